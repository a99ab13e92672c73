"""Backups of the data folder: made while the program runs, looked into, restored (row M23)."""

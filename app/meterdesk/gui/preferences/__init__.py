"""Preferences: a dialog of six pages, one a subject."""

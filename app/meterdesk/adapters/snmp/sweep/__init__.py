"""Asking many addresses who is there, at a pace that the link takes."""

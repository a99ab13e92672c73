"""What tells where printers are without a sweep: one file a source, each yields plain hints.

A source never raises: one that cannot be asked knows nothing.
"""

"""The checks, one file a subject. Each file ends with its table."""

"""The set-up wizard: one file a step; what each step needs is decided in `services/setup.py`."""

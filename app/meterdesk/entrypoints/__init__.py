"""The ways in: the tray application, the command line, the demo office."""

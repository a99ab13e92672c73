"""Pictures of every screen, drawn without a display: for the manual, the demo, a critical look."""

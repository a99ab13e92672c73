"""The only folder that imports PySide6. Widgets show and ask; they decide nothing."""

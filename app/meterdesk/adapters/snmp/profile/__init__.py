"""What makers' printers tell beyond the standard, as data from `resources/printers`."""

"""When devices are billed, and when offices sync."""

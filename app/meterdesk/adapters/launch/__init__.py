"""What has the operating system start `meterdesk collect` by itself: one file for each system."""

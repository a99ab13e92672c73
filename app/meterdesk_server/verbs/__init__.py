"""The commands of `meterdesk-server`: a file for each family of them, each with an `add`."""

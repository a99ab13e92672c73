"""What the computer and the data folder tell whoever helps from afar (row M22)."""

"""What the program does, in the order a day has: no Qt, no network, no disk."""

"""The Communication Server: knows the contract and nothing of the desktop program."""

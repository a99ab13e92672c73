"""What keeps a process of the server in order, whichever subject it serves."""

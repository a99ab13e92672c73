"""What the server does by itself, at regular times."""

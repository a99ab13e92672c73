"""What is seen of machines and their billing reads: only looked up, never changed."""

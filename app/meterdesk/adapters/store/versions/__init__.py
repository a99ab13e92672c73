"""One revision a file, never edited once released, never importing today's tables."""

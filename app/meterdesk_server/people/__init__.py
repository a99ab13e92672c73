"""Who signs in to the server's pages, and what each may see."""

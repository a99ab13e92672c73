"""A conversation with one agent: what is asked, how it behaves, what is learned of it."""

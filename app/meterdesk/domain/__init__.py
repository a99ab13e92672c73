"""Plain values and the rules about them. The standard library alone; imports no other room."""

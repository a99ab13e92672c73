"""Making the program that is installed: what belongs in it, what of it is known, its packages."""

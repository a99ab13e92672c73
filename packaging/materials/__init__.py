"""What a bundle is made of: each file's owner, its licence, and the papers that say so."""

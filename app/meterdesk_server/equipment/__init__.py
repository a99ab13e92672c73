"""An office's machines as its customer sees them: detected, signed up, claimed, expected."""

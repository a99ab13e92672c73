"""The window: the only room that knows Qt. It shows and asks; services and domain decide."""

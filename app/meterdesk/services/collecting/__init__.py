"""The collector: what happens in the background, with a window or without one."""

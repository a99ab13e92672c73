"""All that a program holds by itself: the modules lie beside it, once for both programs."""

"""`--selfcheck`: the program opens each of its parts for real and says what it found."""

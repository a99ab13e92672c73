"""Each file one outside thing; each turns its library's errors into ours at its border."""

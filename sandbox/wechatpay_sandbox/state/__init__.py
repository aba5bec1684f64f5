"""The folder on disk: what is in it, who uses it, what clients read there, and who is told of changes."""

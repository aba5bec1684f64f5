"""Reads requests: the operation of a path, and the values of path, query and body."""

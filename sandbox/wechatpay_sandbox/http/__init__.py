"""HTTP: a connection, requests and replies in bytes, and the log of the last requests."""

"""The state folder: its files, its lock, the configuration for clients, and the announcement of changes."""

"""Requests and replies as bytes: one connection, the messages on it, and a log of the last ones."""

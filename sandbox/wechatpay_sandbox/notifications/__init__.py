"""Notifications: the event in its envelope, its delivery to the receiver, and events that are made up for tests."""

"""Notifications: events and their envelopes, the delivery to receivers, and example events for tests."""

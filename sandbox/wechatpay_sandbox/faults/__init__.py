"""Faults on demand: what they are called, which requests they hit, and what they do to a reply."""

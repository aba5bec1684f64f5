"""Faults on demand: their kinds, the requests that they hit, and the replies that they change."""

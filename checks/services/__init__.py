"""Servers of other people, started for tests and benchmarks in folders of their own, and stopped by their handles."""

"""Coverage-guided fuzzing of what strangers can reach. `make fuzz`; see `__main__.py`."""

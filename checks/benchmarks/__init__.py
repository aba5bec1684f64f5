"""What a call costs, against what it would cost without this project. `make bench`; see `__main__.py`."""

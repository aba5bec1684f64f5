"""Scenarios: files that say what users, banks and faults do, step by step, over the controls of the sandbox."""

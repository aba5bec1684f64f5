# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several areas share. Each module has those that the same operations and events reach."""

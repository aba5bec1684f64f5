# Generated from spec/ by `make generate`. Do not edit.
"""What works the same for every operation. The other modules of the package use it, and pass its public names on."""

__version__ = "0.1.0"

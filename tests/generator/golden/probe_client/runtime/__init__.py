# Generated from spec/ by `make generate`. Do not edit.
"""What works the same for every operation. The modules of the package use it; its public names are passed on by them."""

__version__ = "0.1.0"

# Generated from spec/ by `make generate`. Do not edit.
"""Every public name of the package, and the module that holds it."""

NAMES = {
    "courier": ".courier",
    "depot": ".depot",
}

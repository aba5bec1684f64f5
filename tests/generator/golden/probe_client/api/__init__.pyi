# Generated from spec/ by `make generate`. Do not edit.
from . import courier as courier
from . import depot as depot

__all__ = [
    "courier",
    "depot",
]

# Generated from spec/ by `make generate`. Do not edit.
"""Every request and reply object, by name; each loads when first asked for."""

from ..runtime._lazy import lazy_table

__getattr__, __dir__ = lazy_table(__name__)

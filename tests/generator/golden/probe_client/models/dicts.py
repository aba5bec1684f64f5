# Generated from spec/ by `make generate`. Do not edit.
"""Bodies as plain data: a TypedDict for each object of a request. Type checkers read the stub beside this module."""

from ..runtime.body_dicts import lazy_dicts

__getattr__ = lazy_dicts(__name__.rpartition(".")[0])

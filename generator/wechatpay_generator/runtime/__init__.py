"""The part of the client that no operation changes. It is copied into the client as it stands, all but this file.

The client has an `__init__` of its own, which is generated and has the version of the spec where this one has none.
"""

__version__ = "unreleased"

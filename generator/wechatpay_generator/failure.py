"""The error for a spec from which no client can be made."""


class GenerationError(Exception):
    """The spec holds something the generator cannot turn into a client; the message says what, where and the fix."""

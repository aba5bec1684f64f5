"""The error for a spec from which no client can be made."""

from __future__ import annotations


class GenerationError(Exception):
    """The spec holds something the generator cannot turn into a client; the message says what, where and the fix.

    `pointer` is the place as a JSON Pointer into the bundled document; empty where the message names an operation, an
    event or a component instead.
    """

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(f"#{pointer}: {message}" if pointer else message)
        self.pointer = pointer
        self.message = message

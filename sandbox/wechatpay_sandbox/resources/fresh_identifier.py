"""Identifiers as the platform assigns them: of the form of the spec's example."""

from __future__ import annotations

import random
import string

_ENOUGH_DIGITS = 6
"""With fewer, the letters of an example change too."""
_EXACT_UP_TO = 2**53
"""Beyond it, JSON readers that have no integers lose digits."""


def fresh_identifier(example: object, chance: random.Random) -> object:
    """A random identifier of the form of `example`, a text or an integer: equally long, a digit for each digit."""
    if isinstance(example, int):
        lowest = 10 ** (len(str(abs(example))) - 1)
        return chance.randrange(lowest, min(10 * lowest, _EXACT_UP_TO))
    text = str(example)
    letters_too = sum(sign.isdigit() for sign in text) < _ENOUGH_DIGITS
    return "".join(_other(sign, chance, letters_too) for sign in text)


def _other(sign: str, chance: random.Random, letters_too: bool) -> str:
    if sign in string.digits:
        return chance.choice(string.digits)
    if letters_too:
        for letters in (string.ascii_lowercase, string.ascii_uppercase):
            if sign in letters:
                return chance.choice(letters)
    return sign

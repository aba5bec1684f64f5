"""Finds the name that an unknown one is likely a slip of: the name of a field, or a token of an enum.

A slip is refused with the right name. Any other unknown name is sent, because the platform has more fields and tokens
than its pages say; so a name that is one of its own must not pass for a slip of another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from . import spec
from .edits import count_edits

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\d_A-Za-z]+")
_NUMBERS = re.compile(r"[0-9]+")
_LONG_WORD = 4
"""The letters from which on a word is long. Of a shorter one, such as `ip` or CMB, most edits make another word."""


def find_near_field(name: str, known: Sequence[str]) -> str | None:
    """The known field that `name` is likely a slip of, or None.

    A name made of words that the spec has in its fields is no typing error: `device_ip` is not `device_id`. Whether the
    known field is there too does not matter: two fields of one object differ in their words, not in a letter.
    """
    letters, words = _letters(name), _words(name)
    # why words before letters: an object may have both mchid and mch_id, and MchId is a slip of the second
    same_words = next((field for field in known if words and _words(field) == words), None)
    if same_words is not None:
        return same_words
    for is_variant in (_is_same, _is_inflected):
        for field in known:
            if is_variant(letters, _letters(field)):
                return field
    near = _find_nearest(name, known, most_in_short_words=1)
    return None if near is None or _words_of_fields().issuperset(words) else near


def find_near_token(token: str, known: Iterable[object]) -> str | None:
    """The known token that `token` is likely a slip of, or None.

    Codes of two or three letters are compared for their letter case only: CMB and CCB are two banks.
    """
    tokens = [each for each in known if isinstance(each, str)]
    letters = _letters(token)
    same = next((each for each in tokens if _is_same(letters, _letters(each))), None)
    if same is not None:
        return same
    return _find_nearest(token, tokens, most_in_short_words=0)


@cache
def _words_of_fields() -> frozenset[str]:
    return frozenset(word for name in spec.member_names() for word in _words(name))


def _letters(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def _words(name: str) -> list[str]:
    return [word.casefold() for word in _WORDS.findall(name)]


def _is_same(one: str, other: str) -> bool:
    return one == other != ""


def _is_inflected(one: str, other: str) -> bool:
    """Whether one of the names is the other in the plural (receivers) or as a participle (time_expired)."""
    short, long = sorted((one, other), key=len)
    forms = [f"{short}{ending}" for ending in ("s", "es", "d", "ed")]
    return short != "" and (long in forms or (short.endswith("y") and long == f"{short[:-1]}ies"))


def _find_nearest(name: str, known: Iterable[str], most_in_short_words: int) -> str | None:
    words = _words(name)
    found = {}
    for each in known:
        edits = _count_edits(words, _words(each), most_in_short_words)
        if edits is not None:
            found[each] = edits
    return min(found, key=found.__getitem__, default=None)


def _count_edits(words: list[str], others: list[str], most_in_short_words: int) -> int | None:
    """The edits between two names, or None if they are more than a slip has. Another number makes another name."""
    one, other = "".join(words), "".join(others)
    if _NUMBERS.findall(one) != _NUMBERS.findall(other):
        return None
    if len(words) != len(others):  # a separator is missing, or one too many
        return _small_distance(one, other, min(most_in_short_words, _most_edits(one, other)))
    edits = 0
    for word, against in zip(words, others, strict=True):
        is_short = min(len(word), len(against)) < _LONG_WORD
        most = most_in_short_words if is_short else _most_edits(word, against)
        count = _small_distance(word, against, most)
        if count is None:
            return None
        edits += count
    return edits if edits <= _most_edits(one, other) else None


def _most_edits(one: str, other: str) -> int:
    longest = max(len(one), len(other))
    return 0 if longest < _LONG_WORD else 1 if longest < 2 * _LONG_WORD else 2


def _small_distance(one: str, other: str, most: int) -> int | None:
    """The edits between two texts if they are `most` at most."""
    if one == other:
        return 0
    if one[:1] != other[:1]:
        most = min(most, 1)  # the first letter is seldom mistyped; UNAVAILABLE is not AVAILABLE
    return count_edits(one, other, most)

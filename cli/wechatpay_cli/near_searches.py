"""Finds what a search of `wechatpay operations` that found nothing is likely a slip of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wechatpay_client import Operation

_MOST = 3
_WORD = re.compile(r"[a-z0-9]+")
_SHORTEST = 3
"""Letters of a word that is compared; shorter ones are like too many others."""


# why Any: an operation, whatever its reply
def searchable_text(operation: Operation[Any]) -> str:
    """The text in which a search looks for its words, in lower case."""
    return "\n".join(
        (
            operation.id,
            operation.method,
            operation.path,
            operation.summary,
            operation.official_name,
            operation.chinese_summary,
        )
    ).casefold()


def find_near_searches(words: list[str], described: Iterable[Operation[Any]]) -> list[str]:
    """The searches, at most three, that find something and are likely meant: ids, or the words with slips corrected."""
    from difflib import get_close_matches

    texts = {operation.id: searchable_text(operation) for operation in described}
    if len(words) == 1 and "." in words[0]:
        return get_close_matches(words[0].casefold(), texts, n=_MOST, cutoff=0.7)
    vocabulary = {word for text in texts.values() for word in _WORD.findall(text) if len(word) >= _SHORTEST}
    corrected = []
    for word in words:
        folded = word.casefold()
        if any(folded in text for text in texts.values()):
            corrected.append(word)
            continue
        near = get_close_matches(folded, vocabulary, n=1, cutoff=0.75)
        if not near:
            return []
        corrected += near
    finds = any(all(word.casefold() in text for word in corrected) for text in texts.values())
    return [" ".join(corrected)] if finds and corrected != words else []

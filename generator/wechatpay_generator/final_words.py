"""When what was placed has had its final word, and when to ask for it, in words of Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from wechatpay_generator.escaping import code_span, field_path, markdown

MARK: Final = "x-wechatpay-final"


def describe_final_word(operation: Mapping[str, Any]) -> str | None:
    """A sentence or two for the mark of an operation; None for an operation without one.

    The mark of an operation that names a query is about the reply of that one, any other about its own reply.
    """
    mark = operation.get(MARK)
    if not isinstance(mark, Mapping):
        return None
    reply = "query's reply" if "query" in operation.get("x-wechatpay-idempotency", {}) else "reply"
    return " ".join([*_states(reply, mark), *_pauses(mark.get("ask-after", []))])


def _states(reply: str, mark: Mapping[str, Any]) -> list[str]:
    if "found" in mark:
        return ["That it is found is the final word."]
    path = field_path(str(mark["state"]))
    final, still_open = (_tokens(mark.get(name, [])) for name in ("final", "open"))
    if not final:
        return [f"No state is known in which {path} of the {reply} has the final word; {still_open} may still change."]
    sentence = f"{path} of the {reply} has the final word in {final}"
    return [f"{sentence}; {still_open} may still change by itself." if still_open else f"{sentence}."]


def _tokens(tokens: list[str]) -> str:
    return ", ".join(map(code_span, tokens))


def _pauses(seconds: list[int]) -> list[str]:
    if not seconds:
        return []
    *first, last = (markdown(str(wait)) for wait in seconds)
    # the last one repeats, so it needs no place among the first
    while first and first[-1] == last:
        first.pop()
    return [f"Ask after {', '.join(first)} s, then every {last} s." if first else f"Ask every {last} s."]

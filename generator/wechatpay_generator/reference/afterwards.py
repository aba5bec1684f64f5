"""What a page says of the time after a call: whether it may be repeated, and what is to be asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wechatpay_generator.escaping import code_span, field_path
from wechatpay_generator.final_words import describe_final_word


# why Any in this module: OpenAPI objects as they stand in the spec
def afterwards(method: str, operation: Mapping[str, Any]) -> Iterator[str]:
    """The paragraphs; for what changes nothing, as all GET, one at most."""
    if operation.get("x-wechatpay-safe"):
        yield "Changes nothing, though it is no GET."
    elif method != "GET":
        outcome = operation.get("x-wechatpay-outcome", {})
        yield _repetition(operation.get("x-wechatpay-idempotency"), told=outcome.get("undecidable") is not True)
        yield from _outcome(outcome)
    final_word = describe_final_word(operation)
    if final_word is not None:
        yield final_word
    if "x-wechatpay-next" in operation:
        yield f"The reply only says that the request was accepted: ask {code_span(operation['x-wechatpay-next'])} then."


def _repetition(mark: Mapping[str, Any] | None, *, told: bool) -> str:
    if mark is None:
        return "No number makes a repetition safe: after an unknown outcome, look before you send it again."
    key, query = field_path(mark["key"]), code_span(mark.get("query", ""))
    if not mark.get("repeat", True):
        return f"Not to be sent again after an unknown outcome: {query} tells by {key} what became of it."
    text = f"Safe to repeat with the same {key} and the same contents."
    if "query" not in mark:
        return text
    return f"{text} {query} {'tells what became of it' if told else 'does not tell whether it took effect'}."


def _outcome(mark: Mapping[str, Any]) -> Iterator[str]:
    if "state" in mark:
        lines = [f"What {field_path(mark['state'])} in its reply means:", "", "| state | of this call |", "|---|---|"]
        again = f", ask again after {mark['wait']} s" if "wait" in mark else ""
        for name, text in (
            ("took-effect", "it took effect"),
            ("not-yet", f"no effect yet{again}"),
            ("failed", "it failed, or was refused"),
            ("undecidable", "cannot be told"),
        ):
            if isinstance(mark.get(name), list):
                lines.append(f"| {', '.join(map(code_span, mark[name]))} | {text} |")
        yield "\n".join(lines)
    same = mark.get("same", {})
    if same:
        names = ", ".join(map(field_path, same.values()))
        yield f"With another value of {names} than was sent, the number belongs to another request."

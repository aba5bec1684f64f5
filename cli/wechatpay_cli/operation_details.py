"""Prints one operation in full: its parameters, its fields, its error codes and its official page."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from wechatpay_client import OPERATIONS, Operation
from wechatpay_client.tooling import FinalRules, UploadRules
from wechatpay_sandbox.spec.field_list import list_fields, list_parameters

from wechatpay_cli.terminal import OutputFormat, console, full_title, print_indented, print_json
from wechatpay_cli.translation import gettext as _


def print_details(id: str, output: OutputFormat) -> None:
    """Print the details of an operation. The spec must have its id."""
    operation = OPERATIONS[id]
    if output is OutputFormat.JSON:
        print_json(_as_json(operation))
    else:
        _print_text(operation)


def _as_json(operation: Operation[Any]) -> dict[str, Any]:
    return {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "area": operation.area,
        "summary": operation.summary,
        "official_name": operation.official_name,
        "chinese_summary": operation.chinese_summary,
        "mode": list(operation.mode),
        "restricted": operation.restricted,
        "unknown": list(operation.unknown),
        "retired": operation.retired,
        "superseded_by": operation.superseded_by,
        "success_status": operation.success_status,
        "unsigned_reply": operation.unsigned_reply,
        "upload": operation.upload._asdict() if operation.upload else None,
        "reply_media_type": operation.reply_media_type,
        "reply_hash": operation.reply_hash._asdict() if operation.reply_hash else None,
        "idempotency": operation.idempotency._asdict() if operation.idempotency else None,
        "final": _final_as_json(operation.final) if operation.final else None,
        "path_parameters": list(list_parameters(operation, "path")),
        "query_parameters": list(list_parameters(operation, "query")),
        "header_parameters": list(list_parameters(operation, "header")),
        "body": list(list_fields(operation.body_schema)),
        "reply": list(list_fields(operation.reply_schema)),
        "error_codes": {code: error._asdict() for code, error in operation.error_codes.items()},
        "source": list(operation.source),
    }


def _final_as_json(rules: FinalRules) -> dict[str, Any]:
    return {
        "state": None if rules.state is None else "/".join(rules.state),
        "final": sorted(rules.final),
        "open": sorted(rules.open),
        "ask_after": list(rules.ask_after),
    }


def _print_text(operation: Operation[Any]) -> None:
    from rich.text import Text

    facts = _as_json(operation)
    out = console()
    out.print(Text(operation.id, "bold"))
    out.print(Text(f"{operation.method} {operation.path}", "cyan"))
    print_indented(full_title(operation), 0)
    if operation.retired is not None:
        retired = _("retired: out of service since {date}").format(date=operation.retired)
        if operation.superseded_by:
            retired = _("{retired}; use {operations}").format(
                retired=retired, operations=", ".join(operation.superseded_by)
            )
        out.print(Text(retired, "yellow"))
    if operation.mode:
        out.print(Text(_("for: {modes}").format(modes=", ".join(operation.mode))))
    for text in _caveats(operation):
        out.print(Text(text, "yellow"))
    if operation.idempotency is not None:
        key, query = operation.idempotency.key, operation.idempotency.query
        if operation.idempotency.repeat:
            text = _("safe to repeat with the same {field}; {query} tells the outcome")
        else:
            text = _("not safe to repeat; {query} tells the outcome by {field}")
        out.print(Text(text.format(field=key, query=query)))
    for text in _final_word(operation):
        out.print(Text(text))
    body = _("body")
    if operation.upload is not None:
        body = _("meta, beside the part {part}").format(part=operation.upload.part)
    parts = ((_("path"), "path_parameters"), (_("query"), "query_parameters"), (_("header"), "header_parameters"))
    for title, facts_key in (*parts, (body, "body")):
        _print_fields(title, facts[facts_key])
    if operation.upload is not None:
        out.print(Text(f"  {_limits(operation.upload)}"))
    _print_fields(_reply_title(operation), facts["reply"], always=True)
    if operation.reply_hash is not None:
        hash_fields = {"value": operation.reply_hash.value, "type": operation.reply_hash.type}
        out.print(Text(_("  verified by {value} ({type}) of the reply that offered the file").format(**hash_fields)))
    _print_error_codes(operation)
    out.print(Text("\n" + _("python")))
    package, _dot, name = operation.module.rpartition(".")
    out.print(Text(f"  from {package} import {name}"))
    for page in operation.source:
        out.print(Text(page))


def _caveats(operation: Operation[Any]) -> list[str]:
    """What to know before relying on it: who may call it, and what nobody tells of it."""
    texts = {
        "by-invitation": _("only for whom WeChat Pay has invited"),
        "grey-release": _("not open to everybody yet: WeChat Pay releases it step by step"),
        "page": _("no official page of it is known"),
        "mode": _("no page says whether it is for merchants, for service providers or for both"),
        "fields": _("only one source has its fields: try it with an account of your own before relying on them"),
    }
    return [texts[mark] for mark in (operation.restricted, *operation.unknown) if mark in texts]


def _final_word(operation: Operation[Any]) -> Iterator[str]:
    """In which states it is over, and when to ask; nothing where the spec does not say it."""
    rules = operation.final
    if rules is None:
        return
    if rules.state is None:
        yield _("final as soon as the query finds it")
    else:
        field = "/".join(rules.state)
        if rules.final:
            yield _("final in {field}: {states}").format(field=field, states=", ".join(sorted(rules.final)))
        if rules.open:
            yield _("not final in {field}: {states}").format(field=field, states=", ".join(sorted(rules.open)))
    if rules.ask_after:
        seconds = ", ".join(map(str, rules.ask_after))
        yield _("ask after {seconds} s, and then again after the last of these").format(seconds=seconds)


def _reply_title(operation: Operation[Any]) -> str:
    facts = [_("reply {status}").format(status=operation.success_status)]
    if operation.reply is bytes:
        facts.append(_("a file: {media_type}").format(media_type=_(" or ").join(operation.reply_media_types)))
    elif operation.reply_media_type is None:
        facts.append(_("empty"))
    if operation.unsigned_reply:
        facts.append(_("unsigned"))
    return ", ".join(facts)


def _print_error_codes(operation: Operation[Any]) -> None:
    from rich.text import Text

    if not operation.error_codes:
        return
    out = console()
    out.print(Text("\n" + _("error codes, beside those of every operation")))
    width = max(map(len, operation.error_codes))
    if sys.stdout.isatty():
        for code, error in operation.error_codes.items():
            out.print(Text.assemble("  ", (code, "bold"), f"  {error.status}"))
            print_indented(error.text, 6)
        return
    for code, error in operation.error_codes.items():
        out.print(Text.assemble("  ", (f"{code:{width}}", "bold"), f"  {error.status}  {error.text}"))


def _limits(rules: UploadRules) -> str:
    limits = []
    if rules.max_bytes is not None:
        limits.append(_("at most {count} bytes").format(count=rules.max_bytes))
    if rules.extensions is not None:
        limits.append(_("ending in {extensions}").format(extensions=", ".join(rules.extensions)))
    limits.append(_("its digest is {algorithm}").format(algorithm=rules.algorithm))
    return _("the file: {limits}").format(limits="; ".join(limits))


def _print_fields(title: str, fields: list[dict[str, Any]], *, always: bool = False) -> None:
    from rich.text import Text

    if not (fields or always):
        return
    out = console()
    out.print(Text(f"\n{title}"))
    if sys.stdout.isatty():
        for field in fields:
            marks = [text for key, text in (("required", _("required")), ("sensitive", _("sensitive"))) if field[key]]
            out.print(Text.assemble("  ", (field["name"], "bold"), "  ", (" ".join(marks), "yellow")))
            # why blanks: a line may end between two tokens, and not inside of one
            kind = field["type"].replace("|", " | ")
            print_indented(": ".join(filter(None, (kind, field["description"]))), 6)
        return
    widths = [max((len(field[key]) for field in fields), default=0) for key in ("name", "type")]
    for field in fields:
        marks = [text for key, text in (("required", _("required")), ("sensitive", _("sensitive"))) if field[key]]
        out.print(
            Text.assemble(
                "  ",
                (f"{field['name']:{widths[0]}}", "bold"),
                f"  {field['type']:{widths[1]}}  ",
                (f"{' '.join(marks):8}", "yellow"),
                f"  {field['description']}",
            )
        )

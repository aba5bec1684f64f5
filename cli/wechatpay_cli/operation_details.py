"""Prints one operation in full: its parameters, its fields, its error codes and its official page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wechatpay_client import OPERATIONS, Operation, spec
from wechatpay_client.tooling import UploadRules

from wechatpay_cli.terminal import OutputFormat, console, full_title, print_json
from wechatpay_cli.translation import gettext as _

_DEEPEST = 8
"""The levels of a body that are listed. No documented object has more; the listing of a recursive schema ends here."""


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
        "mode": list(operation.mode),
        "retired": operation.retired,
        "superseded_by": operation.superseded_by,
        "success_status": operation.success_status,
        "unsigned_reply": operation.unsigned_reply,
        "upload": operation.upload._asdict() if operation.upload else None,
        "reply_media_type": operation.reply_media_type,
        "reply_hash": operation.reply_hash._asdict() if operation.reply_hash else None,
        "idempotency": operation.idempotency._asdict() if operation.idempotency else None,
        "path_parameters": list(_parameters(operation, "path")),
        "query_parameters": list(_parameters(operation, "query")),
        "header_parameters": list(_parameters(operation, "header")),
        "body": list(_fields(operation.body_schema)),
        "reply": list(_fields(operation.reply_schema)),
        "error_codes": {code: error._asdict() for code, error in operation.error_codes.items()},
        "source": list(operation.source),
    }


def _parameters(operation: Operation[Any], place: Any) -> Iterator[dict[str, Any]]:
    for parameter in operation.parameters(place):
        schema = {**parameter["schema"]}
        if "description" in parameter:
            schema["description"] = parameter["description"]
        yield _field(parameter["name"], schema, bool(parameter.get("required", False)))


def _fields(schema: Mapping[str, Any] | None, prefix: str = "", depth: int = 0) -> Iterator[dict[str, Any]]:
    """Every field of an object. Inner fields follow their outer field: `charge_info/start_time`."""
    schema = _resolve_schema(schema or {})
    if depth > _DEEPEST:
        return
    for name, child in schema.get("properties", {}).items():
        path = f"{prefix}{name}"
        yield _field(path, child, name in schema.get("required", ()))
        yield from _fields(child, f"{path}/", depth + 1)
    if "items" in schema:
        yield from _fields(schema["items"], f"{prefix}*/", depth + 1)
    if "contentSchema" in schema:
        yield from _fields(schema["contentSchema"], prefix, depth + 1)
    for part in (*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _fields(part, prefix, depth + 1)


def _field(name: str, schema: Mapping[str, Any], required: bool) -> dict[str, Any]:
    schema = _resolve_schema(schema)
    return {
        "name": name,
        "type": _type_name(schema),
        "required": required,
        "sensitive": "x-wechatpay-sensitive" in schema,
        "description": schema.get("description", ""),
    }


def _type_name(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type", "")
    text = "|".join(kind) if isinstance(kind, list) else str(kind)
    if "contentSchema" in schema:
        return f"{text} (JSON)"
    if "enum" in schema:
        return "|".join(str(token) for token in schema["enum"])
    if "x-wechatpay-unit" in schema:
        return f"{text} ({schema['x-wechatpay-unit']})"
    return str(schema.get("format", text)) if text == "string" else text


def _resolve_schema(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    # why in this order: what stands beside a $ref, mostly a description, overrides what the $ref names
    while "$ref" in schema:
        schema = {**spec.resolve(schema["$ref"]), **{key: value for key, value in schema.items() if key != "$ref"}}
    return schema


def _print_text(operation: Operation[Any]) -> None:
    from rich.text import Text

    facts = _as_json(operation)
    out = console()
    out.print(Text(operation.id, "bold"))
    out.print(Text(f"{operation.method} {operation.path}", "cyan"))
    out.print(Text(full_title(operation)))
    if operation.retired is not None:
        retired = _("retired: out of service since {date}").format(date=operation.retired)
        if operation.superseded_by:
            retired = _("{retired}; use {operations}").format(
                retired=retired, operations=", ".join(operation.superseded_by)
            )
        out.print(Text(retired, "yellow"))
    if operation.mode:
        out.print(Text(_("for: {modes}").format(modes=", ".join(operation.mode))))
    if operation.idempotency is not None:
        key, query = operation.idempotency.key, operation.idempotency.query
        if operation.idempotency.repeat:
            text = _("safe to repeat with the same {field}; {query} tells the outcome")
        else:
            text = _("not safe to repeat; {query} tells the outcome by {field}")
        out.print(Text(text.format(field=key, query=query)))
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


def _reply_title(operation: Operation[Any]) -> str:
    facts = [_("reply {status}").format(status=operation.success_status)]
    if operation.reply is bytes:
        facts.append(_("a file: {media_type}").format(media_type=operation.reply_media_type))
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

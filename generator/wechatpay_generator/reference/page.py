"""One page of the reference: the operations and events of an area."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from wechatpay_generator.calls import Call
from wechatpay_generator.caveats import describe_caveats
from wechatpay_generator.document import METHODS
from wechatpay_generator.escaping import code_span, link, markdown
from wechatpay_generator.page_texts import describe_pages
from wechatpay_generator.reference.afterwards import afterwards
from wechatpay_generator.reference.field_rows import FieldRow, field_rows, json_schema, parameter_row
from wechatpay_generator.reference.snippet import snippet
from wechatpay_generator.shapes import resolve_ref

HEADER = "<!-- Made from spec/ by `make docs`. Change the spec, not this page. -->"
_SETTING = """\
The examples run one after the other against a sandbox that answers every operation after its example:

    wechatpay sandbox --stateless

```python
from wechatpay_client import Client

client = Client.from_config()
print(client.base_url)
```"""


# why Any in this module: OpenAPI objects as they stand in the spec
def area_page(document: Mapping[str, Any], area: str, calls: Sequence[Call]) -> str:
    """The page as Markdown; `calls` are those of all areas."""
    tag = next((tag for tag in document.get("tags", []) if tag["name"] == area), {"name": area})
    events = {name: item["post"] for name, item in document.get("webhooks", {}).items() if area in item["post"]["tags"]}
    own = [call for call in calls if call.area == area]
    parts = [HEADER, f"# {area}", f"{markdown(tag.get('description', area))}."]
    operations = {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS
    }
    if own:
        parts += [_contents(own), _SETTING]
    for call in own:
        parts += [*_operation(document, call, operations[call.id]), snippet(document, call, operations, calls)]
    if events:
        parts += ["## Notifications", "How to receive them: [notifications](../notifications.md)."]
    for name, event in events.items():
        parts += list(_event(document, name, event))
    return "\n\n".join(parts) + "\n"


def _contents(calls: list[Call]) -> str:
    lines = ["| function | what it does | official name |", "|---|---|---|"]
    lines += [
        f"| [{call.name}](#{call.name}) | {markdown(call.summary)} | {markdown(call.official_name)} |" for call in calls
    ]
    return "\n".join(lines)


def _operation(document: Mapping[str, Any], call: Call, operation: Mapping[str, Any]) -> Iterator[str]:
    yield f"## {call.name}"
    modes = markdown(" and ".join(operation.get("x-wechatpay-mode", ())))
    named = f" · {markdown(call.official_name)}" if call.official_name else ""
    yield code_span(f"{call.method} {call.path}") + named + (f" · for {modes}" if modes else "")
    if call.retired:
        yield f"**Out of service since {markdown(call.retired)}.**"
    elif operation.get("deprecated"):
        yield "**To be replaced" + _instead(operation) + ".**"
    yield markdown(f"{call.summary}. {call.description}")
    if call.caveats:
        yield f"**{markdown(' '.join(call.caveats))}**"
    pages = describe_pages(operation)
    if pages:
        yield f"{markdown(pages)} `pages()` reads all of them."
    yield from afterwards(call.method, operation)
    if call.sources:
        yield "Official: " + ", ".join(map(link, call.sources))
    parameters = [resolve_ref(document, parameter) for parameter in operation.get("parameters", [])]
    for place, title in (("path", "Path"), ("query", "Query"), ("header", "Headers")):
        rows = [parameter_row(document, parameter) for parameter in parameters if parameter["in"] == place]
        if rows:
            yield _table(title, rows)
    body = operation.get("requestBody")
    if body is not None:
        yield from _body(document, resolve_ref(document, body))
    yield from _reply(document, operation)
    errors = _errors(document, operation)
    if errors:
        yield errors


def _instead(operation: Mapping[str, Any]) -> str:
    others = operation.get("x-wechatpay-superseded-by", [])
    return f" by {', '.join(map(code_span, others))}" if others else ""


def _body(document: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[str]:
    for media_type, media in body["content"].items():
        name = media["schema"].get("$ref", "").rpartition("/")[2]
        title = f"Request body, {code_span(name)}" if name else "Request body"
        if media_type != "application/json":
            title += f", as {markdown(media_type)}"
        yield _table(title, field_rows(document, media["schema"]))


def _reply(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Iterator[str]:
    status, reply = next(
        (status, resolve_ref(document, reply))
        for status, reply in operation["responses"].items()
        if status.startswith("2")
    )
    content = reply.get("content", {})
    if not content:
        yield f"The reply is {code_span(status)} without content."
        return
    schema = json_schema(document, reply)
    if schema is None:
        unsigned = ", not signed" if operation.get("x-wechatpay-unsigned-response") else ""
        yield f"The reply is a file, {' or '.join(map(code_span, content))}{unsigned}."
        if operation.get("x-wechatpay-unsigned-request"):
            yield "The request is not signed either: whoever has the address gets the file."
        return
    name = schema.get("$ref", "").rpartition("/")[2]
    title = f"Reply {code_span(status)}, {code_span(name)}" if name else f"Reply {code_span(status)}"
    rows = list(field_rows(document, schema))
    yield _table(title, rows, replied=True) if rows else f"{title}: {markdown(reply.get('description', ''))}."


def _errors(document: Mapping[str, Any], operation: Mapping[str, Any]) -> str:
    table = document.get("x-wechatpay-error-codes", {})
    codes = operation.get("x-wechatpay-error-codes", {})
    if not codes:
        return ""
    lines = [
        "Errors beyond [those every operation can have](../errors.md):",
        "",
        "| code | status | outcome | meaning |",
        "|---|---|---|---|",
    ]
    for code, status in sorted(codes.items()):
        facts = table.get(code, {})
        outcome, text = markdown(facts.get("outcome", "")), markdown(facts.get("text", ""))
        lines.append(f"| {code_span(code)} | {markdown(str(status))} | {outcome} | {text} |")
    return "\n".join(lines)


def _event(document: Mapping[str, Any], name: str, event: Mapping[str, Any]) -> Iterator[str]:
    yield f"### {markdown(name)}"
    types = ", ".join(map(code_span, event.get("x-wechatpay-original-types", ())))
    yield markdown(event["x-wechatpay-name"]) + (f" · original_type {types}" if types else "")
    yield markdown(f"{event['summary']}. {event.get('description', '')}")
    caveats = describe_caveats(event)
    if caveats:
        yield f"**{markdown(' '.join(caveats))}**"
    urls = [event.get("externalDocs", {}).get("url"), *event.get("x-wechatpay-source", [])]
    links = dict.fromkeys(url for url in urls if url)
    if links:
        yield "Official: " + ", ".join(map(link, links))
    for resource in resources(event):
        component = resource["$ref"].rpartition("/")[2]
        yield _table(code_span(component), field_rows(document, resource), replied=True)
        examples = document["components"]["schemas"][component].get("examples", [])
        if examples:
            shown = json.dumps(examples[0], ensure_ascii=False, indent=2)
            yield f"```json\n{shown}\n```"


def resources(event: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The schemas of what is sealed in an event, the first that fits first."""
    content = event["requestBody"]["content"]["application/json"]["schema"]
    inner = content["allOf"][1]["properties"]["resource"]["properties"]["ciphertext"]["contentSchema"]
    return list(inner.get("oneOf", [inner]))


def _table(title: str, rows: Iterable[FieldRow], *, replied: bool = False) -> str:
    mark = "always there" if replied else "required"
    lines = [f"{title}:", "", f"| field | {mark} | type | what it is |", "|---|---|---|---|"]
    lines += [
        f"| {code_span(row.path)} | {'yes' if row.required else ''} | {row.kind} | {markdown(row.text)} |"
        for row in rows
    ]
    return "\n".join(lines)

"""The pages of the reference: the operations and events of an area."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from posixpath import commonpath
from typing import Any, NamedTuple

from wechatpay_generator.calls import Call
from wechatpay_generator.caveats import describe_caveats
from wechatpay_generator.document import METHODS
from wechatpay_generator.escaping import code_span, link, markdown
from wechatpay_generator.page_texts import describe_pages
from wechatpay_generator.reference.afterwards import afterwards
from wechatpay_generator.reference.division import divide
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


_LONG_TABLE = 20
"""A table of so many lines stands once on a page."""


class Table(NamedTuple):
    """The fields of a body or a reply."""

    title: str
    rows: Sequence[str]
    """Lines of Markdown, from the names of the columns on."""

    def __str__(self) -> str:
        return "\n".join([f"{self.title}:", "", *self.rows])


class Section(NamedTuple):
    """What a page says of an operation."""

    call: Call
    blocks: Sequence[str | Table]
    """The paragraphs after the title."""


# why Any in this module: OpenAPI objects as they stand in the spec
def area_pages(document: Mapping[str, Any], area: str, calls: Sequence[Call]) -> dict[str, str]:
    """The pages of an area as Markdown, by file name; `calls` are those of all areas.

    The first is the page of the area itself. Where it would be too long, the operations have pages by their paths, and
    the first says where each is.
    """
    tag = next((tag for tag in document.get("tags", []) if tag["name"] == area), {"name": area})
    operations = {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS
    }
    sections = {
        call.id: Section(
            call,
            [*_operation(document, call, operations[call.id]), snippet(document, call, operations, calls)],
        )
        for call in calls
        if call.area == area
    }
    paths = {id: section.call.path for id, section in sections.items()}
    divided = {
        name: [sections[id] for id in ids]
        for name, ids in divide(paths, {id: _size(section) for id, section in sections.items()}).items()
    }
    parts: list[str | Table] = [HEADER, f"# {area}", f"{markdown(tag.get('description', area)).removesuffix('.')}."]
    if len(divided) > 1:
        parts.append(_contents_of_pages(area, divided))
    parts += [*_sections(divided[""], contents=len(divided) == 1), *_events(document, area)]
    pages = {f"{area}.md": _join(parts)}
    for name, own in divided.items():
        if name:
            where = code_span(commonpath([section.call.path for section in own]))
            parts = [HEADER, f"# {area}: {name}", f"The operations of [{area}]({area}.md) under {where}."]
            pages[page_file(area, name)] = _join([*parts, *_sections(own)])
    return pages


def page_file(area: str, name: str) -> str:
    """The file of a page of an area; the page of the area itself has no name."""
    return f"{area}-{name}.md" if name else f"{area}.md"


def _join(parts: Iterable[str | Table]) -> str:
    return "\n\n".join(map(str, parts)) + "\n"


def _size(section: Section) -> int:
    return len(_join(section.blocks).encode())


def _sections(sections: Sequence[Section], *, contents: bool = True) -> Iterator[str | Table]:
    """All that a page says of operations. A long table that stood on it already is named in its place."""
    if sections:
        if contents:
            yield _contents([section.call for section in sections])
        yield _SETTING
    shown: dict[Sequence[str], str] = {}
    for call, blocks in sections:
        yield f"## {call.name}"
        for block in blocks:
            if isinstance(block, Table) and len(block.rows) >= _LONG_TABLE:
                first = shown.setdefault(block.rows, call.name)
                yield block if first == call.name else f"{block.title}: the same fields as of [{first}](#{first})."
            else:
                yield block


def _contents(calls: list[Call]) -> str:
    lines = ["| function | what it does | official name |", "|---|---|---|"]
    lines += [f"| [{call.name}](#{call.name}) {_row_of_contents(call)}" for call in calls]
    return "\n".join(lines)


def _contents_of_pages(area: str, divided: Mapping[str, Sequence[Section]]) -> str:
    lines = ["| page | function | what it does | official name |", "|---|---|---|---|"]
    for name in sorted(divided):
        file = page_file(area, name)
        for call, _ in divided[name]:
            place = f"[{call.name}]({file if name else ''}#{call.name})"
            lines.append(f"| {f'[{name}]({file})' if name else 'this one'} | {place} {_row_of_contents(call)}")
    return "\n".join(lines)


def _row_of_contents(call: Call) -> str:
    return f"| {markdown(call.summary)} | {markdown(call.official_name)} |"


def _operation(document: Mapping[str, Any], call: Call, operation: Mapping[str, Any]) -> Iterator[str | Table]:
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
    if call.bill:
        yield f"`download()` beside it asks, fetches and checks the bill in one step; its rows are `{call.bill.row}`."
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


def _body(document: Mapping[str, Any], body: Mapping[str, Any]) -> Iterator[Table]:
    for media_type, media in body["content"].items():
        name = media["schema"].get("$ref", "").rpartition("/")[2]
        title = f"Request body, {code_span(name)}" if name else "Request body"
        if media_type != "application/json":
            title += f", as {markdown(media_type)}"
        yield _table(title, field_rows(document, media["schema"]))


def _reply(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Iterator[str | Table]:
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
        "Errors beyond [those every operation can have](../errors.md#codes-of-every-operation):",
        "",
        "| code | status | outcome | meaning |",
        "|---|---|---|---|",
    ]
    for code, status in sorted(codes.items()):
        facts = table.get(code, {})
        outcome, text = markdown(facts.get("outcome", "")), markdown(facts.get("text", ""))
        lines.append(f"| {code_span(code)} | {markdown(str(status))} | {outcome} | {text} |")
    return "\n".join(lines)


def _events(document: Mapping[str, Any], area: str) -> Iterator[str | Table]:
    events = {name: item["post"] for name, item in document.get("webhooks", {}).items() if area in item["post"]["tags"]}
    if events:
        yield "## Notifications"
        yield "How to receive them: [notifications](../notifications.md)."
    for name, event in events.items():
        yield from _event(document, name, event)


def _event(document: Mapping[str, Any], name: str, event: Mapping[str, Any]) -> Iterator[str | Table]:
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
    asked = event["responses"].get("200", {}).get("content", {}).get("application/json")
    if asked is not None:
        component = asked["schema"]["$ref"].rpartition("/")[2]
        yield _table(f"Answered with {code_span(component)}", field_rows(document, asked["schema"]))
        shown = json.dumps(asked["example"], ensure_ascii=False, indent=2)
        yield f"```json\n{shown}\n```"


def resources(event: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The schemas of what is sealed in an event, the first that fits first."""
    content = event["requestBody"]["content"]["application/json"]["schema"]
    inner = content["allOf"][1]["properties"]["resource"]["properties"]["ciphertext"]["contentSchema"]
    return list(inner.get("oneOf", [inner]))


def _table(title: str, rows: Iterable[FieldRow], *, replied: bool = False) -> Table:
    mark = "always there" if replied else "required"
    lines = [f"| field | {mark} | type | what it is |", "|---|---|---|---|"]
    lines += [
        f"| {code_span(row.path)} | {'yes' if row.required else ''} | {row.kind} | {markdown(row.text)} |"
        for row in rows
    ]
    return Table(title, tuple(lines))

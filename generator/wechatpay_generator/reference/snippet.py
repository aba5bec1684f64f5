"""The example of an operation as a Python program that runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pprint import pformat
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from wechatpay_generator.calls import Call
from wechatpay_generator.escaping import python_literal
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.shapes import meta_of_upload, resolve_ref

_PICTURE = r'b"\x89PNG\r\n\x1a\n"'
"""The first bytes of a picture stand for the whole in examples of uploads."""


# why Any in this module: OpenAPI objects as they stand in the spec, and their examples
def snippet(
    document: Mapping[str, Any], call: Call, operations: Mapping[str, Mapping[str, Any]], calls: Iterable[Call]
) -> str:
    """A fenced program that makes the call with the values of the spec's examples and prints what comes back.

    `operations` and `calls` are those of the whole spec, since the reply of another operation may offer the file.
    """
    operation = operations[call.id]
    if call.download and operation.get("x-wechatpay-response-hash"):
        lines = _download(document, call, operations, calls)
    else:
        lines = [f"from wechatpay_client.api.{call.module_area} import {call.name}", ""]
        if call.retired:
            lines = ["import warnings", "", "from wechatpay_client.errors import RetiredOperationWarning", *lines]
            lines.append('warnings.simplefilter("ignore", RetiredOperationWarning)')
        lines += _call_lines(f"{call.name}.sync({', '.join(_arguments(document, call, operation))})", call.reply)
    return "```python\n" + "\n".join(lines) + "\n```"


def _call_lines(invocation: str, reply: str | None) -> list[str]:
    if reply is None:
        return [invocation, 'print("done")']
    if reply == "bytes":
        return [f"content = {invocation}", 'print(len(content), "bytes")']
    return [f"reply = {invocation}", "print(reply)"]


class _Offer(NamedTuple):
    """Where a reply offers a file."""

    call: Call
    operation: Mapping[str, Any]
    around: str
    """What leads from the reply to the object with the address, such as `.data[0]`."""
    field: str
    """The field with the address."""


def _download(
    document: Mapping[str, Any], call: Call, operations: Mapping[str, Mapping[str, Any]], calls: Iterable[Call]
) -> list[str]:
    mark = operations[call.id]["x-wechatpay-response-hash"]
    for name in mark.values():
        if not name.isidentifier():
            raise GenerationError(f"{call.id}: x-wechatpay-response-hash names {name!r}, which is no name of a field")
    offers = (offer for each in calls for offer in _offers(document, each, operations[each.id], call.path))
    offer = next(offers, None)
    if offer is None:
        raise GenerationError(f"{call.id}: no example reply offers a file at {call.path}; let one do so")
    offering = f"{offer.call.name}.sync({', '.join(_arguments(document, offer.call, offer.operation))})"
    place = f"offer{offer.around}"
    proof = f"hash_value={place}.{mark['value']}, hash_type={place}.{mark['type']}"
    return [
        "from urllib.parse import parse_qsl, urlsplit",
        "",
        f"from wechatpay_client.api.{offer.call.module_area} import {offer.call.name}",
        f"from wechatpay_client.api.{call.module_area} import {call.name}",
        "",
        f"offer = {offering}",
        f"address = dict(parse_qsl(urlsplit({place}.{offer.field}).query))",
        f"content = {call.name}.sync(client=client, {proof}, **address)",
        'print(len(content), "bytes")',
        "",
        "# the same as a stream, into a file",
        f"with client.download({place}.{offer.field}, {proof}) as file:",
        f'    print(file.save("{call.name}.bin"), "bytes saved")',
    ]


def _offers(document: Mapping[str, Any], call: Call, operation: Mapping[str, Any], path: str) -> Iterator[_Offer]:
    """The places of an operation's example reply that have an address with this path, and no key to decrypt it."""
    for status, reply in operation["responses"].items():
        content = resolve_ref(document, reply).get("content", {}).get("application/json", {})
        if status.startswith("2") and "example" in content and not call.retired:
            for around, field in _addresses(content["example"], "", path):
                yield _Offer(call, operation, around, field)


def _addresses(value: Any, around: str, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and "encrypt_key" not in value:
        # why identifiers: the program reads the fields as attributes
        for name, child in ((name, child) for name, child in value.items() if name.isidentifier()):
            if isinstance(child, str) and urlsplit(child).path == path:
                yield around, name
            yield from _addresses(child, f"{around}.{name}", path)
    elif isinstance(value, list):
        for position, child in enumerate(value):
            yield from _addresses(child, f"{around}[{position}]", path)


def _arguments(document: Mapping[str, Any], call: Call, operation: Mapping[str, Any]) -> list[str]:
    values = {
        (parameter["in"], parameter["name"]): _example(document, parameter)
        for parameter in (resolve_ref(document, each) for each in operation.get("parameters", []))
    }
    found = [_literal(values["path", argument.wire_name]) for argument in call.path_arguments]
    if call.upload:
        ending = next(iter(operation["x-wechatpay-upload"].get("extensions", ["png"])))
        found += [_PICTURE, f"filename={python_literal(f'example.{ending}')}"]
    if call.body:
        content = resolve_ref(document, operation["requestBody"])["content"]["application/json"]
        found.append(f"body={_literal(_body_example(content))}")
    found.append("client=client")
    found += [
        f"{argument.python_name}={_literal(values[place, argument.wire_name])}"
        for place, arguments in (("query", call.query_arguments), ("header", call.header_arguments))
        for argument in arguments
        if values[place, argument.wire_name] is not None
    ]
    if call.upload:
        told = _meta_example(document, operation)
        found += [
            f"{argument.python_name}={_literal(told[argument.wire_name])}"
            for argument in call.meta_arguments
            if argument.required and argument.wire_name in told
        ]
    return found


def _meta_example(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Mapping[str, Any]:
    """The example of what an upload tells beside the file; empty where the spec has none."""
    meta = meta_of_upload(document, operation["requestBody"]) or {}
    example: Mapping[str, Any] = next(iter(meta.get("examples", ())), {})
    return example


def _example(document: Mapping[str, Any], parameter: Mapping[str, Any]) -> Any:
    if "example" in parameter:
        return parameter["example"]
    if "examples" in parameter:
        return resolve_ref(document, next(iter(parameter["examples"].values())))["value"]
    return None


def _body_example(content: Mapping[str, Any]) -> Any:
    if "example" in content:
        return content["example"]
    return next(iter(content["examples"].values()))["value"]


def _literal(value: Any) -> str:
    # why not repr: a body on one line would be one line for the formatter as well
    return pformat(value, width=100, sort_dicts=False)

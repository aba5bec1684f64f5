"""The examples of the spec, as calls and replies, and a value that does not fit a schema."""

from __future__ import annotations

import copy
from typing import Any, NamedTuple

from wechatpay_client import UNSET, Operation, spec


class ExampleCall(NamedTuple):
    """A call as the examples of the spec have it, in the order in which `validate_call` takes its parts."""

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    headers: dict[str, Any]

    def place(self, name: str) -> Any:
        """The part that a violation names: path, query, header or body."""
        return {"path": self.path, "query": self.query, "header": self.headers, "body": self.body}[name]


def followed(node: dict[str, Any]) -> dict[str, Any]:
    """What stands at the end of the `$ref` of a node, with what stands beside them."""
    while "$ref" in node:
        node = {**spec.resolve(node["$ref"]), **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def example_call(operation: Operation[Any]) -> ExampleCall:
    """A new copy of the examples of all parameters and of the body; of an upload, the body is its part `meta`."""
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for place, examples in places.items():
        for parameter in operation.parameters(place):
            if "example" in parameter:
                examples[parameter["name"]] = copy.deepcopy(parameter["example"])
    body = _example(spec.operation(operation.id).get("requestBody", {}))
    return ExampleCall(places["path"], places["query"], body, places["header"])


def example_reply(operation: Operation[Any]) -> Any:
    """A new copy of the example of the reply, UNSET where the reply has none."""
    return _example(spec.operation(operation.id)["responses"][str(operation.success_status)])


def find_form(schema: dict[str, Any], value: Any) -> dict[str, Any]:
    """The schema itself, or, where it is one of several objects, that of the object which has all fields of a value."""
    choices = [followed(choice) for choice in (schema.get("oneOf") or schema.get("anyOf") or [])]
    if "type" in schema or not isinstance(value, dict):
        return schema
    fitting = (
        form for form in choices if set(form.get("required", ())) <= value.keys() <= form.get("properties", {}).keys()
    )
    return next(fitting, schema)


def wrong_value(schema: dict[str, Any]) -> Any:
    """A value of a type that the schema, which begins with no `$ref`, does not take."""
    if "contentSchema" in schema:
        return 7  # a call may have an object or a list in the place of its JSON text
    choices = schema.get("oneOf") or schema.get("anyOf")
    if "type" not in schema and choices:
        return wrong_value(followed(choices[0]))
    return "text" if schema.get("type") == "object" else {"not": "this"}


def _example(content: dict[str, Any]) -> Any:
    contents = followed(content).get("content", {})
    if "multipart/form-data" in contents:
        meta = followed(contents["multipart/form-data"]["schema"])["properties"]["meta"]
        return copy.deepcopy(followed(meta)["examples"][0])
    media = contents.get("application/json", {})
    return copy.deepcopy(media["example"]) if "example" in media else UNSET

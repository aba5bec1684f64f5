"""The example of an operation as a Python program that runs."""

from __future__ import annotations

from collections.abc import Mapping
from pprint import pformat
from typing import Any

from wechatpay_generator.calls import Argument, Call, followed


# why Any in this module: OpenAPI objects as they stand in the spec, and their examples
def snippet(document: Mapping[str, Any], call: Call, operation: Mapping[str, Any]) -> str:
    """A fenced program that makes the call with the values of the spec's examples and prints what comes back."""
    arguments = _arguments(document, call, operation)
    lines = [f"from wechatpay_client.api.{call.area} import {call.name}", ""]
    if call.retired:
        lines = ["import warnings", "", "from wechatpay_client import RetiredOperationWarning", *lines]
        lines.append('warnings.simplefilter("ignore", RetiredOperationWarning)')
    invocation = f"{call.name}.sync({', '.join(arguments)})"
    lines += [f"reply = {invocation}", "print(reply)"] if call.reply else [invocation, 'print("done")']
    return "```python\n" + "\n".join(lines) + "\n```"


def _arguments(document: Mapping[str, Any], call: Call, operation: Mapping[str, Any]) -> list[str]:
    values = {
        (parameter["in"], parameter["name"]): _example(document, parameter)
        for parameter in (followed(document, each) for each in operation.get("parameters", []))
    }
    found = [_literal(values["path", argument.wire_name]) for argument in call.path_arguments]
    if call.body:
        content = followed(document, operation["requestBody"])["content"]["application/json"]
        found.append(f"body={_literal(_body_example(content))}")
    found.append("client=client")
    found += [
        f"{argument.python_name}={_literal(values['query', argument.wire_name])}"
        for argument in call.query_arguments
        if _shown(argument, values)
    ]
    return found


def _shown(argument: Argument, values: Mapping[tuple[str, str], Any]) -> bool:
    return values["query", argument.wire_name] is not None


def _example(document: Mapping[str, Any], parameter: Mapping[str, Any]) -> Any:
    if "example" in parameter:
        return parameter["example"]
    if "examples" in parameter:
        return followed(document, next(iter(parameter["examples"].values())))["value"]
    return None


def _body_example(content: Mapping[str, Any]) -> Any:
    if "example" in content:
        return content["example"]
    return next(iter(content["examples"].values()))["value"]


def _literal(value: Any) -> str:
    # why not repr: a body on one line would be one line for the formatter as well
    return pformat(value, width=100, sort_dicts=False)

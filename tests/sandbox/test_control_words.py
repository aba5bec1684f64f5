"""Each control declares with `@takes` the words of its body that it reads; a forgotten one would always be refused.

The words are read from the source of the control, and of the functions of controls that it gives the request to.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from wechatpay_sandbox.control.api import Control, ControlRequest, Worded, takes
from wechatpay_sandbox.control.controls import CONTROLS

_CONTROLS = "wechatpay_sandbox.control."
_READERS = {"field": 0, "read_token": 1}
"""The functions that read a word of the body, and which of their arguments is the word."""


def read_words(control: Control) -> Iterator[str | None]:
    """The words of the body that a control reads; None for one that is not written in its source."""
    waiting: list[Callable[..., Any]] = [control.control if isinstance(control, Worded) else control]
    seen = set()
    while waiting:
        function = waiting.pop()
        if function in seen:
            continue
        seen.add(function)
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
        known = {**getattr(function, "__globals__", {}), **inspect.getclosurevars(function).nonlocals}
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Attribute) and call.func.attr in _READERS:
                yield _text(call.args[_READERS[call.func.attr]])
            elif isinstance(call.func, ast.Attribute) and call.func.attr == "get" and _is_body(call.func.value):
                yield _text(call.args[0])
            elif isinstance(call.func, ast.Name) and any(_is_request(argument) for argument in call.args):
                called = known.get(call.func.id)
                if inspect.isfunction(called) and called.__module__.startswith((_CONTROLS, function.__module__)):
                    waiting.append(called)
        for node in ast.walk(tree):
            if isinstance(node, ast.Subscript) and _is_body(node.value):
                yield _text(node.slice)


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_request(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "request"


def _is_body(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "body" and _is_request(node.value)


def find_undeclared(control: Control) -> set[str]:
    """The words that a control reads and did not declare."""
    declared = control.words if isinstance(control, Worded) else ()
    if declared is None:
        return set()  # the control itself refuses what it does not know
    return {
        "a word that is computed" if word is None else word
        for word in read_words(control)
        if word not in declared and not (word is None and declared)
    }


def find_unread(control: Control) -> set[str]:
    """The words that a control declared and does not read."""
    declared = control.words if isinstance(control, Worded) else ()
    read = set(read_words(control))
    return set() if declared is None or None in read else set(declared) - read


@pytest.mark.parametrize("name", CONTROLS)
def test_a_control_declares_the_words_that_it_reads(name: str) -> None:
    assert find_undeclared(CONTROLS[name]) == set()
    assert find_unread(CONTROLS[name]) == set()


def _forgotten(request: ControlRequest) -> object:
    return request.field("openid", str)


def _passed_on(request: ControlRequest) -> object:
    return [_forgotten(request), request.body["reason"], request.body.get("note")]


@takes("openid", "reason")
def _half(request: ControlRequest) -> object:
    return _passed_on(request)


@takes("openid", "colour")
def _too_many(request: ControlRequest) -> object:
    return _forgotten(request)


def test_a_forgotten_word_is_found() -> None:
    assert find_undeclared(_forgotten) == {"openid"}
    assert find_undeclared(_passed_on) == {"openid", "reason", "note"}
    assert find_undeclared(_half) == {"note"}
    assert (find_undeclared(_too_many), find_unread(_too_many)) == (set(), {"colour"})


def test_words_are_found_in_the_controls_there_are() -> None:
    found = set(read_words(CONTROLS["POST service-permissions/{id}/give"]))
    assert found == {"openid", "sub_openid"}

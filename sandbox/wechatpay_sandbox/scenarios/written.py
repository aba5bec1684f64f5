"""Reads YAML into values that know their lines. Every scalar stays the text that was written.

So an order number such as 007 or 2026-01-02 needs no quotes, and nothing in the file becomes an object of any class.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import yaml

from wechatpay_sandbox.scenarios.scenario import ScenarioUnreadable
from wechatpay_sandbox.translation import gettext as _

MOST_CHARACTERS: Final = 65536
_DEEPEST: Final = 20


@dataclass(frozen=True, slots=True)
class Written:
    """A value of the file."""

    line: int
    """From 1 on."""
    content: str | list[Written] | dict[str, Written] | None
    """A scalar's text (None where nothing is written), a list, or a mapping."""
    quoted: bool = False
    """Whether the scalar stands in quotes, and so is a text whatever it looks like."""
    named: int = 0
    """The line of the name before it; 0 for what has none."""

    def text(self, what: str) -> str:
        """The scalar; ScenarioUnreadable if it is something else. `what` names the field for people."""
        if not isinstance(self.content, str) or not self.content.strip():
            raise ScenarioUnreadable(self.line, _("{what} must be a text").format(what=what))
        return self.content

    def mapping(self, what: str) -> Mapping[str, Written]:
        """The mapping; ScenarioUnreadable if it is something else."""
        if not isinstance(self.content, dict):
            raise ScenarioUnreadable(
                self.line, _("{what} must have fields, each on a line as `name: value`").format(what=what)
            )
        return self.content

    def sequence(self, what: str) -> list[Written]:
        """The list; ScenarioUnreadable if it is something else."""
        if not isinstance(self.content, list):
            raise ScenarioUnreadable(
                self.line, _("{what} must be a list, each entry on a line that begins with `-`").format(what=what)
            )
        return self.content

    # why Any: JSON
    def as_json(self) -> Any:
        """The value as JSON: numbers, true, false and null are those, unless they stand in quotes."""
        if isinstance(self.content, list):
            return [entry.as_json() for entry in self.content]
        if isinstance(self.content, dict):
            return {name: value.as_json() for name, value in self.content.items()}
        if self.content is None or self.quoted:
            return self.content
        try:
            return json.loads(self.content, parse_constant=lambda name: name)
        except ValueError:
            return self.content


def read_yaml(text: str) -> Written:
    """The one document of a text. Raises ScenarioUnreadable for anything that is not plain YAML."""
    if len(text) > MOST_CHARACTERS:
        raise ScenarioUnreadable(
            1, _("the file has more than {most} characters; split it").format(most=MOST_CHARACTERS)
        )
    try:
        # why first: a few lines of references may stand for more than fits into memory
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            if isinstance(token, yaml.AliasToken | yaml.AnchorToken):
                raise ScenarioUnreadable(
                    token.start_mark.line + 1, _("references (& and *) are not taken; write the value again")
                )
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise ScenarioUnreadable(
            1 if mark is None else mark.line + 1,
            _("this is not YAML: {problem}; check indentation, colons and quotes").format(
                problem=error.problem or error.context
            ),
        ) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise ScenarioUnreadable(1, _("this is not YAML: {problem}").format(problem=error)) from error
    if node is None:
        raise ScenarioUnreadable(1, _("the file is empty; it needs `steps:` and a list of steps"))
    return _read(node, 0)


def _read(node: yaml.Node, depth: int) -> Written:
    line = node.start_mark.line + 1
    if depth > _DEEPEST:
        raise ScenarioUnreadable(line, _("this is nested too deeply"))
    if isinstance(node, yaml.ScalarNode):
        if any("\ud800" <= letter <= "\udfff" for letter in node.value):
            raise ScenarioUnreadable(line, _("half of a surrogate pair is no character; correct the escape"))
        is_null = node.tag == "tag:yaml.org,2002:null" and node.style is None
        return Written(line, None if is_null else str(node.value), node.style is not None)
    if isinstance(node, yaml.SequenceNode):
        return Written(line, [_read(entry, depth + 1) for entry in node.value])
    found: dict[str, Written] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise ScenarioUnreadable(key.start_mark.line + 1, _("the name of a field must be a word"))
        _read(key, depth)  # refuses what a name must not have either
        if key.value in found:
            raise ScenarioUnreadable(
                key.start_mark.line + 1, _("`{name}` stands here a second time; remove one").format(name=key.value)
            )
        found[key.value] = replace(_read(value, depth + 1), named=key.start_mark.line + 1)
    return Written(line, found)

"""The table of rules: functions from the tree of the spec to its problems, each with a name and one line on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, TypeAlias

from wechatpay_generator.lint.spec_tree import Problem, SpecTree

Check: TypeAlias = Callable[[SpecTree], Iterator[Problem]]


class Rule(NamedTuple):
    id: str
    description: str
    check: Check

    def __str__(self) -> str:
        return self.description


RULES: Final[dict[str, Rule]] = {}


def rule(rule_id: str, description: str) -> Callable[[Check], Check]:
    """Put a check into the table under its name."""

    def register(check: Check) -> Check:
        if rule_id in RULES:
            raise ValueError(f"two rules are called {rule_id}; rename one")
        RULES[rule_id] = Rule(rule_id, description, check)
        return check

    return register

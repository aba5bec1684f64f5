"""The rules of spec/, as code: `lint(spec_dir)` returns what breaks them, `RULES` lists them."""

from __future__ import annotations

from pathlib import Path

# imported for their rules, in the order in which the table lists them
from wechatpay_generator.lint import (  # isort: skip  # noqa: F401
    layout,
    references,
    operations,
    parameters,
    outcomes,
    finals,
    replies,
    error_codes,
    pages,
    uploads,
    downloads,
    webhooks,
    texts,
    chinese,
    schemas,
    forms,
    scalars,
    text_limits,
    json_strings,
    extensions,
    examples,
    tools,
    journeys,
    hidden_characters,
    supported,
    generation,
)
from wechatpay_generator.lint.finding import Finding
from wechatpay_generator.lint.rule_table import RULES, Rule
from wechatpay_generator.lint.spec_tree import SpecTree

__all__ = ["RULES", "Finding", "Rule", "lint"]


def lint(spec_dir: Path) -> list[Finding]:
    """Everything in the spec below `spec_dir` that breaks a rule, sorted by file, line and pointer.

    A file that cannot be read is a finding too; the other rules then wait, since they need the whole tree.
    """
    tree = SpecTree(spec_dir)
    if tree.unreadable:
        return sorted(
            Finding(error.file, error.line, error.pointer, layout.READABLE, error.message) for error in tree.unreadable
        )
    findings = [finding for rule in RULES.values() if rule.id != generation.GENERATES for finding in _apply(rule, tree)]
    # why only then: what breaks another rule is often why no client can be made
    last = [rule for rule in RULES.values() if rule.id == generation.GENERATES]
    return sorted(findings or [finding for rule in last for finding in _apply(rule, tree)])


def _apply(rule: Rule, tree: SpecTree) -> list[Finding]:
    return [
        Finding(problem.file.name, problem.file.line(problem.pointer), problem.pointer, rule.id, problem.message)
        for problem in rule.check(tree)
    ]

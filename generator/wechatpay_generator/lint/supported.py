"""Rules about what OpenAPI has and the client has not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from wechatpay_generator.document_checks import VERSION
from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Place, Problem, SpecTree, is_webhook_file
from wechatpay_generator.spec_files import escape

_BODIES: Final = ("application/json", "multipart/form-data")
_PLACES: Final = ("path", "query", "header")


@rule("version", "info.version is a version that a Python distribution can have, such as 1.2.0")
def check_version(tree: SpecTree) -> Iterator[Problem]:
    if tree.document is not None:
        version = tree.document.mapping("info").get("version")
        if not isinstance(version, str) or not VERSION.fullmatch(version):
            below = "/info/version" if "version" in tree.document.mapping("info") else ""
            yield tree.document.problem("say info.version, as text: numbers with dots, such as '1.2.0'", below)


@rule("parameter-place", f"a parameter is in {' or '.join(_PLACES)}")
def check_parameter_places(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("parameters"):
        if "in" in place.keys and place.get("in") not in _PLACES:
            yield place.problem(f"the client sends no {place.get('in')} parameter; say another place", "/in")


@rule("body-media", f"a request body is {' or '.join(_BODIES)}")
def check_bodies(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("requestBodies"):
        kinds = list(place.mapping("content"))
        if is_webhook_file(place.file.path) or _BODIES[1] in kinds:
            continue  # event-form and upload say what belongs there
        for kind in kinds:
            if kind not in _BODIES:
                below = f"/content/{escape(kind)}"
                yield place.problem(f"the client writes no {kind}; say {' or '.join(_BODIES)}", below)


@rule("pattern", "every pattern is a regular expression of the engine that checks calls")
def check_patterns(tree: SpecTree) -> Iterator[Problem]:
    import jsonschema_rs  # why here: 10 ms, and most uses of this package lint nothing

    for place in tree.of_kind("schemas"):
        for below, pattern in _patterns(place):
            if not isinstance(pattern, str):
                continue  # valid-schema reports it
            try:
                jsonschema_rs.Draft202012Validator({"pattern": pattern}, validate_formats=True)
            except jsonschema_rs.ValidationError:
                yield place.problem(f"{pattern} is no regular expression; correct it", below)


def _patterns(place: Place) -> Iterator[tuple[str, object]]:
    if "pattern" in place.keys:
        yield "/pattern", place.get("pattern")
    for pattern in place.mapping("patternProperties"):
        yield f"/patternProperties/{escape(pattern)}", pattern

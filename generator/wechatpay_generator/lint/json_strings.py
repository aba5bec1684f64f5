"""JSON inside a string: the rule about its schema, and the check of a value against it."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from wechatpay_generator.lint.rule_table import rule
from wechatpay_generator.lint.spec_tree import Place, Problem, SpecTree
from wechatpay_generator.lint.text_limits import KEYWORDS
from wechatpay_generator.spec_files import Json, find

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

JSON: Final = "application/json"

# set beside contentSchema, with the address of it, while examples are judged
_KEYWORD: Final = "json-in-string"


@rule("json-string", "a string of JSON says contentMediaType: application/json and, by $ref or oneOf, contentSchema")
def json_string(tree: SpecTree) -> Iterator[Problem]:
    for place in tree.of_kind("schemas"):
        has_schema = "contentSchema" in place.keys
        if place.get("contentMediaType") == JSON and not has_schema:
            yield place.problem("say in contentSchema what the JSON is", "/contentMediaType")
        if not has_schema:
            continue
        if place.get("contentMediaType") != JSON:
            yield place.problem(f"say contentMediaType: {JSON} beside it", "/contentSchema")
        if place.get("type") != "string":
            yield place.problem("say type: string beside it: JSON inside a string", "/contentSchema")
        if not content_components(place):
            yield place.problem("say a $ref to a component, or oneOf with several", "/contentSchema")


def content_components(place: Place) -> list[Place]:
    """The schemas a contentSchema names, each a `$ref` as it stands; none if it is written out."""
    content = next((child for child in place.children if child.step == "/contentSchema"), None)
    if content is None:
        return []
    choices = [child for child in content.children if child.step.startswith("/oneOf/")]
    named = choices if content.keys == {"oneOf"} else [content]
    return named if all("$ref" in choice.keys for choice in named) else []


class Judge:
    """Validates values against schemas of a spec, into the JSON of strings too."""

    def __init__(self, tree: SpecTree) -> None:
        import jsonschema_rs  # why here: 10 ms, and most uses of this package lint nothing

        self._registry = jsonschema_rs.Registry(
            [(f"spec:///{path}", data) for path, data in _documents(tree).items()], draft=jsonschema_rs.Draft202012
        )

    def errors(self, schema: Place, value: object) -> Iterator[tuple[list[str | int], str]]:
        """What is wrong with a value: where in it, and what. Raises ValueError for a schema that is none."""
        for error in self._validator(_address(schema)).iter_errors(value):
            yield error.instance_path, error.message

    def _validator(self, address: str) -> Draft202012Validator:
        import jsonschema_rs  # why here: see above

        judge = self

        class JsonInString:
            def __init__(self, parent_schema: dict[str, Any], value: Any, schema_path: list[str | int]) -> None:
                self._address = value

            def validate(self, instance: Any) -> None:
                if not isinstance(instance, str):
                    return  # type: string says so
                try:
                    content = json.loads(instance)
                except (ValueError, RecursionError) as error:
                    raise ValueError(f"the string is no JSON: {error}") from None
                for problem in judge._validator(self._address).iter_errors(content):
                    where = "".join(f"/{token}" for token in problem.instance_path)
                    raise ValueError(f"the JSON in the string does not fit, at #{where}: {problem.message}")

        return jsonschema_rs.Draft202012Validator(
            {"$ref": address},
            registry=self._registry,
            validate_formats=True,
            keywords={_KEYWORD: JsonInString, **KEYWORDS},
        )


def _documents(tree: SpecTree) -> dict[str, Json]:
    """The files of the spec, those with a contentSchema as copies in which our keyword stands beside it."""
    documents: dict[str, Json] = {path: file.data for path, file in tree.files.items()}
    copied: set[str] = set()
    for place in tree.of_kind("schemas"):
        path = place.file.path
        content = next((child for child in place.children if child.step == "/contentSchema"), None)
        if content is None:
            continue
        if path not in copied:
            documents[path] = copy.deepcopy(documents[path])
            copied.add(path)
        find(documents[path], place.pointer)[_KEYWORD] = _address(content)
    return documents


def _address(place: Place) -> str:
    return f"spec:///{place.file.path}#{quote(place.pointer, safe='/~')}"

"""What openapi-python-client cannot read, in our words: the place in the document, and what to write there.

Its own words name its classes and its settings, which the author of a spec does not know. Some of its complaints hold
the object that it could not read; the place of that object is found by reading the document once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from openapi_python_client import schema as oai
from openapi_python_client.parser.errors import GeneratorError as Complaint
from openapi_python_client.parser.errors import ParseError
from pydantic import BaseModel, ValidationError

from .document_tree import children
from .failure import GenerationError
from .published.walking import references
from .spec_files import escape, unescape

_ENDPOINT = re.compile(r"^WARNING parsing ([A-Z]+) (\S+) within ")
_COMPONENT = re.compile(r"Unable to process schema (\S+):|/components/schemas/(\S+)|[nN]ame[d]? \"?(\w+)")
_FORM = "say in another form what belongs here; docs/spec.md lists the forms that the generator knows"
_NOTHING = "a $ref names nothing; correct it"
_SENTENCES = tuple(
    (re.compile(words), sentence)
    for words, sentence in (
        ("must have items or prefixItems", "a list says what is in it; add items"),
        ("Circular|Recursive", "its $ref leads back to itself; name another component"),
        ("Could not find|Could not resolve|Reference .*not found|Referent schema", _NOTHING),
        ("Remote references|not allowed in responses|Top-level", "write the component itself here and not a $ref"),
        ("Reference parameters", "write the parameter itself here and not a $ref"),
        ("all be the same type|enum type", "an enum has texts, or whole numbers, and nothing else; correct its values"),
        ("conflicting enums|duplicate models", "two schemas would be one class; rename one"),
        ("same python_name|same Python identifier", "two names would be one name in Python; rename one"),
        ("default|Cannot convert|Invalid (int|float|bool|UUID|date)|not valid for|only None|value for const",
         "the default is no value of its type; correct it or remove it"),
        ("Path parameter must be required", "a path parameter says required: true; add it"),
        ("is not allowed in", "a parameter is a text, a number, true or false, or a list of these; change its schema"),
        ("path templating", "the path and its path parameters have different names; correct one"),
        ("contain duplicates", "a parameter stands here twice; remove one"),
        ("Parameter has no schema", "a parameter has a schema; add it"),
        ("[cC]ontent[ _]type", "a body is application/json or multipart/form-data; change its media type"),
        ("Missing schema", "the content has no schema; add it"),
        ("can't (be merged|merge|combine|redefine)|allOf", "the parts of allOf contradict each other; describe one"),
        ("status code pattern", "a reply stands under its status, such as '200'; correct it"),
        ("in union", "one of the forms cannot be read; write a $ref or a type for each"),
    )
)  # fmt: skip
_MOST = 10


def read_form(document: Mapping[str, Any]) -> oai.OpenAPI:
    """The document as the parser's model of OpenAPI. Raises GenerationError where it has another form."""
    try:
        return oai.OpenAPI.model_validate(document)
    except ValidationError as error:
        found: dict[str, str] = {}
        for each in error.errors():
            pointer, rest = _follow(document, each["loc"])
            # why rest: where a $ref might stand too, each object without one is reported once more for lacking it
            if not {"Reference", "$ref"} & set(rest):
                found.setdefault(pointer, _explain_form(each["type"], [*rest][-1:]))
        raise _combine(found or {"": _FORM}) from None


def describe_complaints(document: Mapping[str, Any], complaints: Iterable[Complaint]) -> GenerationError:
    """One error for all that the parser could not read."""
    all_complaints = [*complaints]
    # where every $ref names something, one is complained about only because that could not be read
    is_whole = not any(_follow(document, map(unescape, ref.split("/")[1:]))[1] for ref in references(document))
    causes = [complaint for complaint in all_complaints if not is_whole or _explain(complaint) != _NOTHING]
    found: dict[str, str] = {}
    for complaint in causes or all_complaints:
        found.setdefault(_place(document, complaint), _explain(complaint))
    return _combine(found)


def _combine(found: Mapping[str, str]) -> GenerationError:
    """The deepest places are named: what lies around them failed because of them."""
    pointers = [one for one in found if not any(other.startswith(f"{one}/") for other in found)]
    lines = [f"#{pointer}: {found[pointer]}" for pointer in pointers[1:_MOST]]
    if len(pointers) > _MOST:
        lines.append(f"and at {len(pointers) - _MOST} more places")
    return GenerationError("\n".join([found[pointers[0]], *lines]), pointers[0])


def _explain(complaint: Complaint) -> str:
    words = f"{complaint.header} {complaint.detail or ''}"
    return next((sentence for pattern, sentence in _SENTENCES if pattern.search(words)), _FORM)


def _explain_form(kind: str, missing: list[Any]) -> str:
    if kind == "missing" and missing:
        return f"{missing[0]} is missing; add it"
    return "the value has another form than OpenAPI gives it; correct it"


def _follow(document: Any, steps: Iterable[Any]) -> tuple[str, list[Any]]:
    """The pointer as far as the document has these steps, and the steps that it has not."""
    rest: list[Any] = []
    pointer, node = "", document
    for step in steps:
        if isinstance(node, Mapping) and step in node:
            pointer, node, rest = f"{pointer}/{escape(str(step))}", node[step], []
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            pointer, node, rest = f"{pointer}/{step}", node[step], []
        else:
            rest.append(step)
    return pointer, rest


def _place(document: Mapping[str, Any], complaint: Complaint) -> str:
    words = f"{complaint.header} {complaint.detail or ''}"
    around = ""
    endpoint, component = _ENDPOINT.search(words), _COMPONENT.search(words)
    if endpoint:
        around = _follow(document, ("paths", endpoint[2], endpoint[1].lower()))[0]
    elif component:
        around = _follow(document, ("components", "schemas", next(filter(None, component.groups()))))[0]
    data = complaint.data if isinstance(complaint, ParseError) else None
    if data is None:
        return around
    places = [pointer for pointer, node in _walk("document", document, "") if _reads_as(node, data)]
    inside = [pointer for pointer in places if pointer.startswith(around)]
    return next(iter([*inside, *([] if around else places)]), around)


def _walk(kind: str, node: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    yield pointer, node
    for child in children(kind, node):
        yield from _walk(child.kind, child.node, pointer + child.step)


def _reads_as(node: Any, data: BaseModel) -> bool:
    try:
        return bool(type(data).model_validate(node) == data)
    except ValidationError:
        return False

"""Bodies as plain data: a TypedDict for each object of a request, `NativeOrderDict` beside the model `NativeOrder`.

They stand in one stub, `models/dicts.pyi`, which type checkers and editors read. At run time one is made when a program
asks for it, so that they cost nothing else.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from .failure import GenerationError
from .object_forms import Forms
from .shapes import EnumShape, MapShape, ModelShape, Shape

PLACE = ("models", "dicts")
"""Where the stub stands."""
OPEN = "AnyMapping"
"""The alias of the stub for a mapping of which a type checker knows nothing."""

_SHADOWED = frozenset(
    {"Any", "Literal", "Mapping", "Model", "NotRequired", "Sequence"}
    | {"bool", "date", "datetime", "float", "int", "list", "str"}
)
"""Names in the annotations of the stub, which a field of the same name would hide from those after it."""
_TIMES = frozenset({"date", "datetime"})


@dataclass(frozen=True)
class DictField:
    """One key of a TypedDict."""

    wire_name: str
    annotation: str
    required: bool


@dataclass(frozen=True)
class DictShape:
    """A TypedDict with the fields of a model."""

    name: str
    model: str
    fields: tuple[DictField, ...]

    @property
    def is_call(self) -> bool:
        """Whether a field has a name that hides one of the annotations, so that no class can have it."""
        return any(field.wire_name in _SHADOWED for field in self.fields)


def name_dict(model: str) -> str:
    """The name of the TypedDict of a model."""
    return f"{model}Dict"


class DictShapes:
    """The TypedDicts of the objects that requests are made of."""

    def __init__(
        self, shapes: Mapping[str, Shape], forms: Mapping[str, Forms], models: Mapping[str, ModelShape]
    ) -> None:
        """`forms` are by the names of their aliases, `models` are those that a request reaches."""
        self._shapes = shapes
        self._forms = forms
        self._models = models
        self._translated: dict[str, str] = {}
        for name in sorted(models):
            if name_dict(name) in shapes or name_dict(name) == "TypedDict":
                raise GenerationError(
                    f"a component cannot be called {name_dict(name)}, which is {name} as plain data; rename it",
                    f"/components/schemas/{name_dict(name)}",
                )
        self.shapes = tuple(self._read(name) for name in sorted(models))

    def body_names(self, body: str) -> tuple[str, ...]:
        """The TypedDicts that a body may be, from its annotation; none where it is no object with described fields."""
        names = [name.strip() for name in body.split("|")]
        return tuple(map(name_dict, names)) if self._models.keys() >= set(names) else ()

    def body_type(self, body: str) -> str:
        """The annotation of an argument that takes a body: models, TypedDicts, and mappings of nothing known."""
        dicts = self.body_names(body)
        return " | ".join([body, *dicts, OPEN]) if dicts else f"{body} | Mapping[str, object]"

    def _read(self, name: str) -> DictShape:
        shape = self._models[name]
        fields = tuple(
            DictField(field.wire_name, self._translate(field.annotation), field.required) for field in shape.fields
        )
        return DictShape(name_dict(name), name, fields)

    def _translate(self, annotation: str) -> str:
        """The annotation of a field of a model, for the same field of plain data."""
        # why kept: a few annotations are those of nearly all fields
        if annotation not in self._translated:
            tree = _Translator(self).visit(ast.parse(annotation, mode="eval"))
            self._translated[annotation] = ast.unparse(tree)
        return self._translated[annotation]

    def find_type(self, name: str) -> str | None:
        """What stands for a name of a model's annotation; None where the name itself does."""
        if name in _TIMES:
            return f"{name} | str"
        if name in self._forms:
            return " | ".join([*map(name_dict, self._forms[name].members), "Model"])
        match self._shapes.get(name):
            case ModelShape():
                return f"{name_dict(name)} | Model"
            case EnumShape(tokens=tokens):
                return f"Literal[{', '.join(map(repr, tokens))}]"
            case MapShape(annotation=annotation):
                return self._translate(annotation)
        return None


class _Translator(ast.NodeTransformer):
    def __init__(self, shapes: DictShapes) -> None:
        self._find_type = shapes.find_type

    def visit_Name(self, node: ast.Name) -> ast.expr:
        found = self._find_type(node.id)
        return node if found is None else ast.parse(found, mode="eval").body

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            return node
        inner = self.visit(node.slice)
        outer = node.value
        if isinstance(outer, ast.Name) and outer.id == "dict":
            outer = ast.Name("Mapping")
        elif isinstance(outer, ast.Name) and outer.id == "list" and "Model" in _names(inner):
            # why: a list of dicts alone is no list of dicts or models; and no text is a sequence of either
            outer = ast.Name("Sequence")
        return ast.Subscript(outer, inner, node.ctx)


def _names(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}

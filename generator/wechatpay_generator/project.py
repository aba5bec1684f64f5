"""openapi-python-client's project, building our layout in the place of its own.

Its parser reads the bundled document into endpoints and models, its template environment renders; which files there are
and what they hold is decided here and in `templates/`.
"""

from __future__ import annotations

import keyword
import os
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError as ParserComplaint
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from ruff import find_ruff_bin

from .calls import Call, read_call, read_operations
from .chain_tree import build_tree
from .class_names import restore_names
from .component_names import RESERVED_CLASSES
from .dict_shapes import OPEN, PLACE, DictShapes
from .docstrings import MAX_COLUMNS
from .document import write_document
from .document_checks import check_values
from .earlier_run import EarlierRun
from .events import PARSING_MODULE, WEBHOOK_NAMES, EventClass, check_variants, read_events
from .failure import GenerationError
from .file_calls import file_media_types
from .json_texts import either_way
from .object_forms import Forms, is_map, read_forms
from .parity import check_parity
from .parsed_document import parse_document
from .parser_complaints import describe_complaints
from .path_items import spread_parameters
from .provenance import LOCK, TEMPLATES, provenance
from .public_names import PACKAGE_NAMES, PUBLIC_MODULES
from .runtime.python_names import module_name
from .shapes import (
    SHARED_PACKAGE,
    MapShape,
    ModelShape,
    Module,
    Shape,
    Usage,
    enum_shape,
    find_fields,
    map_shape,
    model_shape,
)
from .templating import make_environment

HEADER = "# Generated from spec/ by `make generate`. Do not edit."
RUNTIME = Path(__file__).parent / "runtime"
LOCALE = Path(__file__).parent / "locale"
"""The compiled translations of what stands in RUNTIME."""
LICENCE = Path(__file__).parent / "licence"
"""The licence of what is copied; a distribution must carry it."""
_BATCH = 400
"""Files whose names fit one command line on every system."""


class ClientProject(Project):
    """One generated client: `<folder>/pyproject.toml` and `<folder>/<package>/…`."""

    def __init__(
        self, document: Mapping[str, Any], folder: Path, package: str, earlier: EarlierRun | None = None
    ) -> None:
        self._earlier = earlier
        self._rendered: list[str] = []
        check_values(document)
        document = spread_parameters(document)
        config = Config.from_sources(
            ConfigFile(
                literal_enums=True,
                # the parser would drop content that it cannot read; the client takes files of every kind as bytes
                content_type_overrides=dict.fromkeys(file_media_types(document), "application/octet-stream"),
                project_name_override=package.replace("_", "-"),
                package_name_override=package,
                post_hooks=[],
            ),
            MetaType.UV,
            Path("openapi.json"),
            "utf-8",
            overwrite=True,
            output_path=folder,
        )
        parsed = parse_document(either_way(document), config)
        super().__init__(openapi=parsed, config=config, custom_template_path=TEMPLATES)
        restore_names(document, parsed, config.field_prefix)
        self.document = document
        self._settings = {
            "package": package,
            "distribution": self.project_name,
            "version": document["info"]["version"],
        }
        self.env = make_environment(TEMPLATES, header=HEADER, **self._settings)
        self.env.tests.update(field_name=_is_field_name)
        self._refuse_complaints()
        self.operations = read_operations(document)
        self.calls = self._calls()
        self.calls_by_place = {call.place: call for call in self.calls}
        self.events = read_events(document)
        self._events_by_place: dict[tuple[str, ...], list[EventClass]] = {}
        for event in self.events:
            self._events_by_place.setdefault(event.place, []).append(event)
        self.modules = self._modules()
        self.calls = [self._with_body_type(call) for call in self.calls]
        self.tree = build_tree(self.calls)

    def build(self) -> list[ParserComplaint]:
        """Write everything. Raises GenerationError; unlike upstream, there is nothing to look through afterwards."""
        self.write_files()
        self._run_post_hooks()
        return []

    def write_files(self) -> None:
        """Write everything as the templates have it, not formatted yet. Raises GenerationError."""
        self.package_dir.mkdir(parents=True)
        classes = [shape.name for module in self.modules.values() for shape in module.shapes]
        check_parity(self.document, self.calls, self.events, classes)
        self._create_package()
        self._build_metadata()
        self._build_models()
        self._build_api()
        self._build_chain()
        self._build_paths()
        self._build_webhooks()

    # --- what there is -----------------------------------------------------------------------------------------------

    def _refuse_complaints(self) -> None:
        complaints = [*self.openapi.errors, *self.errors]
        for collection in self.openapi.endpoint_collections_by_tag.values():
            complaints += collection.parse_errors
        if complaints:
            raise describe_complaints(self.document, complaints)

    def _calls(self) -> list[Call]:
        endpoints = [
            endpoint
            for collection in self.openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        ]
        models = {str(model.class_info.name): model for model in self.openapi.models}
        calls = (read_call(self.document, self.operations, endpoint, models) for endpoint in endpoints)
        return sorted(calls, key=lambda call: call.id)

    def _with_body_type(self, call: Call) -> Call:
        if call.body is None:
            return call
        return replace(call, body_type=self.dicts.body_type(call.body), body_dicts=self.dicts.body_names(call.body))

    def _modules(self) -> dict[tuple[str, ...], Module]:
        usage = Usage(self.document)
        for described in self.operations.values():
            usage.add_operation(described.operation)
        for event in self.events:
            usage.add_event(event.place, event.variants)
            if event.answer:
                usage.add_answer(event.place, event.answer)
        modules: dict[tuple[str, ...], Module] = {}
        for place in (*(call.place for call in self.calls), *(event.place for event in self.events)):
            modules[place] = Module(place)
        components: Mapping[str, Any] = self.document.get("components", {}).get("schemas", {})
        shapes: dict[str, Shape] = {}
        schemas: Mapping[str, Any] = self.document.get("components", {}).get("schemas", {})
        forms = read_forms(self.document, lambda name: find_fields(self.document, name))
        for model in self.openapi.models:
            name = str(model.class_info.name)
            if name not in components:
                raise GenerationError(
                    f"class {name} comes from an object without that name: make it a component schema"
                )
            if usage.users(name):
                open_enums = usage.in_reply(name)
                if is_map(schemas[name]):
                    shapes[name] = map_shape(self.document, model, open_enums=open_enums, forms=forms)
                else:
                    shapes[name] = model_shape(
                        self.document,
                        model,
                        open_enums=open_enums,
                        forms=forms,
                        whole_body=usage.is_whole_body(name),
                    )
        for enum in self.openapi.enums:
            if not isinstance(enum, LiteralEnumProperty):
                raise GenerationError(f"enum {enum.class_info.name} is no list of literals")
            name = str(enum.class_info.name)
            if name not in components:
                raise GenerationError(f"enum {name} comes from a list without that name: make it a component schema")
            if usage.users(name):
                shapes[name] = enum_shape(self.document, enum)
        check_variants(self.events, shapes)
        queries = {call.query_type for call in self.calls if call.query_arguments}
        events = {event.name for event in self.events}
        queries |= {call.headers_type for call in self.calls if call.header_arguments}
        queries |= {call.meta_type for call in self.calls if call.meta_arguments}
        self.places = usage.find_places(shapes)
        for name in sorted(shapes):
            if name in RESERVED_CLASSES | queries | events:
                raise GenerationError(
                    f"a component cannot be called {name}, the client uses that name; rename it",
                    f"/components/schemas/{name}",
                )
            place, shape = self.places[name], shapes[name]
            module = modules.setdefault(place, Module(place))
            if isinstance(shape, MapShape):
                module.maps.append(shape)
            else:
                module.shapes.append(shape)
        self._check_forms(forms.values(), shapes)
        self.dicts = DictShapes(
            shapes,
            {each.name: each for each in forms.values()},
            {name: each for name, each in shapes.items() if isinstance(each, ModelShape) and usage.requests.get(name)},
        )
        for module in modules.values():
            module.maps = _order_maps(module.maps)
            used = {word for text in _field_annotations(module) for word in _words(text)}
            module.forms = [each for each in forms.values() if each.name in used]
            for name in sorted(self._find_names(module)):
                if self.places[name] != module.place:
                    module.imports.setdefault(self.places[name], set()).add(name)
        return modules

    def _check_forms(self, all_forms: Iterable[Forms], shapes: Mapping[str, Shape]) -> None:
        """Raises GenerationError where a form of a field has no class, or a reply itself has several forms."""
        for forms in all_forms:
            for member in forms.members:
                if isinstance(shapes.get(member), MapShape):
                    raise GenerationError(f"{member} is a map, which is told from no other object; describe its fields")
        for call in self.calls:
            if isinstance(shapes.get(call.reply or ""), MapShape):
                raise GenerationError(f"{call.id}: a reply has documented fields; put {call.reply} into one of them")

    def _find_names(self, module: Module) -> set[str]:
        """The classes that the annotations of a module mention."""
        texts = _field_annotations(module)
        texts += [member for forms in module.forms for member in forms.members]
        if module.place in self.calls_by_place:
            texts += _annotations(self.calls_by_place[module.place])
        for event in self._events_by_place.get(module.place, ()):
            texts += [*event.variants, event.answer]
        return {word for text in texts for word in _words(text) if word in self.places}

    # --- what is written ---------------------------------------------------------------------------------------------

    def _write(self, template: str, *path: str, **values: object) -> None:
        inputs = [template, self._settings, values]
        self._produce(path, inputs, lambda: self.env.get_template(template).render(**values))

    def _produce(
        self, path: tuple[str, ...], inputs: object, render: Callable[[], str], *, is_copied: bool = False
    ) -> None:
        """Write one file, rendered from its inputs, or as an earlier run made it of the same ones.

        A module that is copied has no name of the spec in it, so it is the Python that it was.
        """
        target = self.package_dir.joinpath(*path)
        target.parent.mkdir(parents=True, exist_ok=True)
        name = Path(os.path.normpath(target)).relative_to(self.project_dir).as_posix()
        if self._earlier is not None and self._earlier.take_over(name, inputs, target):
            return
        text = render()
        if target.suffix == ".py" and not is_copied:
            _check_code(text, "/".join(path))
        target.write_text(text, encoding="utf-8", newline="\n")
        self._rendered.append(name)

    def _write_names(self, folder: str, names: Mapping[str, str]) -> None:
        """A package of many names, each of which loads when first asked for; type checkers read the stub."""
        self._write(f"{folder}_init.py.jinja", folder, "__init__.py")
        self._write("names_table.py.jinja", folder, "_names.py", names=names)
        self._write("names_table.pyi.jinja", folder, "__init__.pyi", names=names)

    def _create_package(self) -> None:
        self._write("package_init.py.jinja", "__init__.py", names=PACKAGE_NAMES)
        for name, module in PUBLIC_MODULES.items():
            self._write(module.template, f"{name}.py", names=module.names)
        self._write("runtime_init.py.jinja", "runtime", "__init__.py")
        (self.package_dir / "py.typed").write_text("", encoding="utf-8")
        write_document(self.document, self.events, self.package_dir)
        for source in sorted(RUNTIME.glob("*.py")):
            if source.name != "__init__.py":
                text = f"{HEADER}\n{source.read_text(encoding='utf-8')}"
                self._produce(("runtime", source.name), text, partial(str, text), is_copied=True)
        for catalogue in sorted(LOCALE.rglob("*.mo")):
            target = self.package_dir / "locale" / catalogue.relative_to(LOCALE)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(catalogue.read_bytes())

    def _build_metadata(self) -> None:
        self._write("pyproject.toml.jinja", "..", "pyproject.toml")
        self._write(
            "README.md.jinja", "..", "README.md", calls=self.calls, areas=self._area_names(), events=self.events
        )
        for text in sorted(LICENCE.iterdir()):
            (self.project_dir / text.name).write_bytes(text.read_bytes())
        (self.project_dir / LOCK).write_text(provenance(), encoding="utf-8", newline="\n")

    def _build_models(self) -> None:
        names = {}
        for name, place in self.places.items():
            names[name] = f".{'.'.join(place[1:])}" if place[0] == "models" else f"..{'.'.join(place)}"
        self._write_names("models", names | {shape.name: ".dicts" for shape in self.dicts.shapes})
        self._write("dicts.py.jinja", "models", "dicts.py")
        self._write("dicts.pyi.jinja", "models", "dicts.pyi", shapes=self.dicts.shapes)
        if any(place[:2] == ("models", SHARED_PACKAGE) for place in self.modules):
            self._write("shared_init.py.jinja", "models", SHARED_PACKAGE, "__init__.py")
        for place, module in sorted(self.modules.items()):
            if place[0] == "models":
                doc = (
                    "Objects that the same operations and events of several areas share."
                    if place[1] == SHARED_PACKAGE
                    else f"Objects that several operations or events of `{place[1]}` share."
                )
                self._write(
                    "models_module.py.jinja",
                    *(*place[:-1], f"{place[-1]}.py"),
                    module=module,
                    doc=doc,
                    root="." * len(place),
                )

    def _build_api(self) -> None:
        self._write("client.py.jinja", "client.py", roots=list(self.tree.children.values()))
        areas = self._areas()
        self._write_names("api", {module_name(area): f".{module_name(area)}" for area in areas})
        calls_by_area: dict[str, list[Call]] = {area: [] for area in areas}
        for call in self.calls:
            calls_by_area[call.area].append(call)
        for area, text in areas.items():
            calls = calls_by_area[area]
            names = {call.name: f".{call.name}" for call in calls}
            self._write(
                "endpoint_init.py.jinja", "api", module_name(area), "__init__.py", calls=calls, names=names, doc=text
            )
        by_id = {call.id: call for call in self.calls}
        for call in self.calls:
            module = self.modules[call.place]
            kind = "upload" if call.upload else "download" if call.download else "endpoint"
            query = by_id.get(call.query or "")
            if query is not None and query.reply not in self.places:
                raise GenerationError(f"{call.id}: {query.id} tells what became of it, but its reply is no object")
            values = {"call": call, "module": module, "query": query, "query_place": self._query_place(module, query)}
            self._write(f"{kind}_module.py.jinja", "api", call.module_area, f"{call.name}.py", **values)

    def _query_place(self, module: Module, query: Call | None) -> tuple[str, ...] | None:
        """Where the reply of a call's query is imported from; None if the module has that class already."""
        if query is None or query.reply is None:
            return None
        place = self.places[query.reply]
        return None if place == module.place or query.reply in module.imports.get(place, ()) else place

    def _build_chain(self) -> None:
        roots = list(self.tree.children.values())
        for root in roots:
            if root.calls:
                raise GenerationError(f"{root.path} cannot be called itself: it stands for all that is below it")
        self._write("chain_init.py.jinja", "chain", "__init__.py", roots=roots)
        for root in roots:
            for top in root.children.values():
                steps = list(top.walk())
                imports: dict[tuple[str, ...], set[str]] = {}
                for call in (call for step in steps for call in step.calls.values()):
                    if call.query_arguments:
                        imports.setdefault(call.place, set()).add(call.query_type)
                    if call.header_arguments:
                        imports.setdefault(call.place, set()).add(call.headers_type)
                    if call.meta_arguments:
                        imports.setdefault(call.place, set()).add(call.meta_type)
                    if call.body_dicts:
                        imports.setdefault(PLACE, set()).update([OPEN, *call.body_dicts])
                    used = {word for text in _annotations(call) for word in _words(text)}
                    for name in sorted(used & self.places.keys()):
                        imports.setdefault(self.places[name], set()).add(name)
                for name, count in Counter(name for names in imports.values() for name in names).items():
                    if count > 1:
                        raise GenerationError(f"{top.path}: two operations below it have a {name}; rename one of them")
                self._write(
                    "chain_module.py.jinja",
                    "chain",
                    f"{top.module}.py",
                    top=top,
                    steps=steps,
                    imports=imports,
                )

    def _build_paths(self) -> None:
        entries = {
            (call.path.removeprefix("/"), top.module, step.class_name)
            for root in self.tree.children.values()
            for top in root.children.values()
            for step in top.walk()
            for call in step.calls.values()
        }
        for name in ("paths.py", "paths.pyi"):
            self._write(f"{name}.jinja", name, entries=sorted(entries))

    def _build_webhooks(self) -> None:
        names = {event.name: f".{event.module_area}" for event in self.events}
        self._write_names("webhooks", WEBHOOK_NAMES | names)
        self._write("webhooks_parsing.py.jinja", "webhooks", f"{PARSING_MODULE}.py", names=names)
        for area in sorted({event.area for event in self.events}):
            events = sorted((each for each in self.events if each.area == area), key=lambda each: each.name)
            module = self.modules["webhooks", module_name(area)]
            self._write(
                "webhooks_module.py.jinja",
                "webhooks",
                f"{module_name(area)}.py",
                area=area,
                events=events,
                module=module,
            )

    def _run_post_hooks(self) -> None:
        """Sort imports, remove unused ones and format, by our own settings and not by those around the output."""
        names = [Path(name).relative_to(self.package_name).as_posix() for name in self._rendered if _is_code(name)]
        for batch in (names[start : start + _BATCH] for start in range(0, len(names), _BATCH)):
            for command in (
                ["check", "--fix-only", "--select", "F401,I", "--line-length", str(MAX_COLUMNS)],
                ["format", "--line-length", str(MAX_COLUMNS)],
            ):
                self._run_ruff(command, batch)

    def _run_ruff(self, command: list[str], files: list[str]) -> None:
        done = subprocess.run(  # noqa: S603 - the program of our own package and a fixed command
            [
                find_ruff_bin(),
                *command,
                "--isolated",
                "--no-cache",
                # why: an area may be called `build`, and an ignore file may lie around the output
                "--no-respect-gitignore",
                "--config",
                "exclude = []",
                "--target-version",
                "py311",
                *files,
            ],
            cwd=self.package_dir,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise GenerationError(f"ruff {command[0]} refused the output:\n{done.stdout}{done.stderr}")

    def _areas(self) -> dict[str, str]:
        """The areas in use and what the spec's tags say of them."""
        texts = {tag["name"]: str(tag.get("description", "")) for tag in self.document.get("tags", [])}
        return {area: texts.get(area, "") for area in sorted({call.area for call in self.calls})}

    def _area_names(self) -> dict[str, str]:
        """The areas in use and what they are called; of one without a name, what the spec's tag says."""
        names = {
            tag["name"]: str(tag["x-displayName"]) for tag in self.document.get("tags", []) if "x-displayName" in tag
        }
        return self._areas() | {area: name for area, name in names.items() if area in self._areas()}


def _is_code(name: str) -> bool:
    return name.endswith((".py", ".pyi"))


def _check_code(text: str, name: str) -> None:
    """Raises GenerationError for code that Python cannot read."""
    try:
        compile(text, name, "exec", dont_inherit=True)
    except SyntaxError as error:
        raise GenerationError(
            f"{name} would be no Python ({error.msg}, line {error.lineno}): two names of the spec become one, or a "
            "name is a word of the language; rename it"
        ) from None


def _field_annotations(module: Module) -> list[str]:
    fields = [field for shape in module.shapes if isinstance(shape, ModelShape) for field in shape.fields]
    return [field.annotation for field in fields] + [each.annotation for each in module.maps]


def _order_maps(maps: list[MapShape]) -> list[MapShape]:
    """The maps of one module, each after those that its values are. Raises GenerationError for a circle of them."""
    waiting, found = list(maps), list[MapShape]()
    while waiting:
        names = {each.name for each in waiting}
        ready = [each for each in waiting if not names & set(_words(each.annotation))]
        if not ready:
            raise GenerationError(f"{', '.join(sorted(names))} are maps of themselves; describe their fields")
        found += ready
        waiting = [each for each in waiting if each not in ready]
    return found


def _annotations(call: Call) -> list[str]:
    arguments = (*call.path_arguments, *call.keywords, *call.meta_arguments)
    item = call.listing.item if call.listing else ""
    return [*(argument.annotation for argument in arguments), call.body or "", call.reply or "", item]


def _words(annotation: str) -> list[str]:
    for mark in "[]|,":
        annotation = annotation.replace(mark, " ")
    return annotation.split()


def _is_field_name(name: str) -> bool:
    """Whether a class can have a field of this name. Python changes names that begin with two underscores."""
    return name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")

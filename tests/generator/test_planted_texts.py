"""No text of the spec becomes code: hostile texts in every place that has one, and the client that comes out runs."""

from __future__ import annotations

import ast
import builtins
import copy
import pkgutil
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from golden_record import PROBE_SPEC
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from small_spec import CLEAN, P
from test_lint import write
from trial_client import Platform, Trial, document, operation, parameter, ref, thing
from wechatpay_generator.build import generate_document
from wechatpay_generator.bundle import bundle
from wechatpay_generator.escaping import code_span, escape_hidden, link, markdown, python_literal, toml_literal
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.lint import lint
from wechatpay_generator.project import ClientProject
from wechatpay_generator.published.documents import strict_document
from wechatpay_generator.reference.page import area_pages
from wechatpay_generator.templating import make_environment

from tests.profiles import limit_examples, turns

RUN = "__import__('builtins').PLANTED.append(1)"
"""What sets a flag, should it ever run."""
PIECES = [
    *(f"{end}{glue}{RUN}{glue}{end}" for end in ("'", '"', "'''", '"""', "\\'", '\\"') for glue in ("+", "\n", "|")),
    *(f"{{{{ {RUN} }}}}", f"{{{RUN}}}", f"#\n{RUN}\n", f"\\N{{DIGIT ONE}}\n{RUN}", f"]\n{RUN}\n["),
    *(
        "'",
        '"',
        '"""',
        "\\",
        "\\\\",
        "{",
        "}",
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "%s",
        "%",
        "$",
        "`",
        "``",
        "```",
        "|",
        "#",
    ),
    *("\0", "\r", "\n", "\f", "\v", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\u202e", "\u2066", "\u200f", "\ufeff"),
    *("<script>alert(1)</script>", "<!--", "-->", "&lt;b&gt;", "[x](javascript:alert(1))", "![x](http://x/)", "]: x"),
    *("\n\n# title\n", "\n|---|\n", "微信", "𠮷", "\\u202e", "\\x00", "x" * 300, " ", "`A`: one; `B`: two."),
]
HOSTILE = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), min_size=1, max_size=6).map("".join).filter(
    lambda text: not any("\ud800" <= character <= "\udfff" for character in text)
)  # fmt: skip
TEXT_KEYS = frozenset(
    {"title", "summary", "description", "url", "text", "x-wechatpay-name", "x-wechatpay-zh", "x-wechatpay-retired"}
    | {"x-wechatpay-source", "x-wechatpay-original-types", "x-displayName"}
)
SLOW = settings(max_examples=limit_examples(6), deadline=None, suppress_health_check=list(HealthCheck), print_blob=True)
PROBE = bundle(PROBE_SPEC)


@pytest.fixture(autouse=True)
def flag(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """What planted texts would add to, were one of them run."""
    ran: list[int] = []
    monkeypatch.setattr(builtins, "PLANTED", ran, raising=False)
    yield ran
    assert ran == []


def plant(node: Any, texts: list[str], count: Iterator[int], key: str = "") -> Any:
    """The document with these texts, one after the other, in each place that has a text, and at the end of each token.

    What stood there is kept in front, for it may be of a form that the generator asks for.
    """
    if isinstance(node, dict):
        planted = {name: plant(value, texts, count, name) for name, value in node.items()}
        if isinstance(node.get("enum"), list) and key != "event_type":
            planted["enum"] = [f"{token}{texts[next(count) % len(texts)]}" for token in node["enum"]]
        return planted
    if isinstance(node, list):
        return [plant(value, texts, count, key) for value in node]
    return f"{node}{texts[next(count) % len(texts)]}" if isinstance(node, str) and key in TEXT_KEYS else node


def numbers() -> Iterator[int]:
    number = 0
    while True:
        yield number
        number += 1


def import_all(trial: Trial) -> dict[str, Any]:
    """Every module of a client, by name."""
    package = trial.module()
    names = [found.name for found in pkgutil.walk_packages(package.__path__, f"{trial.package}.")]
    return {name: trial.module(name.removeprefix(f"{trial.package}.")) for name in names}


@SLOW
@given(texts=st.lists(HOSTILE, min_size=7, max_size=7))
def test_hostile_texts_in_every_place_stay_texts(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("planted")
    spec = plant(PROBE, texts, numbers())
    trial = Trial(spec, folder)
    try:
        modules = import_all(trial)
        assert len(modules) > 60
        for path in trial.folder.rglob("*.py"):
            source = path.read_text(encoding="utf-8")
            assert source.replace("\n", "").isprintable() or "runtime" in path.parts, path
        send = trial.module("api.courier").send_parcel
        described = spec["paths"]["/v3/courier/parcels"]["post"]
        words = " ".join(str(send.sync.__doc__).split())
        assert " ".join(described["summary"].split()) in words
        for url in described["x-wechatpay-source"]:
            assert " ".join(url.split()) in words
        state = spec["components"]["schemas"]["ParcelState"]["enum"]
        assert list(trial.module("models").ParcelState.__args__) == state
        reply = {"out_parcel_no": "parcel-0001", "state": state[0]}
        client = trial.client(Platform(reply, 202))
        priority = spec["components"]["schemas"]["Priority"]["enum"][1]
        body = {
            "priority": priority,
            "out_parcel_no": "parcel-0001",
            "from": "广州",
            "items": [{"name": "b", "value": 1}],
        }
        assert send.sync(client=client, body=body).state == state[0]
        assert client.v3.courier.parcels.post(json=body).parsed.state == state[0]
        entry = trial.module("spec").operation("courier.send_parcel")
        assert entry["summary"] == described["summary"]
        with open(trial.target / "pyproject.toml", "rb") as file:
            assert file.read()
    finally:
        trial.forget()
        shutil.rmtree(folder)


NAMES = (
    "a'b",
    'a"""b',
    "a\\",
    "a\nb",
    "a;b",
    f"a[{RUN}]",
    RUN,
    f"'+{RUN}+'",
    f'"""+{RUN}+"""',
    "a\u202eb",
    "\0",
    "a`b",
)


def named(name: str) -> dict[str, dict[str, Any]]:
    """Small documents, each with this name for another thing."""
    get = operation(reply=ref("Thing"))
    path = {"/v3/shop/a": {"get": get}}
    csv = {"text/csv": {"schema": {"type": "string", "contentMediaType": "text/csv"}}}
    hashed = {
        "responses": {"200": {"description": "", "content": csv}},
        "x-wechatpay-unsigned-response": True,
        "x-wechatpay-response-hash": {"type": name, "value": name},
    }
    return {
        "segment": document({f"/v3/shop/{name}": {"get": get}}),
        "path parameter": document({f"/v3/shop/{{{name}}}": {"get": {**get, "parameters": [parameter(name)]}}}),
        "query parameter": document({"/v3/shop/a": {"get": {**get, "parameters": [parameter(name, "query")]}}}),
        "property": document(path, {"Thing": thing(**{name: {"type": "string"}})}),
        "secret property": document(
            path, {"Thing": thing(**{name: {"type": "string", "x-wechatpay-sensitive": "merchant"}})}
        ),
        "component": document({"/v3/shop/a": {"get": operation(reply=ref(name))}}, {name: thing()}),
        "const": document(path, {"Thing": thing(a={"const": name})}),
        "default": document(path, {"Thing": thing(a={"type": "string", "default": name})}),
        "operationId": document({"/v3/shop/a": {"get": operation(f"shop.{name}", ref("Thing"))}}),
        "tag": document({"/v3/shop/a": {"get": {**get, "tags": [name]}}}, tags=[{"name": name, "description": name}]),
        "version": {**document(path), "info": {"title": name, "version": name}},
        "hash": document({"/v3/shop/a": {"get": operation(**hashed)}}),
        "format": document(path, {"Thing": thing(a={"type": "string", "format": name, "pattern": name})}),
    }


@pytest.mark.parametrize("kind", named(""))
def test_a_hostile_name_is_refused_or_stays_a_name(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ClientProject, "_run_post_hooks", lambda self: None)  # ruff makes nothing safer
    tried = turns(list(named("")).index(kind) % 3, 3)
    for number, name in enumerate(NAMES):
        if not next(tried):
            continue
        (tmp_path / str(number)).mkdir()
        try:
            trial = Trial(named(name)[kind], tmp_path / str(number))
        except GenerationError:
            assert not (tmp_path / str(number) / "client").exists()
            continue
        try:
            assert import_all(trial)
        finally:
            trial.forget()


def test_half_a_surrogate_pair_is_refused_where_it_stands(tmp_path: Path) -> None:
    spec = copy.deepcopy(PROBE)
    spec["paths"]["/v3/courier/parcels"]["post"]["summary"] = "half \ud800"
    with pytest.raises(GenerationError, match=r"^#/paths/~1v3~1courier~1parcels/post/summary: a text has half of a"):
        generate_document(spec, tmp_path / "client", "x")


# --- one function for each language ----------------------------------------------------------------------------------


@given(HOSTILE)
def test_a_literal_of_python_is_the_text(text: str) -> None:
    assert ast.literal_eval(python_literal(text)) == text
    assert python_literal(text).isprintable()


@given(HOSTILE)
def test_a_literal_of_toml_is_the_text(text: str) -> None:
    import tomllib

    assert tomllib.loads(f"a = {toml_literal(text)}") == {"a": text}


READER = MarkdownIt("commonmark").enable("table")


def read_markdown(source: str) -> list[Any]:
    return [child for token in READER.parse(source) for child in (token, *(token.children or ()))]


@given(HOSTILE)
def test_markdown_of_a_text_is_no_html_no_link_and_one_cell(text: str) -> None:
    row = f"| {markdown(text)} | {code_span(text)} | {link(text)} |"
    tokens = read_markdown(f"| a | b | c |\n|---|---|---|\n{row}\n\n{markdown(text)}\n")
    kinds = {token.type for token in tokens}
    assert not kinds & {"html_inline", "html_block", "image", "fence", "heading_open"}
    assert [token.type for token in tokens].count("td_open") == 3
    assert "link_open" not in kinds
    shown = [token.content for token in tokens if token.type == "code_inline"]
    assert escape_hidden(text).strip() in [each.strip() for each in shown] or "|" in text


@given(HOSTILE)
def test_marks_are_no_markup_in_the_published_descriptions(text: str) -> None:
    marks = {
        "x-wechatpay-name": text,
        "x-wechatpay-zh": text,
        "x-wechatpay-retired": text,
        "x-wechatpay-superseded-by": [text],
        "x-wechatpay-mode": [text],
        "x-wechatpay-idempotency": {"key": text, "query": text},
        "x-wechatpay-final": {"state": text, "final": [text], "open": [text], "ask-after": [text, 5]},
        "x-wechatpay-error-codes": {text: 400},
    }
    spec = document({"/v3/shop/things": {"get": operation(**marks)}}, {"Thing": thing()})
    described = strict_document({**spec, "tags": []})["paths"]["/v3/shop/things"]["get"]["description"]
    kinds = {token.type for token in read_markdown(described)}
    assert not kinds & {"html_inline", "html_block", "image", "fence", "heading_open", "link_open", "bullet_list_open"}
    assert described.count("\n") == described.count("\n\n") * 2  # a paragraph for each fact, and no text ends one


def with_examples(spec: dict[str, Any]) -> dict[str, Any]:
    """The document with an example for each body, which a page shows."""
    for item in spec["paths"].values():
        for described in item.values():
            for kind in described.get("requestBody", {}).get("content", {}).values():
                kind["example"] = {"a": f"\"\"\"'''{RUN}\n```\n<b>"}
    for body in spec["components"]["requestBodies"].values():
        body["content"]["application/json"]["example"] = {RUN: RUN}
    return spec


@SLOW
@given(texts=st.lists(HOSTILE, min_size=7, max_size=7))
def test_a_page_of_hostile_texts_has_no_html_and_whole_tables(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    spec = with_examples(plant(PROBE, texts, numbers()))
    project = ClientProject(spec, tmp_path_factory.mktemp("page") / "client", "x")
    for area in ("courier", "depot"):
        calls = [call for call in project.calls if call.area == area and not (call.download and call.download.hash)]
        (page,) = area_pages(spec, area, calls).values()
        tokens = read_markdown(page)
        assert [token.content for token in tokens if token.type.startswith("html")] == [page.splitlines()[0] + "\n"]
        assert not {"image"} & {token.type for token in tokens}
        addresses = [token.attrs["href"] for token in tokens if token.type == "link_open"]
        assert all(str(address).startswith(("#", "https://", "../")) for address in addresses)
        for source in (token.content for token in tokens if token.type == "fence" and token.info == "python"):
            ast.parse(source)
        headings = [token for token in tokens if token.type == "heading_open"]
        assert len(headings) == 1 + len(calls) + 2


# --- the templates and the linter ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ['"', "'", "\\", "\n", "#", "{", "}", "(", ";", ":", "a\0", "`", "<", "=", "+"])
def test_a_template_prints_no_text_without_a_filter(text: str, tmp_path: Path) -> None:
    (tmp_path / "bare.jinja").write_text("{{ text }}")
    (tmp_path / "escaped.jinja").write_text("{{ text | python_literal }}")
    templates = make_environment(tmp_path, "# header")
    with pytest.raises(GenerationError, match="as it stands; pass it through a filter"):
        templates.get_template("bare.jinja").render(text=text)
    assert ast.literal_eval(templates.get_template("escaped.jinja").render(text=text)) == text


@pytest.mark.parametrize(
    "code", ["f()", "a if b else c", "lambda: a", "[a for a in b]", "a:=b", "a; b", "a\nb", "not a"]
)
def test_an_annotation_is_no_other_code(code: str, tmp_path: Path) -> None:
    (tmp_path / "it.jinja").write_text("{{ text | annotation }}")
    with pytest.raises(GenerationError, match="is no annotation"):
        make_environment(tmp_path, "# header").get_template("it.jinja").render(text=code)


def quote_yaml(text: str) -> str:
    """A scalar of YAML; what cannot be seen is escaped, since a file of YAML has no room for some of it."""
    shown = "".join(each if each.isprintable() and each not in '"\\' else f"\\U{ord(each):08x}" for each in text)
    return f'"{shown}"'


SAFE = "description: Repeating the same number is safe."
LINE = 1 + CLEAN[P].partition(SAFE)[0].count("\n")


@settings(max_examples=limit_examples(12), deadline=None, suppress_health_check=list(HealthCheck))
@given(text=HOSTILE)
def test_lint_refuses_a_hidden_character_with_its_line_and_accepts_the_rest(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    planted = f"Repeating {text} is safe."
    files = {**CLEAN, P: CLEAN[P].replace(SAFE, f"description: {quote_yaml(planted)}")}
    found = lint(write(tmp_path_factory.mktemp("lint"), files))
    hidden = not planted.replace("\n", "").replace("\u3000", "").replace("\xa0", "").isprintable()
    expected = [("visible", f"spec/{P}", LINE)] if hidden else []
    assert [(finding.rule, finding.file, finding.line) for finding in found] == expected


def test_half_a_surrogate_pair_is_a_finding_with_its_line(tmp_path: Path) -> None:
    files = {**CLEAN, P: CLEAN[P].replace(SAFE, 'description: "Half a pair \\ud800 is no text."')}
    assert [(finding.rule, finding.line) for finding in lint(write(tmp_path, files))] == [("readable", LINE)]

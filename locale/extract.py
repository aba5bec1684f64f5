"""Writes the templates of the translations, locale/DOMAIN.pot: every marked text of a distribution, with its files.

`make texts` runs it. `--check` writes nothing and fails if a template is not current. A translator makes a catalogue of
a template with `pybabel init --domain DOMAIN --input-file locale/DOMAIN.pot --output-dir FOLDER --locale zh_CN`, where
FOLDER is the folder `locale` of the package, and compiles it with `pybabel compile`.
"""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_python
from babel.messages.pofile import write_po
from wechatpay_cli.translation import help_paragraphs

ROOT = Path(__file__).parents[1]
DOMAINS = {
    "wechatpay_auth": "auth_plugin/wechatpay_auth",
    "wechatpay_cli": "cli/wechatpay_cli",
    # why here: the rest of the client is made from the spec, whose words are data
    "wechatpay_client": "generator/wechatpay_generator/runtime",
    "wechatpay_sandbox": "sandbox/wechatpay_sandbox",
}
"""The folder of each domain."""
KEYWORDS: Mapping[str, tuple[int, ...] | None] = {"_": None, "ngettext": (1, 2), "mark_text": None}
# These lines change with every run, or say nothing.
_DROPPED = ("POT-Creation-Date", "Project-Id-Version", "Report-Msgid-Bugs-To", "Generated-By", "Last-Translator")


def find_texts(path: Path) -> Iterator[str | tuple[str, ...]]:
    """The marked texts of a module in their order, and the help texts of its commands; plurals are tuples."""
    code = path.read_bytes()
    for _line, function, found, _comments in extract_python(io.BytesIO(code), KEYWORDS, (), {"encoding": "utf-8"}):
        arguments: object = found  # why object: a single argument comes alone, and one that is no literal as None
        listed = arguments if isinstance(arguments, tuple | list) else [arguments]
        texts = [text for text in listed if isinstance(text, str) and text]
        if function == "ngettext" and len(texts) == 2:
            yield tuple(texts)
        elif function != "ngettext" and texts:
            yield texts[0]
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.FunctionDef) and "\n\b\n" in (ast.get_docstring(node) or ""):
            yield from help_paragraphs(ast.get_docstring(node) or "")


def make_template(domain: str) -> bytes:
    """The template of a domain, which depends on its modules alone."""
    catalogue = Catalog(
        project=domain, fuzzy=False, header_comment=f"# Texts of {domain}; `make texts` writes this file."
    )
    for path in sorted((ROOT / DOMAINS[domain]).rglob("*.py")):
        for text in find_texts(path):
            # why no line numbers: the template would change with every line above a text
            catalogue.add(text, locations=[(path.relative_to(ROOT).as_posix(), 0)])
    written = io.BytesIO()
    write_po(written, catalogue, width=120, sort_output=True, include_lineno=False)
    return b"".join(
        line
        for line in written.getvalue().splitlines(keepends=True)
        if not line.startswith(tuple(f'"{name}:'.encode() for name in _DROPPED))
    )


def main() -> None:
    check = sys.argv[1:] == ["--check"]
    old = []
    for domain in DOMAINS:
        file, template = ROOT / "locale" / f"{domain}.pot", make_template(domain)
        if not check:
            file.write_bytes(template)
        elif not file.is_file() or file.read_bytes() != template:
            old.append(file.relative_to(ROOT).as_posix())
    if old:
        sys.exit(f"{', '.join(old)}: not current; run `make texts`")


if __name__ == "__main__":
    main()

"""Writes the templates of the translations, locale/DOMAIN.pot: every marked text of a distribution, with its files.

`make texts` runs it. It brings the translations up to date as well, locale/LANGUAGE/DOMAIN.po: a new text is added
without a translation, and one that is gone is removed. It compiles them into the package, as
locale/LANGUAGE/LC_MESSAGES/DOMAIN.mo. `--check` writes nothing and fails if a file is not current or a text has no
translation. A new language begins with an empty locale/LANGUAGE/DOMAIN.po.
"""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from wechatpay_cli.translation import help_paragraphs

ROOT = Path(__file__).parents[1]
DOMAINS = {
    "wechatpay_auth": "auth_plugin/wechatpay_auth",
    "wechatpay_bookkeeping": "bookkeeping/wechatpay_bookkeeping",
    "wechatpay_cli": "cli/wechatpay_cli",
    # why here: the rest of the client is made from the spec, whose words are data
    "wechatpay_client": "generator/wechatpay_generator/runtime",
    "wechatpay_sandbox": "sandbox/wechatpay_sandbox",
}
"""The folder of each domain."""
CATALOGUES = {**DOMAINS, "wechatpay_client": "generator/wechatpay_generator"}
"""The folder in which each domain keeps its compiled translations. The generator copies those of the client."""
KEYWORDS: Mapping[str, tuple[int, ...] | None] = {"_": None, "ngettext": (1, 2), "mark_text": None}
_NO_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""Stands in each compiled translation in the place of the day on which it was compiled."""
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


def make_translation(domain: str, language: str, template: bytes) -> tuple[bytes, bytes, list[str]]:
    """The translation with the texts of the template, compiled as well, and the texts that it does not translate."""
    catalogue = read_po(io.BytesIO((ROOT / "locale" / language / f"{domain}.po").read_bytes()), locale=language)
    # why no fuzzy matching: a text that has changed is translated anew by somebody who reads it
    catalogue.update(read_po(io.BytesIO(template)), no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete.clear()
    catalogue.header_comment = f"# {domain} in {language}; `make texts` adds new texts to this file."
    catalogue.fuzzy = False
    missing = [str(message.id) for message in catalogue if message.id and not _is_translated(message)]
    written = io.BytesIO()
    write_po(written, catalogue, width=120, sort_output=True, include_lineno=False)
    source = b"".join(
        line
        for line in written.getvalue().splitlines(keepends=True)
        if not line.startswith(tuple(f'"{name}:'.encode() for name in (*_DROPPED, "PO-Revision-Date", "Language-Team")))
    )
    return source, compile_texts(source, language), missing


def compile_texts(source: bytes, language: str) -> bytes:
    """The translation as programs read it. The same texts are the same file."""
    catalogue = read_po(io.BytesIO(source), locale=language)
    catalogue.creation_date = catalogue.revision_date = _NO_DAY
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    return compiled.getvalue()


def _is_translated(message: Message) -> bool:
    texts = message.string if isinstance(message.string, tuple | list) else (message.string,)
    return bool(texts) and all(texts)


def make_files() -> tuple[dict[Path, bytes], list[str]]:
    """What each file is to hold, and what is not translated."""
    files: dict[Path, bytes] = {}
    missing = []
    for domain in DOMAINS:
        template = make_template(domain)
        files[ROOT / "locale" / f"{domain}.pot"] = template
        for translated in sorted((ROOT / "locale").glob(f"*/{domain}.po")):
            language = translated.parent.name
            source, compiled, untranslated = make_translation(domain, language, template)
            files[translated] = source
            files[ROOT / CATALOGUES[domain] / "locale" / language / "LC_MESSAGES" / f"{domain}.mo"] = compiled
            missing += [
                f"{translated.relative_to(ROOT).as_posix()}: no translation of {text!r}" for text in untranslated
            ]
    for translated in sorted((ROOT / "locale").glob("*/typer.po")):
        language = translated.parent.name
        target = ROOT / DOMAINS["wechatpay_cli"] / "locale" / language / "LC_MESSAGES/typer.mo"
        # nothing extracts these texts, since they are not ours
        files[target] = compile_texts(translated.read_bytes(), language)
    return files, missing


def main() -> None:
    check = sys.argv[1:] == ["--check"]
    files, missing = make_files()
    old = [path.relative_to(ROOT).as_posix() for path, text in files.items() if _read(path) != text]
    if not check:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)
        old = []
    if old:
        sys.exit(f"{', '.join(old)}: not current; run `make texts`")
    if missing:
        sys.exit("\n".join(missing))


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


if __name__ == "__main__":
    main()

"""python -m wechatpay_generator generate|docs|check|lint|bundle|spec|diff|changelog"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from .bundle import BundleError
from .glossary import read_document
from .parser_shortcuts import postpone_http
from .spec_changes.commands import add_arguments, print_changes, write_changelog
from .spec_files import SpecFile

EPILOG = """examples:
  python -m wechatpay_generator generate
  python -m wechatpay_generator generate --overlay mine.yaml
  python -m wechatpay_generator lint --spec spec
  python -m wechatpay_generator bundle > openapi.json
  python -m wechatpay_generator spec --out dist/spec
  python -m wechatpay_generator diff v0.1.0 spec
  python -m wechatpay_generator changelog v0.1.0
"""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 when all is well, 1 when the spec or the client is not, 2 for wrong usage."""
    parser = argparse.ArgumentParser(
        prog="python -m wechatpay_generator",
        description="Checks the OpenAPI description in spec/, makes the client and the reference pages of it, "
        "and writes it for other tools.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in (
        ("generate", "write the client of the spec anew"),
        ("docs", "write the reference pages of the spec anew"),
        (
            "check",
            "compare the client, and the reference pages, with what the spec generates; exit code 1 if they differ",
        ),
        ("lint", "check the rules of the spec and say how to mend what breaks one; exit code 1 if something does"),
        ("bundle", "print the files of the spec as one JSON document, without what `spec` adds for other tools"),
        ("spec", "write the documents for other tools: strict, tolerant, one for each area, and the journeys"),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--spec", type=Path, default=Path("spec"), help="folder with openapi.yaml (%(default)s)")
        if name in ("generate", "check"):
            command.add_argument(
                "--client",
                type=Path,
                default=Path("generated_client"),
                help="folder of the client (%(default)s)",
            )
        if name in ("generate", "check", "bundle", "spec"):
            command.add_argument(
                "--overlay",
                type=Path,
                action="append",
                default=[],
                metavar="FILE",
                help="a file of corrections (OpenAPI Overlay 1.0); may be repeated",
            )
        if name == "generate":
            command.add_argument(
                "--earlier-run",
                type=Path,
                metavar="FILE",
                help="what a run keeps for the next one, which then renders only what changed; made if missing",
            )
        if name == "docs":
            command.add_argument(
                "--docs", type=Path, default=Path("docs/reference"), help="folder of the pages (%(default)s)"
            )
        if name == "check":
            command.add_argument("--docs", type=Path, help="folder of reference pages, to compare them too")
        if name == "spec":
            command.add_argument(
                "--out", type=Path, default=Path("dist/spec"), help="folder to write into (%(default)s)"
            )
            command.add_argument(
                "--without-journey",
                action="append",
                default=[],
                metavar="NAME",
                help="leave out a journey of the spec, such as payout; may be repeated",
            )
        if name == "lint":
            command.add_argument("--rules", action="store_true", help="list the rules, and check nothing")
    add_arguments(commands)
    options = parser.parse_args(arguments)
    if (
        options.command != "diff"
        and not getattr(options, "rules", False)
        and not (options.spec / "openapi.yaml").is_file()
    ):
        parser.error(f"there is no {options.spec / 'openapi.yaml'}; name the spec's folder with --spec")
    return _COMMANDS[options.command](options)


def _generate(options: argparse.Namespace) -> int:
    from .build import generate_document
    from .earlier_run import EarlierRun
    from .failure import GenerationError

    try:
        earlier = EarlierRun(options.earlier_run, options.client) if options.earlier_run is not None else None
        files = {} if earlier is None else earlier.find_spec_files(options.spec)
        count = generate_document(_load_document(options, files), options.client, earlier=earlier)
    except (BundleError, GenerationError, OSError) as error:
        return _report_failure(error)
    anew = "" if earlier is None else f", {len(earlier.rendered)} of them rendered anew"
    _say(f"{options.client}: {count} files written{anew}")
    return 0


def _docs(options: argparse.Namespace) -> int:
    from .failure import GenerationError
    from .reference.build import write_reference

    try:
        count = write_reference(options.spec, options.docs)
    except (BundleError, GenerationError, OSError) as error:
        return _report_failure(error)
    _say(f"{options.docs}: {count} pages written")
    return 0


def _check(options: argparse.Namespace) -> int:
    from .build import PACKAGE, project_differences
    from .failure import GenerationError
    from .project import ClientProject
    from .reference.build import make_pages, page_differences, read_pages

    try:
        with tempfile.TemporaryDirectory() as scratch:
            document = _load_document(options)
            project = ClientProject(document, Path(scratch, "client"), PACKAGE)
            made = {(options.client, "generate"): project_differences(project, options.client)}
        if options.docs is not None:
            # the pages are those of the spec without the corrections of an overlay
            pages = read_pages(options.spec) if options.overlay else make_pages(document, project.calls)
            made[options.docs, "docs"] = page_differences(pages, options.docs)
    except (BundleError, GenerationError) as error:
        return _report_failure(error)
    for (folder, target), found in made.items():
        for line in found:
            _say(line)
        if found:
            print(f"{folder} is not what {options.spec} generates; run make {target}", file=sys.stderr)  # noqa: T201
        else:
            _say(f"{folder} is what {options.spec} generates")
    return 1 if any(made.values()) else 0


def _lint(options: argparse.Namespace) -> int:
    from .lint import RULES, lint

    if options.rules:
        for name, rule in sorted(RULES.items()):
            _say(f"{name:24} {rule}")
        return 0
    findings = lint(options.spec)
    for finding in findings:
        _say(str(finding))
    _say(f"{len(findings)} finding{'s' if len(findings) != 1 else ''} in {options.spec} by {len(RULES)} rules")
    return 1 if findings else 0


def _bundle(options: argparse.Namespace) -> int:
    from .failure import GenerationError

    try:
        document = _load_document(options)
    except (BundleError, GenerationError) as error:
        return _report_failure(error)
    _say(json.dumps(document, ensure_ascii=False, indent=1))
    return 0


def _spec(options: argparse.Namespace) -> int:
    from .failure import GenerationError
    from .published.changelog import copy_changelog
    from .published.documents import write_documents
    from .published.journeys import write_journeys

    try:
        document = _load_document(options)
        written = write_journeys(options.spec, document, options.out, without=options.without_journey)
        written += write_documents(document, options.out)
        written += copy_changelog(options.spec, options.out)
    except (BundleError, GenerationError, OSError) as error:
        return _report_failure(error)
    _say(f"{options.out}: {len(written)} files written")
    return 0


def _diff(options: argparse.Namespace) -> int:
    from .failure import GenerationError

    try:
        return print_changes(options)
    except GenerationError as error:
        return _report_failure(error)


def _changelog(options: argparse.Namespace) -> int:
    from .failure import GenerationError

    try:
        return write_changelog(options)
    except (GenerationError, OSError) as error:
        return _report_failure(error)


def _load_document(options: argparse.Namespace, files: dict[str, SpecFile] | None = None) -> dict[str, Any]:
    """The bundled document with every overlay, in their order; `files` are those of the spec that were read already.

    Raises BundleError, GenerationError.
    """
    document = read_document(options.spec, files)
    if options.overlay:
        from .overlay import apply_overlay, read_overlay

        for file in options.overlay:
            document = apply_overlay(document, read_overlay(file))
    return document


_COMMANDS = {
    "generate": _generate,
    "docs": _docs,
    "check": _check,
    "lint": _lint,
    "bundle": _bundle,
    "spec": _spec,
    "diff": _diff,
    "changelog": _changelog,
}


def _report_failure(error: Exception) -> int:
    print(error, file=sys.stderr)  # noqa: T201
    return 1


def _say(line: str) -> None:
    print(line)  # noqa: T201


def _to_the_end() -> int:
    """Run `main`. The reader of its output may stop reading, as in `… bundle | head`; that is no error."""
    # why: what is read stays until the end, and a look for garbage among millions of objects took a third of the time
    gc.disable()
    postpone_http()
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        return 1
    return status


if __name__ == "__main__":
    status = _to_the_end()
    sys.stderr.flush()
    # why: to take apart what was read, object by object, takes a tenth of the time, and the system does it at once
    os._exit(status)

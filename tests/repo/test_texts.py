"""Every text for people is marked for translation, and a catalogue of another language is used.

A text is a string of several words, wherever it stands, and any string that is shown by itself: as a message to the
user, as the help of an option, as the message of an exception or of a refusal. Texts that are data, such as SQL and
what imitates the platform, are listed below with the reason.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
import wechatpay_auth.translation
import wechatpay_bookkeeping.translation
import wechatpay_cli.translation
import wechatpay_client.runtime.translation
import wechatpay_sandbox.translation
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from typer.testing import CliRunner
from wechatpay_auth.credentials import check_apiv3_key
from wechatpay_auth.errors import ConfigurationError
from wechatpay_auth.explanation import SignatureFault, explain_signature
from wechatpay_auth.pem import load_private_key
from wechatpay_cli.command_line import app
from wechatpay_client import UnknownOperation, validate
from wechatpay_client.errors import InvalidRequest
from wechatpay_sandbox.faults.fault_text import parse_fault
from wechatpay_sandbox.faults.kinds import FaultUnreadable
from wechatpay_sandbox.notifications.event_example import EventUnfit, example_event
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.json_body import read_json

ROOT = Path(__file__).parents[2]
# The folder of each part's modules. Of the client it is the runtime, since the rest is made from the spec.
PARTS = {
    "wechatpay_auth": ROOT / "auth_plugin/wechatpay_auth",
    "wechatpay_bookkeeping": ROOT / "bookkeeping/wechatpay_bookkeeping",
    "wechatpay_cli": ROOT / "cli/wechatpay_cli",
    "wechatpay_client": ROOT / "generator/wechatpay_generator/runtime",
    "wechatpay_sandbox": ROOT / "sandbox/wechatpay_sandbox",
}
TRANSLATIONS: dict[str, ModuleType] = {
    "wechatpay_auth": wechatpay_auth.translation,
    "wechatpay_bookkeeping": wechatpay_bookkeeping.translation,
    "wechatpay_cli": wechatpay_cli.translation,
    "wechatpay_client": wechatpay_client.runtime.translation,
    "wechatpay_sandbox": wechatpay_sandbox.translation,
}
LIBRARIES = {"wechatpay_auth", "wechatpay_client", "wechatpay_bookkeeping"}
"""Parts whose logs stay English: they are one stream with those of the program and of its other libraries."""
LOG_METHODS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
MARKS = {"_", "ngettext", "mark_text"}
# A string given to one of these is shown by itself, even if it is a single word: the positions of such arguments.
SHOWN: dict[str, tuple[int, ...]] = {
    "BadParameter": (0,),
    "echo": (0,),
    "print": (0,),
    "say": (0,),
    "Refusal": (2,),
    "parameter_error": (2,),
    "header_error": (1,),
    "not_found": (0,),
    "bad_request": (0,),
    "conflict": (0,),
    "Kind": (0,),
}
SHOWN_KEYWORDS = {"help"}
SEVERAL_WORDS = re.compile(r"[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}")
SQL = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE FROM|CREATE|PRAGMA|ORDER BY|BEGIN IMMEDIATE)\b| (=|>=|<>) \?| ON main\."
)
CONTROL = re.compile(r"(GET|POST|PUT|DELETE) [a-z{}/.-]+")
HEADER = re.compile(r"[a-z]+/[a-z]+; charset=utf-8|no-cache, must-revalidate|Authorization: Bearer ")
LAZY_NAME = r"module  has no attribute |; did you mean \?"
PLATFORM = "a phrase of the platform's SIGN_ERROR, which programs may match"
# Where a text may stand unmarked, by the file and a pattern of the whole text, and why.
INSTRUMENT = "the description of a metric, which is the same from all processes that measure it"
UNMARKED: list[tuple[str, str, str]] = [
    ("*", SQL.pattern, "SQL"),
    ("*", CONTROL.pattern, "the key of a control"),
    ("*", HEADER.pattern, "a header or its value"),
    ("wechatpay_auth/__init__.py", LAZY_NAME, "Python's own AttributeError is English"),
    ("wechatpay_client/_lazy.py", LAZY_NAME, "Python's own AttributeError is English"),
    ("wechatpay_client/body_dicts.py", LAZY_NAME, "Python's own AttributeError is English"),
    ("wechatpay_client/http_library.py", LAZY_NAME, "Python's own AttributeError is English"),
    ("wechatpay_client/call_spans.py", r"Duration of .*\.", INSTRUMENT),
    ("wechatpay_auth/bills/columns.py", r"number of rows", "a key, beside the platform's headings"),
    ("wechatpay_auth/certificate_seal.py", r"Platform certificate of .*\nSeal \n", "a file that programs read"),
    ("wechatpay_auth/explanation/refusal_reasons.py", r"[a-zA-Z_0-9]+ ([a-z]+ )?(is|does) [a-z ]+", PLATFORM),
    ("wechatpay_bookkeeping/reconciliation/yuan.py", "not yuan: ", "stands in the error of whatever runs the query"),
    ("wechatpay_auth/forks.py", r"<frozen importlib\._bootstrap>", "a file name of Python"),
    ("wechatpay_auth/pem.py", r"Tenpay\.com sign", "the name on the platform's certificates"),
    ("wechatpay_auth/upload.py", r"(Content-Disposition: |multipart/)form-data; .*", "a header"),
    ("wechatpay_auth/frameworks/answering.py", r"(the handler of )?notification %r .*", "a log of a library"),
    (
        "wechatpay_auth/frameworks/answering.py",
        r"the notification (was|could) not .*|signature not accepted: |the body is larger .*|signed, but not .*",
        "an answer to the platform, which is no reader of the user's language",
    ),
    ("wechatpay_bookkeeping/__init__.py", r"module  has no attribute ", "Python's own AttributeError is English"),
    ("wechatpay_bookkeeping/django_app/apps.py", r"WeChat Pay", "a name"),
    ("wechatpay_bookkeeping/django_app/models.py", r"watched calls?", "a name that migrations compare, in English"),
    ("wechatpay_bookkeeping/django_app/migrations/0002_watch.py", r"watched calls?", "see models.py"),
    ("wechatpay_bookkeeping/file_pool.py", r"connections in pool: ", "what pools of SQLAlchemy tell of themselves"),
    ("wechatpay_bookkeeping/inbox_gauges.py", r"(Events|For how long) .*\.", INSTRUMENT),
    ("wechatpay_bookkeeping/inbox_spans.py", r"(Notifications|Attempts|Time) .*\.", INSTRUMENT),
    ("wechatpay_sandbox/http/connection.py", r"Invalid HTTP request received\.|The headers are too large\.", "ASCII"),
    ("wechatpay_sandbox/stores/orders.py", r"handle NOT GLOB 'w\*'| ON CONFLICT .*", "SQL"),
    ("wechatpay_bookkeeping/file_pool.py", r"connections in pool: ", "as the pools of SQLAlchemy say it"),
    ("wechatpay_bookkeeping/reconciliation/__init__.py", r"module  has no attribute ", "Python's own AttributeError"),
    (
        "wechatpay_bookkeeping/reconciliation/bill_checks.py",
        r".*(NOT IN|FILTER \(WHERE|CASE WHEN|NOT regexp_full_match|TRY_CAST|SELECT).*",
        "SQL",
    ),
    (
        "wechatpay_bookkeeping/reconciliation/bill_file.py",
        r"(DROP TABLE IF EXISTS |COPY \(\) TO |SET |FORMAT parquet).*",
        "SQL",
    ),
    (
        "wechatpay_bookkeeping/reconciliation/entry_table.py",
        r".*::BIGINT AS .*|DROP TABLE |CREATE TEMP TABLE .*",
        "SQL",
    ),
    ("wechatpay_bookkeeping/reconciliation/handing_over.py", r"kind IN \(.*", "SQL"),
    (
        "wechatpay_bookkeeping/reconciliation/ledger.py",
        r".*CASE WHEN .*|DROP TABLE | UNION ALL |.*regexp_full_match\(.*|.*starts_with\(.*",
        "SQL",
    ),
    ("wechatpay_bookkeeping/failure_text.py", r"no such table", "what SQLite says, to be compared with"),
    (
        "wechatpay_bookkeeping/reconciliation/bill_entries.py",
        "not in : ",
        "stands in the error of whatever runs the query",
    ),
    ("wechatpay_bookkeeping/reconciliation/ledger_database.py", r"REPEATABLE READ", "SQL"),
    ("wechatpay_bookkeeping/reconciliation/ledger_file.py", r"read_csv\(.*|TIMESTAMP WITH TIME ZONE", "SQL"),
    ("wechatpay_bookkeeping/reconciliation/page.py", r"<.*>\s*|kind, count\(\*\)|coalesce\(.*\)", "markup and SQL"),
    ("wechatpay_bookkeeping/reconciliation/page_chart.py", r"<.*>\n?", "markup"),
    ("wechatpay_bookkeeping/reconciliation/page_style.py", r".*", "style"),
    ("wechatpay_bookkeeping/shared_certificates.py", r"certificates of ", "the name of a lock"),
    ("wechatpay_bookkeeping/shared_certificates.py", r"Mapping\[.*", "a type"),
    ("wechatpay_bookkeeping/shared_tables.py", r"[a-zA-Z ]+", "a comment in the database, beside English names"),
    ("wechatpay_bookkeeping/tables.py", r"[a-zA-Z_=0-9:.'(),; ]+", "a comment in the database, beside English names"),
    ("wechatpay_cli/command_line.py", r"wechatpay ", "the name of the command"),
    ("wechatpay_cli/reconcile.py", r"Query interrupted", "what DuckDB says, to be compared with"),
    (
        "wechatpay_cli/sandbox.py",
        r"(export WECHATPAY_CONFIG=|wechatpay call |wechatpay sandbox env |pay\.).*",
        "a command to be copied",
    ),
    ("wechatpay_cli/operation_details.py", r"  from wechatpay_client\.api\. import ", "a line of Python to be copied"),
    ("wechatpay_sandbox/__init__.py", r"module  has no attribute ; it has ", "Python's own AttributeError is English"),
    ("wechatpay_sandbox/asgi.py", r"no reply", "the log of requests has one form for programs"),
    ("wechatpay_sandbox/control/bills.py", r"attachment; filename=.*", "a header"),
    ("wechatpay_sandbox/control/curl_command.py", r".*(-H |openssl ).*", "a command to be copied"),
    ("wechatpay_sandbox/stores/order_search.py", r".*(NOT IN|instr|ORDER BY|orders\.placed).*", "SQL"),
    ("wechatpay_sandbox/control/event_stream.py", r"(: |event: )[^{]*", "a line of the protocol"),
    ("wechatpay_sandbox/faults/faulty_reply.py", r".*<center>sandbox gateway</center>.*", "the page of a gateway"),
    ("wechatpay_sandbox/faults/sign_errors.py", r"(is|does not) [a-z]+|APIv3 key is not set", PLATFORM),
    ("wechatpay_sandbox/signatures/request_signature.py", r"is unknown", PLATFORM),
    ("wechatpay_sandbox/signatures/signature_refusals.py", r"[a-z]+( [a-z]+)? (is|not) [a-z ]+", PLATFORM),
    ("wechatpay_sandbox/signatures/key_material.py", r"WeChat Pay sandbox", "the issuer of a certificate"),
    ("wechatpay_sandbox/state/state_folder.py", r"Tenpay\.com sign", "the name on the platform's certificates"),
    ("wechatpay_sandbox/state/client_config.py", r"# Written by .*", "a file that programs read"),
    ("wechatpay_sandbox/state/settings_files.py", r"# Written by .*", "a file that programs read"),
    (
        "wechatpay_sandbox/door/authority.py",
        r"WeChat Pay sandbox( root| server)?|local test, not WeChat Pay",
        "a name in a certificate",
    ),
    (
        "wechatpay_sandbox/door/java_trust_store.py",
        r"wechatpay-sandbox \(local test, not WeChat Pay\)",
        "the name of an entry",
    ),
    ("wechatpay_sandbox/state/folder_lock.py", r"process , which serves \n", "the content of the lock file"),
    ("wechatpay_sandbox/reply/sample_files.py", r"A receipt of the sandbox", "a PDF, whose font has ASCII only"),
    ("wechatpay_sandbox/trade/invoice_views.py", r"Reversed by ", "a PDF with ASCII only"),
    ("wechatpay_sandbox/trade/receipt_rules.py", r"Applied for: |WeChat Pay's number: ", "a PDF with ASCII only"),
    (
        "wechatpay_sandbox/signatures/request_signature.py",
        r"the merchant's certificate has no RSA key",
        "a mistake of this program",
    ),
    (
        "wechatpay_sandbox/trade/complaint_views.py",
        r"complaint  is about an order that does not exist",
        "a mistake of this program",
    ),
]


def string_of(node: ast.expr) -> str | None:
    """The text of a literal; of an f-string, its fixed parts with {} between them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def callee(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def is_log(node: ast.Call) -> bool:
    """Whether a call writes to a logger of the module."""
    function = node.func
    return (
        isinstance(function, ast.Attribute)
        and function.attr in LOG_METHODS
        and isinstance(function.value, ast.Name)
        and function.value.id in {"logger", "_logger", "_log"}
    )


def exceptions_of(trees: list[ast.Module]) -> set[str]:
    """The names of the exception classes that the modules define."""
    bases = {
        node.name: {callee_name for base in node.bases if (callee_name := getattr(base, "id", None))}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"Exception", "ValueError", "LookupError"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return found - {"Exception", "ValueError", "LookupError"}


def unmarked_texts(tree: ast.Module, exceptions: set[str], logs: bool = True) -> Iterator[tuple[int, str]]:
    """Each text of a module that no mark is around, with its line. `logs`: whether texts of loggers count."""
    docstrings, marked = set(), set()
    for node in ast.walk(tree):
        for statement in getattr(node, "body", ()) if not isinstance(node, ast.IfExp | ast.Lambda) else ():
            if isinstance(statement, ast.Expr):
                docstrings.add(id(statement.value))
        if isinstance(node, ast.Call) and callee(node) in MARKS:
            marked |= {id(inner) for inner in ast.walk(node)}
        if isinstance(node, ast.Call) and not logs and is_log(node):
            marked |= {id(argument) for argument in node.args if string_of(argument) is not None}
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if id(node) in marked:
            continue
        if isinstance(node, ast.Call):
            name = callee(node)
            positions = SHOWN.get(name, (0,) if name in exceptions else ())
            shown = [node.args[position] for position in positions if position < len(node.args)]
            shown += [keyword.value for keyword in node.keywords if keyword.arg in SHOWN_KEYWORDS]
            for argument in shown:
                text = string_of(argument)
                if id(argument) not in marked and text and re.search("[a-z]{2}", re.sub(r"\{\}", "", text)):
                    yield argument.lineno, text
        text = string_of(node) if isinstance(node, ast.Constant | ast.JoinedStr) else None
        if text is not None and id(node) not in docstrings | parts and SEVERAL_WORDS.search(text):
            yield node.lineno, text


def is_data(file: str, text: str) -> bool:
    """Whether the text may stand unmarked in this file."""
    for place, pattern, _reason in UNMARKED:
        if place == "*" and re.search(pattern, text):
            return True
        if place == file and re.fullmatch(pattern, text.replace("{}", ""), re.DOTALL):
            return True
    return False


def parse_part(part: str) -> dict[Path, ast.Module]:
    """The modules of a part."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PARTS[part].rglob("*.py"))}


@pytest.mark.parametrize("part", PARTS)
def test_every_text_for_people_is_marked(part):
    trees = parse_part(part)
    # why both: the client's errors are made of those of the plugin
    exceptions = exceptions_of([*trees.values(), *parse_part("wechatpay_auth").values()])
    assert exceptions_of(list(trees.values()))
    found = {
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path, tree in trees.items()
        for line, text in unmarked_texts(tree, exceptions, logs=part not in LIBRARIES)
        if not is_data(f"{part}/{path.relative_to(PARTS[part]).as_posix()}", text)
    }
    assert sorted(found) == [], "mark it as _(…), or add it to UNMARKED with the reason"


@pytest.mark.parametrize(
    "line",
    [
        'raise typer.BadParameter(f"{file} cannot be read")',
        'typer.Option("--x", help="Short")',
        'say("done")',
        'raise Refusal(400, "CODE", f"too late: {time}")',
        'raise Closed("it is closed")',
        'raise Closed(f"closed: {it}")',
        'why = "the day is over"',
    ],
)
def test_a_text_without_a_mark_is_found(line):
    tree = ast.parse(f"class Shut(ValueError): pass\nclass Closed(Shut): pass\n{line}")
    assert len({text for _line, text in unmarked_texts(tree, exceptions_of([tree]))}) == 1
    marked = re.sub(r'f?("[^"]*")(?=\)$|$)', r"_(\1)", line)
    assert list(unmarked_texts(ast.parse(marked), {"Closed"})) == []


def test_logs_of_a_library_stay_english():
    tree = ast.parse('_logger.warning("the file %s is ignored", path)\nwarn("the file is ignored")')
    assert [line for line, _text in unmarked_texts(tree, set(), logs=False)] == [2]
    assert [line for line, _text in unmarked_texts(tree, set())] == [1, 2]


def translated_at_import(node: ast.AST) -> Iterator[int]:
    """The lines of a module on which a text is translated while the module is imported."""
    if isinstance(node, ast.Call) and callee(node) in MARKS - {"mark_text"}:
        yield node.lineno
    inner: list[ast.AST] = list(ast.iter_child_nodes(node))
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        inner = [node.args, *node.decorator_list]
    elif isinstance(node, ast.Lambda):
        inner = [node.args]
    for child in inner:
        yield from translated_at_import(child)


@pytest.mark.parametrize("part", sorted(LIBRARIES))
def test_a_library_translates_nothing_when_it_is_imported(part):
    """It would read a catalogue at each start, and keep the language of that moment."""
    assert {
        str(path): lines for path, tree in parse_part(part).items() if (lines := [*translated_at_import(tree)])
    } == {}
    at_import = ast.parse('A = _("a")\ndef f(x=_("b")):\n    return _("c")\nB = mark_text("d")\nC = lambda: _("e")')
    assert list(translated_at_import(at_import)) == [1, 2]


@pytest.mark.parametrize("part", PARTS)
def test_no_mark_stands_inside_an_f_string(part):
    """There `make texts` does not find it before Python 3.12, so no catalogue would have the text."""
    inside = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, tree in parse_part(part).items()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Call)
        and callee(inner) in MARKS
        and any(isinstance(argument, ast.Constant) for argument in inner.args)
    }
    assert sorted(inside) == []


def test_the_templates_for_translators_are_current():
    done = subprocess.run(
        [sys.executable, str(ROOT / "locale/extract.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


# --- another language -------------------------------------------------------------------------------------------------


def bracket(text: str) -> str:
    """The text in the language of the test."""
    return f"⟦{text}⟧"


def forget_texts(module: ModuleType) -> None:
    """The catalogue of this part is read again when the next text is shown."""
    module.CATALOGUE._read = None


@pytest.fixture
def pseudo_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language in which every text is in brackets; its catalogues are made of the templates."""
    for domain, module in TRANSLATIONS.items():
        with (ROOT / "locale" / f"{domain}.pot").open("rb") as file:
            template = read_po(file)
        catalogue = Catalog(charset="utf-8")
        for message in template:
            if message.id:
                plural = isinstance(message.id, tuple)
                translated = tuple(map(bracket, message.id)) if plural else bracket(message.id)
                catalogue.add(message.id, translated, flags=message.flags)
        target = tmp_path / "qps" / "LC_MESSAGES" / f"{domain}.mo"
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as file:
            write_mo(file, catalogue)
        monkeypatch.setattr(module.CATALOGUE, "folder", tmp_path)
        forget_texts(module)
    monkeypatch.setenv("LANGUAGE", "qps")
    yield
    for module in TRANSLATIONS.values():
        forget_texts(module)


@pytest.mark.usefixtures("pseudo_language")
def test_an_error_of_the_command_is_translated():
    done = CliRunner().invoke(app, ["call", "v3/certificates", "-q", "algorithm_type"])
    assert done.exit_code == 2
    assert "⟦'algorithm_type' is not an assignment; write it name=value⟧" in done.stderr
    done = CliRunner().invoke(app, ["validate", "businesscircle.sync_parking", "-"], input="{}")
    assert done.exit_code == 1
    assert "⟦invalid: ⟦standard input⟧ has 6 violations of businesscircle.sync_parking⟧" in done.stdout


@pytest.mark.usefixtures("pseudo_language")
def test_a_refusal_of_the_sandbox_is_translated_but_not_what_programs_match():
    with pytest.raises(Refusal) as caught:
        read_json(b'{"a": }', ["application/json"])
    refusal = caught.value
    assert (refusal.status, refusal.code) == (400, "PARAM_ERROR")
    assert refusal.message == "body: ⟦is not JSON at character 6: Expecting value⟧"
    assert refusal.detail == {
        "field": "",
        "issue": "⟦is not JSON at character 6: Expecting value⟧",
        "location": "body",
        "reason": "not-json",
    }
    with pytest.raises(FaultUnreadable, match=r"^⟦'latncy' is not a kind of fault; did you mean latency\?⟧$"):
        parse_fault("latncy")
    with pytest.raises(
        EventUnfit, match=r"^⟦TRANSACTION\.SUCCESS as PaidOrder has 1 violation of the spec: ⟦resource /mchid: "
    ):
        example_event("TRANSACTION.SUCCESS", {"mchid": "x"}, now=1.8e9)


@pytest.mark.usefixtures("pseudo_language")
def test_errors_of_the_plugin_are_translated_but_not_what_programs_match():
    with pytest.raises(ConfigurationError, match=r"^⟦the APIv3 key has 3 bytes; it must have 32, as set in ") as caught:
        check_apiv3_key("abc")
    assert type(caught.value) is ConfigurationError
    # a constant that is filled into another text is translated as well
    with pytest.raises(ConfigurationError, match=r"^⟦⟦the merchant's private key⟧ ⟦is not PEM⟧; give PEM text or "):
        load_private_key(b"no key")
    (finding,) = explain_signature(b"", None, date_header="Thu, 01 Jan 1970 01:00:00 GMT", timestamp="7200")
    assert finding.fault is SignatureFault.CLOCK
    assert finding.text.startswith("⟦the timestamp is 3600 s ⟦ahead of⟧ the platform's clock")
    assert finding.fix.startswith("⟦set this machine's clock (NTP), ")


@pytest.mark.usefixtures("pseudo_language")
def test_errors_of_the_client_are_translated_but_not_what_programs_match():
    operation = "ebike.confirm_charge_contract"
    (violation,) = validate(operation, [])
    assert (violation.where, violation.pointer, violation.rule) == ("body", "", "type")
    assert (violation.expected, violation.got) == ("⟦an object⟧", "⟦a list⟧")
    assert violation.message.startswith("⟦⟦body (whole)⟧: expected ⟦an object⟧, got ⟦a list⟧⟧")
    error = InvalidRequest(operation, [violation])
    assert str(error).startswith(f"⟦{operation}: 1 violation of the spec, nothing was sent⟧\n  {violation.message}")
    assert (error.operation, error.violations) == (operation, [violation])
    with pytest.raises(UnknownOperation, match=r"^⟦no operation 'pay' in the spec⟦; "):
        validate("pay", {})


def test_without_a_catalogue_texts_stay_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "qps")
    for module in TRANSLATIONS.values():
        forget_texts(module)
        assert module.gettext("no {resource} has {named}; {hint}") == "no {resource} has {named}; {hint}"
        assert [module.ngettext("one", "many", count) for count in (0, 1, 2)] == ["many", "one", "many"]
        forget_texts(module)


def fillings(tree: ast.Module) -> Iterator[tuple[int, str, set[str]]]:
    """Each marked text that `format` fills at once: its line, the text, and the names that it is given."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"):
            continue
        text = node.func.value
        if isinstance(text, ast.Call) and callee(text) in MARKS and all(keyword.arg for keyword in node.keywords):
            for argument in text.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield node.lineno, argument.value, {keyword.arg or "" for keyword in node.keywords}


@pytest.mark.parametrize("part", PARTS)
def test_every_placeholder_is_named_and_filled(part):
    """A translation may have another order; a missing name would be a KeyError in the middle of a refusal."""
    count = 0
    for path, tree in parse_part(part).items():
        for line, text, given in fillings(tree):
            names = {field for _literal, field, _spec, _conversion in Formatter().parse(text) if field is not None}
            assert names == given, f"{path.relative_to(ROOT)}:{line}: {text!r}"
            count += 1
    assert count > (5 if part == "wechatpay_bookkeeping" else 50)


# --- the translations that there are ----------------------------------------------------------------------------------

TRANSLATED = sorted(path for path in (ROOT / "locale").glob("*/*.po") if path.stem in TRANSLATIONS)
CHINESE = re.compile("[\u4e00-\u9fff]")
ASCII_IN_CHINESE = re.compile("[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]")


def messages(path: Path) -> list[tuple[list[str], list[str]]]:
    """The texts of a translation with what they are in its language; a plural has several of both."""

    def listed(text: object) -> list[str]:
        return [str(each) for each in text] if isinstance(text, tuple | list) else [str(text)]

    with path.open("rb") as file:
        return [(listed(message.id), listed(message.string)) for message in read_po(file) if message.id]


def test_the_command_and_the_plugin_are_translated():
    assert {path.relative_to(ROOT / "locale").as_posix() for path in TRANSLATED} >= {
        "zh_CN/wechatpay_cli.po",
        "zh_CN/wechatpay_auth.po",
        "zh_CN/wechatpay_client.po",
    }


@pytest.mark.parametrize("path", TRANSLATED, ids=[path.stem for path in TRANSLATED])
def test_a_translation_has_every_text_with_its_placeholders(path):
    template = {tuple(texts) for texts, _ in messages(ROOT / "locale" / f"{path.stem}.pot")}
    found = messages(path)
    assert {tuple(texts) for texts, _ in found} == template
    for texts, translated in found:
        assert all(translated), texts
        wanted = set(re.findall(r"\{[^{}]*\}", texts[-1]))
        for text in translated:
            assert set(re.findall(r"\{[^{}]*\}", text)) == wanted, texts


@pytest.mark.parametrize("path", TRANSLATED, ids=[path.stem for path in TRANSLATED])
def test_a_chinese_translation_is_chinese_with_chinese_punctuation(path):
    chinese = 0
    for _texts, translated in messages(path):
        for text in translated:
            prose = re.sub(r"^  (wechatpay|curl|eval|echo) .*$", "", text, flags=re.MULTILINE)
            chinese += CHINESE.search(text) is not None
            assert not ASCII_IN_CHINESE.search(prose), text
    assert chinese > 0.95 * len(messages(path))


def run_command(language: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return subprocess.run(
        [sys.executable, "-m", "wechatpay_cli", *arguments],
        env={**environment, "LANG": language, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize(
    ("language", "help", "error"),
    [
        ("C.UTF-8", "Make one signed call and print its verified reply.", "'x' is not an assignment"),
        ("de_DE.UTF-8", "Make one signed call and print its verified reply.", "'x' is not an assignment"),
        ("zh_CN.UTF-8", "发起一次签名调用，并打印已验签的应答。", "'x' 不是赋值；请写成 name=value"),
    ],
)
def test_the_command_speaks_the_language_of_the_system(language, help, error):
    shown = run_command(language, "call", "--help")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert help in shown.stdout
    assert ("\n选项:\n" in shown.stdout, "\nOptions:\n" in shown.stdout) == (language[:2] == "zh", language[:2] != "zh")
    assert "wechatpay call v3/certificates --sandbox" in shown.stdout
    refused = run_command(language, "call", "v3/certificates", "-q", "x")
    assert refused.returncode == 2
    assert error in refused.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["reconcile", "yesterday", "--kind", "foo"], "错误：'--kind' / '-k' 的值无效："),
        (["reconcile", "yesterday", "--limit", "-1"], "错误：'--limit' / '-n' 的值无效："),
        (["reconcile"], "错误：缺少参数 'DAY'。"),
        (["reconcile", "yesterday", "--ledger"], "错误：选项 '--ledger' 需要一个值。"),
        (["inbox", "list"], "错误：缺少选项 '--database' "),
        (["nothing-like-this"], "错误：没有命令 'nothing-like-this'。"),
        (["reconcile", "no-day"], "错误：DAY 的值无效：'no-day' 不是日期；"),
    ],
)
def test_what_typer_says_is_translated(arguments, said):
    refused = run_command("zh_CN.UTF-8", *arguments)
    assert refused.returncode == 2
    assert refused.stdout == ""
    lines = refused.stderr.splitlines()
    if len(lines) > 1:  # an option without its value is told before the command is known
        assert lines[0].startswith("用法：")
        assert lines[1].startswith("用 'wechatpay"), lines
    assert lines[-1].startswith(said)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        # of the Typer that has Click within it, and of one that reads values by pydantic
        ("Error: Invalid value for '-k': Value error, 'x' is not one of 'a', 'b'.", "'x' 不是 'a', 'b' 之一。"),
        ("Error: Invalid value for 'N': Input should be greater than or equal to 0", "应不小于 0"),
        ("Error: Invalid value for '--map': file 'a' does not exist.", "文件 'a' 不存在。"),
        ("Error: Invalid value for '--map': File 'a' does not exist.", "文件 'a' 不存在。"),
        ("Error: what no version has said so far", "错误：what no version has said so far"),
    ],
)
def test_each_form_of_what_typer_says(monkeypatch, shown, said):
    program = "import sys; from wechatpay_cli.usage_errors import translate_usage_error as t; print(t(sys.argv[1]))"
    monkeypatch.setenv("LANGUAGE", "zh_CN")
    monkeypatch.setenv("PYTHONUTF8", "1")
    done = subprocess.run([sys.executable, "-c", program, shown], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip().endswith(said)

"""What the crosscheck asks of a mock server, with a server of ours in the place of prism."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from wechatpay_generator.glossary import read_document
from wechatpay_generator.overlay import apply_overlay, read_overlay
from wechatpay_generator.published.documents import strict_document
from wechatpay_generator.published.walking import operations

from checks.crosscheck import mock_server
from checks.crosscheck.documents import Documents
from checks.crosscheck.tools import Disagreement
from tests.repo.parts import ROOT

SPEC = ROOT / "spec"
PRISM = """\
import http.server, json, os, sys
known = json.load(open(os.path.join(os.path.dirname(__file__), "known.json")))
open(os.path.join(os.path.dirname(__file__), "pid"), "w").write(str(os.getpid()))

class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        status, reply = known[self.command + " " + self.path.partition("?")[0]]
        if "Authorization" not in self.headers and known["strict"]:
            status = 401
        elif body == b"{}" and known["strict"]:
            status = 400
        self.send_response(status)
        self.end_headers()
        self.wfile.write(b"" if reply is None else json.dumps(reply).encode())
    do_POST = do_PUT = do_DELETE = do_PATCH = do_GET
    def log_message(self, *arguments):
        pass

assert sys.argv[1:4:2] == ["mock", "--errors"], sys.argv
server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[-1])), Answer)
print("Prism is listening", flush=True)
server.serve_forever()
"""


@pytest.fixture(scope="module")
def document() -> dict:
    return strict_document(apply_overlay(read_document(SPEC), read_overlay(mock_server.OVERLAY)))


@pytest.fixture
def prism(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, document: dict) -> Path:
    """A folder with a program that answers like prism; known.json has its answers by method and path."""
    (tmp_path / "prism.py").write_text(PRISM, "utf-8")
    program = tmp_path / "prism"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} {tmp_path / "prism.py"} "$@"\n', "utf-8")
    program.chmod(0o755)
    known: dict = {"strict": True}
    for example in mock_server.find_examples(document):
        arguments = example.arguments
        known[f"{arguments['method']} {arguments['url']}"] = example.status, example.reply
    (tmp_path / "known.json").write_text(json.dumps(known), "utf-8")
    monkeypatch.setattr(mock_server, "find_node_program", lambda name: program)
    monkeypatch.setattr(mock_server, "strict_document", lambda plain: document)
    return tmp_path


def check(folder: Path) -> str:
    (folder / "scratch").mkdir()
    return mock_server.check_prism(Documents(SPEC, folder), folder / "scratch")


def is_running(folder: Path) -> bool:
    try:
        os.kill(int((folder / "pid").read_text()), 0)
    except ProcessLookupError:
        return False
    return True


def test_every_operation_has_an_example_request_without_names_in_its_path(document):
    examples = list(mock_server.find_examples(document))
    assert {example.id for example in examples} == {one["operationId"] for one in operations(document)}
    assert [example.id for example in examples if "{" in example.arguments["url"]] == []
    uploads = [example for example in examples if "files" in example.arguments]
    parts = {example.id: [part for part, _ in example.arguments["files"]] for example in uploads}
    # what is said about the file, and the file, whatever that part is called
    assert {id for id, names in parts.items() if len(names) != 2 or "meta" not in names} == set()
    assert "file" in parts["merchant.upload_image"]


def test_a_server_that_answers_all_is_right_and_is_ended(prism):
    assert (
        check(prism)
        == f"{len(json.loads((prism / 'known.json').read_text())) - 1} operations answered, uploads among them"
    )
    assert not is_running(prism)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("GET /v3/certificates", [500, None], "certificates.list_certificates: 500 and not 200"),
        ("GET /v3/certificates", [200, {}], "certificates.list_certificates: not the example of the reply: {}"),
        ("strict", False, "without a signature: "),
    ],
)
def test_another_answer_is_a_disagreement(prism, key, value, said):
    known = json.loads((prism / "known.json").read_text())
    assert key in known
    (prism / "known.json").write_text(json.dumps({**known, key: value}), "utf-8")
    with pytest.raises(Disagreement) as caught:
        check(prism)
    assert said in str(caught.value)
    assert not is_running(prism)


def test_a_server_that_ends_at_once_is_a_disagreement(prism):
    (prism / "prism.py").write_text("raise SystemExit('no port')", "utf-8")
    with pytest.raises(Disagreement, match="prism does not listen:\nno port"):
        check(prism)

"""A sandbox whose process speaks Chinese says whole sentences in it, and the same to a program as an English one.

Both run as processes of their own, since the language of a sandbox is that of its process. What they refuse is sent to
both over real sockets: the texts for people differ, and all that programs go by is equal.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from sandbox_caller import Caller
from wechatpay_sandbox import capabilities
from wechatpay_sandbox.resources.catalogue import ResourceCatalogue
from wechatpay_sandbox.resources.resource_nouns import NOUNS, noun_of
from wechatpay_sandbox.spec.description import read_description

SERVE = """
import logging
import sys
from pathlib import Path
from wechatpay_sandbox import serve
logging.basicConfig(filename=sys.argv[2], level=logging.INFO, encoding="utf-8", format="%(message)s")
logging.getLogger("httpx").setLevel(logging.WARNING)
serve(Path(sys.argv[1]), port=0, on_ready=lambda url: print(url, flush=True))
"""
CHINESE = re.compile("[\u4e00-\u9fff]")
WORD = re.compile("[A-Za-z]{2,}")
FOR_PEOPLE = {"message", "issue"}


def _serve(folder: Path, language: str) -> subprocess.Popen[str]:
    others = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", SERVE, str(folder), str(folder.with_suffix(".log"))],
        env={**others, "LANGUAGE": language, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


@dataclass
class Spoken:
    folder: Path
    base_url: str
    merchant: Caller


@contextmanager
def _spoken(folder: Path, language: str) -> Iterator[Spoken]:
    with _serve(folder, language) as process:
        try:
            assert process.stdout is not None
            base_url = process.stdout.readline().strip()
            merchant = Caller.of(folder / "wechatpay.toml")
            with merchant.http:
                yield Spoken(folder, base_url, merchant)
        finally:
            process.kill()


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Spoken, Spoken]]:
    """The same sandbox in Chinese and in English."""
    folder = tmp_path_factory.mktemp("languages")
    with ExitStack() as stack:
        chinese = stack.enter_context(_spoken(folder / "chinese", "zh_CN"))
        yield chinese, stack.enter_context(_spoken(folder / "english", "C"))


def _texts(refusal: dict[str, Any]) -> list[str]:
    """What is for people in a refusal: its message, and the issue of each field.

    The detail of a SIGN_ERROR has another detail within it, whose issue imitates the platform.
    """
    return [refusal["message"], *(found["issue"] for found in _findings(refusal) if "issue" in found)]


def _findings(refusal: dict[str, Any]) -> list[dict[str, Any]]:
    detail = refusal.get("detail", {})
    return [detail, *detail.get("issues", [])] if detail else []


def _for_programs(value: object) -> object:
    """A refusal without what is for people."""
    if isinstance(value, dict):
        return {name: _for_programs(inner) for name, inner in value.items() if name not in FOR_PEOPLE}
    return [_for_programs(inner) for inner in value] if isinstance(value, list) else value


ORDER = {
    "appid": 1,
    "out_trade_no": "*",
    "description": "x" * 200,
    "notify_url": "ftp://shop.test",
    "amount": {"total": "1", "currency": "yuan"},
}
NATIVE = "/v3/pay/transactions/native"
ORDERS = "/v3/pay/transactions/out-trade-no"
SIGNED: list[tuple[str, str, bytes, str | None, int, set[str]]] = [
    ("POST", NATIVE, json.dumps(ORDER).encode(), None, 400, {"http", "https", "localhost"}),
    ("POST", NATIVE, b'{"appid": }', None, 400, {"JSON"}),
    ("POST", NATIVE, b'{"appid": "x" "y"}', None, 400, {"JSON"}),
    ("POST", NATIVE, b'{"appid": "\xff"}', None, 400, {"JSON", "UTF"}),
    ("GET", "/v3/certificates", b"", "Basic x", 401, {"Authorization", "WECHATPAY", "SHA", "RSA"}),
    ("GET", f"{ORDERS}/NOSUCHORDER?mchid=1900000001", b"", None, 404, set()),
    ("GET", f"{ORDERS}/NOSUCHORDER?mchid=1900000009", b"", None, 400, {"mchid"}),
    ("GET", "/v3/no/such/path", b"", None, 404, set()),
    (
        "GET",
        "/v3/merchant/fund/withdraw/out-request-no/NOSUCH000001",
        b"",
        None,
        404,
        {"out_request_no", "NOSUCH", "merchant.create_withdrawal"},
    ),
    ("DELETE", "/v3/certificates", b"", None, 405, {"DELETE", "GET"}),
    (
        "POST",
        "/v3/marketing/favor/media/image-upload",
        b"{}",
        None,
        400,
        {"Content", "Type", "multipart", "form", "data"},
    ),
]
"""Method, target, body and Authorization, the status, and the code words that the texts may have."""
CONTROLS: list[tuple[str, str, dict[str, Any] | None, int, set[str]]] = [
    ("POST", "orders/no-such-order/pay", {}, 404, {"transaction_id", "out_trade_no"}),
    (
        "POST",
        "orders/4200000000202601020000000002/pay",
        {"result": "x"},
        400,
        {"result", "SUCCESS", "USERPAYING", "PAYERROR"},
    ),
    ("POST", "clock", {"by": "soon"}, 400, {"soon"}),
    ("POST", "faults", {"kind": "latncy"}, 400, {"latncy", "latency"}),
    ("DELETE", "about", None, 405, {"DELETE", "GET"}),
    ("POST", "scenarios", {"text": "# nothing yet\n"}, 400, {"steps"}),
]


def _check_texts(chinese: httpx.Response, english: httpx.Response, status: int, code_words: set[str]) -> None:
    assert chinese.status_code == english.status_code == status, chinese.text
    said, said_in_english = _texts(chinese.json()), _texts(english.json())
    assert len(said) == len(said_in_english) > 0
    # a field and its place are named in front of a message
    code_words = code_words | {"body", "path", "query", "header"}
    code_words |= set(WORD.findall(" ".join(found["field"] for found in _findings(chinese.json()))))
    code_words = {part for word in code_words for part in WORD.findall(word)}
    for text, in_english in zip(said, said_in_english, strict=True):
        assert CHINESE.search(text), text
        assert not CHINESE.search(in_english), in_english
        assert set(WORD.findall(text)) <= code_words, text


@pytest.mark.parametrize(("method", "target", "body", "authorization", "status", "code_words"), SIGNED)
def test_a_refusal_is_a_chinese_sentence_and_the_same_to_a_program(
    both: tuple[Spoken, Spoken],
    method: str,
    target: str,
    body: bytes,
    authorization: str | None,
    status: int,
    code_words: set[str],
) -> None:
    chinese, english = (spoken.merchant.send(method, target, body, authorization=authorization) for spoken in both)
    _check_texts(chinese, english, status, code_words)
    assert _for_programs(chinese.json()) == _for_programs(english.json())
    assert chinese.json()["code"] == english.json()["code"]
    if body == SIGNED[0][2]:
        assert len(chinese.json()["detail"]["issues"]) > 4
    if status == 401:  # what imitates the platform stays as it is
        issue = "authorization type is unknown"
        assert chinese.json()["detail"]["detail"] == english.json()["detail"]["detail"] == {"issue": issue}


@pytest.mark.parametrize(("method", "path", "payload", "status", "code_words"), CONTROLS)
def test_a_control_refuses_in_chinese_and_the_same_to_a_program(
    both: tuple[Spoken, Spoken],
    method: str,
    path: str,
    payload: dict[str, Any] | None,
    status: int,
    code_words: set[str],
) -> None:
    chinese, english = (spoken.merchant.http.request(method, f"/_sandbox/{path}", json=payload) for spoken in both)
    _check_texts(chinese, english, status, code_words)
    assert _for_programs(chinese.json()) == _for_programs(english.json())


def test_the_log_is_chinese(both: tuple[Spoken, Spoken]) -> None:
    chinese, _english = both
    event = {"event_type": "TRANSACTION.SUCCESS", "url": "http://127.0.0.1:9/notify"}
    assert chinese.merchant.http.post("/_sandbox/trigger", json=event).status_code == 200
    log = chinese.folder.with_suffix(".log")
    deadline = time.monotonic() + 10
    while "第 1 次投递" not in log.read_text(encoding="utf-8"):
        assert time.monotonic() < deadline, log.read_text(encoding="utf-8")
        time.sleep(0.02)
    assert "通知 TRANSACTION.SUCCESS，第 1 次投递：" in log.read_text(encoding="utf-8")


def test_a_second_sandbox_is_told_in_chinese_which_has_the_folder(both: tuple[Spoken, Spoken]) -> None:
    """Even of one that speaks English: the file of the lock has no language."""
    for spoken in both:
        with _serve(spoken.folder, "zh_CN") as process:
            _shown, errors = process.communicate(timeout=20)
        assert process.returncode != 0
        last = errors.strip().splitlines()[-1]
        assert re.search(rf"正被使用：进程 \d+（提供 {re.escape(spoken.base_url)}）；请用它，停止它，", last), errors


def test_the_nouns_are_those_of_the_resources_that_operations_ask_for() -> None:
    listed = capabilities()
    catalogue = ResourceCatalogue(read_description(), {each.operation for each in listed if each.kind == "stateful"})
    roles = [catalogue.role(each.operation) for each in listed if each.kind == "coherent"]
    assert {noun_of(each.resource) for role in roles for each in role.preconditions} == NOUNS

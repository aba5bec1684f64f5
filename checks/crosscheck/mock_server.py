"""Another mock server over the strict document: it answers the example request of every operation by its example."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import httpx
from wechatpay_generator.glossary import read_document
from wechatpay_generator.overlay import apply_overlay, read_overlay
from wechatpay_generator.published.documents import strict_document
from wechatpay_generator.published.walking import resolve

from .documents import Documents
from .tools import ROOT, Disagreement, find_node_program, first_lines

OVERLAY = ROOT / "checks/crosscheck/prism.overlay.yaml"
_METHODS = ("get", "post", "put", "patch", "delete")
_LONGEST_START, _LONGEST_ANSWER, _LONGEST_END = 90, 30, 10
"""Seconds."""
_LISTENING = "Prism is listening"
_SIGNED = (
    'WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="0",timestamp="1767337445",serial_no="5A",signature="c2ln"'
)
_META = (None, b'{"filename": "licence.png"}', "application/json")
_FILE = ("licence.png", b"PNG", "image/png")


class Example(NamedTuple):
    """The example request of an operation, and the example of its reply: None where it has no JSON."""

    id: str
    status: int
    reply: Any
    arguments: dict[str, Any]
    """Keywords of `httpx.Client.request`."""


def check_prism(documents: Documents, scratch: Path) -> str:
    """prism answers every operation, and refuses what is unsigned or no request."""
    document = strict_document(apply_overlay(read_document(documents.spec), read_overlay(OVERLAY)))
    served = scratch / "openapi.json"
    served.write_text(json.dumps(document), "utf-8")
    examples = list(find_examples(document))
    # why not trusting the environment: a proxy knows nothing of this server
    with (
        _serve(served, scratch) as base_url,
        httpx.Client(base_url=base_url, timeout=_LONGEST_ANSWER, trust_env=False) as client,
    ):
        wrong = [problem for example in examples if (problem := _find_problem(client, example))]
        wrong += _find_leniency(client, examples)
    if wrong:
        raise Disagreement(f"{len(wrong)} answers are wrong:\n" + first_lines("\n".join(wrong)))
    if len(examples) != documents.operation_count:
        raise Disagreement(f"{len(examples)} operations have an example request, of {documents.operation_count}")
    return f"{len(examples)} operations answered, uploads among them"


def find_examples(document: Mapping[str, Any]) -> Iterator[Example]:
    """The example request of each operation, with what is to be answered."""
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                operation = item[method]
                given: dict[str, dict[str, str]] = {"path": {}, "header": {}}
                query: dict[str, str | list[str]] = {}
                for parameter in (resolve(document, one) for one in operation.get("parameters", [])):
                    if "example" not in parameter:
                        continue
                    value = parameter["example"]
                    if parameter["in"] == "query":
                        query[parameter["name"]] = [*map(_write, value)] if isinstance(value, list) else _write(value)
                    else:
                        given[parameter["in"]][parameter["name"]] = _write(value)
                url = path
                for name, value in given["path"].items():
                    url = url.replace(f"{{{name}}}", quote(value, safe=""))
                headers = {"Authorization": _SIGNED, **given["header"]}
                arguments = {"method": method.upper(), "url": url, "params": query, "headers": headers}
                body = resolve(document, operation.get("requestBody", {})).get("content", {})
                yield Example(
                    operation["operationId"], *_find_reply(document, operation), arguments | _write_body(body)
                )


def _find_reply(document: Mapping[str, Any], operation: Mapping[str, Any]) -> tuple[int, Any]:
    status = min(status for status in operation["responses"] if status.startswith("2"))
    content = resolve(document, operation["responses"][status]).get("content", {})
    return int(status), content.get("application/json", {}).get("example")


def _write_body(content: Mapping[str, Any]) -> dict[str, Any]:
    if "application/json" in content:
        return {"json": content["application/json"]["example"]}
    if "multipart/form-data" in content:
        return {
            "files": [(part, _META if part == "meta" else _FILE) for part in content["multipart/form-data"]["encoding"]]
        }
    return {}


def _write(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _find_problem(client: httpx.Client, example: Example) -> str | None:
    answer = client.request(**example.arguments)
    if answer.status_code != example.status:
        return f"{example.id}: {answer.status_code} and not {example.status}: {answer.text[:200]}"
    if example.reply is not None and answer.json() != example.reply:
        return f"{example.id}: not the example of the reply: {answer.text[:200]}"
    return None


def _find_leniency(client: httpx.Client, examples: list[Example]) -> Iterator[str]:
    """What is answered though it should be refused: a request without a signature, and one without its fields."""
    example = next(example for example in examples if "json" in example.arguments)
    unsigned = {**example.arguments, "headers": {}}
    for what, arguments, status in (
        ("without a signature", unsigned, 401),
        ("without its fields", {**example.arguments, "json": {}}, 400),
    ):
        answer = client.request(**arguments)
        if answer.status_code != status:
            yield f"{example.id} {what}: {answer.status_code} and not {status}"


@contextmanager
def _serve(document: Path, scratch: Path) -> Iterator[str]:
    """The address of a prism that serves the document. Raises Disagreement if it does not begin to listen."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    log = scratch / "prism.log"
    command = [find_node_program("prism"), "mock", document, "--errors", "--host", "127.0.0.1", "--port", str(port)]
    with log.open("wb") as output:
        server = subprocess.Popen([str(part) for part in command], stdout=output, stderr=output)  # noqa: S603 - ours
    try:
        _wait_until_ready(server, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        try:
            server.wait(_LONGEST_END)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait_until_ready(server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _LONGEST_START
    while _LISTENING not in log.read_text("utf-8"):
        if server.poll() is not None or time.monotonic() > deadline:
            raise Disagreement(f"prism does not listen:\n{first_lines(log.read_text('utf-8'))}")
        time.sleep(0.2)

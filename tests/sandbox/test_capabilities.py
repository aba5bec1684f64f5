"""The sandbox says which operations are stateful, coherent or only shaped, and what it cannot serve at all."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sandbox_caller import Caller, unsigned
from wechatpay_client import OPERATIONS
from wechatpay_client.spec import OperationEntry
from wechatpay_sandbox import Capability, Operations, Running, Sandbox, Settings, SpecNotServable, capabilities
from wechatpay_sandbox.handlers import HANDLERS
from wechatpay_sandbox.spec.description import Description, read_description

PATH = "/_sandbox/capabilities"


def test_capabilities_are_served_without_a_signature(shared: Running, merchant: Caller) -> None:
    reply = merchant.http.get(PATH)
    assert reply.status_code == 200
    assert reply.headers["Content-Type"] == "application/json; charset=utf-8"
    assert unsigned(reply)
    listed = reply.json()["operations"]
    assert {
        "operation": "businesscircle.sync_parking",
        "method": "POST",
        "path": "/v3/businesscircle/parkings",
        "kind": "stateful",
        "from_start": {},
    } in listed
    assert [entry["operation"] for entry in listed] == list(OPERATIONS)
    assert [Capability(**entry) for entry in listed] == capabilities() == shared.sandbox.capabilities()
    stateful = {entry["operation"] for entry in listed if entry["kind"] == "stateful"}
    files = {id for id in OPERATIONS if OPERATIONS[id].upload is not None or OPERATIONS[id].reply is bytes}
    assert stateful == set(HANDLERS) | files


def test_operations_without_a_handler_are_coherent_or_shaped(depot_merchant: Caller) -> None:
    assert {entry["kind"] for entry in depot_merchant.http.get(PATH).json()["operations"]} == {"shaped"}
    less = {name: handler for name, handler in HANDLERS.items() if name != "ebike.get_charge_contract"}
    found = {capability.operation: capability for capability in Operations(less).capabilities()}
    assert {id for id, capability in found.items() if capability.kind == "stateful"} >= set(less)
    # nothing gives out the number of an agreement, which the user signs
    contract = found["ebike.get_charge_contract"]
    assert (contract.kind, list(contract.from_start)) == ("coherent", ["contract_id"])
    assert found["certificates.list_certificates"].from_start == {}
    assert found["pay.get_payment_exposure"].kind == "shaped"


def test_without_state_every_operation_is_shaped(data_dir: Path) -> None:
    with Sandbox(data_dir, settings=Settings(stateless=True)) as sandbox:
        kinds = {capability.kind for capability in sandbox.capabilities()}
    assert kinds == {"stateful", "shaped"}  # the certificates are as they are, and so are files


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("POST", PATH, 405), ("HEAD", PATH, 405), ("GET", PATH + "/", 404), ("GET", "/_sandbox/", 404)],
)
def test_nothing_else_is_there(merchant: Caller, method: str, path: str, status: int) -> None:
    reply = merchant.http.request(method, path)
    assert reply.status_code == status
    assert unsigned(reply)
    assert (reply.headers.get("Allow") == "GET") == (status == 405)


# --- what is neither JSON nor a file


def _described(folder: Path, document: dict[str, object]) -> Description:
    """A description of operations for which no client need be generated."""
    parts: dict[str, OperationEntry] = {}
    text = b'{\n "operations": {'
    for name, operation in document.items():
        written = json.dumps(operation, indent=1).encode()
        parts[name] = OperationEntry("GET", f"/v3/{name}", len(text), len(text) + len(written))
        text += written + b",\n"
    text += b'"components": ' + json.dumps(COMPONENTS, indent=1).encode() + b"}}"
    file = folder / "openapi.json"
    file.write_bytes(text)
    return replace(
        read_description(),
        entries=parts,
        document=lambda name: document[name],  # type: ignore[arg-type,return-value]
        resolve=lambda ref: COMPONENTS[ref.rpartition("/")[2]],  # type: ignore[arg-type,return-value]
        file=file,
    )


JSON = {"200": {"content": {"application/json": {"schema": {}}}}}
COMPONENTS: dict[str, object] = {"Plain": {"properties": {"content": {"type": "string"}}}}


UPLOAD = {"requestBody": {"content": {"multipart/form-data": {}}}, "responses": JSON}


def test_operations_with_other_content_stop_the_start(tmp_path: Path) -> None:
    document: dict[str, object] = {
        "file.first": {"responses": JSON},
        "file.several": {"responses": {"200": {"content": {"application/pdf": {}, "image/png": {}}}}},
        "file.unsaid": UPLOAD,
        "file.form": {"requestBody": {"content": {"application/x-www-form-urlencoded": {}}}, "responses": JSON},
        "file.either": {"responses": {"200": {"content": {"text/csv": {}, "application/json": {}}}}},
        "file.failing": {"responses": {**JSON, "404": {"content": {"text/html": {}}}}},
        "file.last": {"responses": {"204": {}}},
    }
    with pytest.raises(SpecNotServable, match=r"other content for file\.unsaid, file\.form$"):
        Operations({}, _described(tmp_path, document))


def test_files_do_not(tmp_path: Path) -> None:
    document: dict[str, object] = {
        "file.download": {"responses": {"200": {"content": {"application/octet-stream": {}}}}},
        "file.upload": {**UPLOAD, "x-wechatpay-upload": {}},
        "file.last": {"responses": {"204": {}}},
    }
    operations = Operations({}, _described(tmp_path, document), coherent=False)
    kinds = {found.operation: found.kind for found in operations.capabilities()}
    assert kinds == {"file.download": "stateful", "file.upload": "stateful", "file.last": "shaped"}


def test_other_content_is_found_behind_a_reference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COMPONENTS, "Form", {"content": {"application/x-www-form-urlencoded": {}}})
    document: dict[str, object] = {
        "file.first": {"responses": JSON},
        "file.form": {"requestBody": {"$ref": "#/components/requestBodies/Form"}, "responses": JSON},
    }
    with pytest.raises(SpecNotServable, match=r"other content for file\.form$"):
        Operations({}, _described(tmp_path, document))


def test_a_field_called_content_is_none(tmp_path: Path) -> None:
    assert Operations({}, _described(tmp_path, {"file.first": {"responses": JSON}}), coherent=False).capabilities()


def test_no_operation_without_files_is_read_before_its_first_request(tmp_path: Path) -> None:
    def never(name: str) -> dict[str, object]:
        raise AssertionError(name)

    description = read_description()
    with_files = set(description.non_json_operations())

    elsewhere = description.base_urls().keys()

    def documents_of_files(name: str) -> dict[str, object]:
        return description.document(name) if name in with_files | elsewhere else never(name)

    operations = Operations(
        {},
        replace(description, operations=_Unread(), document=documents_of_files, resolve=never),  # type: ignore[arg-type]
    )
    routes = operations.routes().everywhere
    assert len(description.entries) == len(OPERATIONS)
    assert routes.find("GET", b"/v3/certificates").operation.id == "certificates.list_certificates"


class _Unread(dict[str, object]):
    def __getitem__(self, name: str) -> object:
        raise AssertionError(name)

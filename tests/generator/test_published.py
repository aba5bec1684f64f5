"""The documents for other tools: complete, closed in themselves, and open where a reply may grow."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema_rs
import pytest
import yaml
from project_spec import SPEC, bundle_spec
from wechatpay_generator.published.documents import make_documents, strict_document, write_documents
from wechatpay_generator.published.headers import is_encrypting
from wechatpay_generator.published.journeys import write_journeys
from wechatpay_generator.published.walking import event_operations, operations, reachable, references, resolve


@pytest.fixture(scope="module")
def plain() -> dict[str, Any]:
    return bundle_spec()


@pytest.fixture(scope="module")
def published(plain) -> dict[str, dict[str, Any]]:
    return dict(make_documents(plain))


@pytest.fixture(scope="module")
def strict(published) -> dict[str, Any]:
    return published["openapi"]


def identifiers(document: dict[str, Any]) -> list[str]:
    every = [*operations(document), *(operation for _, operation in event_operations(document))]
    return [operation["operationId"] for operation in every]


def component_references(document: dict[str, Any]) -> set[str]:
    return {f"#/components/{kind}/{name}" for kind, named in document["components"].items() for name in named}


def test_the_spec_itself_is_not_changed(plain):
    before = json.dumps(plain)
    strict_document(plain)
    assert json.dumps(plain) == before


def test_every_operation_and_every_event_has_an_identifier_of_its_own(plain, published):
    for name in ("openapi", "openapi.tolerant"):
        document = published[name]
        found = identifiers(document)
        assert len(set(found)) == len(found) == len(list(operations(plain))) + len(plain["webhooks"])
    in_areas = Counter(id for name, document in published.items() if "/" in name for id in identifiers(document))
    assert in_areas == Counter(identifiers(published["openapi"]))


def test_every_document_is_closed_and_an_area_has_nothing_else(published):
    for name, document in published.items():
        assert set(references(document)) <= component_references(document), name
        if "/" in name:
            needed = reachable(document, document.get("paths"), document.get("webhooks"))
            assert component_references(document) - needed == {"#/components/securitySchemes/WeChatPaySignature"}
            assert {tag for operation in operations(document) for tag in operation["tags"]} <= {
                tag["name"] for tag in document["tags"]
            }


def test_an_event_is_an_operation_that_generators_keep(strict):
    for event_type, operation in event_operations(strict):
        assert operation["tags"][-1] == "notifications"
        assert operation["security"] == []
        names = [resolve(strict, parameter)["name"] for parameter in operation["parameters"]]
        assert names == [
            "Wechatpay-Timestamp",
            "Wechatpay-Nonce",
            "Wechatpay-Signature",
            "Wechatpay-Serial",
            "Wechatpay-Signature-Type",
        ]
        body = operation["requestBody"]["content"]["application/json"]["schema"]
        assert list(body) == ["$ref"]
        fields = resolve(strict, body)["properties"]
        assert {"id", "create_time", "event_type", "resource_type", "resource"} <= fields.keys()
        assert (fields["event_type"]["type"], fields["event_type"]["const"]) == ("string", event_type)
        assert list(fields["resource"]) == ["$ref"]
        envelope = resolve(strict, fields["resource"])
        assert set(envelope["required"]) == {"algorithm", "ciphertext", "nonce"}
        content = envelope["properties"]["ciphertext"]["contentSchema"]
        assert list(content) == ["$ref"]
        for form in resolve(strict, content).get("oneOf", [content]):
            assert f"`{form['$ref'].rpartition('/')[2]}`" in operation["description"]


def test_a_reply_declares_the_headers_it_has(strict):
    for operation in operations(strict):
        for status, reply in operation["responses"].items():
            headers = set(resolve(strict, reply)["headers"])
            signed = status.startswith("2") and not operation.get("x-wechatpay-unsigned-response")
            assert "Request-ID" in headers
            assert ({"Wechatpay-Signature", "Wechatpay-Serial"} <= headers) is signed


def test_the_key_of_encrypted_fields_is_a_parameter_where_there_are_any(strict):
    encrypting = {operation["operationId"] for operation in operations(strict) if is_encrypting(strict, operation)}
    assert {"fund_app.create_transfer", "ecommerce.submit_applyment"} <= encrypting
    assert "pay.close_order" not in encrypting
    for operation in operations(strict):
        names = {resolve(strict, parameter)["name"] for parameter in operation.get("parameters", [])}
        assert ("Wechatpay-Serial" in names) is (operation["operationId"] in encrypting)


def test_descriptions_say_what_stands_in_marks(strict):
    found = {operation["operationId"]: operation["description"] for operation in operations(strict)}
    assert "下单，在公众号或小程序中支付。" in found["pay.create_jsapi_order"]
    assert "Official name: JSAPI下单." in found["pay.create_jsapi_order"]
    assert "`ORDER_CLOSED` (400)" in found["pay.create_jsapi_order"]
    assert "the same `out_trade_no` and the same values is safe" in found["pay.create_jsapi_order"]
    assert "`pay.get_order_by_out_trade_no` tells what became of it" in found["pay.create_jsapi_order"]
    assert "Never repeat it." in found["pay.charge_payment_code"]
    assert "`trade_state` of the query's reply has the final word in `SUCCESS`" in found["pay.charge_payment_code"]
    assert "`PROCESSING` may still change by itself. Ask after 60, 60, 60, 60, 60, 300, " in found["refund.get_refund"]
    assert "That it is found is the final word." in found["payscore.get_plan"]
    retired = [operation for operation in operations(strict) if "x-wechatpay-retired" in operation]
    assert retired != []
    for operation in retired:
        assert f"Out of service since {operation['x-wechatpay-retired']}." in operation["description"]
    assert "At most 128 bytes in UTF-8." in strict["components"]["schemas"]["Attach"]["description"]
    assert "No emoji" in strict["components"]["schemas"]["GoodsTag"]["description"]
    assert "`SIGN_ERROR` (401)" in strict["components"]["responses"]["Unauthorized"]["description"]


def test_every_operation_has_a_description_and_every_file_is_binary(published):
    for document in published.values():
        assert all(operation.get("description") for operation in operations(document))
    binary = json.dumps(published["openapi"]).count('"format": "binary"')
    assert binary == json.dumps(published["openapi"]).count('"contentMediaType": "') - json.dumps(
        published["openapi"]
    ).count('"contentMediaType": "application/json"')


def replies_with_examples(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], Any]]:
    for operation in operations(document):
        for reply in operation["responses"].values():
            for media_type in resolve(document, reply).get("content", {}).values():
                if "example" in media_type:
                    yield operation["operationId"], media_type["schema"], media_type["example"]


def grown(value: Any) -> Any:
    """Every text longer and of another token, every object with one more field."""
    if isinstance(value, dict):
        return {**{key: grown(inner) for key, inner in value.items()}, "newer_than_the_spec": 1}
    if isinstance(value, list):
        return [grown(inner) for inner in value] * 3
    return f"{value}_NEWER" if isinstance(value, str) else value


def validator(document: dict[str, Any], schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    needed = {ref.rpartition("/")[2] for ref in reachable(document, schema)}
    schemas = {name: document["components"]["schemas"][name] for name in needed}
    return jsonschema_rs.Draft202012Validator({**schema, "components": {"schemas": schemas}})


def test_the_strict_document_accepts_every_example_of_a_reply(strict):
    count = 0
    for id, schema, example in replies_with_examples(strict):
        assert validator(strict, schema).is_valid(example), id
        count += 1
    assert count > 200


def test_the_tolerant_document_accepts_replies_that_have_grown(published):
    strict, tolerant = published["openapi"], published["openapi.tolerant"]
    refused = 0
    shared = {ref for operation in operations(tolerant) for ref in reachable(tolerant, operation.get("requestBody"))}
    for (id, schema, example), (_, open_schema, _) in zip(
        replies_with_examples(strict), replies_with_examples(tolerant), strict=True
    ):
        assert validator(tolerant, open_schema).is_valid(example), id
        refused += not validator(strict, schema).is_valid(grown(example))
        if not reachable(tolerant, open_schema) & shared:
            assert validator(tolerant, open_schema).is_valid(grown(example)), id
    assert refused > 100


def test_forms_of_an_event_need_not_exclude_each_other_in_the_tolerant_document(published):
    forms = "TransactionSuccessResource"
    assert set(published["openapi"]["components"]["schemas"][forms]) == {"oneOf"}
    assert set(published["openapi.tolerant"]["components"]["schemas"][forms]) == {"anyOf"}


def test_values_that_a_reply_may_have_are_named_in_the_tolerant_document(published):
    state = published["openapi.tolerant"]["components"]["schemas"]["OrderTradeState"]
    assert "enum" not in state
    assert "Known values: `SUCCESS`" in state["description"]


class Folder(NamedTuple):
    """Where documents and journeys were written, beside files of what the spec no longer has."""

    path: Path
    documents: list[Path]
    journeys: list[Path]


@pytest.fixture(scope="module")
def folder(plain, tmp_path_factory) -> Folder:
    path = tmp_path_factory.mktemp("published")
    for stale in ("areas/gone.yaml", "journeys/gone.arazzo.yaml"):
        (path / stale).parent.mkdir()
        (path / stale).write_text("openapi: 3.1.0\n", "utf-8")
    return Folder(path, write_documents(plain, path), write_journeys(SPEC, plain, path))


def test_the_files_are_the_documents_and_stale_ones_go(published, folder):
    found = {path for path in folder.path.rglob("*") if path.is_file()}
    assert sorted(found - set(folder.journeys)) == sorted(folder.documents)
    for name, document in published.items():
        assert json.loads((folder.path / f"{name}.json").read_bytes()) == document
    for name in ("areas/refund", "areas/certificates"):
        text = (folder.path / f"{name}.yaml").read_text("utf-8")
        assert "&id" not in text
        assert yaml.safe_load(text) == published[name]


def test_journeys_lie_beside_the_document_that_they_name(folder):
    assert sorted((folder.path / "journeys").iterdir()) == folder.journeys
    assert {path.name for path in folder.journeys} == {path.name for path in (SPEC / "journeys").iterdir()}
    documents = {}
    for path in folder.journeys:
        journey = yaml.safe_load(path.read_text("utf-8"))
        (source,) = journey["sourceDescriptions"]
        named = (path.parent / source["url"]).resolve()
        if named not in documents:
            # why not safe_load: pure Python takes ten times as long for a document of this size
            documents[named] = yaml.load(named.read_text("utf-8"), yaml.CSafeLoader)
        assert set(identifiers(documents[named])) >= {
            step["operationId"] for workflow in journey["workflows"] for step in workflow["steps"]
        }


def test_a_spec_without_journeys_writes_none(tmp_path):
    assert write_journeys(tmp_path, {}, tmp_path / "made") == []
    assert not (tmp_path / "made").exists()

"""Fields whose text is JSON, and lists in pages, as the sandbox serves them."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any
from urllib.parse import quote

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from sandbox_caller import Caller, refused
from wechatpay_auth import oaep
from wechatpay_sandbox import Running
from wechatpay_sandbox.signatures.encrypted_fields import DecryptedText

OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
GUARDS = "/v3/depot/guards"
HOURS = '["08:00","17:00"]'


def seal(sandbox: Running, text: str) -> str:
    key = sandbox.sandbox.folder.public_key_private.public_key()
    return base64.b64encode(key.encrypt(text.encode(), OAEP)).decode()


def named(sandbox: Running) -> dict[str, str]:
    return {"Wechatpay-Serial": sandbox.sandbox.folder.public_key_id}


def test_a_text_comes_back_as_it_was_sent(depot_merchant: Caller) -> None:
    text = '[ "08:00", "17:00" ]'
    reply = depot_merchant.call("POST", GUARDS, {"hours": text})
    assert reply.status_code == 200, reply.text
    assert reply.json()["hours"] == text


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"hours": '["08:00"]'}, "/hours"),
        ({"hours": '["08:00","5pm"]'}, "/hours/1"),
        ({"hours": "no JSON"}, "/hours"),
        ({"hours": '["08:00",          "17:00"]'}, "/hours"),
        ({"hours": '{"from":"08:00"}'}, "/hours"),
        ({"hours": HOURS, "person": '{"age":30}'}, "/person/name"),
        ({"hours": HOURS, "person": '{"name":"","age":-1}'}, "/person/name"),
        ({"hours": HOURS, "person": '{"newer":1,"name":""}'}, "/person/name"),
        ({"hours": HOURS, "person": "[" * 5000}, "/person"),
    ],
)
def test_what_is_wrong_in_a_text_is_pointed_at(depot_merchant: Caller, body: dict[str, Any], field: str) -> None:
    detail = refused(depot_merchant.call("POST", GUARDS, body), 400, "PARAM_ERROR")
    assert field in [issue["field"] for issue in detail["issues"]]
    assert {issue["location"] for issue in detail["issues"]} == {"body"}


def test_a_query_is_pointed_into_too(depot_merchant: Caller) -> None:
    text = quote('{"age":"old"}', safe="")
    detail = refused(depot_merchant.call("GET", f"{GUARDS}?person={text}"), 400, "PARAM_ERROR")
    assert {issue["field"] for issue in detail["issues"]} == {"/person/name", "/person/age"}


def test_what_is_encrypted_in_a_text_is_decrypted_before_it_is_checked(
    depot_merchant: Caller, depot_sandbox: Running
) -> None:
    def hire(name: str) -> Any:
        person = json.dumps({"name": seal(depot_sandbox, name), "age": 30})
        return depot_merchant.call("POST", GUARDS, {"hours": HOURS, "person": person}, headers=named(depot_sandbox))

    assert hire("李四").status_code == 200
    detail = refused(hire("x" * 17), 400, "PARAM_ERROR")
    assert detail["field"] == "/person/name"
    assert "xxx" not in json.dumps(detail)


def test_what_is_not_encrypted_in_a_text_is_refused(depot_merchant: Caller, depot_sandbox: Running) -> None:
    body = {"hours": HOURS, "person": '{"name":"张三"}'}
    detail = refused(depot_merchant.call("POST", GUARDS, body, headers=named(depot_sandbox)), 400, "PARAM_ERROR")
    assert detail["field"] == "/person/name"
    assert "张三" not in json.dumps(detail, ensure_ascii=False)
    detail = refused(depot_merchant.call("POST", GUARDS, body), 400, "PARAM_ERROR")
    assert detail["field"] == "Wechatpay-Serial"


def test_what_came_encrypted_in_a_text_is_not_sent_back_open(depot_merchant: Caller, depot_sandbox: Running) -> None:
    person = json.dumps({"name": seal(depot_sandbox, "planted-secret"), "age": 30})
    reply = depot_merchant.call("POST", GUARDS, {"hours": HOURS, "person": person}, headers=named(depot_sandbox))
    assert "planted-secret" not in reply.text
    assert repr(DecryptedText("planted-secret")) == "'***'"


def test_what_an_example_has_in_a_text_is_encrypted(depot_merchant: Caller) -> None:
    person = json.loads(depot_merchant.call("GET", GUARDS).json()["person"])
    assert oaep.decrypt(depot_merchant.credentials, person["name"]) == "张三"
    assert person["age"] == 30


def test_a_reply_is_made_without_an_example(depot_merchant: Caller) -> None:
    made = depot_merchant.call("POST", GUARDS, {"hours": HOURS}).json()
    assert set(json.loads(made["person"])) == {"name", "age"}


def test_the_client_and_the_sandbox_understand_each_other(depot: Any, depot_client: Any) -> None:
    body = depot.models.GuardRequest(hours=["08:00", "17:00"], person=depot.models.Person(name="李四", age=40))

    async def awaited() -> Any:
        return await depot_client.v3.depot.guards.post_async(json=body)

    for reply in (depot_client.v3.depot.guards.post(json=body), asyncio.run(awaited())):
        assert reply.parsed.hours == ["08:00", "17:00"]
        assert isinstance(reply.parsed.person, depot.models.PersonSeen)
        assert reply.violations() == []
    found = depot_client.v3.depot.guards.get(query={"person": {"name": "李四"}})
    assert (found.parsed.person.name, found.parsed.hours) == ("张三", ["08:00", "17:00"])


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ({}, [0, 1, 2, 3, 4]),
        ({"limit": 2}, [0, 1, 2, 3, 4]),
        ({"limit": 5}, [0, 1, 2, 3, 4]),
        ({"offset": 3, "limit": 1}, [3, 4]),
        ({"offset": 9}, []),
    ],
)
def test_all_pages_of_a_list_are_the_items_of_its_example(
    depot_client: Any, query: dict[str, int], texts: list[int]
) -> None:
    found = list(depot_client.v3.depot.shelves.pages(query=query))
    assert [item.text for item in found] == [f"shelf {number}" for number in texts]
    page = depot_client.v3.depot.shelves.get(query=query).parsed
    assert page.found.total_count == 5
    assert page.limit == query.get("limit", 20)


@pytest.mark.parametrize(
    ("query", "texts"),
    [({}, [0, 1, 2, 3, 4]), ({"page_size": "2"}, [0, 1, 2, 3, 4]), ({"page_index": 2, "page_size": "3"}, [3, 4])],
)
def test_pages_with_numbers_are_the_items_of_the_example(
    depot_client: Any, query: dict[str, Any], texts: list[int]
) -> None:
    found = list(depot_client.v3.depot.numbered_shelves.pages(query=query))
    assert [item.text for item in found] == [f"shelf {number}" for number in texts]
    assert depot_client.v3.depot.numbered_shelves.get(query=query).parsed.found.total_count == 5


@pytest.mark.parametrize("body", [{}, {"size": 2}, {"size": 5}, {"page": 0, "size": 1}])
def test_pages_asked_for_by_a_body_are_the_items_of_the_example(depot_client: Any, body: dict[str, Any]) -> None:
    found = list(depot_client.v3.depot.shelf_searches.pages(json=body))
    assert [item.text for item in found] == [f"shelf {number}" for number in range(5)]
    page = depot_client.v3.depot.shelf_searches.post(json={"page": 1, "size": 2}).parsed
    assert [item.text for item in page.found.shelves] == ["shelf 2", "shelf 3"]


@pytest.mark.parametrize("query", [{}, {"page_size": 2}, {"page_size": 5}, {"page_size": 9}])
def test_pages_with_tokens_are_the_items_of_the_example(depot_client: Any, query: dict[str, Any]) -> None:
    found = list(depot_client.v3.depot.tokens_of_shelves.pages(query=query))
    assert [item.text for item in found] == [f"shelf {number}" for number in range(5)]
    last = depot_client.v3.depot.tokens_of_shelves.get(query=query | {"page_token": "4"}).json()
    assert [item["text"] for item in last["found"]["shelves"]] == ["shelf 4"]
    assert last["next_page_token"] == "", "the spec requires the field, so it is empty"


def test_a_list_whose_pages_are_linked_has_one_page(depot_client: Any) -> None:
    assert len(list(depot_client.v3.depot.linked_shelves.pages())) == 5
    assert "next" not in depot_client.v3.depot.linked_shelves.get().json()["links"]

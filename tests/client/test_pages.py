"""Lists in pages: every item once, the end found, and neither an endless loop nor a lost page."""

from __future__ import annotations

import asyncio
import base64
import importlib
import itertools
import json
import pickle
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
NUMBER = {"type": "integer", "minimum": 0}
NAME = {"type": "string", "x-wechatpay-sensitive": "platform"}
BY_OFFSET = {"items": "data", "offset": "offset", "limit": "limit"}
SHOP = {"name": "shop_id", "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}


def _query(**schemas):
    return [{"name": name, "in": "query", "schema": schema} for name, schema in schemas.items()]


def _ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def _object(required=(), **properties):
    return {"type": "object", "required": list(required), "properties": properties}


def _get(id, reply, parameters, **marks):
    content = {"application/json": {"schema": _ref(reply)}}
    responses = {"200": {"description": "A page", "content": content}}
    return {"get": {"operationId": id, "summary": "List", "parameters": parameters, "responses": responses, **marks}}


SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Shops", "version": "0.1.0"},
    "paths": {
        "/v3/shop/goods": _get(
            "shop.list_goods",
            "GoodsPage",
            _query(offset=NUMBER, limit={**NUMBER, "minimum": 1}, colour={"type": "string"}),
            **{"x-wechatpay-pages": BY_OFFSET | {"total": "total_count"}},
        ),
        "/v3/shop/uncounted-goods": _get(
            "shop.list_uncounted_goods",
            "GoodsPage",
            _query(offset=NUMBER, limit={**NUMBER, "minimum": 1}),
            **{"x-wechatpay-pages": BY_OFFSET},
        ),
        "/v3/shop/{shop_id}/visits": _get(
            "shop.list_visits",
            "VisitPage",
            [
                SHOP,
                *_query(
                    offset=NUMBER,
                    since={"type": "string", "format": "date-time"},
                    paid={"type": ["boolean", "null"]},
                    rate={"type": "number"},
                    tags={"type": "array", "items": {"type": "integer"}},
                    visitor=NAME,
                    around={
                        "type": "string",
                        "contentMediaType": "application/json",
                        "contentSchema": {"type": "array", "items": {"type": "integer"}},
                    },
                ),
            ],
            **{"x-wechatpay-pages": {"items": "result/visits", "next": "links/next"}},
        ),
        "/v3/shop/{shop_id}": _get("shop.get_shop", "Good", [SHOP]),
    },
    "components": {
        "schemas": {
            "Good": _object(["number"], number={"type": "integer"}),
            "GoodsPage": _object(data={"type": "array", "items": _ref("Good")}, total_count={"type": "integer"}),
            "Visit": _object(
                ["number"], number={"type": "integer"}, name={**NAME, "x-wechatpay-sensitive": "merchant"}
            ),
            "Visits": _object(visits={"type": ["array", "null"], "items": _ref("Visit")}),
            "Links": _object(next={"type": ["string", "null"]}),
            "VisitPage": _object(["result"], result=_ref("Visits"), links=_ref("Links")),
        }
    },
}


@pytest.fixture(scope="module")
def shops(generate_client):
    return generate_client(SPEC)


@pytest.fixture
def client(shops, platform, credentials, keys):
    with shops.Client(credentials, keys, base_url=platform.base_url, retries=0) as client:
        yield client


@pytest.fixture
def goods(shops):
    """The typed functions of one listing."""
    return importlib.import_module(f"{shops.__name__}.api.shop.list_goods")


class Shelf:
    """Serves `count` numbered things by offset and limit; what is not given, its `limit` says."""

    def __init__(self, platform, count, *, limit=10, most=50, total=None):
        self.count, self.limit, self.most, self.total = count, limit, most, count if total is None else total
        self._reply = type(platform.reply)
        platform.answer = self.answer

    def answer(self, request):
        query = dict(parse_qsl(urlsplit(request.target).query))
        offset, limit = int(query["offset"]), min(int(query.get("limit", self.limit)), self.most)
        data = [{"number": number} for number in range(self.count)[offset : offset + limit]]
        page = {"data": data} | ({} if self.total is None else {"total_count": self.total})
        return self._reply(200, json.dumps(page).encode())


def numbers(items):
    return [item.number for item in items]


def asked(platform):
    return [dict(parse_qsl(urlsplit(request.target).query)) for request in platform.requests]


async def collected(items):
    return [item async for item in items]


FORMS = {
    "typed function": lambda c, goods: goods.pages(client=c, limit=4, colour="red"),
    "chain": lambda c, goods: c.v3.shop.goods.pages(query={"limit": 4, "colour": "red"}),
    "chain()": lambda c, goods: c.chain("v3/shop/goods").pages(query={"limit": 4, "colour": "red"}),
    "[]": lambda c, goods: c["v3/shop/goods"].pages(query={"limit": 4, "colour": "red"}),
    "client": lambda c, goods: c.pages(goods.OPERATION, {}, {"limit": 4, "colour": "red"}),
}
AWAITED = {
    "typed function": lambda c, goods: goods.pages_async(client=c, limit=4, colour="red"),
    "chain": lambda c, goods: c.v3.shop.goods.pages_async(query={"limit": 4, "colour": "red"}),
    "chain()": lambda c, goods: c.chain("v3/shop/goods").pages_async(query={"limit": 4, "colour": "red"}),
    "[]": lambda c, goods: c["v3/shop/goods"].pages_async(query={"limit": 4, "colour": "red"}),
    "client": lambda c, goods: c.pages_async(goods.OPERATION, {}, {"limit": 4, "colour": "red"}),
}
THREE_PAGES = [{"limit": "4", "colour": "red", "offset": offset} for offset in ("0", "4", "8")]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("awaited", [False, True])
def test_every_form_reads_every_item_of_every_page(form, awaited, client, shops, goods, platform):
    Shelf(platform, 10)
    found = asyncio.run(collected(AWAITED[form](client, goods))) if awaited else list(FORMS[form](client, goods))
    assert numbers(found) == list(range(10))
    assert {type(item) for item in found} == {shops.models.Good}
    assert asked(platform) == THREE_PAGES
    assert all(request.headers["Authorization"] for request in platform.requests)


def test_a_page_is_called_when_its_first_item_is_wanted(client, goods, platform):
    Shelf(platform, 25)
    items = goods.pages(client=client)
    assert platform.requests == []
    assert numbers(itertools.islice(items, 10)) == list(range(10))
    assert len(platform.requests) == 1
    next(items)
    assert len(platform.requests) == 2


def test_two_readings_do_not_disturb_each_other_nor_the_query_they_were_given(client, platform):
    Shelf(platform, 12)
    query = {"limit": 5}
    first, second = (client["v3/shop/goods"].pages(query=query) for _ in range(2))
    pairs = list(zip(first, second, strict=True))
    assert [(a.number, b.number) for a, b in pairs] == [(number, number) for number in range(12)]
    assert query == {"limit": 5}


@pytest.mark.parametrize(
    ("count", "query", "pages"),
    [
        (0, {}, 1),
        (10, {}, 1),  # the total is reached
        (25, {}, 3),
        (25, {"offset": 20}, 1),
        (25, {"offset": 25}, 1),  # nothing there
        (25, {"offset": 7, "limit": 6}, 3),
        (120, {"limit": 50}, 3),
    ],
)
def test_with_a_total_no_call_is_made_in_vain(count, query, pages, client, platform):
    Shelf(platform, count)
    found = numbers(client["v3/shop/goods"].pages(query=query))
    assert found == list(range(count))[query.get("offset", 0) :]
    assert len(platform.requests) == pages


def test_a_platform_that_gives_less_than_asked_for_loses_nothing(client, goods, platform):
    Shelf(platform, 100, most=30)
    assert numbers(goods.pages(client=client, limit=100)) == list(range(100))
    assert [query["offset"] for query in asked(platform)] == ["0", "30", "60", "90"]


@pytest.mark.parametrize(("total", "pages"), [(40, 4), (26, 4), (5, 3), (0, 3), (-1, 3)])
def test_a_wrong_total_costs_a_call_and_no_item(total, pages, client, platform):
    """Too many: an empty page ends the list. Fewer than came: it is no total, and a short page ends the list."""
    Shelf(platform, 25, total=total)
    assert numbers(client["v3/shop/goods"].pages(query={"limit": 10})) == list(range(25))
    assert len(platform.requests) == pages


@pytest.mark.parametrize(
    ("count", "query", "pages"),
    [
        (25, {"limit": 10}, 3),  # a page shorter than the limit
        (20, {"limit": 10}, 3),  # an empty page
        (25, {}, 4),  # without a limit nobody knows what is short
        (0, {"limit": 10}, 1),
    ],
)
def test_without_a_total_a_short_or_an_empty_page_is_the_last(count, query, pages, client, platform):
    Shelf(platform, count)
    assert numbers(client["v3/shop/uncounted-goods"].pages(query=query)) == list(range(count))
    assert len(platform.requests) == pages


@pytest.mark.parametrize("page", [{}, {"data": []}])
def test_a_reply_without_a_list_is_an_empty_page(page, client, goods, platform):
    platform.answer_json(page)
    assert list(goods.pages(client=client)) == []
    assert len(platform.requests) == 1


@pytest.mark.parametrize("awaited", [False, True])
def test_a_platform_that_ignores_the_offset_is_found_out(awaited, client, shops, goods, platform):
    platform.answer_json({"data": [{"number": 1}, {"number": 2}], "total_count": 9})
    found = []

    async def read():
        async for item in goods.pages_async(client=client):
            found.append(item)  # noqa: PERF401 - what came before the error is to be seen

    with pytest.raises(shops.errors.ReplyMismatch, match="at offset 2 is the page at offset 0 again") as caught:
        asyncio.run(read()) if awaited else found.extend(goods.pages(client=client))
    assert numbers(found) == [1, 2], "what came twice is given once"
    assert caught.value.response.json()["total_count"] == 9
    assert len(platform.requests) == 2


def test_pages_that_come_round_again_are_found_out(client, shops, platform):
    pages = itertools.cycle([[1, 2], [3, 4], [5, 6]])
    platform.answer = lambda request: type(platform.reply)(
        200, json.dumps({"data": [{"number": number} for number in next(pages)]}).encode()
    )
    items = client["v3/shop/uncounted-goods"].pages()
    assert numbers(itertools.islice(items, 6)) == [1, 2, 3, 4, 5, 6]
    with pytest.raises(shops.errors.ReplyMismatch, match="offset 6 is the page at offset 0 again"):
        next(items)


# --- errors on the way -----------------------------------------------------------------------------------------------


def failing_at(platform, shelf, number, reply):
    count = itertools.count(1)
    platform.answer = lambda request: reply if next(count) == number else shelf.answer(request)


def test_an_error_in_the_middle_says_how_far_the_list_was_read(client, shops, goods, platform):
    shelf = Shelf(platform, 30)
    refusal = type(platform.reply)(403, json.dumps({"code": "RULE_LIMIT", "message": "too often"}).encode())
    failing_at(platform, shelf, 3, refusal)
    items, found = goods.pages(client=client, limit=7), []
    with pytest.raises(shops.errors.PermissionDenied) as caught:
        found.extend(items)
    note = "the page at offset 14 of shop.list_goods was not read; 14 items of 2 pages were read before"
    assert caught.value.__notes__ == [note]
    assert pickle.loads(pickle.dumps(caught.value)).__notes__ == [note]
    with pytest.raises(StopIteration):
        next(items)


def test_an_error_of_the_first_page_is_the_error_of_a_call(client, shops, platform):
    platform.answer_json({"code": "NO_AUTH", "message": "no"}, 403)
    with pytest.raises(shops.errors.PermissionDenied) as caught:
        next(client["v3/shop/goods"].pages())
    assert not hasattr(caught.value, "__notes__")


def test_every_page_is_verified(client, shops, goods, platform):
    shelf = Shelf(platform, 30)
    failing_at(platform, shelf, 2, type(platform.reply)(200, b'{"data":[{"number":99}]}', signed=False))
    found = []
    with pytest.raises(shops.errors.ResponseNotVerified) as caught:
        found.extend(goods.pages(client=client))
    assert numbers(found) == list(range(10))
    assert "10 items of 1 page were read before" in caught.value.__notes__[0]


def test_a_page_that_does_not_fit_the_spec_is_told_with_how_far(client, shops, goods, platform):
    shelf = Shelf(platform, 30)
    failing_at(platform, shelf, 2, type(platform.reply)(200, b'{"data":[{"number":"nine"}]}'))
    found = list(goods.pages(client=client))
    assert numbers(found[:10]) == list(range(10))
    with pytest.raises(shops.errors.MissingInReply, match="/data/0/number"):
        _ = found[10].number
    failing_at(platform, Shelf(platform, 30), 2, type(platform.reply)(200, b'{"data":[{"number":9}, null]}'))
    with pytest.raises(shops.errors.MissingInReply, match="/data") as caught:
        list(goods.pages(client=client))
    assert "offset 10" in caught.value.__notes__[0]


@pytest.mark.parametrize("query", [{"offset": "7"}, {"offset": None}, {"offset": 1.0}, {"offset": -1}, {"ofset": 3}])
def test_a_query_that_does_not_fit_the_spec_is_refused_before_anything_is_sent(query, client, shops, platform):
    with pytest.raises(shops.errors.InvalidRequest):
        list(client["v3/shop/goods"].pages(query=query))
    assert platform.requests == []


def test_what_does_not_list_in_pages_says_so_at_once(client):
    with pytest.raises(ValueError, match=r"shop\.get_shop lists in pages"):
        client["v3/shop/{shop_id}"].pages(shop_id="1")
    with pytest.raises(ValueError, match="GET /v3/newer lists in pages"):
        client.untyped("v3/newer").pages_async()
    assert not hasattr(client.v3.shop._shop_id_, "pages")


# --- pages that have the address of the next one ---------------------------------------------------------------------

PATH = "v3/shop/{shop_id}/visits"


def linking(platform, *links, seal=None):
    """Each page has two visits and the next of these links."""
    waiting, number = list(links), itertools.count()

    def answer(request):
        visits = [{"number": next(number)} | ({} if seal is None else {"name": seal("张三")}) for _ in range(2)]
        page = {"result": {"visits": visits}} | ({"links": {"next": waiting.pop(0)}} if waiting else {})
        return type(platform.reply)(200, json.dumps(page).encode())

    platform.answer = answer


@pytest.mark.parametrize(
    "address",
    [
        "/v3/shop/%E4%B8%80%2F1/visits",
        "https://api.mch.weixin.qq.com/v3/shop/%e4%b8%80%2f1/visits",
        "https://evil.example:99/v3/shop/一%2F1/visits",
    ],
)
@pytest.mark.parametrize("end", [(), (None,), ("",)])
def test_the_query_of_the_next_address_is_followed_and_nothing_else(address, end, client, shops, platform):
    linking(platform, f"{address}?offset=2&paid=true", f"{address}?offset=4&paid=true", *end)
    list_visits = importlib.import_module(f"{shops.__name__}.api.shop.list_visits")
    visits = list(list_visits.pages("一/1", client=client, paid=True))
    assert numbers(visits) == list(range(6))
    assert {type(visit) for visit in visits} == {shops.models.Visit}
    path = "/v3/shop/%E4%B8%80%2F1/visits"
    assert [request.target for request in platform.requests] == [
        f"{path}?paid=true",
        f"{path}?paid=true&offset=2",
        f"{path}?paid=true&offset=4",
    ]
    assert {request.headers["Host"] for request in platform.requests} == {urlsplit(platform.base_url).netloc}


def test_the_values_of_an_address_have_their_types_and_what_it_leaves_out_stays(client, platform):
    moment = "2026-01-02T15:04:05+08:00"
    query = urlencode({"offset": 2, "since": moment, "rate": 0.5, "tags": [1, 2], "around": "[3, 4]"}, doseq=True)
    linking(platform, f"/v3/shop/1/visits?{query}")
    items = client[PATH].pages(shop_id="1", query={"paid": False, "tags": [9], "around": [5]})
    assert numbers(items) == list(range(4))
    assert parse_qs(urlsplit(platform.requests[1].target).query) == {
        "paid": ["false"],
        "tags": ["1", "2"],
        "offset": ["2"],
        "since": [moment],
        "rate": ["0.5"],
        "around": ["[3, 4]"],
    }
    assert parse_qs(urlsplit(platform.requests[0].target).query)["around"] == ["[5]"]


def test_an_encrypted_argument_is_encrypted_anew_for_every_page(client, platform, platform_key, merchant_key):
    def seal(text):
        return base64.b64encode(merchant_key.public_key().encrypt(text.encode(), OAEP)).decode()

    linking(platform, "/v3/shop/1/visits?offset=2&visitor=aGVsbG8%3D", seal=seal)
    visits = list(client[PATH].pages(shop_id="1", query={"visitor": "李四"}))
    assert [visit.name for visit in visits] == ["张三"] * 4
    sent = [parse_qs(urlsplit(request.target).query)["visitor"][0] for request in platform.requests]
    assert [platform_key.decrypt(base64.b64decode(text), OAEP).decode() for text in sent] == ["李四", "李四"]


@pytest.mark.parametrize(
    "address",
    [
        "/v3/shop/2/visits?offset=2",
        "/v3/shop/1/visits/?offset=2",
        "/v3/shop/1/../1/visits?offset=2",
        "https://api.mch.weixin.qq.com/?offset=2",
        "offset=2",
        "?offset=2",
        "https://[bad/v3/shop/1/visits?offset=2",
        "/v3/shop/1/visits?offset=%ff",
        "/v3/shop/1/visits?" + "&".join(f"a{number}=1" for number in range(101)),
    ],
)
def test_an_address_that_is_not_of_this_list_is_refused_after_its_page_was_given(address, client, shops, platform):
    linking(platform, address)
    found = []
    with pytest.raises(shops.errors.ReplyMismatch, match="the address of its next page") as caught:
        found.extend(client[PATH].pages(shop_id="1"))
    assert numbers(found) == [0, 1]
    assert len(platform.requests) == 1
    assert "page 2 of shop.list_visits was not read; 2 items of 1 page were read before" in caught.value.__notes__


def test_an_address_that_was_read_already_ends_in_an_error(client, shops, platform):
    first, second = "/v3/shop/1/visits?offset=2", "/v3/shop/1/visits?offset=4"
    linking(platform, *itertools.islice(itertools.cycle([first, second]), 50))
    with pytest.raises(shops.errors.ReplyMismatch, match="read before"):
        list(client[PATH].pages(shop_id="1"))
    assert len(platform.requests) == 3


def test_an_empty_page_is_the_last_whatever_address_it_has(client, platform):
    pages = [{"visits": [{"number": 1}]}, {"visits": None}]
    offsets = itertools.count(1)

    def answer(request):
        page = {"result": pages.pop(0), "links": {"next": f"/v3/shop/1/visits?offset={next(offsets)}"}}
        return type(platform.reply)(200, json.dumps(page).encode())

    platform.answer = answer
    assert numbers(client[PATH].pages(shop_id="1")) == [1]


@pytest.mark.parametrize("query", ["offset=two", "paid=perhaps", "offset=2&offset=4"])
def test_a_value_of_another_kind_is_a_violation(query, client, shops, platform):
    linking(platform, f"/v3/shop/1/visits?{query}")
    with pytest.raises(shops.errors.InvalidRequest) as caught:
        list(client[PATH].pages(shop_id="1"))
    assert [found.rule for found in caught.value.violations] == ["type"]
    assert len(platform.requests) == 1


def test_a_parameter_of_the_address_that_the_spec_does_not_know_is_sent(client, shops, platform):
    linking(platform, "/v3/shop/1/visits?cursor=abc")
    with pytest.warns(shops.errors.UnknownFieldWarning, match="query /cursor"):
        assert numbers(client[PATH].pages(shop_id="1")) == [0, 1, 2, 3]
    assert platform.requests[-1].target.endswith("?cursor=abc")
    linking(platform, "/v3/shop/1/visits?cursor=abc")
    with pytest.raises(shops.errors.InvalidRequest, match="cursor"):
        list(client[PATH].pages(shop_id="1", validate="strict"))
    linking(platform, "/v3/shop/1/visits?cursor=abc")
    assert numbers(client[PATH].pages(shop_id="1", validate=False)) == [0, 1, 2, 3]
    assert platform.requests[-1].target.endswith("?cursor=abc")


def test_a_prefix_of_the_server_may_stand_in_the_address(generate_client, platform, credentials, keys):
    document = json.loads(json.dumps(SPEC))
    document["paths"]["/v3/shop/{shop_id}/visits"]["get"]["servers"] = [{"url": "https://api.example.com/hk"}]
    shops = generate_client(document)
    linking(platform, "/hk/v3/shop/1/visits?offset=2", "/v3/shop/1/visits?offset=4", "/jp/v3/shop/1/visits?offset=6")
    with shops.Client(credentials, keys, base_url=platform.base_url) as client:
        items = client[PATH].pages(shop_id="1")
        assert numbers(itertools.islice(items, 6)) == list(range(6))
        with pytest.raises(shops.errors.ReplyMismatch, match="another path"):
            next(items)

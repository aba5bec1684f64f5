"""Lists whose pages have numbers or tokens, whose offset is a text, or that are asked for by the body of a POST."""

from __future__ import annotations

import asyncio
import importlib
import itertools
import json
from urllib.parse import parse_qsl, urlsplit

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)
NUMBER = {"type": "integer", "minimum": 0}
TEXT = {"type": "string", "minLength": 1}
BY_NUMBER = {"items": "data", "page": "page_index", "size": "page_size", "total": "total"}
BY_TOKEN = {"items": "found/data", "token": "page_token", "next-token": "next_page_token", "size": "page_size"}


def _ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def _operation(id, reply, pages, **more):
    content = {"application/json": {"schema": _ref(reply)}}
    responses = {"200": {"description": "A page", "content": content}}
    return {"operationId": id, "summary": "List", "responses": responses, "x-wechatpay-pages": pages, **more}


def _query(**schemas):
    return [{"name": name, "in": "query", "schema": schema} for name, schema in schemas.items()]


def _body(name):
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": _ref(name)}}}}


SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "Shops", "version": "0.1.0"},
    "paths": {
        "/v3/shop/numbered": {
            "get": _operation(
                "shop.list_numbered", "Page", BY_NUMBER, parameters=_query(page_index=NUMBER, page_size=NUMBER)
            )
        },
        "/v3/shop/from-zero": {
            "get": _operation(
                "shop.list_from_zero",
                "Page",
                {**BY_NUMBER, "first": 0},
                parameters=_query(page_index=TEXT, page_size=TEXT),
            )
        },
        "/v3/shop/searches": {
            "post": _operation("shop.search", "Page", BY_NUMBER, **{"x-wechatpay-safe": True, **_body("Search")})
        },
        "/v3/shop/offset-searches": {
            "post": _operation(
                "shop.search_by_offset",
                "Page",
                {"items": "data", "offset": "offset", "limit": "limit", "total": "total"},
                **{"x-wechatpay-safe": True, **_body("OffsetSearch")},
            )
        },
        "/v3/shop/textual": {
            "get": _operation(
                "shop.list_textual",
                "Page",
                {"items": "data", "offset": "offset", "limit": "limit"},
                parameters=_query(offset=TEXT, limit=TEXT),
            )
        },
        "/v3/shop/tokens": {
            "get": _operation(
                "shop.list_by_token", "TokenPage", BY_TOKEN, parameters=_query(page_token=TEXT, page_size=NUMBER)
            )
        },
    },
    "components": {
        "schemas": {
            "Good": {"type": "object", "required": ["number"], "properties": {"number": {"type": "integer"}}},
            "Page": {
                "type": "object",
                "properties": {"data": {"type": "array", "items": _ref("Good")}, "total": {"type": "integer"}},
            },
            "Found": {"type": "object", "properties": {"data": {"type": "array", "items": _ref("Good")}}},
            "TokenPage": {
                "type": "object",
                "properties": {"found": _ref("Found"), "next_page_token": {"type": ["string", "null"]}},
            },
            "Search": {
                "type": "object",
                "additionalProperties": False,
                "required": ["name", "page_index"],
                "properties": {
                    "name": {"type": "string", "x-wechatpay-sensitive": "platform"},
                    "page_index": {"type": "integer", "minimum": 1},
                    "page_size": NUMBER,
                },
            },
            "OffsetSearch": {
                "type": "object",
                "additionalProperties": False,
                "properties": {"offset": TEXT, "limit": NUMBER},
            },
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


class Shelf:
    """Serves `count` numbered things, at most `most` on a page, by what the query or the body of a request asks for."""

    def __init__(self, platform, count, *, size=10, most=50, first=1, totals=None):
        self.count, self.size, self.most, self.first = count, size, most, first
        self.totals = itertools.repeat(count) if totals is None else iter(totals)
        self.asked = []
        self._reply = type(platform.reply)
        platform.answer = self.answer

    def answer(self, request):
        asked = json.loads(request.body) if request.body else dict(parse_qsl(urlsplit(request.target).query))
        self.asked.append(asked)
        if "page_index" in asked:
            size = min(int(asked.get("page_size", self.size)), self.most)
            start = (int(asked["page_index"]) - self.first) * size
        else:
            size, start = min(int(asked.get("limit", self.size)), self.most), int(asked["offset"])
        data = [{"number": number} for number in range(self.count)[start : start + size]]
        total = next(self.totals)
        page = {"data": data} | ({} if total is None else {"total": total})
        return self._reply(200, json.dumps(page).encode())


def numbers(items):
    return [item.number for item in items]


async def collect(items):
    return [item async for item in items]


def read(form, path, awaited=False, **arguments):
    """The numbers of all items, read by one way to call or the other."""
    endpoint = form[path]
    if awaited:
        return numbers(asyncio.run(collect(endpoint.pages_async(**arguments))))
    return numbers(endpoint.pages(**arguments))


# --- pages with numbers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize(("count", "pages"), [(0, 1), (10, 1), (25, 3), (30, 3)])
def test_pages_are_asked_for_by_their_numbers(awaited, count, pages, client, platform):
    shelf = Shelf(platform, count)
    assert read(client, "v3/shop/numbered", awaited) == list(range(count))
    assert [asked["page_index"] for asked in shelf.asked] == [str(number + 1) for number in range(pages)]


def test_the_first_number_may_be_another_and_a_number_may_be_a_text(client, shops, platform):
    shelf = Shelf(platform, 5, first=0)
    listing = importlib.import_module(f"{shops.__name__}.api.shop.list_from_zero")
    assert numbers(listing.pages(client=client, page_size="2")) == [0, 1, 2, 3, 4]
    assert [asked["page_index"] for asked in shelf.asked] == ["0", "1", "2"]
    assert numbers(listing.pages(client=client, page_index="1", page_size="2")) == [2, 3, 4]


def test_who_begins_later_reads_to_the_end_though_the_total_counts_what_was_left_out(client, platform):
    """The total is that of all pages, so it does not tell how many are left: an empty page does."""
    shelf = Shelf(platform, 12)
    assert read(client, "v3/shop/numbered", query={"page_index": 2, "page_size": 4}) == list(range(4, 12))
    assert [asked["page_index"] for asked in shelf.asked] == ["2", "3", "4"]


def test_a_platform_that_gives_less_than_asked_for_loses_nothing_by_number(client, platform):
    shelf = Shelf(platform, 100, most=30)
    assert read(client, "v3/shop/numbered", query={"page_size": 100}) == list(range(100))
    assert len(shelf.asked) == 4
    shelf = Shelf(platform, 100, most=30, totals=itertools.repeat(None))
    assert read(client, "v3/shop/numbered", query={"page_size": 100}) == list(range(100))
    assert len(shelf.asked) == 5


@pytest.mark.parametrize(
    ("totals", "pages"),
    [
        ([25, 25, 20, 20, 20], 4),  # it shrinks below what came: no total
        ([25, 20, 20, 20], 2),  # it shrinks to what came: the list has become shorter
        ([None, None, 25, 25], 3),
        ([99, 99, 99, 99, 99], 4),
        ([-1, 0, 3, 3, 3], 4),
    ],
)
def test_a_total_that_changes_ends_no_list_too_early_nor_never(totals, pages, client, platform):
    shelf = Shelf(platform, 25, totals=totals)
    found = read(client, "v3/shop/numbered")
    assert found == list(range(20 if pages == 2 else 25))
    assert len(shelf.asked) == pages


def test_a_platform_that_ignores_the_number_is_found_out(client, shops, platform):
    platform.answer_json({"data": [{"number": 1}], "total": 9})
    with pytest.raises(shops.errors.ReplyMismatch, match="page_index 2 is the page at page_index 1 again") as caught:
        read(client, "v3/shop/numbered")
    assert "the page at page_index 2 of shop.list_numbered was not read" in caught.value.__notes__[0]


# --- asked for by a body ---------------------------------------------------------------------------------------------


def body_forms(shops):
    search = importlib.import_module(f"{shops.__name__}.api.shop.search")
    fields = {"name": "张三", "page_size": 4}
    model = search.Search(name="张三", page_index=1, page_size=4)
    return {
        "typed function": lambda c: search.pages(client=c, body=fields),
        "model": lambda c: search.pages(client=c, body=model),
        "chain": lambda c: c.v3.shop.searches.pages(json=fields),
        "[]": lambda c: c["v3/shop/searches"].pages(json=fields),
        "client": lambda c: c.pages(search.OPERATION, {}, {}, fields),
    }


@pytest.mark.parametrize("form", ["typed function", "model", "chain", "[]", "client"])
def test_the_body_of_a_post_asks_for_each_page(form, client, shops, platform):
    shelf = Shelf(platform, 10)
    assert numbers(body_forms(shops)[form](client)) == list(range(10))
    assert [(asked["page_index"], asked["page_size"]) for asked in shelf.asked] == [(1, 4), (2, 4), (3, 4)]
    assert [asked["name"] for asked in shelf.asked] != ["张三"] * 3, "the name travels encrypted"
    assert all(request.method == "POST" for request in platform.requests)


@pytest.mark.parametrize("form", ["typed function", "chain", "[]", "client"])
def test_the_body_of_a_post_asks_for_each_page_awaited(form, client, shops, platform):
    search = importlib.import_module(f"{shops.__name__}.api.shop.search")
    fields = {"name": "张三", "page_size": 4}
    awaited = {
        "typed function": lambda: search.pages_async(client=client, body=fields),
        "chain": lambda: client.v3.shop.searches.pages_async(json=fields),
        "[]": lambda: client["v3/shop/searches"].pages_async(json=fields),
        "client": lambda: client.pages_async(search.OPERATION, {}, {}, fields),
    }
    Shelf(platform, 10)
    assert numbers(asyncio.run(collect(awaited[form]()))) == list(range(10))
    assert fields == {"name": "张三", "page_size": 4}, "the caller's own object stays as it is"


def test_a_body_asks_by_an_offset_that_is_a_text(client, platform):
    shelf = Shelf(platform, 5)
    assert read(client, "v3/shop/offset-searches", json={"limit": 2}) == list(range(5))
    assert [asked["offset"] for asked in shelf.asked] == ["0", "2", "4"]


@pytest.mark.parametrize("body", [[1], "page", None, {"page_index": "1", "name": "A"}, {"page_index": 1}])
def test_a_body_that_does_not_fit_the_spec_is_refused_before_anything_is_sent(body, client, shops, platform):
    with pytest.raises(shops.errors.InvalidRequest):
        read(client, "v3/shop/searches", json=body)
    assert platform.requests == []


# --- offsets that are texts ------------------------------------------------------------------------------------------


def test_an_offset_that_is_a_text_is_counted_up(client, shops, platform):
    listing = importlib.import_module(f"{shops.__name__}.api.shop.list_textual")
    shelf = Shelf(platform, 25)
    assert numbers(listing.pages(client=client)) == list(range(25))
    assert [asked["offset"] for asked in shelf.asked] == ["0", "10", "20", "25"]
    shelf = Shelf(platform, 25)
    assert numbers(listing.pages(client=client, offset="7", limit="9")) == list(range(7, 25))
    assert [asked["offset"] for asked in shelf.asked] == ["7", "16", "25"]


@pytest.mark.parametrize("offset", [7, "seven", "-1", "1.0", "", "9" * 5000, True, None])
def test_an_offset_that_is_no_number_is_refused(offset, client, shops, platform):
    with pytest.raises(shops.errors.InvalidRequest) as caught:
        read(client, "v3/shop/textual", query={"offset": offset})
    assert caught.value.violations[0][:2] == ("query", "/offset")
    assert platform.requests == []


# --- pages with tokens -----------------------------------------------------------------------------------------------


def handing_out(platform, *pages):
    """Each page has these items and this token; None: no token. Returns the list of the queries."""
    waiting, asked = list(pages), []

    def answer(request):
        asked.append(dict(parse_qsl(urlsplit(request.target).query)))
        items, token = waiting.pop(0)
        page = {"found": {"data": [{"number": number} for number in items]}}
        return type(platform.reply)(
            200, json.dumps(page | ({} if token is None else {"next_page_token": token})).encode()
        )

    platform.answer = answer
    return asked


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("last", [None, ""])
def test_the_token_of_a_reply_asks_for_the_next_page(awaited, last, client, platform):
    asked = handing_out(platform, ([0, 1], "a+b/c="), ([2, 3], "第三页"), ([4], last))
    assert read(client, "v3/shop/tokens", awaited, query={"page_size": 2}) == [0, 1, 2, 3, 4]
    assert asked == [
        {"page_size": "2"},
        {"page_size": "2", "page_token": "a+b/c="},
        {"page_size": "2", "page_token": "第三页"},
    ]


def test_a_reading_may_begin_at_a_token(client, shops, platform):
    asked = handing_out(platform, ([7], None))
    listing = importlib.import_module(f"{shops.__name__}.api.shop.list_by_token")
    assert numbers(listing.pages(client=client, page_token="x")) == [7]
    assert asked == [{"page_token": "x"}]


def test_an_empty_page_with_a_token_is_not_the_last(client, platform):
    asked = handing_out(platform, ([], "a"), ([0], "b"), ([], "c"), ([1], None))
    assert read(client, "v3/shop/tokens") == [0, 1]
    assert len(asked) == 4


def test_empty_pages_without_an_end_are_an_error(client, shops, platform):
    asked = handing_out(platform, ([5], "first"), *(([], f"t{number}") for number in range(200)))
    found = []
    with pytest.raises(shops.errors.ReplyMismatch, match="100 in all, are empty"):
        found.extend(client["v3/shop/tokens"].pages())
    assert numbers(found) == [5]
    assert len(asked) == 101


@pytest.mark.parametrize(
    ("begins", "tokens"), [({}, ["a", "b", "a"]), ({}, ["a", "a"]), ({"page_token": "a"}, ["b", "a"])]
)
def test_a_token_that_comes_again_is_an_error(begins, tokens, client, shops, platform):
    asked = handing_out(platform, *(([number], token) for number, token in enumerate(tokens)), ([99], None))
    found = []
    with pytest.raises(shops.errors.ReplyMismatch, match="given before, so the list has no end"):
        found.extend(client["v3/shop/tokens"].pages(query=begins))
    assert numbers(found) == list(range(len(tokens))), "what came before is given, once"
    assert len(asked) == len(tokens)


def test_a_page_that_comes_again_under_another_token_is_an_error(client, shops, platform):
    handing_out(platform, ([1, 2], "a"), ([1, 2], "b"), ([3], None))
    with pytest.raises(shops.errors.ReplyMismatch, match="page 2 is page 1 again"):
        read(client, "v3/shop/tokens")


def test_a_token_that_is_no_text_is_an_error(client, shops, platform):
    handing_out(platform, ([1], 7))
    with pytest.raises(shops.errors.ReplyMismatch, match="no text"):
        read(client, "v3/shop/tokens")


def test_the_deadline_is_that_of_each_page(client, shops, platform):
    Shelf(platform, 25)
    items = client["v3/shop/numbered"].pages(deadline=1e-9)
    with pytest.raises(shops.errors.WeChatPayError):
        next(items)

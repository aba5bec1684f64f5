"""What a list in pages asks of its caller, in words, wherever an operation is described."""

from __future__ import annotations

from pathlib import Path

import pytest
from project_spec import bundle_spec
from wechatpay_generator.page_texts import describe_pages
from wechatpay_generator.published.documents import strict_document

ROOT = Path(__file__).parents[2]
BY_OFFSET = {"items": "data", "offset": "offset", "limit": "count"}
BY_TOKEN = {"items": "found/data", "token": "page_token", "next-token": "next_page_token"}


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (BY_OFFSET, "`offset` items are left out, `count` is the most items of one"),
        ({"items": "data", "page": "no", "size": "most"}, "`no` counts them from 1, `most` is the most items of one"),
        ({"items": "data", "page": "no", "size": "most", "first": 0}, "`no` counts them from 0, `most` is the most"),
        (BY_TOKEN, "give `next_page_token` of each reply as `page_token` of the next request, until there is none."),
        ({"items": "data", "next": "links/next"}, "`links/next` of the reply is the address of the next page."),
    ],
)
def test_a_sentence_for_each_kind(mark: dict[str, object], words: str) -> None:
    found = describe_pages({"x-wechatpay-pages": mark})
    assert found is not None
    assert words in found
    assert found.startswith(f"The list in `{mark['items']}` comes in pages: ")


def test_nothing_is_said_of_what_has_no_pages() -> None:
    assert describe_pages({}) is None
    assert describe_pages({"x-wechatpay-pages": "data"}) is None


def test_it_stands_in_the_descriptions_of_every_list_of_the_spec_and_in_the_reference() -> None:
    strict = strict_document(bundle_spec())
    operations = [item["get"] for item in strict["paths"].values() if "x-wechatpay-pages" in item.get("get", {})]
    assert len(operations) >= 8
    for operation in operations:
        text = describe_pages(operation) or ""
        assert text in operation["description"]
        area = operation["operationId"].partition(".")[0]
        # A long area is divided into several pages.
        folder = ROOT / "docs" / "reference"
        pages = [folder / f"{area}.md", *folder.glob(f"{area}-*.md")]
        assert any(
            f"{text} `pages()` reads all of them." in page.read_text(encoding="utf-8").replace("\\_", "_")
            for page in pages
        )

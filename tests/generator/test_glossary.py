"""What things are called in Chinese: from the description, from a mark, from the glossary of the spec."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from small_spec import CLEAN, G
from test_lint import write
from wechatpay_generator.bundle import BundleError, bundle
from wechatpay_generator.glossary import component_term, read_document


def schemas(spec: Path) -> dict[str, Any]:
    found: dict[str, Any] = read_document(spec)["components"]["schemas"]
    return found


@pytest.mark.parametrize(
    ("schema", "term"),
    [
        ({"description": "Merchant number (商户号)"}, "商户号"),
        ({"description": "Kind of document (证件类型). `A`: a passport (护照)."}, "证件类型"),
        ({"description": "Sums (in fen) of money (金额)"}, "金额"),
        ({"description": "Merchant number (特约商户号)", "x-wechatpay-zh": "子商户号"}, "子商户号"),
        ({"description": "A colour"}, None),
        ({}, None),
    ],
)
def test_the_term_of_a_component(schema: dict[str, str], term: str | None) -> None:
    assert component_term(schema) == term


def test_the_document_has_the_terms_of_components_and_of_enum_values(tmp_path: Path) -> None:
    found = schemas(write(tmp_path, CLEAN))
    assert (found["DateTime"]["x-wechatpay-zh"], found["Box"]["x-wechatpay-zh"]) == ("时间", "盒子")
    assert found["Colour"]["x-wechatpay-enum-zh"] == {"RED": "红色", "BLUE": "紫罗兰色"}
    assert found["State"]["x-wechatpay-enum-zh"] == {"MADE": "已制作", "SENT": "已寄出", "LOST": "已丢失"}
    assert "x-wechatpay-enum-zh" not in found["Box"]


def test_the_mark_of_an_enum_wins_over_the_glossary(tmp_path: Path) -> None:
    glossary = CLEAN[G].replace("  RED: 红色\n", "  RED: 红色\n  BLUE: 蓝色\n")
    assert schemas(write(tmp_path, {**CLEAN, G: glossary}))["Colour"]["x-wechatpay-enum-zh"]["BLUE"] == "紫罗兰色"


def test_a_spec_without_a_glossary_is_read(tmp_path: Path) -> None:
    spec = write(tmp_path, {name: text for name, text in CLEAN.items() if name != G})
    assert schemas(spec)["Colour"]["x-wechatpay-enum-zh"] == {"BLUE": "紫罗兰色"}
    assert "x-wechatpay-enum-zh" not in schemas(spec)["State"]


def test_a_glossary_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    spec = write(tmp_path, {**CLEAN, G: "terms: [1"})
    with pytest.raises(BundleError, match=r"spec/glossary\.yaml"):
        read_document(spec)


def test_nothing_but_the_terms_is_added(tmp_path: Path) -> None:
    spec = write(tmp_path, CLEAN)
    document, bare = read_document(spec), bundle(spec)
    for schema in (*document["components"]["schemas"].values(), *bare["components"]["schemas"].values()):
        schema.pop("x-wechatpay-zh", None)
        schema.pop("x-wechatpay-enum-zh", None)
    assert document == bare

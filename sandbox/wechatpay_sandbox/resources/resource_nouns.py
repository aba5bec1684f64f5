"""What a resource is called in a message to people, in their language."""

from __future__ import annotations

from wechatpay_sandbox.translation import gettext as _
from wechatpay_sandbox.translation import mark_text

NOUNS = frozenset(
    (
        mark_text("activity"),
        mark_text("apply cancel withdraw"),
        mark_text("authentication"),
        mark_text("brand merchant out batch"),
        mark_text("cancel application"),
        mark_text("card"),
        mark_text("charity budget"),
        mark_text("charity transfer bill"),
        mark_text("complaint"),
        mark_text("contract"),
        mark_text("coupon"),
        mark_text("deduction"),
        mark_text("detail"),
        mark_text("electronic receipt"),
        mark_text("enhanced due diligence"),
        mark_text("face collection"),
        mark_text("image generation task"),
        mark_text("individual contract"),
        mark_text("insurance order"),
        mark_text("order"),
        mark_text("payafter order"),
        mark_text("payscore plan"),
        mark_text("permission"),
        mark_text("receipt"),
        mark_text("refund"),
        mark_text("refund flow"),
        mark_text("return advance"),
        mark_text("search"),
        mark_text("send flow"),
        mark_text("service account application"),
        mark_text("serviceorder"),
        mark_text("smartretail order"),
        mark_text("trade risk information"),
        mark_text("transaction"),
        mark_text("transfer bill"),
        mark_text("transfer instruction"),
        mark_text("use flow"),
        mark_text("user"),
        mark_text("user service"),
        mark_text("user sign plan"),
        mark_text("withdraw"),
        mark_text("withdrawl apply"),
    )
)
"""The resources that operations of the spec ask for, as `noun_of` makes them from their paths."""


def noun_of(resource: str) -> str:
    """A resource in words: `transfer bill` for `v3/fund-app/mch-transfer/transfer-bills`.

    One of a spec of somebody else, which no translator has seen, stays as its path says it.
    """
    words = [part for part in resource.split("/") if not part.startswith("{")]
    word = _singular(words[-1].replace("-", " ").replace("_", " "))
    return _(word) if word in NOUNS else word


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word.removesuffix("es")
    return word if word.endswith(("ss", "us", "is")) else word.removesuffix("s")

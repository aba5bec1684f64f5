"""The pages that users see after they paid a sub-merchant (点金计划): what is switched on for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wechatpay_sandbox.stores.database import Database
from wechatpay_sandbox.stores.table import Table

TABLES = (
    """
    CREATE TABLE gold_plans (
        mchid     TEXT NOT NULL,
        sub_mchid TEXT NOT NULL,
        request   TEXT NOT NULL,
        PRIMARY KEY (mchid, sub_mchid)
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class GoldPlan:
    """What is switched on for one sub-merchant."""

    mchid: str
    """The service provider."""
    sub_mchid: str
    request: Mapping[str, Any]
    """`scene`: after which payments the page is shown, None while it is off; `custom_page`: whether it has a part of
    the merchant's own; `advertising`: whether it has advertisements; `filters`: the trades that are left out."""


class GoldPlans(Table[GoldPlan]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, "gold_plans", GoldPlan, "mchid", "sub_mchid")

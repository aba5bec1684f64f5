"""What every SDK is asked to do, in this order. A program reports each case by its name."""

from __future__ import annotations

from typing import Final

CASES: Final = (
    "JSAPI order",
    "Native order",
    "order of a service provider",
    "query by out_trade_no",
    "query by transaction_id",
    "order number with |",
    "close an order",
    "refund in two parts",
    "query a refund",
    "encrypted fields",
    "trade bill",
    "fund-flow bill",
    "image upload",
    "complaint image download",
    "certificates downloaded",
    "certificate mode",
    "error: PARAM_ERROR",
    "error: ORDER_NOT_EXIST",
    "error: SIGN_ERROR",
    "reply signed by somebody else",
    "payment notification",
    "refund notification",
    "altered notification",
    "probe (SIGNTEST)",
    "notification of yesterday",
)

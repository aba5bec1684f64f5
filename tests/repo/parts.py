"""The parts of the project: the folder of each and the name under which it is installed."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
DISTRIBUTIONS = {
    "auth_plugin": "wechatpay-auth",
    "generated_client": "wechatpay-client",
    "generator": "wechatpay-generator",
    "sandbox": "wechatpay-sandbox",
    "bookkeeping": "wechatpay-bookkeeping",
    "cli": "wechatpay-cli",
    "metapackage": "wechatpay-openapi",
}

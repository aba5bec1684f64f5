"""What to know before relying on an operation or event: who may use it, and what nobody tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

RESTRICTED: Final = "x-wechatpay-restricted"
UNKNOWN: Final = "x-wechatpay-unknown"

RESTRICTIONS: Final = {
    "by-invitation": "Only for whom WeChat Pay has invited (邀请制).",
    "grey-release": "Not open to everybody yet: WeChat Pay releases it step by step (灰度).",
}
UNKNOWNS: Final = {
    "page": "No official page of it is known.",
    "mode": "No page says whether it is for merchants, for service providers or for both.",
    "fields": "Only one source has its fields: try it with an account of your own before relying on them.",
}


def describe_caveats(operation: Mapping[str, Any]) -> list[str]:
    """The sentences for the marks of an operation or event; what a mark has beyond the list says nothing."""
    restricted, unknown = operation.get(RESTRICTED), operation.get(UNKNOWN, [])
    found = [text for value, text in RESTRICTIONS.items() if value == restricted]
    return found + [text for value, text in UNKNOWNS.items() if isinstance(unknown, list) and value in unknown]

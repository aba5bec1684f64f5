"""Who a request is for: whoever signs it must be the merchant that it names, on every operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from wechatpay_sandbox.faults.error_codes import ErrorCodes
from wechatpay_sandbox.identities import Identities
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.request.payload import json_pointer
from wechatpay_sandbox.trade.sub_merchants import is_open
from wechatpay_sandbox.translation import gettext as _

CALLERS: Final = ("mchid", "sp_mchid", "combine_mchid")
"""The names under which an operation has its caller."""
_NAME_ANOTHER: Final = frozenset({"taxi_invoice.update_taxi", "taxi_invoice.update_driver"})
"""Operations whose `mchid` is that of a taxi company, which their caller has entered."""
_SUB_MERCHANTS: Final = ("sub_mchid",)
_APPIDS: Final = ("appid", "sp_appid", "sub_appid", "combine_appid")
_USERS: Final = ("openid", "sp_openid", "sub_openid")
_PAYERS: Final = ("payer", "combine_payer_info")
"""Objects of a body that say who pays."""


class _Named(NamedTuple):
    """One identifier that a request names."""

    place: str
    """path, query or body."""
    steps: tuple[str, ...]
    value: object

    @property
    def name(self) -> str:
        return self.steps[-1]


def check_identity(request: CheckedRequest, known: Identities, codes: ErrorCodes) -> None:
    """Refusal if the request names another merchant than the one that signed it, or what does not belong to that one.

    A code that the operation does not document is PARAM_ERROR instead.
    """
    signer = request.merchant.mchid
    if known.takes_anything and _names_only(request, signer):
        return
    for found in _named(request, CALLERS):
        if found.value != signer and request.operation not in _NAME_ANOTHER:
            message = _("{name} is {value}, but merchant {signer} signed the request; both must be the same").format(
                name=found.name, value=found.value, signer=signer
            )
            raise _refusal(request, codes, "PARAM_ERROR", found, message)
    if known.takes_anything:
        return
    for names, values, code, message in (
        (_APPIDS, known.appids, "APPID_MCHID_NOT_MATCH", _("AppID {value} is not bound to merchant {signer}")),
        (_SUB_MERCHANTS, known.sub_mchids, "NO_AUTH", _("merchant {signer} may not act for merchant {value}")),
        (_USERS, known.openids, "OPENID_MISMATCH", _("{value} is no user of this AppID")),
    ):
        for found in _named(request, names) if values else ():
            if found.value not in values and not (names is _SUB_MERCHANTS and _is_brought_in(request, found.value)):
                said = message.format(value=found.value, signer=signer)
                listed = _("{said}; the sandbox was told of {values}").format(said=said, values=", ".join(values))
                raise _refusal(request, codes, code, found, listed)


def _names_only(request: CheckedRequest, signer: str) -> bool:
    """Whether the request names no other caller than the signer, and nobody inside of who pays.

    Nearly every request is like this, and a look tells it.
    """
    body = request.body if isinstance(request.body, dict) else {}
    if any(payer in body for payer in _PAYERS):
        return False
    path, query = request.path, request.query
    for name in CALLERS:
        if (
            body.get(name, signer) != signer
            or (path and path.get(name, signer) != signer)
            or (query and query.get(name, signer) != signer)
        ):
            return False
    return True


def _is_brought_in(request: CheckedRequest, sub_mchid: object) -> bool:
    """Whether the merchant brought the sub-merchant in itself, and its application is done."""
    return is_open(request.platform.store, request.merchant.mchid, str(sub_mchid))


def _named(request: CheckedRequest, names: Iterable[str]) -> Iterator[_Named]:
    """What a request has under these names, at the top of its path, query and body, and of who pays."""
    body = request.body if isinstance(request.body, dict) else {}
    for place, values in (("path", request.path), ("query", request.query), ("body", body)):
        yield from (_Named(place, (name,), values[name]) for name in names if name in values)
    for payer in _PAYERS:
        who = body.get(payer)
        if isinstance(who, dict):
            yield from (_Named("body", (payer, name), who[name]) for name in names if name in who)


def _refusal(request: CheckedRequest, codes: ErrorCodes, code: str, found: _Named, message: str) -> Refusal:
    if not codes.documents(code, request.operation):
        code = "PARAM_ERROR"
    field = "".join(map(json_pointer, found.steps))
    detail = {"field": field, "location": found.place, "reason": "identity"}
    return Refusal(codes.status(code, request.operation) or 400, code, message, detail)

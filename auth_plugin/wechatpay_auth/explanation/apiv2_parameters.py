"""The parameters of WeChat Pay score and of coupons, which are signed with the APIv2 key."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import Final, NamedTuple
from urllib.parse import quote

from wechatpay_auth.invoke.score import SCORE_LIFETIME
from wechatpay_auth.translation import gettext as _

from .front_end_parameters import FrontEndParameters, KnownFacts, ParameterKind
from .parameter_finding import ParameterFault, ParameterFinding

_SCORE: Final = frozenset({ParameterKind.SCORE_CONFIRMATION, ParameterKind.SCORE_DETAIL})
_NEEDED = {
    ParameterKind.SCORE_CONFIRMATION: ("mch_id", "package", "timestamp", "nonce_str", "sign_type", "sign"),
    ParameterKind.SCORE_DETAIL: (
        *("mch_id", "service_id", "out_order_no", "timestamp", "nonce_str", "sign_type", "sign"),
    ),
    ParameterKind.COUPON_PLUGIN: ("send_coupon_merchant", "stock_id0", "out_request_no0", "sign"),
    ParameterKind.COUPON_LINK: ("send_coupon_merchant", "stock_id", "out_request_no", "open_id", "sign"),
}
_BUSINESS_TYPES = {
    ParameterKind.SCORE_CONFIRMATION: "wxpayScoreUse",
    ParameterKind.SCORE_DETAIL: "wxpayScoreDetail",
}
_HMAC = "HMAC-SHA256"
_Mistake = tuple[ParameterFault, str, str]
"""A kind of mistake, its text and its fix."""


def find_apiv2_mistakes(parameters: FrontEndParameters, facts: KnownFacts) -> list[ParameterFinding]:
    """All mistakes, those of fields before those of the signature."""
    findings = [*_missing(parameters), *_other_types(parameters)]
    merchant = "mch_id" if parameters.kind in _SCORE else "send_coupon_merchant"
    if facts.mchid is not None and parameters.text(merchant) not in ("", facts.mchid):
        findings.append(
            ParameterFinding(
                ParameterFault.MCHID,
                merchant,
                _("{field} is not merchant {mchid}, whose key signs").format(field=merchant, mchid=facts.mchid),
                _("name the merchant who signs; in partner mode that is the service provider"),
            )
        )
    if parameters.kind in _SCORE:
        findings += _score_mistakes(parameters, facts)
    if facts.apiv2_key and (sign := parameters.text("sign")):
        findings += _signature_mistakes(parameters, sign, facts)
    return findings


def _missing(parameters: FrontEndParameters) -> Iterator[ParameterFinding]:
    for name in _NEEDED[parameters.kind]:
        if parameters.text(name):
            continue
        other = _similar_name(name, parameters.fields)
        if other is None:
            yield ParameterFinding(
                ParameterFault.MISSING, name, _("{wanted} is missing").format(wanted=name), _("hand it over")
            )
        else:
            yield ParameterFinding(
                ParameterFault.NAME,
                other,
                _("the field is called {name}; WeChat looks for {wanted} here").format(name=other, wanted=name),
                _("name it {wanted}").format(wanted=name),
            )


def _similar_name(name: str, fields: Mapping[str, object]) -> str | None:
    """A field that is likely meant, such as nonceStr, mchid or signature."""
    if name == "sign":
        return next((other for other in ("signature", "paySign") if other in fields), None)
    return next((other for other in fields if other != name and _letters(other) == _letters(name)), None)


def _letters(name: str) -> str:
    return name.replace("_", "").lower()


def _other_types(parameters: FrontEndParameters) -> Iterator[ParameterFinding]:
    for name, value in parameters.fields.items():
        if not isinstance(value, str):
            yield ParameterFinding(
                ParameterFault.TYPE,
                name,
                _("{wanted} is not text").format(wanted=name),
                _("hand it over as text, in quotes in JSON"),
            )


def _score_mistakes(parameters: FrontEndParameters, facts: KnownFacts) -> Iterator[ParameterFinding]:
    business_type, due = parameters.handed.get("businessType"), _BUSINESS_TYPES[parameters.kind]
    if "businessType" in parameters.handed and business_type != due:
        yield ParameterFinding(
            ParameterFault.BUSINESS_TYPE,
            "businessType",
            _("businessType is not {due}, to which these fields belong").format(due=due),
            _("hand over {due}: wxpayScoreUse confirms an order, wxpayScoreDetail shows one").format(due=due),
        )
    sign_type = parameters.text("sign_type")
    if sign_type not in ("", _HMAC):
        yield ParameterFinding(
            ParameterFault.SIGN_TYPE,
            "sign_type",
            _("sign_type is {given}; WeChat Pay score takes HMAC-SHA256 only").format(given=sign_type[:40]),
            _("hand over HMAC-SHA256, and sign by it with the APIv2 key"),
        )
    timestamp = parameters.text("timestamp")
    if re.fullmatch(r"[0-9]{13}", timestamp):
        yield ParameterFinding(
            ParameterFault.TIMESTAMP_UNIT,
            "timestamp",
            _("{field} has 13 digits: it is in milliseconds").format(field="timestamp"),
            _("take seconds, 10 digits: Math.floor(Date.now() / 1000)"),
        )
    elif timestamp and not re.fullmatch(r"[0-9]{10}", timestamp):
        yield ParameterFinding(
            ParameterFault.TIMESTAMP_FORM,
            "timestamp",
            _("{field} is not a moment in Unix seconds").format(field="timestamp"),
            _("take the seconds since 1970, 10 digits without a point"),
        )
    elif timestamp and facts.now is not None and not -SCORE_LIFETIME <= facts.now - int(timestamp) <= SCORE_LIFETIME:
        yield ParameterFinding(
            ParameterFault.EXPIRED,
            "timestamp",
            _("the parameters were signed {seconds} s ago; they hold for {lifetime} s").format(
                seconds=int(facts.now) - int(timestamp), lifetime=SCORE_LIFETIME
            ),
            _("sign anew at each opening, with a clock that is right"),
        )


class _Way(NamedTuple):
    """One way to write the text that is signed. `mistake` is None for the right one."""

    mistake: _Mistake | None
    make: Callable[[Mapping[str, str]], str]


def _signature_mistakes(parameters: FrontEndParameters, sign: str, facts: KnownFacts) -> list[ParameterFinding]:
    fields = {name: value for name, value in parameters.fields.items() if name != "sign" and isinstance(value, str)}
    keys: list[tuple[_Mistake | None, str]] = [(None, facts.apiv2_key)]
    if facts.apiv3_key:
        keys.append((_apiv3_key(), facts.apiv3_key))
    tried = [
        ([mistake for mistake in (way.mistake, key_mistake, digest_mistake) if mistake is not None], made)
        for way, (key_mistake, key), (digest_mistake, digest) in product(_texts(), keys, _digests())
        for made in (digest(f"{way.make(fields)}&key={key}".encode(), key.encode()),)
    ]
    tried.sort(key=lambda one: len(one[0]))
    for mistakes, made in tried:
        # why ==: whoever asks holds the key, and compare_digest refuses text beyond ASCII
        if made == sign:
            return [ParameterFinding(fault, "sign", text, fix) for fault, text, fix in mistakes]
        if made.lower() == sign.lower():
            case = (
                ParameterFault.SIGNATURE_FORM,
                _("sign is not in capitals"),
                _("write the hexadecimal digits in capitals"),
            )
            return [ParameterFinding(fault, "sign", text, fix) for fault, text, fix in (*mistakes, case)]
    return [
        ParameterFinding(
            ParameterFault.KEY,
            "sign",
            _("sign fits neither these fields with this APIv2 key, nor any of the usual slips"),
            _(
                "sort all fields by name, leave out empty ones and sign, append &key= and the APIv2 key of this "
                "merchant, and take HMAC-SHA256 of that"
            ),
        )
    ]


def _apiv3_key() -> _Mistake:
    return (
        ParameterFault.APIV3_KEY,
        _("sign was made with the APIv3 key"),
        _("take the APIv2 key: both are set in the merchant platform, and they are two"),
    )


def _texts() -> list[_Way]:
    layout = ParameterFault.LAYOUT
    return [
        _Way(None, lambda fields: _join(sorted(fields.items()))),
        _Way(
            (layout, _("empty fields were signed"), _("leave empty fields out of the signed text")),
            lambda fields: _join(sorted(fields.items()), empty=True),
        ),
        _Way(
            (layout, _("the fields were signed in another order"), _("sort the fields by name before signing")),
            lambda fields: _join(list(fields.items())),
        ),
        _Way(
            (layout, _("sign_type was not signed"), _("sign all fields but sign, sign_type too")),
            lambda fields: _join(sorted((name, value) for name, value in fields.items() if name != "sign_type")),
        ),
        _Way(
            (
                layout,
                _("the values were signed percent-encoded"),
                _("sign the values as they are, and encode them afterwards for the address"),
            ),
            lambda fields: _join(sorted((name, quote(value, safe="")) for name, value in fields.items())),
        ),
    ]


def _join(pairs: list[tuple[str, str]], *, empty: bool = False) -> str:
    return "&".join(f"{name}={value}" for name, value in pairs if value or empty)


_Digest = Callable[[bytes, bytes], str]


def _digests() -> list[tuple[_Mistake | None, _Digest]]:
    right = _("take HMAC-SHA256 of the text with &key= at its end, and the APIv2 key as the key of the HMAC")
    digest = ParameterFault.DIGEST
    return [
        (None, lambda text, key: hmac.digest(key, text, "sha256").hex().upper()),
        (
            (digest, _("sign is the MD5 of the text"), right),
            # why MD5: it is what the slip makes, and nothing is trusted for it
            lambda text, key: hashlib.md5(text, usedforsecurity=False).hexdigest().upper(),
        ),
        (
            (digest, _("sign is the SHA-256 of the text, without HMAC"), right),
            lambda text, key: hashlib.sha256(text).hexdigest().upper(),
        ),
        (
            (digest, _("the signed text does not end with &key= and the APIv2 key"), right),
            lambda text, key: hmac.digest(key, text.removesuffix(b"&key=" + key), "sha256").hex().upper(),
        ),
    ]

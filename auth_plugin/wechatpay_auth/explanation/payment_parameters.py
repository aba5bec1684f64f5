"""The parameters that open the cashier: fields that are missing, misnamed or in a wrong form, then the signature."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from wechatpay_auth.translation import gettext as _

from .front_end_parameters import FrontEndParameters, KnownFacts, ParameterKind
from .parameter_finding import ParameterFault, ParameterFinding
from .payment_signature import Handed, find_signature_mistakes

_PREPAY_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_APPID = re.compile(r"[A-Za-z0-9_-]{1,32}")
_APP_PACKAGE = "Sign=WXPay"
_NO_VALUES = frozenset({"", "undefined", "null", "none", "nan", "[object"})
"""The first word of what a variable without a value becomes as text, in lower case."""


class _Names(NamedTuple):
    """The names of the fields in one form. An empty name stands for a field that the form does not have."""

    appid: str
    timestamp: str
    nonce: str
    package: str
    sign_type: str
    signature: str
    mchid: str = ""
    prepay_id: str = ""
    optional: frozenset[str] = frozenset()


_NAMES = {
    ParameterKind.JSAPI: _Names("appId", "timeStamp", "nonceStr", "package", "signType", "paySign"),
    ParameterKind.MINI_PROGRAM: _Names("", "timeStamp", "nonceStr", "package", "signType", "paySign"),
    ParameterKind.JSSDK: _Names("", "timestamp", "nonceStr", "package", "signType", "paySign"),
    ParameterKind.APP: _Names("appid", "timestamp", "noncestr", "package", "", "sign", "partnerid", "prepayid"),
    ParameterKind.APP_CAMEL: _Names(
        *("appId", "timeStamp", "nonceStr", "package", "", "sign", "partnerId", "prepayId"),
        # why: on iOS the app tells WeChat its AppID when it registers
        frozenset({"appId"}),
    ),
}
_OTHER_NAMES = {"packageValue": "package"}
"""Names of one form for the same field: `PayReq` of Android has `packageValue`."""


def find_payment_mistakes(parameters: FrontEndParameters, facts: KnownFacts) -> list[ParameterFinding]:
    """All mistakes, those of fields before those of the signature."""
    names = _NAMES[parameters.kind]
    reader = _Reader(parameters, names)
    findings = [*reader.find_missing()]
    values = reader.values
    findings += _appid_mistakes(names, values, facts)
    findings += _timestamp_mistakes(parameters, names, values)
    findings += _package_mistakes(parameters, names, values, facts)
    if names.sign_type and (given := values.get(names.sign_type)) is not None and given != "RSA":
        findings.append(
            ParameterFinding(
                ParameterFault.SIGN_TYPE,
                names.sign_type,
                _("signType is {given}, which APIv3 does not have").format(given=_shorten(given)),
                _("hand over RSA, and sign with the merchant's private key by SHA256withRSA"),
            )
        )
    appids = [values[names.appid]] if names.appid in values else list(facts.appids[:1])
    needed = [names.timestamp, names.nonce, names.signature, names.prepay_id or names.package]
    if facts.public_key is None or not appids or any(name not in values for name in needed):
        return findings
    handed = Handed(
        appids[0],
        values[names.timestamp],
        values[names.nonce],
        values[names.prepay_id or names.package],
        values[names.signature],
    )
    return findings + find_signature_mistakes(parameters, handed, names, facts)


class _Reader:
    """The values of the fields that a form has, as text, by their right names."""

    def __init__(self, parameters: FrontEndParameters, names: _Names) -> None:
        self._names = names
        self._given = {
            _OTHER_NAMES.get(name, name) if names.prepay_id else name: value
            for name, value in parameters.fields.items()
        }
        self._wanted = [name for name in names[:8] if name]
        self.values: dict[str, str] = {}

    def find_missing(self) -> Iterator[ParameterFinding]:
        """Fill `values`, and tell which fields cannot be used as they are."""
        by_lower = {name.lower(): name for name in self._given}
        for wanted in self._wanted:
            name = wanted if wanted in self._given else by_lower.get(wanted.lower())
            if name is None and wanted == "paySign" and "sign" in self._given:
                name = "sign"
            if name is None:
                if wanted not in self._names.optional:
                    yield self._missing(wanted)
                continue
            if name != wanted:
                yield ParameterFinding(
                    ParameterFault.NAME,
                    name,
                    _("the field is called {name}; WeChat looks for {wanted} here").format(name=name, wanted=wanted),
                    _("name it {wanted}: capitals count, and apps have other names than pages").format(wanted=wanted),
                )
            yield from self._read(wanted, self._given[name])

    def _missing(self, wanted: str) -> ParameterFinding:
        fix = _("hand it over")
        if wanted == "signType":
            fix = _("hand over signType RSA: without it, WeChat takes the signature for MD5")
        return ParameterFinding(ParameterFault.MISSING, wanted, _("{wanted} is missing").format(wanted=wanted), fix)

    def _read(self, wanted: str, value: object) -> Iterator[ParameterFinding]:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if is_number and wanted == self._names.timestamp:
            # why not for apps: there some platforms declare the field as a number
            if not self._names.prepay_id:
                yield ParameterFinding(
                    ParameterFault.TYPE,
                    wanted,
                    _("{wanted} is a number; iOS then says that the parameter is missing").format(wanted=wanted),
                    _("hand it over as text: String(timestamp), in quotes in JSON"),
                )
            value = str(value)
        if not isinstance(value, str):
            yield ParameterFinding(
                ParameterFault.TYPE,
                wanted,
                _("{wanted} is not text").format(wanted=wanted),
                _("hand it over as text, in quotes in JSON"),
            )
            return
        if _has_no_value(value):
            yield ParameterFinding(
                ParameterFault.MISSING,
                wanted,
                _("{wanted} has no value, but {value}").format(wanted=wanted, value=_quote(value)),
                _("see why the variable has no value, such as a reply of an order that was refused"),
            )
            return
        if value != value.strip():
            yield ParameterFinding(
                ParameterFault.BLANKS,
                wanted,
                _("{wanted} has blanks or a line feed around it").format(wanted=wanted),
                _("take them away before signing, and hand over what was signed"),
            )
        self.values[wanted] = value


def _has_no_value(text: str) -> bool:
    return text.strip().lower().partition(" ")[0] in _NO_VALUES


def _quote(value: str) -> str:
    """A short text in quotes."""
    return f'"{_shorten(value)}"'


def _shorten(value: str) -> str:
    return value if len(value) <= 40 else f"{value[:40]}…"


def _appid_mistakes(names: _Names, values: dict[str, str], facts: KnownFacts) -> Iterator[ParameterFinding]:
    given = values.get(names.appid)
    if given is None:
        return
    if facts.appids and given not in facts.appids:
        known = " / ".join(facts.appids)
        yield ParameterFinding(
            ParameterFault.APPID,
            names.appid,
            _("{field} is {given}, but the order was placed for {known}").format(
                field=names.appid, given=_shorten(given), known=known
            ),
            _("place the order with the AppID of the page, mini program or app that opens the cashier"),
        )
    elif _APPID.fullmatch(given) is None:
        yield ParameterFinding(
            ParameterFault.APPID,
            names.appid,
            _("{field} is no AppID: it has other characters than letters and digits").format(field=names.appid),
            _("take the AppID with which the order was placed, such as wx8888888888888888"),
        )


def _timestamp_mistakes(
    parameters: FrontEndParameters, names: _Names, values: dict[str, str]
) -> Iterator[ParameterFinding]:
    given = values.get(names.timestamp)
    if given is None or re.fullmatch(r"[0-9]{10}", given.strip()):
        return
    if re.fullmatch(r"[0-9]{13}", given.strip()):
        yield ParameterFinding(
            ParameterFault.TIMESTAMP_UNIT,
            names.timestamp,
            _("{field} has 13 digits: it is in milliseconds").format(field=names.timestamp),
            _("take seconds, 10 digits: Math.floor(Date.now() / 1000)"),
        )
        return
    yield ParameterFinding(
        ParameterFault.TIMESTAMP_FORM,
        names.timestamp,
        _("{field} is not a moment in Unix seconds").format(field=names.timestamp),
        _("take the seconds since 1970, 10 digits without a point"),
    )


def _package_mistakes(
    parameters: FrontEndParameters, names: _Names, values: dict[str, str], facts: KnownFacts
) -> Iterator[ParameterFinding]:
    package = values.get(names.package)
    if names.prepay_id:
        yield from _app_mistakes(names, values, facts)
        return
    if package is None:
        return
    package = package.strip()
    bare = package.removeprefix("prepay_id=")
    if package == _APP_PACKAGE:
        yield ParameterFinding(
            ParameterFault.PACKAGE,
            names.package,
            _("package is Sign=WXPay, that of an app"),
            _("hand over prepay_id= and behind it the prepay_id of the order's reply"),
        )
    elif bare.startswith("prepay_id="):
        yield ParameterFinding(
            ParameterFault.PACKAGE,
            names.package,
            _("package begins with prepay_id= twice"),
            _("put prepay_id= before the bare prepay_id once"),
        )
    elif package == bare:
        yield ParameterFinding(
            ParameterFault.PACKAGE,
            names.package,
            _("package does not begin with prepay_id="),
            _("hand over prepay_id= and behind it the prepay_id of the order's reply, and sign the same text"),
        )
    elif _has_no_value(bare):
        yield ParameterFinding(
            ParameterFault.PREPAY_ID,
            names.package,
            _("package has no prepay_id behind prepay_id="),
            _("take prepay_id of the order's reply, and see whether the order was refused"),
        )
    elif "://" in bare:
        yield ParameterFinding(
            ParameterFault.PREPAY_ID,
            names.package,
            _("package has an address in the place of the prepay_id"),
            _("open h5_url or show code_url as it is: they need no parameters"),
        )


def _app_mistakes(names: _Names, values: dict[str, str], facts: KnownFacts) -> Iterator[ParameterFinding]:
    package, prepay_id, mchid = (values.get(name) for name in (names.package, names.prepay_id, names.mchid))
    if package is not None and package != _APP_PACKAGE:
        yield ParameterFinding(
            ParameterFault.PACKAGE,
            names.package,
            _("the package of an app is {given}").format(given=_quote(package)),
            _("hand over Sign=WXPay; the prepay_id stands in {field}").format(field=names.prepay_id),
        )
    if prepay_id is not None and prepay_id.startswith("prepay_id="):
        yield ParameterFinding(
            ParameterFault.PREPAY_ID,
            names.prepay_id,
            _("{field} begins with prepay_id=, as the package of a page does").format(field=names.prepay_id),
            _("hand over the bare prepay_id of the order's reply, and sign the same text"),
        )
    elif prepay_id is not None and _PREPAY_ID.fullmatch(prepay_id.strip()) is None:
        yield ParameterFinding(
            ParameterFault.PREPAY_ID,
            names.prepay_id,
            _("{field} is no prepay_id: it has other characters than letters and digits").format(field=names.prepay_id),
            _("take the field prepay_id of the order's reply"),
        )
    if mchid is not None and facts.mchid is not None and mchid != facts.mchid:
        yield ParameterFinding(
            ParameterFault.MCHID,
            names.mchid,
            _("{field} is {given}, but merchant {mchid} placed the order").format(
                field=names.mchid, given=_shorten(mchid), mchid=facts.mchid
            ),
            _("hand over the merchant who signs; in partner mode that is the service provider"),
        )

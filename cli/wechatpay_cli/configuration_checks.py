"""The part of `wechatpay doctor` that needs no network: the configuration, the keys, and how long they last."""

from __future__ import annotations

import time
import warnings
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wechatpay_auth.config import find_config, load_config
from wechatpay_auth.credentials import TrimmedSettingWarning
from wechatpay_auth.errors import ConfigurationError, InsecureKeyFileWarning

from wechatpay_cli.diagnosis import Line, State, not_checked
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import mark_text

if TYPE_CHECKING:
    from wechatpay_auth.config import Config, ConfigOrigin
    from wechatpay_auth.credentials import MerchantCredentials
    from wechatpay_auth.platform_keys import PlatformKey

_SOON_DAYS = 30
_REASONS = {
    "argument": mark_text("named by --config"),
    "sandbox": mark_text("named by --sandbox"),
    "WECHATPAY_CONFIG": mark_text("named by WECHATPAY_CONFIG"),
    "WECHATPAY_SANDBOX": mark_text("named by WECHATPAY_SANDBOX=1"),
    "folder": mark_text("found in this folder"),
}
_LOCAL_CHECKS = ("merchant", "platform-keys")


def check_configuration(file: Path | None, *, is_sandbox: bool) -> tuple[Config | None, list[Line]]:
    """The configuration, None if it cannot be used, and what is to be said of it."""
    try:
        origin = find_config(file)
    except ConfigurationError as error:
        return None, [Line("configuration", State.WRONG, str(error)), *_skip()]
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            config = load_config(file)
    except ConfigurationError as error:
        lines = [Line("configuration", State.OK, _describe(origin, is_sandbox=is_sandbox))]
        return None, [*lines, Line("settings", State.WRONG, str(error)), *_skip()]
    keys = _platform_keys(config)
    lines = [
        Line("configuration", State.OK, _describe(origin, is_sandbox=is_sandbox)),
        *_settings(caught),
        *_merchant(config.credentials),
        keys,
    ]
    return None if keys.state is State.WRONG else config, lines


def _skip() -> Iterator[Line]:
    for check in _LOCAL_CHECKS:
        yield not_checked(check, _("there is no configuration that can be used"))


def _describe(origin: ConfigOrigin, *, is_sandbox: bool) -> str:
    """Which configuration counts, and why."""
    named = ", ".join(origin.variables)
    if origin.file is None:
        return _("variables alone, which are enough: {variables}").format(variables=named)
    reason = _(_REASONS["sandbox" if is_sandbox else origin.named_by])
    found = _("{file}, {reason}").format(file=origin.file, reason=reason)
    if not named:
        return found
    return _("{found}; variables that go before it: {variables}").format(found=found, variables=named)


def _settings(caught: Sequence[warnings.WarningMessage]) -> Iterator[Line]:
    """The warnings about settings. Of certificates that end soon, other lines tell."""
    for warning in caught:
        if issubclass(warning.category, InsecureKeyFileWarning | TrimmedSettingWarning):
            yield Line("settings", State.WARNING, str(warning.message))


def _merchant(credentials: MerchantCredentials) -> Iterator[Line]:
    if credentials.not_after is None:
        yield Line(
            "merchant",
            State.NOT_CHECKED,
            _(
                "merchant {mchid}, serial number {serial}; without the certificate, only the signature below shows "
                "whether the private key belongs to them"
            ).format(mchid=credentials.mchid, serial=credentials.serial),
            _('give certificate = "apiclient_cert.pem" in [merchant] in place of the serial number'),
        )
        return
    yield Line(
        "merchant",
        State.OK,
        _("private key, certificate {serial} and merchant {mchid} belong together").format(
            mchid=credentials.mchid, serial=credentials.serial
        ),
    )
    days = _days_left(credentials.not_after)
    text = _("the merchant's certificate ends on {day}, in {days} days").format(
        day=f"{credentials.not_after:%Y-%m-%d}", days=days
    )
    if days > _SOON_DAYS:
        yield Line("certificate", State.OK, text)
    else:
        fix = _("apply for the next one in the merchant platform under API security (API 安全)")
        yield Line("certificate", State.WARNING, text, fix)


def _platform_keys(config: Config) -> Line:
    check, keys, refresher = "platform-keys", config.keys, config.certificates
    try:
        keys.check_credentials(config.credentials)
        if refresher is not None:
            refresher.load()
    except ConfigurationError as error:
        return Line(check, State.WRONG, str(error))
    public = [key.serial for key in keys if key.kind == "public-key"]
    certificates = [key for key in keys if key.kind == "certificate"]
    mode = _mode(public, certificates, is_downloaded=refresher is not None)
    if public or refresher is not None:  # certificates that end are of no account, or the next ones come by themselves
        return Line(check, State.OK, mode)
    if not any(key.is_valid(time.time()) for key in certificates):
        fix = _("run `wechatpay certs download`, or move to the WeChat Pay public key")
        return Line(check, State.WRONG, _("{mode}; none of them is valid now").format(mode=mode), fix)
    days = max(_days_left(key.not_after) for key in certificates)
    if days > _SOON_DAYS:
        return Line(check, State.OK, mode)
    fix = _('write certificates = "download" into [platform], so that the next one comes by itself')
    text = _("{mode}; the last of them ends in {days} days").format(mode=mode, days=days)
    return Line(check, State.WARNING, text, fix)


def _mode(public: list[str], certificates: list[PlatformKey], *, is_downloaded: bool) -> str:
    """The key mode: with which keys the replies of the platform are verified."""
    parts = [_("the WeChat Pay public key {serial}").format(serial=serial) for serial in public]
    for key in certificates:
        day = "" if key.not_after is None else f"{key.not_after:%Y-%m-%d}"
        parts.append(
            _("the platform certificate {serial} (until {day}, {days} days)").format(
                serial=key.serial, day=day, days=_days_left(key.not_after)
            )
        )
    if is_downloaded:
        parts.append(_("certificates that are downloaded"))
    return _(", ").join(parts)


def _days_left(end: datetime | None) -> int:
    return 0 if end is None else (end - datetime.now(UTC)).days

"""The part of `wechatpay doctor` that asks WeChat Pay: the way, the clock, the signature, the APIv3 key, an echo."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import httpx
from wechatpay_auth.certificates import read_certificates
from wechatpay_auth.errors import (
    APIStatusError,
    AuthenticationFailed,
    ConfigurationError,
    DecryptionError,
    NotSent,
    OutcomeUnknown,
    ResponseNotVerified,
    WeChatPayError,
    error_from_reply,
)
from wechatpay_auth.explanation import SignedRequest, explain
from wechatpay_auth.hosts import certificates_url, is_loopback
from wechatpay_auth.platform_keys import PlatformKey
from wechatpay_auth.request_extensions import UNSIGNED_REPLY
from wechatpay_auth.transport_errors import transport_error
from wechatpay_client import Client

from wechatpay_cli.diagnosis import Line, State, not_checked
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_auth.config import Config
    from wechatpay_auth.explanation.signature_finding import Finding

_SECONDS_EACH = 15.0
_WINDOW_SECONDS = 300
_NOTABLE_SECONDS = 60
_CHECKS = ("proxy", "host", "backup-host", "clock", "signature", "apiv3-key", "echo")
_HEADERS = {"Accept": "application/json", "User-Agent": "wechatpay-doctor (Python)"}


class _Reached(NamedTuple):
    """The reply of a host to a request that is not signed."""

    response: httpx.Response
    seconds: float
    clock: float
    """This machine's clock in the middle of the exchange, in Unix seconds."""


def skip_platform() -> Iterator[Line]:
    """The lines of all these checks where there is no configuration to make them with."""
    for check in _CHECKS:
        yield not_checked(check, _("there is no configuration that can be used"))


def check_platform(config: Config, proxy: str | None) -> Iterator[Line]:
    """Ask WeChat Pay, or the sandbox, that the configuration names. Nothing is changed there."""
    client = None
    try:
        client = Client(
            config.credentials,
            config.keys,
            certificates=config.certificates,
            base_url=config.base_url,
            deadline=_SECONDS_EACH,
            retries=0,
            proxy=proxy,
        )
        way = _proxy(client, named=proxy is not None)
    except ConfigurationError as error:
        yield Line("proxy", State.WRONG, str(error))
        yield from _skip(_CHECKS[1:], _("first correct the proxy"))
        return
    with client:
        yield way
        yield from _ask(client, config)


def _ask(client: Client, config: Config) -> Iterator[Line]:
    reached = _reach(client, config.base_url)
    host = httpx.URL(config.base_url).host
    if isinstance(reached, WeChatPayError):
        fix = _("check base_url, the network, the name server and the firewall (TCP 443 outwards)")
        yield Line("host", State.WRONG, str(reached), fix)
    else:
        yield _host("host", host, reached)
    yield _backup(client)
    if isinstance(reached, WeChatPayError):
        yield from _skip(_CHECKS[3:], _("{host} cannot be reached").format(host=host))
        return
    yield _clock(reached)
    yield from _check_signed_calls(client, config)


def _skip(checks: tuple[str, ...], reason: str) -> Iterator[Line]:
    for check in checks:
        yield not_checked(check, reason)


# --- the way there ----------------------------------------------------------------------------------------------------


def _proxy(client: Client, *, named: bool) -> Line:
    """Which proxy is used. Raises ConfigurationError for one that cannot be."""
    url = httpx.URL(client.base_url)
    found = client.sender.connections.find_proxy(url)
    if found is None:
        text = _("no proxy stands before this machine") if is_loopback(url.host) else _("no proxy is used")
        return Line("proxy", State.OK, text)
    # why not the whole address: it may hold a password
    where = f"{found.url.scheme}://{found.url.host}" + (f":{found.url.port}" if found.url.port else "")
    reason = _("named by --proxy") if named else _("named by the environment")
    return Line("proxy", State.OK, _("{proxy}, {reason}").format(proxy=where, reason=reason))


def _reach(client: Client, base_url: str) -> _Reached | WeChatPayError:
    """The reply to a request that is not signed, which WeChat Pay refuses; or why there is none."""
    request = httpx.Request("GET", certificates_url(base_url), headers=_HEADERS)
    try:
        began, clock = time.perf_counter(), time.time()
        with client.sender.deadline().applies():
            response = client.sender.connections.open().send(request)
        seconds = time.perf_counter() - began
    except WeChatPayError as error:
        return error
    except httpx.HTTPError as error:
        return transport_error(error, request)
    return _Reached(response, seconds, clock + seconds / 2)


def _host(check: str, host: str, reached: _Reached) -> Line:
    text = _("{host} answered after {milliseconds:.0f} ms").format(host=host, milliseconds=reached.seconds * 1000)
    status = reached.response.status_code
    if status == 401:
        return Line(check, State.OK, text)
    return Line(
        check,
        State.WARNING,
        _("{text}, but with {status} to a request without signature, which WeChat Pay refuses with 401").format(
            text=text, status=status
        ),
        _("look whether a proxy or another server answers in the place of WeChat Pay; check base_url"),
    )


def _backup(client: Client) -> Line:
    backup = client.sender.servers.backup
    if backup is None:
        return Line("backup-host", State.NOT_CHECKED, _("this base_url has no backup"))
    reached = _reach(client, backup.base_url)
    if isinstance(reached, WeChatPayError):
        fix = _("let the firewall or proxy allow {host}, which calls go to where the first cannot be reached")
        return Line("backup-host", State.WARNING, str(reached), fix.format(host=backup.host))
    return _host("backup-host", backup.host, reached)


def _clock(reached: _Reached) -> Line:
    from email.utils import parsedate_to_datetime

    try:
        platform = parsedate_to_datetime(reached.response.headers.get("Date", "")).timestamp()
    except ValueError:
        return not_checked("clock", _("the reply has no date that can be read"))
    # why half a second: a date has whole seconds, and is cut off
    ahead = round(reached.clock - platform - 0.5)
    if abs(ahead) <= 1:
        return Line("clock", State.OK, _("this machine's clock and the platform's agree to the second"))
    order = _("ahead of") if ahead > 0 else _("behind")
    text = _("this machine's clock is {seconds} s {order} the platform's").format(seconds=abs(ahead), order=order)
    fix = _("set this machine's clock, and let it be kept by NTP; signatures are refused beyond {window} s").format(
        window=_WINDOW_SECONDS
    )
    if abs(ahead) > _WINDOW_SECONDS:
        return Line("clock", State.WRONG, text, fix)
    if abs(ahead) > _NOTABLE_SECONDS:
        return Line("clock", State.WARNING, text, fix)
    return Line("clock", State.OK, text)


# --- what is signed ---------------------------------------------------------------------------------------------------


def _check_signed_calls(client: Client, config: Config) -> Iterator[Line]:
    request = httpx.Request(
        "GET", certificates_url(config.base_url), headers=_HEADERS, extensions={UNSIGNED_REPLY: True}
    )
    try:
        with client.sender.deadline().applies():
            reply = client.sender.connections.open().send(request, auth=client.sender.auth)
    except (WeChatPayError, httpx.HTTPError) as error:
        found = error if isinstance(error, WeChatPayError) else transport_error(error, request)
        yield not_checked("signature", str(found))
        yield from _skip(_CHECKS[5:], _("there was no reply to a signed request"))
        return
    refusal = None if reply.is_success else error_from_reply(reply.status_code, dict(reply.headers), reply.content)
    if isinstance(refusal, AuthenticationFailed):
        yield _signature_refused(config, request, refusal)
        yield from _skip(_CHECKS[5:], _("first correct the signature"))
        return
    if reply.status_code >= 500:
        yield not_checked("signature", str(refusal), _("run the command again later"))
    else:
        yield Line(
            "signature",
            State.OK,
            _("the platform accepts the signature of merchant {mchid} with {serial}").format(
                mchid=config.credentials.mchid, serial=config.credentials.serial
            ),
        )
    yield _apiv3_key(config, reply)
    yield _echo(client, config)


def _signature_refused(config: Config, request: httpx.Request, refusal: AuthenticationFailed) -> Line:
    credentials = config.credentials
    own = PlatformKey(credentials.serial, "certificate", credentials.public_key)
    signed = SignedRequest(
        request.method,
        request.url.raw_path,
        b"",
        request.headers.get("Authorization"),
        request.url.netloc.decode("ascii"),
        request.headers.get("Wechatpay-Serial"),
    )
    explanation = explain(signed, refusal, is_signature=own.verify, mchid=credentials.mchid, serial=credentials.serial)
    return _refusal_line("signature", explanation.findings[0], refusal)


def _refusal_line(check: str, finding: Finding, refusal: AuthenticationFailed) -> Line:
    text = _("the platform refuses the signature ({status} {code}): {reason}").format(
        status=refusal.status_code, code=refusal.code, reason=finding.text
    )
    return Line(check, State.WRONG, text, finding.fix)


def _apiv3_key(config: Config, reply: httpx.Response) -> Line:
    """Whether the APIv3 key opens the platform's certificates, which are encrypted with it."""
    key = config.credentials.apiv3_key
    where = _("set apiv3_key in [merchant], or WECHATPAY_APIV3_KEY")
    if key is None:
        return Line("apiv3-key", State.WARNING, _("there is no APIv3 key, so no notification can be read"), where)
    from wechatpay_auth.certificate_errors import PublicKeyRequired

    try:
        certificates = read_certificates(
            reply.headers.multi_items(), reply.content, key, status_code=reply.status_code, keys=config.keys
        )
    except PublicKeyRequired as error:
        if config.keys.public_key_serial is None:
            return Line("apiv3-key", State.WRONG, str(error))
        return Line(
            "apiv3-key",
            State.NOT_CHECKED,
            _("WeChat Pay has no certificate for this merchant, which uses the public key, to try the APIv3 key on"),
            _("compare it with the merchant platform (API 安全), or wait whether the first notification can be read"),
        )
    except DecryptionError as error:
        fix = _("copy the APIv3 key (not the APIv2 key) from the merchant platform, or set it there anew; {where}")
        return Line("apiv3-key", State.WRONG, str(error), fix.format(where=where))
    except ResponseNotVerified:  # which is found after the key has opened them; the echo tells of it
        return Line("apiv3-key", State.OK, _("it opens what the platform encrypts"))
    except WeChatPayError as error:
        return not_checked("apiv3-key", _("the platform lists no certificates: {problem}").format(problem=error))
    serials = ", ".join(certificate.serial for certificate in certificates)
    return Line("apiv3-key", State.OK, _("it opens what the platform encrypts: {serials}").format(serials=serials))


def _echo(client: Client, config: Config) -> Line:
    """A message there and back: signed, verified, encrypted and decrypted."""
    from wechatpay_client.api.security import echo_message

    plain, private = secrets.token_hex(8), secrets.token_hex(8)
    try:
        reply = echo_message.sync(client=client, body={"echo_message": plain, "encrypted_echo_message": private})
    except AuthenticationFailed as error:
        found = None if error.explanation is None else next(iter(error.explanation.findings), None)
        return Line("echo", State.WRONG, str(error)) if found is None else _refusal_line("echo", found, error)
    except ResponseNotVerified as error:
        text = _("the reply cannot be verified ({code}): {problem}").format(
            code=error.cause.cause.value, problem=error.cause
        )
        fix = _("check public_key_id, public_key and certificates in [platform]; take them from the merchant platform")
        return Line("echo", State.WRONG, text, fix)
    except OutcomeUnknown as error:
        return not_checked("echo", str(error), _("run the command again later"))
    except APIStatusError as error:
        text = _("the signature is accepted, but the platform refuses the test: {problem}").format(problem=error)
        return Line("echo", State.WARNING, text)
    except NotSent as error:
        return Line("echo", State.WRONG, str(error))
    except WeChatPayError as error:
        fix = _("check that certificate and private key are those in force in the merchant platform")
        return Line("echo", State.WRONG, str(error), fix)
    if (reply.echo_message, reply.encrypted_echo_message) != (plain, private):
        return Line(
            "echo",
            State.WRONG,
            _("another message came back than the one that was sent"),
            _("look whether something between this machine and WeChat Pay alters requests or replies"),
        )
    return Line(
        "echo",
        State.OK,
        _("signed, verified with {serial}, encrypted and decrypted in both directions").format(
            serial=config.keys.preferred
        ),
    )

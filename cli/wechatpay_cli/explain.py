"""`wechatpay explain`: says what is wrong with the signature of a request or notification."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.explain_parameters import explain_parameters, holds_parameters
from wechatpay_cli.failures import NOT_CHECKED, NOT_DONE
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.terminal import OutputFormat, print_json, printable
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from wechatpay_auth.config import Config
    from wechatpay_auth.errors import APIStatusError
    from wechatpay_auth.explanation.explain import IsSignature
    from wechatpay_auth.explanation.front_end_parameters import KnownFacts
    from wechatpay_auth.explanation.signature_finding import Finding

    from wechatpay_cli.pasted_http import PastedReply, PastedRequest

_STANDARD_INPUT = "-"


def explain(
    file: Annotated[
        str, typer.Argument(metavar="[FILE|-]", help=_("The request or notification; - reads standard input."))
    ] = _STANDARD_INPUT,
    reply: Annotated[
        Path | None,
        typer.Option(
            "--reply",
            metavar="FILE",
            exists=True,
            dir_okay=False,
            help=_("The reply of the platform, as HTTP or its JSON alone."),
        ),
    ] = None,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    key: Annotated[
        Path | None,
        typer.Option("--key", metavar="FILE", exists=True, dir_okay=False, help=_("The merchant's apiclient_key.pem.")),
    ] = None,
    certificate: Annotated[
        Path | None,
        typer.Option(
            "--certificate", metavar="FILE", exists=True, dir_okay=False, help=_("The merchant's apiclient_cert.pem.")
        ),
    ] = None,
    appid: Annotated[
        str | None,
        typer.Option("--appid", metavar="APPID", help=_("The AppID of a mini program, which does not hand it over.")),
    ] = None,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Say what is wrong with a request, a notification, or parameters for WeChat. Nothing is sent.

    Paste the request as it was sent: request line, headers, empty line, body. You can also paste the output of
    `curl -v`, which has the reply too. The command checks the signature with the merchant's key, that of the
    configuration or of --key or --certificate, and tries the usual mistakes if it does not fit. It shows the body as
    its length and hash only. It takes the passphrase of an encrypted key from $WECHATPAY_PRIVATE_KEY_PASSPHRASE.

    Paste a notification with its headers and its body: as HTTP, as the JSON event of a gateway, or as HAR. The command
    verifies it with the platform's keys of the configuration, opens it with the APIv3 key, and says what altered it on
    its way. Its age does not matter here.

    You can also paste the JSON that a page, mini program or app hands to WeChat (paySign and the like), or the address
    of a coupon's page. Parameters of coupons and WeChat Pay score are checked with $WECHATPAY_APIV2_KEY.

    Exit code 0: checked, and no fault found; 1: a fault found; 2: the command is wrong; 4: no fault found, but the
    signature could not be checked.

    \b
    Examples:
      wechatpay explain parameters.json --appid wx8888888888888888
      wechatpay explain request.txt --reply reply.json
      wechatpay explain request.txt --certificate apiclient_cert.pem
      wechatpay explain notification.json --config wechatpay.toml
      curl -v https://api.mch.weixin.qq.com/v3/certificates -H @headers 2>&1 | wechatpay explain -
    """
    from wechatpay_auth.errors import APIStatusError
    from wechatpay_auth.explanation.explain import SignedRequest
    from wechatpay_auth.explanation.explain import explain as explain_signature
    from wechatpay_auth.explanation.signature_finding import OF_BODIES

    from wechatpay_cli.pasted_http import NotHTTP, read_reply, read_request
    from wechatpay_cli.pasted_notification import find_notification
    from wechatpay_cli.signature_report import Report

    text = sys.stdin.buffer.read() if file == _STANDARD_INPUT else _read(file, "FILE|-")

    def configuration() -> Config | None:
        return _load(choose_config_file(config, sandbox), by_files=key is not None or certificate is not None)

    try:
        notification = find_notification(text)
        if notification is not None:
            from wechatpay_cli.explain_notification import explain_notification

            _refuse_reply(reply, _("a notification has no reply of the platform; leave it out"))
            explain_notification(notification, configuration(), output)
            return
        if holds_parameters(text):
            _refuse_reply(reply, _("parameters for WeChat have no reply; leave it out"))
            explain_parameters(text, _facts(_owner(configuration(), key, certificate), appid), output)
            return
        request, pasted_reply = read_request(text)
    except NotHTTP as error:
        raise typer.BadParameter(str(error), param_hint="FILE|-") from None
    if reply is not None:
        try:
            pasted_reply = read_reply(reply.read_bytes())
        except NotHTTP as error:
            raise typer.BadParameter(str(error), param_hint="--reply") from None
    owner = _owner(configuration(), key, certificate)
    refusal = None if pasted_reply is None else _refusal(pasted_reply)
    explanation = explain_signature(
        SignedRequest(
            request.method,
            request.target,
            request.body,
            request.values("authorization"),
            next(iter(request.values("host")), None),
            next(iter(request.values("wechatpay-serial")), None),
        ),
        refusal if isinstance(refusal, APIStatusError) else None,
        is_signature=None if request.cut else owner.is_signature,
        mchid=owner.mchid,
        serial=owner.serial,
    )
    findings = [*_missing_body(request), *owner.findings]
    # why: an incomplete body does not show whether the signed body was another one
    findings += [finding for finding in explanation.findings if not request.cut or finding.fault not in OF_BODIES]
    report = Report(request, pasted_reply, refusal, owner.is_signature, findings, owner.source)
    if output is OutputFormat.JSON:
        print_json(report.as_json())
    else:
        typer.echo(printable(report.as_text()))
    if findings:
        raise typer.Exit(NOT_DONE)
    if not report.is_checked:
        raise typer.Exit(NOT_CHECKED)


def _refuse_reply(reply: Path | None, text: str) -> None:
    if reply is not None:
        raise typer.BadParameter(text, param_hint="--reply")


def _load(file: Path | None, *, by_files: bool) -> Config | None:
    """The configuration that is named or found; None if there is none, or the keys come `by_files`."""
    from wechatpay_auth.config import ConfigurationMissing, load_config
    from wechatpay_auth.errors import ConfigurationError

    if by_files:
        if file is not None:
            raise typer.BadParameter(
                _("give either --config or --sandbox, or --key and --certificate"), param_hint="--config"
            )
        return None
    try:
        with warnings_as_lines():
            return load_config(file)
    except ConfigurationMissing:
        return None
    except ConfigurationError as error:
        raise typer.BadParameter(str(error), param_hint="--config") from None


def _read(name: str, argument: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise typer.BadParameter(
            _("{file} cannot be read: {reason}").format(file=name, reason=reason), param_hint=argument
        ) from None


class _Owner(NamedTuple):
    """The merchant that should have signed the request, as far as the options tell."""

    is_signature: IsSignature | None = None
    mchid: str | None = None
    serial: str | None = None
    findings: tuple[Finding, ...] = ()
    public_key: RSAPublicKey | None = None
    apiv3_key: bytes | None = None
    source: str | None = None
    """Where the configuration stands."""


def _facts(owner: _Owner, appid: str | None) -> KnownFacts:
    from wechatpay_auth.explanation.front_end_parameters import KnownFacts

    return KnownFacts(
        public_key=owner.public_key,
        mchid=owner.mchid,
        appids=() if appid is None else (appid,),
        apiv2_key=os.environ.get("WECHATPAY_APIV2_KEY", ""),
        apiv3_key="" if owner.apiv3_key is None else owner.apiv3_key.decode(errors="replace"),
    )


def _owner(config: Config | None, key: Path | None, certificate: Path | None) -> _Owner:
    from wechatpay_auth.errors import ConfigurationError

    if config is not None:
        credentials = config.credentials
        return _Owner(
            _make_check(credentials.public_key),
            credentials.mchid,
            credentials.serial,
            public_key=credentials.public_key,
            apiv3_key=credentials.apiv3_key,
            source=config.source,
        )
    try:
        return _owner_by_files(key, certificate)
    except ConfigurationError as error:
        raise typer.BadParameter(str(error), param_hint="--key" if certificate is None else "--certificate") from None


def _owner_by_files(key: Path | None, certificate: Path | None) -> _Owner:
    from wechatpay_auth.explanation.signature_finding import Finding, SignatureFault
    from wechatpay_auth.pem import load_certificate, load_private_key, subject_public_key
    from wechatpay_auth.serial import format_serial

    private_key = None
    if key is not None:
        private_key = load_private_key(key, os.environ.get("WECHATPAY_PRIVATE_KEY_PASSPHRASE"))
    if certificate is None:
        if private_key is None:
            return _Owner()
        return _Owner(_make_check(private_key.public_key()), public_key=private_key.public_key())
    what = _("the merchant's certificate")
    loaded = load_certificate(certificate, what=what)
    public_key = subject_public_key(loaded, what)
    findings: tuple[Finding, ...] = ()
    if private_key is not None and private_key.public_key().public_numbers() != public_key.public_numbers():
        findings = (
            Finding(
                SignatureFault.KEY,
                _("the private key of --key does not belong to --certificate"),
                _("take apiclient_key.pem and apiclient_cert.pem from the same download"),
            ),
        )
    return _Owner(_make_check(public_key), None, format_serial(loaded.serial_number), findings, public_key)


def _make_check(public_key: RSAPublicKey) -> IsSignature:
    from wechatpay_auth.platform_keys import PlatformKey

    return PlatformKey("", "certificate", public_key).verify


def _refusal(reply: PastedReply) -> APIStatusError | str:
    """The error of a reply; or a sentence that says why the reply has no error about the signature."""
    from wechatpay_auth.errors import APIStatusError, error_from_reply

    if 200 <= reply.status < 300:
        return _("the platform accepted the signature")
    error = error_from_reply(reply.status, reply.headers, reply.body)
    if isinstance(error, APIStatusError):
        return error
    return _("the reply has no JSON error, so it does not tell anything about the signature")


def _missing_body(request: PastedRequest) -> list[Finding]:
    from wechatpay_auth.explanation.signature_finding import Finding, SignatureFault

    if request.cut is None:
        return []
    pasted, announced = request.cut
    return [
        Finding(
            SignatureFault.BODY_INCOMPLETE,
            _("the pasted body has {pasted} bytes, but Content-Length is {announced}").format(
                pasted=pasted, announced=announced
            ),
            _("paste the body exactly as it was sent (curl -v does not show it); if it is exact, correct the header"),
        )
    ]

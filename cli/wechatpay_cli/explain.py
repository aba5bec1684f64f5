"""`wechatpay explain`: says what is wrong with the signature of a request."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from wechatpay_cli.config_option import UseSandbox, choose_config_file
from wechatpay_cli.terminal import OutputFormat, print_json, printable
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from wechatpay_auth.errors import APIStatusError
    from wechatpay_auth.explanation.explain import IsSignature
    from wechatpay_auth.explanation.signature_finding import Finding

    from wechatpay_cli.pasted_http import PastedReply, PastedRequest

_STANDARD_INPUT = "-"


def explain(
    file: Annotated[
        str, typer.Argument(metavar="[FILE|-]", help=_("The request as text; - reads standard input."))
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
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            metavar="FILE",
            exists=True,
            dir_okay=False,
            help=_("A wechatpay.toml, to check the signature with the key of its merchant."),
        ),
    ] = None,
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
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Say what is wrong with the signature of a request. Nothing is sent.

    Paste the request as it was sent: request line, headers, empty line, body. You can also paste the output of
    `curl -v`, which has the reply too. With the merchant's certificate or key, the command checks the signature, and
    tries the usual mistakes if it does not fit. It shows the body as its length and hash only. It takes the passphrase
    of an encrypted key from $WECHATPAY_PRIVATE_KEY_PASSPHRASE.

    Exit code 0: no fault found; 1: a fault found; 2: the command is wrong.

    \b
    Examples:
      wechatpay explain request.txt --reply reply.json
      wechatpay explain request.txt --certificate apiclient_cert.pem
      curl -v https://api.mch.weixin.qq.com/v3/certificates -H @headers 2>&1 | wechatpay explain -
    """
    from wechatpay_auth.errors import APIStatusError
    from wechatpay_auth.explanation.explain import SignedRequest
    from wechatpay_auth.explanation.explain import explain as explain_signature
    from wechatpay_auth.explanation.signature_finding import OF_BODIES

    from wechatpay_cli.pasted_http import NotHTTP, read_reply, read_request
    from wechatpay_cli.signature_report import Report

    text = sys.stdin.buffer.read() if file == _STANDARD_INPUT else _read(file, "FILE|-")
    try:
        request, pasted_reply = read_request(text)
    except NotHTTP as error:
        raise typer.BadParameter(str(error), param_hint="FILE|-") from None
    if reply is not None:
        try:
            pasted_reply = read_reply(reply.read_bytes())
        except NotHTTP as error:
            raise typer.BadParameter(str(error), param_hint="--reply") from None
    owner = _owner(choose_config_file(config, sandbox), key, certificate)
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
    report = Report(request, pasted_reply, refusal, owner.is_signature, findings)
    if output is OutputFormat.JSON:
        print_json(report.as_json())
    else:
        typer.echo(printable(report.as_text()))
    if findings:
        raise typer.Exit(1)


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


def _owner(config: Path | None, key: Path | None, certificate: Path | None) -> _Owner:
    from wechatpay_auth.errors import ConfigurationError

    if config is not None and (key is not None or certificate is not None):
        raise typer.BadParameter(
            _("give either --config or --sandbox, or --key and --certificate"), param_hint="--config"
        )
    try:
        if config is not None:
            from wechatpay_auth.config import load_config

            credentials = load_config(config).credentials
            return _Owner(_make_check(credentials.public_key), credentials.mchid, credentials.serial)
        return _owner_by_files(key, certificate)
    except ConfigurationError as error:
        hint = "--config" if config is not None else "--key" if certificate is None else "--certificate"
        raise typer.BadParameter(str(error), param_hint=hint) from None


def _owner_by_files(key: Path | None, certificate: Path | None) -> _Owner:
    from wechatpay_auth.explanation.signature_finding import Finding, SignatureFault
    from wechatpay_auth.pem import load_certificate, load_private_key, subject_public_key
    from wechatpay_auth.serial import format_serial

    private_key = None
    if key is not None:
        private_key = load_private_key(key, os.environ.get("WECHATPAY_PRIVATE_KEY_PASSPHRASE"))
    if certificate is None:
        return _Owner() if private_key is None else _Owner(_make_check(private_key.public_key()))
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
    return _Owner(_make_check(public_key), None, format_serial(loaded.serial_number), findings)


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

"""`wechatpay explain`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from wechatpay_cli.config_option import UseSandbox, choose_config_file
from wechatpay_cli.terminal import OutputFormat, print_json, printable

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from wechatpay_auth.errors import APIStatusError
    from wechatpay_auth.explanation.explain import IsSignature
    from wechatpay_auth.explanation.signature_finding import Finding

    from wechatpay_cli.pasted_http import PastedReply, PastedRequest

_STANDARD_INPUT = "-"


def explain(
    file: Annotated[
        str, typer.Argument(metavar="[FILE|-]", help="The request as text; - reads standard input.")
    ] = _STANDARD_INPUT,
    reply: Annotated[
        Path | None,
        typer.Option(
            "--reply", metavar="FILE", exists=True, dir_okay=False, help="What the platform answered: raw, or its JSON."
        ),
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            metavar="FILE",
            exists=True,
            dir_okay=False,
            help="A wechatpay.toml: check the signature with its merchant's key.",
        ),
    ] = None,
    sandbox: UseSandbox = False,
    key: Annotated[
        Path | None,
        typer.Option("--key", metavar="FILE", exists=True, dir_okay=False, help="The merchant's apiclient_key.pem."),
    ] = None,
    certificate: Annotated[
        Path | None,
        typer.Option(
            "--certificate", metavar="FILE", exists=True, dir_okay=False, help="The merchant's apiclient_cert.pem."
        ),
    ] = None,
    output: Annotated[OutputFormat, typer.Option("--format", help="How the result is printed.")] = OutputFormat.TEXT,
) -> None:
    """Say what is wrong with the signature of a request. Nothing is sent.

    The request is pasted as it was sent: request line, headers, empty line, body. What `curl -v` prints will do, with
    the reply behind it. With the merchant's certificate or key, the signature is checked, and where it does not fit,
    tried on the usual slips. The body is shown as its length and hash only. Passphrase of an encrypted key:
    $WECHATPAY_PRIVATE_KEY_PASSPHRASE. Exit code 0: nothing wrong found; 1: something is wrong; 2: the command is wrong.

    \b
    Examples:
      wechatpay explain request.txt --reply reply.json
      wechatpay explain request.txt --certificate apiclient_cert.pem
      curl -v https://api.mch.weixin.qq.com/v3/certificates -H @headers 2>&1 | wechatpay explain -
    """
    from wechatpay_auth.errors import APIStatusError
    from wechatpay_auth.explanation.explain import SignedRequest
    from wechatpay_auth.explanation.explain import explain as explained
    from wechatpay_auth.explanation.signature_finding import OF_BODIES

    from wechatpay_cli.pasted_http import NotHTTP, read_reply, read_request
    from wechatpay_cli.signature_report import Report

    text = sys.stdin.buffer.read() if file == _STANDARD_INPUT else _read(file, "FILE|-")
    try:
        request, answer = read_request(text)
    except NotHTTP as error:
        raise typer.BadParameter(f"the text {error}", param_hint="FILE|-") from None
    if reply is not None:
        try:
            answer = read_reply(reply.read_bytes())
        except NotHTTP as error:
            raise typer.BadParameter(f"{reply} {error}", param_hint="--reply") from None
    owner = _owner(choose_config_file(config, sandbox), key, certificate)
    refusal = None if answer is None else _refusal(answer)
    found = explained(
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
    findings = [*_cut(request), *owner.findings]
    # why: of a body that is not all here, nothing can be said
    findings += [finding for finding in found.findings if not request.cut or finding.fault not in OF_BODIES]
    report = Report(request, answer, refusal, owner.is_signature, findings)
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
        raise typer.BadParameter(f"{name} cannot be read: {reason}", param_hint=argument) from None


class _Owner(NamedTuple):
    """Whose signature it should be, as far as the options say."""

    is_signature: IsSignature | None = None
    mchid: str | None = None
    serial: str | None = None
    findings: tuple[Finding, ...] = ()


def _owner(config: Path | None, key: Path | None, certificate: Path | None) -> _Owner:
    from wechatpay_auth.errors import ConfigurationError

    if config is not None and (key is not None or certificate is not None):
        raise typer.BadParameter("give either --config or --sandbox, or --key and --certificate", param_hint="--config")
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
    loaded = load_certificate(certificate, what="the merchant's certificate")
    public_key = subject_public_key(loaded, "the merchant's certificate")
    findings: tuple[Finding, ...] = ()
    if private_key is not None and private_key.public_key().public_numbers() != public_key.public_numbers():
        findings = (
            Finding(
                SignatureFault.KEY,
                "the private key of --key is not that of --certificate",
                "take apiclient_key.pem and apiclient_cert.pem from one and the same download",
            ),
        )
    return _Owner(_make_check(public_key), None, format_serial(loaded.serial_number), findings)


def _make_check(public_key: RSAPublicKey) -> IsSignature:
    from wechatpay_auth.platform_keys import PlatformKey

    return PlatformKey("", "certificate", public_key).verify


def _refusal(answer: PastedReply) -> APIStatusError | str:
    """The error of a reply; or in words, why it is none that could tell of the signature."""
    from wechatpay_auth.errors import APIStatusError, error_from_reply

    if 200 <= answer.status < 300:
        return "accepted: the platform found the signature right"
    error = error_from_reply(answer.status, answer.headers, answer.body)
    return error if isinstance(error, APIStatusError) else "no JSON error in it, so it says nothing of the signature"


def _cut(request: PastedRequest) -> list[Finding]:
    from wechatpay_auth.explanation.signature_finding import Finding, SignatureFault

    if request.cut is None:
        return []
    pasted, announced = request.cut
    return [
        Finding(
            SignatureFault.BODY_INCOMPLETE,
            f"the body has {pasted} bytes here, but Content-Length says {announced}",
            "paste the body exactly as it was sent (curl -v does not show it); if it is exact, the header is wrong",
        )
    ]

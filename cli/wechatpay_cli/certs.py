"""`wechatpay certs`: the platform's certificates, fetched and shown."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.failures import report_failures
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.terminal import OutputFormat, print_json, say

if TYPE_CHECKING:
    from wechatpay_auth.certificate_store import CertificateFolder
    from wechatpay_auth.certificates import PlatformCertificate
    from wechatpay_auth.config import Config
    from wechatpay_auth.platform_keys import PlatformKey

certs = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Platform certificates: download them, list what the configuration has.",
)

_LOCK_SECONDS = 30.0

Format = Annotated[OutputFormat, typer.Option("--format", help="How the result is printed.")]


@certs.command("download")
def download(
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="DIR",
            file_okay=False,
            help="Folder for them; made if need be.",
            show_default="certificate_folder of the configuration, or this folder",
        ),
    ] = None,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    output: Format = OutputFormat.TEXT,
) -> None:
    """Download the platform's certificates, verify them, and keep them as PEM files.

    It takes the APIv3 key of the configuration. A merchant that uses the WeChat Pay public key has no certificates,
    and is told so. Clients use the folder when `certificate_folder` in [platform] names it; they renew it themselves.

    \b
    Examples:
      wechatpay certs download
      wechatpay certs download --to ./certificates --config ./wechatpay.toml
    """
    file = choose_config_file(config, sandbox)
    with warnings_as_lines(), report_failures(output):
        from wechatpay_auth.certificate_store import CertificateFolder
        from wechatpay_auth.config import load_config

        found = load_config(file)
        folder = CertificateFolder(to or found.certificate_folder or Path(), _apiv3_key(found))
        certificates = _download_certificates(found)
        _keep(certificates, folder)
    files = {certificate.serial: folder.folder / f"{certificate.serial}.pem" for certificate in certificates}
    if output is OutputFormat.JSON:
        shown = [_as_json(certificate.key) | {"file": str(files[certificate.serial])} for certificate in certificates]
        print_json({"certificates": shown})
        return
    for certificate in certificates:
        typer.echo(f"{certificate.serial}  {_term(certificate.key)}  {files[certificate.serial]}")
    if found.certificate_folder is None or found.certificate_folder.resolve() != folder.folder.resolve():
        say(f'to use them: certificate_folder = "{folder.folder.resolve()}" in [platform] of the configuration')


@certs.command("list")
def list_keys(config: ConfigFile = None, sandbox: UseSandbox = False, output: Format = OutputFormat.TEXT) -> None:
    """List the keys of the platform that the configuration has, downloaded certificates among them.

    Nothing is sent. The one marked with * is named in requests, so replies are asked to be signed with it.

    \b
    Examples:
      wechatpay certs list
      wechatpay certs list --format json
    """
    file = choose_config_file(config, sandbox)
    with warnings_as_lines(), report_failures(output):
        from wechatpay_auth.config import load_config

        found = load_config(file)
        if found.certificates is not None:
            found.certificates.load()
    preferred = found.keys.preferred
    if output is OutputFormat.JSON:
        print_json({"keys": [_as_json(key) | {"preferred": key.serial == preferred} for key in found.keys]})
        return
    for key in found.keys:
        mark = "*" if key.serial == preferred else " "
        typer.echo(f"{mark} {key.kind:<11}  {key.serial}  {_term(key)}".rstrip())
    if preferred is None:
        say("no key that holds now: the first request downloads the certificates, and so does wechatpay certs download")


def _apiv3_key(config: Config) -> bytes:
    from wechatpay_auth.errors import ConfigurationError

    key = config.credentials.apiv3_key
    if key is None:
        raise ConfigurationError(
            f"the certificates come encrypted with the APIv3 key, which is missing from {config.source}; set apiv3_key "
            "in [merchant] or WECHATPAY_APIV3_KEY"
        )
    return key


def _download_certificates(config: Config) -> tuple[PlatformCertificate, ...]:
    """One GET, verified by the rules of certificates and not by those of other replies."""
    import httpx
    from wechatpay_auth.certificates import PATH, read_certificates
    from wechatpay_auth.hosts import OFFICIAL_HOSTS, is_loopback
    from wechatpay_auth.httpx_auth import WeChatPayAuth
    from wechatpay_auth.request_extensions import UNSIGNED_REPLY
    from wechatpay_auth.transport_errors import transport_error

    host = httpx.URL(config.base_url).host
    auth = WeChatPayAuth(config.credentials, config.keys, allowed_hosts=OFFICIAL_HOSTS | {host})
    try:
        # why not trust_env for this machine: no proxy stands before a local sandbox
        with httpx.Client(
            auth=auth, timeout=httpx.Timeout(30.0, connect=5.0), trust_env=not is_loopback(host)
        ) as client:
            reply = client.get(config.base_url + PATH, extensions={UNSIGNED_REPLY: True})
    except httpx.HTTPError as error:
        raise transport_error(error) from error
    return read_certificates(
        reply.headers.multi_items(),
        reply.content,
        _apiv3_key(config),
        status_code=reply.status_code,
        keys=config.keys,
    )


def _keep(certificates: tuple[PlatformCertificate, ...], folder: CertificateFolder) -> None:
    from wechatpay_auth.errors import ConfigurationError

    deadline = time.monotonic() + _LOCK_SECONDS
    while (lock := folder.try_lock()) is None:
        if time.monotonic() > deadline:
            raise ConfigurationError(f"another process holds the lock of {folder.folder}; is one hanging?")
        time.sleep(0.1)
    with lock:
        try:
            folder.save(certificates, time.time())
        except OSError as error:
            raise ConfigurationError(
                f"{folder.folder} cannot be written: {error.strerror}; choose another with --to"
            ) from error


def _term(key: PlatformKey) -> str:
    if key.not_before is None or key.not_after is None:
        return ""
    now = time.time()
    state = "" if key.is_valid(now) else " (over)" if key.is_expired(now) else " (not begun)"
    return f"{key.not_before:%Y-%m-%d} to {key.not_after:%Y-%m-%d}{state}"


def _as_json(key: PlatformKey) -> dict[str, object]:
    return {
        "serial": key.serial,
        "kind": key.kind,
        "not_before": key.not_before.isoformat() if key.not_before else None,
        "not_after": key.not_after.isoformat() if key.not_after else None,
    }

"""`wechatpay certs`: downloads the certificates of the platform, and lists its keys."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.failures import report_failures
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.terminal import OutputFormat, print_json, say
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import help_text

if TYPE_CHECKING:
    from wechatpay_auth.certificate_store import CertificateFolder
    from wechatpay_auth.certificates import PlatformCertificate
    from wechatpay_auth.config import Config
    from wechatpay_auth.platform_keys import PlatformKey

certs = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help=_("Download platform certificates, or list the keys of the configuration."),
)

_LOCK_SECONDS = 30.0

Format = Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))]


def download(
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="DIR",
            file_okay=False,
            help=_("Folder for the certificates; created if it is missing."),
            show_default=_("certificate_folder of the configuration, or this folder"),
        ),
    ] = None,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    output: Format = OutputFormat.TEXT,
) -> None:
    """Download the platform's certificates, verify them, and save them as PEM files.

    The command needs the APIv3 key of the configuration. A merchant that uses the WeChat Pay public key has no
    certificates; the command then says so. Clients use the folder if `certificate_folder` in [platform] names it, and
    renew it themselves.

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
        say(
            _(
                'to use the certificates, write certificate_folder = "{folder}" into [platform] of the configuration'
            ).format(folder=folder.folder.resolve())
        )


def list_keys(config: ConfigFile = None, sandbox: UseSandbox = False, output: Format = OutputFormat.TEXT) -> None:
    """List the keys of the platform in the configuration, with the downloaded certificates.

    Nothing is sent. Requests name the key that is marked with *, and the platform signs its replies with that key.

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
        say(_("no key is valid now; the first request downloads the certificates, as does `wechatpay certs download`"))


certs.command("download", help=help_text(download))(download)
certs.command("list", help=help_text(list_keys))(list_keys)


def _apiv3_key(config: Config) -> bytes:
    from wechatpay_auth.errors import ConfigurationError

    key = config.credentials.apiv3_key
    if key is None:
        raise ConfigurationError(
            _(
                "the certificates are encrypted with the APIv3 key, which {source} does not have; set apiv3_key in "
                "[merchant], or WECHATPAY_APIV3_KEY"
            ).format(source=config.source)
        )
    return key


def _download_certificates(config: Config) -> tuple[PlatformCertificate, ...]:
    """Download the certificates. `read_certificates` verifies the reply, and not the client of this call."""
    import httpx
    from wechatpay_auth.certificates import read_certificates
    from wechatpay_auth.hosts import OFFICIAL_HOSTS, certificates_url, is_loopback
    from wechatpay_auth.httpx_auth import WeChatPayAuth
    from wechatpay_auth.request_extensions import UNSIGNED_REPLY
    from wechatpay_auth.transport_errors import transport_error

    host = httpx.URL(config.base_url).host
    auth = WeChatPayAuth(config.credentials, config.keys, allowed_hosts=OFFICIAL_HOSTS | {host})
    try:
        # why not trust_env for this machine: a local sandbox is reached without a proxy
        with httpx.Client(
            auth=auth, timeout=httpx.Timeout(30.0, connect=5.0), trust_env=not is_loopback(host)
        ) as client:
            reply = client.get(certificates_url(config.base_url), extensions={UNSIGNED_REPLY: True})
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
            raise ConfigurationError(
                _("another process holds the lock of {folder}; end that process, or choose another folder").format(
                    folder=folder.folder
                )
            )
        time.sleep(0.1)
    with lock:
        try:
            folder.save(certificates, time.time())
        except OSError as error:
            raise ConfigurationError(
                _("{folder} cannot be written: {reason}; choose another folder with --to").format(
                    folder=folder.folder, reason=error.strerror
                )
            ) from error


def _term(key: PlatformKey) -> str:
    if key.not_before is None or key.not_after is None:
        return ""
    now = time.time()
    dates = {"start": f"{key.not_before:%Y-%m-%d}", "end": f"{key.not_after:%Y-%m-%d}"}
    if key.is_valid(now):
        return _("{start} to {end}").format(**dates)
    if key.is_expired(now):
        return _("{start} to {end} (expired)").format(**dates)
    return _("{start} to {end} (not yet valid)").format(**dates)


def _as_json(key: PlatformKey) -> dict[str, object]:
    return {
        "serial": key.serial,
        "kind": key.kind,
        "not_before": key.not_before.isoformat() if key.not_before else None,
        "not_after": key.not_after.isoformat() if key.not_after else None,
    }

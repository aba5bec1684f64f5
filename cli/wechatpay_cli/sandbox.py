"""`wechatpay sandbox`: starts a local WeChat Pay."""

from __future__ import annotations

import logging
import shlex
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from wechatpay_sandbox.signatures.key_mode import KeyMode

from wechatpay_cli.terminal import say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_sandbox import Fault, Settings


def sandbox(
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help=_("Port to listen on; 0 picks a free one."))
    ] = 8787,
    host: Annotated[
        str,
        typer.Option(
            "--host", metavar="ADDRESS", help=_("Address of this machine to listen on; 0.0.0.0 for all of them.")
        ),
    ] = "127.0.0.1",
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            metavar="DIR",
            help=_("Folder of its keys and database; created if it is missing."),
            show_default=_("per user"),
        ),
    ] = None,
    keys: Annotated[
        KeyMode,
        typer.Option("--keys", help=_("What the merchant verifies replies with: public key, certificates or both.")),
    ] = KeyMode.BOTH,
    faults: Annotated[
        list[str] | None,
        typer.Option(
            "--fault", metavar="KIND,NAME=VALUE,…", help=_("A fault on demand; repeat it for more."), show_default=False
        ),
    ] = None,
    seed: Annotated[
        int | None,
        typer.Option("--seed", help=_("Makes random choices the same in every run."), show_default=False),
    ] = None,
    time_scale: Annotated[
        float,
        typer.Option(
            "--time-scale", min=0.0, help=_("The length of pauses: with 0.001, a quarter of an hour takes a second.")
        ),
    ] = 1.0,
    notify_hosts: Annotated[
        list[str] | None,
        typer.Option(
            "--notify-host",
            metavar="HOST",
            help=_("A host beside this machine that may receive notifications; repeat it for more."),
            show_default=False,
        ),
    ] = None,
    probe_share: Annotated[
        float,
        typer.Option(
            "--probe-share",
            min=0.0,
            max=1.0,
            help=_("Share of notifications that come after one with a wrong signature, as on the platform."),
        ),
    ] = 0.05,
    stateless: Annotated[
        bool, typer.Option("--stateless", help=_("Answer every operation with its example, and keep nothing."))
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help=_("Do not print a line for every request."))] = False,
) -> None:
    """Start a local WeChat Pay; Ctrl-C stops it.

    It verifies signatures, validates requests, keeps orders and other resources, and signs its replies. The first start
    creates keys for a merchant and for the platform, and example data. It prints the path of its wechatpay.toml, with
    which programs that use wechatpay_client find it.

    A fault is an error code, or one of html, reset-before, reset-after, cut, latency, unsigned, wrong-signature,
    unknown-serial, probe, skew, clock. It takes operation=ID or PATTERN, share=0 to 1 and times=N; latency, skew and
    clock need seconds=N; SYSTEM_ERROR, BANK_ERROR and html take effect=yes; SIGN_ERROR takes reason=…, html status=…,
    cut at=head.

    \b
    Examples:
      wechatpay sandbox
      wechatpay sandbox --port 0 --data ./sandbox-data --quiet
      wechatpay sandbox --keys certificates
      wechatpay sandbox --fault 'reset-after,operation=pay.*,times=1'
      wechatpay sandbox --fault SYSTEM_ERROR,share=0.1 --fault latency,seconds=2,share=0.2 --seed 7
      wechatpay sandbox --time-scale 0.001 --notify-host shop.test --probe-share 0
      wechatpay sandbox --host 0.0.0.0
      wechatpay sandbox --stateless
    """
    from wechatpay_sandbox import (
        CannotListen,
        FaultUnreadable,
        Settings,
        SpecNotServable,
        StateFolderError,
        default_data_dir,
        serve,
    )

    try:
        settings = Settings(
            time_scale=time_scale,
            notify_hosts=tuple(notify_hosts or ()),
            probe_share=probe_share,
            seed=seed,
            keys=keys,
            faults=tuple(_read_fault(text) for text in faults or ()),
            stateless=stateless,
        )
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    folder = (data or default_data_dir()).expanduser().resolve()
    if not quiet:
        _log_requests()
    try:
        serve(
            folder,
            host,
            port,
            lambda base_url: _print_introduction(base_url, host, folder, settings),
            settings=settings,
        )
    except FaultUnreadable as error:
        raise typer.BadParameter(str(error), param_hint="--fault") from None
    except (CannotListen, StateFolderError, SpecNotServable) as error:
        say(_("error: {problem}").format(problem=error))
        raise typer.Exit(1) from None


def _read_fault(text: str) -> Fault:
    from wechatpay_sandbox import FaultUnreadable, parse_fault

    try:
        return parse_fault(text)
    except FaultUnreadable as error:
        raise typer.BadParameter(str(error), param_hint="--fault") from None


def _print_introduction(base_url: str, host: str, folder: Path, settings: Settings) -> None:
    from wechatpay_auth.hosts import is_loopback
    from wechatpay_sandbox.stores.seed_data import SIGNED_CHARGE_CONTRACT, SUB_MCHID

    config = folder / "wechatpay.toml"
    mchid = tomllib.loads(config.read_text(encoding="utf-8"))["merchant"]["mchid"]
    example = f"ebike.get_charge_contract contract_id={SIGNED_CHARGE_CONTRACT} -q sub_mchid={SUB_MCHID}"
    facts = [
        (_("page"), f"{base_url}/"),
        (_("merchant"), mchid),
        (_("config"), str(config)),
        (_("use it"), f"export WECHATPAY_CONFIG={shlex.quote(str(config))}"),
        (_("try"), f"wechatpay call {example}"),
    ]
    if settings.keys is not KeyMode.BOTH:
        facts.append((_("keys"), settings.keys.value))
    facts += [(_("fault"), str(fault)) for fault in settings.faults]
    if not is_loopback(host):
        # why the token is printed: people need it for the control API, and it gives access to a sandbox only
        token = (folder / "control_token").read_text(encoding="ascii")
        facts.append((_("control"), f"Authorization: Bearer {token}"))
    facts.append((_("stop"), "Ctrl-C"))
    lines = [_("WeChat Pay sandbox on {address}").format(address=base_url)]
    lines += [f"  {label:8}  {value}" for label, value in facts]
    typer.echo("\n".join(lines))


def _log_requests() -> None:
    """Print the log of the sandbox, a line per request, on standard error."""
    log = logging.getLogger("wechatpay_sandbox")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False

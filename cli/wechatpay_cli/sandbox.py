"""`wechatpay sandbox`: starts a local WeChat Pay."""

from __future__ import annotations

import logging
import shlex
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from wechatpay_sandbox.signatures.key_mode import KeyMode

from wechatpay_cli.sandbox_clock import advance, clock
from wechatpay_cli.sandbox_env import env
from wechatpay_cli.sandbox_play import play, read_scenario_text
from wechatpay_cli.terminal import say
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import help_text, mark_text

if TYPE_CHECKING:
    from wechatpay_sandbox import Fault, Settings
    from wechatpay_sandbox.scenarios.scenario import Scenario


def sandbox(
    context: typer.Context,
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
    appids: Annotated[
        list[str] | None,
        typer.Option(
            "--appid",
            metavar="APPID",
            help=_("An AppID of the merchant; repeat it for more. Without it, any is taken."),
            show_default=False,
        ),
    ] = None,
    sub_mchids: Annotated[
        list[str] | None,
        typer.Option(
            "--sub-mchid",
            metavar="MCHID",
            help=_("A merchant for whom this one may act; repeat it for more. Without it, any is taken."),
            show_default=False,
        ),
    ] = None,
    openids: Annotated[
        list[str] | None,
        typer.Option(
            "--openid",
            metavar="OPENID",
            help=_("A user of the AppIDs; repeat it for more. Without it, any is taken."),
            show_default=False,
        ),
    ] = None,
    intercept: Annotated[
        bool,
        typer.Option(
            "--intercept", help=_("Answer WeChat Pay's own hosts as well, for SDKs whose host cannot be changed.")
        ),
    ] = False,
    proxy_port: Annotated[
        int | None,
        typer.Option(
            "--proxy-port",
            min=0,
            max=65535,
            help=_("Port of the proxy of --intercept, on this machine only."),
            show_default=_("the one after --port"),
        ),
    ] = None,
    tls_port: Annotated[
        int | None,
        typer.Option(
            "--tls-port",
            min=0,
            max=65535,
            help=_("Port of --intercept that speaks TLS at once, for a hosts file."),
            show_default=_("the second after --port"),
        ),
    ] = None,
    public_url: Annotated[
        str | None,
        typer.Option(
            "--public-url",
            metavar="URL",
            help=_("Address with which links in replies begin."),
            show_default=_("as the caller reached it"),
        ),
    ] = None,
    scenario: Annotated[
        Path | None,
        typer.Option(
            "--scenario",
            metavar="FILE",
            exists=True,
            dir_okay=False,
            help=_("Play this scenario from the start; see `wechatpay sandbox play`."),
            show_default=False,
        ),
    ] = None,
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
      wechatpay sandbox --appid wxd678efh567hg6787 --sub-mchid 1900000109
      wechatpay sandbox --host 0.0.0.0 --public-url https://sandbox.example.com
      wechatpay sandbox --intercept
      wechatpay sandbox --scenario examples/scenarios/abnormal_refund.yaml
      wechatpay sandbox --stateless
    """
    if context.invoked_subcommand is not None:
        return
    from wechatpay_sandbox import (
        CannotListen,
        DoorPorts,
        FaultUnreadable,
        Identities,
        Settings,
        SpecNotServable,
        StateFolderError,
        default_data_dir,
        serve,
    )
    from wechatpay_sandbox.scenarios.scenario import ScenarioUnreadable
    from wechatpay_sandbox.state.state_folder import is_state_folder

    try:
        settings = Settings(
            time_scale=time_scale,
            notify_hosts=tuple(notify_hosts or ()),
            probe_share=probe_share,
            seed=seed,
            keys=keys,
            faults=tuple(_read_fault(text) for text in faults or ()),
            identities=Identities(tuple(appids or ()), tuple(sub_mchids or ()), tuple(openids or ())),
            stateless=stateless,
            public_url=public_url,
            scenario=None if scenario is None else _read_scenario(scenario),
        )
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    for option, given in (("--proxy-port", proxy_port), ("--tls-port", tls_port)):
        if given is not None and not intercept:
            raise typer.BadParameter(_("this is a port of the door; open it with --intercept"), param_hint=option)
    door = DoorPorts(_door_port(proxy_port, port, 1), _door_port(tls_port, port, 2)) if intercept else None
    folder = (data or default_data_dir()).expanduser().resolve()
    is_first_start = not is_state_folder(folder)
    try:
        with nullcontext() if quiet else _logged_requests():
            serve(
                folder,
                host,
                port,
                lambda base_url: _print_introduction(base_url, host, folder, settings, is_first_start),
                settings=settings,
                door=door,
            )
    except FaultUnreadable as error:
        raise typer.BadParameter(str(error), param_hint="--fault") from None
    except ScenarioUnreadable as error:
        raise typer.BadParameter(f"{scenario}, {error}", param_hint="--scenario") from None
    except (CannotListen, StateFolderError, SpecNotServable) as error:
        say(_("error: {problem}").format(problem=error))
        raise typer.Exit(1) from None


sandbox_app = typer.Typer(rich_markup_mode=None)
sandbox_app.callback(invoke_without_command=True, help=help_text(sandbox))(sandbox)
for command in (env, clock, advance, play):
    sandbox_app.command(help=help_text(command))(command)


def _read_scenario(file: Path) -> Scenario:
    from wechatpay_sandbox.scenarios.reading import read_scenario

    return read_scenario(read_scenario_text(file, "--scenario"))


def _door_port(given: int | None, port: int, offset: int) -> int:
    """A port of the door: the one that was given, or one behind that of the sandbox; free ones go with a free one."""
    if given is not None:
        return given
    return port + offset if port else 0


def _read_fault(text: str) -> Fault:
    from wechatpay_sandbox import FaultUnreadable, parse_fault

    try:
        return parse_fault(text)
    except FaultUnreadable as error:
        raise typer.BadParameter(str(error), param_hint="--fault") from None


_OTHER_MODES = mark_text(
    "a real merchant has either a WeChat Pay public key or platform certificates; start with the keys that yours has, "
    "and with those that your SDK can use: --keys public or --keys certificates (docs/other_sdks.md has a table)"
)


def _describe_mode(mode: KeyMode) -> str:
    """The mode of the keys, and what it suits."""
    suits = {
        KeyMode.PUBLIC: _("the WeChat Pay public key alone, as merchants have it since 2024"),
        KeyMode.CERTIFICATES: _("platform certificates alone, for SDKs that know nothing else"),
        KeyMode.BOTH: _("public key and certificates, as during a migration: suits most SDKs"),
    }
    return f"{mode.value}: {suits[mode]}"


def _print_introduction(base_url: str, host: str, folder: Path, settings: Settings, is_first_start: bool) -> None:
    from wechatpay_auth.hosts import is_loopback
    from wechatpay_sandbox import default_data_dir
    from wechatpay_sandbox.state.settings_files import read_door
    from wechatpay_sandbox.stores.seed_data import TRANSACTION_ID

    door = read_door(folder)
    config = folder / "wechatpay.toml"
    mchid = tomllib.loads(config.read_text(encoding="utf-8"))["merchant"]["mchid"]
    example = f"pay.get_order_by_transaction_id transaction_id={TRANSACTION_ID} -q mchid={mchid}"
    facts = [
        (_("page"), f"{base_url}/"),
        (_("merchant"), mchid),
        (_("config"), str(config)),
        (_("use it"), f"export WECHATPAY_CONFIG={shlex.quote(str(config))}"),
        (_("try"), f"wechatpay call {example}"),
    ]
    facts.append((_("keys"), _describe_mode(settings.keys)))
    if is_first_start:
        facts.append(("", _(_OTHER_MODES)))
    if door is not None:
        facts += [(_("proxy"), door.proxy_url), (_("TLS"), f"https://127.0.0.1:{door.tls_port}")]
        where = "" if folder == default_data_dir().resolve() else f" --data {shlex.quote(str(folder))}"
        facts.append((_("settings"), f"wechatpay sandbox env --for curl{where}"))
    facts += [(_("fault"), str(fault)) for fault in settings.faults]
    if settings.scenario is not None:
        facts.append(
            (_("scenario"), settings.scenario.name or _("{count} steps").format(count=len(settings.scenario.steps)))
        )
    if not is_loopback(host):
        # why the token is printed: people need it for the control API, and it gives access to a sandbox only
        token = (folder / "control_token").read_text(encoding="ascii")
        facts.append((_("control"), f"Authorization: Bearer {token}"))
    facts.append((_("stop"), "Ctrl-C"))
    lines = [_("WeChat Pay sandbox on {address}").format(address=base_url)]
    lines += [f"  {label:8}  {value}" for label, value in facts]
    typer.echo("\n".join(lines))


@contextmanager
def _logged_requests() -> Iterator[None]:
    """Inside, the log of the sandbox, a line per request, is printed on standard error."""
    log = logging.getLogger("wechatpay_sandbox")
    level, propagates = log.level, log.propagate
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
        log.propagate = propagates

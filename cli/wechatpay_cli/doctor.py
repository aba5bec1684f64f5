"""`wechatpay doctor`: checks the configuration, the keys, the way to WeChat Pay and the receiver of notifications."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.terminal import OutputFormat, print_json, printable
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_cli.diagnosis import Line


def doctor(
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    notify_url: Annotated[
        str | None,
        typer.Option(
            "--notify-url",
            metavar="URL",
            envvar="WECHATPAY_NOTIFY_URL",
            help=_("The address of your receiver; it gets one forged event of no meaning."),
        ),
    ] = None,
    proxy: Annotated[
        str | None,
        typer.Option("--proxy", metavar="URL", help=_("Proxy to call through."), show_default="$HTTPS_PROXY"),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help=_("The same as --format json."))] = False,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Check all that a merchant has to set up, and say what to do about each thing that is wrong.

    The command looks which configuration counts and why; whether key, certificate, serial number and merchant number
    belong together; how long certificates last; which proxy is used; whether WeChat Pay and its backup can be reached;
    how far this machine's clock is off; whether WeChat Pay accepts the signature and the APIv3 key opens what it sends;
    and it has a message echoed, which tests signatures and encryption in both directions.

    With the address of your receiver, one event with a forged signature is sent there, which it must answer with 401.
    Its content is encrypted with a key that nobody has. Nothing else is sent anywhere but to WeChat Pay, nothing is
    changed there, and no key is printed.

    Exit code 0: nothing is wrong, though there may be warnings; 1: something is wrong; 2: the command is wrong; 4:
    nothing wrong was found, but a check could not be made.

    \b
    Examples:
      wechatpay doctor
      wechatpay doctor --notify-url https://shop.example.com/wechatpay/notify
      wechatpay doctor --config ./wechatpay.toml --json
    """
    from wechatpay_cli.diagnosis import as_json, as_text, conclusion, exit_code

    file = choose_config_file(config, sandbox)
    is_json = json or output is OutputFormat.JSON
    lines = []
    for line in _examine(file, notify_url, proxy, is_sandbox=sandbox):
        lines.append(line)
        if not is_json:  # each line when it is known: a host that does not answer takes its time
            typer.echo(printable(as_text(line)))
    if is_json:
        print_json(as_json(lines))
    else:
        typer.echo(conclusion(lines))
    code = exit_code(lines)
    if code:
        raise typer.Exit(code)


def _examine(file: Path | None, notify_url: str | None, proxy: str | None, *, is_sandbox: bool) -> Iterator[Line]:
    from wechatpay_cli.configuration_checks import check_configuration
    from wechatpay_cli.notify_url_check import check_notify_url
    from wechatpay_cli.platform_checks import check_platform, skip_platform

    config, lines = check_configuration(file, is_sandbox=is_sandbox)
    yield from lines
    yield from skip_platform() if config is None else check_platform(config, proxy)
    yield check_notify_url(notify_url, None if config is None else config.keys.preferred)

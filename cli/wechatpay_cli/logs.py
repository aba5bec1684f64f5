"""`wechatpay logs`: prints the requests to a running sandbox, each with its verdict."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wechatpay_cli.sandbox_option import SandboxConfig, SandboxFolder, asking_sandbox
from wechatpay_cli.terminal import console, printable, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_sandbox.control_client import ControlClient

_MOST = 200
_REFUSED_FROM = 400


def logs(
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help=_("Go on with every new request, until Ctrl-C."))
    ] = False,
    number: Annotated[
        int, typer.Option("--number", "-n", min=0, max=_MOST, help=_("How many of the last requests."))
    ] = 20,
    data: SandboxFolder = None,
    config: SandboxConfig = None,
    as_json: Annotated[bool, typer.Option("--json", help=_("Print a JSON object in each line."))] = False,
) -> None:
    """Print the last requests to a running sandbox, the newest last.

    A line has the time, the status, the verdict on the signature, method and path, the error code and the operation.
    The page of the sandbox shows each in full.

    Exit code 0: done; 1: the sandbox does not run or has stopped; 130: interrupted.

    \b
    Examples:
      wechatpay logs
      wechatpay logs --follow
      wechatpay logs -f -n 0 --json
    """
    with asking_sandbox(data, config) as control:
        if not follow:
            for request in _newer_requests(control, 0)[-number:] if number else []:
                _print_request(request, as_json=as_json)
            return
        for request in _follow(control, number):
            _print_request(request, as_json=as_json)
        say(_("the sandbox has stopped"))
        raise typer.Exit(1)


# why Any: JSON of the control API
def _newer_requests(control: ControlClient, last: int) -> list[dict[str, Any]]:
    """The requests with a higher number than `last`, the oldest first; of very many, only the latest."""
    found = control.ask("GET", f"requests?limit={_MOST}")["requests"]
    return [request for request in reversed(found) if request["number"] > last]


def _follow(control: ControlClient, number: int) -> Iterator[dict[str, Any]]:
    last = 0
    for names in control.changes():
        # why also the first: it has no names, and comes when no later request can be missed
        if names and "requests" not in names:
            continue
        found = _newer_requests(control, last)
        if names:
            missing = found[0]["number"] - last - 1 if found else 0
            if missing > 0:
                say(_("{count} requests came too fast and are left out").format(count=missing))
            yield from found
        elif number:
            yield from found[-number:]
        if found:
            last = found[-1]["number"]


def _print_request(request: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        typer.echo(printable(json.dumps(request, ensure_ascii=False)))
        sys.stdout.flush()
        return
    verdict = {"accepted": _("signed"), "refused": _("bad signature"), "unchecked": _("not checked")}
    status = str(request["status"] or _("none"))
    fault = None if request["fault"] is None else _("fault {fault}").format(fault=request["fault"])
    told = "  ".join(filter(None, (request["code"], request["operation"], fault)))
    before, after = f"{request['at']}  ", printable(f"  {request['method']} {request['target']}  {told}")
    sign = verdict[request["signature"]]
    if not sys.stdout.isatty():
        typer.echo(f"{before}{status}  {sign}{after}")
        sys.stdout.flush()
        return
    from rich.text import Text

    good = request["status"] is not None and request["status"] < _REFUSED_FROM
    console().print(
        Text.assemble(
            before,
            (status, "green" if good else "red"),
            "  ",
            (sign, "red" if request["signature"] == "refused" else "dim"),
            after,
        )
    )

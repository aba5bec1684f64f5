"""`wechatpay orders`, `pay` and `refund`: looks at the orders of a running sandbox, and acts in it."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated, Any
from urllib.parse import quote, urlencode

import typer

from wechatpay_cli.sandbox_option import SandboxConfig, SandboxFolder, asking_sandbox
from wechatpay_cli.terminal import OutputFormat, console, print_json, printable, say
from wechatpay_cli.translation import gettext as _

_STYLES = {"SUCCESS": "green", "REFUND": "green", "NOTPAY": "yellow", "USERPAYING": "yellow", "PAYERROR": "red"}
_WIDEST_STATE = 10
_AS_BYTES = "surrogateescape"
"""An argument that is no UTF-8 is sent as the bytes that were typed, and the sandbox says what is wrong with it."""

OrderNumber = Annotated[
    str, typer.Argument(metavar="ORDER", help=_("out_trade_no or transaction_id of an order in the sandbox."))
]
Json = Annotated[bool, typer.Option("--json", help=_("Print JSON, the same as --format json."))]
Form = Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))]


class Result(StrEnum):
    """The values of `--result`."""

    SUCCESS = "SUCCESS"
    USERPAYING = "USERPAYING"
    PAYERROR = "PAYERROR"


def _quote(argument: str) -> str:
    return quote(argument, safe="", errors=_AS_BYTES)


def pay(
    order: OrderNumber,
    result: Annotated[
        Result, typer.Option("--result", help=_("What comes of it: paid, at the password, or failed."))
    ] = Result.SUCCESS,
    openid: Annotated[
        str | None,
        typer.Option("--openid", metavar="OPENID", help=_("The user, unless the order names one."), show_default=False),
    ] = None,
    coupon: Annotated[
        str | None,
        typer.Option(
            "--coupon", metavar="COUPON_ID", help=_("The cash coupon that the user pays with."), show_default=False
        ),
    ] = None,
    data: SandboxFolder = None,
    config: SandboxConfig = None,
    as_json: Json = False,
    output: Form = OutputFormat.TEXT,
) -> None:
    """Pay an order in a running sandbox, as the user would with WeChat.

    No money moves, and WeChat Pay is not asked: the command acts in a running sandbox only. The
    sandbox notifies the notify_url of the order.

    Exit code 0: done; 1: the order is not there or cannot be paid, or the sandbox does not run; 2: the command is
    wrong.

    \b
    Examples:
      wechatpay pay ORDER-0001
      wechatpay pay ORDER-0001 --result PAYERROR
      wechatpay pay ORDER-0001 --coupon 10000000001
      wechatpay pay ORDER-0001 --data ./sandbox-data
    """
    given = {"result": result.value, "openid": openid, "coupon_id": coupon}
    body = {name: value for name, value in given.items() if value is not None}
    with asking_sandbox(data, config) as control:
        paid = control.ask("POST", f"orders/{_quote(order)}/pay", body)
    if as_json or output is OutputFormat.JSON:
        print_json(paid)
    else:
        _print_line(paid)


def refund(
    order: OrderNumber,
    amount: Annotated[
        int | None,
        typer.Option("--amount", metavar="FEN", min=1, help=_("How much, in fen."), show_default=_("all that is left")),
    ] = None,
    data: SandboxFolder = None,
    config: SandboxConfig = None,
    as_json: Json = False,
    output: Form = OutputFormat.TEXT,
) -> None:
    """Refund an order in a running sandbox, as the merchant does on the web site of the merchant platform.

    No money moves, and WeChat Pay is not asked: the command acts in a running sandbox only. To ask
    WeChat Pay for a refund, call refund.create_refund. The refund succeeds after two seconds of the sandbox's time, and
    the notify_url of the order is notified.

    Exit code 0: done; 1: the order is not there or cannot be refunded, or the sandbox does not run; 2: the command is
    wrong.

    \b
    Examples:
      wechatpay refund ORDER-0001
      wechatpay refund ORDER-0001 --amount 100
    """
    body = {} if amount is None else {"amount": amount}
    with asking_sandbox(data, config) as control:
        made = control.ask("POST", f"orders/{_quote(order)}/refund", body)
    if as_json or output is OutputFormat.JSON:
        print_json(made)
    else:
        typer.echo(
            printable(f"{made['out_refund_no']}  {made['status']}  {_yuan(made['amount'])}  {made['refund_id']}")
        )


def orders(
    search: Annotated[
        str | None,
        typer.Option(
            "--search", metavar="WORDS", help=_("Parts of a number or of the description, or the amount in yuan.")
        ),
    ] = None,
    state: Annotated[
        str | None, typer.Option("--state", metavar="STATE", help=_("Only orders in this trade_state, such as NOTPAY."))
    ] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=200, help=_("How many orders."))] = 20,
    before: Annotated[
        str | None,
        typer.Option("--before", metavar="ID", help=_("The next page: orders older than the one with this ID.")),
    ] = None,
    qr: Annotated[
        str | None,
        typer.Option("--qr", metavar="ORDER", help=_("Draw the QR code of this Native order instead.")),
    ] = None,
    data: SandboxFolder = None,
    config: SandboxConfig = None,
    as_json: Json = False,
    output: Form = OutputFormat.TEXT,
) -> None:
    """List the orders of a running sandbox, the newest first.

    A line has the time, the state, the amount, out_trade_no, transaction_id and the description. With --json it is what
    the control API answers; `next` in it is the --before of the next page.

    \b
    Examples:
      wechatpay orders
      wechatpay orders --search 咖啡 --state SUCCESS
      wechatpay orders --search 28.00 --json
      wechatpay orders --qr ORDER-0001
    """
    wants_json = as_json or output is OutputFormat.JSON
    with asking_sandbox(data, config) as control:
        if qr is not None:
            _print_qr_code(control.ask("GET", f"orders/{_quote(qr)}"))
            return
        given = {"limit": limit, "search": search, "state": state, "before": before}
        query = urlencode({name: value for name, value in given.items() if value is not None}, errors=_AS_BYTES)
        found = control.ask("GET", f"orders?{query}")
    if wants_json:
        print_json(found)
        return
    for order in found["orders"]:
        _print_line(order)
    if not found["orders"]:
        say(_("no order is found"))
    elif found["next"] is not None:
        say(_("there are more; the next page: --before {id}").format(id=found["next"]))


# why Any: JSON of the control API
def _print_line(order: dict[str, Any]) -> None:
    state = str(order["trade_state"])
    before = f"{order['placed']}  "
    after = printable(
        f"  {_yuan(order['total']):>12}  {order['out_trade_no']}  {order['transaction_id']}  {order['description']}"
    )
    if not sys.stdout.isatty():
        typer.echo(f"{before}{state:{_WIDEST_STATE}}{after}")
        return
    from rich.text import Text

    console().print(Text.assemble(before, (f"{state:{_WIDEST_STATE}}", _STYLES.get(state, "")), after))


def _print_qr_code(order: dict[str, Any]) -> None:
    from wechatpay_cli.qr_code import draw_qr_code

    if order["trade_type"] != "NATIVE":
        say(
            _("error: {order} is of the type {trade_type}; only a NATIVE order has a QR code").format(
                order=order["out_trade_no"], trade_type=order["trade_type"]
            )
        )
        raise typer.Exit(1)
    typer.echo(draw_qr_code(order["handle"], coloured=sys.stdout.isatty()))
    typer.echo(printable(order["handle"]))


def _yuan(fen: int) -> str:
    return f"¥{fen // 100}.{fen % 100:02}"

"""The command line as a whole: it lists the commands and has the settings of all of them.

Exit codes: 0 the command is done; 1 it could not be done, was refused, or does not fit the spec; 2 the command was
written wrongly; 3 the outcome of a call is unknown; 4 nothing wrong was found, but something could not be checked; 130
the user interrupted it.
"""

from __future__ import annotations

import io
import sys
from gettext import bindtextdomain, textdomain
from typing import Annotated, Any

import typer

from wechatpay_cli.bill import bill
from wechatpay_cli.call import call
from wechatpay_cli.certs import certs
from wechatpay_cli.doctor import doctor
from wechatpay_cli.explain import explain
from wechatpay_cli.inbox import inbox_app
from wechatpay_cli.logs import logs
from wechatpay_cli.operations import operations
from wechatpay_cli.orders import orders, pay, refund
from wechatpay_cli.reconcile import reconcile
from wechatpay_cli.replay import replay
from wechatpay_cli.sandbox import sandbox_app
from wechatpay_cli.translation import CATALOGUE, help_text
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.trigger import trigger
from wechatpay_cli.usage_errors import translate_usage_error
from wechatpay_cli.validate import validate
from wechatpay_cli.watch import watch_app

# why by its name: it is Click's own class in older versions of Typer, and one within Typer in newer ones
_CLICK_ERROR: Any = next(base for base in typer.BadParameter.__mro__ if base.__name__ == "ClickException")

app = typer.Typer(
    name="wechatpay",
    no_args_is_help=True,
    # why: a stack trace with variables could show a key
    pretty_exceptions_enable=False,
    # why: boxes break the examples of a help text at 80 columns, and then they cannot be copied
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"wechatpay {version('wechatpay-cli')}")
        raise typer.Exit


def wechatpay(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help=_("Print the version and stop."))
    ] = False,
) -> None:
    """WeChat Pay APIv3 on the command line.

    \b
    Start here:
      wechatpay sandbox                      a local WeChat Pay, with keys and data to try things on
      wechatpay operations refund            find an operation
      wechatpay operations pay.create_native_order
      wechatpay call v3/certificates         make a signed call and print its verified reply
      wechatpay bill yesterday -o bill.csv   fetch the bill of a day
      wechatpay reconcile yesterday --ledger orders.csv   compare it with your ledger
      wechatpay validate businesscircle.sync_parking body.json
      wechatpay explain request.txt          say why a signature was refused
      wechatpay doctor                       check keys, clock, network and notify_url
      wechatpay trigger TRANSACTION.SUCCESS --to http://127.0.0.1:8000/notify

    \b
    In a running sandbox:
      wechatpay orders                       its orders; --qr ORDER draws the QR code of one
      wechatpay pay ORDER                    pay one, as the user; no money moves
      wechatpay refund ORDER                 refund one, as the merchant on the web
      wechatpay logs --follow                the requests, each with its verdict

    `wechatpay COMMAND --help` has examples of each.
    """


app.callback(help=help_text(wechatpay))(wechatpay)
for command in (
    call,
    bill,
    reconcile,
    validate,
    operations,
    explain,
    doctor,
    trigger,
    replay,
    orders,
    pay,
    refund,
    logs,
):
    app.command(help=help_text(command))(command)
app.add_typer(sandbox_app, name="sandbox")
app.add_typer(certs, name="certs")
app.add_typer(inbox_app, name="inbox")
app.add_typer(watch_app, name="watch")


def run() -> None:
    """Run the command in `sys.argv`."""
    # what Typer itself says, such as the headings of the help, has a catalogue of ours beside that of the command
    bindtextdomain("typer", str(CATALOGUE.folder))
    textdomain("typer")
    # why: some descriptions and names are Chinese; a terminal that cannot show them must not end the command
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        ended = app(prog_name="wechatpay", standalone_mode=False)
    except _CLICK_ERROR as error:
        shown = io.StringIO()
        error.show(shown)
        typer.echo(translate_usage_error(shown.getvalue()), err=True, nl=False)
        sys.exit(error.exit_code)
    except typer.Abort:
        typer.echo(_("aborted"), err=True)
        sys.exit(1)
    # a command that ends early returns its exit code here, and any other returns nothing
    sys.exit(ended if isinstance(ended, int) else 0)

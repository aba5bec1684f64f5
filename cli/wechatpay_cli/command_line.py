"""The command line as a whole: it lists the commands and has the settings of all of them.

Exit codes: 0 the command is done; 1 it could not be done, was refused, or does not fit the spec; 2 the command was
written wrongly; 3 the outcome of a call is unknown; 130 the user interrupted it.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from wechatpay_cli.call import call
from wechatpay_cli.certs import certs
from wechatpay_cli.explain import explain
from wechatpay_cli.operations import operations
from wechatpay_cli.replay import replay
from wechatpay_cli.sandbox import sandbox
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import help_text
from wechatpay_cli.trigger import trigger
from wechatpay_cli.validate import validate

app = typer.Typer(
    name="wechatpay",
    no_args_is_help=True,
    add_completion=False,
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
      wechatpay operations contract          find an operation
      wechatpay operations ebike.get_charge_contract
      wechatpay call v3/certificates         make a signed call and print its verified reply
      wechatpay validate businesscircle.sync_parking body.json
      wechatpay explain request.txt          say why a signature was refused
      wechatpay trigger TRANSACTION.SUCCESS --to http://127.0.0.1:8000/notify

    `wechatpay COMMAND --help` has examples of each.
    """


app.callback(help=help_text(wechatpay))(wechatpay)
for command in (sandbox, call, validate, operations, explain, trigger, replay):
    app.command(help=help_text(command))(command)
app.add_typer(certs, name="certs")


def run() -> None:
    """Run the command in `sys.argv`."""
    # why: some descriptions and names are Chinese; a terminal that cannot show them must not end the command
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    app(prog_name="wechatpay")

"""`wechatpay sandbox`."""

from __future__ import annotations

import logging
import shlex
import tomllib
from pathlib import Path
from typing import Annotated

import typer

from wechatpay_cli.terminal import say


def sandbox(
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="Port to listen on; 0 picks a free one.")
    ] = 8787,
    host: Annotated[
        str, typer.Option("--host", metavar="ADDRESS", help="Address of this machine to listen on.")
    ] = "127.0.0.1",
    data: Annotated[
        Path | None,
        typer.Option(
            "--data", metavar="DIR", help="Folder of its keys and database; made if need be.", show_default="per user"
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Do not print a line for every request.")] = False,
) -> None:
    """Start a local WeChat Pay; Ctrl-C stops it.

    It checks signatures, validates requests, remembers what happened and signs its replies. The first start makes
    keys for a merchant and for the platform, and example data. Programs that use wechatpay_client find it by the
    wechatpay.toml whose place it prints.

    \b
    Examples:
      wechatpay sandbox
      wechatpay sandbox --port 0 --data ./sandbox-data --quiet
    """
    from wechatpay_sandbox import CannotListen, SpecNotServable, StateFolderError, default_data_dir, serve

    folder = (data or default_data_dir()).expanduser().resolve()
    if not quiet:
        _log_requests()
    try:
        serve(folder, host, port, lambda base_url: _introduce(base_url, folder / "wechatpay.toml"))
    except (CannotListen, StateFolderError, SpecNotServable) as error:
        say(f"error: {error}")
        raise typer.Exit(1) from None


def _introduce(base_url: str, config: Path) -> None:
    from wechatpay_sandbox.stores.seed_data import SIGNED_CHARGE_CONTRACT, SUB_MCHID

    mchid = tomllib.loads(config.read_text(encoding="utf-8"))["merchant"]["mchid"]
    typer.echo(
        f"WeChat Pay sandbox on {base_url}\n"
        f"  merchant  {mchid}\n"
        f"  config    {config}\n"
        f"  use it    export WECHATPAY_CONFIG={shlex.quote(str(config))}\n"
        "  try       wechatpay call ebike.get_charge_contract "
        f"contract_id={SIGNED_CHARGE_CONTRACT} -q sub_mchid={SUB_MCHID}\n"
        "  stop      Ctrl-C"
    )


def _log_requests() -> None:
    """The sandbox's log, a line per request, goes to standard error."""
    log = logging.getLogger("wechatpay_sandbox")
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False

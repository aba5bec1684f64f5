"""`wechatpay sandbox env`: the settings with which a program comes through the door of a running sandbox."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from wechatpay_cli.terminal import say
from wechatpay_cli.translation import gettext as _


class Language(StrEnum):
    """The values of `--for`."""

    GO = "go"
    JAVA = "java"
    PHP = "php"
    NODE = "node"
    PYTHON = "python"
    DOTNET = "dotnet"
    CURL = "curl"


class EnvFormat(StrEnum):
    """The values of `--format`."""

    SHELL = "shell"
    JSON = "json"
    DOTENV = "dotenv"


def env(
    language: Annotated[Language, typer.Option("--for", help=_("What the program is written in."))],
    output: Annotated[EnvFormat, typer.Option("--format", help=_("The form of the result."))] = EnvFormat.SHELL,
    data: Annotated[
        Path | None,
        typer.Option("--data", metavar="DIR", help=_("Folder of the sandbox."), show_default=_("per user")),
    ] = None,
) -> None:
    """Print the settings with which an SDK reaches the sandbox under WeChat Pay's own hosts.

    The sandbox must run with --intercept. The settings are variables of the environment: the proxy of the sandbox, and
    files with the certificate that it shows, which is trusted by the program that gets them and by nothing else.

    \b
    Examples:
      eval "$(wechatpay sandbox env --for go)"
      wechatpay sandbox env --for java --format dotenv
      wechatpay sandbox env --for node --format json
    """
    from wechatpay_sandbox import StateFolderError, default_data_dir
    from wechatpay_sandbox.door import client_settings

    folder = (data or default_data_dir()).expanduser().resolve()
    try:
        settings = client_settings.find_client_settings(client_settings.Language(language), folder)
    except StateFolderError as error:
        say(_("error: {problem}").format(problem=error))
        raise typer.Exit(1) from None
    form = {
        EnvFormat.SHELL: client_settings.as_shell,
        EnvFormat.JSON: client_settings.as_json,
        EnvFormat.DOTENV: client_settings.as_dotenv,
    }
    typer.echo(form[output](settings))

"""The options `--config` and `--sandbox`, for every command that needs a configuration."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wechatpay_cli.translation import gettext as _

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        exists=True,
        dir_okay=False,
        help=_("The wechatpay.toml to use."),
        show_default=_("$WECHATPAY_CONFIG, or ./wechatpay.toml"),
    ),
]
UseSandbox = Annotated[
    bool,
    typer.Option("--sandbox", help=_("Use the wechatpay.toml that `wechatpay sandbox` wrote for this user.")),
]


def choose_config_file(config: Path | None, sandbox: bool) -> Path | None:
    """The file that the two options name; None if both are missing. Raises typer.BadParameter."""
    if not sandbox:
        return config
    if config is not None:
        raise typer.BadParameter(_("give either --config or --sandbox, not both"), param_hint="--sandbox")
    from wechatpay_auth import sandbox_config_path

    file = sandbox_config_path()
    if not file.is_file():
        raise typer.BadParameter(
            _("the sandbox has not written {file} yet; start it once: wechatpay sandbox").format(file=file),
            param_hint="--sandbox",
        )
    return file

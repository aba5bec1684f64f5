"""`--config`, the same for every command that makes calls."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        exists=True,
        dir_okay=False,
        help="The wechatpay.toml to use.",
        show_default="$WECHATPAY_CONFIG, ./wechatpay.toml, or the sandbox's",
    ),
]

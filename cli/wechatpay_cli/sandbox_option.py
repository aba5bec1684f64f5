"""Finds the running sandbox for commands that ask its control API, and reports what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wechatpay_cli.failures import NOT_DONE
from wechatpay_cli.terminal import say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_sandbox.control_client import ControlClient

SandboxFolder = Annotated[
    Path | None,
    typer.Option("--data", metavar="DIR", help=_("Folder of the sandbox."), show_default=_("per user")),
]
SandboxConfig = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="FILE",
        exists=True,
        dir_okay=False,
        help=_("The wechatpay.toml that the sandbox wrote, in place of --data."),
        show_default="$WECHATPAY_CONFIG",
    ),
]


_INTERRUPTED = 130
"""Exit code: the user interrupted the command."""


@contextmanager
def asking_sandbox(data: Path | None, config: Path | None) -> Iterator[ControlClient]:
    """Inside, the client of the running sandbox. What it refuses ends the command with a text and exit code 1.

    Ctrl-C ends it with exit code 130 and no text.

    Raises typer.BadParameter if both options are given.
    """
    from wechatpay_sandbox.control_client import CannotAct, ControlClient, SandboxNotRunning

    folder = _folder(data, config)
    try:
        yield ControlClient.of_folder(folder)
    except KeyboardInterrupt:
        raise typer.Exit(_INTERRUPTED) from None
    except BrokenPipeError:
        raise  # who reads the output has gone, which is not the sandbox
    except (CannotAct, SandboxNotRunning) as error:
        say(_("error: {problem}").format(problem=error))
    except OSError as error:
        say(
            _(
                "error: the sandbox in {folder} does not run ({error}); start it: wechatpay sandbox --data {folder}"
            ).format(folder=folder, error=error)
        )
    else:
        return
    raise typer.Exit(NOT_DONE) from None


def _folder(data: Path | None, config: Path | None) -> Path:
    import os

    from wechatpay_sandbox import default_data_dir

    if data is not None and config is not None:
        raise typer.BadParameter(_("give either --data or --config, not both"), param_hint="--data")
    named = config or (None if data is not None else os.environ.get("WECHATPAY_CONFIG"))
    if named:
        return Path(named).expanduser().resolve().parent
    return (data or default_data_dir()).expanduser().resolve()

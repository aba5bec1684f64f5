"""`wechatpay sandbox play`: a running sandbox plays a scenario."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wechatpay_cli.failures import NOT_DONE
from wechatpay_cli.sandbox_option import SandboxConfig, SandboxFolder, asking_sandbox
from wechatpay_cli.terminal import OutputFormat, print_json, printable, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_sandbox.scenarios.playing import Playing

_ENDED = ("done", "failed", "stopped")


def play(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help=_("The scenario, in YAML."))
    ],
    seed: Annotated[
        int | None,
        typer.Option("--seed", min=0, help=_("Decides what the file leaves to chance."), show_default=_("the file's")),
    ] = None,
    data: SandboxFolder = None,
    config: SandboxConfig = None,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Play a scenario in a running sandbox, and print each step with what came of it.

    A scenario says what users, banks and faults do, step by step, while your program runs: pay the next order after
    three seconds, end its refund as ABNORMAL, complain. Ctrl-C stops it. The same file with the same seed takes the
    same course.

    Exit code 0: all steps were played; 1: one failed, or no sandbox runs there; 2: the file or the command is wrong.

    \b
    Examples:
      wechatpay sandbox play refund_abnormal.yaml
      wechatpay sandbox play flaky.yaml --seed 7 --format json
    """
    from wechatpay_sandbox.scenarios.playing import Playing

    text = read_scenario_text(file, "FILE")
    with asking_sandbox(data, config) as sandbox:
        playing = Playing.begin(sandbox, text, seed)
        try:
            told = _follow(playing, output)
        except KeyboardInterrupt:
            playing.stop()
            raise
        if output is OutputFormat.JSON:
            print_json(told)
        else:
            typer.echo(_("{state}, seed {seed}").format(state=told["state"], seed=told["seed"]))
    if told["state"] != "done":
        if output is OutputFormat.TEXT:
            say(_("error: a step failed; the same course again: --seed {seed}").format(seed=told["seed"]))
        raise typer.Exit(NOT_DONE)


def read_scenario_text(file: Path, hint: str) -> str:
    """The text of a scenario that can be played. Raises typer.BadParameter, which names the line, for any other."""
    from wechatpay_sandbox.scenarios.reading import read_scenario
    from wechatpay_sandbox.scenarios.scenario import ScenarioUnreadable

    try:
        text = file.read_text(encoding="utf-8")
        read_scenario(text)
    except ScenarioUnreadable as error:
        raise typer.BadParameter(f"{file}, {error}", param_hint=hint) from None
    except (OSError, UnicodeDecodeError) as error:
        raise typer.BadParameter(
            _("{file} cannot be read as UTF-8 ({error})").format(file=file, error=error), param_hint=hint
        ) from None
    return text


def _follow(playing: Playing, output: OutputFormat) -> dict[str, Any]:
    """The scenario when it has ended. Meanwhile, each step is printed when it has."""
    from wechatpay_sandbox.scenarios.playing import step_text

    printed, told = 0, dict[str, Any]()
    for told in playing.follow():
        ended = [step for step in told["steps"] if step["state"] in _ENDED]
        if output is OutputFormat.TEXT:
            for step in ended[printed:]:
                typer.echo(printable(step_text(step)))
        printed = len(ended)
    return told

"""A scenario that a running sandbox plays, for tests and commands on the other side of its control API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from wechatpay_sandbox.control_client import CannotAct, ControlClient
from wechatpay_sandbox.translation import gettext as _

WITHIN_SECONDS = 60.0


class ScenarioFailed(AssertionError):
    """A scenario was not played to its end. The message has its steps, and says which failed and why."""


class Playing:
    """A scenario that is being played. At the end of its `with` block it has ended, or the block fails."""

    # why Any: JSON of the control API
    def __init__(self, control: ControlClient, told: dict[str, Any]) -> None:
        self._control = control
        self._id = str(told["id"])
        self.seed = int(told["seed"])
        """With the same seed, the same scenario takes the same course."""

    @classmethod
    def begin(cls, control: ControlClient, source: str | Path, seed: int | None = None) -> Self:
        """Begin to play a file, or a text in the form of one.

        Raises CannotAct for a scenario that cannot be read, or while another is played, and OSError if the file cannot
        be read, or no sandbox answers.
        """
        body = {"text": source.read_text(encoding="utf-8") if isinstance(source, Path) else source}
        return cls(control, control.ask("POST", "scenarios", body if seed is None else {**body, "seed": seed}))

    # why Any: JSON of the control API
    def look(self) -> dict[str, Any]:
        """The scenario as it stands: its `state` and its `steps`, each with `state`, `at` and `outcome`."""
        told: dict[str, Any] = self._control.ask("GET", f"scenarios/{self._id}")
        return told

    # why Any: JSON of the control API
    def follow(self) -> Iterator[dict[str, Any]]:
        """The scenario each time that it has moved, up to its end. Raises CannotAct if the sandbox stops earlier."""
        for names in self._control.changes():
            if names and "scenarios" not in names:
                continue
            told = self.look()
            yield told
            if told["state"] != "playing":
                return
        raise CannotAct(_("the sandbox stopped before the scenario had ended"))

    def wait(self, within: float = WITHIN_SECONDS) -> dict[str, Any]:
        """The scenario when it has ended. Raises ScenarioFailed if a step failed, or if it takes longer than `within`.

        It is stopped in that case. `within` is in seconds of this machine.
        """
        try:
            told: dict[str, Any] = self._control.ask("GET", f"scenarios/{self._id}/end", within=within)
        except TimeoutError as error:
            raise ScenarioFailed(
                _("the scenario did not end within {seconds:g} s and was stopped:\n{steps}").format(
                    seconds=within, steps=steps_text(self.stop())
                )
            ) from error
        if told["state"] != "done":
            raise ScenarioFailed(
                _("the scenario {state}:\n{steps}").format(state=told["state"], steps=steps_text(told))
            )
        return told

    def stop(self) -> dict[str, Any]:
        """End the scenario now, and give it as it stands. One that has ended stays as it is."""
        told: dict[str, Any] = self._control.ask("DELETE", f"scenarios/{self._id}")
        return told

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self.stop()
        else:
            self.wait()


# why Any: JSON of the control API
def steps_text(told: dict[str, Any]) -> str:
    """The steps of a scenario, a line for each, with the seed."""
    lines = [step_text(step) for step in told["steps"]]
    return "\n".join([*lines, _("seed {seed}").format(seed=told["seed"])])


def step_text(step: dict[str, Any]) -> str:
    """One step with its outcome, as a line."""
    outcome = f" → {step['outcome']}" if step["outcome"] else ""
    return f"{step['state']:8} {step['line']:4}  {step['step']}{outcome}"

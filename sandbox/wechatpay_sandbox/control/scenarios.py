"""Controls of scenarios: play one, follow its steps, stop it."""

from __future__ import annotations

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.control.api import Control, ControlRequest, Later, bad_request, conflict, takes
from wechatpay_sandbox.reply.refusal import not_found
from wechatpay_sandbox.scenarios.player import AlreadyPlaying, Performance, PlayedStep
from wechatpay_sandbox.scenarios.reading import read_scenario
from wechatpay_sandbox.scenarios.scenario import ScenarioUnreadable
from wechatpay_sandbox.translation import gettext as _


def _list(request: ControlRequest) -> object:
    return {"scenarios": [_line(one) for one in request.sandbox.scenarios.latest[: request.limit]]}


def _line(performance: Performance) -> dict[str, object]:
    return {
        "id": performance.id,
        "name": performance.scenario.name,
        "seed": performance.seed,
        "state": performance.state.value,
        "began": beijing_time(performance.began),
    }


def _whole(performance: Performance) -> dict[str, object]:
    return {**_line(performance), "steps": [_step(played) for played in performance.steps]}


def _step(played: PlayedStep) -> dict[str, object]:
    return {
        "line": played.step.line,
        "step": played.step.text,
        "state": played.state.value,
        "at": None if played.at is None else beijing_time(played.at),
        "outcome": played.outcome,
    }


@takes("text", "seed")
def _play(request: ControlRequest) -> object:
    """Play the scenario in `text`, as YAML. Replies when it has begun; `seed` goes before that of the text."""
    seed = request.field("seed", int, -1)
    if not -1 <= seed < 10**18:
        raise bad_request(_("seed must be a whole number from 0 on"))
    try:
        scenario = read_scenario(request.field("text", str))
        return _whole(request.sandbox.scenarios.play(scenario, None if seed == -1 else seed))
    except ScenarioUnreadable as error:
        raise bad_request(str(error)) from error
    except AlreadyPlaying as error:
        raise conflict(str(error)) from error


def _find(request: ControlRequest) -> Performance:
    found = request.sandbox.scenarios.find(request.path["id"])
    if found is None:
        raise not_found(_("no scenario has this id; GET scenarios lists the last ones"))
    return found


def _show(request: ControlRequest) -> object:
    return _whole(_find(request))


def _await_end(request: ControlRequest) -> object:
    """Replies when the scenario has ended."""
    performance = _find(request)

    async def wait() -> object:
        await performance.ended.wait()
        return _whole(performance)

    return Later(wait)


def _stop(request: ControlRequest) -> object:
    performance = _find(request)
    request.sandbox.scenarios.stop(performance)
    return _whole(performance)


CONTROLS: dict[str, Control] = {
    "GET scenarios": _list,
    "POST scenarios": _play,
    "GET scenarios/{id}": _show,
    "GET scenarios/{id}/end": _await_end,
    "DELETE scenarios/{id}": _stop,
}

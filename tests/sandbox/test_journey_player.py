"""The player of the journeys stops at what it does not know, also where the outcome would be clear without it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from journey_player import Answer, NothingThere, Player, StepFailed, UnknownConstruct, read_workflows

BILL = Path(__file__).parents[2] / "spec/journeys/bill.arazzo.yaml"
REPLY = {"hash_type": "SHA1", "hash_value": "0", "download_url": "https://shop.example.com/"}


def play(workflow: dict[str, Any], body: Any, inputs: dict[str, Any] | None = None) -> dict[str, Any]:
    """Plays the workflow where every call is answered with the body."""
    player = Player(lambda id, arguments, sent: Answer(200, body), lambda step, seconds: None)
    return player.play(workflow, {"bill_date": "2026-01-02"} if inputs is None else inputs)


@pytest.fixture
def workflow() -> dict[str, Any]:
    return read_workflows(BILL)["request_bill"]


def test_what_it_knows(workflow: dict[str, Any]) -> None:
    assert play(workflow, REPLY) == REPLY
    with pytest.raises(StepFailed):
        play(workflow, {**REPLY, "hash_type": "MD5"})
    with pytest.raises(StepFailed):
        play(workflow, {**REPLY, "hash_type": 1})
    with pytest.raises(NothingThere):
        play(workflow, {"hash_type": "SHA1"})
    with pytest.raises(jsonschema_rs.ValidationError):
        play(workflow, REPLY, {})


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (["dependsOn"], []),
        (["steps", 0, "operationPath"], "{$sourceDescriptions.wechatpay.url}#/paths/~1v3"),
        (["steps", 0, "parameters", 0, "in"], "cookie"),
        (["steps", 0, "parameters", 0, "value"], "$inputs"),
        (["steps", 0, "parameters", 0, "value"], "day {$inputs.bill_date}"),
        (["steps", 0, "successCriteria", 0, "type"], "jsonpath"),
        (["steps", 0, "successCriteria", 0, "condition"], "$statusCode != 400"),
        (["steps", 0, "successCriteria", 1, "condition"], "$response.header.Date == '1' || $statusCode == 200"),
        (["steps", 0, "onFailure"], [{"name": "stop", "type": "end"}]),
        (["steps", 0, "outputs", "hash_value"], "$response.header.Digest"),
        (["outputs", "hash_value"], "$response.body#/hash_value"),
    ],
)
def test_what_the_player_does_not_know_is_an_error(way: list[Any], value: Any, workflow: dict[str, Any]) -> None:
    holder: Any = workflow
    for step in way[:-1]:
        holder = holder[step]
    holder[way[-1]] = value
    hash_type = "MD5" if way[-1] == "onFailure" else "SHA1"
    with pytest.raises(UnknownConstruct):
        play(workflow, {**REPLY, "hash_type": hash_type})

"""No sequence of replies and faults makes a caller believe "done" or "refused" of what is not.

Ten thousand sequences of up to six things that may happen to a sending, through Client as a program uses it: sync and
async, interrupted or not, and with `resolve()` after each outcome that stays unknown. All waiting is in virtual time.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise, product
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import wechatpay_client
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from wechatpay_auth import KeyRing
from wechatpay_auth.httpx_auth import WeChatPayAuth
from wechatpay_auth.resolution import Failed, NoEffectYet, NotKnown, OtherValues, Resolution, TookEffect
from wechatpay_client import Client, errors
from wechatpay_client.runtime.operation import OPERATIONS, UndescribedOperation
from wechatpay_client.runtime.sender import Signing

from tests.client.interruptions import MANNERS, interrupted
from tests.client.platform_model import (
    ABSENT,
    BODIES,
    FOUND,
    KEY_ID,
    SIGNATURES,
    Platform,
    Scene,
    Step,
    Subject,
    asking_steps,
    is_possible,
    steps,
    with_value,
)
from tests.client.virtual_time import SkewedTime, VirtualLoop, VirtualTime
from tests.profiles import is_soak, limit_examples, turns

SEQUENCES = 5_000
"""For each of the two worlds."""
LONGEST = 6
RETRIES = 3
BACKUP = "api2.mch.weixin.qq.com"

DOCUMENT = json.loads(Path(wechatpay_client.__file__).with_name("openapi.json").read_bytes())
CODES: dict[str, dict[str, Any]] = DOCUMENT["x-wechatpay-error-codes"]


# --- what is called --------------------------------------------------------------------------------------------------


def _reply_of(path: str, method: str) -> tuple[int, Any]:
    """Status and example of the documented success."""
    node = DOCUMENT["paths"][path][method]
    status, described = next((int(status), reply) for status, reply in node["responses"].items() if status < "300")
    return status, described.get("content", {}).get("application/json", {}).get("example")


def _bytes(document: Any) -> bytes:
    return b"" if document is None else json.dumps(document).encode()


@cache
def subject(name: str, *, number: str = "", absent: str = "", without: str = "") -> Subject:
    """The call of the spec's own examples.

    `number`: the caller's own, which the reply repeats. `absent`: the code by which the query says that there is none.
    `without`: a field that the body does not have.
    """
    operation = OPERATIONS[name]
    method = operation.method.lower()
    node = DOCUMENT["paths"][operation.path][method]
    body = node["requestBody"]["content"]["application/json"]["example"] if "requestBody" in node else None
    if without:
        body = {field: value for field, value in body.items() if field != without}
    status, example = _reply_of(operation.path, method)
    path = {parameter["name"]: "ORDER0001" for parameter in operation.parameters("path")}
    query = {"mchid": "1900000001"} if method == "get" else {}
    named = {**query, **path, **(body or {})}
    # The examples of request and reply are of one shop, but not all of one order.
    for field in named:
        if isinstance(example, dict) and field in example:
            example = with_value(example, (field,), named[field])
    mark = operation.idempotency
    asked = None if mark is None or mark.query is None or without else OPERATIONS[mark.query]
    return Subject(
        name=name,
        operation=operation,
        path=path,
        query=query,
        body=body,
        status=status,
        reply=_bytes(example),
        another_reply=_bytes(with_value(example, (number,), "ANOTHER0001")) if number and example else b"",
        repeatable=method == "get" or (mark is not None and mark.repeat and not without),
        asked=asked,
        truths={} if asked is None else _truths(name, named, number),
        absent_code=absent,
    )


def _truths(name: str, named: dict[str, Any], number: str) -> dict[str, bytes]:
    """The reply of the query by what the platform knows, made by the spec's own marks."""
    operation = DOCUMENT["paths"][OPERATIONS[name].path][OPERATIONS[name].method.lower()]
    asked = OPERATIONS[operation["x-wechatpay-idempotency"]["query"]]
    _, example = _reply_of(asked.path, "get")
    for field in named:
        if field in example:
            example = with_value(example, (field,), named[field])
    mark = operation["x-wechatpay-outcome"]
    state = tuple(mark["state"].split("/"))
    effect = with_value(example, state, mark["took-effect"][0])
    truths = {
        "effect": effect,
        "waiting": with_value(example, state, mark["not-yet"][0]) if mark.get("not-yet") else None,
        "failed": with_value(example, state, mark["failed"][0]),
        "another's": None,
        "mixed up": with_value(effect, (number,), "ANOTHER0001"),
    }
    same = next((told for told in mark.get("same", {}).values() if "amount" in told), None)
    if same is not None:
        truths["another's"] = with_value(effect, tuple(same.split("/")), 1)
    return {known: _bytes(document) for known, document in truths.items() if document is not None}


@cache
def untyped() -> Subject:
    """A path that the spec does not have."""
    return Subject(
        name="untyped",
        operation=UndescribedOperation("POST", "/v3/newer-than-the-spec/orders"),
        path={},
        query={},
        body={"out_order_no": "ORDER0001"},
        status=200,
        reply=b'{"order_id": "1"}',
        another_reply=b"",
        repeatable=False,
    )


SUBJECTS: dict[str, Callable[[], Subject]] = {
    "refund": lambda: subject("refund.create_refund", number="out_refund_no", absent="RESOURCE_NOT_EXISTS"),
    "payout": lambda: subject("fund_app.create_transfer", number="out_bill_no", absent="NOT_FOUND"),
    "close": lambda: subject("pay.close_order", number="out_trade_no", absent="ORDER_NOT_EXIST"),
    "payment code": lambda: subject("pay.charge_payment_code", number="out_trade_no", absent="ORDER_NOT_EXIST"),
    "refund without a number": lambda: subject("refund.create_refund", without="out_refund_no"),
    "receiver": lambda: subject("profitsharing.add_receiver"),
    "subsidy without a number": lambda: subject("ecommerce.create_subsidy", without="out_subsidy_no"),
    "query": lambda: subject("pay.get_order_by_out_trade_no", number="out_trade_no"),
    "untyped": untyped,
}


def _scenes() -> list[Scene]:
    """So many of all there are, the plain ones first."""
    chance = random.Random(9)
    made = {Scene()}
    while len(made) < 3_000:
        made.add(
            Scene(
                validate=chance.random() < 0.8,
                deadline=chance.choice((60.0, 60.0, 60.0, 5.0, 0.0005, None)),
                official=chance.random() < 0.8,
                fate=chance.choice(("absent", "absent", "absent", "waiting", "failed", "another's")),
                late=chance.random() < 0.3,
                ahead=chance.choice((0.0, 0.0, 200.0, -200.0)),
                signing=chance.choice((0.0, 0.0, 1.0)),
                delays=chance.choice(((0.0,), (0.0,), (0.3, 2.0), (20.0,), (0.0, 45.0), (70.0, 0.0))),
                in_body=chance.random() < 0.3,
                retry_after=chance.choice((None, None, None, "0", "3", "40", "3600", "soon")),
                manner=chance.choice(("none", "none", "none", *MANNERS)),
                interrupted_at=chance.choice((0.0, 0.5, 1.5, 4.0, 21.0, 50.0)),
                asked_after=chance.choice((0.0, 20.0, 250.0, 320.0, 480.0, 600.0)),
            )
        )
    return sorted(filter(is_possible, made), key=lambda scene: (scene.oddities, repr(scene)))


SCENES = _scenes()


# --- the play --------------------------------------------------------------------------------------------------------


class Stage:
    """A platform and the clients that call it, under one clock."""

    def __init__(self, platform: Platform, loop: VirtualLoop) -> None:
        self.platform = platform
        self.clock = platform.clock
        self.loop = loop
        self.official = self._client()
        self.elsewhere = self._client(base_url="https://api.wechatpay.cn")

    def _client(self, **settings: str) -> Client:
        platform = self.platform
        ring = KeyRing()
        ring.add_public_key(KEY_ID, platform.key.public_key())
        client = Client(platform, ring, transport=platform, async_transport=platform, retries=RETRIES, **settings)
        auth = WeChatPayAuth(
            platform, ring, allowed_hosts=client.sender.servers.hosts, clock=platform.client_clock.time
        )
        client.sender.use(Signing(auth, platform))
        return client

    def call(self, awaited: bool) -> BaseException | None:
        """Make the call. What it raised, or what was raised to interrupt it; None for done."""
        subject, scene = self.platform.subject, self.platform.scene
        client = self.official if scene.official else self.elsewhere
        arguments = [subject.operation, subject.path, subject.query]
        if subject.body is not None:
            arguments.append(subject.body)
        options = {"validate": scene.validate, "deadline": scene.deadline}
        try:
            if awaited:
                called = client.call_async(*arguments, **options)
                self.loop.run_until_complete(interrupted(called, scene.manner, scene.interrupted_at))
            else:
                self.clock.begin(None if scene.manner == "none" else scene.interrupted_at)
                client.call(*arguments, **options)
        except errors.WeChatPayError as error:
            return error
        except (KeyboardInterrupt, asyncio.CancelledError, TimeoutError, BaseExceptionGroup) as interruption:
            if scene.manner == "none":
                raise  # it came from nowhere
            return interruption
        return None

    def resolve(self, outcome: errors.OutcomeUnknown, awaited: bool) -> Resolution[Any] | None:
        """What asking tells; None where it tells nothing."""
        self.clock.interrupt_at = None
        self.clock.now += self.platform.scene.asked_after
        try:
            return self.loop.run_until_complete(outcome.resolve_async()) if awaited else outcome.resolve()
        except errors.CannotResolve:
            return None


@pytest.fixture(scope="module")
def stage(platform_key) -> Iterator[Stage]:
    clock = VirtualTime()
    platform = Platform(platform_key, CODES, clock, SkewedTime(clock), SUBJECTS["refund"]())
    loop = VirtualLoop(clock)
    yield Stage(platform, loop)
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


@pytest.fixture(autouse=True)
def virtual_time(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> None:
    """Everything of the client that looks at a clock, or waits, does so by the stage's."""
    clock, own = stage.clock, stage.platform.client_clock
    monkeypatch.setattr("wechatpay_client.runtime.asking.time", clock)
    monkeypatch.setattr("wechatpay_client.runtime.deadline.time", clock)
    monkeypatch.setattr("tenacity.nap.time", clock)
    monkeypatch.setattr("wechatpay_client.runtime.retries.FIRST_PAUSE", 1.0)
    monkeypatch.setattr("wechatpay_client.runtime.sender.datetime", SimpleNamespace(now=own.now))
    monkeypatch.setattr(logging.getLogger("wechatpay_client"), "disabled", True)


# --- the word, against what really happened --------------------------------------------------------------------------


def word(error: BaseException | None) -> str:
    """What the caller is told of the money."""
    if error is None:
        return "done"
    if isinstance(error, errors.OutcomeUnknown):
        return "unknown"
    if isinstance(error, errors.NotSent | errors.ConfigurationError):
        return "not sent"
    if isinstance(error, errors.IdentifierMismatch):
        return "another's"
    if not isinstance(error, errors.WeChatPayError):
        return "interrupted"
    assert isinstance(error, errors.APIStatusError), f"{type(error).__name__} says nothing of the money"
    return "refused"


def check(platform: Platform, error: BaseException | None, story: str) -> str:
    """Hold the caller's word against what really happened; the word."""
    told, subject, sendings = word(error), platform.subject, platform.sendings
    outcome = None if error is None else errors.outcome_of(error)
    answered = [sending for sending in sendings if sending.sent]
    if told == "done" and subject.is_query:
        assert sendings[-1].is_verified_success, story
        assert sendings[-1].step.body != "another's result", story
    elif told == "done":
        assert platform.took_effect_by(platform.clock.now), story
        asked = platform.queries and sendings[-1].is_open and not subject.repeatable
        if asked:  # what a query is answered is the truth, whatever status its step has
            assert platform.queries[-1].step.event == "reply", story
            assert platform.queries[-1].step.signature == "signed", story
        else:
            assert sendings[-1].is_verified_success, story
    elif told == "another's":
        assert subject.is_query, story
        assert sendings[-1].step.body == "another's result", story
    elif told == "unknown":
        assert any(sending.is_open for sending in sendings), f"somebody had said what became of it; {story}"
        assert not sendings[-1].is_result, story
        assert not sendings[0].is_refusal or len(sendings) > 1, story
        assert outcome is error, story
    elif told == "interrupted":
        # Of a query it may say more than anybody needs: there is nothing that could have taken effect. And an
        # interruption may strike when the last reply is there and the call has not told of it yet.
        was_open = any(sending.is_open for sending in sendings)
        said = outcome is not None
        assert subject.is_query or was_open <= said <= bool(answered), f"outcome_of says {outcome!r}; {story}"
    else:
        assert not platform.takes_effect, story
        assert subject.is_query or not any(sending.is_open for sending in sendings), story
    if told == "not sent":
        assert not answered, story
    if told == "refused":
        assert error.verified == (answered[-1].step.signature == "signed"), story
    check_sendings(platform, story)
    return told


def check_sendings(platform: Platform, story: str) -> None:
    """How often it was sent, when, and where to."""
    sendings, scene, repeatable = platform.sendings, platform.scene, platform.subject.repeatable
    assert len(sendings) <= 1 + RETRIES + 1, f"with the backup at the end; {story}"
    for before, after in pairwise(sendings):
        assert repeatable or not before.is_open, f"it may have been carried out twice; {story}"
        if after.host == BACKUP:
            assert not before.sent, f"the backup is for when there is no connection; {story}"
        replied = before.sent and before.step.event == "reply" and not 200 <= before.step.status < 300
        if replied and scene.retry_after in ("3", "40", "3600"):
            assert after.at - before.ended_at >= float(scene.retry_after), f"Retry-After was not honoured; {story}"


def check_resolution(platform: Platform, found: Resolution[Any] | None, story: str) -> None:
    """Hold what asking told against what really happened, and will."""
    story = f"resolve() says {found}; {story}; asked: {platform.queries}"
    match found:
        case TookEffect():
            assert platform.took_effect_by(platform.clock.now), story
        case Failed() | OtherValues():
            assert not platform.takes_effect, story
        case NotKnown(is_reliable=True):
            assert not platform.takes_effect, story
        case NotKnown() | NoEffectYet():
            asked = max(query.at for query in platform.queries)
            assert not platform.took_effect_by(asked - 41), f"not even a replayed reply is as old; {story}"
        case _:
            assert found is None, story


def is_sensible(subject: Subject, scene: Scene) -> bool:
    """Whether the platform can know of the number what the scene says."""
    return scene.fate == "absent" or scene.fate in subject.truths


@settings(
    max_examples=limit_examples(SEQUENCES),
    derandomize=not is_soak(),
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    name=st.sampled_from(sorted(SUBJECTS)),
    sequence=st.lists(steps(sorted(CODES)), min_size=1, max_size=LONGEST),
    asking=st.lists(asking_steps(sorted(CODES)), max_size=3),
    scene=st.sampled_from(SCENES),
)
@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_the_word_is_true(
    awaited: bool, name: str, sequence: list[Step], asking: list[Step], scene: Scene, stage: Stage
) -> None:
    play(stage, awaited, name, sequence, asking, scene)


UNSURE = [
    Step("reply", 500, "code", "SYSTEM_ERROR"),
    Step("reply", 500, "code", "SYSTEM_ERROR", effect=True),
    Step("reply", 429, "code", "FREQUENCY_LIMITED"),
    Step("reply", 403, "code", "NO_AUTH", "unsigned", effect=True),
    Step("reset while reading", effect=True),
    Step("connection refused"),
    Step(),
]
"""What a call may begin with."""


@pytest.mark.parametrize("name", sorted(SUBJECTS))
@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_a_call_may_be_interrupted_at_any_time(awaited: bool, name: str, stage: Stage) -> None:
    """Before it is sent, while it is on its way, in the middle of the reply, in a pause, while it asks."""
    manners = MANNERS if awaited else ("Ctrl-C",)
    moments = (0.0, 0.5, 1.5, 2.5, 4.0)
    for first, manner, moment, in_body in product(UNSURE, manners, moments, (False, True)):
        for signing in (0.0, 1.0):
            scene = Scene(manner=manner, interrupted_at=moment, delays=(1.0, 2.0), in_body=in_body, signing=signing)
            play(stage, awaited, name, [first, Step("reset while reading")], [Step("hung up"), Step()], scene)


@pytest.mark.parametrize("name", sorted(SUBJECTS))
@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_no_body_of_a_success_is_mistaken(awaited: bool, name: str, stage: Stage) -> None:
    """Whoever signs it, alone and after a sending of which nobody knows."""
    tried = turns(int(awaited), 2)
    for status, body, signature, code in product((200, 202, 204), BODIES, SIGNATURES, ("USERPAYING", "PARAM_ERROR")):
        if not next(tried):
            continue
        for before in ([], [Step("reply", 500, "code", "SYSTEM_ERROR")]):
            play(stage, awaited, name, [*before, Step("reply", status, body, code, signature)], [], Scene())


@pytest.mark.parametrize("name", [name for name, made in sorted(SUBJECTS.items()) if made().truths])
@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_asking_tells_the_truth(awaited: bool, name: str, stage: Stage) -> None:
    """Whatever the platform knows, whoever answers in its place, however late and by whichever clock."""
    tried = turns(int(awaited), 2)
    lost = [Step("reset while reading", effect=effect) for effect in (False, True)]
    repeated = [Step("reply", 500, "code", "SYSTEM_ERROR"), lost[1]]
    fates = [(fate, late) for fate in ("absent", "waiting", "failed", "another's") for late in (False, True)]
    clocks = ((0.0, 0.0), (0.0, 320.0), (200.0, 480.0), (-200.0, 320.0), (0.0, 600.0))
    for sequence, (fate, late), (ahead, after), asked in product(
        ([lost[0]], [lost[1]], repeated), fates, clocks, [*FOUND, *ABSENT]
    ):
        # why the delay: the second sending leaves so much later than the first
        scene = Scene(fate=fate, late=late, ahead=ahead, asked_after=after, delays=(25.0,))
        if is_possible(scene) and next(tried):
            play(stage, awaited, name, sequence, [asked], scene)


def play(stage: Stage, awaited: bool, name: str, sequence: list[Step], asking: list[Step], scene: Scene) -> None:
    """Make one call, ask what became of it if that stays unknown, and hold what was told against what happened."""
    platform, subject = stage.platform, SUBJECTS[name]()
    if not is_sensible(subject, scene):
        scene = replace(scene, fate="absent")
    platform.play(subject, scene, sequence, asking)
    error = stage.call(awaited)
    story = f"{name}, {scene}, told: {word(error)} ({error!r}); sent: {platform.sendings}; asked: {platform.queries}"
    check(platform, error, story)
    outcome = None if error is None else errors.outcome_of(error)
    if outcome is None or subject.is_query:
        return
    if outcome.resolution is not None:
        check_resolution(platform, outcome.resolution, f"by itself; {story}")
    found = stage.resolve(outcome, awaited)
    check_resolution(platform, found, story)

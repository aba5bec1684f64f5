"""Advances the time of a sandbox in this process, whose notifications go to a receiver that the test writes."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
from wechatpay_auth import aead
from wechatpay_sandbox import Sandbox
from wechatpay_sandbox.clock.duration import parse_duration
from wechatpay_sandbox.notifications.delivery import Deliverer, Destinations
from wechatpay_sandbox.time_travel import Happening, TimeTravel


@dataclass(frozen=True)
class Told:
    """A notification as it arrived."""

    at: float
    """The time of the sandbox's world."""
    signed: int
    """The timestamp of the signature."""
    created: str
    event_type: str
    resource: dict[str, Any]


@dataclass
class Traveller:
    """Advances the time. `answer` is what the receiver does: it gives the status of its answer."""

    sandbox: Sandbox
    answer: Callable[[Told], int] = lambda told: 204
    told: list[Told] = field(default_factory=list)

    def advance(self, by: str) -> list[Happening]:
        """Advances by a duration; what happened."""
        return self.go(lambda travel: travel.plan_advance(parse_duration(by)))

    def go(self, plan: Callable[[TimeTravel], None] = lambda travel: None) -> list[Happening]:
        """Goes where the plan says, or on to the goal of an earlier plan; what happened."""
        return asyncio.run(self._go(plan))

    async def _go(self, plan: Callable[[TimeTravel], None]) -> list[Happening]:
        sandbox = self.sandbox
        deliverer = Deliverer(
            sandbox.platform,
            Destinations(),
            sandbox.clock,
            machine_clock=sandbox.clock.machine,
            transport=httpx.MockTransport(self._receive),
        )
        travel = TimeTravel(sandbox.clock, sandbox.platform, deliverer, sandbox.refresh_config)
        plan(travel)
        async with deliverer.paused():  # the travel alone delivers
            started = asyncio.Event()
            running = asyncio.create_task(deliverer.run(started.set))
            await started.wait()
            happened = await travel.complete()
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
        return happened

    def _receive(self, request: httpx.Request) -> httpx.Response:
        envelope = json.loads(request.content)
        sealed = envelope["resource"]
        opened = aead.decrypt(
            self.sandbox.folder.apiv3_key,
            sealed["nonce"].encode(),
            sealed["ciphertext"],
            sealed["associated_data"].encode(),
        )
        told = Told(
            self.sandbox.clock(),
            int(request.headers["Wechatpay-Timestamp"]),
            envelope["create_time"],
            envelope["event_type"],
            json.loads(opened),
        )
        self.told.append(told)
        return httpx.Response(self.answer(told), content=_nothing())


async def _nothing() -> AsyncIterator[bytes]:
    yield b""

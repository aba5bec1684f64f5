"""Operations that have no handler agree with each other all the same: what one makes, the others find."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from wechatpay_sandbox.coherence.facts import OperationFacts
from wechatpay_sandbox.coherence.reply import CoherentReply
from wechatpay_sandbox.coherence.things import NO_ROLE, Role, Things
from wechatpay_sandbox.reply.shaped_reply import ShapedReply
from wechatpay_sandbox.request.call import Handler
from wechatpay_sandbox.spec.description import Description


class Coherence:
    """What the operations of a spec have to do with each other, read area by area when one of it is first called.

    `handled` are the operations that have a handler. `seed` makes the numbers given out the same in every run.
    """

    def __init__(self, description: Description, handled: Collection[str], seed: int | None = None) -> None:
        self._description = description
        self._handled = handled
        self._seed = seed
        self._things: dict[str, Things] = {}

    @cached_property
    def _areas(self) -> dict[str, dict[str, OperationFacts]]:
        areas: dict[str, dict[str, OperationFacts]] = {}
        for id in self._description.entries:
            areas.setdefault(_area(id), {})[id] = OperationFacts(self._description, id)
        return areas

    def role(self, operation_id: str) -> Role:
        """What an operation does with the things of its area; NO_ROLE for one that has a handler."""
        if operation_id in self._handled:
            return NO_ROLE
        area = _area(operation_id)
        if area not in self._things:
            self._things[area] = Things(self._areas[area].values(), self._handled)
        return self._things[area].role(operation_id)

    def handler(self, operation_id: str, shaped: ShapedReply) -> Handler:
        """What answers an operation that has no handler; `shaped` is what would answer it alone."""
        facts = self._areas[_area(operation_id)][operation_id]
        return CoherentReply(shaped, facts, lambda: self.role(operation_id), self._seed)


def _area(operation_id: str) -> str:
    return operation_id.partition(".")[0]

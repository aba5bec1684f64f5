"""The resources of a whole spec, and the handlers of operations that have none of their own."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from wechatpay_sandbox.reply.shaped_reply import ShapedReply
from wechatpay_sandbox.request.checked_request import Handler
from wechatpay_sandbox.resources.inference import NO_ROLE, ResourceInference, Role
from wechatpay_sandbox.resources.resource_operation import ResourceOperation
from wechatpay_sandbox.resources.resource_reply import ResourceReply
from wechatpay_sandbox.spec.description import Description


class ResourceCatalogue:
    """The resources of a spec. Each area is read when one of its operations is first called.

    `handled` are the operations that have a handler. `seed` makes the identifiers it assigns the same in every run.
    """

    def __init__(self, description: Description, handled: Collection[str], seed: int | None = None) -> None:
        self._description = description
        self._handled = handled
        self._seed = seed
        self._inferences: dict[str, ResourceInference] = {}

    @cached_property
    def _areas(self) -> dict[str, dict[str, ResourceOperation]]:
        areas: dict[str, dict[str, ResourceOperation]] = {}
        for id in self._description.entries:
            areas.setdefault(_area(id), {})[id] = ResourceOperation(self._description, id)
        return areas

    def role(self, operation_id: str) -> Role:
        """What an operation does with the resources of its area; NO_ROLE for one that has a handler."""
        if operation_id in self._handled:
            return NO_ROLE
        area = _area(operation_id)
        if area not in self._inferences:
            self._inferences[area] = ResourceInference(self._areas[area].values(), self._handled)
        return self._inferences[area].role(operation_id)

    def handler(self, operation_id: str, shaped: ShapedReply) -> Handler:
        """The handler of an operation that has none of its own; `shaped` makes its replies without records."""
        facts = self._areas[_area(operation_id)][operation_id]
        return ResourceReply(shaped, facts, lambda: self.role(operation_id), self._seed)


def _area(operation_id: str) -> str:
    return operation_id.partition(".")[0]

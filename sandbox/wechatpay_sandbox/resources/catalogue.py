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
    """The resources of a spec. Nothing is read before the first call; then each area when it is first needed.

    An operation whose result is queried in another area, as wages by payroll card are among the payouts of service
    providers, creates a resource of that area.

    `handled` are the operations that have a handler. `seed` makes the identifiers it assigns the same in every run.
    """

    def __init__(self, description: Description, handled: Collection[str], seed: int | None = None) -> None:
        self._description = description
        self._handled = handled
        self._seed = seed
        self._inferences: dict[str, ResourceInference] = {}

    @cached_property
    def _facts(self) -> dict[str, ResourceOperation]:
        """What the spec says of every operation, of which nothing is read before it is asked for."""
        return {id: ResourceOperation(self._description, id) for id in self._description.entries}

    @cached_property
    def _area_of(self) -> dict[str, str]:
        """The area of the resources of every operation."""
        return {id: self._area(operation) for id, operation in self._facts.items()}

    def _area(self, operation: ResourceOperation) -> str:
        query = operation.query_operation
        # why not with a handler: what a handler finds is no record of the inference. Why not with an identifier in the
        # path: the operation is about a resource of its own area.
        if query is None or query in self._handled or operation.path_ids or query not in self._description.entries:
            query = operation.id
        return query.partition(".")[0]

    def role(self, operation_id: str) -> Role:
        """What an operation does with the resources of its area; NO_ROLE for one that has a handler."""
        if operation_id in self._handled:
            return NO_ROLE
        area = self._area_of[operation_id]
        if area not in self._inferences:
            members = [operation for id, operation in self._facts.items() if self._area_of[id] == area]
            self._inferences[area] = ResourceInference(members, self._handled)
        return self._inferences[area].role(operation_id)

    def handler(self, operation_id: str, shaped: ShapedReply) -> Handler:
        """The handler of an operation that has none of its own; `shaped` makes its replies without records."""
        facts = self._facts[operation_id]
        return ResourceReply(shaped, facts, lambda: self.role(operation_id), self._seed)

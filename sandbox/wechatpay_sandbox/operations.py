"""The operations of the spec as the sandbox serves them: by route, each with a handler."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Literal, NamedTuple

from wechatpay_sandbox.faults.error_codes import ErrorCodes
from wechatpay_sandbox.handlers import HANDLERS
from wechatpay_sandbox.reply.file_handlers import KeptUpload, ServedFile
from wechatpay_sandbox.reply.shaped_reply import ShapedReply
from wechatpay_sandbox.request.call import Handler
from wechatpay_sandbox.request.route_trie import RouteTrie
from wechatpay_sandbox.request.served_operation import ServedOperation
from wechatpay_sandbox.resources.catalogue import ResourceCatalogue
from wechatpay_sandbox.resources.inference import NO_ROLE
from wechatpay_sandbox.spec.description import Description, read_description


class SpecNotServable(Exception):
    """Spec and sandbox do not fit together; the message names every operation concerned."""


class Capability(NamedTuple):
    """One operation and how far its replies can be relied on."""

    operation: str
    """operationId."""
    method: str
    path: str
    kind: Literal["stateful", "coherent", "shaped"]
    """`stateful`: earlier requests count, by the rules of the business. In the other two, signature and schema are
    checked, and the reply is the spec's example with the values sent. `coherent`: what an operation creates is kept and
    is found by its identifiers, with what was sent; an unknown identifier is not found; states do not change. `shaped`:
    nothing is kept, and every identifier is found."""
    from_start: Mapping[str, str] = {}
    """The id fields of a coherent operation whose values no operation creates, each with the one value that exists."""


class Operations:
    """Every operation of a spec. Those with a handler are stateful; the others agree with each other by identifier.

    With `coherent` off, operations without a handler keep no records. `seed` makes the identifiers that they assign the
    same in every run. Uploads are kept, and downloads come from what is kept, whatever the operations are called. Reads
    the index of the spec and searches its bytes; an operation without files is parsed at the first request to its area.
    Raises SpecNotServable for a handler without an operation, and for operations with content that is neither
    JSON nor a file described as docs/spec.md says.
    """

    def __init__(
        self,
        handlers: Mapping[str, Handler] = HANDLERS,
        description: Description | None = None,
        *,
        coherent: bool = True,
        seed: int | None = None,
    ) -> None:
        self._description = description = description or read_description()
        self._handlers = handlers
        problems = []
        if unknown := sorted(handlers.keys() - description.entries.keys()):
            problems.append(f"wechatpay_sandbox.handlers has handlers for what the spec lacks: {', '.join(unknown)}")
        self._uploads, self._downloads, other = set[str](), set[str](), list[str]()
        for name in description.non_json_operations():
            if description.takes_file(name):
                self._uploads.add(name)
            elif description.gives_file(name):
                self._downloads.add(name)
            else:
                other.append(name)
        if other:
            problems.append(f"the sandbox serves JSON and files, and the spec has other content for {', '.join(other)}")
        if problems:
            raise SpecNotServable("; ".join(problems))
        self._stateful = handlers.keys() | self._uploads | self._downloads
        self._catalogue = ResourceCatalogue(description, self._stateful, seed) if coherent else None

    @property
    def ids(self) -> Collection[str]:
        """The operationIds, in the order of the spec."""
        return self._description.entries.keys()

    def error_codes(self) -> ErrorCodes:
        """The error codes of the operations."""
        return ErrorCodes(self._description)

    def routes(self) -> RouteTrie[ServedOperation]:
        """Every operation by method and path."""
        description = self._description
        return RouteTrie(
            (entry.method, entry.path, ServedOperation(description, name, self._handler(name)))
            for name, entry in description.entries.items()
        )

    def _handler(self, operation_id: str) -> Handler:
        handler = self._handlers.get(operation_id)
        if handler is not None:
            return handler
        if operation_id in self._downloads:
            return ServedFile(self._description, operation_id)
        shaped = ShapedReply(self._description, operation_id)
        if operation_id in self._uploads:
            return KeptUpload(shaped)
        return shaped if self._catalogue is None else self._catalogue.handler(operation_id, shaped)

    def capabilities(self) -> list[Capability]:
        """What is served and how, in the order of the spec. Reads all of the spec when it is first asked for."""
        return self._capabilities

    @cached_property
    def _capabilities(self) -> list[Capability]:
        return [self._capability(name, entry.method, entry.path) for name, entry in self._description.entries.items()]

    def _capability(self, operation_id: str, method: str, path: str) -> Capability:
        if operation_id in self._stateful:
            return Capability(operation_id, method, path, "stateful")
        role = NO_ROLE if self._catalogue is None else self._catalogue.role(operation_id)
        from_start = {
            name: value for precondition in role.preconditions for name, value in precondition.from_start.items()
        }
        return Capability(operation_id, method, path, "coherent" if role.is_coherent else "shaped", from_start)


def capabilities() -> list[Capability]:
    """What a sandbox serves and how; no sandbox need be opened for it. Raises SpecNotServable."""
    return Operations().capabilities()

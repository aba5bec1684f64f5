"""The operations of the spec, each with its route and its handler."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Literal, NamedTuple

from wechatpay_auth.hosts import OVERSEAS_HOSTS, certificates_path

from wechatpay_sandbox.faults.error_codes import ErrorCodes
from wechatpay_sandbox.handlers import HANDLERS
from wechatpay_sandbox.reply.file_handlers import KeptUpload, ServedFile
from wechatpay_sandbox.reply.shaped_reply import ShapedReply
from wechatpay_sandbox.request.checked_request import Handler
from wechatpay_sandbox.request.host_routes import HostRoutes, Route
from wechatpay_sandbox.request.served_operation import ServedOperation
from wechatpay_sandbox.resources.catalogue import ResourceCatalogue
from wechatpay_sandbox.resources.inference import NO_ROLE
from wechatpay_sandbox.spec.description import Description, read_description
from wechatpay_sandbox.translation import gettext as _


class SpecNotServable(Exception):
    """The sandbox cannot serve the spec. The message names every operation concerned."""


class Capability(NamedTuple):
    """One operation, and how far its replies follow the rules of the business."""

    operation: str
    """The operationId."""
    method: str
    path: str
    kind: Literal["stateful", "coherent", "shaped"]
    """`stateful`: the reply follows the rules of the business and earlier requests. The other two check signature and
    schema, and reply with the spec's example and the values of the request. `coherent`: resources are stored with the
    values of their request and found by their identifiers; an unknown identifier is not found; states do not change.
    `shaped`: nothing is stored, and every identifier is found."""
    from_start: Mapping[str, str] = {}
    """The id fields of a coherent operation whose values no operation creates, with the one value that exists."""


class Operations:
    """Every operation of a spec. Those with a handler are stateful; the others are coherent or shaped.

    With `coherent` off, operations without a handler store no records. `seed` makes the identifiers that they assign
    the same in every run. Uploads are stored, and downloads return stored files, for any operation. The constructor
    reads the index of the spec and searches its bytes; the first request to an area parses its operations.

    Raises SpecNotServable for a handler without an operation, and for operations with content that is neither JSON nor
    a file as docs/spec.md describes it.
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
            problems.append(
                _("the spec has no operations for these handlers of wechatpay_sandbox: {unknown}").format(
                    unknown=", ".join(unknown)
                )
            )
        self._uploads, self._downloads, other = set[str](), set[str](), list[str]()
        for name in description.non_json_operations():
            if description.takes_file(name):
                self._uploads.add(name)
            elif description.gives_file(name):
                self._downloads.add(name)
            else:
                other.append(name)
        if other:
            problems.append(
                _("the sandbox serves only JSON and files, but the spec has other content for {other}").format(
                    other=", ".join(other)
                )
            )
        if problems:
            raise SpecNotServable("; ".join(problems))
        self._base_urls = description.base_urls()
        self._stateful = handlers.keys() | self._uploads | self._downloads
        self._catalogue = ResourceCatalogue(description, self._stateful, seed) if coherent else None

    @property
    def description(self) -> Description:
        """What the spec says of the operations."""
        return self._description

    @property
    def ids(self) -> Collection[str]:
        """The operationIds, in the order of the spec."""
        return self._description.entries.keys()

    def error_codes(self) -> ErrorCodes:
        """The error codes of the operations."""
        return ErrorCodes(self._description)

    def routes(self) -> HostRoutes[ServedOperation]:
        """Every operation by host, method and path."""
        description = self._description
        routes = [
            Route(
                entry.method,
                entry.path,
                ServedOperation(description, name, self._handler(name)),
                self._base_urls.get(name, ()),
            )
            for name, entry in description.entries.items()
        ]
        return HostRoutes([*routes, *_certificates_abroad(routes)])

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
        """The capabilities of all operations, in the order of the spec. The first use reads the whole spec."""
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
    """The capabilities of all operations, without an open sandbox. Raises SpecNotServable."""
    return Operations().capabilities()


def _certificates_abroad(routes: list[Route[ServedOperation]]) -> list[Route[ServedOperation]]:
    """The list of certificates at the path that the hosts abroad have for it, unless the spec describes that."""
    by_path = {route.path: route for route in routes if route.method == "GET"}
    (path,) = {certificates_path(host) for host in OVERSEAS_HOSTS}
    at_home = by_path.get(certificates_path(""))
    if at_home is None or path in by_path:
        return []
    hosts = tuple(f"https://{host}" for host in sorted(OVERSEAS_HOSTS))
    return [at_home._replace(path=path, base_urls=hosts)]

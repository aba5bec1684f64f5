# Generated from spec/ by `make generate`. Do not edit.
"""A call that placed something, as what can be stored and asked for later, also by another process.

An order, a refund, a transfer or a contract has its final word long after the call that placed it. What is kept of
the call is what its query needs, and what tells another request of the same number from it; no more.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

from wechatpay_auth.errors import CannotResolve, NoResponse, OutcomeUnknown
from wechatpay_auth.resolution import AnyResolution, Failed, NotKnown, TookEffect

from .header_names import find_header
from .operation import OPERATIONS, Operation
from .request import CallArguments
from .resolution import build_query, idempotency_value
from .response import Response
from .translation import gettext as _
from .unset import UNSET
from .wire import NotPlain, Path, plain

Record: TypeAlias = "Callable[[PlacedCall], object | Awaitable[object]]"
"""Called before a call that places something is sent for the first time; what it raises keeps it from being sent."""


class AsksPlatform(Protocol):
    """What asks what became of a call: the sender of a client."""

    @property
    def mchid(self) -> str:
        """Number of the merchant who signs."""

    def resolve(self, arguments: CallArguments, unknown: OutcomeUnknown) -> AnyResolution[Response[Any]]:
        """What became of a call. Raises CannotResolve."""

    async def resolve_async(self, arguments: CallArguments, unknown: OutcomeUnknown) -> AnyResolution[Response[Any]]:
        """`resolve`, awaited."""


class AnyClient(Protocol):
    """A client, whatever its spec."""

    @property
    def sender(self) -> AsksPlatform:
        """The sender of its calls."""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """What the platform says, at this moment, of something that was placed."""

    placed: PlacedCall
    state: str | None
    """The platform's own word, such as `NOTPAY` or `SUCCESS`; None where the thing has none, or is not there."""
    is_final: bool
    """Whether it stays like this, unless a new request changes it."""
    resolution: AnyResolution[Response[Any]] | None
    """What that means for the call that placed it; None where the spec does not tell."""
    reply: Response[Any] | None
    """The reply of the query; None if it finds nothing."""


@dataclass(frozen=True, kw_only=True)
class PlacedCall:
    """A call that placed something, with what is needed to ask what became of it. It can be stored and pickled."""

    operation: str
    """operationId of the call, such as `pay.create_native_order`."""
    mchid: str
    """Number of the merchant who signed it; of a brand, its brand_id."""
    identifier: str
    """The field with the merchant's own number, such as `out_trade_no`."""
    value: str
    """That number."""
    query: str
    """operationId of the operation that tells what became of it."""
    key: str
    """The query with its arguments, as a text: equal for calls about the same thing, and different for others."""
    arguments: Mapping[str, Any] = field(repr=False)
    """The part of `path`, `query`, `body` and `headers` that the query and the comparison of values need, as JSON."""

    @property
    def subject(self) -> str:
        """What it is about, in the form of the inbox: `out_trade_no=ORDER1`."""
        return f"{self.identifier}={self.value}"

    @classmethod
    def of(
        cls,
        operation: str | Operation[Any],
        *,
        mchid: str,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        headers: Mapping[str, object] | None = None,
    ) -> PlacedCall:
        """A call that was made elsewhere: `PlacedCall.of("pay.create_native_order", mchid=…, body={…})`.

        Of the arguments it suffices to give what names the thing (`out_trade_no`, and `sub_mchid` of a partner); the
        amount beside it lets another request of the same number be told from it. Raises UnknownOperation, and
        CannotResolve for what the spec names no query for, where the query lacks an argument, or where one is no JSON.
        """
        described = OPERATIONS[operation] if isinstance(operation, str) else operation
        try:
            return describe_call(CallArguments(described, path or {}, query or {}, body, headers or {}), mchid)
        except NotPlain as error:
            raise CannotResolve(
                _("the argument {name} of {id} cannot be kept: {problem}").format(
                    name="/".join(map(str, error.path)), id=described.id, problem=error
                )
            ) from None

    @classmethod
    def from_error(cls, error: OutcomeUnknown) -> PlacedCall:
        """The call whose outcome an error leaves unknown. Raises CannotResolve if the spec names no query for it."""
        found = error.placed_call
        if isinstance(found, PlacedCall):
            return found
        raise CannotResolve(
            _("the spec names no operation that tells what became of {id}; look for it by hand").format(
                id=error.operation or _("this call")
            )
        )

    @classmethod
    def from_json(cls, text: str) -> PlacedCall:
        """What `to_json` wrote. Raises ValueError for any other text."""
        try:
            return cls(**json.loads(text))
        except (TypeError, RecursionError) as error:
            raise ValueError(_("this text is no placed call, as to_json writes it")) from error

    def to_json(self) -> str:
        """A text for a database; numbers, amounts and payees that the query needs stand in it."""
        return json.dumps(vars(self), ensure_ascii=False, sort_keys=True)

    def ask(self, client: AnyClient, *, placed_at: float | None = None) -> Standing:
        """What the platform says of it now. `placed_at` is when it was sent last at the latest, in Unix seconds.

        Without `placed_at`, that the platform knows of no such number is never final. Raises CannotResolve where
        nothing was learnt, also when the query itself fails: then ask again.
        """
        sender, arguments, unknown = self._prepare(client, placed_at)
        try:
            return self._read(sender.resolve(arguments, unknown))
        except CannotResolve as error:
            return self._read_undecided(error)

    async def ask_async(self, client: AnyClient, *, placed_at: float | None = None) -> Standing:
        """`ask`, awaited."""
        sender, arguments, unknown = self._prepare(client, placed_at)
        try:
            return self._read(await sender.resolve_async(arguments, unknown))
        except CannotResolve as error:
            return self._read_undecided(error)

    def _prepare(
        self, client: AnyClient, placed_at: float | None
    ) -> tuple[AsksPlatform, CallArguments, OutcomeUnknown]:
        sender = client.sender
        if sender.mchid != self.mchid:
            raise CannotResolve(
                _("{subject} was placed by {mchid}, and the client given is that of {other}; ask with its own").format(
                    subject=self.subject, mchid=self.mchid, other=sender.mchid
                )
            )
        unknown = NoResponse("")
        unknown.sent_at = placed_at
        given = self.arguments
        body = given.get("body", UNSET)
        arguments = CallArguments(
            OPERATIONS[self.operation], given.get("path", {}), given.get("query", {}), body, given.get("headers", {})
        )
        return sender, arguments, unknown

    def _read(self, resolution: AnyResolution[Response[Any]]) -> Standing:
        if isinstance(resolution, NotKnown):
            return Standing(placed=self, state=None, is_final=resolution.is_reliable, resolution=resolution, reply=None)
        state, is_final = self._find_state(resolution.reply)
        if state is None and is_final is None:
            state, is_final = resolution.state, isinstance(resolution, TookEffect | Failed)
        return Standing(
            placed=self, state=state, is_final=bool(is_final), resolution=resolution, reply=resolution.reply
        )

    def _read_undecided(self, error: CannotResolve) -> Standing:
        reply = error.reply
        if not isinstance(reply, Response):
            raise error
        state, is_final = self._find_state(reply)
        return Standing(placed=self, state=state, is_final=bool(is_final), resolution=None, reply=reply)

    def _find_state(self, reply: Response[Any]) -> tuple[str | None, bool | None]:
        """The state in the reply of the query, and whether it is final; None where the spec does not say."""
        rules = OPERATIONS[self.operation].final
        return (None, None) if rules is None else rules.read(reply.json())


def describe_call(arguments: CallArguments, mchid: str) -> PlacedCall:
    """What is kept of a call. Raises CannotResolve for what cannot be asked for."""
    operation = arguments.operation
    query = build_query(operation, arguments.path, arguments.query, arguments.body, mchid, arguments.headers)
    number: object = idempotency_value(operation, arguments.path, arguments.body, arguments.headers)
    identifier = "" if operation.idempotency is None else operation.idempotency.key.rpartition("/")[2]
    if number is None:
        number = {**query.query, **query.path}.get(identifier)  # the platform's own number, which is no text
    if number is None:
        raise CannotResolve(
            _("the call of {id} has no {name}, by which it could be asked for").format(id=operation.id, name=identifier)
        )
    asked = {"path": query.path, "query": query.query}
    return PlacedCall(
        operation=operation.id,
        mchid=mchid,
        identifier=identifier,
        value=str(number),
        query=query.operation.id,
        key=f"{query.operation.id} {json.dumps(asked, ensure_ascii=False, sort_keys=True)}",
        arguments=_keep_needed(arguments, query.operation),
    )


def describe_if_asked_for(arguments: CallArguments, mchid: str) -> PlacedCall | None:
    """What is kept of a call; None for one that places nothing, or that nobody can ask for."""
    idempotency = arguments.operation.idempotency
    if idempotency is None or idempotency.query is None:
        return None
    try:
        return describe_call(arguments, mchid)
    except CannotResolve:
        return None


def _keep_needed(arguments: CallArguments, query: Operation[Any]) -> dict[str, Any]:
    """The part of the arguments that the query and the comparison of values need.

    The rest of a request names people, and says more than anybody has to know to ask what became of it.
    """
    operation = arguments.operation
    needed: set[Path] = {(each["name"],) for place in ("path", "query") for each in query.parameters(place)}
    if operation.idempotency is not None:
        needed |= {tuple(operation.idempotency.key.split("/")), *operation.idempotency.sources.values()}
    if operation.outcome is not None:
        needed |= {in_request for in_request, _in_reply in operation.outcome.same}
    kept = {"path": _prune(plain(arguments.path), needed), "query": _prune(plain(arguments.query), needed)}
    if arguments.body is not UNSET:
        kept["body"] = _prune(plain(arguments.body), needed)
    header = "" if operation.idempotency is None else operation.idempotency.key
    found = find_header(arguments.headers, header) if arguments.headers else None
    return {**kept, "headers": {header: found}} if isinstance(found, str) else kept


# why Any: JSON
def _prune(value: Any, needed: Iterable[Path]) -> Any:
    """What stands at the paths, with what leads there. A path that is empty leads to a value, which is kept."""
    paths = set(needed)
    if isinstance(value, dict):
        steps = {path[0] for path in paths if path}
        return {
            name: _prune(item, {path[1:] for path in paths if path and path[0] == name})
            for name, item in value.items()
            if name in steps
        }
    if isinstance(value, list):
        return [_prune(item, {path[1:] for path in paths if path and path[0] == "*"}) for item in value]
    return value if () in paths else None

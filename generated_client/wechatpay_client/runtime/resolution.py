# Generated from spec/ by `make generate`. Do not edit.
"""What became of a request whose outcome is unknown: the query that the spec names for it, and what its reply means."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_auth.errors import CannotResolve, NotFound, OutcomeUnknown
from wechatpay_auth.resolution import (
    SIGNATURE_LIFETIME,
    AnyResolution,
    Difference,
    Failed,
    NoEffectYet,
    NotKnown,
    OtherValues,
    TookEffect,
)

from . import spec
from .header_names import find_header
from .operation import OPERATIONS, Operation
from .translation import gettext as _
from .unset import UNSET
from .verdict import USUAL_WAIT
from .wire import find_states, find_values, plain

if TYPE_CHECKING:
    from .operation_marks import OutcomeRules
    from .request import CallArguments
    from .response import Response

_NOT_FOUND = 404
_OWN_NUMBERS = ("mchid", "sp_mchid")


class Query(NamedTuple):
    """A call that tells what became of another."""

    operation: Operation[Any]
    path: dict[str, object]
    query: dict[str, object]


def idempotency_value(
    operation: Operation[Any],
    path: Mapping[str, object],
    body: object,
    headers: Mapping[str, object] = MappingProxyType({}),
) -> str | None:
    """The caller's own identifier of a request, at the field, path argument or header that the spec names."""
    if operation.idempotency is None:
        return None
    key = operation.idempotency.key
    found = find_values(plain(body), tuple(key.split("/"))) if body is not UNSET else []
    value = found[0] if found else path.get(key)
    if value is None and headers:
        value = find_header(headers, key)
    return value if isinstance(value, str) else None


def build_query(
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    body: object,
    mchid: str,
    headers: Mapping[str, object] = MappingProxyType({}),
) -> Query:
    """The query operation with its arguments taken from the request, by name or from where the spec says.

    Raises CannotResolve where the spec names none, or where it needs an argument that the request did not have.
    """
    if operation.idempotency is None or operation.idempotency.query is None:
        raise CannotResolve(
            _("the spec names no operation that tells what became of {id}; look for it by hand").format(id=operation.id)
        )
    asked = OPERATIONS[operation.idempotency.query]
    known: dict[str, object] = dict(operation.idempotency.fixed)
    given: dict[str, Any] = {}
    for source in (plain(body) if body is not UNSET else None, plain(query), plain(path)):
        if isinstance(source, dict):
            given |= source
    known |= {name: value for name, value in given.items() if isinstance(value, str | int)}
    for name, place in operation.idempotency.sources.items():
        values = find_values(given, place)
        if values and isinstance(values[0], str | int):
            known[name] = values[0]
    value = idempotency_value(operation, path, body, headers)
    if value is not None:
        known[operation.idempotency.key.rpartition("/")[2]] = value
    # A request that names its caller is that of one mode, and the number of the other mode would contradict it.
    names_caller = not known.keys().isdisjoint(_OWN_NUMBERS)
    arguments: dict[str, dict[str, object]] = {"path": {}, "query": {}}
    for parameter in (*asked.parameters("path"), *asked.parameters("query")):
        name = parameter["name"]
        if name in known:
            arguments[parameter["in"]][name] = known[name]
        elif name in _OWN_NUMBERS and (parameter.get("required") or not names_caller):
            arguments[parameter["in"]][name] = mchid
        elif parameter.get("required"):
            raise CannotResolve(
                _("{id} needs {name}, which the request did not have; call it yourself").format(id=asked.id, name=name)
            )
    return Query(asked, arguments["path"], arguments["query"])


def read_resolution(arguments: CallArguments, response: Response[Any]) -> AnyResolution[Response[Any]]:
    """What the reply of the query means for the request. Raises CannotResolve where it does not decide."""
    operation = arguments.operation
    rules = operation.outcome
    if rules is None:
        raise _cannot_tell(
            operation,
            response,
            _("the spec does not say what the reply of {id} means").format(id=response.operation.id),
        )
    if rules.undecidable:
        raise _cannot_tell(operation, response, _("the reply of {id} does not tell").format(id=response.operation.id))
    name, data = operation.id, response.json()
    identifier = _identifier(arguments)
    states, whole = ([], True) if rules.state is None else find_states(data, rules.state)
    state = ", ".join(dict.fromkeys(states)) or None
    differences = _differences(arguments, rules, data)
    if differences:
        return OtherValues(name, identifier, response, state, differences)
    if rules.state is None:
        return TookEffect(name, identifier, response)
    if state is None:
        raise _cannot_tell(
            operation,
            response,
            _("the reply of {id} has no {state}").format(id=response.operation.id, state="/".join(rules.state)),
        )
    if not whole and not any(each in rules.failed for each in states):
        reason = _("the reply of {id} has {state} for some of its parts only")
        raise _cannot_tell(operation, response, reason.format(id=response.operation.id, state="/".join(rules.state)))
    if all(each in rules.took_effect for each in states):
        return TookEffect(name, identifier, response, state)
    if any(each in rules.failed for each in states):
        return Failed(name, identifier, response, state)
    if all(each in rules.not_yet or each in rules.took_effect for each in states):
        wait = USUAL_WAIT if rules.wait is None else float(rules.wait)
        return NoEffectYet(name, identifier, response, state, wait)
    reason = _("the reply of {id} has the state {state}, which does not tell").format(
        id=response.operation.id, state=state
    )
    raise _cannot_tell(operation, response, reason)


def read_absence(
    arguments: CallArguments, query: Operation[Any], refusal: NotFound, asked_at: datetime, unknown: OutcomeUnknown
) -> AnyResolution[Response[Any]]:
    """What a 404 of the query means. Raises CannotResolve unless the platform signed that the thing does not exist.

    It raises that too where the spec says that no reply tells: a contract that the user has still to sign is not found.
    """
    rules = arguments.operation.outcome
    if rules is not None and rules.undecidable:
        raise CannotResolve(
            _("what became of {id} stays unknown: that {query} finds nothing does not tell").format(
                id=arguments.operation.id, query=query.id
            )
        ) from refusal
    facts = spec.code_facts(refusal.code)
    documented = query.documented_codes.get(refusal.code) == _NOT_FOUND
    if not refusal.verified or facts is None or not facts.absent or not documented:
        text = (
            _("{query} was answered {refusal}, which does not prove that {identifier} does not exist; ask again")
            if refusal.verified
            else _(
                "{query} was answered {refusal} without a signature, which does not prove that {identifier} does not "
                "exist; ask again"
            )
        )
        raise CannotResolve(
            text.format(
                query=query.id,
                refusal=f"{refusal.status_code} {refusal.code}",
                identifier=_identifier(arguments),
            )
        ) from refusal
    # By the platform's clock where that is behind ours: it is the one that our request's age is measured by.
    answered_at = datetime.fromtimestamp(float((refusal.headers or {})["Wechatpay-Timestamp"]), UTC)
    asked_at = min(asked_at, answered_at)
    sent_at = unknown.sent_at
    reliable = None if sent_at is None else datetime.fromtimestamp(sent_at, UTC) + timedelta(seconds=SIGNATURE_LIFETIME)
    operation = arguments.operation
    may_repeat = operation.idempotency is None or operation.idempotency.repeat
    return NotKnown(operation.id, _identifier(arguments), refusal.code, asked_at, reliable, may_repeat)


def _cannot_tell(operation: Operation[Any], response: Response[Any], reason: str) -> CannotResolve:
    error = CannotResolve(
        _("what became of {id} stays unknown: {reason}; look at error.reply").format(id=operation.id, reason=reason)
    )
    error.reply = response
    return error


def _identifier(arguments: CallArguments) -> str:
    operation = arguments.operation
    key = "" if operation.idempotency is None else operation.idempotency.key
    return f"{key} {idempotency_value(operation, arguments.path, arguments.body, arguments.headers)}"


def _differences(arguments: CallArguments, rules: OutcomeRules, data: object) -> tuple[Difference, ...]:
    """Where the thing has another value than the request. What either leaves out does not differ.

    The items of a list are compared in any order, and only where both have as many.
    """
    body = plain(arguments.body) if arguments.body is not UNSET else None
    given = {**arguments.query, **arguments.path, **(body if isinstance(body, dict) else {})}
    found = []
    for in_request, in_reply in rules.same:
        sent, there = find_values(given, in_request), [value for value in find_values(data, in_reply) if value != ""]
        if sent and len(sent) == len(there) and sorted(map(str, sent)) != sorted(map(str, there)):
            pair = (sent, there) if "*" in in_request else (sent[0], there[0])
            found.append(Difference("/".join(in_request), *pair))
    return tuple(found)

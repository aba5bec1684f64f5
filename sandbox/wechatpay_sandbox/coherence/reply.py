"""Answers an operation without a handler so that it agrees with the others about the same thing."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

from wechatpay_sandbox.coherence.facts import OperationFacts, is_party, looks_like_a_number
from wechatpay_sandbox.coherence.fresh_number import fresh_number
from wechatpay_sandbox.coherence.sealed_texts import opened, wrapped
from wechatpay_sandbox.coherence.things import Need, Role
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.reply.shaped_reply import ShapedReply
from wechatpay_sandbox.request.call import Call
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.records import Record
from wechatpay_sandbox.trade.order_rules import other_parameters

# Numbers of what is kept by operations with handlers, which may be asked about in any area.
_KEPT_ELSEWHERE: Mapping[str, Callable[[Store, str], bool]] = {
    "transaction_id": lambda store, number: store.orders.by_transaction(number) is not None,
    "refund_id": lambda store, number: store.refunds.by_id(number) is not None,
}
_MOST_TRIES = 100


class CoherentReply:
    """The handler of an operation that has no other.

    What is made is remembered, and found by all its numbers with what was sent; a number that was never given is
    answered with the documented 404. Otherwise it is a shaped reply. `role` tells what the operation does, when it is
    first called; `seed` makes the numbers given out the same in every run.
    """

    def __init__(
        self, shaped: ShapedReply, facts: OperationFacts, role: Callable[[], Role], seed: int | None = None
    ) -> None:
        self._shaped = shaped
        self._facts = facts
        self._find_role = role
        self._seed = seed

    @cached_property
    def role(self) -> Role:
        return self._find_role()

    def __call__(self, call: Call) -> object:
        role = self.role
        if not role.is_coherent:
            return self._shaped(call)
        found = [self._found(call, need) for need in role.needs]
        if role.makes is not None:
            return self._made(call, role.makes, found)
        if role.finds is not None:
            return self._told(call, found[role.needs.index(role.finds)])
        reply = self._shaped.reply(call, call.body, {**self._around(found), **call.query, **call.path}, call.now)
        last = found[-1]
        if last is not None and role.changes:
            call.platform.store.records.change(last, wrapped(_sent(call)))
        if last is not None and role.removes:
            call.platform.store.records.remove(last)
        return reply

    # --- what there is

    def _found(self, call: Call, need: Need) -> Record | None:
        """What is needed; None where there is nothing to tell of it. Refusal 404 where it does not exist."""
        given = {**_sent(call), **call.path}
        for name, known in need.from_start.items():
            value = str(given.get(name, known))
            kept = _KEPT_ELSEWHERE.get(name)
            if value != known and not (kept is not None and kept(call.platform.store, value)):
                raise self._absent(name, f"the sandbox knows {known}, which is the example of the spec, and no other")
        numbers = {name: str(given[name]) for name in need.numbers if name in given}
        if not numbers:
            return None
        record = call.platform.store.records.find(call.merchant.mchid, need.thing, numbers)
        names = ", ".join(sorted(numbers))
        if record is None:
            raise self._absent(names, f"{' or '.join(need.makers)} makes one")
        for name, value in given.items():
            if is_party(name) and str(opened(record.sent).get(name, value)) != str(value):
                raise self._absent(names, f"the one there is has another {name}")
        return record

    def _absent(self, names: str, hint: str) -> Refusal:
        return Refusal(404, self._facts.not_found, f"there is nothing of that {names}: {hint}")

    def _around(self, found: list[Record | None]) -> dict[str, Any]:
        """Numbers and parties of what the call is about."""
        around: dict[str, Any] = {}
        for record in found:
            if record is not None:
                sent = opened(record.sent)
                around |= {name: sent[name] for name in sent if is_party(name) or looks_like_a_number(name)}
                around |= record.told
        return around

    def _told(self, call: Call, record: Record | None) -> object:
        arguments = {**call.query, **call.path}
        if record is None:
            return self._shaped.reply(call, None, arguments, call.now)
        sent = opened(record.sent)
        for part in _parts(sent):
            if any(str(part.get(name)) == str(value) for name, value in call.path.items()):
                sent = {**sent, **part}
        return self._shaped.reply(call, sent, {**record.told, **arguments}, record.created)

    # --- what is new

    def _made(self, call: Call, thing: str, found: list[Record | None]) -> object:
        records, sent = call.platform.store.records, _sent(call)
        request = _digest(sent)
        before = self._before(call, thing, sent, request)
        if before is not None and before.request == request and before.operation == self._facts.id:
            return before.reply
        if before is not None:
            # another step on the way of the same thing, or a PUT in its place
            if self._facts.method == "PUT":
                records.change(before, wrapped(sent))
            arguments = {**opened(before.sent), **before.told, **call.query, **call.path}
            return self._shaped.reply(call, call.body, arguments, call.now)
        fresh = self._fresh(call, thing, sent)
        reply = self._shaped.reply(
            call, call.body, {**self._around(found), **fresh, **call.query, **call.path}, call.now
        )
        if isinstance(reply, dict):
            fresh |= {name: reply[name] for name in fresh if name in reply}
        record = Record(0, call.merchant.mchid, thing, self._facts.id, request, wrapped(sent), fresh, reply, call.now)
        records.add(record, self._numbers(sent, fresh))
        return reply

    def _before(self, call: Call, thing: str, sent: Mapping[str, Any], request: str) -> Record | None:
        """What was made under the same number, or by the same request. Refusal 400 where the number was used else."""
        records, mchid = call.platform.store.records, call.merchant.mchid
        own = _at(sent, self._facts.key)
        if own is not None:
            name = self._facts.key[-1]
            before = records.find(mchid, thing, {name: str(own)})
            if before is not None and before.operation == self._facts.id and before.request != request:
                raise other_parameters(name)
            return before
        if self._facts.method == "PUT":
            numbers = {name: str(value) for name, value in call.path.items() if name in self.role.gives}
            return records.find(mchid, thing, numbers) if numbers else None
        if self.role.gives & {name for name, _ in _scalars(sent)}:
            return records.repeated(mchid, self._facts.id, request)
        return None

    def _fresh(self, call: Call, thing: str, sent: Mapping[str, Any]) -> dict[str, object]:
        """The numbers that this one is given, by the names under which replies tell them."""
        records = call.platform.store.records
        # why not seeded by the run: a server started anew goes on with the records of the last one
        chance = random.SystemRandom() if self._seed is None else random.Random(f"{self._seed}/{records.next_id()}")
        fresh: dict[str, object] = {}
        for name, example in self._to_give(sent).items():
            told_as = self.role.told_as.get(name, name)
            for _ in range(_MOST_TRIES):
                fresh[told_as] = fresh_number(example, chance)
                if not records.is_taken(thing, name, str(fresh[told_as])):
                    break
        return fresh

    def _to_give(self, sent: Mapping[str, Any]) -> dict[str, object]:
        """The numbers that the request could not bring, each with an example."""
        template = self._shaped.template if self._facts.reply is not None else None
        template = template if isinstance(template, dict) else {}
        examples: dict[str, object] = {
            name: value
            for name, value in template.items()
            if looks_like_a_number(name) and isinstance(value, str | int) and name not in sent
        }
        for name in self.role.gives - self._facts.in_request:
            told = template.get(self.role.told_as.get(name, name))
            example = told if isinstance(told, str | int) else self.role.examples.get(name)
            if example is not None:
                examples[name] = example
        return examples

    def _numbers(self, sent: Mapping[str, Any], fresh: Mapping[str, object]) -> set[tuple[str, str]]:
        """Every number by which it will be found."""
        told = {self.role.told_as.get(name, name): name for name in self.role.gives}
        found = {(told[name], str(value)) for name, value in fresh.items() if name in told}
        return found | {(name, str(value)) for name, value in _scalars(sent) if name in self.role.gives}


# why Any below: JSON, in the shapes of the spec


def _sent(call: Call) -> dict[str, Any]:
    body = call.body if isinstance(call.body, dict) else {}
    return {**call.query, **call.path, **body}


def _digest(sent: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(sent, sort_keys=True).encode()).hexdigest()


def _at(sent: Any, key: tuple[str, ...]) -> Any:
    if not key:
        return None
    for name in key:
        sent = sent.get(name) if isinstance(sent, dict) else None
    return sent


def _scalars(value: Any) -> Iterator[tuple[str, Any]]:
    """Every text and integer in a field, with the name of the field."""
    for part in (value, *_parts(value)):
        yield from ((name, child) for name, child in part.items() if isinstance(child, str | int))


def _parts(value: Any) -> Iterator[Mapping[str, Any]]:
    """The objects inside of an object."""
    children = value.values() if isinstance(value, dict) else value
    for child in children:
        if isinstance(child, dict):
            yield child
        if isinstance(child, dict | list):
            yield from _parts(child)

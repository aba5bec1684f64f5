"""Answers an operation without a handler so that its replies agree with those of other operations on the resource."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.reply.shaped_reply import ShapedReply
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.resources.decrypted_texts import unwrap_texts, wrap_texts
from wechatpay_sandbox.resources.fresh_identifier import fresh_identifier
from wechatpay_sandbox.resources.inference import Precondition, Role
from wechatpay_sandbox.resources.resource_nouns import noun_of
from wechatpay_sandbox.resources.resource_operation import ResourceOperation, is_id_field, is_party
from wechatpay_sandbox.signatures.encrypted_fields import DecryptedText
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.stores.records import Record
from wechatpay_sandbox.trade.order_rules import other_parameters
from wechatpay_sandbox.translation import gettext as _

# Identifiers of records that handlers keep; operations of any area may name them.
_KEPT_BY_STORES: Mapping[str, Callable[[Store, str], bool]] = {
    "transaction_id": lambda store, identifier: store.orders.find_by_transaction_id(identifier) is not None,
    "refund_id": lambda store, identifier: store.refunds.find_by_refund_id(identifier) is not None,
}
_MOST_TRIES = 100
_LONGEST_QUOTED = 64


class ResourceReply:
    """The handler of an operation that has no other.

    It keeps a record of what it creates, and finds the record by each of its identifiers. An identifier that was never
    assigned is answered with the documented 404. All else is as in a shaped reply. `role` is called at the first
    request; `seed` makes the identifiers it assigns the same in every run.
    """

    def __init__(
        self, shaped: ShapedReply, facts: ResourceOperation, role: Callable[[], Role], seed: int | None = None
    ) -> None:
        self._shaped = shaped
        self._facts = facts
        self._find_role = role
        self._seed = seed

    @cached_property
    def role(self) -> Role:
        return self._find_role()

    def __call__(self, request: CheckedRequest) -> object:
        role = self.role
        if not role.is_coherent:
            return self._shaped(request)
        found = [self._find_record(request, precondition) for precondition in role.preconditions]
        if role.creates is not None:
            return self._create(request, role.creates, found)
        if role.reads is not None:
            return self._read(request, found[role.preconditions.index(role.reads)])
        if role.lists is not None:
            return self._list(request, role.lists)
        reply = self._shaped.reply(
            request, request.body, {**self._context_fields(found), **request.query, **request.path}, request.now
        )
        last = found[-1]
        if last is not None and role.changes:
            request.platform.store.records.change(last, wrap_texts(_sent_fields(request)))
        if last is not None and role.removes:
            request.platform.store.records.remove(last)
        return reply

    # --- existing records

    def _find_record(self, request: CheckedRequest, precondition: Precondition) -> Record | None:
        """The record that a precondition requires; None if the request names none. Refusal 404 if it does not exist."""
        given = {**_sent_fields(request), **request.path}
        for name, known in precondition.from_start.items():
            value = str(given.get(name, known))
            kept = _KEPT_BY_STORES.get(name)
            if value != known and not (kept is not None and kept(request.platform.store, value)):
                hint = _("use {value} of the spec's example, since no operation creates another").format(value=known)
                raise self._not_found(precondition, {name: given[name]}, hint)
        identifiers = {name: given[name] for name in sorted(precondition.id_fields) if name in given}
        if not identifiers:
            return None
        wanted = {name: str(value) for name, value in identifiers.items()}
        record = request.platform.store.records.find(request.merchant.mchid, precondition.resource, wanted)
        if record is None:
            hint = _("create one with {operations}").format(operations=" | ".join(precondition.creators))
            raise self._not_found(precondition, identifiers, hint)
        for name, value in given.items():
            if is_party(name) and str(unwrap_texts(record.sent).get(name, value)) != str(value):
                hint = _("it exists with another {field}").format(field=name)
                raise self._not_found(precondition, identifiers, hint)
        return record

    def _not_found(self, precondition: Precondition, identifiers: Mapping[str, object], hint: str) -> Refusal:
        named = _(" and ").join(f"{name}={_quote(value)}" for name, value in identifiers.items())
        return Refusal(
            404,
            self._facts.not_found_code,
            _("no {resource} has {named}; {hint}").format(
                resource=noun_of(precondition.resource), named=named, hint=hint
            ),
        )

    def _context_fields(self, found: list[Record | None]) -> dict[str, Any]:
        """Identifiers and parties of the records that the call names."""
        around: dict[str, Any] = {}
        for record in found:
            if record is not None:
                sent = unwrap_texts(record.sent)
                around |= {name: sent[name] for name in sent if is_party(name) or is_id_field(name)}
                around |= record.identifiers
        return around

    def _read(self, request: CheckedRequest, record: Record | None) -> object:
        arguments = {**request.query, **request.path}
        if record is None:
            return self._shaped.reply(request, None, arguments, request.now)
        sent = unwrap_texts(record.sent)
        for part in _nested_objects(sent):
            if any(str(part.get(name)) == str(value) for name, value in request.path.items()):
                sent = {**sent, **part}
        return self._shaped.reply(request, sent, {**record.identifiers, **arguments}, record.created)

    def _list(self, request: CheckedRequest, resource: str) -> object:
        """The records that the query does not rule out, the newest first; the example if the merchant has none."""
        records = request.platform.store.records.list_by_resource(request.merchant.mchid, resource)
        known = [
            {**_read_fields(record.reply), **unwrap_texts(record.sent), **record.identifiers} for record in records
        ]
        if not known:
            return self._shaped(request)
        wanted = [fields for fields in known if not _is_ruled_out(fields, request.query)]
        template = self._shaped.item_template
        items = [{name: fields.get(name, value) for name, value in template.items()} for fields in wanted]
        return self._shaped.list_reply(request, items)

    # --- new records

    def _create(self, request: CheckedRequest, resource: str, found: list[Record | None]) -> object:
        records, sent = request.platform.store.records, _sent_fields(request)
        digest = _digest(sent)
        before = self._find_repetition(request, resource, sent, digest)
        if before is not None and before.request == digest and before.operation == self._facts.id:
            return before.reply
        if before is not None:
            # another operation on the same record, or a PUT that replaces it
            if self._facts.method == "PUT":
                records.change(before, wrap_texts(sent))
            arguments = {**unwrap_texts(before.sent), **before.identifiers, **request.query, **request.path}
            return self._shaped.reply(request, request.body, arguments, request.now)
        given = self._new_identifiers(request, resource, sent)
        reply = self._shaped.reply(
            request,
            request.body,
            {**self._context_fields(found), **given, **request.query, **request.path},
            request.now,
        )
        if isinstance(reply, dict):
            given |= {name: reply[name] for name in given if name in reply}
        record = Record(
            0, request.merchant.mchid, resource, self._facts.id, digest, wrap_texts(sent), given, reply, request.now
        )
        records.add(record, self._identifiers(sent, given))
        return reply

    def _find_repetition(
        self, request: CheckedRequest, resource: str, sent: Mapping[str, Any], digest: str
    ) -> Record | None:
        """The record with the same identifier, or made by the same request. Refusal 400 if another request used it."""
        records, mchid = request.platform.store.records, request.merchant.mchid
        own = _get_path(sent, self._facts.key)
        if own is not None:
            name = self._facts.key[-1]
            before = records.find(mchid, resource, {name: str(own)})
            if before is not None and before.operation == self._facts.id and before.request != digest:
                raise other_parameters(name)
            return before
        if self._facts.method == "PUT":
            identifiers = {name: str(value) for name, value in request.path.items() if name in self.role.id_fields}
            return records.find(mchid, resource, identifiers) if identifiers else None
        if self.role.id_fields & {name for name, _ in _scalars(sent)}:
            return records.find_by_request(mchid, self._facts.id, digest)
        return None

    def _new_identifiers(self, request: CheckedRequest, resource: str, sent: Mapping[str, Any]) -> dict[str, object]:
        """The identifiers that a new record is assigned, by the names that they have in replies."""
        records = request.platform.store.records
        # why not seeded by the run: a server started anew goes on with the records of the last one
        chance = random.SystemRandom() if self._seed is None else random.Random(f"{self._seed}/{records.next_id()}")
        given: dict[str, object] = {}
        for name, example in self._identifier_examples(sent).items():
            reply_name = self.role.reply_names.get(name, name)
            for _try in range(_MOST_TRIES):
                given[reply_name] = fresh_identifier(example, chance)
                if not records.is_taken(resource, name, str(given[reply_name])):
                    break
        return given

    def _identifier_examples(self, sent: Mapping[str, Any]) -> dict[str, object]:
        """An example of each identifier that the platform assigns, since the request cannot name it."""
        template = self._shaped.template if self._facts.reply_node is not None else None
        template = template if isinstance(template, dict) else {}
        examples: dict[str, object] = {
            name: value
            for name, value in template.items()
            if is_id_field(name) and isinstance(value, str | int) and name not in sent
        }
        for name in self.role.id_fields - self._facts.request_fields:
            value = template.get(self.role.reply_names.get(name, name))
            example = value if isinstance(value, str | int) else self.role.examples.get(name)
            if example is not None:
                examples[name] = example
        return examples

    def _identifiers(self, sent: Mapping[str, Any], given: Mapping[str, object]) -> set[tuple[str, str]]:
        """Every identifier by which the record is found: id field and value."""
        fields = {self.role.reply_names.get(name, name): name for name in self.role.id_fields}
        found = {(fields[name], str(value)) for name, value in given.items() if name in fields}
        return found | {(name, str(value)) for name, value in _scalars(sent) if name in self.role.id_fields}


def _quote(value: object) -> str:
    """An identifier as a message shows it: cut if it is long, hidden if it was sent encrypted."""
    if isinstance(value, DecryptedText):
        return "***"
    text = str(value)
    return text if len(text) <= _LONGEST_QUOTED else f"{text[:_LONGEST_QUOTED]}…"


# why Any below: JSON, in the shapes of the spec


def _sent_fields(request: CheckedRequest) -> dict[str, Any]:
    body = request.body if isinstance(request.body, dict) else {}
    return {**request.headers, **request.query, **request.path, **body}


def _is_ruled_out(fields: Mapping[str, Any], query: Mapping[str, Any]) -> bool:
    """Whether a field of the query is one of the record, at any depth, with other values alone."""
    found: dict[str, set[str]] = {}
    for name, value in _scalars(fields):
        found.setdefault(name, set()).add(str(value))
    return any(name in found and str(value) not in found[name] for name, value in query.items())


def _read_fields(reply: Any) -> dict[str, Any]:
    return reply if isinstance(reply, dict) else {}


def _digest(sent: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(sent, sort_keys=True).encode()).hexdigest()


def _get_path(sent: Any, key: tuple[str, ...]) -> Any:
    if not key:
        return None
    for name in key:
        sent = sent.get(name) if isinstance(sent, dict) else None
    return sent


def _scalars(value: Any) -> Iterator[tuple[str, Any]]:
    """Every text and integer in a field, with the name of the field."""
    for part in (value, *_nested_objects(value)):
        yield from ((name, child) for name, child in part.items() if isinstance(child, str | int))


def _nested_objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """The objects nested in an object or a list."""
    children = value.values() if isinstance(value, dict) else value
    for child in children:
        if isinstance(child, dict):
            yield child
        if isinstance(child, dict | list):
            yield from _nested_objects(child)

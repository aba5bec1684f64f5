"""Infers from the spec which operations work on the same resource, and by which id fields they name it.

A resource, such as a payout, has create operations (POST and PUT) and read operations (GET). Three things in the spec
show that a create operation and a read operation belong to the same resource, in this order:

1. The path of the create operation is the collection in which the read operation looks, as `/transfer-bills` is for
   `/transfer-bills/out-bill-no/{out_bill_no}`.
2. The create operation is marked with the operation that queries its result (`x-wechatpay-idempotency: {query: …}`).
   That operation may be one of another area.
3. The create operation returns the identifier by which the read operation finds the resource.

The role of an operation says what it does with resources. For payouts, without any handler:

>>> from wechatpay_sandbox.resources.catalogue import ResourceCatalogue
>>> from wechatpay_sandbox.spec.description import read_description
>>> catalogue = ResourceCatalogue(read_description(), handled=())
>>> create = catalogue.role("fund_app.create_transfer")
>>> create.creates, sorted(create.id_fields)
('v3/fund-app/mch-transfer/transfer-bills', ['out_bill_no', 'transfer_bill_no'])
>>> read = catalogue.role("fund_app.get_transfer_by_out_bill_no").reads
>>> read.resource == create.creates, sorted(read.id_fields), "fund_app.create_transfer" in read.creators
(True, ['out_bill_no'], True)

So the sandbox keeps a record of each payout under its `out_bill_no` and its `transfer_bill_no`. A read operation that
names another `out_bill_no` fails its precondition, and is answered with the documented 404.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from wechatpay_sandbox.resources.resource_operation import ResourceOperation, is_id_field

_Path = tuple[str, ...]
_ID = "id"
_MOST_STATIC_SEGMENTS = 2
"""The most segments of a create operation's path behind its collection: `/contracts/pre-entrust-sign/mini-program`."""

_PRODUCT_SEGMENTS = 3
"""The segments of a path that name its product: `/v3/marketing/favor`."""


@dataclass
class Resource:
    """Something that one operation creates and others read. Each record in the database is of one resource."""

    name: str
    creators: list[ResourceOperation] = field(default_factory=list)
    readers: list[ResourceOperation] = field(default_factory=list)
    reader_ids: dict[str, set[str]] = field(default_factory=dict)
    """The id fields by which each read operation finds a record, by operationId."""
    reply_names: dict[str, str] = field(default_factory=dict)
    """Id fields that replies have under another name: the reply of `/refunds/id/{refund_id}` has `id`."""

    @property
    def id_fields(self) -> frozenset[str]:
        keys = (creator.key[-1] for creator in self.creators if creator.key)
        return frozenset(name for names in self.reader_ids.values() for name in names).union(keys)

    def known_ids(self, creator: ResourceOperation | None = None) -> frozenset[str]:
        """The id fields whose values are known once a record is created, by this create operation or by any.

        These are the fields of the create operation, and those that read operations return for them.
        """
        id_fields = self.id_fields
        creators = self.creators if creator is None else [creator]
        known = {name for operation in creators for name in id_fields if self._names_field(operation, name)}
        while True:
            answering = [reader for reader in self.readers if self.reader_ids[reader.id] <= known]
            more = {name for reader in answering for name in id_fields if self._names_field(reader, name)} - known
            if not more:
                return frozenset(known)
            known |= more

    def _names_field(self, operation: ResourceOperation, name: str) -> bool:
        if operation.method == "GET":
            return name in operation.reply_fields or self._replies_under_other_name(operation, name)
        return name in operation.fields or self._replies_under_other_name(operation, name)

    def _replies_under_other_name(self, operation: ResourceOperation, name: str) -> bool:
        return operation.reply_node is not None and self.reply_names.get(name) in operation.reply_node.properties

    def absorb(self, other: Resource) -> None:
        self.creators += [creator for creator in other.creators if creator not in self.creators]
        self.readers += other.readers
        self.reader_ids |= other.reader_ids
        self.reply_names |= other.reply_names


@dataclass(frozen=True)
class Precondition:
    """A record that must exist for an operation to succeed."""

    resource: str
    """Name of the resource that it is a record of."""
    id_fields: frozenset[str]
    """Names of the arguments that identify the record; an optional argument may be missing."""
    from_start: Mapping[str, str]
    """Id fields whose values no operation creates, each with the one that exists: the spec's example."""
    creators: tuple[str, ...]
    """operationIds of the create operations."""


@dataclass(frozen=True)
class Role:
    """What an operation does with resources."""

    preconditions: tuple[Precondition, ...] = ()
    reads: Precondition | None = None
    """The one of `preconditions` whose record the reply describes."""
    creates: str | None = None
    """Name of the resource of which it creates a record."""
    id_fields: frozenset[str] = frozenset()
    """The id fields that the new record has."""
    examples: Mapping[str, object] = field(default_factory=dict)
    """An example of each, from the spec; None for a field that has none."""
    reply_names: Mapping[str, str] = field(default_factory=dict)
    """Those of them that replies have under another name."""
    removes: bool = False
    """Whether it removes the record of the last of `preconditions`."""
    changes: bool = False
    """Whether it changes the record of the last of `preconditions` to what the request says."""
    lists: str | None = None
    """Name of the resource whose records it lists."""

    @property
    def is_coherent(self) -> bool:
        return bool(self.preconditions) or self.creates is not None or self.lists is not None


NO_ROLE = Role()


class ResourceInference:
    """The resources of one area, with the operations of other areas that create some.

    Operations in `handled` have handlers of their own; their effects are unknown here.
    """

    def __init__(self, operations: Iterable[ResourceOperation], handled: Collection[str]) -> None:
        self._operations = {operation.id: operation for operation in operations}
        self._handled = handled
        self._resources: dict[_Path, Resource] = {}
        self._by_reader: dict[str, Resource] = {}
        self._by_creator: dict[str, Resource] = {}
        for operation in self._operations.values():
            self._place_reader(operation)
        creators = [operation for operation in self._operations.values() if _may_create(operation)]
        for operation in creators:
            self._place_creator(operation)
        self._join_parts()
        self._place_distant_creators(creators)

    # --- read operations

    def _place_reader(self, operation: ResourceOperation) -> None:
        if operation.method != "GET" or operation.reply_node is None or operation.is_list:
            return
        names = {name for name, place in operation.path_ids.items() if not self._is_parent(operation, place)}
        names.update(operation.required_query_ids)
        names.update(
            other.key[-1]
            for other in self._operations.values()
            if other.query_operation == operation.id and other.key[-1] in operation.query
        )
        if not names:
            return
        collection = _path_prefixes(operation)[-1]
        resource = self._resources.setdefault(collection, Resource("/".join(collection)))
        resource.readers.append(operation)
        resource.reader_ids[operation.id] = names
        for name in names - operation.reply_fields:
            if operation.path[-2:] == (_ID, f"{{{name}}}") and _ID in operation.reply_node.properties:
                resource.reply_names[name] = _ID
        self._by_reader[operation.id] = resource

    def _is_parent(self, operation: ResourceOperation, place: int) -> bool:
        """Whether another operation reads the resource at the first `place` segments of the path."""
        return place < len(operation.path) and operation.path[:place] in self._readers_by_path

    @cached_property
    def _readers_by_path(self) -> dict[_Path, ResourceOperation]:
        return {operation.path: operation for operation in self._operations.values() if operation.method == "GET"}

    # --- create operations

    def _place_creator(self, operation: ResourceOperation) -> None:
        near, queried = self._nearest_resource(operation), self._by_reader.get(operation.query_operation or "")
        if queried is not None and operation.path_ids and queried is not near:
            # the path names an existing record, so the operation changes that record and creates none
            queried = None
        if near is not None and not operation.names_one & near.id_fields:
            near = None  # it creates many records at once, if any, and none of them can be told from its reply
        if near is not None and queried is not None and near is not queried:
            self._merge(queried, near)
        resource = queried or near
        if resource is None and operation.key and not operation.path_ids and operation.path not in self._resources:
            # no operation reads it, but the caller gives it an identifier
            resource = self._resources.setdefault(operation.path, Resource("/".join(operation.path)))
        if resource is not None:
            resource.creators.append(operation)
            self._by_creator[operation.id] = resource

    def _nearest_resource(self, operation: ResourceOperation) -> Resource | None:
        """The resource whose collection the path of the operation is or lies in."""
        near = [
            (len(collection), resource)
            for collection, resource in self._resources.items()
            if any(_has_collection_path(operation, reader, collection) for reader in resource.readers)
        ]
        return max(near, key=lambda found: found[0])[1] if near else None

    def _merge(self, resource: Resource, other: Resource) -> None:
        resource.absorb(other)
        for index in (self._resources, self._by_reader, self._by_creator):
            for key, found in index.items():
                if found is other:
                    index[key] = resource  # type: ignore[index]

    def _join_parts(self) -> None:
        """Merges a part that is sent with the whole, such as one payout of a batch, into the resource of the whole."""
        for resource in list(self._resources.values()):
            for reader in resource.readers if not resource.creators else ():
                for place in reader.path_ids.values():
                    above = self._readers_by_path.get(reader.path[:place]) if place < len(reader.path) else None
                    whole = None if above is None else self._by_reader.get(above.id)
                    if whole is not None and any(
                        resource.id_fields & creator.body_fields for creator in whole.creators
                    ):
                        self._merge(whole, resource)
                        break

    def _place_distant_creators(self, creators: list[ResourceOperation]) -> None:
        """Finds create operations outside of the collection: those that return an identifier of the resource."""
        for resource in self._resources.values():
            self._seek_creator(resource, creators)

    def _seek_creator(self, resource: Resource, creators: list[ResourceOperation]) -> None:
        if resource.creators:
            return
        read_by = resource.id_fields
        for operation in creators:
            if operation.path_ids or not operation.new_ids & read_by:
                continue
            own = self._by_creator.get(operation.id)
            if own is None:
                resource.creators.append(operation)
                self._by_creator[operation.id] = resource
            elif (
                not own.readers
                and (operation.new_ids - set(operation.key)) & read_by
                # why the product: operations of others tell numbers of the same name
                and operation.path[:_PRODUCT_SEGMENTS] == tuple(resource.name.split("/")[:_PRODUCT_SEGMENTS])
            ):
                self._merge(resource, own)

    # --- roles

    def role(self, id: str) -> Role:
        """What the operation with this operationId does."""
        operation = self._operations[id]
        created = self._by_creator.get(id)
        if created is not None and not (self._is_fully_known(created) and _creates_new(operation, created)):
            created = None
        wanted: dict[str, tuple[Resource, set[str]]] = {}
        for resource, name in self._required_resources(operation):
            if resource is not created and self._is_fully_known(resource):
                wanted.setdefault(resource.name, (resource, set()))[1].add(name)
        preconditions = tuple(self._precondition(operation, resource, names) for resource, names in wanted.values())
        found = self._by_reader.get(id)
        known_ids = frozenset() if created is None else created.known_ids(operation)
        return Role(
            preconditions,
            next(
                (
                    precondition
                    for precondition in preconditions
                    if found is not None and precondition.resource == found.name
                ),
                None,
            ),
            None if created is None else created.name,
            known_ids,
            {} if created is None else {name: self._example(operation, created, name) for name in known_ids},
            {} if created is None else created.reply_names,
            lists=self._find_listed_resource(operation),
            removes=operation.method == "DELETE"
            and operation.path[-1].startswith("{")
            and _concerns_record(operation, preconditions),
            changes=operation.method in ("PUT", "PATCH")
            and created is None
            and _concerns_record(operation, preconditions),
        )

    def _find_listed_resource(self, operation: ResourceOperation) -> str | None:
        """The resource whose collection a list is at; None for a list below another record, or of nobody's records."""
        if operation.method != "GET" or not operation.is_list or any(part.startswith("{") for part in operation.path):
            return None
        resource = self._resources.get(operation.path)
        if resource is None or not resource.creators or not self._is_fully_known(resource):
            return None
        return resource.name

    def _is_fully_known(self, resource: Resource) -> bool:
        """Whether every operation that creates the resource is without a handler, so that all its records are known."""
        if any(creator.id in self._handled for creator in resource.creators):
            return False
        return bool(resource.creators) or all(is_id_field(name) for name in resource.id_fields)

    def _required_resources(self, operation: ResourceOperation) -> Iterator[tuple[Resource, str]]:
        """The resources of which a record must exist, each with an id field that identifies the record."""
        own = self._by_reader.get(operation.id)
        for name, place in operation.path_ids.items():
            above = self._readers_by_path.get(operation.path[:place])
            resource = None if above is None else self._by_reader.get(above.id)
            if own is not None and name in own.reader_ids[operation.id]:
                resource = own
            resource = resource or self._resource_of_parameter(operation, name)
            if resource is not None:
                yield resource, name
        if own is not None:
            for name in own.id_fields & operation.query.keys():
                yield own, name
        queried = self._by_reader.get(operation.query_operation or "")
        if operation.is_step and queried is not None and not operation.path_ids:
            yield queried, operation.key[-1]

    def _resource_of_parameter(self, operation: ResourceOperation, name: str) -> Resource | None:
        """The resource that a path parameter identifies, where no operation reads it at exactly that path."""
        queried = self._by_reader.get(operation.query_operation or "")
        if queried is not None and operation.key[-1] == name and operation.id not in self._by_creator:
            return queried
        created = self._by_creator.get(operation.id)
        near = [
            (len(collection), resource)
            for collection, resource in self._resources.items()
            if resource is not created
            and name in resource.id_fields
            and operation.path[: len(collection)] == collection
        ]
        return max(near, key=lambda found: found[0])[1] if near else None

    def _precondition(self, operation: ResourceOperation, resource: Resource, names: set[str]) -> Precondition:
        known_ids = resource.known_ids()
        examples = {name: self._example(operation, resource, name) for name in names - known_ids}
        from_start = {name: str(example) for name, example in examples.items() if example is not None}
        creators = tuple(creator.id for creator in resource.creators)
        return Precondition(resource.name, frozenset(names & known_ids), from_start, creators)

    def _example(self, operation: ResourceOperation, resource: Resource, name: str) -> object:
        examples = (reader.example(name) for reader in (*resource.readers, operation))
        return next((example for example in examples if example is not None), None)


def _concerns_record(operation: ResourceOperation, preconditions: tuple[Precondition, ...]) -> bool:
    """Whether the operation is about the record of its last precondition, and not about a part below that record."""
    if not preconditions or not operation.path_ids:
        return bool(preconditions)
    *_, name = sorted(operation.path_ids, key=lambda name: operation.path_ids[name])
    return name in preconditions[-1].id_fields or name in preconditions[-1].from_start


def _may_create(operation: ResourceOperation) -> bool:
    return operation.method in ("POST", "PUT") and not operation.is_step and not operation.is_safe


def _creates_new(operation: ResourceOperation, resource: Resource) -> bool:
    """Whether a create operation makes new records: one at the path of a single record changes what others created."""
    is_one = operation.path[-1].startswith("{") and any(reader.path == operation.path for reader in resource.readers)
    return not is_one or all(creator.path == operation.path for creator in resource.creators)


def _has_collection_path(operation: ResourceOperation, reader: ResourceOperation, collection: _Path) -> bool:
    if operation.path in _path_prefixes(reader):
        return True
    behind = operation.path[len(collection) :]
    return (
        operation.path[: len(collection)] == collection
        and len(behind) <= _MOST_STATIC_SEGMENTS
        and not any(part.startswith("{") for part in behind)
    )


def _path_prefixes(operation: ResourceOperation) -> list[_Path]:
    """The path, then shorter ones: without the parameter at its end, then without the word that introduces it."""
    path = operation.path
    stages = [path]
    while path and path[-1].startswith("{"):
        name = path[-1][1:-1]
        path = path[:-1]
        stages.append(path)
        word = path[-1].replace("-", "_") if path else ""
        if word and (name == word or name.endswith(f"_{word}")):
            path = path[:-1]
            stages.append(path)
    return stages

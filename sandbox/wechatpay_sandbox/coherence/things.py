"""Which operations of an area concern the same thing, and by which numbers: read from the spec alone.

A thing, such as a payout, is made by some operations (its makers) and found by others (its finders, which are GET).
They belong together where the path of a maker is that of the collection in which a finder looks
(`/transfer-bills` and `/transfer-bills/out-bill-no/{out_bill_no}`), where the spec says of a maker which operation
tells what became of it, or else where one operation of the area gives out the number by which another finds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from wechatpay_sandbox.coherence.facts import OperationFacts, looks_like_a_number

_Path = tuple[str, ...]
_ID = "id"
_MOST_STATIC_SEGMENTS = 2
"""How much a maker's path may have behind its collection's, as `/pre-entrust-sign/mini-program` behind `/contracts`."""


@dataclass
class Thing:
    """What has numbers. No record is of two things."""

    name: str
    makers: list[OperationFacts] = field(default_factory=list)
    finders: list[OperationFacts] = field(default_factory=list)
    by: dict[str, set[str]] = field(default_factory=dict)
    """The numbers by which each finder finds one, by operationId."""
    told_as: dict[str, str] = field(default_factory=dict)
    """Numbers that replies tell under another name: `/refunds/id/{refund_id}` tells `id`."""

    @property
    def numbers(self) -> frozenset[str]:
        keys = (maker.key[-1] for maker in self.makers if maker.key)
        return frozenset(name for names in self.by.values() for name in names).union(keys)

    def given(self, by: OperationFacts | None = None) -> frozenset[str]:
        """The numbers that one has as soon as it is made, by a certain maker or by any.

        Those of which the maker speaks, and those that finders then tell.
        """
        numbers = self.numbers
        makers = self.makers if by is None else [by]
        given = {name for maker in makers for name in numbers if self._speaks_of(maker, name)}
        while True:
            telling = [finder for finder in self.finders if self.by[finder.id] <= given]
            more = {name for finder in telling for name in numbers if self._speaks_of(finder, name)} - given
            if not more:
                return frozenset(given)
            given |= more

    def _speaks_of(self, operation: OperationFacts, name: str) -> bool:
        if operation.method == "GET":
            return name in operation.in_reply or self._tells_otherwise(operation, name)
        return name in operation.names or self._tells_otherwise(operation, name)

    def _tells_otherwise(self, operation: OperationFacts, name: str) -> bool:
        return operation.reply is not None and self.told_as.get(name) in operation.reply.properties

    def absorb(self, other: Thing) -> None:
        self.makers += [maker for maker in other.makers if maker not in self.makers]
        self.finders += other.finders
        self.by |= other.by
        self.told_as |= other.told_as


@dataclass(frozen=True)
class Need:
    """A thing that must exist for an operation to succeed."""

    thing: str
    numbers: frozenset[str]
    """Names of the arguments that say which; one that is optional may be missing."""
    from_start: Mapping[str, str]
    """Numbers that nothing makes: of each, one value is known from the start, the spec's example."""
    makers: tuple[str, ...]
    """operationIds."""


@dataclass(frozen=True)
class Role:
    """What an operation does with things."""

    needs: tuple[Need, ...] = ()
    finds: Need | None = None
    """The one of `needs` that the reply tells of."""
    makes: str | None = None
    """Name of the thing that it makes."""
    gives: frozenset[str] = frozenset()
    """The numbers that it has then."""
    examples: Mapping[str, object] = field(default_factory=dict)
    """What they look like."""
    told_as: Mapping[str, str] = field(default_factory=dict)
    """Those of them that replies tell under another name."""
    removes: bool = False
    """Whether the last of `needs` is gone afterwards."""
    changes: bool = False
    """Whether what was sent is told of the last of `needs` from then on."""

    @property
    def is_coherent(self) -> bool:
        return bool(self.needs) or self.makes is not None


NO_ROLE = Role()


class Things:
    """The things of one area. What operations in `handled` do is not known here: they have handlers of their own."""

    def __init__(self, operations: Iterable[OperationFacts], handled: Collection[str]) -> None:
        self._operations = {operation.id: operation for operation in operations}
        self._handled = handled
        self._things: dict[_Path, Thing] = {}
        self._by_finder: dict[str, Thing] = {}
        self._by_maker: dict[str, Thing] = {}
        for operation in self._operations.values():
            self._place_finder(operation)
        makers = [operation for operation in self._operations.values() if _may_make(operation)]
        for operation in makers:
            self._place_maker(operation)
        self._join_parts()
        self._place_makers_elsewhere(makers)

    # --- finders

    def _place_finder(self, operation: OperationFacts) -> None:
        if operation.method != "GET" or operation.reply is None or operation.is_list:
            return
        names = {name for name, place in operation.places.items() if not self._is_above(operation, place)}
        names.update(operation.asked)
        names.update(
            other.key[-1]
            for other in self._operations.values()
            if other.tells == operation.id and other.key[-1] in operation.query
        )
        if not names:
            return
        collection = _stages(operation)[-1]
        thing = self._things.setdefault(collection, Thing("/".join(collection)))
        thing.finders.append(operation)
        thing.by[operation.id] = names
        for name in names - operation.in_reply:
            if operation.path[-2:] == (_ID, f"{{{name}}}") and _ID in operation.reply.properties:
                thing.told_as[name] = _ID
        self._by_finder[operation.id] = thing

    def _is_above(self, operation: OperationFacts, place: int) -> bool:
        """Whether another operation finds what the path names up to there."""
        return place < len(operation.path) and operation.path[:place] in self._found

    @cached_property
    def _found(self) -> dict[_Path, OperationFacts]:
        return {operation.path: operation for operation in self._operations.values() if operation.method == "GET"}

    # --- makers

    def _place_maker(self, operation: OperationFacts) -> None:
        near, told = self._nearby(operation), self._by_finder.get(operation.tells or "")
        if told is not None and operation.places and told is not near:
            # its path names what it is about: a step, not a beginning
            told = None
        if near is not None and not operation.names & near.numbers:
            near = None
        if near is not None and told is not None and near is not told:
            self._merge(told, near)
        thing = told or near
        if thing is None and operation.key and not operation.places:
            # nothing finds it, and yet the number is the caller's own
            thing = self._things.setdefault(operation.path, Thing("/".join(operation.path)))
        if thing is not None:
            thing.makers.append(operation)
            self._by_maker[operation.id] = thing

    def _nearby(self, operation: OperationFacts) -> Thing | None:
        """The thing in whose collection the path stands."""
        near = [
            (len(collection), thing)
            for collection, thing in self._things.items()
            if any(_makes_in(operation, finder, collection) for finder in thing.finders)
        ]
        return max(near, key=lambda found: found[0])[1] if near else None

    def _merge(self, thing: Thing, other: Thing) -> None:
        thing.absorb(other)
        for places in (self._things, self._by_finder, self._by_maker):
            for place, found in places.items():
                if found is other:
                    places[place] = thing  # type: ignore[index]

    def _join_parts(self) -> None:
        """A part that is sent with the whole, like one payout of a batch, is found in the record of the whole."""
        for thing in list(self._things.values()):
            for finder in thing.finders if not thing.makers else ():
                for place in finder.places.values():
                    above = self._found.get(finder.path[:place]) if place < len(finder.path) else None
                    whole = None if above is None else self._by_finder.get(above.id)
                    if whole is not None and any(thing.numbers & maker.in_body for maker in whole.makers):
                        self._merge(whole, thing)
                        break

    def _place_makers_elsewhere(self, makers: list[OperationFacts]) -> None:
        """For things that nothing in their collection makes: whoever gives out their number."""
        for thing in self._things.values():
            self._seek_maker(thing, makers)

    def _seek_maker(self, thing: Thing, makers: list[OperationFacts]) -> None:
        if thing.makers:
            return
        for operation in makers:
            given = operation.gives_out & thing.numbers
            if given and not operation.places and operation.id not in self._by_maker:
                thing.makers.append(operation)
                self._by_maker[operation.id] = thing

    # --- roles

    def role(self, id: str) -> Role:
        """What the operation of this id does."""
        operation = self._operations[id]
        made = self._by_maker.get(id)
        if made is not None and not (self._is_ours(made) and _begins(operation, made)):
            made = None
        wanted: dict[str, tuple[Thing, set[str]]] = {}
        for thing, name in self._named(operation):
            if thing is not made and self._is_ours(thing):
                wanted.setdefault(thing.name, (thing, set()))[1].add(name)
        needs = tuple(self._need(operation, thing, names) for thing, names in wanted.values())
        found = self._by_finder.get(id)
        given = frozenset() if made is None else made.given(operation)
        return Role(
            needs,
            next((need for need in needs if found is not None and need.thing == found.name), None),
            None if made is None else made.name,
            given,
            {} if made is None else {name: self._example(operation, made, name) for name in given},
            {} if made is None else made.told_as,
            removes=operation.method == "DELETE" and operation.path[-1].startswith("{") and bool(needs),
            changes=operation.method in ("PUT", "PATCH") and made is None,
        )

    def _is_ours(self, thing: Thing) -> bool:
        """Whether all that is done with it can be known here."""
        if any(maker.id in self._handled for maker in thing.makers):
            return False
        return bool(thing.makers) or all(looks_like_a_number(name) for name in thing.numbers)

    def _named(self, operation: OperationFacts) -> Iterator[tuple[Thing, str]]:
        """The things that must exist, each with a number that names it."""
        own = self._by_finder.get(operation.id)
        for name, place in operation.places.items():
            above = self._found.get(operation.path[:place])
            thing = None if above is None else self._by_finder.get(above.id)
            if own is not None and name in own.by[operation.id]:
                thing = own
            thing = thing or self._named_elsewhere(operation, name)
            if thing is not None:
                yield thing, name
        if own is not None:
            for name in own.numbers & operation.query.keys():
                yield own, name
        told = self._by_finder.get(operation.tells or "")
        if operation.is_step and told is not None and not operation.places:
            yield told, operation.key[-1]

    def _named_elsewhere(self, operation: OperationFacts, name: str) -> Thing | None:
        """What a number in a path names where no operation finds it by just that path."""
        told = self._by_finder.get(operation.tells or "")
        if told is not None and operation.key[-1] == name and operation.id not in self._by_maker:
            return told
        made = self._by_maker.get(operation.id)
        near = [
            (len(collection), thing)
            for collection, thing in self._things.items()
            if thing is not made and name in thing.numbers and operation.path[: len(collection)] == collection
        ]
        return max(near, key=lambda found: found[0])[1] if near else None

    def _need(self, operation: OperationFacts, thing: Thing, names: set[str]) -> Need:
        given = thing.given()
        examples = {name: self._example(operation, thing, name) for name in names - given}
        from_start = {name: str(example) for name, example in examples.items() if example is not None}
        makers = tuple(maker.id for maker in thing.makers)
        return Need(thing.name, frozenset(names & given), from_start, makers)

    def _example(self, operation: OperationFacts, thing: Thing, name: str) -> object:
        examples = (finder.example(name) for finder in (*thing.finders, operation))
        return next((example for example in examples if example is not None), None)


def _may_make(operation: OperationFacts) -> bool:
    return operation.method in ("POST", "PUT") and not operation.is_step


def _begins(operation: OperationFacts, thing: Thing) -> bool:
    """Whether this maker makes: one whose path is that of a finder of a single one changes what others have made."""
    is_one = operation.path[-1].startswith("{") and any(finder.path == operation.path for finder in thing.finders)
    return not is_one or all(maker.path == operation.path for maker in thing.makers)


def _makes_in(operation: OperationFacts, finder: OperationFacts, collection: _Path) -> bool:
    if operation.path in _stages(finder):
        return True
    behind = operation.path[len(collection) :]
    return (
        operation.path[: len(collection)] == collection
        and len(behind) <= _MOST_STATIC_SEGMENTS
        and not any(part.startswith("{") for part in behind)
    )


def _stages(operation: OperationFacts) -> list[_Path]:
    """The path, then ever less of it: without the number at its end, without the word that introduces the number."""
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

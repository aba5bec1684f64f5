"""Which faults are set, and which of them hits a request."""

from __future__ import annotations

import random
import threading
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from fnmatch import fnmatchcase

from wechatpay_sandbox.faults.error_codes import SHARED, ErrorCodes
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_text import parse_fault
from wechatpay_sandbox.faults.kinds import KINDS, FaultUnreadable
from wechatpay_sandbox.reply.refusal import Refusal

HEADER = "Wechatpay-Negative-Test"
"""With this header a request asks for a fault of its own: an error code, as the platform takes it, or any other."""
MOST_FAULTS = 100


@dataclass(slots=True)
class SetFault:
    """A fault that is set, and what became of it so far."""

    id: str
    fault: Fault
    chance: random.Random = field(repr=False)
    met: int = 0
    """Requests of its operations so far, but for those that another fault hit first."""
    hit: int = 0
    """Those it hit."""

    @property
    def remaining(self) -> int | None:
        """How many requests it will hit at most; None for any number."""
        return None if self.fault.times is None else self.fault.times - self.hit


class FaultBook:
    """The faults of one sandbox. Thread-safe.

    They are tried in the order in which they were set; the first that hits is the one. With `seed`, the n-th request
    that a fault meets is hit or not hit by it in every run alike, whatever other faults there are.
    """

    def __init__(self, operations: Collection[str], codes: ErrorCodes, seed: int | None = None) -> None:
        self._operations = operations
        self._codes = codes
        self._seed = seed
        self._lock = threading.Lock()
        self._set: list[SetFault] = []
        self._last_id = 0

    def __iter__(self) -> Iterator[SetFault]:
        """Those that are set, in the order in which they are tried."""
        return iter(tuple(self._set))

    def add(self, fault: Fault) -> SetFault:
        """Sets a fault after those that are set. Raises FaultUnreadable where no operation is concerned."""
        self._check(fault)
        with self._lock:
            if len(self._set) >= MOST_FAULTS:
                raise FaultUnreadable(f"{MOST_FAULTS} faults are already set; remove some")
            return self._append(fault)

    def replace(self, faults: Iterable[Fault]) -> None:
        """Makes these the faults, all or none of them, and begins to count and to draw anew. Raises as `add` does."""
        new = list(faults)
        for fault in new:
            self._check(fault)
        if len(new) > MOST_FAULTS:
            raise FaultUnreadable(f"{len(new)} faults are given, and {MOST_FAULTS} can be set")
        with self._lock:
            self._set, self._last_id = [], 0
            for fault in new:
                self._append(fault)

    def remove(self, id: str) -> bool:
        """Whether there was a fault of this id."""
        with self._lock:
            staying = [entry for entry in self._set if entry.id != id]
            found = len(staying) < len(self._set)
            self._set = staying
            return found

    def _append(self, fault: Fault) -> SetFault:
        self._last_id += 1
        chance = random.Random() if self._seed is None else random.Random(f"{self._seed}/{self._last_id}")
        entry = SetFault(str(self._last_id), fault, chance)
        self._set.append(entry)
        return entry

    def _check(self, fault: Fault) -> None:
        concerned = [name for name in self._operations if fnmatchcase(name, fault.operation)]
        if not concerned:
            near = get_close_matches(fault.operation, self._operations, n=1)
            hint = f"did you mean {near[0]}?" if near else "GET /_sandbox/capabilities lists them"
            raise FaultUnreadable(f"no operation matches {fault.operation}: {hint}")
        if not fault.is_code:
            return
        if all(self._codes.status(fault.kind, name) is None for name in concerned):
            raise FaultUnreadable(self._unknown_code(fault.kind, concerned[0] if len(concerned) == 1 else None))
        if not any(self._may_answer(fault, name) for name in concerned):
            raise FaultUnreadable(
                f"no operation of {fault.operation} documents {fault.kind}; name a single operation to have it answer "
                "so all the same"
            )

    def _may_answer(self, fault: Fault, operation: str) -> bool:
        """Whether an error code is for this operation: a pattern is about those that document it."""
        if fault.operation == operation:
            return self._codes.status(fault.kind, operation) is not None
        return self._codes.documents(fault.kind, operation)

    def _unknown_code(self, code: str, operation: str | None) -> str:
        own = None if operation is None else self._codes.own(operation)
        of = f"{operation} answers with {', '.join(own)}; " if own else ""
        return (
            f"{code} is not an error code that the platform documents: {of}every operation answers with "
            f"{', '.join(SHARED)}; faults of other kinds are {', '.join(KINDS)}"
        )

    def hits(self, operation: str) -> Fault | None:
        """The fault that hits the next request of this operation, which counts as met by it."""
        if not self._set:
            return None
        with self._lock:
            for entry in self._set:
                fault = entry.fault
                if not fnmatchcase(operation, fault.operation):
                    continue
                if fault.is_code and not self._may_answer(fault, operation):
                    continue
                entry.met += 1
                if entry.remaining != 0 and entry.chance.random() < fault.share:
                    entry.hit += 1
                    return fault
        return None

    def requested_fault(self, operation: str, headers: list[str]) -> Fault | None:
        """The fault that a request asks for itself, by the values of its HEADER; Refusal 400 for anything else."""
        if not headers:
            return None
        try:
            if len(headers) > 1:
                raise FaultUnreadable(f"it is given {len(headers)} times")
            fault = parse_fault(headers[0], of_one_request=True)
            if fault.is_code and self._codes.status(fault.kind, operation) is None:
                raise FaultUnreadable(self._unknown_code(fault.kind, operation))
        except FaultUnreadable as error:
            detail = {"field": HEADER, "issue": str(error), "location": "header"}
            raise Refusal(400, "PARAM_ERROR", f"{HEADER}: {error}", detail) from error
        return fault

"""The faults that are set, and which of them hits a request."""

from __future__ import annotations

import random
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from fnmatch import fnmatchcase

from wechatpay_sandbox.faults.error_codes import SHARED, ErrorCodes
from wechatpay_sandbox.faults.fault import Fault
from wechatpay_sandbox.faults.fault_text import parse_fault
from wechatpay_sandbox.faults.kinds import KINDS, FaultUnreadable
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.translation import gettext as _

HEADER = "Wechatpay-Negative-Test"
"""The header with which a request asks for a fault: an error code, as at the platform, or any other fault."""
MOST_FAULTS = 100


@dataclass(slots=True)
class SetFault:
    """A fault that is set, and its counts."""

    id: str
    fault: Fault
    chance: random.Random = field(repr=False)
    met: int = 0
    """How many requests of its operations it has met, without those that an earlier fault hit."""
    hit: int = 0
    """How many requests it has hit."""

    @property
    def remaining(self) -> int | None:
        """How many requests the fault will hit at most; None for any number."""
        return None if self.fault.times is None else self.fault.times - self.hit


class FaultBook:
    """The faults of one sandbox. Thread-safe.

    The faults are tried in the order of setting, and the first that hits a request is applied. With `seed`, each fault
    hits the same requests in every run: it depends only on how many requests the fault has met.
    """

    def __init__(self, operations: Collection[str], codes: ErrorCodes, seed: int | None = None) -> None:
        self._operations = operations
        self._codes = codes
        self._seed = seed
        self._lock = threading.Lock()
        self._set: list[SetFault] = []
        self._last_id = 0

    def __iter__(self) -> Iterator[SetFault]:
        """The faults that are set, in the order of trying."""
        return iter(tuple(self._set))

    def add(self, fault: Fault, seed: str | None = None) -> SetFault:
        """Set a fault, after those that are set. `seed` decides its random choices in place of the book's own.

        Raises FaultUnreadable if it can hit no operation.
        """
        self.check(fault)
        with self._lock:
            if len(self._set) >= MOST_FAULTS:
                raise FaultUnreadable(_("{limit} faults are already set; remove some").format(limit=MOST_FAULTS))
            return self._append(fault, seed)

    def replace(self, faults: Iterable[Fault]) -> None:
        """Replace all faults by these, or none, and restart counts and random choices. Raises FaultUnreadable."""
        new = list(faults)
        for fault in new:
            self.check(fault)
        if len(new) > MOST_FAULTS:
            raise FaultUnreadable(
                _("{limit} faults can be set, not {count}; remove some").format(limit=MOST_FAULTS, count=len(new))
            )
        with self._lock:
            self._set, self._last_id = [], 0
            for fault in new:
                self._append(fault)

    def remove(self, id: str) -> bool:
        """Remove the fault with this id. False if there is none."""
        with self._lock:
            staying = [entry for entry in self._set if entry.id != id]
            found = len(staying) < len(self._set)
            self._set = staying
            return found

    def _append(self, fault: Fault, seed: str | None = None) -> SetFault:
        self._last_id += 1
        if seed is None and self._seed is not None:
            seed = f"{self._seed}/{self._last_id}"
        chance = random.Random() if seed is None else random.Random(seed)
        entry = SetFault(str(self._last_id), fault, chance)
        self._set.append(entry)
        return entry

    def check(self, fault: Fault) -> None:
        """Raise FaultUnreadable if a fault can hit no operation."""
        concerned = [name for name in self._operations if fnmatchcase(name, fault.operation)]
        if not concerned:
            near = get_close_matches(fault.operation, self._operations, n=1)
            if near:
                raise FaultUnreadable(
                    _("no operation matches {operation}; did you mean {near}?").format(
                        operation=fault.operation, near=near[0]
                    )
                )
            raise FaultUnreadable(
                _("no operation matches {operation}; GET /_sandbox/capabilities lists all").format(
                    operation=fault.operation
                )
            )
        if not fault.is_code:
            return
        if all(self._codes.status(fault.kind, name) is None for name in concerned):
            raise FaultUnreadable(self._unknown_code(fault.kind, concerned[0] if len(concerned) == 1 else None))
        if not any(self._may_answer(fault, name) for name in concerned):
            raise FaultUnreadable(
                _(
                    "no operation of {operation} documents {kind}; name one operation, which then answers with it "
                    "all the same"
                ).format(operation=fault.operation, kind=fault.kind)
            )

    def _may_answer(self, fault: Fault, operation: str) -> bool:
        """Whether a fault with an error code may hit this operation. A pattern hits those that document it."""
        if fault.operation == operation:
            return self._codes.status(fault.kind, operation) is not None
        return self._codes.documents(fault.kind, operation)

    def _unknown_code(self, code: str, operation: str | None) -> str:
        own = None if operation is None else self._codes.own(operation)
        known, kinds = ", ".join([*(own or ()), *SHARED]), ", ".join(KINDS)
        if own:
            return _("{operation} has no error code {code}; it has {known}; faults of other kinds are {kinds}").format(
                operation=operation, code=code, known=known, kinds=kinds
            )
        return _(
            "the platform documents no error code {code}; all operations have {known}; other kinds are {kinds}"
        ).format(code=code, known=known, kinds=kinds)

    def hits(self, operation: str) -> Fault | None:
        """The fault that hits the next request of this operation, or None. The faults count the request as met."""
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

    def requested_fault(self, operation: str, headers: Sequence[str]) -> Fault | None:
        """The fault that the values of a request's HEADER ask for, or None. Refusal 400 for any other value."""
        if not headers:
            return None
        try:
            if len(headers) > 1:
                raise FaultUnreadable(
                    _("the request has {count} of these headers; send one").format(count=len(headers))
                )
            fault = parse_fault(headers[0], of_one_request=True)
            if fault.is_code and self._codes.status(fault.kind, operation) is None:
                raise FaultUnreadable(self._unknown_code(fault.kind, operation))
        except FaultUnreadable as error:
            detail = {"field": HEADER, "issue": str(error), "location": "header", "reason": "fault"}
            raise Refusal(400, "PARAM_ERROR", f"{HEADER}: {error}", detail) from error
        return fault

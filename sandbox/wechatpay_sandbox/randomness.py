"""Random numbers for identifiers and nonces, from the system's source, which is asked for many at once.

One call of the system costs as much as the rest of an identifier, and an order has five of them.
"""

from __future__ import annotations

import os

_PIECE = 16
_PIECES = 64
"""How many pieces one call of the system brings."""
_POWERS = [10**count for count in range(31)]
_pieces: list[bytes] = []


def random_piece() -> bytes:
    """16 random bytes, which nobody else gets. Safe for threads, and for a process that forks."""
    while True:
        try:
            # why not with a look whether there are any: of two threads, one could then find none. `pop` is atomic.
            return _pieces.pop()
        except IndexError:
            more = os.urandom(_PIECE * _PIECES)
            _pieces.extend(more[start : start + _PIECE] for start in range(0, len(more), _PIECE))


if hasattr(os, "register_at_fork"):
    # why: parent and child would otherwise give out the same identifiers
    os.register_at_fork(after_in_child=_pieces.clear)


def random_hex() -> str:
    """32 random hexadecimal digits in lower case."""
    return random_piece().hex()


def random_digits(count: int) -> str:
    """So many random decimal digits, 30 at most."""
    # why by remainder: of 2**128 numbers, 10**30 are so few that all are equally frequent to one in a hundred million
    return str(int.from_bytes(random_piece(), "big") % _POWERS[count]).zfill(count)

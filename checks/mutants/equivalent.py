"""The mutants that no test can notice, each with the reason."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from .mutation import Mutant

LIST = Path(__file__).parent / "equivalent.toml"


@dataclass(frozen=True)
class Equivalent:
    """One entry. `plus` is "*" where every change of those lines is meant."""

    source: str
    where: str
    minus: str
    plus: str
    reason: str

    def is_of(self, mutant: Mutant) -> bool:
        """Whether the mutant is the one meant."""
        same_place = (self.source, self.where, self.minus) == (str(mutant.source), mutant.where, mutant.minus)
        return same_place and self.plus in ("*", mutant.plus)


def load_equivalents() -> list[Equivalent]:
    """The list. A key that is missing or unknown is a TypeError."""
    entries = tomllib.loads(LIST.read_text(encoding="utf-8")).get("equivalent", [])
    return [Equivalent(**{key: value.strip() for key, value in entry.items()}) for entry in entries]

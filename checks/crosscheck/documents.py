"""The documents of one run, and what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from wechatpay_generator.glossary import read_document
from wechatpay_generator.published.documents import make_documents, write_documents
from wechatpay_generator.published.journeys import JOURNEYS, PATTERN, write_journeys
from wechatpay_generator.published.walking import operations


@dataclass(frozen=True)
class Documents:
    """The folder of the spec, and the folder into which the documents for other tools are written."""

    spec: Path
    folder: Path

    @classmethod
    def write(cls, spec: Path, folder: Path) -> Documents:
        document = read_document(spec)
        write_documents(document, folder)
        write_journeys(spec, document, folder)
        return cls(spec, folder)

    @property
    def strict(self) -> Path:
        return self.folder / "openapi.json"

    @property
    def tolerant(self) -> Path:
        return self.folder / "openapi.tolerant.json"

    @property
    def journeys(self) -> list[Path]:
        """The journeys, each where it is written and where it is published."""
        folders = (self.spec / JOURNEYS, self.folder / JOURNEYS)
        return sorted(path for folder in folders for path in folder.glob(PATTERN))

    @cached_property
    def tolerant_document(self) -> dict[str, Any]:
        return dict(make_documents(read_document(self.spec)))["openapi.tolerant"]

    @property
    def operation_count(self) -> int:
        """How many operations there are that a merchant calls."""
        return len(list(operations(self.tolerant_document)))

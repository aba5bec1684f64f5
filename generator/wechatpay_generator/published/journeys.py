"""The journeys beside the documents: what a merchant calls one after the other, as Arazzo workflows."""

from __future__ import annotations

from pathlib import Path

JOURNEYS = "journeys"
PATTERN = "*.arazzo.yaml"


def write_journeys(spec_dir: Path, folder: Path) -> list[Path]:
    """Copy the journeys of a spec into the folder; the files written. Journeys that are no more are removed.

    They name ../openapi.yaml, which is the spec where they come from and the strict document where they go.
    """
    target = folder / JOURNEYS
    written = []
    for source in sorted((spec_dir / JOURNEYS).glob(PATTERN)):
        target.mkdir(parents=True, exist_ok=True)
        path = target / source.name
        path.write_bytes(source.read_bytes())
        written.append(path)
    for stale in set(target.glob(PATTERN)) - set(written):
        stale.unlink()
    return written

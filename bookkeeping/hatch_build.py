"""Writes the version of the project into the dependencies of this part, where they say `{version}`.

The parts are tested with each other and with nothing else, so each asks for exactly its own version of the others. The
version stands in spec/openapi.yaml alone. Every part that asks for another has this file, the same bytes, because a
source distribution must build without its neighbours.
"""

from __future__ import annotations

from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class VersionOfTheParts(MetadataHookInterface):
    """Takes `dependencies` and `optional-dependencies` from `[tool.hatch.metadata.hooks.custom]`."""

    def update(self, metadata: dict[str, Any]) -> None:
        def with_version(requirements: list[str]) -> list[str]:
            return [requirement.replace("{version}", metadata["version"]) for requirement in requirements]

        metadata["dependencies"] = with_version(self.config["dependencies"])
        extras = self.config.get("optional-dependencies")
        if extras:
            metadata["optional-dependencies"] = {name: with_version(extra) for name, extra in extras.items()}

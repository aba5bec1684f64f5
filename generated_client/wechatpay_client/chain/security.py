# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/security`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS

if TYPE_CHECKING:
    from ..api.security.echo_message import EchoReply, EchoRequest
    from ..runtime.model import Unset
    from ..runtime.response import Response
    from ..runtime.validate_setting import Validate


class V3SecurityEchoStep(Node):
    """/v3/security/echo"""

    def post(
        self,
        *,
        json: EchoRequest | Mapping[str, object],
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EchoReply]:
        """Have WeChat Pay echo a message, to test signatures and encryption: `security.echo_message`."""
        return self._caller.call(
            OPERATIONS["security.echo_message"],
            {},
            {},
            json,
            validate=validate,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        json: EchoRequest | Mapping[str, object],
        validate: Validate | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EchoReply]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["security.echo_message"],
            {},
            {},
            json,
            validate=validate,
            deadline=deadline,
        )


class V3SecurityStep(Node):
    """/v3/security"""

    @property
    def echo(self) -> V3SecurityEchoStep:
        """/v3/security/echo"""
        return V3SecurityEchoStep(self._caller)

# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/security`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.security.echo_message import EchoReply, EchoRequest
    from ..models.dicts import AnyMapping, EchoRequestDict
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3SecurityEchoStep(Node):
    """/v3/security/echo"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: EchoRequest | EchoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EchoReply]: ...

        @overload
        def post(
            self,
            *,
            body: EchoRequest | EchoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EchoReply]: ...

    def post(
        self,
        *,
        body: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
        json: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EchoReply]:
        """Have WeChat Pay echo a message, to test signatures and encryption: `security.echo_message`."""
        return self._caller.call(
            OPERATIONS["security.echo_message"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        async def post_async(
            self,
            *,
            json: EchoRequest | EchoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EchoReply]: ...

        @overload
        async def post_async(
            self,
            *,
            body: EchoRequest | EchoRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[EchoReply]: ...

    async def post_async(
        self,
        *,
        body: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
        json: EchoRequest | EchoRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EchoReply]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["security.echo_message"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3SecurityStep(Node):
    """/v3/security"""

    @property
    def echo(self) -> V3SecurityEchoStep:
        """/v3/security/echo"""
        return V3SecurityEchoStep(self._caller)

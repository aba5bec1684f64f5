# Generated from spec/ by `make generate`. Do not edit.
"""Get a token for a page on which a person is set up to pay by face (获取凭证授权接口).

POST /v3/offlinefacemch/tokens
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FaceTokenRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FaceToken(Model, kw_only=True):
    """What the page is opened with (授权凭证)"""

    token: str | Unset = UNSET
    """The token (授权凭证)"""


class FaceTokenRequest(Model, kw_only=True):
    """What the token is for (获取凭证授权)"""

    scene: str | Unset = UNSET
    """What the token is for (使用场景), for example `WEBSESSION`: a page in the browser"""
    web_init_data: FaceWebSession | Unset = UNSET
    """The person for whom the page is opened (网页初始化数据)"""


class FaceWebSession(Model, kw_only=True):
    """The person for whom the page is opened (网页初始化数据)"""

    out_user_id: str | Unset = UNSET
    """The merchant's own number of the person who pays by face (商户用户ID)"""
    organization_id: str | Unset = UNSET
    """Number WeChat Pay gave the school or other organisation (机构ID)"""


OPERATION: Operation[FaceToken] = Operation("offlinefacemch.create_token", FaceToken)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceToken]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceToken]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
    json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceToken]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
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
    def sync(
        *,
        client: Caller,
        body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceToken: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceToken: ...


def sync(
    *,
    client: Caller,
    body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
    json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceToken:
    """Get a token for a page on which a person is set up to pay by face.

    The page is opened for one person of one organisation, who is then entered and has the face taken.

    No page says whether it is for merchants, for service providers or for both.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: FaceTokenRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FaceToken

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """
    return sync_detailed(
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceToken]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceToken]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
    json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceToken]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
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
    async def asyncio(
        *,
        client: Caller,
        body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceToken: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceToken: ...


async def asyncio(
    *,
    client: Caller,
    body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
    json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceToken:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

# Generated from spec/ by `make generate`. Do not edit.
"""Get what lets a device begin to pay by face (获取authinfo接口).

POST /v3/offlineface/authinfo
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FaceAuthInfoRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FaceAuthInfo(Model, kw_only=True):
    """What lets the device begin (授权信息)"""

    authinfo: str
    """What the software on the device is started with (授权信息)"""


class FaceAuthInfoRequest(Model, kw_only=True):
    """The device that is to pay by face, and what it said of itself (获取authinfo)"""

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    organization_id: str
    """Number WeChat Pay gave the school or other organisation (机构ID)"""
    device_id: str
    """Number of the device (设备id)"""
    raw_data: str
    """What the software on the device gave, unchanged (原始数据)"""


OPERATION: Operation[FaceAuthInfo] = Operation("offlineface.get_authinfo", FaceAuthInfo)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceAuthInfo]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceAuthInfo]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
    json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceAuthInfo]:
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
        body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceAuthInfo: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceAuthInfo: ...


def sync(
    *,
    client: Caller,
    body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
    json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceAuthInfo:
    """Get what lets a device begin to pay by face.

    The software on the device gives the raw data, and is started with the reply, which holds for an hour: keep it so
    long.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: FaceAuthInfoRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FaceAuthInfo

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
        body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceAuthInfo]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceAuthInfo]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
    json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceAuthInfo]:
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
        body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceAuthInfo: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceAuthInfo: ...


async def asyncio(
    *,
    client: Caller,
    body: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
    json: FaceAuthInfoRequest | FaceAuthInfoRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceAuthInfo:
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

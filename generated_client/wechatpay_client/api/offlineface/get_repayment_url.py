# Generated from spec/ by `make generate`. Do not edit.
"""Get the address at which a person pays back what they owe (获取还款链接接口).

POST /v3/offlineface/repayment-url
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FaceRepaymentRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FaceRepaymentLink(Model, kw_only=True):
    """Where the debt can be paid back (还款链接)"""

    repayment_url: str
    """Address to be opened in WeChat (还款链接)"""
    expire_at: str
    """Until when the address can be used (链接过期时间)"""


class FaceRepaymentRequest(Model, kw_only=True):
    """The person who owes money (获取还款链接)"""

    out_user_id: str
    """The merchant's own number of the person who pays by face (商户用户ID)"""
    organization_id: str
    """Number WeChat Pay gave the school or other organisation (机构ID)"""


OPERATION: Operation[FaceRepaymentLink] = Operation("offlineface.get_repayment_url", FaceRepaymentLink)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceRepaymentLink]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceRepaymentLink]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
    json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceRepaymentLink]:
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
        body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceRepaymentLink: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceRepaymentLink: ...


def sync(
    *,
    client: Caller,
    body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
    json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceRepaymentLink:
    """Get the address at which a person pays back what they owe.

    For a person whose debit was advanced or failed. The address is for one person and holds for a while.

    No page says whether it is for merchants, for service providers or for both.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        body: FaceRepaymentRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FaceRepaymentLink

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
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
        body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceRepaymentLink]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceRepaymentLink]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
    json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceRepaymentLink]:
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
        body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceRepaymentLink: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FaceRepaymentLink: ...


async def asyncio(
    *,
    client: Caller,
    body: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
    json: FaceRepaymentRequest | FaceRepaymentRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceRepaymentLink:
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

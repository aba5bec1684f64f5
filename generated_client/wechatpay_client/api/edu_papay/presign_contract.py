# Generated from spec/ by `make generate`. Do not edit.
"""Prepare a contract on fees for education that the user then signs in WeChat (预签约).

POST /v3/edu-papay/contracts/presign
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, EducationPresignDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EducationPresign(Model, kw_only=True):
    """The contract a user is to sign (预签约)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    plan_id: str
    """Number of the contract template WeChat Pay approved for the merchant (签约模板号)"""
    user_id: str
    """The user's account in the merchant's own system, such as a student number (用户账号)"""
    period_start_date: date
    """Day of the first debit, of Beijing time (首次扣款日期)"""
    trade_scene: str
    """What is debited (场景信息枚举), for example `EDUCATION_PERIOD`: a fee for education, term by term"""


class EducationPresigned(Model, kw_only=True):
    """The prepared signing (预签约)"""

    presign_token: str
    """Token with which the mini-program opens the signing page (预签约号)"""


OPERATION: Operation[EducationPresigned] = Operation(
    "edu_papay.presign_contract", EducationPresigned, body_defaults={"appid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: EducationPresign | EducationPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationPresigned]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: EducationPresign | EducationPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationPresigned]: ...


def sync_detailed(
    *,
    client: Caller,
    body: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
    json: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EducationPresigned]:
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
        body: EducationPresign | EducationPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EducationPresigned: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: EducationPresign | EducationPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EducationPresigned: ...


def sync(
    *,
    client: Caller,
    body: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
    json: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EducationPresigned:
    """Prepare a contract on fees for education that the user then signs in WeChat.

    The merchant's mini-program opens the signing page of WeChat Pay with the token of the reply. Whether the user
    signed comes by notification (ENTRUST.SIGNING), or by query.

    Args:
        client: The client to call with.
        body: EducationPresign or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        EducationPresigned

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012465360
    https://pay.weixin.qq.com/doc/v3/merchant/4012522560
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
        body: EducationPresign | EducationPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationPresigned]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: EducationPresign | EducationPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[EducationPresigned]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
    json: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[EducationPresigned]:
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
        body: EducationPresign | EducationPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EducationPresigned: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: EducationPresign | EducationPresignDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> EducationPresigned: ...


async def asyncio(
    *,
    client: Caller,
    body: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
    json: EducationPresign | EducationPresignDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> EducationPresigned:
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

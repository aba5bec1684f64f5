# Generated from spec/ by `make generate`. Do not edit.
"""Make the token with which a person authorises the sub-merchant (生成授权token).

POST /v3/payroll-card/tokens
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...models.payroll_card import EmploymentType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PayrollAuthorizationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PayrollAuthorizationRequest(Model, kw_only=True):
    """The person who is to authorise the sub-merchant (生成授权token)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name", "id_card_number"})

    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    user_name: str
    """Name of the person in their identity card; encrypted on the wire (用户实名)"""
    id_card_number: str
    """Number of the person's identity card; encrypted on the wire (用户证件号)"""
    employment_type: EmploymentType | Unset = UNSET
    """How the person is hired (用工类型).

    - `LONG_TERM_EMPLOYMENT`: for a month or more, paid monthly
    - `SHORT_TERM_EMPLOYMENT`: for less, paid by the day or week
    - `COOPERATION_EMPLOYMENT`: as a partner, without employment.
    """


class PayrollAuthorizationToken(Model, kw_only=True):
    """What opens the page on which the person authorises the sub-merchant (授权token)"""

    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    token: str
    """Token with which the mini-program of the payroll card is opened (授权token)"""
    expires_in: int
    """How long the token is good (token有效时间) Unit: second."""


OPERATION: Operation[PayrollAuthorizationToken] = Operation(
    "payroll_card.create_token", PayrollAuthorizationToken, body_defaults={"appid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayrollAuthorizationToken]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayrollAuthorizationToken]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PayrollAuthorizationToken]:
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
        body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PayrollAuthorizationToken: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PayrollAuthorizationToken: ...


def sync(
    *,
    client: Caller,
    body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PayrollAuthorizationToken:
    """Make the token with which a person authorises the sub-merchant.

    The first step for each person: the token opens the mini-program of the payroll card, where they prove who they are
    and authorise the sub-merchant. A token is made anew when it has expired.

    Args:
        client: The client to call with.
        body: PayrollAuthorizationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PayrollAuthorizationToken

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012461589
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
        body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayrollAuthorizationToken]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PayrollAuthorizationToken]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PayrollAuthorizationToken]:
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
        body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PayrollAuthorizationToken: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PayrollAuthorizationToken: ...


async def asyncio(
    *,
    client: Caller,
    body: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    json: PayrollAuthorizationRequest | PayrollAuthorizationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PayrollAuthorizationToken:
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

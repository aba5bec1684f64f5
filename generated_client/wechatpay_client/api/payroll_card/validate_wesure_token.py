# Generated from spec/ by `make generate`. Do not edit.
"""Ask whether the check of a person who is to be insured can be believed (校验核身结果).

POST /v3/payroll-card/wesure/token-validations
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, overload

from ...models.payroll_card import AuthenticateType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, WesureTokenRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class WesureTokenRequest(Model, kw_only=True):
    """The check of a person that is to be believed (校验核身结果)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name", "id_card_number"})

    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号) Left out, it is
    the client's default.
    """
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    token: str
    """Token with which the mini-program of the payroll card is opened (授权token)"""
    user_name: str
    """Name of the person in their identity card; encrypted on the wire (用户实名)"""
    id_card_number: str
    """Number of the person's identity card; encrypted on the wire (用户证件号)"""
    authenticate_type: AuthenticateType | Unset = UNSET
    """What the person is checked for (核身类型).

    - `NORMAL`: as such
    - `SIGN_IN`: at the start of work
    - `INSURANCE`: to be insured
    - `CONTRACT`: to sign a contract.
    """


class WesureTokenValidation(Model, kw_only=True):
    """Whether the check is that of the person (核身结果校验)"""

    result: str
    """Whether it is (校验结果), for example `SUCCESS`"""
    authenticate_success_time: datetime | Unset = UNSET
    """When the person was checked (核身成功时间)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    fail_reason: str | Unset = UNSET
    """Why it is not, in words (校验不通过原因)"""


OPERATION: Operation[WesureTokenValidation] = Operation(
    "payroll_card.validate_wesure_token", WesureTokenValidation, body_defaults={"sp_mchid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WesureTokenValidation]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WesureTokenValidation]: ...


def sync_detailed(
    *,
    client: Caller,
    body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
    json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[WesureTokenValidation]:
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
        body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> WesureTokenValidation: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> WesureTokenValidation: ...


def sync(
    *,
    client: Caller,
    body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
    json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> WesureTokenValidation:
    """Ask whether the check of a person who is to be insured can be believed.

    For the insurer WeSure (微保): the token comes with the person from their check, and the reply says whether it is
    theirs.

    Args:
        client: The client to call with.
        body: WesureTokenRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        WesureTokenValidation

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
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
        body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WesureTokenValidation]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[WesureTokenValidation]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
    json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[WesureTokenValidation]:
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
        body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> WesureTokenValidation: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> WesureTokenValidation: ...


async def asyncio(
    *,
    client: Caller,
    body: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
    json: WesureTokenRequest | WesureTokenRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> WesureTokenValidation:
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

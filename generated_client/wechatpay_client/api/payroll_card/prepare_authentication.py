# Generated from spec/ by `make generate`. Do not edit.
"""Prepare the check of a person who has authorised the sub-merchant (微工卡核身预下单).

POST /v3/payroll-card/authentications/pre-order
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.payroll_card import AuthenticateType, PreparedAuthentication
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, AuthenticationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AuthenticationRequest(Model, kw_only=True):
    """The check of a person who has authorised the sub-merchant (微工卡核身预下单)"""

    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID)"""
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""
    authenticate_number: str
    """The service provider's own number of one check of a person (商家核身单号)"""
    project_name: str
    """What the person works on, as they read it (项目名称)"""
    employer_name: str
    """Whom the person works for, as they read it (单位名称)"""
    authenticate_type: AuthenticateType | Unset = UNSET
    """What the person is checked for (核身类型).

    - `NORMAL`: as such
    - `SIGN_IN`: at the start of work
    - `INSURANCE`: to be insured
    - `CONTRACT`: to sign a contract.
    """


OPERATION: Operation[PreparedAuthentication] = Operation(
    "payroll_card.prepare_authentication", PreparedAuthentication, body_defaults={"appid": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedAuthentication]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedAuthentication]: ...


def sync_detailed(
    *,
    client: Caller,
    body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
    json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedAuthentication]:
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
        body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedAuthentication: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedAuthentication: ...


def sync(
    *,
    client: Caller,
    body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
    json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedAuthentication:
    """Prepare the check of a person who has authorised the sub-merchant.

    The token opens the mini-program, in which the person shows their face, such as at the start of a day's work. The
    result is asked for under the same number.

    Args:
        client: The client to call with.
        body: AuthenticationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        PreparedAuthentication

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012923362
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
        body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedAuthentication]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PreparedAuthentication]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
    json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[PreparedAuthentication]:
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
        body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedAuthentication: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> PreparedAuthentication: ...


async def asyncio(
    *,
    client: Caller,
    body: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
    json: AuthenticationRequest | AuthenticationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> PreparedAuthentication:
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

# Generated from spec/ by `make generate`. Do not edit.
"""Apply for another short name of a merchant (提交商户简称变更申请单).

POST /v3/mchalterapply/merchantnamealterapplyment
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.mchalterapply import AlterationNumber
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, NameAlterationDict
    from ...models.mchalterapply import NameAlterationStatus
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class NameAlteration(Model, kw_only=True):
    """The new short name of a merchant (提交商户简称变更申请单)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    out_request_no: str
    """The service provider's own number of the change (业务申请编号)"""
    merchant_shortname: str
    """Short name, which users read after paying (商户简称)"""


OPERATION: Operation[AlterationNumber] = Operation("mchalterapply.submit_name_alteration", AlterationNumber)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: NameAlteration | NameAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: NameAlteration | NameAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...


def sync_detailed(
    *,
    client: Caller,
    body: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
    json: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AlterationNumber]:
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
        body: NameAlteration | NameAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: NameAlteration | NameAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...


def sync(
    *,
    client: Caller,
    body: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
    json: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AlterationNumber:
    """Apply for another short name of a merchant.

    Accepted does not mean done: the name is reviewed.

    Args:
        client: The client to call with.
        body: NameAlteration or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AlterationNumber

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016166071
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
        body: NameAlteration | NameAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: NameAlteration | NameAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
    json: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AlterationNumber]:
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
        body: NameAlteration | NameAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: NameAlteration | NameAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...


async def asyncio(
    *,
    client: Caller,
    body: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
    json: NameAlteration | NameAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AlterationNumber:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[NameAlterationStatus]]:
    """Ask by `mchalterapply.get_name_alteration_by_out_request_no` what became of a call of this operation whose
    outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[NameAlterationStatus]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[NameAlterationStatus]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[NameAlterationStatus]] = await check_error(OPERATION, error).resolve_async()
    return found

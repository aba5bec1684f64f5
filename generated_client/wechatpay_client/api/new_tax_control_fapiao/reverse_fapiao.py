# Generated from spec/ by `make generate`. Do not edit.
"""Take invoices back (冲红电子发票).

POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.new_tax_control_fapiao.get_application import FapiaoApplication
    from ...models.dicts import AnyMapping, FapiaoReversalDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoReversal(Model, kw_only=True):
    """The invoices that are taken back, and why (冲红电子发票)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    reverse_reason: str
    """Why; for digital invoices one of `ISSUE_ERROR`, `SALES_RETURN`, `SERVICE_SUSPENTION` and `SALES_DISCOUNT`,
    otherwise in words (冲红原因)
    """
    fapiao_information: list[ReversedFapiao]
    """The invoices (需要冲红的发票信息)"""


class ReversedFapiao(Model, kw_only=True):
    """An invoice that is taken back (需要冲红的发票)"""

    fapiao_id: str
    """The merchant's own number of one invoice, unique under its merchant number (商户发票单号)"""
    fapiao_code: str | Unset = UNSET
    """Code of the invoice in the register of the tax authority; digital invoices have none (发票代码)"""
    fapiao_number: str
    """Number of the invoice in the register of the tax authority (发票号码)"""


OPERATION: Operation[None] = Operation("new_tax_control_fapiao.reverse_fapiao", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        fapiao_apply_id: str,
        *,
        client: Caller,
        body: FapiaoReversal | FapiaoReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        fapiao_apply_id: str,
        *,
        client: Caller,
        json: FapiaoReversal | FapiaoReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    fapiao_apply_id: str,
    *,
    client: Caller,
    body: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
    json: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "fapiao_apply_id": fapiao_apply_id,
        },
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
        fapiao_apply_id: str,
        *,
        client: Caller,
        body: FapiaoReversal | FapiaoReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        fapiao_apply_id: str,
        *,
        client: Caller,
        json: FapiaoReversal | FapiaoReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    fapiao_apply_id: str,
    *,
    client: Caller,
    body: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
    json: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Take invoices back.

    Such as after a refund. Accepted does not mean reversed: FAPIAO.REVERSED tells it, and so does the query; then the
    card in WeChat becomes void, which FAPIAO.CARD_DISCARDED tells.

    Args:
        fapiao_apply_id: The application that is meant (发票申请单号)
        client: The client to call with.
        body: FapiaoReversal or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4012538327
    https://pay.weixin.qq.com/doc/v3/partner/4012474062
    https://pay.weixin.qq.com/doc/v3/partner/4015792575
    """
    sync_detailed(
        fapiao_apply_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        fapiao_apply_id: str,
        *,
        client: Caller,
        body: FapiaoReversal | FapiaoReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        fapiao_apply_id: str,
        *,
        client: Caller,
        json: FapiaoReversal | FapiaoReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    fapiao_apply_id: str,
    *,
    client: Caller,
    body: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
    json: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "fapiao_apply_id": fapiao_apply_id,
        },
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
        fapiao_apply_id: str,
        *,
        client: Caller,
        body: FapiaoReversal | FapiaoReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        fapiao_apply_id: str,
        *,
        client: Caller,
        json: FapiaoReversal | FapiaoReversalDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    fapiao_apply_id: str,
    *,
    client: Caller,
    body: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
    json: FapiaoReversal | FapiaoReversalDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        fapiao_apply_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[FapiaoApplication]]:
    """Ask by `new_tax_control_fapiao.get_application` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[FapiaoApplication]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[FapiaoApplication]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[FapiaoApplication]] = await check_error(OPERATION, error).resolve_async()
    return found

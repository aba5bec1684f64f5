# Generated from spec/ by `make generate`. Do not edit.
"""Donate from a charity budget (发起公益捐赠).

POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.fund_app import CharityDonation
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, CharityDonationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CharityDonationRequest(Model, kw_only=True):
    """A donation from a budget (发起公益捐赠)"""

    out_budget_no: str
    """The service provider's own number of the budget; repeating it never sets money aside twice (商户预算单号)"""
    out_transfer_no: str
    """The service provider's own number of the donation; repeating it never donates twice (商户公益捐赠单号)"""
    transaction_info: DonationTransaction | Unset = UNSET
    """The order the donation belongs to, such as that of a user who donated too (关联的交易单号)"""
    sponsor_mchid: str
    """Merchant that puts up the money (出资商户号)"""
    receive_mchid: str
    """Merchant number of the charity that receives the money (收款商户号)"""
    amount: int
    """What is donated (捐赠金额) Unit: fen."""
    transfer_remark: str
    """Note on the donation (捐赠备注)"""


class DonationTransaction(Model, kw_only=True):
    """The order the donation belongs to, such as that of a user who donated too (关联的交易单号)"""

    transaction_type: DonationTransactionType
    """Kind of order the donation belongs to (订单类型). `WXPAY`: an order paid with WeChat Pay."""
    transaction_id: str
    """Order the donation belongs to (订单号)"""


DonationTransactionType: TypeAlias = Literal["WXPAY"]
"""Kind of order the donation belongs to (订单类型). `WXPAY`: an order paid with WeChat Pay."""


OPERATION: Operation[CharityDonation] = Operation("fund_app.create_charity_donation", CharityDonation)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityDonation]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityDonation]: ...


def sync_detailed(
    *,
    client: Caller,
    body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
    json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityDonation]:
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
        body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CharityDonation: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CharityDonation: ...


def sync(
    *,
    client: Caller,
    body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
    json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityDonation:
    """Donate from a charity budget.

    Accepted does not mean donated: the query tells. Repeating the same number with the same contents is safe, and is
    the right answer to an unknown outcome; a new number could donate twice.

    Args:
        client: The client to call with.
        body: CharityDonationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CharityDonation

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015554841
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
        body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityDonation]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CharityDonation]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
    json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CharityDonation]:
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
        body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CharityDonation: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> CharityDonation: ...


async def asyncio(
    *,
    client: Caller,
    body: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
    json: CharityDonationRequest | CharityDonationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CharityDonation:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[CharityDonation]]:
    """Ask by `fund_app.get_charity_donation` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[CharityDonation]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[CharityDonation]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[CharityDonation]] = await check_error(OPERATION, error).resolve_async()
    return found

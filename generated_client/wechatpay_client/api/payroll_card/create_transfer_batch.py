# Generated from spec/ by `make generate`. Do not edit.
"""Pay a batch of wages for a sub-merchant (发起批量转账).

POST /v3/payroll-card/transfer-batches
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from ...models.payroll_card import EmploymentType
from ...models.shared.accepted_partner_transfer import AcceptedPartnerTransfer
from ...models.shared.partner_transfer_authorization_type import PartnerTransferAuthorizationType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, PayrollTransferRequestDict
    from ...models.partner_transfer import PartnerTransferBatch
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


EmploymentScene: TypeAlias = Literal[
    "LOGISTICS",
    "MANUFACTURING",
    "HOTEL",
    "CATERING",
    "EVENT",
    "RETAIL",
    "OTHERS",
]
"""What the person works in (用工场景).

- `LOGISTICS`: logistics
- `MANUFACTURING`: manufacturing
- `HOTEL`: hotels
- `CATERING`: catering
- `EVENT`: events
- `RETAIL`: retail
- `OTHERS`: something else.
"""


PayrollBusinessType: TypeAlias = Literal[
    "UNDEFINE",
    "PROMOTION",
]
"""Whether the batch belongs to a promotion (业务类型).

- `UNDEFINE`: no
- `PROMOTION`: it does.
"""


class PayrollTransfer(Model, kw_only=True):
    """The wage of one person (转账明细)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    out_detail_no: str
    """The merchant's own number of one payout of a batch (商家明细单号)"""
    transfer_amount: int
    """What the person receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_name: str
    """Name of the person in their identity card; encrypted on the wire (用户实名)"""


class PayrollTransferRequest(Model, kw_only=True):
    """A batch of wages (发起批量转账)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant, under which the people have their OpenIDs if it is given (特约商户AppID)"""
    authorization_type: PartnerTransferAuthorizationType
    """What the sub-merchant has authorised the service provider for (特约商户授权类型).

    - `INFORMATION_AUTHORIZATION_TYPE`: to tell what is to be paid, which the sub-merchant then confirms and pays
    - `FUND_AUTHORIZATION_TYPE`: to pay from the sub-merchant's account
    - `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`: both.
    """
    out_batch_no: str
    """The merchant's own number of a batch of payouts; repeating it never pays twice (商家批次单号)"""
    batch_name: str
    """Name of the batch, for the sub-merchant's own books (批次名称)"""
    batch_remark: str
    """Note on the batch, for the sub-merchant's own books (批次备注)"""
    total_amount: int
    """Sum of all wages of the batch; must agree with the list (转账总金额) Unit: fen."""
    total_num: int
    """Number of wages of the batch; must agree with the list (转账总笔数)"""
    transfer_detail_list: list[PayrollTransfer]
    """The wages (转账明细列表)"""
    sp_appid: str | Unset = UNSET
    """AppID of the service provider, under which the people have their OpenIDs if it is given (服务商的AppID)"""
    employment_type: EmploymentType | Unset = UNSET
    """How the person is hired (用工类型).

    - `LONG_TERM_EMPLOYMENT`: for a month or more, paid monthly
    - `SHORT_TERM_EMPLOYMENT`: for less, paid by the day or week
    - `COOPERATION_EMPLOYMENT`: as a partner, without employment.
    """
    employment_scene: EmploymentScene | Unset = UNSET
    """What the person works in (用工场景).

    - `LOGISTICS`: logistics
    - `MANUFACTURING`: manufacturing
    - `HOTEL`: hotels
    - `CATERING`: catering
    - `EVENT`: events
    - `RETAIL`: retail
    - `OTHERS`: something else.
    """
    business_type: PayrollBusinessType | Unset = UNSET
    """Whether the batch belongs to a promotion (业务类型).

    - `UNDEFINE`: no
    - `PROMOTION`: it does.
    """


OPERATION: Operation[AcceptedPartnerTransfer] = Operation("payroll_card.create_transfer_batch", AcceptedPartnerTransfer)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransfer]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransfer]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
    json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedPartnerTransfer]:
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
        body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedPartnerTransfer: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedPartnerTransfer: ...


def sync(
    *,
    client: Caller,
    body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
    json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedPartnerTransfer:
    """Pay a batch of wages for a sub-merchant.

    Accepted does not mean paid: single wages can fail, such as where a person has not authorised the sub-merchant. The
    result is asked for by `partner_transfer`, as of any batch of a service provider. Repeating the same batch number
    with the same contents is safe; a new number would pay everybody again.

    Args:
        client: The client to call with.
        body: PayrollTransferRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AcceptedPartnerTransfer

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012461824
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
        body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransfer]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransfer]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
    json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedPartnerTransfer]:
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
        body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedPartnerTransfer: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedPartnerTransfer: ...


async def asyncio(
    *,
    client: Caller,
    body: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
    json: PayrollTransferRequest | PayrollTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedPartnerTransfer:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerTransferBatch]]:
    """Ask by `partner_transfer.get_batch_by_out_batch_no` what became of a call of this operation whose outcome is
    unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerTransferBatch]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerTransferBatch]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerTransferBatch]] = await check_error(OPERATION, error).resolve_async()
    return found

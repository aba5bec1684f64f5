# Generated from spec/ by `make generate`. Do not edit.
"""Pay a user for a sub-merchant and offer them to authorise the next payouts (发起转账并完成自动收款授权).

POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...models.fund_app import AcceptedPartnerTransferBill, TransferSceneReport, UserAuthorizationOffer
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...api.fund_app.get_partner_transfer import PartnerTransferBill
    from ...models.dicts import AnyMapping, PartnerTransferWithAuthorizationRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PartnerTransferWithAuthorizationRequest(Model, kw_only=True):
    """A payout for a sub-merchant, with an offer to the user to authorise the next ones (发起转账并完成自动收款授权)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    appid: str | None | Unset = UNSET
    """AppID under which the user has the OpenID; it must be bound to the merchant (商户AppID) Left out, it is the
    client's default.
    """
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, checked against their OpenID; needed from 2000 yuan on, not allowed below 0.3
    yuan; encrypted on the wire (收款用户姓名)
    """
    transfer_amount: int
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result of the payout; public, https, without a query (通知地址)"""
    user_recv_perception: str | Unset = UNSET
    """Reason of the payout as the user reads it, one of those of the purpose; its usual one if left out
    (用户收款感知)
    """
    transfer_scene_id: str
    """What the payout is for (转账场景ID): 1000 marketing in cash, 1002 government subsidy, 1004 insurance claim, 1005
    commission, 1009 purchase of goods, 1010 second-hand goods bought back, 1011 compensation by a company, 1013
    charitable aid.
    """
    transfer_scene_report_infos: list[TransferSceneReport]
    """What the purpose asks to be reported (转账场景报备信息)"""
    authorization_info: UserAuthorizationOffer | Unset = UNSET
    """The authorisation to be paid without confirming that the user is offered as well (自动收款授权信息)"""


OPERATION: Operation[AcceptedPartnerTransferBill] = Operation(
    "fund_app.create_partner_transfer_with_authorization",
    AcceptedPartnerTransferBill,
    body_defaults={"appid": True, "notify_url": False},
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransferBill]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransferBill]: ...


def sync_detailed(
    *,
    client: Caller,
    body: PartnerTransferWithAuthorizationRequest
    | PartnerTransferWithAuthorizationRequestDict
    | AnyMapping
    | Unset = UNSET,
    json: PartnerTransferWithAuthorizationRequest
    | PartnerTransferWithAuthorizationRequestDict
    | AnyMapping
    | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedPartnerTransferBill]:
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
        body: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedPartnerTransferBill: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedPartnerTransferBill: ...


def sync(
    *,
    client: Caller,
    body: PartnerTransferWithAuthorizationRequest
    | PartnerTransferWithAuthorizationRequestDict
    | AnyMapping
    | Unset = UNSET,
    json: PartnerTransferWithAuthorizationRequest
    | PartnerTransferWithAuthorizationRequestDict
    | AnyMapping
    | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedPartnerTransferBill:
    """Pay a user for a sub-merchant and offer them to authorise the next payouts.

    With authorization_info the same page asks the user to authorise the next payouts as well, which then need no
    confirmation. The money moves only after the user has confirmed it: hand package_info of the reply to WeChat, which
    opens the page. Unconfirmed for a day, the payout is closed. Repeating the same number with the same contents is
    safe, and is the right answer to an unknown outcome; a new number could pay twice.

    Args:
        client: The client to call with.
        body: PartnerTransferWithAuthorizationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AcceptedPartnerTransferBill

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4016809843
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
        body: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransferBill]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AcceptedPartnerTransferBill]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: PartnerTransferWithAuthorizationRequest
    | PartnerTransferWithAuthorizationRequestDict
    | AnyMapping
    | Unset = UNSET,
    json: PartnerTransferWithAuthorizationRequest
    | PartnerTransferWithAuthorizationRequestDict
    | AnyMapping
    | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AcceptedPartnerTransferBill]:
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
        body: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedPartnerTransferBill: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: PartnerTransferWithAuthorizationRequest | PartnerTransferWithAuthorizationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AcceptedPartnerTransferBill: ...


async def asyncio(
    *,
    client: Caller,
    body: PartnerTransferWithAuthorizationRequest
    | PartnerTransferWithAuthorizationRequestDict
    | AnyMapping
    | Unset = UNSET,
    json: PartnerTransferWithAuthorizationRequest
    | PartnerTransferWithAuthorizationRequestDict
    | AnyMapping
    | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AcceptedPartnerTransferBill:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[PartnerTransferBill]]:
    """Ask by `fund_app.get_partner_transfer` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[PartnerTransferBill]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[PartnerTransferBill]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[PartnerTransferBill]] = await check_error(OPERATION, error).resolve_async()
    return found

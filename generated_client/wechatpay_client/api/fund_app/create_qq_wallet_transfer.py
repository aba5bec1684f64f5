# Generated from spec/ by `make generate`. Do not edit.
"""Pay a user into their QQ wallet (发起转账到QQ钱包).

POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...models.fund_app import QqWalletTransferBill, TransferSceneReport
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, QqWalletTransferRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class QqWalletTransferRequest(Model, kw_only=True):
    """A payout to the QQ wallet of a user (发起转账到QQ钱包)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name"})

    appid: str
    """AppID of the app at QQ Connect (QQ互联开放平台AppID)"""
    out_bill_no: str
    """The merchant's own number of a transfer; repeating it never pays twice (商户转账单号)"""
    openid: str
    """The user as the AppID of QQ Connect sees them (收款用户OpenID)"""
    user_qq: str | Unset = UNSET
    """QQ number of the user (收款用户QQ号)"""
    user_name: str | Unset = UNSET
    """Real name of the user who is paid, checked against their account; encrypted on the wire (收款用户姓名)"""
    transfer_amount: int
    """What the user receives (转账金额) Unit: fen."""
    transfer_remark: str
    """Note on the payout, which the user reads when receiving it (转账备注)"""
    notify_url: str | None | Unset = UNSET
    """Address that is called with the result of the payout; public, https, without a query (通知地址)"""
    transfer_scene_id: str
    """What the payout is for; 1401, rewards of activities, is the one in use (转账场景ID)"""
    transfer_scene_report_infos: list[TransferSceneReport]
    """What the purpose asks to be reported (转账场景报备信息)"""


OPERATION: Operation[QqWalletTransferBill] = Operation(
    "fund_app.create_qq_wallet_transfer", QqWalletTransferBill, body_defaults={"notify_url": False}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[QqWalletTransferBill]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[QqWalletTransferBill]: ...


def sync_detailed(
    *,
    client: Caller,
    body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
    json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[QqWalletTransferBill]:
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
        body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> QqWalletTransferBill: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> QqWalletTransferBill: ...


def sync(
    *,
    client: Caller,
    body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
    json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> QqWalletTransferBill:
    """Pay a user into their QQ wallet.

    Accepted does not mean paid: the result comes by notification, or by query. Not taken by the user for a day, the
    payout is closed. Repeating the same number with the same contents is safe, and is the right answer to an unknown
    outcome; a new number could pay twice.

    Args:
        client: The client to call with.
        body: QqWalletTransferRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        QqWalletTransferBill

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4014297386
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
        body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[QqWalletTransferBill]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[QqWalletTransferBill]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
    json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[QqWalletTransferBill]:
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
        body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> QqWalletTransferBill: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> QqWalletTransferBill: ...


async def asyncio(
    *,
    client: Caller,
    body: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
    json: QqWalletTransferRequest | QqWalletTransferRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> QqWalletTransferBill:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[QqWalletTransferBill]]:
    """Ask by `fund_app.get_qq_wallet_transfer` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[QqWalletTransferBill]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[QqWalletTransferBill]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[QqWalletTransferBill]] = await check_error(OPERATION, error).resolve_async()
    return found

# Generated from spec/ by `make generate`. Do not edit.
"""Apply for a seller's empty merchant number to be closed, by papers (提交注销申请单).

POST /v3/ecommerce/account/cancel-applications
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.ecommerce import AccountCancellation
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AccountCancellationRequestDict, AnyMapping
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AccountCancellationPaper(Model, kw_only=True):
    """One paper that asks for the closing (注销申请材料)"""

    application_type: AccountCancellationPaperType
    """Whose paper it is (注销申请材料类型).

    - `SP_CANCEL_ACCOUNT_APPLICATION`: the platform's application, sealed
    - `SUB_CANCEL_ACCOUNT_APPLICATION`: the seller's application, sealed or signed.
    """
    application_media_id: str
    """Picture of the paper, uploaded for this purpose (注销申请材料照片ID)"""


AccountCancellationPaperType: TypeAlias = Literal[
    "SP_CANCEL_ACCOUNT_APPLICATION",
    "SUB_CANCEL_ACCOUNT_APPLICATION",
]
"""Whose paper it is (注销申请材料类型).

- `SP_CANCEL_ACCOUNT_APPLICATION`: the platform's application, sealed
- `SUB_CANCEL_ACCOUNT_APPLICATION`: the seller's application, sealed or signed.
"""


class AccountCancellationRequest(Model, kw_only=True):
    """The seller whose merchant number is to be closed, with both papers (提交注销申请单)"""

    sub_mchid: str
    """Merchant number that is to be closed (申请注销的二级商户号)"""
    out_apply_no: str
    """The platform's own number of the application to close a merchant number (商户注销申请单号)"""
    application_info: list[AccountCancellationPaper]
    """The papers, at least one of each kind (注销申请材料)"""


OPERATION: Operation[AccountCancellation] = Operation("ecommerce.submit_account_cancellation", AccountCancellation)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellation]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellation]: ...


def sync_detailed(
    *,
    client: Caller,
    body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
    json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AccountCancellation]:
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
        body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AccountCancellation: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AccountCancellation: ...


def sync(
    *,
    client: Caller,
    body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
    json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AccountCancellation:
    """Apply for a seller's empty merchant number to be closed, by papers.

    The accounts must be empty. Pictures of both papers are uploaded first.

    Args:
        client: The client to call with.
        body: AccountCancellationRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AccountCancellation

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012476217
    https://pay.weixin.qq.com/doc/v3/partner/4018153750
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
        body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellation]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AccountCancellation]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
    json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AccountCancellation]:
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
        body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AccountCancellation: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AccountCancellation: ...


async def asyncio(
    *,
    client: Caller,
    body: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
    json: AccountCancellationRequest | AccountCancellationRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AccountCancellation:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[AccountCancellation]]:
    """Ask by `ecommerce.get_account_cancellation` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[AccountCancellation]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[AccountCancellation]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[AccountCancellation]] = await check_error(OPERATION, error).resolve_async()
    return found

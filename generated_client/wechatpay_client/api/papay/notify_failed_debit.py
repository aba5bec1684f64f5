# Generated from spec/ by `make generate`. Do not edit.
"""Tell the user that a debit failed, so that they top up before the next attempt (重试扣费通知).

POST /v3/papay/contracts/{contract_id}/fail-notify
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, PapayFailureNoticeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class PapayFailureNotice(Model, kw_only=True):
    """Whose debit failed (重试扣费通知)"""

    mchid: str | None | Unset = UNSET
    """Merchant number given by WeChat Pay (商户号) Left out, it is the client's default."""
    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """


OPERATION: Operation[None] = Operation("papay.notify_failed_debit", None, body_defaults={"mchid": True, "appid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        contract_id: str,
        *,
        client: Caller,
        body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        contract_id: str,
        *,
        client: Caller,
        json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    contract_id: str,
    *,
    client: Caller,
    body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
    json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "contract_id": contract_id,
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
        contract_id: str,
        *,
        client: Caller,
        body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        contract_id: str,
        *,
        client: Caller,
        json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    contract_id: str,
    *,
    client: Caller,
    body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
    json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Tell the user that a debit failed, so that they top up before the next attempt.

    Of use while the days of the debit last, after a debit that failed for want of money. The debit is then asked for
    again under a number of its own. Each call tells the user once more.

    Args:
        contract_id: Number of the agreement that is meant (协议号)
        client: The client to call with.
        body: PapayFailureNotice or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
    """
    sync_detailed(
        contract_id,
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
        contract_id: str,
        *,
        client: Caller,
        body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        contract_id: str,
        *,
        client: Caller,
        json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    contract_id: str,
    *,
    client: Caller,
    body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
    json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "contract_id": contract_id,
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
        contract_id: str,
        *,
        client: Caller,
        body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        contract_id: str,
        *,
        client: Caller,
        json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    contract_id: str,
    *,
    client: Caller,
    body: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
    json: PapayFailureNotice | PapayFailureNoticeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        contract_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )

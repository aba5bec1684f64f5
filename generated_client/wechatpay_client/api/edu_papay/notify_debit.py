# Generated from spec/ by `make generate`. Do not edit.
"""Tell the user ahead of a debit of a fee for education (发送扣款预通知).

POST /v3/edu-papay/user-notifications/{contract_id}/send
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, EducationDebitNoticeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class EducationDebitNotice(Model, kw_only=True):
    """Whose user is told of the next debit (发送扣款预通知)"""

    appid: str | None | Unset = UNSET
    """AppID of the official account, mini-program or app that belongs to the caller (应用ID) Left out, it is the
    client's default.
    """
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    sub_appid: str | Unset = UNSET
    """AppID of the sub-merchant (特约商户应用ID)"""


OPERATION: Operation[None] = Operation("edu_papay.notify_debit", None, body_defaults={"appid": True})


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        contract_id: str,
        *,
        client: Caller,
        body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
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
        json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    contract_id: str,
    *,
    client: Caller,
    body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
    json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
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
        body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
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
        json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    contract_id: str,
    *,
    client: Caller,
    body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
    json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Tell the user ahead of a debit of a fee for education.

    WeChat tells the user that the next fee will be debited. Each call tells the user once more, so do not repeat it
    blindly.

    Args:
        contract_id: Number of the agreement that is meant (协议号)
        client: The client to call with.
        body: EducationDebitNotice or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/doc/v3/partner/4012855408
    https://pay.weixin.qq.com/doc/v3/merchant/4012524814
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
        body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
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
        json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    contract_id: str,
    *,
    client: Caller,
    body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
    json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
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
        body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
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
        json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    contract_id: str,
    *,
    client: Caller,
    body: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
    json: EducationDebitNotice | EducationDebitNoticeDict | AnyMapping | Unset = UNSET,
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

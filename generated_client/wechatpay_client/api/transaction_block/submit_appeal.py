# Generated from spec/ by `make generate`. Do not edit.
"""Appeal against blocked payments of a sub-merchant (发起交易拦截申诉).

POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.shared.submitted_items import SubmittedItems
from ...models.transaction_block import BlockSubmission
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, BlockAppealDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class BlockAppeal(Model, kw_only=True):
    """What a sub-merchant tells to have a block lifted (发起交易拦截申诉)"""

    merchant_submit_id: str
    """The service provider's own number of the appeal (商户侧申诉单号)"""
    submit_data: SubmittedItems | str
    """What was asked for, with the values, as a text of JSON (商户提交资料内容) Travels as JSON inside a text."""


OPERATION: Operation[BlockSubmission] = Operation("transaction_block.submit_appeal", BlockSubmission)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        sub_mchid: str,
        *,
        client: Caller,
        body: BlockAppeal | BlockAppealDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockSubmission]: ...

    @overload
    def sync_detailed(
        sub_mchid: str,
        *,
        client: Caller,
        json: BlockAppeal | BlockAppealDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockSubmission]: ...


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    body: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
    json: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BlockSubmission]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        *,
        client: Caller,
        body: BlockAppeal | BlockAppealDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BlockSubmission: ...

    @overload
    def sync(
        sub_mchid: str,
        *,
        client: Caller,
        json: BlockAppeal | BlockAppealDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BlockSubmission: ...


def sync(
    sub_mchid: str,
    *,
    client: Caller,
    body: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
    json: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BlockSubmission:
    """Appeal against blocked payments of a sub-merchant.

    Send the items of the record back with their values. People review it; an event or a query tells what they said.

    Args:
        sub_mchid: The sub-merchant whose payments were blocked (子商户号)
        client: The client to call with.
        body: BlockAppeal or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        BlockSubmission

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4014940446
    """
    return sync_detailed(
        sub_mchid,
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
        sub_mchid: str,
        *,
        client: Caller,
        body: BlockAppeal | BlockAppealDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockSubmission]: ...

    @overload
    async def asyncio_detailed(
        sub_mchid: str,
        *,
        client: Caller,
        json: BlockAppeal | BlockAppealDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BlockSubmission]: ...


async def asyncio_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    body: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
    json: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[BlockSubmission]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        *,
        client: Caller,
        body: BlockAppeal | BlockAppealDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BlockSubmission: ...

    @overload
    async def asyncio(
        sub_mchid: str,
        *,
        client: Caller,
        json: BlockAppeal | BlockAppealDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> BlockSubmission: ...


async def asyncio(
    sub_mchid: str,
    *,
    client: Caller,
    body: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
    json: BlockAppeal | BlockAppealDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> BlockSubmission:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

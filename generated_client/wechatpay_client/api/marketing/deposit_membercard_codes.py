# Generated from spec/ by `make generate`. Do not edit.
"""Upload codes for member cards (导入会员Code).

POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import ABSENT_LIST, UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, MemberCardCodeDepositDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


CodeDepositResult: TypeAlias = Literal[
    "SUCCESS",
    "DUPLICATE",
    "FAIL",
]
"""Whether the code was taken (导入结果).

- `SUCCESS`: it was
- `DUPLICATE`: it was there already
- `FAIL`: it was not.
"""


class DepositedMemberCardCode(Model, kw_only=True):
    """A code and whether it was taken (导入结果)"""

    code: str | Unset = UNSET
    """The code (会员卡code)"""
    result: CodeDepositResult | str | Unset = UNSET
    """Whether the code was taken (导入结果).

    - `SUCCESS`: it was
    - `DUPLICATE`: it was there already
    - `FAIL`: it was not.
    """


class MemberCardCodeDeposit(Model, kw_only=True):
    """Codes for cards of the merchant's own numbers (导入会员Code)"""

    code: list[str] | Unset = UNSET
    """The codes (会员卡code)"""


class MemberCardCodeDepositResult(Model, kw_only=True):
    """Which codes were taken (导入会员Code结果)"""

    data: list[DepositedMemberCardCode] = ABSENT_LIST
    """The codes (导入结果)"""


OPERATION: Operation[MemberCardCodeDepositResult] = Operation(
    "marketing.deposit_membercard_codes", MemberCardCodeDepositResult
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCodeDepositResult]: ...

    @overload
    def sync_detailed(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCodeDepositResult]: ...


def sync_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
    json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardCodeDepositResult]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "card_id": card_id,
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
        card_id: str,
        *,
        client: Caller,
        body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardCodeDepositResult: ...

    @overload
    def sync(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardCodeDepositResult: ...


def sync(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
    json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardCodeDepositResult:
    """Upload codes for member cards.

    For kinds of cards whose codes the merchant uploads; the reply says which were taken.

    Args:
        card_id: The kind of card that is meant (会员卡ID)
        client: The client to call with.
        body: MemberCardCodeDeposit or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        MemberCardCodeDepositResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012545728
    https://pay.weixin.qq.com/doc/v3/partner/4012709031
    """
    return sync_detailed(
        card_id,
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
        card_id: str,
        *,
        client: Caller,
        body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCodeDepositResult]: ...

    @overload
    async def asyncio_detailed(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[MemberCardCodeDepositResult]: ...


async def asyncio_detailed(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
    json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[MemberCardCodeDepositResult]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "card_id": card_id,
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
        card_id: str,
        *,
        client: Caller,
        body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardCodeDepositResult: ...

    @overload
    async def asyncio(
        card_id: str,
        *,
        client: Caller,
        json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> MemberCardCodeDepositResult: ...


async def asyncio(
    card_id: str,
    *,
    client: Caller,
    body: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
    json: MemberCardCodeDeposit | MemberCardCodeDepositDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> MemberCardCodeDepositResult:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            card_id,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

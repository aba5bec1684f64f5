# Generated from spec/ by `make generate`. Do not edit.
"""Switch the page that users see after they paid a sub-merchant on or off (点金计划管理).

POST /v3/goldplan/merchants/changegoldplanstatus
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, overload

from ...models.goldplan import GoldPlanOperation
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, GoldPlanChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GoldPlanChange(Model, kw_only=True):
    """The page of a sub-merchant, and what is to be done (点金计划管理)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    operation_type: GoldPlanOperation
    """What is to be done (操作类型).

    - `OPEN`: switch it on
    - `CLOSE`: switch it off.
    """
    operation_pay_scene: GoldPlanScene | Unset = UNSET
    """After which payments the page is shown (支付场景).

    - `JSAPI_AND_MINIPROGRAM`: those in official accounts and mini-programs
    - `JSAPI`: those in official accounts
    - `MINIPROGRAM`: those in mini-programs.
    """


class GoldPlanResult(Model, kw_only=True):
    """The sub-merchant whose page was switched (点金计划)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


GoldPlanScene: TypeAlias = Literal[
    "JSAPI_AND_MINIPROGRAM",
    "JSAPI",
    "MINIPROGRAM",
]
"""After which payments the page is shown (支付场景).

- `JSAPI_AND_MINIPROGRAM`: those in official accounts and mini-programs
- `JSAPI`: those in official accounts
- `MINIPROGRAM`: those in mini-programs.
"""


OPERATION: Operation[GoldPlanResult] = Operation("goldplan.change_gold_plan_status", GoldPlanResult)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoldPlanResult]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoldPlanResult]: ...


def sync_detailed(
    *,
    client: Caller,
    body: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
    json: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GoldPlanResult]:
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
        body: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GoldPlanResult: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GoldPlanResult: ...


def sync(
    *,
    client: Caller,
    body: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
    json: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GoldPlanResult:
    """Switch the page that users see after they paid a sub-merchant on or off.

    Where it is off, users see WeChat Pay's own page. Done to what is so already, it changes nothing.

    Args:
        client: The client to call with.
        body: GoldPlanChange or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GoldPlanResult

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012473796
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
        body: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoldPlanResult]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GoldPlanResult]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
    json: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GoldPlanResult]:
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
        body: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GoldPlanResult: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: GoldPlanChange | GoldPlanChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GoldPlanResult: ...


async def asyncio(
    *,
    client: Caller,
    body: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
    json: GoldPlanChange | GoldPlanChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GoldPlanResult:
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

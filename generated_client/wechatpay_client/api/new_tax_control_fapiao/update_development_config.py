# Generated from spec/ by `make generate`. Do not edit.
"""Set the address for events of invoices, and whether every payment offers one (配置开发选项).

PATCH /v3/new-tax-control-fapiao/merchant/development-config
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...models.new_tax_control_fapiao import FapiaoDevelopmentConfig
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FapiaoDevelopmentConfigUpdateDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoDevelopmentConfigUpdate(Model, kw_only=True):
    """What is to be changed; what is left out stays (配置开发选项)"""

    callback_url: str | Unset = UNSET
    """Address that is called with the events of invoices; public, https, without a query (商户回调地址)"""
    sub_mch_code: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    show_fapiao_cell: bool | Unset = UNSET
    """Whether every payment offers the user an invoice (全部账单展示开发票入口开关)"""
    support_vat_fapiao: bool | Unset = UNSET
    """Whether users can ask for special invoices (商户是否支持开电子专票)"""


OPERATION: Operation[FapiaoDevelopmentConfig] = Operation(
    "new_tax_control_fapiao.update_development_config", FapiaoDevelopmentConfig
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoDevelopmentConfig]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoDevelopmentConfig]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
    json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoDevelopmentConfig]:
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
        body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FapiaoDevelopmentConfig: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FapiaoDevelopmentConfig: ...


def sync(
    *,
    client: Caller,
    body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
    json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoDevelopmentConfig:
    """Set the address for events of invoices, and whether every payment offers one.

    What is left out stays as it is. Without an address no event of invoices is sent.

    Args:
        client: The client to call with.
        body: FapiaoDevelopmentConfigUpdate or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoDevelopmentConfig

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012529457
    https://pay.weixin.qq.com/doc/v3/partner/4012474031
    https://pay.weixin.qq.com/doc/v3/partner/4015792563
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
        body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoDevelopmentConfig]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoDevelopmentConfig]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
    json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoDevelopmentConfig]:
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
        body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FapiaoDevelopmentConfig: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FapiaoDevelopmentConfig: ...


async def asyncio(
    *,
    client: Caller,
    body: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
    json: FapiaoDevelopmentConfigUpdate | FapiaoDevelopmentConfigUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoDevelopmentConfig:
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

# Generated from spec/ by `make generate`. Do not edit.
"""Change a sub-merchant of an institution outside mainland China (修改子商户（融合钱包）).

PUT /v3/merchants
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, overload

from ...models.merchants import HongKongBusiness, HongKongContact, HongKongMerchantType, HongKongPerson
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, HongKongSubMerchantUpdateDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class HongKongMerchantUpdated(Model, kw_only=True):
    """The sub-merchant that was changed (修改结果)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""


class HongKongSubMerchantUpdate(Model, kw_only=True):
    """What the sub-merchant is from now on (修改子商户)"""

    sp_appid: str
    """AppID of the service provider or platform (服务商应用ID)"""
    sp_mchid: str | None | Unset = UNSET
    """Merchant number of the service provider or platform that calls for its sub-merchants (服务商户号) Left out, it is
    the client's default.
    """
    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    name: str
    """Full name of the merchant (子商户全称)"""
    shortname: str
    """Short name of the merchant (子商户简称)"""
    office_phone: str
    """Telephone of its office (公司电话)"""
    contact: HongKongContact | Unset = UNSET
    """Who can be reached at the merchant (联系人信息)"""
    business_category: int
    """What it sells, by the number of the list of WeChat Pay (类目)"""
    channel_id: str | Unset = UNSET
    """Merchant number of the channel that brought the merchant in (渠道号)"""
    merchant_country_code: str
    """Country or region of the registration, by its number of ISO 3166 (注册国家或区域)"""
    merchant_type: HongKongMerchantType
    """What kind of merchant it is (商户类型).

    - `ENTERPRISE`: company
    - `INDIVIDUAL`: person.
    """
    registration_certificate_number: str | Unset = UNSET
    """Number of its registration (公司注册文件编号)"""
    registration_certificate_date: date | Unset = UNSET
    """Last day the registration is valid (公司注册文件过期时间)"""
    registration_certificate_copy: str | Unset = UNSET
    """Picture of the registration (公司注册文件照片)"""
    settlement_bank_number: str | Unset = UNSET
    """Its settlement account (子商户银行结算账户信息)"""
    business: HongKongBusiness
    """What the merchant sells, and where (业务信息)"""
    director: HongKongPerson | Unset = UNSET
    """A director of the company (董事信息)"""
    principal: HongKongPerson | Unset = UNSET
    """Who is responsible; for persons (负责人信息)"""


OPERATION: Operation[HongKongMerchantUpdated] = Operation(
    "merchants.update_merchant", HongKongMerchantUpdated, body_defaults={"sp_mchid": True}
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchantUpdated]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchantUpdated]: ...


def sync_detailed(
    *,
    client: Caller,
    body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
    json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongMerchantUpdated]:
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
        body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongMerchantUpdated: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongMerchantUpdated: ...


def sync(
    *,
    client: Caller,
    body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
    json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongMerchantUpdated:
    """Change a sub-merchant of an institution outside mainland China.

    Since 2022-09-08 the interface under /v3/global/merchants takes its place. All fields are sent, not only those that
    change.

    Args:
        client: The client to call with.
        body: HongKongSubMerchantUpdate or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        HongKongMerchantUpdated

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
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
        body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchantUpdated]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[HongKongMerchantUpdated]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
    json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongMerchantUpdated]:
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
        body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongMerchantUpdated: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> HongKongMerchantUpdated: ...


async def asyncio(
    *,
    client: Caller,
    body: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
    json: HongKongSubMerchantUpdate | HongKongSubMerchantUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongMerchantUpdated:
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

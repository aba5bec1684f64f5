# Generated from spec/ by `make generate`. Do not edit.
"""Look up a sub-merchant of an institution outside mainland China (查询子商户（融合钱包）).

GET /v3/merchants/{sub_mchid}
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, NotRequired, TypedDict

from msgspec import field

from ...models.merchants import HongKongBusinessType, HongKongMerchantType
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class HongKongBusinessInReply(Model, kw_only=True):
    """What the merchant sells, and where (业务信息)"""

    business_type: HongKongBusinessType | str | Unset = UNSET
    """Where it sells (业务类型).

    - `ONLINE`: online
    - `OFFLINE`: in shops
    - `BOTH`: both.
    """
    app_download: str | Unset = UNSET
    """Where its app can be fetched (APP下载地址)"""
    website: str | Unset = UNSET
    """Its web site (业务网站)"""
    office_account: str | Unset = UNSET
    """Its official account (公众号)"""
    mini_program: str | Unset = UNSET
    """Its mini-program (小程序)"""
    store_address: str | Unset = UNSET
    """Address of its shop (门店地址)"""
    mcc: str | Unset = UNSET
    """Code of its trade by ISO 18245 (MCC码)"""


class HongKongContactInReply(Model, kw_only=True):
    """Who can be reached at the merchant (联系人信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name", "phone", "email"})

    name: str | Unset = UNSET
    """Name of the person; encrypted on the wire (联系人名称)"""
    phone: str | Unset = UNSET
    """Telephone of the person; encrypted on the wire (联系人电话)"""
    email: str | Unset = UNSET
    """E-mail address of the person; encrypted on the wire (联系人邮箱)"""


class HongKongMerchant(Model, kw_only=True):
    """A sub-merchant (子商户)"""

    sub_mchid: str
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    name: str
    """Full name of the merchant (子商户全称)"""
    shortname: str
    """Short name of the merchant (子商户简称)"""
    office_phone: str
    """Telephone of its office (公司联系方式)"""
    merchant_country_code: str
    """Country or region of the registration, by its number of ISO 3166 (注册国家或区域)"""
    business_category: int
    """What it sells, by the number of the list of WeChat Pay (类目)"""
    contact: HongKongContactInReply | Unset = UNSET
    """Who can be reached at the merchant (联系人信息)"""
    merchant_type: HongKongMerchantType | str | Unset = UNSET
    """What kind of merchant it is (商户类型).

    - `ENTERPRISE`: company
    - `INDIVIDUAL`: person.
    """
    registration_certificate_number: str | Unset = UNSET
    """Number of its registration (公司注册文件编号)"""
    registration_certificate_date: date | Unset = UNSET
    """Last day the registration is valid (公司注册文件过期时间)"""
    settlement_bank_number: str | Unset = UNSET
    """Its settlement account (子商户结算账户)"""
    business: HongKongBusinessInReply | Unset = UNSET
    """What the merchant sells, and where (业务信息)"""
    director: HongKongPersonInReply | Unset = UNSET
    """A director of the company (董事信息)"""
    principal: HongKongPersonInReply | Unset = UNSET
    """Who is responsible (负责人信息)"""
    sub_merchant_state: HongKongMerchantState | Unset = UNSET
    """How far the sub-merchant is (子商户状态)"""
    h5_payment: HongKongWebPaymentState | Unset = UNSET
    """Whether it can be paid on web pages outside WeChat (H5支付状态)"""


class HongKongMerchantState(Model, kw_only=True):
    """How far the sub-merchant is (子商户状态)"""

    sub_merchant_status: str | Unset = UNSET
    """Whether it can be paid, as a token (子商户状态)"""
    application_status: str | Unset = UNSET
    """Where its application stands, as a token (申请状态)"""
    application_reject_detail: HongKongRejection | Unset = UNSET
    """What was found wrong (驳回详情)"""


class HongKongPersonInReply(Model, kw_only=True):
    """A person of the merchant (人员信息)"""

    name: str | Unset = UNSET
    """Name of the person (姓名)"""
    number: str | Unset = UNSET
    """Number of the person's document (证件号码)"""


class HongKongRejection(Model, kw_only=True):
    """What was found wrong (驳回详情)"""

    field_: str | Unset = field(name="field", default=UNSET)
    """What it is about, by the name of the field (字段名)"""
    reason: str | Unset = UNSET
    """What is wrong with it, in words (驳回原因)"""


class HongKongWebPaymentState(Model, kw_only=True):
    """Whether it can be paid on web pages outside WeChat (H5支付状态)"""

    name: str | Unset = UNSET
    """Name of the web site (网站名称)"""
    audit_reject_detail: str | Unset = UNSET
    """Why not, in words (驳回原因)"""
    h5_authorization_state: str | Unset = UNSET
    """Where that stands, as a token (H5支付授权状态)"""


class GetMerchantQuery(TypedDict):
    """The query of `merchants.get_merchant`."""

    sp_appid: str
    """AppID of the institution (机构appid)"""
    sp_mchid: NotRequired[str | None]
    """The service provider that calls (服务商户号) Left out, it is the client's default."""


OPERATION: Operation[HongKongMerchant] = Operation(
    "merchants.get_merchant", HongKongMerchant, query_defaults={"sp_mchid": True}
)


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    sp_appid: str,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongMerchant]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {
            "sp_appid": sp_appid,
            "sp_mchid": sp_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    sub_mchid: str,
    *,
    client: Caller,
    sp_appid: str,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongMerchant:
    """Look up a sub-merchant of an institution outside mainland China.

    Since 2022-09-08 the interface under /v3/global/merchants takes its place. Tells what was entered, and whether it
    was approved.

    Args:
        sub_mchid: The sub-merchant who is meant (子商户号)
        client: The client to call with.
        sp_appid: AppID of the institution (机构appid)
        sp_mchid: The service provider that calls (服务商户号) Left out, it is the client's default.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        HongKongMerchant

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
    """
    return sync_detailed(
        sub_mchid,
        client=client,
        sp_appid=sp_appid,
        sp_mchid=sp_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    sp_appid: str,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[HongKongMerchant]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
        },
        {
            "sp_appid": sp_appid,
            "sp_mchid": sp_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    sub_mchid: str,
    *,
    client: Caller,
    sp_appid: str,
    sp_mchid: str | None | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> HongKongMerchant:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            sp_appid=sp_appid,
            sp_mchid=sp_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

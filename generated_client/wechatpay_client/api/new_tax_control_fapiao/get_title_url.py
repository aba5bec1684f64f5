# Generated from spec/ by `make generate`. Do not edit.
"""Get the link by which the user says whom the invoice is for (获取抬头填写链接).

GET /v3/new-tax-control-fapiao/user-title/title-url
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoTitleLink(Model, kw_only=True):
    """Where the user says whom the invoice is for (抬头填写链接)"""

    title_url: str | Unset = UNSET
    """Link to the page (抬头填写链接)"""
    miniprogram_appid: str | Unset = UNSET
    """AppID of the mini-program to be opened (抬头填写小程序AppID)"""
    miniprogram_path: str | Unset = UNSET
    """Page of the mini-program (抬头填写小程序页面路径)"""
    miniprogram_user_name: str | Unset = UNSET
    """Original name of the mini-program, by which an app opens it (抬头填写小程序的用户名)"""


FapiaoTitleSource: TypeAlias = Literal[
    "WEB",
    "MINIPROGRAM",
]
"""Where the user asks (开票来源).

- `WEB`: on a web page
- `MINIPROGRAM`: in a mini-program.
"""


class GetTitleUrlQuery(TypedDict):
    """The query of `new_tax_control_fapiao.get_title_url`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    fapiao_apply_id: str
    """Number of the application, of the merchant's own choice (发票申请单号)"""
    source: FapiaoTitleSource
    """Where the user asks (开票来源)"""
    appid: NotRequired[str | None]
    """AppID under which the user has the OpenID (商户AppID) Left out, it is the client's default."""
    openid: str
    """The user (用户OpenID)"""
    total_amount: int
    """What the invoice will be about; shown to the user (总金额) Unit: fen."""
    seller_name: NotRequired[str]
    """Name of the seller, as the user reads it (销售方名称)"""
    show_phone_cell: NotRequired[bool]
    """Whether the page asks for a mobile number (是否需要展示手机号填写栏)"""
    must_input_phone: NotRequired[bool]
    """Whether the user must give it (用户是否必须填写手机号)"""
    show_email_cell: NotRequired[bool]
    """Whether the page asks for an e-mail address (是否需要展示邮箱地址填写栏)"""
    must_input_email: NotRequired[bool]
    """Whether the user must give it (用户是否必须填写邮箱地址)"""


OPERATION: Operation[FapiaoTitleLink] = Operation(
    "new_tax_control_fapiao.get_title_url", FapiaoTitleLink, query_defaults={"appid": True}
)


def sync_detailed(
    *,
    client: Caller,
    fapiao_apply_id: str,
    source: FapiaoTitleSource,
    openid: str,
    total_amount: int,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    seller_name: str | Unset = UNSET,
    show_phone_cell: bool | Unset = UNSET,
    must_input_phone: bool | Unset = UNSET,
    show_email_cell: bool | Unset = UNSET,
    must_input_email: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoTitleLink]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "fapiao_apply_id": fapiao_apply_id,
            "source": source,
            "appid": appid,
            "openid": openid,
            "total_amount": total_amount,
            "seller_name": seller_name,
            "show_phone_cell": show_phone_cell,
            "must_input_phone": must_input_phone,
            "show_email_cell": show_email_cell,
            "must_input_email": must_input_email,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    fapiao_apply_id: str,
    source: FapiaoTitleSource,
    openid: str,
    total_amount: int,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    seller_name: str | Unset = UNSET,
    show_phone_cell: bool | Unset = UNSET,
    must_input_phone: bool | Unset = UNSET,
    show_email_cell: bool | Unset = UNSET,
    must_input_email: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoTitleLink:
    """Get the link by which the user says whom the invoice is for.

    For what was not paid by WeChat Pay; who paid by WeChat Pay can ask at the receipt. The number of the application is
    the merchant's own here. When the user is done, FAPIAO.USER_APPLIED tells it.

    Args:
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        fapiao_apply_id: Number of the application, of the merchant's own choice (发票申请单号)
        source: Where the user asks (开票来源)
        appid: AppID under which the user has the OpenID (商户AppID) Left out, it is the client's default.
        openid: The user (用户OpenID)
        total_amount: What the invoice will be about; shown to the user (总金额) Unit: fen.
        seller_name: Name of the seller, as the user reads it (销售方名称)
        show_phone_cell: Whether the page asks for a mobile number (是否需要展示手机号填写栏)
        must_input_phone: Whether the user must give it (用户是否必须填写手机号)
        show_email_cell: Whether the page asks for an e-mail address (是否需要展示邮箱地址填写栏)
        must_input_email: Whether the user must give it (用户是否必须填写邮箱地址)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoTitleLink

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012538106
    https://pay.weixin.qq.com/doc/v3/partner/4012474040
    https://pay.weixin.qq.com/doc/v3/partner/4015770776
    """
    return sync_detailed(
        client=client,
        sub_mchid=sub_mchid,
        fapiao_apply_id=fapiao_apply_id,
        source=source,
        appid=appid,
        openid=openid,
        total_amount=total_amount,
        seller_name=seller_name,
        show_phone_cell=show_phone_cell,
        must_input_phone=must_input_phone,
        show_email_cell=show_email_cell,
        must_input_email=must_input_email,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    fapiao_apply_id: str,
    source: FapiaoTitleSource,
    openid: str,
    total_amount: int,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    seller_name: str | Unset = UNSET,
    show_phone_cell: bool | Unset = UNSET,
    must_input_phone: bool | Unset = UNSET,
    show_email_cell: bool | Unset = UNSET,
    must_input_email: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoTitleLink]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "fapiao_apply_id": fapiao_apply_id,
            "source": source,
            "appid": appid,
            "openid": openid,
            "total_amount": total_amount,
            "seller_name": seller_name,
            "show_phone_cell": show_phone_cell,
            "must_input_phone": must_input_phone,
            "show_email_cell": show_email_cell,
            "must_input_email": must_input_email,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    fapiao_apply_id: str,
    source: FapiaoTitleSource,
    openid: str,
    total_amount: int,
    sub_mchid: str | Unset = UNSET,
    appid: str | None | Unset = UNSET,
    seller_name: str | Unset = UNSET,
    show_phone_cell: bool | Unset = UNSET,
    must_input_phone: bool | Unset = UNSET,
    show_email_cell: bool | Unset = UNSET,
    must_input_email: bool | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoTitleLink:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            sub_mchid=sub_mchid,
            fapiao_apply_id=fapiao_apply_id,
            source=source,
            appid=appid,
            openid=openid,
            total_amount=total_amount,
            seller_name=seller_name,
            show_phone_cell=show_phone_cell,
            must_input_phone=must_input_phone,
            show_email_cell=show_email_cell,
            must_input_email=must_input_email,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

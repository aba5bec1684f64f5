# Generated from spec/ by `make generate`. Do not edit.
"""Create the card that shows the invoices of a merchant in WeChat (创建电子发票卡券模板).

POST /v3/new-tax-control-fapiao/card-template
"""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FapiaoCardTemplateRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoCardCell(Model, kw_only=True):
    """A row of the card that opens something of the merchant (卡券自定义cell位配置)"""

    words: str
    """What the row says (cell位文字)"""
    description: str
    """What it says to the right (cell位描述)"""
    jump_url: str | Unset = UNSET
    """The page it opens, unless it opens a mini-program (点击cell位跳转的地址)"""
    miniprogram_user_name: str | Unset = UNSET
    """Original name of the mini-program it opens (小程序的用户名)"""
    miniprogram_path: str | Unset = UNSET
    """Page of the mini-program (小程序页面路径)"""


class FapiaoCardTemplate(Model, kw_only=True):
    """What the cards look like (卡券模板信息)"""

    payee_name: str | Unset = UNSET
    """Name of the seller on the cards (收款方名称)"""
    logo_url: str
    """Address of the logo (卡券logo地址)"""
    custom_cell: FapiaoCardCell | Unset = UNSET
    """A row of the card that opens something of the merchant (卡券自定义cell位配置)"""


class FapiaoCardTemplateReply(Model, kw_only=True):
    """The kind of card that shows the merchant's invoices (电子发票卡券模板)"""

    card_appid: str
    """AppID of the official account that the cards belong to (插卡公众号AppID)"""
    card_id: str
    """Number of the kind of card that shows the merchant's invoices (电子发票卡券模板ID)"""


class FapiaoCardTemplateRequest(Model, kw_only=True):
    """The kind of card that is to show the merchant's invoices (创建电子发票卡券模板)"""

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    card_appid: str
    """AppID of the official account that the cards belong to (插卡公众号AppID)"""
    card_template_information: FapiaoCardTemplate
    """What the cards look like (卡券模板信息)"""


OPERATION: Operation[FapiaoCardTemplateReply] = Operation(
    "new_tax_control_fapiao.create_card_template", FapiaoCardTemplateReply
)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoCardTemplateReply]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoCardTemplateReply]: ...


def sync_detailed(
    *,
    client: Caller,
    body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
    json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoCardTemplateReply]:
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
        body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FapiaoCardTemplateReply: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FapiaoCardTemplateReply: ...


def sync(
    *,
    client: Caller,
    body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
    json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoCardTemplateReply:
    """Create the card that shows the invoices of a merchant in WeChat.

    Done once for each official account. The reply names the kind of card; the invoices that WeChat Pay issues are put
    into users' cards of this kind by themselves.

    Args:
        client: The client to call with.
        body: FapiaoCardTemplateRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoCardTemplateReply

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012529382
    https://pay.weixin.qq.com/doc/v3/partner/4012474026
    https://pay.weixin.qq.com/doc/v3/partner/4015792562
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
        body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoCardTemplateReply]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FapiaoCardTemplateReply]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
    json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoCardTemplateReply]:
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
        body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FapiaoCardTemplateReply: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> FapiaoCardTemplateReply: ...


async def asyncio(
    *,
    client: Caller,
    body: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
    json: FapiaoCardTemplateRequest | FapiaoCardTemplateRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoCardTemplateReply:
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

# Generated from spec/ by `make generate`. Do not edit.
"""Get the link by which a merchant lets the service provider issue its invoices (获取开通服务商电子发票能力邀请链接).

GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...models.new_tax_control_fapiao import FapiaoAbility
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FapiaoInvitation(Model, kw_only=True):
    """Where a merchant accepts the invitation (邀请链接)"""

    invite_url: str
    """Link to be shown as a QR code (邀请开通二维码链接)"""
    miniprogram_appid: str
    """AppID of the mini-program in which it is accepted (开通小程序AppID)"""
    miniprogram_path: str
    """Page of this mini-program (开通小程序跳转路径)"""


FapiaoInvitationOperation: TypeAlias = Literal["AUTH_BINDING"]
"""What the merchant is invited to (操作类型). `AUTH_BINDING`: to let the service provider issue its invoices."""


FapiaoMode: TypeAlias = Literal[
    "THIRD_OR_SELF_FAPIAO",
    "TENCENT_DIGITAL_TAX",
]
"""Who issues the invoices (开票模式).

- `THIRD_OR_SELF_FAPIAO`: the merchant, itself or by another platform
- `TENCENT_DIGITAL_TAX`: WeChat Pay, as digital invoices.
"""


class GetInvitationUrlQuery(TypedDict):
    """The query of `new_tax_control_fapiao.get_invitation_url`."""

    operation_type: FapiaoInvitationOperation
    """What the merchant is invited to (操作类型)"""
    fapiao_mode: FapiaoMode
    """Who will issue the invoices (开票模式)"""
    fapiao_ability_type_list: NotRequired[list[FapiaoAbility]]
    """What the merchant is to have invoiced (发票能力类型)"""
    invite_channel: NotRequired[str]
    """The service provider's own word for the way the link is spread (服务商邀请渠道)"""
    operate_user: NotRequired[str]
    """Who invites, in words; encrypted on the wire, though it stands in the query (操作人员)"""
    invite_code: str
    """The service provider's own number of this invitation (服务商邀请code)"""
    sub_mchid: NotRequired[str]
    """The sub-merchant who is invited; anybody who has the link if left out (子商户号)"""


OPERATION: Operation[FapiaoInvitation] = Operation("new_tax_control_fapiao.get_invitation_url", FapiaoInvitation)


def sync_detailed(
    *,
    client: Caller,
    operation_type: FapiaoInvitationOperation,
    fapiao_mode: FapiaoMode,
    invite_code: str,
    fapiao_ability_type_list: list[FapiaoAbility] | Unset = UNSET,
    invite_channel: str | Unset = UNSET,
    operate_user: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoInvitation]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "operation_type": operation_type,
            "fapiao_mode": fapiao_mode,
            "fapiao_ability_type_list": fapiao_ability_type_list,
            "invite_channel": invite_channel,
            "operate_user": operate_user,
            "invite_code": invite_code,
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    operation_type: FapiaoInvitationOperation,
    fapiao_mode: FapiaoMode,
    invite_code: str,
    fapiao_ability_type_list: list[FapiaoAbility] | Unset = UNSET,
    invite_channel: str | Unset = UNSET,
    operate_user: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoInvitation:
    """Get the link by which a merchant lets the service provider issue its invoices.

    The merchant opens the link and accepts there; `new_tax_control_fapiao.list_invited_merchants` tells who did.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        operation_type: What the merchant is invited to (操作类型)
        fapiao_mode: Who will issue the invoices (开票模式)
        fapiao_ability_type_list: What the merchant is to have invoiced (发票能力类型)
        invite_channel: The service provider's own word for the way the link is spread (服务商邀请渠道)
        operate_user: Who invites, in words; encrypted on the wire, though it stands in the query (操作人员)
        invite_code: The service provider's own number of this invitation (服务商邀请code)
        sub_mchid: The sub-merchant who is invited; anybody who has the link if left out (子商户号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoInvitation

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015941495
    """
    return sync_detailed(
        client=client,
        operation_type=operation_type,
        fapiao_mode=fapiao_mode,
        fapiao_ability_type_list=fapiao_ability_type_list,
        invite_channel=invite_channel,
        operate_user=operate_user,
        invite_code=invite_code,
        sub_mchid=sub_mchid,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    operation_type: FapiaoInvitationOperation,
    fapiao_mode: FapiaoMode,
    invite_code: str,
    fapiao_ability_type_list: list[FapiaoAbility] | Unset = UNSET,
    invite_channel: str | Unset = UNSET,
    operate_user: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoInvitation]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "operation_type": operation_type,
            "fapiao_mode": fapiao_mode,
            "fapiao_ability_type_list": fapiao_ability_type_list,
            "invite_channel": invite_channel,
            "operate_user": operate_user,
            "invite_code": invite_code,
            "sub_mchid": sub_mchid,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    operation_type: FapiaoInvitationOperation,
    fapiao_mode: FapiaoMode,
    invite_code: str,
    fapiao_ability_type_list: list[FapiaoAbility] | Unset = UNSET,
    invite_channel: str | Unset = UNSET,
    operate_user: str | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoInvitation:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            operation_type=operation_type,
            fapiao_mode=fapiao_mode,
            fapiao_ability_type_list=fapiao_ability_type_list,
            invite_channel=invite_channel,
            operate_user=operate_user,
            invite_code=invite_code,
            sub_mchid=sub_mchid,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

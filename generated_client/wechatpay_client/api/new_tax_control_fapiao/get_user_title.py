# Generated from spec/ by `make generate`. Do not edit.
"""Look up whom the invoice is for, as the user said (获取用户填写的抬头).

GET /v3/new-tax-control-fapiao/user-title
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.new_tax_control_fapiao import FapiaoScene, FapiaoTitle
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GetUserTitleQuery(TypedDict):
    """The query of `new_tax_control_fapiao.get_user_title`."""

    sub_mchid: NotRequired[str]
    """The sub-merchant, for which the service provider calls; left out by a merchant that calls for itself
    (子商户号)
    """
    scene: FapiaoScene
    """What is invoiced (开票场景)"""
    fapiao_apply_id: str
    """The application that is meant (发票申请单号)"""


OPERATION: Operation[FapiaoTitle] = Operation("new_tax_control_fapiao.get_user_title", FapiaoTitle)


def sync_detailed(
    *,
    client: Caller,
    scene: FapiaoScene,
    fapiao_apply_id: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoTitle]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "scene": scene,
            "fapiao_apply_id": fapiao_apply_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    scene: FapiaoScene,
    fapiao_apply_id: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoTitle:
    """Look up whom the invoice is for, as the user said.

    Ask it when FAPIAO.USER_APPLIED has come. What it answers goes into the request that issues the invoice.

    Args:
        client: The client to call with.
        sub_mchid: The sub-merchant, for which the service provider calls; left out by a merchant that calls for
            itself (子商户号)
        scene: What is invoiced (开票场景)
        fapiao_apply_id: The application that is meant (发票申请单号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FapiaoTitle

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012538112
    https://pay.weixin.qq.com/doc/v3/partner/4012474048
    https://pay.weixin.qq.com/doc/v3/partner/4015784260
    """
    return sync_detailed(
        client=client,
        sub_mchid=sub_mchid,
        scene=scene,
        fapiao_apply_id=fapiao_apply_id,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    scene: FapiaoScene,
    fapiao_apply_id: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FapiaoTitle]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "sub_mchid": sub_mchid,
            "scene": scene,
            "fapiao_apply_id": fapiao_apply_id,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    scene: FapiaoScene,
    fapiao_apply_id: str,
    sub_mchid: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FapiaoTitle:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            sub_mchid=sub_mchid,
            scene=scene,
            fapiao_apply_id=fapiao_apply_id,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

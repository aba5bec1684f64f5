# Generated from spec/ by `make generate`. Do not edit.
"""Look up how far the application for a merchant's willingness is (查询商户开户意愿申请单审核结果).

GET /v3/apply4subject/applyment
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...models.shared.onboarding_state import OnboardingState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SubjectApplyment(Model, kw_only=True):
    """How far the application is (开户意愿申请单)"""

    applyment_state: OnboardingState | str
    """Where the application stands (申请单状态).

    - `APPLYMENT_STATE_WAITTING_FOR_AUDIT`: under review
    - `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`: the contact must confirm
    - `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`: the legal representative must prove the account
    - `APPLYMENT_STATE_PASSED`: approved
    - `APPLYMENT_STATE_FREEZED`: frozen
    - `APPLYMENT_STATE_EDITTING`: something failed when it was sent; send it again under the same number
    - `APPLYMENT_STATE_AUDITING`: under review
    - `APPLYMENT_STATE_REJECTED`: rejected, see the reasons, and send it again under the same number
    - `APPLYMENT_STATE_TO_BE_CONFIRMED`: the administrator must prove the account
    - `APPLYMENT_STATE_TO_BE_SIGNED`: the administrator must sign
    - `APPLYMENT_STATE_SIGNING`: signed, being opened
    - `APPLYMENT_STATE_FINISHED`: done
    - `APPLYMENT_STATE_CANCELED`: withdrawn or void.
    """
    qrcode_data: str | Unset = UNSET
    """Picture of the code of the mini-program in which the merchant confirms, in base64 (小程序码图片)"""
    reject_param: str | Unset = UNSET
    """What was found wrong, by the name of the field (驳回参数)"""
    reject_reason: str | Unset = UNSET
    """What is wrong with it, in words (驳回原因)"""


class GetApplymentQuery(TypedDict):
    """The query of `apply4subject.get_applyment`."""

    applyment_id: NotRequired[int]
    """The application that is meant, by the number WeChat Pay gave it (申请单编号)"""
    business_code: NotRequired[str]
    """The application that is meant, by the service provider's own number (业务申请编号)"""


OPERATION: Operation[SubjectApplyment] = Operation("apply4subject.get_applyment", SubjectApplyment)


def sync_detailed(
    *,
    client: Caller,
    applyment_id: int | Unset = UNSET,
    business_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubjectApplyment]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "applyment_id": applyment_id,
            "business_code": business_code,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    applyment_id: int | Unset = UNSET,
    business_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubjectApplyment:
    """Look up how far the application for a merchant's willingness is.

    Name it by either number. The reply has the code of the mini-program in which the merchant confirms, or says why the
    application was rejected.

    Args:
        client: The client to call with.
        applyment_id: The application that is meant, by the number WeChat Pay gave it (申请单编号)
        business_code: The application that is meant, by the service provider's own number (业务申请编号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SubjectApplyment

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012697715
    """
    return sync_detailed(
        client=client,
        applyment_id=applyment_id,
        business_code=business_code,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    applyment_id: int | Unset = UNSET,
    business_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SubjectApplyment]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "applyment_id": applyment_id,
            "business_code": business_code,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    applyment_id: int | Unset = UNSET,
    business_code: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SubjectApplyment:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            applyment_id=applyment_id,
            business_code=business_code,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

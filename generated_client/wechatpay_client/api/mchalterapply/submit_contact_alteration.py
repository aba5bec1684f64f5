# Generated from spec/ by `make generate`. Do not edit.
"""Apply for another administrator of a merchant (提交超管变更申请单).

POST /v3/mchalterapply/mchcontactalterapplyment
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, overload

from ...models.mchalterapply import AlterationNumber
from ...models.shared.onboarding_document_type import OnboardingDocumentType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ContactAlterationDict
    from ...models.mchalterapply import ContactAlterationStatus
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class AlteredContact(Model, kw_only=True):
    """The person who runs the merchant's account from now on (超级管理员信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"contact_name", "contact_id_card_number", "mobile_phone"})

    contact_name: str
    """Name of the person; encrypted on the wire (超级管理员姓名)"""
    contact_id_doc_type: OnboardingDocumentType | Unset = UNSET
    """Kind of the person's document (超级管理员证件类型)"""
    contact_id_card_number: str | Unset = UNSET
    """Number of the person's document; encrypted on the wire (超级管理员身份证件号码)"""
    contact_id_doc_copy: str | Unset = UNSET
    """Picture of the front, for an identity card the side with the portrait (超级管理员证件正面照片)"""
    contact_id_doc_copy_back: str | Unset = UNSET
    """Picture of the back; a passport has none (超级管理员证件反面照片)"""
    contact_id_doc_period_begin: date | Unset = UNSET
    """First day the document is valid (超级管理员证件有效期开始时间)"""
    contact_id_doc_period_end: str | Unset = UNSET
    """Last day the document is valid, as year-month-day, or 长期 for one without an end
    (超级管理员证件有效期结束时间)
    """
    business_authorization_letter: str | Unset = UNSET
    """Picture of the letter by which the merchant lets the person act for it (业务办理授权函)"""
    mobile_phone: str
    """Mobile number of the person; encrypted on the wire (超级管理员手机)"""


class ContactAlteration(Model, kw_only=True):
    """The new administrator (提交超管变更申请单)"""

    merchant_code: str
    """Merchant number of the merchant (商户号)"""
    out_request_no: str
    """The service provider's own number of the change (业务申请编号)"""
    contact_info: AlteredContact | Unset = UNSET
    """The person who runs the merchant's account from now on (超级管理员信息)"""


OPERATION: Operation[AlterationNumber] = Operation("mchalterapply.submit_contact_alteration", AlterationNumber)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ContactAlteration | ContactAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ContactAlteration | ContactAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
    json: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AlterationNumber]:
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
        body: ContactAlteration | ContactAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ContactAlteration | ContactAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...


def sync(
    *,
    client: Caller,
    body: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
    json: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AlterationNumber:
    """Apply for another administrator of a merchant.

    Pictures are uploaded first. Accepted does not mean done: the change is reviewed, and the new administrator confirms
    it in WeChat.

    Args:
        client: The client to call with.
        body: ContactAlteration or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        AlterationNumber

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4015617906
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
        body: ContactAlteration | ContactAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ContactAlteration | ContactAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[AlterationNumber]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
    json: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[AlterationNumber]:
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
        body: ContactAlteration | ContactAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ContactAlteration | ContactAlterationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AlterationNumber: ...


async def asyncio(
    *,
    client: Caller,
    body: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
    json: ContactAlteration | ContactAlterationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> AlterationNumber:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[ContactAlterationStatus]]:
    """Ask by `mchalterapply.get_contact_alteration_by_out_request_no` what became of a call of this operation whose
    outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[ContactAlterationStatus]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[ContactAlterationStatus]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[ContactAlterationStatus]] = await check_error(OPERATION, error).resolve_async()
    return found

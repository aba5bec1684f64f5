# Generated from spec/ by `make generate`. Do not edit.
"""Enter a shop assistant (服务人员注册).

POST /v3/smartguide/guides
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, GuideRegistrationDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GuideNumber(Model, kw_only=True):
    """The assistant (服务人员)"""

    guide_id: str
    """Number WeChat Pay gave the assistant (服务人员ID)"""


class GuideRegistration(Model, kw_only=True):
    """A shop assistant who is entered (服务人员注册)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name", "mobile"})

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    corpid: str
    """The company in WeCom (企业ID)"""
    store_id: int
    """The shop, by the number the merchant platform gave it (门店ID)"""
    userid: str
    """The assistant's account in WeCom (企业微信的员工ID)"""
    name: str
    """Name of the assistant, up to 64 bytes; encrypted on the wire (企业微信的员工姓名)"""
    mobile: str
    """Mobile number of the assistant, up to 32 bytes; encrypted on the wire (手机号码)"""
    qr_code: str
    """Address of the assistant's own code in WeCom (员工个人二维码)"""
    avatar: str
    """Address of the assistant's picture (头像URL)"""
    group_qrcode: str | Unset = UNSET
    """Address of the code of a group the user can join (群二维码URL)"""


OPERATION: Operation[GuideNumber] = Operation("smartguide.register_guide", GuideNumber)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: GuideRegistration | GuideRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GuideNumber]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: GuideRegistration | GuideRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GuideNumber]: ...


def sync_detailed(
    *,
    client: Caller,
    body: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
    json: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GuideNumber]:
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
        body: GuideRegistration | GuideRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GuideNumber: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: GuideRegistration | GuideRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GuideNumber: ...


def sync(
    *,
    client: Caller,
    body: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
    json: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GuideNumber:
    """Enter a shop assistant.

    The assistant has an account in WeCom, from which their code comes. The number that comes back is used from then on.

    Args:
        client: The client to call with.
        body: GuideRegistration or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        GuideNumber

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012535138
    https://pay.weixin.qq.com/doc/v3/partner/4012688564
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
        body: GuideRegistration | GuideRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GuideNumber]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: GuideRegistration | GuideRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GuideNumber]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
    json: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[GuideNumber]:
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
        body: GuideRegistration | GuideRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GuideNumber: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: GuideRegistration | GuideRegistrationDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> GuideNumber: ...


async def asyncio(
    *,
    client: Caller,
    body: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
    json: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> GuideNumber:
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

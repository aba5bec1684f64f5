# Generated from spec/ by `make generate`. Do not edit.
"""Change what is known of a shop assistant (服务人员信息更新).

PATCH /v3/smartguide/guides/{guide_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, GuideUpdateDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class GuideUpdate(Model, kw_only=True):
    """What changes of a shop assistant; what is left out stays (服务人员信息更新)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name", "mobile"})

    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    name: str | Unset = UNSET
    """Name of the assistant, up to 64 bytes; encrypted on the wire (企业微信的员工姓名)"""
    mobile: str | Unset = UNSET
    """Mobile number of the assistant, up to 32 bytes; encrypted on the wire (手机号码)"""
    qr_code: str | Unset = UNSET
    """Address of the assistant's own code in WeCom (员工个人二维码)"""
    avatar: str | Unset = UNSET
    """Address of the assistant's picture (头像URL)"""
    group_qrcode: str | Unset = UNSET
    """Address of the code of a group the user can join (群二维码URL)"""


OPERATION: Operation[None] = Operation("smartguide.update_guide", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        guide_id: str,
        *,
        client: Caller,
        body: GuideUpdate | GuideUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        guide_id: str,
        *,
        client: Caller,
        json: GuideUpdate | GuideUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    guide_id: str,
    *,
    client: Caller,
    body: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
    json: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "guide_id": guide_id,
        },
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
        guide_id: str,
        *,
        client: Caller,
        body: GuideUpdate | GuideUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        guide_id: str,
        *,
        client: Caller,
        json: GuideUpdate | GuideUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    guide_id: str,
    *,
    client: Caller,
    body: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
    json: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Change what is known of a shop assistant.

    What is left out stays as it is.

    Args:
        guide_id: The assistant that is meant (服务人员ID)
        client: The client to call with.
        body: GuideUpdate or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        None: a successful reply is empty.

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.

    https://pay.weixin.qq.com/doc/v3/merchant/4012535160
    https://pay.weixin.qq.com/doc/v3/partner/4012688570
    """
    sync_detailed(
        guide_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


if TYPE_CHECKING:

    @overload
    async def asyncio_detailed(
        guide_id: str,
        *,
        client: Caller,
        body: GuideUpdate | GuideUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        guide_id: str,
        *,
        client: Caller,
        json: GuideUpdate | GuideUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    guide_id: str,
    *,
    client: Caller,
    body: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
    json: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "guide_id": guide_id,
        },
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
        guide_id: str,
        *,
        client: Caller,
        body: GuideUpdate | GuideUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        guide_id: str,
        *,
        client: Caller,
        json: GuideUpdate | GuideUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    guide_id: str,
    *,
    client: Caller,
    body: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
    json: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        guide_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )

# Generated from spec/ by `make generate`. Do not edit.
"""Send a parcel (寄送包裹).

POST /v3/courier/parcels
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, overload

from msgspec import field

from ...models.courier import Parcel, Priority
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation, check_error
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from wechatpay_auth.errors import OutcomeUnknown
    from wechatpay_auth.resolution import AnyResolution

    from ...models.dicts import AnyMapping, ParcelRequestDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class CustomsForm(Model, kw_only=True):
    """What customs ask for (报关)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"owner"})

    value: int
    """An amount of money (金额) Unit: fen."""
    owner: str | Unset = UNSET
    """Name of a person (姓名)"""
    papers: list[Paper] | str | Unset = UNSET
    """A JSON text in a JSON text (单证) Travels as JSON inside a text."""


class Item(Model, kw_only=True):
    """One thing in a parcel (物品)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"owner"})

    name: str
    """What it is (名称)"""
    value: int
    """An amount of money (金额) Unit: fen."""
    owner: str | Unset = UNSET
    """Whose it is (物主)"""
    next_: Item | Unset = field(name="next", default=UNSET)
    """One thing in a parcel (物品)"""


class Paper(Model, kw_only=True):
    """A paper (单证)"""

    number: str
    """Its number (编号)"""


class ParcelRequest(Model, kw_only=True):
    """A parcel to be sent (包裹)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"customs"})

    priority: Priority
    """How urgent it is; asked for and reported (优先级)"""
    out_parcel_no: str
    """The caller's own number of the parcel (商户包裹号)"""
    from_: str = field(name="from")
    """Where it starts (始发地)"""
    class_: int | Unset = field(name="class", default=UNSET)
    """Weight class (重量等级)"""
    self_: bool | Unset = field(name="self", default=UNSET)
    """Whether the sender fetches it (自提)"""
    date_: date | Unset = field(name="date", default=UNSET)
    """Day of sending (日期)"""
    field_: str | Unset = field(name="field", default=UNSET)
    """Ends in a back\\slash\\"""
    insurance: int | Unset = UNSET
    """What it is insured for (保价) Unit: fen."""
    note: str | None | Unset = UNSET
    """Words for the courier; null takes them back (备注)"""
    hours: list[str] | str | Unset = UNSET
    """When somebody is there, from and until (时间段) Travels as JSON inside a text."""
    customs: CustomsForm | str | Unset = UNSET
    """What customs ask for (报关) Travels as JSON inside a text."""
    weight: int | str | Unset = UNSET
    """In grams, or a class of weight as text (重量)"""
    receivers: list[Receiver] | Unset = UNSET
    """Who gets it (收件人)"""
    items: list[Item]
    """What is in it (物品)"""


class Receiver(Model, kw_only=True):
    """Who gets it (收件人)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name", "phones"})

    name: str
    """Name of a person (姓名)"""
    phones: list[str] | Unset = UNSET
    """Where to call, each encrypted (电话)"""


OPERATION: Operation[Parcel] = Operation("courier.send_parcel", Parcel)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        *,
        client: Caller,
        body: ParcelRequest | ParcelRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Parcel]: ...

    @overload
    def sync_detailed(
        *,
        client: Caller,
        json: ParcelRequest | ParcelRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Parcel]: ...


def sync_detailed(
    *,
    client: Caller,
    body: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
    json: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Parcel]:
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
        body: ParcelRequest | ParcelRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Parcel: ...

    @overload
    def sync(
        *,
        client: Caller,
        json: ParcelRequest | ParcelRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Parcel: ...


def sync(
    *,
    client: Caller,
    body: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
    json: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Parcel:
    """Send a parcel.

    The description of this operation has "quotes", a back\\slash, \"\"\"three quotes\"\"\" and a trailing \\ A second
    paragraph ends in a "quote\"

    Args:
        client: The client to call with.
        body: ParcelRequest or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        Parcel

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known; `resolve` asks.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4000000001
    https://pay.weixin.qq.com/doc/v3/partner/4000000002
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
        body: ParcelRequest | ParcelRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Parcel]: ...

    @overload
    async def asyncio_detailed(
        *,
        client: Caller,
        json: ParcelRequest | ParcelRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Parcel]: ...


async def asyncio_detailed(
    *,
    client: Caller,
    body: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
    json: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[Parcel]:
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
        body: ParcelRequest | ParcelRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Parcel: ...

    @overload
    async def asyncio(
        *,
        client: Caller,
        json: ParcelRequest | ParcelRequestDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Parcel: ...


async def asyncio(
    *,
    client: Caller,
    body: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
    json: ParcelRequest | ParcelRequestDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Parcel:
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


def resolve(error: OutcomeUnknown) -> AnyResolution[Response[Parcel]]:
    """Ask by `courier.get_parcel` what became of a call of this operation whose outcome is unknown.

    Raises CannotResolve where nothing was learnt, and ValueError for the error of another operation.
    """
    found: AnyResolution[Response[Parcel]] = check_error(OPERATION, error).resolve()
    return found


async def resolve_async(error: OutcomeUnknown) -> AnyResolution[Response[Parcel]]:
    """`resolve`, awaited."""
    found: AnyResolution[Response[Parcel]] = await check_error(OPERATION, error).resolve_async()
    return found

# Generated from spec/ by `make generate`. Do not edit.
"""Ask for another bank account of a sub-merchant (修改结算帐号).

POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from ...models.apply4sub import SettlementAccountType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, SettlementChangeDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class SettlementChange(Model, kw_only=True):
    """The account that is to take the place of the present one (修改结算账户)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"account_number", "account_name"})

    modify_mode: SettlementModifyMode | Unset = UNSET
    """How the change is made (修改模式). `MODIFY_MODE_ASYNC`: later, after a review."""
    account_type: SettlementAccountType
    """Whose account it is (账户类型).

    - `ACCOUNT_TYPE_BUSINESS`: the organisation's
    - `ACCOUNT_TYPE_PRIVATE`: a person's.
    """
    account_bank: str
    """Bank of the account, as the list of banks calls it (开户银行)"""
    bank_address_code: str
    """Where the bank is, at least the city, by its administrative code (开户银行省市编码)"""
    bank_name: str | Unset = UNSET
    """Name of bank and branch in full; this or the number, where the list of banks asks for it (开户银行全称)"""
    bank_branch_id: str | Unset = UNSET
    """Number of the branch between banks; this or its name, where the list of banks asks for it (开户银行联行号)"""
    account_number: str
    """Number of the account; encrypted on the wire (银行账号)"""
    account_name: str | Unset = UNSET
    """Name of the account, if it changes as well; encrypted on the wire (开户名称)"""


class SettlementChangeNumber(Model, kw_only=True):
    """The change as it was taken in (修改结果)"""

    application_no: str
    """Number WeChat Pay gave the change of the account (修改结算账户申请单号)"""


SettlementModifyMode: TypeAlias = Literal["MODIFY_MODE_ASYNC"]
"""How the change is made (修改模式). `MODIFY_MODE_ASYNC`: later, after a review."""


OPERATION: Operation[SettlementChangeNumber] = Operation("apply4sub.modify_settlement", SettlementChangeNumber)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        sub_mchid: str,
        *,
        client: Caller,
        body: SettlementChange | SettlementChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SettlementChangeNumber]: ...

    @overload
    def sync_detailed(
        sub_mchid: str,
        *,
        client: Caller,
        json: SettlementChange | SettlementChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SettlementChangeNumber]: ...


def sync_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    body: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
    json: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SettlementChangeNumber]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        *,
        client: Caller,
        body: SettlementChange | SettlementChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SettlementChangeNumber: ...

    @overload
    def sync(
        sub_mchid: str,
        *,
        client: Caller,
        json: SettlementChange | SettlementChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SettlementChangeNumber: ...


def sync(
    sub_mchid: str,
    *,
    client: Caller,
    body: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
    json: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SettlementChangeNumber:
    """Ask for another bank account of a sub-merchant.

    The money goes to the old account until the new one has passed the review. Look it up by the number that comes back.
    Where the reply is lost, look up the account, or send the same again.

    Args:
        sub_mchid: The sub-merchant who is meant (特约商户号)
        client: The client to call with.
        body: SettlementChange or the same as plain data; `json=` is another name of it.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        SettlementChangeNumber

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but whether it took effect is not known.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/partner/4012761138
    https://pay.weixin.qq.com/doc/v3/partner/4012761102
    https://pay.weixin.qq.com/doc/v3/partner/4012721277
    https://pay.weixin.qq.com/doc/v3/partner/4012760618
    """
    return sync_detailed(
        sub_mchid,
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
        sub_mchid: str,
        *,
        client: Caller,
        body: SettlementChange | SettlementChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SettlementChangeNumber]: ...

    @overload
    async def asyncio_detailed(
        sub_mchid: str,
        *,
        client: Caller,
        json: SettlementChange | SettlementChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SettlementChangeNumber]: ...


async def asyncio_detailed(
    sub_mchid: str,
    *,
    client: Caller,
    body: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
    json: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[SettlementChangeNumber]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        *,
        client: Caller,
        body: SettlementChange | SettlementChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SettlementChangeNumber: ...

    @overload
    async def asyncio(
        sub_mchid: str,
        *,
        client: Caller,
        json: SettlementChange | SettlementChangeDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> SettlementChangeNumber: ...


async def asyncio(
    sub_mchid: str,
    *,
    client: Caller,
    body: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
    json: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> SettlementChangeNumber:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            sub_mchid,
            client=client,
            body=require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

# Generated from spec/ by `make generate`. Do not edit.
"""Look up a school or other organisation whose people pay by face (查询机构信息接口).

GET /v3/offlinefacemch/organizations
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FaceOrganization(Model, kw_only=True):
    """A school or other organisation whose people pay by face (机构信息)"""

    organization_id: str | Unset = UNSET
    """Number WeChat Pay gave the school or other organisation (机构ID)"""
    organization_name: str | Unset = UNSET
    """What the organisation is called (机构名称)"""


class GetOrganizationQuery(TypedDict):
    """The query of `offlinefacemch.get_organization`."""

    organization_id: NotRequired[str]
    """The organisation that is meant (机构ID)"""
    organization_name: NotRequired[str]
    """What the organisation is called (机构名称)"""


OPERATION: Operation[FaceOrganization] = Operation("offlinefacemch.get_organization", FaceOrganization)


def sync_detailed(
    *,
    client: Caller,
    organization_id: str | Unset = UNSET,
    organization_name: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceOrganization]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "organization_id": organization_id,
            "organization_name": organization_name,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    organization_id: str | Unset = UNSET,
    organization_name: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceOrganization:
    """Look up a school or other organisation whose people pay by face.

    By its number or its name; the number goes into all other requests.

    No page says whether it is for merchants, for service providers or for both.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        client: The client to call with.
        organization_id: The organisation that is meant (机构ID)
        organization_name: What the organisation is called (机构名称)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FaceOrganization

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """
    return sync_detailed(
        client=client,
        organization_id=organization_id,
        organization_name=organization_name,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    organization_id: str | Unset = UNSET,
    organization_name: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceOrganization]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "organization_id": organization_id,
            "organization_name": organization_name,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    organization_id: str | Unset = UNSET,
    organization_name: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceOrganization:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            organization_id=organization_id,
            organization_name=organization_name,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

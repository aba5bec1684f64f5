# Generated from spec/ by `make generate`. Do not edit.
"""Change what is known of a person who pays by face (刷脸用户信息修改接口).

PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, overload

from ...models.offlinefacemch import FaceUserStatus, FaceUserType
from ...runtime.body import require_body
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dicts import AnyMapping, FaceUserUpdateDict
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FaceStaffUpdate(Model, kw_only=True):
    """What the person does (职工信息)"""

    occupation: str | Unset = UNSET
    """Occupation (职业)"""


class FaceStudentUpdate(Model, kw_only=True):
    """Where the pupil belongs (学生信息)"""

    class_name: str | Unset = UNSET
    """Name of the class (班级名)"""


class FaceUserUpdate(Model, kw_only=True):
    """What changes; what is left out stays as it is (刷脸用户信息修改)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"user_name", "phone"})

    user_name: str | Unset = UNSET
    """Name of the person; encrypted on the wire (姓名)"""
    user_type: FaceUserType | Unset = UNSET
    """What the person is in the organisation (用户类型).

    - `STUDENT`: a pupil or student
    - `STUFF`: of the staff.
    """
    student_info: FaceStudentUpdate | Unset = UNSET
    """Where the pupil belongs (学生信息)"""
    staff_info: FaceStaffUpdate | Unset = UNSET
    """What the person does (职工信息)"""
    status: FaceUserStatus | Unset = UNSET
    """Whether the person can pay by face (用户状态).

    - `NORMAL`: yes
    - `DISABLED`: not for the time being.
    """
    phone: str | Unset = UNSET
    """Telephone number of the person; encrypted on the wire (手机号)"""


OPERATION: Operation[None] = Operation("offlinefacemch.update_user", None)


if TYPE_CHECKING:

    @overload
    def sync_detailed(
        organization_id: str,
        out_user_id: str,
        *,
        client: Caller,
        body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    def sync_detailed(
        organization_id: str,
        out_user_id: str,
        *,
        client: Caller,
        json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


def sync_detailed(
    organization_id: str,
    out_user_id: str,
    *,
    client: Caller,
    body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
    json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "organization_id": organization_id,
            "out_user_id": out_user_id,
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
        organization_id: str,
        out_user_id: str,
        *,
        client: Caller,
        body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    def sync(
        organization_id: str,
        out_user_id: str,
        *,
        client: Caller,
        json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


def sync(
    organization_id: str,
    out_user_id: str,
    *,
    client: Caller,
    body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
    json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """Change what is known of a person who pays by face.

    What is left out stays as it is. A person who is disabled cannot pay by face until set to normal. Repeating it is
    safe.

    No page says whether it is for merchants, for service providers or for both.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        organization_id: The organisation the person belongs to (机构ID)
        out_user_id: The person who is meant, by the merchant's own number (商户刷脸用户ID)
        client: The client to call with.
        body: FaceUserUpdate or the same as plain data; `json=` is another name of it.
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

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """
    sync_detailed(
        organization_id,
        out_user_id,
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
        organization_id: str,
        out_user_id: str,
        *,
        client: Caller,
        body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...

    @overload
    async def asyncio_detailed(
        organization_id: str,
        out_user_id: str,
        *,
        client: Caller,
        json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]: ...


async def asyncio_detailed(
    organization_id: str,
    out_user_id: str,
    *,
    client: Caller,
    body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
    json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[None]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "organization_id": organization_id,
            "out_user_id": out_user_id,
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
        organization_id: str,
        out_user_id: str,
        *,
        client: Caller,
        body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...

    @overload
    async def asyncio(
        organization_id: str,
        out_user_id: str,
        *,
        client: Caller,
        json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> None: ...


async def asyncio(
    organization_id: str,
    out_user_id: str,
    *,
    client: Caller,
    body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
    json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> None:
    """`sync`, awaited."""
    await asyncio_detailed(
        organization_id,
        out_user_id,
        client=client,
        body=require_body(body, json),
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )

# Generated from spec/ by `make generate`. Do not edit.
"""Look up a person who pays by face (刷脸用户信息查询接口).

GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...models.offlinefacemch import FaceUserStatus, FaceUserType
from ...models.shared.face_contract_state import FaceContractState
from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


class FaceStaff(Model, kw_only=True):
    """What the person does (职工信息)"""

    occupation: str | Unset = UNSET
    """Occupation (职业)"""


class FaceStudent(Model, kw_only=True):
    """Where the pupil belongs (学生信息)"""

    class_name: str | Unset = UNSET
    """Name of the class (班级名)"""


class FaceUser(Model, kw_only=True):
    """A person who pays by face, and how far they are set up (刷脸用户信息)"""

    use_id: str | Unset = UNSET
    """Number WeChat Pay gave the person who pays by face (刷脸用户ID)"""
    out_user_id: str | Unset = UNSET
    """The merchant's own number of the person who pays by face (商户用户ID)"""
    organization_id: str | Unset = UNSET
    """Number WeChat Pay gave the school or other organisation (机构ID)"""
    user_name: str | Unset = UNSET
    """Name of the person (姓名)"""
    user_type: FaceUserType | str | Unset = UNSET
    """What the person is in the organisation (用户类型).

    - `STUDENT`: a pupil or student
    - `STUFF`: of the staff.
    """
    student_info: FaceStudent | Unset = UNSET
    """Where the pupil belongs (学生信息)"""
    staff_info: FaceStaff | Unset = UNSET
    """What the person does (职工信息)"""
    status: FaceUserStatus | str | Unset = UNSET
    """Whether the person can pay by face (用户状态).

    - `NORMAL`: yes
    - `DISABLED`: not for the time being.
    """
    contract_state: FaceContractState | str | Unset = UNSET
    """Whether the person can be debited (签约状态).

    - `NOT_CONTRACTED`: no contract was signed
    - `TERMINATED`: it has ended
    - `CONTRACTED`: it holds.
    """
    face_image_ok: bool | Unset = UNSET
    """Whether the picture of the face was uploaded and can be used (人脸图片上传状态)"""
    contract_id: str | Unset = UNSET
    """Number of the contract under which the person is debited (签约ID)"""


OPERATION: Operation[FaceUser] = Operation("offlinefacemch.get_user", FaceUser)


def sync_detailed(
    organization_id: str,
    out_user_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceUser]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "organization_id": organization_id,
            "out_user_id": out_user_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    organization_id: str,
    out_user_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceUser:
    """Look up a person who pays by face.

    Tells whether the face was taken and the contract signed. The number of WeChat Pay in the reply ends the contract.

    No page says whether it is for merchants, for service providers or for both.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        organization_id: The organisation the person belongs to (机构ID)
        out_user_id: The person who is meant, by the merchant's own number (商户刷脸用户ID)
        client: The client to call with.
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FaceUser

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
        organization_id,
        out_user_id,
        client=client,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    organization_id: str,
    out_user_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceUser]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "organization_id": organization_id,
            "out_user_id": out_user_id,
        },
        {},
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    organization_id: str,
    out_user_id: str,
    *,
    client: Caller,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceUser:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            organization_id,
            out_user_id,
            client=client,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

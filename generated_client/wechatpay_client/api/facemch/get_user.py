# Generated from spec/ by `make generate`. Do not edit.
"""Look up what a user who paid by face has let the merchant know (查询用户授权的实名信息).

GET /v3/facemch/users/{face_sid}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal, NotRequired, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


FaceInfoType: TypeAlias = Literal[
    "ASK_UNIONID",
    "ASK_REAL_NAME",
]
"""What is asked for (标识本次请求获取的信息类型).

- `ASK_UNIONID`: the numbers of the user
- `ASK_REAL_NAME`: the name and the document.
"""


class FaceRealName(Model, kw_only=True):
    """Name and document of the user (姓名信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"encrypted_real_name", "encrypted_credential_id"})

    encrypted_real_name: str | Unset = UNSET
    """Name of the user; encrypted on the wire (真实姓名)"""
    credential_type: int | Unset = UNSET
    """Kind of document, as a number from 1 to 11 (证件类型)"""
    encrypted_credential_id: str | Unset = UNSET
    """Number of the document; encrypted on the wire (证件号)"""


class FaceUserInfo(Model, kw_only=True):
    """What the user has let the merchant know (用户授权的实名信息)"""

    union_id: str | Unset = UNSET
    """Number of the user across the AppIDs of one owner (UnionID，用户统一标识)"""
    openid: str | Unset = UNSET
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    sub_openid: str | Unset = UNSET
    """The user as the AppID of the sub-merchant sees them (用户子标识)"""
    real_name_info: FaceRealName | Unset = UNSET
    """Name and document of the user (姓名信息)"""


class GetUserQuery(TypedDict):
    """The query of `facemch.get_user`."""

    info_type: FaceInfoType
    """What is asked for (信息类型)"""
    appid: NotRequired[str | None]
    """The AppID of the caller (公众账号ID) Left out, it is the client's default."""
    sub_mchid: NotRequired[str]
    """The sub-merchant; left out by a merchant that calls for itself (子商户号)"""
    sub_appid: NotRequired[str]
    """The AppID of the sub-merchant (子商户公众账号ID)"""
    sub_serial_no: NotRequired[str]
    """Number of the certificate of the sub-merchant for which the name is encrypted (子商户证书序列号)"""


OPERATION: Operation[FaceUserInfo] = Operation("facemch.get_user", FaceUserInfo, query_defaults={"appid": True})


def sync_detailed(
    face_sid: str,
    *,
    client: Caller,
    info_type: FaceInfoType,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_serial_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceUserInfo]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {
            "face_sid": face_sid,
        },
        {
            "info_type": info_type,
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
            "sub_serial_no": sub_serial_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    face_sid: str,
    *,
    client: Caller,
    info_type: FaceInfoType,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_serial_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceUserInfo:
    """Look up what a user who paid by face has let the merchant know.

    The device gives the session of the user, who has agreed on its screen. Name and document come encrypted for the
    merchant.

    Only one source has its fields: try it with an account of your own before relying on them.

    Args:
        face_sid: The session of the user, from the device (刷脸会话标识)
        client: The client to call with.
        info_type: What is asked for (信息类型)
        appid: The AppID of the caller (公众账号ID) Left out, it is the client's default.
        sub_mchid: The sub-merchant; left out by a merchant that calls for itself (子商户号)
        sub_appid: The AppID of the sub-merchant (子商户公众账号ID)
        sub_serial_no: Number of the certificate of the sub-merchant for which the name is encrypted
            (子商户证书序列号)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        FaceUserInfo

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
    """
    return sync_detailed(
        face_sid,
        client=client,
        info_type=info_type,
        appid=appid,
        sub_mchid=sub_mchid,
        sub_appid=sub_appid,
        sub_serial_no=sub_serial_no,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    face_sid: str,
    *,
    client: Caller,
    info_type: FaceInfoType,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_serial_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[FaceUserInfo]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {
            "face_sid": face_sid,
        },
        {
            "info_type": info_type,
            "appid": appid,
            "sub_mchid": sub_mchid,
            "sub_appid": sub_appid,
            "sub_serial_no": sub_serial_no,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    face_sid: str,
    *,
    client: Caller,
    info_type: FaceInfoType,
    appid: str | None | Unset = UNSET,
    sub_mchid: str | Unset = UNSET,
    sub_appid: str | Unset = UNSET,
    sub_serial_no: str | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> FaceUserInfo:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            face_sid,
            client=client,
            info_type=info_type,
            appid=appid,
            sub_mchid=sub_mchid,
            sub_appid=sub_appid,
            sub_serial_no=sub_serial_no,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

# Generated from spec/ by `make generate`. Do not edit.
"""Download the platform certificates that verify signatures of WeChat Pay (获取平台证书列表).

GET /v3/certificates
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

from ...runtime.model import Model
from ...runtime.operation import Operation
from ...runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...runtime.call_options import Timeout
    from ...runtime.caller import Caller
    from ...runtime.response import Response
    from ...runtime.validate_setting import Validate


AeadAlgorithm: TypeAlias = Literal[
    "AEAD_AES_256_GCM",
    "AEAD_SM4_GCM",
]
"""Cipher that protects a payload under the APIv3 key (加密算法).

- `AEAD_AES_256_GCM`: AES-256 in GCM mode
- `AEAD_SM4_GCM`: SM4 in GCM mode, for merchants that use the Chinese national algorithms.
"""


CertificateAlgorithmType: TypeAlias = Literal[
    "RSA",
    "SM2",
    "ALL",
]
"""Which platform certificates are wanted (平台证书算法类型).

- `RSA`: those with an RSA key
- `SM2`: those of the Chinese national algorithms
- `ALL`: both.
"""


class CertificateList(Model, kw_only=True):
    """The platform certificates in force now or soon (平台证书列表)"""

    data: list[PlatformCertificate]
    """One entry per certificate; two while a new one is being phased in (平台证书列表)"""


class EncryptedCertificate(Model, kw_only=True):
    """The certificate in PEM, encrypted with the merchant's APIv3 key (证书信息)"""

    algorithm: AeadAlgorithm | str
    """Cipher that protects a payload under the APIv3 key (加密算法).

    - `AEAD_AES_256_GCM`: AES-256 in GCM mode
    - `AEAD_SM4_GCM`: SM4 in GCM mode, for merchants that use the Chinese national algorithms.
    """
    nonce: str
    """Nonce of the encryption (加密证书的随机串)"""
    associated_data: str
    """Data that is authenticated with the text but not encrypted, `certificate` here (附加数据)"""
    ciphertext: str
    """Encrypted PEM followed by the 16 byte tag, in base64 (加密后的证书内容)"""


class PlatformCertificate(Model, kw_only=True):
    """One platform certificate with its period of validity (平台证书)"""

    serial_no: str
    """Serial of this certificate; replies and notifications name it in Wechatpay-Serial (证书序列号)"""
    effective_time: datetime
    """From when the certificate is used (证书启用时间)"""
    expire_time: datetime
    """Until when the certificate is used (证书弃用时间)"""
    encrypt_certificate: EncryptedCertificate
    """The certificate in PEM, encrypted with the merchant's APIv3 key (证书信息)"""


class ListCertificatesQuery(TypedDict):
    """The query of `certificates.list_certificates`."""

    algorithm_type: NotRequired[CertificateAlgorithmType]
    """Kind of certificates wanted; RSA if left out (平台证书算法类型)"""


OPERATION: Operation[CertificateList] = Operation("certificates.list_certificates", CertificateList)


def sync_detailed(
    *,
    client: Caller,
    algorithm_type: CertificateAlgorithmType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CertificateList]:
    """`sync`, with status, headers and bytes of the reply."""
    return client.call(
        OPERATION,
        {},
        {
            "algorithm_type": algorithm_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


def sync(
    *,
    client: Caller,
    algorithm_type: CertificateAlgorithmType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CertificateList:
    """Download the platform certificates that verify signatures of WeChat Pay.

    A new certificate appears here at least 24 hours before it is first used. Merchants that verify with the WeChat Pay
    public key have no platform certificates and get a 404.

    Args:
        client: The client to call with.
        algorithm_type: Kind of certificates wanted; RSA if left out (平台证书算法类型)
        validate: How to check the call against the spec before it is signed; the client's setting if None.
        timeout: Seconds of one wait on the network, or an httpx.Timeout; the client's setting if left out.
        retries: How often the call is repeated where that does no harm; the client's setting if None.
        deadline: Seconds that the call may take in all, its repetitions included; the client's setting if left out.

    Returns:
        CertificateList

    Raises:
        InvalidRequest: the call does not fit the spec; nothing was sent.
        NotSent: nothing left this machine.
        OutcomeUnknown: sent, but the reply cannot be read.
        IdentifierMismatch: the reply is about another thing than was asked for.
        APIStatusError: the platform refused it.
        ReplyMismatch: carried out, but the reply is no object, or cannot be decrypted.

    https://pay.weixin.qq.com/doc/v3/merchant/4012551764
    https://pay.weixin.qq.com/doc/v3/partner/4012715700
    """
    return sync_detailed(
        client=client,
        algorithm_type=algorithm_type,
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    ).parsed


async def asyncio_detailed(
    *,
    client: Caller,
    algorithm_type: CertificateAlgorithmType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> Response[CertificateList]:
    """`sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        {},
        {
            "algorithm_type": algorithm_type,
        },
        validate=validate,
        timeout=timeout,
        retries=retries,
        deadline=deadline,
    )


async def asyncio(
    *,
    client: Caller,
    algorithm_type: CertificateAlgorithmType | Unset = UNSET,
    validate: Validate | None = None,
    timeout: Timeout | Unset = UNSET,
    retries: int | None = None,
    deadline: float | Unset | None = UNSET,
) -> CertificateList:
    """`sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            algorithm_type=algorithm_type,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )
    ).parsed

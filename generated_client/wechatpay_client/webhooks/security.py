# Generated from spec/ by `make generate`. Do not edit.
"""The events of `security`.

SecurityEchoSuccess: The test of signatures and encryption calls back
"""

from __future__ import annotations

from typing import ClassVar, Literal

from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class EchoNotice(Model, kw_only=True):
    """The message, sent to the merchant's address (回显)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"encrypt_echo_message"})

    echo_message: str
    """The text that was sent (回显消息)"""
    encrypt_echo_message: str | Unset = UNSET
    """The text that was sent encrypted, encrypted for the merchant now (加密回显消息)"""


class SecurityEchoSuccess(Event, frozen=True, kw_only=True):
    """The test of signatures and encryption calls back (商户签名验签／加解密测试-回调接口).

    Shows that notifications arrive, are signed as expected and can be opened. No money is concerned.

    https://pay.weixin.qq.com/doc/v3/merchant/4015164042
    https://pay.weixin.qq.com/doc/v3/partner/4019605946
    """

    variants: ClassVar[tuple[type[Model], ...]] = (EchoNotice,)

    event_type: Literal["SECURITY_ECHO.SUCCESS"]
    resource: EchoNotice

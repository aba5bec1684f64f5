"""Decrypts the sensitive fields of requests, and encrypts those of replies.

They travel encrypted by RSAES-OAEP with SHA-1: in a request for the platform key that its Wechatpay-Serial names, in
a reply for the merchant's API certificate. https://pay.weixin.qq.com/doc/v3/merchant/4013053257
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from wechatpay_auth import DecryptionError, oaep
from wechatpay_client.tooling import read_json_text

from wechatpay_sandbox.reply.refusal import Refusal, header_error, parameter_errors
from wechatpay_sandbox.request.payload import json_pointer
from wechatpay_sandbox.signatures.reply_signature import SigningKey
from wechatpay_sandbox.spec.schema_node import ANYTHING, SchemaNode
from wechatpay_sandbox.translation import gettext as _


class DecryptedText(str):
    """A text that was decrypted. It is never shown, and a reply has it encrypted or not at all."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class FieldDecrypter:
    """Decrypts the fields of one request, and collects the fields that it cannot decrypt.

    `key` is the platform key that the request names; None if it names no key. If the platform does not have the key
    that it names, `key` is the refusal of an encrypted field.
    """

    def __init__(self, key: SigningKey | Refusal | None) -> None:
        self._key = key
        self.has_decrypted = False
        """Whether any field was decrypted."""
        self._issues: list[dict[str, str]] = []

    def decrypt_fields(self, value: object, node: SchemaNode, location: str) -> object:
        """The body or the query in which the marked texts are decrypted; the rest of it is not copied.

        A value that is null, empty or not a text stays as it is; the schema judges it.
        """
        return _replace_texts(
            value, node, "", lambda text, pointer: self._decrypt(text, pointer, location), DecryptedText
        )

    def _decrypt(self, text: str, pointer: str, location: str) -> str:
        if isinstance(self._key, Refusal):
            raise self._key
        if self._key is None:
            raise header_error(
                "Wechatpay-Serial", _("is missing; name the platform key that encrypts the fields"), reason="missing"
            )
        try:
            decrypted = DecryptedText(oaep.decrypt(self._key, text))
            self.has_decrypted = True
            return decrypted
        except DecryptionError:
            issue = _("is not encrypted with the platform key {serial} (RSAES-OAEP with SHA-1, in base64)").format(
                serial=self._key.serial
            )
            self._issues.append({"field": pointer, "issue": issue, "location": location, "reason": "not-encrypted"})
        return text

    def check(self) -> None:
        """Refusal 400 that names every field that is not encrypted with the key."""
        if self._issues:
            raise parameter_errors(self._issues)


def encrypt_fields(reply: object, node: SchemaNode, key: RSAPublicKey) -> object:
    """A reply in which the marked texts are encrypted for the merchant; the rest of it is not copied."""
    return _replace_texts(reply, node, "", lambda text, pointer: oaep.encrypt(key, text), str)


# why Any: JSON of any shape
def _replace_texts(
    value: Any, node: SchemaNode, pointer: str, replace: Callable[[str, str], str], kind: Callable[[str], str]
) -> Any:
    """`value` with its marked texts replaced; `kind` is what a JSON text becomes that holds some of them."""
    if node.sensitive:
        return replace(value, pointer) if isinstance(value, str) and value else value
    if not node.holds_sensitive:
        return value
    if isinstance(value, dict):
        marked = node.sensitive_fields
        if marked is None:
            marked = {name: node.field(name) or ANYTHING for name in value}
        replaced = {
            name: _replace_texts(value[name], inner, pointer + json_pointer(name), replace, kind)
            for name, inner in marked.items()
            if name in value
        }
        return {**value, **replaced} if replaced else value
    if isinstance(value, list):
        item = node.item or ANYTHING
        return [_replace_texts(child, item, f"{pointer}/{index}", replace, kind) for index, child in enumerate(value)]
    if isinstance(value, str) and node.content is not None:
        held = read_json_text(value)
        written = _replace_texts(held, node.content, pointer, replace, kind)
        return value if written == held else kind(json.dumps(written, ensure_ascii=False, separators=(",", ":")))
    return value

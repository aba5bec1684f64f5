"""Keeps in JSON which texts were received encrypted, so that they are returned encrypted or not at all."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.signatures.encrypted_fields import DecryptedText

# why with a NUL: no field of any interface is called so
_MARK = "\0sealed"


# why Any: JSON, in the shapes of the spec
def wrap_texts(value: Any) -> Any:
    """A copy in which each such text is a marked object, for storage as JSON."""
    if isinstance(value, DecryptedText):
        return {_MARK: str(value)}
    if isinstance(value, dict):
        return {name: wrap_texts(child) for name, child in value.items()}
    return [wrap_texts(child) for child in value] if isinstance(value, list) else value


def unwrap_texts(value: Any) -> Any:
    """The value that `wrap_texts` was given."""
    if isinstance(value, dict):
        if value.keys() == {_MARK}:
            return DecryptedText(value[_MARK])
        return {name: unwrap_texts(child) for name, child in value.items()}
    return [unwrap_texts(child) for child in value] if isinstance(value, list) else value

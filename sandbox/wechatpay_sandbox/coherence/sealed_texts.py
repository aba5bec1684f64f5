"""Keeping in JSON which texts had come encrypted, so that they go back encrypted or not at all."""

from __future__ import annotations

from typing import Any

from wechatpay_sandbox.signatures.encrypted_fields import Unsealed

# why with a NUL: no field of any interface is called so
_MARK = "\0sealed"


# why Any: JSON, in the shapes of the spec
def wrapped(value: Any) -> Any:
    """A copy that JSON can hold without loss."""
    if isinstance(value, Unsealed):
        return {_MARK: str(value)}
    if isinstance(value, dict):
        return {name: wrapped(child) for name, child in value.items()}
    return [wrapped(child) for child in value] if isinstance(value, list) else value


def opened(value: Any) -> Any:
    """What was wrapped."""
    if isinstance(value, dict):
        if value.keys() == {_MARK}:
            return Unsealed(value[_MARK])
        return {name: opened(child) for name, child in value.items()}
    return [opened(child) for child in value] if isinstance(value, list) else value

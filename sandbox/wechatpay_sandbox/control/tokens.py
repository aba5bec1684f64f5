"""Reads tokens, such as reasons, and checks them against the spec."""

from __future__ import annotations

from wechatpay_client import spec

from wechatpay_sandbox.control.api import ControlRequest, bad_request
from wechatpay_sandbox.translation import gettext as _


def read_token(request: ControlRequest, name: str, component: str, default: str | None = None) -> str:
    """A field of the body, which must be a token of the spec's component; Refusal 400 otherwise."""
    return check_token(request.field(name, str, default), name, component)


def check_token(token: str, name: str, component: str) -> str:
    """The token, if the spec's component has it; Refusal 400 otherwise."""
    known = spec.resolve(f"#/components/schemas/{component}")["enum"]
    if token not in known:
        raise bad_request(_("{name} must be one of {known}").format(name=name, known=", ".join(known)))
    return token

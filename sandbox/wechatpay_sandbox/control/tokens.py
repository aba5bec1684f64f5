"""Reasons that somebody gives the sandbox: they must be tokens of the spec."""

from __future__ import annotations

from wechatpay_client import spec

from wechatpay_sandbox.control.api import ControlRequest, bad_request


def read_token(request: ControlRequest, name: str, component: str, default: str | None = None) -> str:
    """A field of the body that is one of the tokens of a component of the spec; Refusal 400 otherwise."""
    return check_token(request.field(name, str, default), name, component)


def check_token(token: str, name: str, component: str) -> str:
    """The token, if the component of the spec has it; Refusal 400 otherwise."""
    known = spec.resolve(f"#/components/schemas/{component}")["enum"]
    if token not in known:
        raise bad_request(f"{name} is one of {', '.join(known)}")
    return token

"""The report of `wechatpay explain`: the string to sign, the Authorization header, and what is wrong."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import ngettext

if TYPE_CHECKING:
    from wechatpay_auth.authorization import Authorization
    from wechatpay_auth.errors import APIStatusError
    from wechatpay_auth.explanation.explain import IsSignature
    from wechatpay_auth.explanation.signature_finding import Finding

    from wechatpay_cli.pasted_http import PastedReply, PastedRequest


_UNCHECKED = "unchecked"


class Report(NamedTuple):
    """A pasted request and the findings about it. The report shows neither the body nor the whole signature."""

    request: PastedRequest
    reply: PastedReply | None
    refusal: APIStatusError | str | None
    """The error in the reply, or a sentence that says why the reply has none about the signature."""
    is_signature: IsSignature | None
    """Checks a signature with the given key; None without a key."""
    findings: list[Finding]
    source: str | None = None
    """The configuration that the key is of; None for a key that was given by itself."""

    @property
    def is_checked(self) -> bool:
        """Whether the signature was checked, here or by the platform, which then accepted the request."""
        accepted = self.reply is not None and 200 <= self.reply.status < 300
        return accepted or self._signature(self._authorization())[0] != _UNCHECKED

    def as_json(self) -> dict[str, object]:
        authorization = self._authorization()
        lines = self._lines(authorization)
        return {
            "correct": not self.findings and self.is_checked,
            "configuration": self.source,
            "signature": self._signature(authorization)[0],
            "signed_string": lines | {"length": self._length(authorization)},
            "authorization": None if authorization is None else _items(authorization),
            "reply": self._reply_facts(),
            "notes": list(self.request.notes),
            "findings": [
                {"fault": finding.fault.value, "text": finding.text, "fix": finding.fix} for finding in self.findings
            ],
        }

    def as_text(self) -> str:
        authorization = self._authorization()
        method, target, timestamp, nonce, body = self._lines(authorization).values()
        length = self._length(authorization)
        if length is None:
            out = [_("the string to sign: five lines")]
        else:
            out = [_("the string to sign: five lines, {length} bytes").format(length=length)]
        shown_body = _("{length} bytes, SHA-256 {sha256}…").format(**body) if isinstance(body, dict) else _("(empty)")
        for number, line in enumerate((method, target, timestamp, nonce, shown_body), 1):
            shown = _("(unknown)") if line is None else line
            out.append(f"  {number}  {shown}")
        if authorization is not None:
            out.append("Authorization")
            out += [f"  {name:10} {value}" for name, value in _items(authorization).items()]
            when = datetime.fromtimestamp(int(authorization.timestamp[:10]), UTC)
            out.append(_("  signed at  {time} UTC").format(time=f"{when:%Y-%m-%d %H:%M:%S}"))
        if self.source is not None:
            out.append(_("configuration: {source}").format(source=self.source))
        out.append(_("signature: {verdict}").format(verdict=self._signature(authorization)[1]))
        if (reply := self._reply_facts()) is not None:
            shown_reply = " ".join(str(part) for part in reply.values() if part)
            out.append(_("reply: {reply}").format(reply=shown_reply))
        out += [_("note: {text}").format(text=note) for note in self.request.notes]
        out += self._conclusion()
        return "\n".join(out)

    def _conclusion(self) -> list[str]:
        if not self.findings:
            return [_("no fault found") if self.is_checked else _("not checked, so a wrong signature was not found")]
        count = len(self.findings)
        out = [ngettext("{count} fault found", "{count} faults found", count).format(count=count)]
        for number, finding in enumerate(self.findings, 1):
            out += [f"  {number}. {finding.text}", _("     fix: {text}").format(text=finding.fix)]
        return out

    def _authorization(self) -> Authorization | None:
        from wechatpay_auth.explanation.authorization_faults import read_authorization
        from wechatpay_auth.explanation.signature_finding import Finding

        found = read_authorization(self.request.values("authorization"))
        return None if isinstance(found, Finding) else found

    def _lines(self, authorization: Authorization | None) -> dict[str, object]:
        body = self.request.body
        return {
            "method": self.request.method.upper(),
            "target": _target(self.request.target),
            "timestamp": authorization and authorization.timestamp,
            "nonce": authorization and authorization.nonce,
            "body": {"length": len(body), "sha256": hashlib.sha256(body).hexdigest()[:16]} if body else None,
        }

    def _length(self, authorization: Authorization | None) -> int | None:
        return None if authorization is None else len(self._message(authorization))

    def _message(self, authorization: Authorization) -> bytes:
        from wechatpay_auth.canonical import request_message

        request = self.request
        return request_message(
            request.method, request.target, authorization.timestamp, authorization.nonce, request.body
        )

    def _signature(self, authorization: Authorization | None) -> tuple[str, str]:
        """Whether the signature fits: a code for programs, and a phrase for people."""
        from wechatpay_auth.explanation.authorization_faults import signature_bytes

        is_signature = self.is_signature
        raw = None if authorization is None else signature_bytes(authorization.signature)
        if authorization is None or raw is None:
            return _UNCHECKED, _("not checked: the request has no readable signature")
        if is_signature is None:
            return _UNCHECKED, _("not checked; give --certificate, --key or --config to check it")
        if self.request.cut is not None:
            return _UNCHECKED, _("not checked: the pasted body is incomplete")
        if is_signature(raw, self._message(authorization)):
            return "fits", _("fits the request and the given key")
        return "does-not-fit", _("does not fit the request with the given key")

    def _reply_facts(self) -> dict[str, object] | None:
        if self.reply is None:
            return None
        if self.refusal is None or isinstance(self.refusal, str):
            return {"status_code": self.reply.status, "code": None, "message": self.refusal}
        return {"status_code": self.reply.status, "code": self.refusal.code, "message": self.refusal.message}


_TOKEN = re.compile(r"(?<=[?&]token=)[^&]+")


def _target(target: bytes) -> str:
    """The second line of the string to sign, without the token of a download, which gives access to the file."""
    return _TOKEN.sub("***", target.decode(errors="backslashreplace"))


def _items(authorization: Authorization) -> dict[str, str]:
    from wechatpay_auth.scheme import BRAND_RSA

    identity = "brand_id" if authorization.scheme == BRAND_RSA.name else "mchid"
    return {
        "scheme": authorization.scheme,
        identity: authorization.mchid,
        "serial_no": authorization.serial,
        "nonce_str": authorization.nonce,
        "timestamp": authorization.timestamp,
        "signature": _("{beginning}… ({count} characters)").format(
            beginning=authorization.signature[:8], count=len(authorization.signature)
        ),
    }

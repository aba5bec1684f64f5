"""Refuses requests of APIv2, the older API in XML, which the sandbox does not serve."""

from __future__ import annotations

from typing import Final

from wechatpay_sandbox.http.messages import DONE, Findings, Received, Reply, unsigned_headers
from wechatpay_sandbox.translation import gettext as _

CODE: Final = "APIV2_NOT_SERVED"
"""The code of the refusal in the log."""


def is_apiv2(request: Received) -> bool:
    """Whether the body is the XML of APIv2. No operation of APIv3 takes XML."""
    return request.body[:1] in (b"<", b"\n", b" ", b"\r") and request.body.lstrip().startswith(b"<xml")


def refuse_apiv2() -> Reply:
    """The refusal in the form of APIv2, status 200 and `return_code` FAIL, since its SDKs read nothing else."""
    message = _("APIv2 is not served: this sandbox is for APIv3, whose requests are JSON below /v3/")
    body = (
        f"<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[{message}]]></return_msg></xml>"
    ).encode()
    headers = unsigned_headers(True, DONE, "text/xml; charset=utf-8")
    return Reply(200, headers, body, findings=Findings(code=CODE))

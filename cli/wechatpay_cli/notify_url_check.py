"""The part of `wechatpay doctor` for the receiver: its address, and its answer to an event with a forged signature."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from wechatpay_auth.hosts import is_loopback

from wechatpay_cli.diagnosis import Line, State
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_sandbox.notifications.http_post import Answer

_CHECK = "notify-url"
_SIGNATURE_BYTES = 256
_CIPHERTEXT_BYTES = 128


def check_notify_url(url: str | None, serial: str | None) -> Line:
    """Whether the receiver can be reached, and refuses an event that the platform did not sign.

    `serial` is that of a key of the platform which the receiver knows.
    """
    if url is None:
        return Line(
            _CHECK,
            State.NOT_CHECKED,
            _("no receiver was named"),
            _("give --notify-url https://… to have it sent a forged event, which it must refuse"),
        )
    wrong = _find_problem(url)
    return wrong or _judge(url, _send(url, serial or secrets.token_hex(20).upper()))


def _find_problem(url: str) -> Line | None:
    """What is wrong with the address itself, to which nothing is sent then."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        parts, host = SplitResult("", "", "", "", ""), None
    if not host or parts.scheme not in ("http", "https") or parts.username is not None:
        text = _("this is no address of a receiver")
        return Line(_CHECK, State.WRONG, text, _("give one such as https://shop.example.com/wechatpay/notify"))
    if parts.query or parts.fragment:
        text = _("the address has a query or a fragment, which WeChat Pay does not take in a notify_url")
        return Line(_CHECK, State.WRONG, text, _("put what tells notifications apart into the path"))
    if parts.scheme == "http" and not is_loopback(host):
        text = _("the address begins with http://, and WeChat Pay notifies over https only")
        return Line(_CHECK, State.WRONG, text, _("serve the receiver over https, and give that address"))
    return None


def _send(url: str, serial: str) -> Answer:
    """Post the forged event, as the platform would: over no proxy, following no redirect, for 5 seconds at most."""
    from wechatpay_sandbox.notifications.http_post import http_client, post, request_headers

    signature = {
        "Wechatpay-Timestamp": str(int(time.time())),
        "Wechatpay-Nonce": secrets.token_hex(16),
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": b64encode(secrets.token_bytes(_SIGNATURE_BYTES)).decode(),
        "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
    }

    async def send() -> Answer:
        async with http_client() as http:
            return await post(http, url, _make_event(), request_headers(signature))

    return asyncio.run(send())


def _make_event() -> bytes:
    """An event of a type that concerns no money. Its resource is encrypted with a key that nobody has."""
    now = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime())
    event = {
        "id": "00000000-0000-0000-0000-000000000000",
        "create_time": now,
        "event_type": "SECURITY_ECHO.SUCCESS",
        "resource_type": "encrypt-resource",
        "summary": "doctor",
        "resource": {
            "original_type": "security",
            "algorithm": "AEAD_AES_256_GCM",
            "ciphertext": b64encode(secrets.token_bytes(_CIPHERTEXT_BYTES)).decode(),
            "associated_data": "security",
            "nonce": secrets.token_hex(6),
        },
    }
    return json.dumps(event).encode()


def _judge(url: str, answer: Answer) -> Line:
    status = answer.status
    if status is None:
        text = _("the receiver cannot be reached from here: {reason}").format(reason=answer.failure)
        fix = _(
            "let it answer within 5 s; check its name, its certificate (with all intermediate ones) and the firewall; "
            "if it is reached from outside only, run the command there"
        )
        return Line(_CHECK, State.WRONG, text, fix)
    if status == 401:
        return _praise(url)
    text = _("the receiver answers {status} to an event with a forged signature").format(status=status)
    match status:
        case _ if 200 <= status < 300:
            fix = _("let it verify the signature before anything else; now anybody can tell it that an order was paid")
        case _ if 300 <= status < 400:
            fix = _("give the final address; WeChat Pay follows no redirect")
        case 403:
            fix = _("a login or a CSRF check stands before it; exempt this path, since notifications have neither")
        case 404 | 405:
            fix = _("it takes no POST at this path; check the address")
        case _:
            fix = _("see in its log that it refuses the signature, and does not fail before; the answer should be 401")
            return Line(_CHECK, State.WARNING, text, fix)
    return Line(_CHECK, State.WRONG, text, fix)


def _praise(url: str) -> Line:
    text = _("the receiver refuses an event with a forged signature, with 401")
    if is_loopback(urlsplit(url).hostname or ""):
        fix = _("only a sandbox reaches this machine by that address; give WeChat Pay one that is reached from outside")
        return Line(_CHECK, State.WARNING, text, fix)
    return Line(_CHECK, State.OK, text)

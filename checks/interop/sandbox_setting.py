"""Makes the setting that a program is given of a running sandbox."""

from __future__ import annotations

import base64
import time
from urllib.parse import quote

from wechatpay_client import Client
from wechatpay_client.api.merchant_service import upload_image
from wechatpay_sandbox import Running
from wechatpay_sandbox.notifications.envelope import Event, make_notification

from .setting import Received, Setting

IMAGE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
"""Has the beginning of a PNG and every byte there is."""
_DAY_SECONDS = 86400


def setting_of(sandbox: Running, notify_url: str) -> Setting:
    folder = sandbox.sandbox.folder
    merchant, platform = folder.path / "merchant", folder.path / "platform"
    return Setting(
        base_url=sandbox.base_url,
        mchid=folder.mchid,
        serial=f"{folder.merchant_certificate.serial_number:040X}",
        private_key=str(merchant / "apiclient_key.pem"),
        merchant_certificate=str(merchant / "apiclient_cert.pem"),
        apiv3_key=folder.apiv3_key.decode(),
        public_key_id=folder.public_key_id,
        public_key=str(platform / "pub_key.pem"),
        certificate=sandbox.sandbox.keys.certificate.serial,
        notify_url=notify_url,
        yesterday=_made_yesterday(sandbox),
        image=base64.b64encode(IMAGE).decode(),
        image_url=_image_url(sandbox),
        mode=sandbox.sandbox.keys.mode.value,
    )


def _image_url(sandbox: Running) -> str:
    """Uploaded by our own client."""
    with Client.from_config(sandbox.config_path) as client:
        media_id = upload_image.sync(IMAGE, client=client, filename="receipt.png").media_id
    return f"{sandbox.base_url}/v3/merchant-service/images/{quote(media_id, safe='')}"


def _made_yesterday(sandbox: Running) -> Received:
    then = time.time() - _DAY_SECONDS
    event = Event("TRANSACTION.SUCCESS", "transaction", "支付成功", "YESTERDAY", {"out_trade_no": "YESTERDAY"})
    made = make_notification(event, "", sandbox.sandbox.folder.apiv3_key, then, None)
    headers = sandbox.sandbox.keys.preferred.headers(made.body, then)
    return Received(dict(headers), made.body.decode())

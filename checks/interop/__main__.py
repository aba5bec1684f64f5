"""`python -m checks.interop`: exit code 0 when every SDK did every case but for the known defects, which all showed."""

from __future__ import annotations

import base64
import shutil
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

from wechatpay_client import Client
from wechatpay_client.api.merchant_service import upload_image
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.notifications.envelope import Event, make_notification

from .cases import CASES
from .known_defects import KNOWN_DEFECTS
from .receiver import receiving
from .sdk_program import Report, run
from .setting import Received, Setting
from .table import is_good, lines

AXIOS = Path(__file__).resolve().parent / "axios"
IMAGE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
"""Has the beginning of a PNG and every byte there is."""
_DAY_SECONDS = 86400


def main() -> int:
    node = shutil.which("node")
    if node is None or not (AXIOS / "node_modules/wechatpay-axios-plugin").is_dir():
        print("node or its packages are missing: install Node.js 20 or newer and say `make interop`", file=sys.stderr)
        return 2
    module = [sys.executable, "-m", "checks.interop.wechatpayv3_program"]
    reports = [
        play("wechatpayv3", [*module, "sync"]),
        play("wechatpayv3 async", [*module, "async"]),
        play("wechatpay-axios-plugin", [node, str(AXIOS / "program.mjs")]),
    ]
    for line in lines(reports, CASES, KNOWN_DEFECTS):
        print(line)
    good = is_good(reports, CASES, KNOWN_DEFECTS)
    known = len(KNOWN_DEFECTS)
    print(f"{len(CASES)} cases with {len(reports)} SDKs, {known} known defects: {'good' if good else 'NOT GOOD'}")
    return 0 if good else 1


def play(sdk: str, command: list[str]) -> Report:
    """One SDK against a sandbox of its own, which sends a probe before every notification."""
    with (
        running(settings=Settings(probe_share=1.0)) as sandbox,
        receiving() as notify_url,
        tempfile.TemporaryDirectory(prefix="wechatpay-interop-") as folder,
    ):
        path = Path(folder) / "setting.json"
        setting_of(sandbox, notify_url).write(path)
        return run(sdk, [*command, str(path)], CASES)


def setting_of(sandbox: Running, notify_url: str) -> Setting:
    folder = sandbox.sandbox.folder
    merchant, platform = folder.path / "merchant", folder.path / "platform"
    return Setting(
        base_url=sandbox.base_url,
        mchid=folder.mchid,
        serial=f"{folder.merchant_certificate.serial_number:040X}",
        private_key=str(merchant / "apiclient_key.pem"),
        apiv3_key=folder.apiv3_key.decode(),
        public_key_id=folder.public_key_id,
        public_key=str(platform / "pub_key.pem"),
        certificate=sandbox.sandbox.keys.certificate.serial,
        notify_url=notify_url,
        yesterday=_made_yesterday(sandbox),
        image=base64.b64encode(IMAGE).decode(),
        image_url=_image_url(sandbox),
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
    headers = sandbox.sandbox.keys.public_key.headers(made.body, then)
    return Received(dict(headers), made.body.decode())


if __name__ == "__main__":
    sys.exit(main())

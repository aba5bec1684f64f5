"""python -m checks.page_picture: write docs/native_order.png and docs/native_order.zh-CN.png, from the real page.

A sandbox runs, a client places a Native order, and a headless Chromium shows it: placed with its QR code, then paid by
a press of the button, with the notification and the refund. Needs Debian's `chromium` and `chromium-driver`, and a font
with Chinese characters.
"""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from wechatpay_client import Client, models
from wechatpay_sandbox import Running, Settings, running

from checks.interop.receiver import receiving

from .png import shrink_png

ROOT = Path(__file__).parents[2]
ORDER: models.NativeOrderDict = {
    "appid": "wx8888888888888888",
    "mchid": "1900000001",
    "description": "手冲咖啡",
    "out_trade_no": "COFFEE-0001",
    "amount": {"total": 2800},
}
WAIT_SECONDS = 30.0
PLACED_WIDTH, REFUNDED_WIDTH = 1180, 1450
"""Widths of the window, so that each view has room for what it shows, and no more."""
HEIGHT = 600
"""How much of a view is shown: down to the end of the history."""
STYLE = """
    body { margin: 0; background: #fff; font: 600 21px system-ui, sans-serif }
    main { display: flex; gap: 16px; padding: 12px; width: max-content }
    figure { margin: 0 }
    figcaption { padding: 4px 0 10px }
    img { display: block; border: 1px solid #d0d7de; border-radius: 8px }
"""
_FOUND = "[...document.querySelectorAll(arguments[0])].find(one => one.textContent.includes(arguments[1]))"
SHOWS = f"return Boolean({_FOUND})"
CLICK = f"const one = {_FOUND}; one?.click(); return Boolean(one)"


class Language(NamedTuple):
    """The words of a picture."""

    accept: str
    file: str
    pay: str
    captions: tuple[str, str]


LANGUAGES = (
    Language(
        "en-US",
        "native_order.png",
        "Pay",
        ("① placed ② with its QR code", "③ paid ④ notification delivered ⑤ refunded"),
    ),
    Language(
        "zh-CN",
        "native_order.zh-CN.png",
        "支付",
        ("① 下单 ② 二维码", "③ 已支付 ④ 通知已送达 ⑤ 已退款"),
    ),
)


def main(folder: Path = ROOT / "docs") -> int:
    """Write the pictures into the folder; the exit status."""
    missing = [program for program in ("chromium", "chromedriver") if shutil.which(program) is None]
    if missing:
        print(
            f"{' and '.join(missing)} not found; on Debian, apt-get install chromium chromium-driver", file=sys.stderr
        )
        return 1
    if not subprocess.run(["fc-list", ":lang=zh"], capture_output=True, check=False).stdout:  # noqa: S607 - as on the PATH
        print("no font has Chinese characters; on Debian, apt-get install fonts-wqy-microhei", file=sys.stderr)
        return 1
    with chromium() as driver:
        for language in LANGUAGES:
            picture = shrink_png(draw(driver, language))
            (folder / language.file).write_bytes(picture)
            print(f"{language.file}: {len(picture) / 1000:.0f} kB")
    return 0


@contextmanager
def chromium() -> Iterator[webdriver.Chrome]:
    """A headless browser of its own."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    with tempfile.TemporaryDirectory() as folder:
        for flag in ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", f"--user-data-dir={folder}"):
            options.add_argument(flag)
        driver = webdriver.Chrome(options=options, service=Service(str(shutil.which("chromedriver"))))
        try:
            yield driver
        finally:
            driver.quit()


def draw(driver: webdriver.Chrome, language: Language) -> bytes:
    """The picture in one language: two views of the page, side by side."""
    agent = driver.execute_script("return navigator.userAgent")
    driver.execute_cdp_cmd("Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": language.accept})
    light = [{"name": "prefers-color-scheme", "value": "light"}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": light})
    # Refunds take a hundredth of their time; no probe goes before the notification.
    with (
        running(settings=Settings(time_scale=0.01, probe_share=0.0)) as sandbox,
        Client.from_config(sandbox.config_path) as client,
        receiving() as notify_url,
    ):
        client.v3.pay.transactions.native.post(json={**ORDER, "notify_url": f"{notify_url}/COFFEE"})
        views = play(driver, language, sandbox, client)
        return arrange(driver, views, language.captions)


def play(driver: webdriver.Chrome, language: Language, sandbox: Running, client: Client) -> list[bytes]:
    """What the page shows of the order before it is paid, and when all has happened."""
    number = ORDER["out_trade_no"]
    set_size(driver, PLACED_WIDTH)
    driver.get(sandbox.base_url)
    wait(driver, CLICK, ".list .row", number)
    wait(driver, "return document.querySelector('.qr')?.naturalWidth > 0")
    views = [shoot(driver, ".detail", HEIGHT)]
    wait(driver, CLICK, ".detail button", language.pay)
    wait(driver, SHOWS, ".detail .steps", "204")
    set_size(driver, REFUNDED_WIDTH)
    client.v3.refund.domestic.refunds.post(
        json={
            "out_trade_no": number,
            "out_refund_no": "BACK-0001",
            "amount": {"refund": 2800, "total": 2800, "currency": "CNY"},
        }
    )
    wait(driver, "return document.querySelectorAll('.detail .steps li').length >= 6")
    wait(driver, "return document.querySelector('#said').textContent === ''")
    views.append(shoot(driver, ".detail", HEIGHT))
    driver.get("about:blank")
    return views


def arrange(driver: webdriver.Chrome, views: list[bytes], captions: tuple[str, str]) -> bytes:
    """The views beside each other, each under its caption."""
    figures = "".join(
        f"<figure><figcaption>{caption}</figcaption>"
        f"<img src='data:image/png;base64,{base64.b64encode(view).decode()}'></figure>"
        for view, caption in zip(views, captions, strict=True)
    )
    page = base64.b64encode(f"<style>{STYLE}</style><main>{figures}</main>".encode()).decode()
    set_size(driver, 2000)
    driver.get(f"data:text/html;charset=utf-8;base64,{page}")
    return shoot(driver, "main")


def set_size(driver: webdriver.Chrome, width: int) -> None:
    """Make the window so wide, in pixels."""
    metrics = {"width": width, "height": 1200, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def shoot(driver: webdriver.Chrome, selector: str, height: int | None = None) -> bytes:
    """A screenshot of one element, or of so many pixels of it from its top."""
    box = driver.execute_script(
        "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
        "const height = arguments[1] ?? box.height;"
        "return {x: box.x + scrollX, y: box.y + scrollY, width: box.width, height, scale: 1}",
        selector,
        height,
    )
    taken = driver.execute_cdp_cmd("Page.captureScreenshot", {"clip": box, "captureBeyondViewport": True})
    return base64.b64decode(taken["data"])


def wait(driver: webdriver.Chrome, script: str, *arguments: object) -> None:
    """Until the script returns true; raises TimeoutError."""
    end = time.monotonic() + WAIT_SECONDS
    while not driver.execute_script(script, *arguments):
        if time.monotonic() > end:
            raise TimeoutError(f"the page does not show what it should: {script} {arguments}")
        time.sleep(0.1)


if __name__ == "__main__":
    sys.exit(main())

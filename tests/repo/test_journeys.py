"""Every program in examples/ runs, says what it should, and leaves nobody's real account in danger."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from wechatpay_sandbox import Settings, running

EXAMPLES = Path(__file__).parents[2] / "examples"
# Parts of what each prints, as patterns, in this order.
JOURNEYS = {
    "native_order": [
        r"order COFFEE\w+ over 28\.00 yuan; show this as a QR code: weixin://wxpay/bizpayurl\?pr=\w+",
        r"TRANSACTION\.SUCCESS: COFFEE\w+ is SUCCESS",
        r"query: SUCCESS, paid 2\d{3}-\d\d-\d\d .*, transaction 42\d+",
        r"refund BACK\w+ over 14\.00 yuan: PROCESSING",
        r"REFUND\.SUCCESS: BACK\w+ is SUCCESS",
        r"query: SUCCESS, the money went to: 支付用户零钱",
    ],
    "jsapi_order": [
        r"order TEA\w+ over 15\.00 yuan: prepay_id wx\w+",
        r'"package": "prepay_id=wx\w+",\n  "signType": "RSA",\n  "paySign": "[\w+/]+==?"',
        r"TRANSACTION\.SUCCESS arrived",
        r"query: SUCCESS, paid by oUser0000000000000000000001",
        r"closing it is refused: TRADE_ERROR",
    ],
    "partner_mode": [
        r"order NOODLES\w+ over 36\.00 yuan for merchant 1900000109: weixin://",
        r"TRANSACTION\.SUCCESS: 1900000109 got 36\.00 yuan",
        r"query: SUCCESS, for 1900000109, by 1900000001",
        r"for another merchant there is no such order: ORDER_NOT_EXIST",
        r"refund BACK\w+ over 36\.00 yuan: (PROCESSING|SUCCESS)",
    ],
    "fastapi_shop": [
        r"order COFFEE\w+ over 28\.00 yuan: weixin://",
        r"shop: COFFEE\w+ is paid: one coffee, coming up",
        r"told 1 time, shipped 1 time",
        r"shop: COFFEE\w+ is paid: nothing to do",
        r"told 2 times, shipped 1 time",
        r"a notification that anybody made is answered 401",
    ],
    "transfer_unknown": [
        r"payout PRIZE\w+ over 5\.00 yuan; the reply gets lost:",
        r"NoResponse: .*out_bill_no PRIZE",
        r"asked: the platform has it\npayout PRIZE\w+: WAIT_USER_CONFIRM",
        r"MCHTRANSFER\.BILL\.FINISHED; query: PRIZE\w+ is SUCCESS",
        r"NoResponse: .*out_bill_no PRIZE",
        r"the platform has nothing of that number, so the same request is sent again",
        r"payout PRIZE\w+: WAIT_USER_CONFIRM",
        r"MCHTRANSFER\.BILL\.FINISHED; query: PRIZE\w+ is SUCCESS",
    ],
    "profit_sharing": [
        r"merchant 1900000109 may get shares now",
        r"order HONEY\w+ over 100\.00 yuan is SUCCESS",
        r"to be shared: 100\.00 yuan",
        r"share SHARE\w+: PROCESSING",
        r"1900000109 got 20\.00 yuan: SUCCESS",
        r"1900000109 gave back 5\.00 yuan: SUCCESS",
        r"released to the shop: 80\.00 yuan",
    ],
    "bill_to_table": [
        r"bill of 2\d{3}-\d\d-\d\d: SHA1 [0-9a-f]{40}",
        r"LUNCH\w+ +SUCCESS +28\.00 yuan",
        r"LUNCH\w+ +REFUND +-3\.00 yuan",
        r"the bill adds up",
        r"LUNCH\w+: 28\.00 yuan in the books, 28\.00 yuan in the bill",
        r"LUNCH\w+: 15\.00 yuan in the books, 15\.00 yuan in the bill",
        r"LUNCH\w+: 6\.90 yuan in the books, 6\.90 yuan in the bill",
        r"they agree",
    ],
    "complaint_with_image": [
        r"complaint \d+, PENDING: 蛋糕送到时已经压坏了",
        r"to be called under 1\d{10}",
        r"answered, with the picture \S+\nthe picture is the same: 1032 bytes",
        r"complaint \d+: PROCESSED",
        r"USER_CREATE_COMPLAINT: 蛋糕送到时已经压坏了",
        r"MERCHANT_RESPONSE: 非常抱歉，新蛋糕已经在路上",
    ],
    "ecommerce_onboarding": [
        r"licence\.png is \S+\nid-card-front\.png is \S+\nid-card-back\.png is \S+",
        r"not sent: the filename's extension is 'gif'",
        r"application APPLY\w+ is taken in as \d+",
        r"application APPLY\w+: [A-Z_]+, ",
    ],
}
PARTS_OF_JOURNEYS = {"till", "notify_url"}


def run(journey: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """With no variables of WeChat Pay but these: those of the machine may be a real merchant's."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("WECHATPAY_")}
    return subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / f"{journey}.py")],
        env={**environ, "PYTHONIOENCODING": "utf-8", **variables},
        capture_output=True,
        encoding="utf-8",
        timeout=90,
        check=False,
    )


def assert_arrived(journey: str, done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(".*?".join(JOURNEYS[journey]), done.stdout, re.S), done.stdout


@pytest.mark.parametrize("journey", JOURNEYS)
def test_the_journey_arrives(journey: str) -> None:
    assert_arrived(journey, run(journey))


def test_every_program_is_tested() -> None:
    programs = {path.stem for path in EXAMPLES.glob("*.py")}
    # seed_calls is `make run`, tested with the command line
    assert programs == JOURNEYS.keys() | PARTS_OF_JOURNEYS | {"seed_calls"}


def test_a_sandbox_that_runs_already_is_used_whatever_else_the_environment_says() -> None:
    with running(settings=Settings(time_scale=0.1)) as sandbox:
        done = run(
            "native_order",
            WECHATPAY_CONFIG=str(sandbox.config_path),
            WECHATPAY_BASE_URL="https://api.mch.weixin.qq.com",
            WECHATPAY_MCHID="1234567890",
        )
        assert_arrived("native_order", done)
        assert sum(order.notify_url is not None for order in sandbox.store.orders.latest(10)) == 1


def test_nothing_but_a_sandbox_on_this_machine_is_used() -> None:
    with running() as sandbox:
        text = sandbox.config_path.read_text(encoding="utf-8")
        real = sandbox.config_path.with_name("real.toml")
        real.write_text(re.sub("base_url = .*", 'base_url = "https://api.mch.weixin.qq.com"', text), encoding="utf-8")
        done = run("partner_mode", WECHATPAY_CONFIG=str(real))
        assert (done.returncode, done.stdout) == (1, "")
        assert "unset WECHATPAY_CONFIG, and they start one" in done.stderr
        assert "Traceback" not in done.stderr

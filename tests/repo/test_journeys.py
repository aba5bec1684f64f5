"""Every program in examples/ runs, says what it should, and leaves nobody's real account in danger."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from wechatpay_client import OPERATIONS
from wechatpay_client.webhooks import EVENTS
from wechatpay_sandbox import Settings, running

from tests.program_server import ProgramServer

Run = Callable[..., subprocess.CompletedProcess[str]]
ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
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
    "power_bank": [
        r"order BANK\w+ is CREATED; the app opens WeChat with \S+",
        r"PAYSCORE\.USER_CONFIRM: the cabinet opens\norder BANK\w+ is DOING",
        r"PAYSCORE\.USER_PAID: DONE, 9\.00 yuan, transaction 42\d+",
        r"PAYSCORE\.USER_OPEN_SERVICE: AUTH\w+ is AVAILABLE",
        r"order BANK\w+ is DOING at once; the cabinet opens",
        r"PAYSCORE\.USER_PAID: DONE, 99\.00 yuan, transaction 42\d+",
        r"PAYSCORE\.USER_CLOSE_SERVICE: AUTH\w+ is UNAVAILABLE",
        r"without it the user has to confirm: INVALID_REQUEST",
    ],
    "monthly_contract": [
        r"agreement M\w+: the app opens pages/sign/index\?pre_entrustweb_id=PreEntrust\d+",
        r"ENTRUST\.SIGN: Contract\d+ is SIGNED",
        r"SCHEDULED: 15\.00 yuan from 2\d{3}-\d\d-\d\d to 2\d{3}-\d\d-\d\d",
        r"today it is refused: RULE_LIMIT",
        r"TRANSACTION\.SUCCESS: MONTH\w+ is SUCCESS",
        r"SCHEDULED: 15\.00 yuan from",
        r"TRANSACTION\.FAIL: MONTH\w+ is PAYERROR",
        r"TRANSACTION\.SUCCESS: MONTH\w+ is SUCCESS",
        r"ENTRUST\.TERMINATE: Contract\d+ is TERMINATED",
        r"nothing is debited any more: RULE_LIMIT",
    ],
    "parking_garage": [
        r"粤B66666: OUT_SERVICE\n粤B66666: NORMAL since 2\d{3}-",
        r"comes in: stay PARKING\d+ is NORMAL",
        r"at the exit: order PARK\w+ is ACCEPTED; the barrier opens",
        r"TRANSACTION\.SUCCESS: SUCCESS, 18\.00 yuan, transaction 42\d+",
        r"comes in: stay PARKING\d+ is NORMAL",
        r"VEHICLE\.ENTRANCE_STATE_CHANGE: put the price on the screen",
        r"the barrier stays down: RULE_LIMIT",
        r"VEHICLE\.ENTRANCE_STATE_CHANGE: 粤B66666 pays by itself again",
        r"TRANSACTION\.SUCCESS: SUCCESS, 6\.00 yuan, transaction 42\d+",
    ],
    "sub_merchant_onboarding": [
        r"application SHOP\w+ is taken in as 2000002\d{9}",
        r"application SHOP\w+: APPLYMENT_STATE_REJECTED, 已驳回\n  to be corrected: license_copy, 照片模糊，请重新上传",
        r"it is still application 2000002\d{9}",
        r"APPLYMENT_STATE_TO_BE_CONFIRMED, 待账户验证\n  the administrator opens https://pay\.weixin\.qq\.com/\S+",
        r"APPLYMENT_STATE_TO_BE_SIGNED, 待签约\n17\d{8} cannot be paid yet: NO_AUTH",
        r"APPLYMENT_STATE_FINISHED, 已完成\nTRANSACTION\.SUCCESS: 17\d{8} got 28\.00 yuan",
        r"the money goes to 工商银行 400000\*+1234: VERIFY_SUCCESS\nfrom now on to 招商银行 755500\*+5678",
    ],
    "invoice_after_payment": [
        r"FAPIAO\.USER_APPLIED and TRANSACTION\.SUCCESS",
        r"42\d+ over 28\.00 yuan is to be invoiced for 示例科技有限公司, sent to buyer@example\.com",
        r"INVOICE\w+ is accepted",
        r"FAPIAO\.ISSUED: the invoice is ISSUED, its card \w+",
        r"FAPIAO\.CARD_INSERTED: the invoice is ISSUED, its card INSERTED",
        r"number \d{8}, 1\.58 yuan of 28\.00 yuan are tax\nits file has \d+ bytes",
        r"FAPIAO\.REVERSED: the invoice is REVERSED, its card \w+",
        r"FAPIAO\.CARD_DISCARDED: the invoice is REVERSED, its card DISCARDED",
    ],
    "coupon_stock": [
        r"batch 98\d+: unactivated, 0 given\nbatch 98\d+: running, 0 given",
        r"coupon \d+: SENDED; given 1 time\none for each user: RULE_LIMIT",
        r"halted: INVALID_REQUEST",
        r"COUPON\.USE and TRANSACTION\.SUCCESS: 35\.00 yuan less 10\.00 yuan are 25\.00 yuan; USED",
        r"refund over 5\.00 yuan: 3\.58 yuan to the user, the rest was the coupon's",
        r"refund over 30\.00 yuan: 21\.42 yuan to the user",
        r"coupon \d+: SENDED\n",
        r"used up: NOT_ENOUGH",
        r"uses in the file: 2\nbatch 98\d+: stoped, 2 given",
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
    "shop": [
        r"SHOP_DATABASE is not set, so the books are in a file of SQLite",
        r"order COFFEE\w+ over 28\.00 yuan: weixin://",
        r"a notification comes: COFFEE\w+ is PAID, booked 1 time",
        r"order COFFEE\w+ over 28\.00 yuan: weixin://",
        r"no notification comes; the watcher asks after 5 seconds",
        r"asked: COFFEE\w+ is PAID, booked 1 time",
    ],
}
PARTS_OF_JOURNEYS = {"till", "notify_url"}


@pytest.fixture
def run(programs: ProgramServer, tmp_path: Path) -> Run:
    """With no variables of WeChat Pay but these: those of the machine may be a real merchant's."""

    def run_journey(journey: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environ = {name: value for name, value in os.environ.items() if not name.startswith(("WECHATPAY_", "SHOP_"))}
        environ |= {"PYTHONIOENCODING": "utf-8", **variables}
        if not (EXAMPLES / journey).is_dir():
            return programs.run(EXAMPLES / f"{journey}.py", tmp_path, environ=environ, seconds=90)
        return subprocess.run(
            [sys.executable, "-W", "error", str(EXAMPLES / journey)],
            env=environ,
            capture_output=True,
            encoding="utf-8",
            timeout=90,
            check=False,
        )

    return run_journey


def assert_arrived(journey: str, done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(".*?".join(JOURNEYS[journey]), done.stdout, re.S), done.stdout


@pytest.mark.parametrize("journey", JOURNEYS)
def test_the_journey_arrives(journey: str, run: Run) -> None:
    assert_arrived(journey, run(journey))


def test_every_program_is_tested() -> None:
    programs = {path.stem for path in EXAMPLES.glob("*.py")}
    programs |= {path.parent.name for path in EXAMPLES.glob("*/__main__.py")}
    # seed_calls is `make run`, tested with the command line
    assert programs == JOURNEYS.keys() | PARTS_OF_JOURNEYS | {"seed_calls"}


def test_a_sandbox_that_runs_already_is_used_whatever_else_the_environment_says(run: Run) -> None:
    with running(settings=Settings(time_scale=0.1)) as sandbox:
        done = run(
            "native_order",
            WECHATPAY_CONFIG=str(sandbox.config_path),
            WECHATPAY_BASE_URL="https://api.mch.weixin.qq.com",
            WECHATPAY_MCHID="1234567890",
        )
        assert_arrived("native_order", done)
        assert sum(order.notify_url is not None for order in sandbox.store.orders.latest(10)) == 1


def test_nothing_but_a_sandbox_on_this_machine_is_used(run: Run) -> None:
    with running() as sandbox:
        text = sandbox.config_path.read_text(encoding="utf-8")
        real = sandbox.config_path.with_name("real.toml")
        real.write_text(re.sub("base_url = .*", 'base_url = "https://api.mch.weixin.qq.com"', text), encoding="utf-8")
        done = run("partner_mode", WECHATPAY_CONFIG=str(real))
        assert (done.returncode, done.stdout) == (1, "")
        assert "unset WECHATPAY_CONFIG, and they start one" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("page", sorted((ROOT / "docs/journeys").glob("*.md")), ids=lambda page: page.stem)
def test_the_page_of_a_journey_names_its_program_and_what_there_is(page):
    text = page.read_text(encoding="utf-8")
    # why not the stem: a page in Chinese is NAME.zh-CN.md
    program = EXAMPLES / f"{page.name.partition('.')[0]}.py"
    assert f"examples/{program.name}" in text
    called = set(re.findall(r"`([a-z_]+\.[a-z_0-9]+)[`(]", text))
    assert called
    assert called <= OPERATIONS.keys()
    # every operation of the page is one that the program calls, or that the text offers beside it
    calls = {
        name for name in called if re.search(rf"\b{name.partition('.')[2]}\b", program.read_text(encoding="utf-8"))
    }
    assert len(calls) >= len(called) - 1
    assert set(re.findall(r"`([A-Z_]+\.[A-Z_]+)`", text)) <= EVENTS.keys()


@pytest.mark.parametrize("page", ["other_tools.md", "other_tools.zh-CN.md"])
def test_the_page_lists_every_file_of_journeys(page: str) -> None:
    files = sorted(path.name.removesuffix(".arazzo.yaml") for path in (ROOT / "spec/journeys").iterdir())
    rows = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / page).read_text("utf-8"), re.MULTILINE)
    assert sorted(set(rows) & set(files)) == files

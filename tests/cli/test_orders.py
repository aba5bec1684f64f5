"""`wechatpay orders`, `pay`, `refund` and `logs` in a running sandbox, and the QR code in a terminal."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import httpx
import pytest
import segno
from wechatpay_cli.qr_code import draw_qr_code
from wechatpay_client import Client
from wechatpay_sandbox import Running, running
from wechatpay_sandbox.clock.beijing_time import beijing_time

from tests.interruptible import be_interruptible

numbers = count(1)


@pytest.fixture
def config(served: Running) -> tuple[str, str]:
    return ("--config", str(served.config_path))


def place(served: Running, description: str = "手冲咖啡", kind: str = "native", **changes: object) -> str:
    number = f"CLIORDER{next(numbers):06}"
    order = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": description,
        "out_trade_no": number,
        "notify_url": "http://127.0.0.1:19/notify",
        "amount": {"total": 2801},
        **changes,
    }
    with Client.from_config(served.config_path) as client:
        client.chain(f"v3/pay/transactions/{kind}").post(json=order)
    return number


# --- paying and refunding


def test_an_order_is_paid_and_refunded(invoke, served, config):
    number = place(served)
    done = invoke("pay", number, *config)
    assert done.exit_code == 0, done.output
    assert re.fullmatch(rf"\S+  SUCCESS +¥28\.01  {number}  4200\d+  手冲咖啡\n", done.stdout)
    transaction_id = done.stdout.split()[4]
    done = invoke("refund", transaction_id, "--amount", "100", "--json", *config)
    made = json.loads(done.stdout)
    assert (made["amount"], made["status"], made["transaction_id"]) == (100, "PROCESSING", transaction_id)
    done = invoke("refund", number, *config)
    assert (done.exit_code, done.stdout.split()[1:3]) == (0, ["PROCESSING", "¥27.01"])


def test_an_order_is_paid_with_a_coupon(invoke, served, config):
    """By the user who has it, if nobody is named; the bill has the discount."""
    with Client.from_config(served.config_path) as client:
        owner, now = "1900000001", time.time()
        day = 86_400
        made = client.v3.marketing.favor.coupon_stocks.post(
            json={
                "stock_name": "满减券",
                "belong_merchant": owner,
                "available_begin_time": beijing_time(now - day),
                "available_end_time": beijing_time(now + day),
                "stock_use_rule": {
                    "max_coupons": 5,
                    "max_amount": 2500,
                    "max_coupons_per_user": 5,
                    "natural_person_limit": False,
                    "prevent_api_abuse": False,
                },
                "coupon_use_rule": {"fixed_normal_coupon": {"coupon_amount": 500, "transaction_minimum": 500}},
                "no_cash": False,
                "stock_type": "NORMAL",
                "out_request_no": f"CLISTOCK{next(numbers):06}",
            }
        ).parsed
        stocks = client.chain("v3/marketing/favor/stocks/{stock_id}/start")
        stocks.post(stock_id=made.stock_id, json={"stock_creator_mchid": owner})
        gift = {"stock_id": made.stock_id, "stock_creator_mchid": owner, "appid": "wx8888888888888888"}
        users = client.chain("v3/marketing/favor/users/{openid}/coupons")
        gift["out_request_no"] = f"CLIGIFT{next(numbers):06}"
        coupon = users.post(openid="oUser0000000000000000000009", json=gift).parsed.coupon_id
        number = place(served)
        refused = invoke("pay", number, "--coupon", coupon, "--result", "PAYERROR", *config)
        assert (refused.exit_code, "leave out coupon_id" in refused.stderr) == (1, True)
        done = invoke("pay", number, "--coupon", coupon, "--json", *config)
        assert done.exit_code == 0, done.output
        paid = json.loads(done.stdout)
        assert (paid["trade_state"], paid["total"], paid["payer_total"]) == ("SUCCESS", 2801, 2301)
        order = client.v3.pay.transactions.out_trade_no._out_trade_no_.get(
            out_trade_no=number, query={"mchid": owner}
        ).json()
        assert (order["payer"]["openid"], order["amount"]["payer_total"]) == ("oUser0000000000000000000009", 2301)
        assert [part["coupon_id"] for part in order["promotion_detail"]] == [coupon]
    again = invoke("pay", place(served), "--coupon", coupon, *config)
    assert (again.exit_code, "USED" in again.stderr) == (1, True)


def test_what_comes_of_a_payment_and_who_pays(invoke, served, config):
    number = place(served)
    for result in ("USERPAYING", "PAYERROR"):
        paid = json.loads(invoke("pay", number, "--result", result, "--format", "json", *config).stdout)
        assert paid["trade_state"] == result
    invoke("pay", number, "--openid", "oUser0000000000000000000002", *config)
    shown = httpx.get(f"{served.base_url}/_sandbox/orders/{number}", trust_env=False).json()
    assert shown["openid"] == "oUser0000000000000000000002"


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (("pay", "NOWHERE0001"), "no order has this transaction_id or out_trade_no"),
        (("refund", "NOWHERE0001"), "no order has this transaction_id or out_trade_no"),
        (("pay", "../orders"), "no order has this"),
        (("orders", "--qr", "NOWHERE0001"), "no order has this"),
        (("orders", "--state", "PAID"), "state must be one of NOTPAY"),
    ],
)
def test_what_the_sandbox_refuses(invoke, config, command, reason):
    done = invoke(*command, *config)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("error: "), done.stderr
    assert reason in done.stderr


def test_an_order_is_not_paid_twice(invoke, served, config):
    number = place(served)
    assert invoke("pay", number, *config).exit_code == 0
    done = invoke("pay", number, *config)
    assert done.exit_code == 1
    assert "INVALID_REQUEST" in done.stderr


def test_only_a_sandbox_is_acted_in(invoke, served, tmp_path: Path):
    """The configuration of a merchant at the platform has no sandbox beside it."""
    mine = tmp_path / "wechatpay.toml"
    mine.write_bytes(served.config_path.read_bytes())
    for command in (("pay", "ORDER-0001"), ("refund", "ORDER-0001"), ("orders",), ("logs",)):
        for options in (("--config", str(mine)), ()):
            done = invoke(*command, *options, WECHATPAY_CONFIG=str(mine))
            assert done.exit_code == 1
            assert f"no sandbox has run in {tmp_path}" in " ".join(done.stderr.split())


def test_a_sandbox_that_does_not_run(invoke, tmp_path: Path):
    with running(tmp_path / "state") as sandbox:
        config = ("--config", str(sandbox.config_path))
    for command in (("pay", "ORDER-0001"), ("orders",), ("logs",), ("logs", "--follow")):
        done = invoke(*command, *config)
        assert (done.exit_code, done.stdout) == (1, "")
        assert "does not run" in done.stderr
        assert "wechatpay sandbox" in done.stderr


def test_the_help_says_where_it_acts(invoke):
    for command in ("pay", "refund"):
        text = " ".join(invoke(command, "--help").stdout.split())
        assert "No money moves, and WeChat Pay is not asked: the command acts in a running sandbox only" in text


# --- the list


def test_orders_are_listed_searched_and_paged(invoke, served, config):
    found = [place(served, "乌龙茶 第几页") for _ in range(3)]
    place(served, "别的")
    done = invoke("orders", "--search", "第几页", "--limit", "2", *config)
    assert done.exit_code == 0, done.output
    lines = done.stdout.splitlines()
    assert [line.split()[3] for line in lines] == found[:0:-1]
    assert all(line.endswith("乌龙茶 第几页") for line in lines)
    (before,) = re.findall(r"--before (\d+)", done.stderr)
    done = invoke("orders", "--search", "第几页", "--before", before, *config)
    assert ([line.split()[3] for line in done.stdout.splitlines()], done.stderr) == ([found[0]], "")
    done = invoke("orders", "--search", "第几页", "--json", *config)
    assert [order["out_trade_no"] for order in json.loads(done.stdout)["orders"]] == found[::-1]
    done = invoke("orders", "--search", "第几页", "--state", "SUCCESS", *config)
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "no order is found\n")


@pytest.mark.parametrize(
    ("arguments", "exit_code", "said"),
    [
        (("pay", "\udcff"), 1, "error: "),
        (("refund", "\udcff"), 1, "error: "),
        (("orders", "--qr", "\udcff"), 1, "error: "),
        (("orders", "--search", "\udcff"), 0, "no order is found"),
    ],
)
def test_an_argument_that_is_no_utf_8(invoke, config, arguments, exit_code, said):
    done = invoke(*arguments, *config)
    assert (done.exit_code, done.stderr[: len(said)]) == (exit_code, said)


def test_a_description_does_not_steer_the_terminal(invoke, served, config):
    number = place(served, "a\u202eb")
    done = invoke("orders", "--search", number, *config)
    assert done.stdout.endswith("a\\u202eb\n")


# --- the log


def test_the_log_has_the_verdict_of_each_request(invoke, served, config):
    place(served)
    httpx.get(f"{served.base_url}/v3/certificates", headers={"Authorization": "nonsense"}, trust_env=False)
    lines = invoke("logs", "-n", "2", *config).stdout.splitlines()
    assert len(lines) == 2
    assert re.search(r"  200  signed  POST /v3/pay/transactions/native  pay\.create_native_order$", lines[0])
    assert re.search(r"  401  bad signature  GET /v3/certificates  SIGN_ERROR$", lines[1])
    (newest,) = invoke("logs", "-n", "1", "--json", *config).stdout.splitlines()
    assert json.loads(newest)["code"] == "SIGN_ERROR"
    assert invoke("logs", "-n", "0", *config).stdout == ""


@pytest.fixture
def following(environment: dict[str, str], served: Running) -> Iterator[subprocess.Popen[str]]:
    """`wechatpay logs --follow` as a process."""
    command = [sys.executable, "-m", "wechatpay_cli", "logs", "-f", "-n", "1", "--config", str(served.config_path)]
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        preexec_fn=be_interruptible,
    )
    yield process
    process.kill()
    process.communicate()


def test_the_log_goes_on_until_ctrl_c(served: Running, following: subprocess.Popen[str]) -> None:
    assert following.stdout is not None
    place(served)
    earlier = following.stdout.readline()
    assert earlier
    before = len(served.sandbox.requests.latest(500))
    for _ in range(3):
        place(served)
    lines = [following.stdout.readline() for _ in range(3)]
    assert all("pay.create_native_order" in line for line in lines)
    assert len(served.sandbox.requests.latest(500)) == min(before + 3, 500)
    following.send_signal(signal.SIGINT)
    output, errors = following.communicate(timeout=10)
    assert (following.returncode, output, errors) == (130, "", "")


def test_the_log_ends_with_its_sandbox(environment: dict[str, str], tmp_path: Path) -> None:
    with running(tmp_path / "state") as sandbox:
        command = [sys.executable, "-m", "wechatpay_cli", "logs", "-f", "--config", str(sandbox.config_path)]
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )
        place(sandbox)
        assert process.stdout is not None
        assert "pay.create_native_order" in process.stdout.readline()
    _, errors = process.communicate(timeout=15)
    assert (process.returncode, errors) == (1, "the sandbox has stopped\n")


def test_a_reader_that_leaves_ends_the_log_quietly(served: Running, following: subprocess.Popen[str]) -> None:
    assert following.stdout is not None
    place(served)
    following.stdout.readline()
    following.stdout.close()
    deadline = time.monotonic() + 10
    while following.poll() is None and time.monotonic() < deadline:
        place(served)
        time.sleep(0.1)
    assert following.returncode == 1
    assert following.stderr is not None
    assert following.stderr.read() == ""


# --- QR codes


def read_blocks(text: str) -> list[list[int]]:
    """The modules of a drawn code, 1 is dark, without its border."""
    rows = []
    for line in text.splitlines():
        rows.append([0 if character in "█▀" else 1 for character in line])
        rows.append([0 if character in "█▄" else 1 for character in line])
    if len(rows) > len(rows[0]):
        rows.pop()
    return [row[2:-2] for row in rows[2:-2]]


@pytest.mark.parametrize("text", ["weixin://wxpay/bizpayurl?pr=AbCdEfGhIjK", "weixin://" + "x" * 300])
def test_the_drawn_code_is_the_code(text: str) -> None:
    drawn = draw_qr_code(text, coloured=False)
    assert read_blocks(drawn) == [list(row) for row in segno.make(text, error="l", micro=False).matrix]
    coloured = draw_qr_code(text, coloured=True)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == drawn
    assert all(line.startswith("\x1b[97;40m") and line.endswith("\x1b[0m") for line in coloured.splitlines())


def test_the_code_of_an_order(invoke, served, config):
    number = place(served)
    (order,) = httpx.get(f"{served.base_url}/_sandbox/orders?search={number}", trust_env=False).json()["orders"]
    done = invoke("orders", "--qr", number, *config)
    assert done.exit_code == 0, done.output
    assert done.stdout == f"{draw_qr_code(order['handle'], coloured=False)}\n{order['handle']}\n"
    other = place(served, kind="jsapi", payer={"openid": "oUser0000000000000000000001"})
    done = invoke("orders", "--qr", other, *config)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "only a NATIVE order has a QR code" in done.stderr


def call_native(served: Running) -> list[str]:
    body = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": "手冲咖啡",
        "out_trade_no": f"CLIORDER{next(numbers):06}",
        "notify_url": "http://127.0.0.1:19/notify",
        "amount": {"total": 2801},
    }
    call = ("call", "pay.create_native_order", "--config", str(served.config_path), "--data", json.dumps(body))
    return [sys.executable, "-m", "wechatpay_cli", *call]


def test_a_native_order_shows_its_code_to_a_terminal(environment: dict[str, str], served: Running) -> None:
    """Standard output stays JSON for the next program; whoever sits at the terminal sees the code."""
    terminal, end = pty.openpty()
    done = subprocess.run(call_native(served), env=environment, stdout=subprocess.PIPE, stderr=end, timeout=60)
    os.close(end)
    shown = b""
    try:
        while part := os.read(terminal, 65536):
            shown += part
    except OSError:  # so Linux says that the other end is closed
        pass
    os.close(terminal)
    assert done.returncode == 0, shown
    code_url = json.loads(done.stdout)["code_url"]
    assert draw_qr_code(code_url, coloured=True) in shown.decode().replace("\r\n", "\n")


def test_without_a_terminal_there_is_no_code(environment: dict[str, str], served: Running) -> None:
    done = subprocess.run(call_native(served), env=environment, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert set(json.loads(done.stdout)) == {"code_url"}
    assert "█" not in done.stderr.decode()


def test_colours_are_for_a_terminal_only(environment: dict[str, str], served: Running) -> None:
    place(served)
    config = ("--config", str(served.config_path))
    for command in (("orders", "-n", "1"), ("logs", "-n", "1")):
        argv = [sys.executable, "-m", "wechatpay_cli", *command, *config]
        plain = subprocess.run(argv, env=environment, capture_output=True, timeout=60)
        assert b"\x1b" not in plain.stdout
        terminal, end = pty.openpty()
        subprocess.run(argv, env={**environment, "TERM": "xterm-256color"}, stdout=end, timeout=60, check=True)
        os.close(end)
        shown = os.read(terminal, 65536)
        os.close(terminal)
        assert b"\x1b[" in shown

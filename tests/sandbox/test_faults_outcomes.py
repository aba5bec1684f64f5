"""What a caller of wechatpay_client gets for each fault, over sockets; docs/sandbox-faults.md has the table."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from receiver import eventually
from shop import APPID, fresh
from wechatpay_auth import TookEffect
from wechatpay_client import Client, errors
from wechatpay_sandbox import Running, Settings, running
from wechatpay_sandbox.faults.fault_text import parse_fault
from wechatpay_sandbox.faults.kinds import KINDS, REASONS

DOCUMENT = Path(__file__).parents[2] / "docs" / "sandbox-faults.md"
ORDERING = "pay.create_native_order"
TOO_LATE = "latency,seconds=40"


class Played(NamedTuple):
    """One row of the table."""

    fault: str
    got: str
    sent: str
    """How often the request reached the sandbox."""
    resolved: str

    def __str__(self) -> str:
        return f"| `{self.fault}` | {self.got} | {self.sent} | {self.resolved} |"


@pytest.fixture(scope="module")
def sandbox(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("faults") / "state"))
    with running(folder, settings=Settings(probe_share=0)) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def client(sandbox: Running) -> Iterator[Client]:
    with Client.from_config(sandbox.config_path) as client:
        yield client


@pytest.fixture(scope="module")
def hasty(sandbox: Running) -> Iterator[Client]:
    """A client that waits for a reply for 0.3 seconds at most."""
    with Client.from_config(sandbox.config_path, timeout=0.3) as client:
        yield client


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wechatpay_client.runtime.retries.FIRST_PAUSE", 0.001)


def order(client: Client, number: str) -> Any:
    """The call that is hit: it places an order of 1 yuan."""
    body = {
        "appid": APPID,
        "mchid": "1900000001",
        "description": "手冲咖啡",
        "out_trade_no": number,
        "notify_url": "http://127.0.0.1:19/notify",
        "amount": {"total": 100},
    }
    return client["v3/pay/transactions/native"].post(json=body)


def play(fault: str, sandbox: Running, client: Client) -> Played:
    sandbox.sandbox.faults.replace([parse_fault(f"{fault},operation={ORDERING}")])
    number, resolved = fresh(), ""
    try:
        got = "done" if order(client, number).parsed.code_url else ""
    except errors.WeChatPayError as error:
        got = type(error).__name__
        if isinstance(error, errors.ResponseNotVerified):
            got += f" ({error.cause.cause})"
        if isinstance(error, errors.OutcomeUnknown):
            got += ", an OutcomeUnknown"
            resolution = error.resolve()
            resolved = type(resolution).__name__ + (
                f" ({resolution.state})" if isinstance(resolution, TookEffect) else ""
            )
    (entry,) = sandbox.sandbox.faults
    sent = {1: "once", 2: "twice"}.get(entry.met, f"{entry.met} times")
    return Played(fault, got, sent, resolved)


FAULTS = (
    "PARAM_ERROR",
    "SIGN_ERROR",
    "NO_AUTH",
    "ORDER_CLOSED",
    "RESOURCE_NOT_EXISTS",
    "FREQUENCY_LIMITED",
    "FREQUENCY_LIMITED,times=2",
    "SYSTEM_ERROR",
    "SYSTEM_ERROR,effect=yes",
    "SYSTEM_ERROR,effect=yes,times=1",
    "BANK_ERROR",
    "OPENID_MISMATCH",
    "html",
    "html,effect=yes",
    "html,status=503",
    "reset-before",
    "reset-after",
    "cut",
    "cut,at=head",
    TOO_LATE,
    "latency,seconds=0.05",
    "unsigned",
    "wrong-signature",
    "unknown-serial",
    "probe",
    "skew,seconds=400",
    "skew,seconds=-400",
    "skew,seconds=-290",
    "clock,seconds=400",
    "clock,seconds=-400",
    "clock,seconds=200",
)


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_ends_as_the_table_says(fault: str, sandbox: Running, client: Client, hasty: Client) -> None:
    played = play(fault, sandbox, hasty if fault == TOO_LATE else client)
    assert str(played) in DOCUMENT.read_text(encoding="utf-8").splitlines()


def test_the_table_has_every_fault_and_no_other() -> None:
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    head = lines.index("| fault | the caller got | the request was sent | `resolve()` found |")
    table = lines[head + 2 : lines.index("", head)]
    assert [line.split("`")[1] for line in table] == list(FAULTS)
    assert {fault.partition(",")[0] for fault in FAULTS} >= KINDS.keys()


def test_the_document_names_every_kind_reason_and_option() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [name for name in (*KINDS, *REASONS) if f"`{name}`" not in text] == []


@pytest.mark.parametrize("fault", ["reset-after", "cut", "unsigned", "html,effect=yes", "SYSTEM_ERROR,effect=yes"])
def test_a_fault_after_the_effect_has_it(fault: str, sandbox: Running, client: Client) -> None:
    """Beside what resolve() says: the order stands in the sandbox, and the same call again is the same order."""
    sandbox.sandbox.faults.replace([parse_fault(f"{fault},operation={ORDERING}")])
    number = fresh()
    with pytest.raises(errors.OutcomeUnknown) as caught:
        order(client, number)
    assert (caught.value.idempotency_field, caught.value.idempotency_value) == ("out_trade_no", number)
    assert sandbox.store.orders.find_by_out_trade_no("1900000001", "", number) is not None
    sandbox.sandbox.faults.replace([])
    assert order(client, number).status_code == 200


@pytest.mark.parametrize("fault", ["reset-before", "html", "SYSTEM_ERROR", "clock,seconds=400", "ORDER_CLOSED"])
def test_a_fault_before_the_effect_has_none(fault: str, sandbox: Running, client: Client) -> None:
    sandbox.sandbox.faults.replace([parse_fault(f"{fault},operation={ORDERING}")])
    number = fresh()
    with pytest.raises(errors.WeChatPayError):
        order(client, number)
    assert sandbox.store.orders.find_by_out_trade_no("1900000001", "", number) is None


def test_a_paid_order_is_found_paid(sandbox: Running, client: Client) -> None:
    """The query after an unknown outcome tells the state of the moment it is asked."""
    sandbox.sandbox.faults.replace([parse_fault(f"reset-after,operation={ORDERING}")])
    number = fresh()
    with pytest.raises(errors.OutcomeUnknown) as caught:
        order(client, number)
    found = sandbox.store.orders.find_by_out_trade_no("1900000001", "", number)
    assert found is not None
    paid = httpx.post(
        f"{sandbox.base_url}/_sandbox/orders/{found.transaction_id}/pay", json={}, trust_env=False, timeout=5
    )
    assert paid.status_code == 200
    assert caught.value.resolve().state == "SUCCESS"


def test_a_late_reply_has_taken_effect_before_it_comes(sandbox: Running, hasty: Client) -> None:
    sandbox.sandbox.faults.replace([parse_fault(f"{TOO_LATE},operation={ORDERING}")])
    number = fresh()
    with pytest.raises(errors.NoResponse):
        order(hasty, number)
    eventually(lambda: sandbox.store.orders.find_by_out_trade_no("1900000001", "", number) is not None)


@pytest.mark.parametrize("reason", REASONS)
def test_each_reason_to_refuse_a_signature(reason: str, sandbox: Running, client: Client) -> None:
    sandbox.sandbox.faults.replace([parse_fault(f"SIGN_ERROR,reason={reason},operation={ORDERING}")])
    with pytest.raises(errors.AuthenticationFailed) as caught:
        order(client, fresh())
    error = caught.value
    assert error.code == "SIGN_ERROR"
    assert error.message
    detail: Any = error.detail
    assert detail["location"] == "authorization"
    assert detail["detail"]["issue"]
    assert ("sign_information" in detail) == (reason == "signature")
    if reason == "signature":
        seen = detail["sign_information"]
        assert (seen["method"], seen["url"]) == ("POST", "/v3/pay/transactions/native")
        assert seen["truncated_sign_message"].startswith("POST\n/v3/pay/transactions/native\n")
    if reason in ("missing", "malformed", "scheme"):
        assert error.numeric_code == 270924332

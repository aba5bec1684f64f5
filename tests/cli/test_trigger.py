"""`wechatpay trigger` over real sockets: what a receiver gets, and what is said of its answer."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from wechatpay_auth import NotificationParser, load_config
from wechatpay_client.webhooks import EVENTS
from wechatpay_sandbox import Running
from wechatpay_sandbox.notifications.flaw import Flaw, describe_acceptance

from tests.cli.conftest import Command, Invoke
from tests.cli.notified_shop import Shop, served_shop

FLAWS = {"--forge": Flaw.FORGED, "--stale": Flaw.STALE, "--probe": Flaw.PROBE, "--wrong-key": Flaw.WRONG_KEY}


@pytest.fixture
def shop(served: Running) -> Iterator[Shop]:
    config = load_config(served.config_path, environ={})
    with served_shop(NotificationParser(config.keys, config.credentials)) as found:
        yield found


@pytest.fixture
def trigger(invoke: Invoke, served: Running, shop: Shop) -> Invoke:
    """Runs the command with the sandbox's configuration and the shop's address."""

    def run(*arguments: str, **variables: str) -> Any:
        return invoke("trigger", *arguments, WECHATPAY_CONFIG=str(served.config_path), WECHATPAY_NOTIFY_URL=shop.url)

    return run


# --- true ones --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("event_type", EVENTS)
def test_every_event_is_read_as_its_own_class(trigger: Invoke, shop: Shop, event_type: str) -> None:
    done = trigger(event_type, "--format", "json")
    must_be_answered = EVENTS[event_type].must_be_answered
    assert done.exit_code == int(must_be_answered), done.output
    (event,) = shop.events
    assert type(event) is EVENTS[event_type].event_class
    said = json.loads(done.stdout)
    assert (said["event_type"], said["id"], said["resource"]) == (event_type, event.id, event.raw)
    # the shop says 204 to everything
    assert (said["right"], said["problem_code"]) == (not must_be_answered, "answers" if must_be_answered else None)
    assert (said["flaw"], said["url"]) == (None, shop.url)
    (attempt,) = said["attempts"]
    assert (attempt["status"], attempt["failure"]) == (204, None)
    assert 0 <= attempt["seconds"] < 5


def test_as_a_process_it_prints_what_was_sent_and_answered(wechatpay: Command, served: Running, shop: Shop) -> None:
    done = wechatpay(
        *("trigger", "TRANSACTION.SUCCESS", "--to", shop.url, "--set", "amount.total=1"),
        WECHATPAY_CONFIG=str(served.config_path),
    )
    assert (done.returncode, done.stderr) == (0, "")
    first, *resource, answer, verdict = done.stdout.splitlines()
    (event,) = shop.events
    assert first == f"TRANSACTION.SUCCESS {event.id} (PaidOrder) to {shop.url}"
    assert json.loads("\n".join(resource)) == event.raw
    assert event.resource.amount.total == 1
    assert answer.startswith("204 after ")
    assert verdict == "correct: the receiver accepted it"


def test_values_are_of_the_type_that_the_spec_has(trigger: Invoke, shop: Shop) -> None:
    done = trigger(
        "TRANSACTION.SUCCESS",
        *("--set", "out_trade_no=12345678"),
        *("--set", "amount.total=1"),
        *("--set", "attach=null"),
        *("--set", "installment_info.use_subsidy=true"),
        *("--set", "promotion_detail.0.amount=7"),
        *("--set", 'scene_info={"device_id": "POS-1"}'),
        *("--set", "trade_state_desc=a=b"),
    )
    assert done.exit_code == 0, done.output
    found = shop.events[0].raw
    assert (found["out_trade_no"], found["amount"]["total"], found["installment_info"]["use_subsidy"]) == (
        "12345678",
        1,
        True,
    )
    assert (found["promotion_detail"][0]["amount"], found["scene_info"]) == (7, {"device_id": "POS-1"})
    assert found["trade_state_desc"] == "a=b"
    assert "attach" not in found


def test_a_form_and_a_place_in_its_list(trigger: Invoke, shop: Shop) -> None:
    done = trigger(
        "TRANSACTION.SUCCESS", "--variant", "CombinePaidOrder", "--set", "sub_orders.1.amount.total_amount=3"
    )
    assert done.exit_code == 0, done.output
    assert [part.amount.total_amount for part in shop.events[0].resource.sub_orders] == [2800, 3]


def test_what_the_spec_does_not_have_is_json_or_text(trigger: Invoke, shop: Shop) -> None:
    done = trigger("REFUND.SUCCESS", "--no-validate", *("--set", "newer=[1]"), *("--set", "newest=so {"))
    assert done.exit_code == 0, done.output
    assert shop.events[0].unknown_fields() == {"/newer": [1], "/newest": "so {"}


def test_duplicates_are_one_notification_under_new_signatures(trigger: Invoke, shop: Shop) -> None:
    done = trigger("REFUND.SUCCESS", "--duplicate", "3", "--format", "json")
    assert done.exit_code == 0, done.output
    assert len(set(shop.bodies)) == 1
    assert len(shop.events) == 3  # each with a nonce of its own, so a replay cache lets them through
    attempts = json.loads(done.stdout)["attempts"]
    assert len({attempt["headers"]["Wechatpay-Signature"] for attempt in attempts}) == 3


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (500, "only 2xx accepts"),
        (401, "the keys of this sandbox's wechatpay.toml"),
        (403, "a login or a CSRF check"),
        (404, "nothing at this path"),
        (302, "the final address"),
    ],
)
def test_a_receiver_that_does_not_take_a_true_one(trigger: Invoke, shop: Shop, status: int, reason: str) -> None:
    shop.answer = status
    done = trigger("REFUND.SUCCESS", "--duplicate", "2")
    assert done.exit_code == 1
    assert f"error: the receiver answered {status}" in done.stderr
    assert reason in done.stderr
    assert done.stdout.count(f"{status} after ") == 2
    assert 'ms: {"code":"FAIL","message":"签名\\u001b[31m"}' in done.stdout


def test_a_receiver_that_is_not_there(invoke: Invoke, served: Running) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    done = invoke("trigger", "REFUND.SUCCESS", "--to", f"http://127.0.0.1:{port}/", "--config", str(served.config_path))
    assert done.exit_code == 1
    assert "no answer after" in done.stdout
    assert done.stderr.startswith("error: the receiver did not answer; ")
    done = invoke(
        *("trigger", "REFUND.SUCCESS", "--to", f"http://127.0.0.1:{port}/", "--format", "json"),
        *("--config", str(served.config_path)),
    )
    assert (done.exit_code, json.loads(done.stdout)["problem_code"]) == (1, "no-answer")


def test_a_receiver_that_takes_too_long(invoke: Invoke, served: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    from wechatpay_sandbox.notifications import http_post

    monkeypatch.setattr(http_post, "ANSWER_WITHIN_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        config = str(served.config_path)
        done = invoke("trigger", "REFUND.SUCCESS", "--to", url, "--config", config, "--format", "json")
    assert (done.exit_code, json.loads(done.stdout)["problem_code"]) == (1, "late")


# --- flawed ones ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("option", "flaw"), FLAWS.items())
def test_a_receiver_that_verifies_refuses_it(trigger: Invoke, shop: Shop, option: str, flaw: Flaw) -> None:
    done = trigger("TRANSACTION.SUCCESS", option)
    assert done.exit_code == 0, done.output
    assert (shop.events, len(shop.bodies)) == ([], 1)
    assert f"(PaidOrder, {flaw}) to " in done.stdout
    assert "\n401 after " in done.stdout
    assert done.stdout.endswith("correct: the receiver refused it\n")


@pytest.mark.parametrize(("option", "flaw"), FLAWS.items())
def test_a_receiver_that_does_not_verify_is_told_what_to_do(
    trigger: Invoke, shop: Shop, option: str, flaw: Flaw
) -> None:
    shop.answer = 204
    done = trigger("TRANSACTION.SUCCESS", option)
    assert (done.exit_code, done.stderr) == (1, f"error: {describe_acceptance(flaw)}\n")
    done = trigger("TRANSACTION.SUCCESS", option, "--format", "json")
    said = json.loads(done.stdout)
    assert (done.exit_code, said["right"], said["problem_code"], said["flaw"]) == (1, False, "accepts", flaw)


@pytest.mark.parametrize(("status", "code"), [(400, 0), (500, 0), (302, 1), (200, 1)])
def test_refusing_is_4xx_or_5xx(trigger: Invoke, shop: Shop, status: int, code: int) -> None:
    shop.answer = status
    assert trigger("TRANSACTION.SUCCESS", "--stale").exit_code == code


# --- what is wrong with the command -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((), "Invalid value for EVENT: "),
        (("REFUND.SUCCES",), "did you mean REFUND.SUCCESS"),
        (
            ("REFUND.SUCCESS", "--variant", "PaidOrder"),
            "Invalid value for --variant: REFUND.SUCCESS has no variant PaidOrder; choose one of EndedRefund, ",
        ),
        (("REFUND.SUCCESS", "--forge", "--stale"), "Invalid value for --forge, --stale, --probe, --wrong-key: "),
        (("REFUND.SUCCESS", "--forge", "--duplicate", "2"), "Invalid value for --duplicate: "),
        (("REFUND.SUCCESS", "--duplicate", "0"), "is not in the range"),
        (("REFUND.SUCCESS", "--to", "http://shop.example.com/"), "--notify-host shop.example.com to allow it"),
        (("REFUND.SUCCESS", "--to", "ftp://127.0.0.1/"), "the address does not begin with http:// or https://"),
        (("REFUND.SUCCESS", "--set", "amount"), "Invalid value for --set: 'amount' "),
        (("REFUND.SUCCESS", "--set", "amount={"), "is not JSON"),
        (
            ("REFUND.SUCCESS", "--set", "attach=1", "--set", "attach=2"),
            "Invalid value for --set: attach has two values",
        ),
        (
            ("REFUND.SUCCESS", "--set", "mchid=1", "--set", "mchid.x=2"),
            "Invalid value for --set: mchid.x is a field of mchid",
        ),
        (("REFUND.SUCCESS", "--save", "/nowhere/x.http"), "/nowhere/x.http cannot be written"),
    ],
)
def test_a_command_that_is_wrong(trigger: Invoke, shop: Shop, arguments: tuple[str, ...], reason: str) -> None:
    done = trigger(*arguments)
    assert done.exit_code == 2
    assert reason in " ".join(done.stderr.split())
    assert shop.bodies == []


def test_an_address_beyond_ascii_is_saved_as_it_is_sent(trigger: Invoke, shop: Shop) -> None:
    address = f"{shop.url}/茶?a=%25&b=é"
    assert trigger("REFUND.SUCCESS", "--to", address, "--save", "kept.http").exit_code == 0
    kept = Path("kept.http").read_bytes()
    assert kept.startswith(f"POST {shop.url}/%E8%8C%B6?a=%25&b=%C3%A9 HTTP/1.1\r\n".encode())
    assert trigger("REFUND.SUCCESS", "--to", f"{shop.url}/\udcff").exit_code == 2


def test_without_an_address_it_says_what_to_give(invoke: Invoke, served: Running) -> None:
    done = invoke("trigger", "REFUND.SUCCESS", "--config", str(served.config_path))
    assert done.exit_code == 2
    assert "--to http://127.0.0.1:8000/notify, or set WECHATPAY_NOTIFY_URL" in " ".join(done.stderr.split())


def test_what_does_not_fit_the_spec_is_not_sent(trigger: Invoke, shop: Shop) -> None:
    wrong = ("--set", "amount.refund=-1", "--set", "refund_status=DONE")
    done = trigger("REFUND.SUCCESS", *wrong)
    assert done.exit_code == 1
    assert "error: the event has 2 violations of the spec\n" in done.stderr
    assert "resource /amount/refund: expected 0 or more, got -1" in done.stderr
    assert "--no-validate" in done.stderr
    assert shop.bodies == []
    said = json.loads(trigger("REFUND.SUCCESS", *wrong, "--format", "json").stdout)
    assert {violation["pointer"] for violation in said["error"]["violations"]} == {"/amount/refund", "/refund_status"}
    assert trigger("REFUND.SUCCESS", *wrong, "--no-validate").exit_code == 0
    done = trigger("REFUND.SUCCESS", "--set", "amout.refund=1")
    assert (done.exit_code, shop.bodies[1:]) == (1, [])
    assert "EndedRefund has no field /amout; did you mean amount?" in done.stderr


# --- whose keys -------------------------------------------------------------------------------------------------------


def test_a_configuration_of_your_own_is_refused(invoke: Invoke, served: Running, shop: Shop, tmp_path: Path) -> None:
    mine = tmp_path / "wechatpay.toml"  # which is also what is found here
    mine.write_bytes(served.config_path.read_bytes())
    for arguments in (("--config", str(mine)), ()):
        done = invoke("trigger", "REFUND.SUCCESS", "--to", shop.url, *arguments)
        assert done.exit_code == 2
        assert "only a sandbox has the private key of its platform" in " ".join(done.stderr.split())
    assert shop.bodies == []


def test_without_any_configuration_it_is_the_sandboxs_own(
    invoke: Invoke, shop: Shop, served: Running, tmp_path: Path
) -> None:
    done = invoke("trigger", "REFUND.SUCCESS", "--to", shop.url, XDG_STATE_HOME=str(tmp_path / "state"))
    assert done.exit_code == 2
    assert "start it once: wechatpay sandbox" in " ".join(done.stderr.split())
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "wechatpay-sandbox").symlink_to(served.config_path.parent, target_is_directory=True)
    assert invoke("trigger", "REFUND.SUCCESS", "--to", shop.url).exit_code == 0


def test_keys_of_the_environment_are_not_mixed_in(trigger: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECHATPAY_MCHID", "1999999999")
    monkeypatch.setenv("WECHATPAY_APIV3_KEY", "x" * 32)
    assert trigger("REFUND.SUCCESS").exit_code == 0


# --- the list ---------------------------------------------------------------------------------------------------------


def test_the_events_are_listed(invoke: Invoke) -> None:
    done = invoke("trigger", "--list")
    assert done.exit_code == 0
    assert [line.split()[0] for line in done.stdout.splitlines()[::2]] == list(EVENTS)
    assert "REFUND.SUCCESS  EndedRefund, PartnerEndedRefund, IndividualEndedRefund\n" in done.stdout
    assert "    A refund reached the user (退款成功通知)\n" in done.stdout


def test_the_list_is_searched(invoke: Invoke) -> None:
    found = json.loads(invoke("trigger", "--list", "退款", "--format", "json").stdout)
    assert {event["event_type"] for event in found} == {
        "MALL_REFUND.SUCCESS",
        "REFUND.ABNORMAL",
        "REFUND.CLOSED",
        "REFUND.SUCCESS",
    }
    assert found[1]["variants"][0] == "EndedRefund"
    done = invoke("trigger", "--list", "lottery")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "no event has lottery" in done.stderr

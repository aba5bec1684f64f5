"""What each operation does with what is stored."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote, urlencode

import httpx
import pytest
from cryptography import x509
from sandbox_caller import Caller, refused
from wechatpay_auth import aead
from wechatpay_client import validate
from wechatpay_sandbox import Running, running
from wechatpay_sandbox.stores.charge_contracts import ChargeContract
from wechatpay_sandbox.stores.school_contracts import SchoolContract

USER, OTHER_USER = "oUser0000000000000000000001", "oUser0000000000000000000002"
SUB_MCHID, APPID, PLAN, PLATE = "1900000109", "wx8888888888888888", "100000000000000001", "粤B88888"
SIGNED, TERMINATED, OWN = (f"Contract{number:023}" for number in (1, 2, 3))
CONTRACTS = "/v3/ebike/charge/contracts"
PARKINGS = "/v3/businesscircle/parkings"


def _fits(operation: str, reply: httpx.Response) -> None:
    assert reply.status_code == 200, reply.text
    assert validate(operation, reply.json(), where="response") == []


# --- ebike: agreements


def test_contract(merchant: Caller) -> None:
    reply = merchant.call("GET", f"{CONTRACTS}/{SIGNED}")
    _fits("ebike.get_charge_contract", reply)
    assert reply.json() == {
        "mchid": "1900000001",
        "openid": USER,
        "sub_mchid": SUB_MCHID,
        "contract_id": SIGNED,
        "contract_state": "CONTRACTED",
    }
    assert merchant.call("GET", f"{CONTRACTS}/{TERMINATED}").json()["contract_state"] == "TERMINATED"


def test_contract_of_the_caller_itself_has_no_sub_mchid(merchant: Caller) -> None:
    reply = merchant.call("GET", f"{CONTRACTS}/{OWN}")
    _fits("ebike.get_charge_contract", reply)
    assert "sub_mchid" not in reply.json()


def test_sub_mchid_has_to_match_when_given(merchant: Caller) -> None:
    assert merchant.call("GET", f"{CONTRACTS}/{SIGNED}?sub_mchid={SUB_MCHID}").status_code == 200
    for target in (f"{SIGNED}?sub_mchid=1900000110", f"{OWN}?sub_mchid={SUB_MCHID}", "Contract9", f"{SIGNED}%20"):
        refused(merchant.call("GET", f"{CONTRACTS}/{target}"), 404, "RESOURCE_NOT_EXISTS")


def test_contract_of_another_merchant_is_unknown(shared: Running, merchant: Caller) -> None:
    shared.store.charge_contracts.add(ChargeContract("Foreign", "1900000002", None, USER, "CONTRACTED"))
    refused(merchant.call("GET", f"{CONTRACTS}/Foreign"), 404, "RESOURCE_NOT_EXISTS")
    refused(merchant.call("POST", f"{CONTRACTS}/Foreign/confirm", _charging()), 404, "RESOURCE_NOT_EXISTS")


@pytest.mark.parametrize("contract_id", ["a/b", "a\nb", "粤 B", "a+b", "%", "a?b#c", ".a", "x" * 500, "\x00"])
def test_any_contract_id_can_be_asked_for(shared: Running, merchant: Caller, contract_id: str) -> None:
    shared.store.charge_contracts.add(ChargeContract(contract_id, "1900000001", None, USER, "CONTRACTED"))
    reply = merchant.call("GET", f"{CONTRACTS}/{quote(contract_id, safe='')}")
    assert reply.json()["contract_id"] == contract_id


def _charging(gun: str = "0001", **more: object) -> dict[str, object]:
    charge_info = {
        "start_time": "2026-01-02T15:04:05+08:00",
        "charging_station_name": "南山充电站",
        "charging_gun_number": gun,
        "device_id": "10000001",
    }
    return {"appid": APPID, "charge_info": charge_info, **more}


def test_confirm(merchant: Caller) -> None:
    reply = merchant.call("POST", f"{CONTRACTS}/{SIGNED}/confirm", _charging(sub_mchid=SUB_MCHID))
    _fits("ebike.confirm_charge_contract", reply)
    assert len(reply.json()["charging_token"]) == 32


def test_the_same_charging_gets_the_same_token(merchant: Caller) -> None:
    def token(contract_id: str, payload: object) -> str:
        return str(merchant.call("POST", f"{CONTRACTS}/{contract_id}/confirm", payload).json()["charging_token"])

    first = token(SIGNED, _charging())
    assert token(SIGNED, _charging()) == first
    assert token(SIGNED, dict(reversed(_charging().items()))) == first
    assert len({first, token(SIGNED, _charging("0002")), token(OWN, _charging())}) == 3


def test_confirm_needs_an_agreement_in_force(merchant: Caller) -> None:
    for contract_id, sub_mchid in ((SIGNED, "1900000110"), ("Contract9", SUB_MCHID), (OWN, SUB_MCHID)):
        reply = merchant.call("POST", f"{CONTRACTS}/{contract_id}/confirm", _charging(sub_mchid=sub_mchid))
        refused(reply, 404, "RESOURCE_NOT_EXISTS")
    refused(merchant.call("POST", f"{CONTRACTS}/{TERMINATED}/confirm", _charging()), 403, "RULE_LIMIT")


# --- eduschoolpay: the list of contracts


def _list(caller: Caller, openid: str = USER, **query: object) -> httpx.Response:
    query = {"plan_id": PLAN, "contract_status": "ADD", **query}
    return caller.call("GET", f"/v3/eduschoolpay/users/{quote(openid, safe='')}/contracts?{urlencode(query)}")


def test_first_page(merchant: Caller) -> None:
    reply = _list(merchant)
    _fits("eduschoolpay.list_user_contracts", reply)
    page = reply.json()
    assert (page["offset"], page["limit"], page["total_count"], len(page["data"])) == (0, 20, 25, 20)
    assert {(row["openid"], row["plan_id"], row["contract_status"]) for row in page["data"]} == {(USER, PLAN, "ADD")}
    times = [row["create_time"] for row in page["data"]]
    assert times == sorted(times, reverse=True)
    assert set(page["links"]) == {"self", "next"}


@pytest.mark.parametrize("limit", [1, 7, 20, 25, 100])
def test_links_lead_through_all_pages_and_back(merchant: Caller, limit: int) -> None:
    reply = _list(merchant, limit=limit)
    seen, pages = [], [reply.json()]
    while "next" in pages[-1]["links"]:
        pages.append(merchant.call("GET", pages[-1]["links"]["next"]).json())
    for page in pages:
        assert merchant.call("GET", page["links"]["self"]).json() == page
        seen += [row["contract_id"] for row in page["data"]]
    assert len(seen) == len(set(seen)) == 25
    back = pages[-1]
    for _ in range(len(pages) - 1):
        back = merchant.call("GET", back["links"]["prev"]).json()
    assert back == pages[0]
    assert "prev" not in back["links"]


@pytest.mark.parametrize(
    ("query", "total", "rows"),
    [
        ({"contract_status": "DELETE"}, 5, 5),
        ({"contract_status": "NO_SUCH_STATE"}, 0, 0),
        ({"plan_id": "100000000000000002"}, 1, 1),
        ({"plan_id": "9"}, 0, 0),
        ({"openid": OTHER_USER}, 1, 1),
        ({"openid": "o/n\n粤"}, 0, 0),
        ({"offset": 24}, 25, 1),
        ({"offset": 25}, 25, 0),
        ({"offset": 2147483647, "limit": 2147483647}, 25, 0),
    ],
)
def test_filters_and_edges(merchant: Caller, query: dict[str, object], total: int, rows: int) -> None:
    page = _list(merchant, **query).json()  # type: ignore[arg-type]
    assert (page["total_count"], len(page["data"])) == (total, rows)
    assert "next" not in page["links"]
    assert merchant.call("GET", page["links"]["self"]).json() == page


def test_signed_before_terminated_then_newest_first(own: Running) -> None:
    rows, total = own.store.school_contracts.page("1900000001", USER, PLAN, None, 0, 100)
    assert total == len(rows) == 30
    assert [row.contract_status for row in rows] == ["ADD"] * 25 + ["DELETE"] * 5
    for part in (rows[:25], rows[25:]):
        assert [row.create_time for row in part] == sorted((row.create_time for row in part), reverse=True)
    page, total = own.store.school_contracts.page("1900000001", USER, PLAN, None, 23, 4)
    assert (page, total) == (rows[23:27], 30)


def test_a_new_contract_comes_first(own: Running, own_merchant: Caller) -> None:
    contract = SchoolContract("New", "1900000001", APPID, USER, PLAN, "ADD", "2026-12-31T23:59:59+08:00", "S1")
    own.store.school_contracts.add(contract)
    page = _list(own_merchant, limit=1).json()
    assert (page["data"][0]["contract_id"], page["total_count"]) == ("New", 26)


# --- ecommerce: authorisations


def _authorisation(caller: Caller, openid: str, appid: str = APPID) -> httpx.Response:
    query = f"appid={appid}&permission_type=INDIVIDUAL_PAYEE"
    return caller.call("GET", f"/v3/ecommerce/individual-contracts/{openid}?{query}")


def test_authorisation(merchant: Caller) -> None:
    for openid, state in ((USER, "AUTHORIZED"), (OTHER_USER, "UNAUTHORIZED")):
        reply = _authorisation(merchant, openid)
        _fits("ecommerce.get_individual_contract", reply)
        assert reply.json()["auth_state"] == state
    for openid, appid in (("oUnknown", APPID), (USER, "wx0000000000000000")):
        refused(_authorisation(merchant, openid, appid), 404, "RESOURCE_NOT_EXISTS")


# --- businesscircle: parkings


def _parking(state: str = "IN", time: str = "2026-02-01T10:00:00+08:00", **more: object) -> dict[str, object]:
    report = {"brandid": 1000, "appid": APPID, "openid": USER, "plate_number": PLATE, "state": state, "time": time}
    return {**report, **more}


def test_parking_is_kept_per_plate(own: Running, own_merchant: Caller) -> None:
    assert own_merchant.call("POST", PARKINGS, _parking(sub_mchid=SUB_MCHID)).status_code == 204
    assert own_merchant.call("POST", PARKINGS, _parking(plate_number="京A00001")).status_code == 204
    latest = own.store.parkings.latest(PLATE)
    assert latest is not None
    assert (latest.state, latest.sub_mchid, latest.brandid, latest.openid) == ("IN", SUB_MCHID, 1000, USER)
    assert [report.state for report in own.store.parkings.history(PLATE)] == ["OUT", "IN"]
    assert len(own.store.parkings.history("京A00001")) == 1
    assert own.store.parkings.latest("unknown") is None


def test_a_report_sent_again_changes_nothing(own: Running, own_merchant: Caller) -> None:
    for _ in range(3):
        assert own_merchant.call("POST", PARKINGS, _parking()).status_code == 204
    assert own_merchant.call("POST", PARKINGS, _parking(time="2026-02-01T02:00:00Z")).status_code == 204
    assert len(own.store.parkings.history(PLATE)) == 2


def test_in_may_follow_in_and_late_reports_do_not_overtake(own: Running, own_merchant: Caller) -> None:
    for state, time in (
        ("IN", "2026-02-01T10:00:00+08:00"),
        ("IN", "2026-02-01T11:00:00+08:00"),
        ("OUT", "2026-02-01T02:30:00Z"),
    ):
        assert own_merchant.call("POST", PARKINGS, _parking(state, time)).status_code == 204
    assert [report.state for report in own.store.parkings.history(PLATE)] == ["OUT", "IN", "OUT", "IN"]
    latest = own.store.parkings.latest(PLATE)
    assert latest is not None
    assert latest.time == "2026-02-01T11:00:00+08:00"


@pytest.mark.parametrize(
    "time",
    [
        "2026-02-01",
        "2026-02-01T10:00:00",
        "2026-13-01T10:00:00Z",
        "2026-02-30T10:00:00Z",
        "2026-06-30T23:59:60Z",
        "20260201T100000Z",
        "",
        "now",
        "2026-W05-1T10:00:00+08:00",
    ],
)
def test_times_that_are_none(merchant: Caller, time: str) -> None:
    assert refused(merchant.call("POST", PARKINGS, _parking(time=time)), 400, "PARAM_ERROR")["field"] == "/time"


@pytest.mark.parametrize("time", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-02-01T10:00:00.5Z"])
def test_times_at_the_edges(merchant: Caller, time: str) -> None:
    assert merchant.call("POST", PARKINGS, _parking(time=time)).status_code == 204


def test_many_at_once(own: Running, own_merchant: Caller) -> None:
    """Eight threads, each plate from all of them: nothing lost, nothing twice."""
    reports = [
        _parking(plate_number=f"粤B{plate:05}", time=f"2026-03-01T10:{minute:02}:00+08:00")
        for minute in range(20)
        for plate in range(5)
    ]
    with ThreadPoolExecutor(8) as pool:
        statuses = set(pool.map(lambda report: own_merchant.call("POST", PARKINGS, report).status_code, reports * 2))
    assert statuses == {204}
    assert [len(own.store.parkings.history(f"粤B{plate:05}")) for plate in range(5)] == [20] * 5


# --- certificates


def test_certificates(merchant: Caller, shared: Running) -> None:
    reply = merchant.call("GET", "/v3/certificates")
    _fits("certificates.list_certificates", reply)
    (entry,) = reply.json()["data"]
    sealed = entry["encrypt_certificate"]
    key = merchant.credentials.apiv3_key
    assert key is not None
    pem = aead.decrypt(key, sealed["nonce"], sealed["ciphertext"], sealed["associated_data"])
    certificate = x509.load_pem_x509_certificate(pem)
    assert pem == (shared.config_path.parent / "platform/certificate.pem").read_bytes()
    assert f"{certificate.serial_number:040X}" == entry["serial_no"] == shared.sandbox.folder.certified_key.serial
    assert certificate.subject.rfc4514_string().endswith("CN=Tenpay.com sign")
    assert entry["effective_time"].endswith("+08:00")
    assert sealed["associated_data"] == "certificate"


def test_a_nonce_is_never_used_twice(merchant: Caller) -> None:
    nonces = {
        merchant.call("GET", "/v3/certificates").json()["data"][0]["encrypt_certificate"]["nonce"] for _ in range(5)
    }
    assert len(nonces) == 5


@pytest.mark.parametrize(("kind", "entries"), [("RSA", 1), ("ALL", 1), ("SM2", 0)])
def test_algorithm_type(merchant: Caller, kind: str, entries: int) -> None:
    reply = merchant.call("GET", f"/v3/certificates?algorithm_type={kind}")
    _fits("certificates.list_certificates", reply)
    assert len(reply.json()["data"]) == entries


# --- and all of it is still there after a restart


def test_state_survives_a_restart(data_dir: Path) -> None:
    with running(data_dir) as first:
        caller = Caller.of(first.config_path)
        with caller.http:
            token = caller.call("POST", f"{CONTRACTS}/{SIGNED}/confirm", _charging()).json()
            caller.call("POST", PARKINGS, _parking())
    with running(data_dir) as second:
        again = Caller.of(second.config_path)
        with again.http:
            assert again.call("POST", f"{CONTRACTS}/{SIGNED}/confirm", _charging()).json() == token
            assert [report.state for report in second.store.parkings.history(PLATE)] == ["OUT", "IN"]
            assert _list(again).json()["total_count"] == 25

"""Five calls, each in every form there is: 40 calls against a sandbox that this program starts and ends itself.

    make run

A call is written as a pure chain, with chain(), with [], or as a typed function, and each of these either blocks or is
awaited. A line says `ok` when the reply was verified and its model holds what the sandbox has stored.
"""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
import warnings
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from wechatpay_auth.config import load_config
from wechatpay_client import UNSET, Client, Response
from wechatpay_client.api.businesscircle import sync_parking
from wechatpay_client.api.ebike import confirm_charge_contract, get_charge_contract
from wechatpay_client.api.ecommerce import get_individual_contract
from wechatpay_client.api.eduschoolpay import list_user_contracts
from wechatpay_client.errors import RetiredOperationWarning, WeChatPayError
from wechatpay_client.models import (
    ChargeConfirmation,
    ChargeConfirmationRequest,
    ChargeContract,
    ChargeInfo,
    IndividualAuthorization,
    ParkingStateReport,
    ParkingStateReportDict,
    SchoolPayContractPage,
)

# What a new sandbox has stored.
MCHID, SUB_MCHID = "1900000001", "1900000109"
APPID, SUB_APPID = "wx8888888888888888", "wx9999999999999999"
OPENID = "oUser0000000000000000000001"
CONTRACT_ID = "Contract00000000000000000000001"
PLAN_ID, SIGNED_CONTRACTS = "100000000000000001", 25
INDIVIDUAL_AUTH_ID = "IndividualAuth00000000000000001"
SIGNED_AT = datetime.fromisoformat("2026-01-02T15:04:05+08:00")

READY_WITHIN_SECONDS = 30.0
END_WITHIN_SECONDS = 10.0

T = TypeVar("T")


@dataclass
class SeedCall(Generic[T]):
    """One call in four forms; each form is there to be called, and there to be awaited."""

    method: str
    path: str
    forms: list[tuple[str, Callable[[], Response[T]], Callable[[], Coroutine[Any, Any, Response[T]]]]]
    check: Callable[[Response[T]], None]
    """Raises Unexpected."""


class Unexpected(Exception):
    """A reply that is not what the sandbox has stored."""


def expect(what: str, got: object, wanted: object) -> None:
    if got != wanted:
        raise Unexpected(f"{what} is {got!r}, expected {wanted!r}")


# --- the calls --------------------------------------------------------------------------------------------------------


def charge_contract(client: Client) -> SeedCall[ChargeContract]:
    path = "v3/ebike/charge/contracts/{contract_id}"

    def check(reply: Response[ChargeContract]) -> None:
        expect("status", reply.status_code, 200)
        contract = reply.parsed
        expect("contract_id", contract.contract_id, CONTRACT_ID)
        expect("mchid", contract.mchid, MCHID)
        expect("sub_mchid", contract.sub_mchid, SUB_MCHID)
        expect("openid", contract.openid, OPENID)
        expect("contract_state", contract.contract_state, "CONTRACTED")

    return SeedCall(
        "GET",
        path,
        [
            (
                "pure chain",
                lambda: client.v3.ebike.charge.contracts._contract_id_.get(
                    contract_id=CONTRACT_ID, query={"sub_mchid": SUB_MCHID}
                ),
                lambda: client.v3.ebike.charge.contracts._contract_id_.get_async(
                    contract_id=CONTRACT_ID, query={"sub_mchid": SUB_MCHID}
                ),
            ),
            (
                "chain()",
                lambda: client.chain(path).get(contract_id=CONTRACT_ID, query={"sub_mchid": SUB_MCHID}),
                lambda: client.chain(path).get_async(contract_id=CONTRACT_ID, query={"sub_mchid": SUB_MCHID}),
            ),
            (
                "[]",
                lambda: client[path].get(contract_id=CONTRACT_ID, query={"sub_mchid": SUB_MCHID}),
                lambda: client[path].get_async(contract_id=CONTRACT_ID, query={"sub_mchid": SUB_MCHID}),
            ),
            (
                "function",
                lambda: get_charge_contract.sync_detailed(CONTRACT_ID, client=client, sub_mchid=SUB_MCHID),
                lambda: get_charge_contract.asyncio_detailed(CONTRACT_ID, client=client, sub_mchid=SUB_MCHID),
            ),
        ],
        check,
    )


def charge_confirmation(client: Client) -> SeedCall[ChargeConfirmation]:
    path = "v3/ebike/charge/contracts/{contract_id}/confirm"
    # A body is a model …
    charging = ChargeConfirmationRequest(
        sub_mchid=SUB_MCHID,
        appid=APPID,
        sub_appid=SUB_APPID,
        charge_info=ChargeInfo(
            start_time=SIGNED_AT,
            charging_station_name="南山充电站",
            charging_gun_number="0001",
            device_id="10000001",
        ),
    )
    tokens: set[str] = set()

    def check(reply: Response[ChargeConfirmation]) -> None:
        expect("status", reply.status_code, 200)
        tokens.add(reply.parsed.charging_token)
        # Asked again about the same charging, the sandbox gives the token it stored the first time.
        expect("number of tokens for one charging", len(tokens), 1)

    return SeedCall(
        "POST",
        path,
        [
            (
                "pure chain",
                lambda: client.v3.ebike.charge.contracts._contract_id_.confirm.post(
                    contract_id=CONTRACT_ID, json=charging
                ),
                lambda: client.v3.ebike.charge.contracts._contract_id_.confirm.post_async(
                    contract_id=CONTRACT_ID, json=charging
                ),
            ),
            (
                "chain()",
                lambda: client.chain(path).post(contract_id=CONTRACT_ID, json=charging),
                lambda: client.chain(path).post_async(contract_id=CONTRACT_ID, json=charging),
            ),
            (
                "[]",
                lambda: client[path].post(contract_id=CONTRACT_ID, json=charging),
                lambda: client[path].post_async(contract_id=CONTRACT_ID, json=charging),
            ),
            (
                "function",
                lambda: confirm_charge_contract.sync_detailed(CONTRACT_ID, client=client, body=charging),
                lambda: confirm_charge_contract.asyncio_detailed(CONTRACT_ID, client=client, body=charging),
            ),
        ],
        check,
    )


def school_contracts(client: Client) -> SeedCall[SchoolPayContractPage]:
    path = "v3/eduschoolpay/users/{openid}/contracts"

    def check(reply: Response[SchoolPayContractPage]) -> None:
        expect("status", reply.status_code, 200)
        page = reply.parsed
        expect("total_count", page.total_count, SIGNED_CONTRACTS)
        contracts = page.data  # an absent list reads as an empty one
        expect("number of contracts in the page", len(contracts), 20)
        expect("offset and limit", (page.offset, page.limit), (0, 20))
        expect(
            "whose contracts", {(one.mchid, one.openid, one.plan_id) for one in contracts}, {(MCHID, OPENID, PLAN_ID)}
        )
        expect("contract_status", {one.contract_status for one in contracts}, {"ADD"})
        expect("that there is a next page", page.links.next_ is not UNSET, True)
        expect("that there is a page before", page.links.prev is not UNSET, False)

    return SeedCall(
        "GET",
        path,
        [
            (
                "pure chain",
                lambda: client.v3.eduschoolpay.users._openid_.contracts.get(
                    openid=OPENID, query={"plan_id": PLAN_ID, "contract_status": "ADD", "offset": 0, "limit": 20}
                ),
                lambda: client.v3.eduschoolpay.users._openid_.contracts.get_async(
                    openid=OPENID, query={"plan_id": PLAN_ID, "contract_status": "ADD", "offset": 0, "limit": 20}
                ),
            ),
            (
                "chain()",
                lambda: client.chain(path).get(
                    openid=OPENID, query={"plan_id": PLAN_ID, "contract_status": "ADD", "offset": 0, "limit": 20}
                ),
                lambda: client.chain(path).get_async(
                    openid=OPENID, query={"plan_id": PLAN_ID, "contract_status": "ADD", "offset": 0, "limit": 20}
                ),
            ),
            (
                "[]",
                lambda: client[path].get(
                    openid=OPENID, query={"plan_id": PLAN_ID, "contract_status": "ADD", "offset": 0, "limit": 20}
                ),
                lambda: client[path].get_async(
                    openid=OPENID, query={"plan_id": PLAN_ID, "contract_status": "ADD", "offset": 0, "limit": 20}
                ),
            ),
            (
                "function",
                lambda: list_user_contracts.sync_detailed(
                    OPENID, client=client, plan_id=PLAN_ID, contract_status="ADD", offset=0, limit=20
                ),
                lambda: list_user_contracts.asyncio_detailed(
                    OPENID, client=client, plan_id=PLAN_ID, contract_status="ADD", offset=0, limit=20
                ),
            ),
        ],
        check,
    )


def individual_authorisation(client: Client) -> SeedCall[IndividualAuthorization]:
    path = "v3/ecommerce/individual-contracts/{openid}"

    def check(reply: Response[IndividualAuthorization]) -> None:
        expect("status", reply.status_code, 200)
        authorisation = reply.parsed
        expect("individual_auth_id", authorisation.individual_auth_id, INDIVIDUAL_AUTH_ID)
        expect("operation_time", authorisation.operation_time, SIGNED_AT)
        expect("auth_state", authorisation.auth_state, "AUTHORIZED")

    return SeedCall(
        "GET",
        path,
        [
            (
                # In a chain, `individual-contracts` is individualContracts or individual_contracts.
                "pure chain",
                lambda: client.v3.ecommerce.individualContracts._openid_.get(
                    openid=OPENID, query={"appid": APPID, "permission_type": "INDIVIDUAL_PAYEE"}
                ),
                lambda: client.v3.ecommerce.individualContracts._openid_.get_async(
                    openid=OPENID, query={"appid": APPID, "permission_type": "INDIVIDUAL_PAYEE"}
                ),
            ),
            (
                "chain()",
                lambda: client.chain(path).get(
                    openid=OPENID, query={"appid": APPID, "permission_type": "INDIVIDUAL_PAYEE"}
                ),
                lambda: client.chain(path).get_async(
                    openid=OPENID, query={"appid": APPID, "permission_type": "INDIVIDUAL_PAYEE"}
                ),
            ),
            (
                "[]",
                lambda: client[path].get(openid=OPENID, query={"appid": APPID, "permission_type": "INDIVIDUAL_PAYEE"}),
                lambda: client[path].get_async(
                    openid=OPENID, query={"appid": APPID, "permission_type": "INDIVIDUAL_PAYEE"}
                ),
            ),
            (
                "function",
                lambda: get_individual_contract.sync_detailed(
                    OPENID, client=client, appid=APPID, permission_type="INDIVIDUAL_PAYEE"
                ),
                lambda: get_individual_contract.asyncio_detailed(
                    OPENID, client=client, appid=APPID, permission_type="INDIVIDUAL_PAYEE"
                ),
            ),
        ],
        check,
    )


def parking(client: Client) -> SeedCall[None]:
    path = "v3/businesscircle/parkings"
    # … or the same as plain data; both are checked against the spec.
    arrival: ParkingStateReportDict = {
        "sub_mchid": SUB_MCHID,
        "brandid": 1000,
        "appid": APPID,
        "openid": OPENID,
        "plate_number": "粤B88888",
        "state": "IN",
        "time": "2026-01-03T10:43:39+08:00",
    }
    report = ParkingStateReport.from_dict(arrival)

    def check(reply: Response[None]) -> None:
        expect("status", reply.status_code, 204)
        expect("content", reply.content, b"")
        expect("parsed", reply.parsed, None)

    return SeedCall(
        "POST",
        path,
        [
            (
                "pure chain",
                lambda: client.v3.businesscircle.parkings.post(json=arrival),
                lambda: client.v3.businesscircle.parkings.post_async(json=arrival),
            ),
            (
                "chain()",
                lambda: client.chain(path).post(json=arrival),
                lambda: client.chain(path).post_async(json=arrival),
            ),
            (
                "[]",
                lambda: client[path].post(json=arrival),
                lambda: client[path].post_async(json=arrival),
            ),
            (
                "function",
                lambda: sync_parking.sync_detailed(client=client, body=report),
                lambda: sync_parking.asyncio_detailed(client=client, body=report),
            ),
        ],
        check,
    )


# --- making them ------------------------------------------------------------------------------------------------------


def make_all(client: Client) -> tuple[int, int]:
    """Makes every call, prints a line for each, and returns how many passed and how many failed."""
    calls: list[SeedCall[Any]] = [
        charge_contract(client),
        charge_confirmation(client),
        school_contracts(client),
        individual_authorisation(client),
        parking(client),
    ]
    outcomes = []
    with asyncio.Runner() as runner:  # one event loop, so that the awaited calls share their connections
        for call in calls:
            for form, blocking, awaited in call.forms:
                outcomes.append(make(call, form, "sync", blocking))
                outcomes.append(make(call, form, "async", partial(run_until_reply, runner, awaited)))
        runner.run(client.aclose())
    return outcomes.count(True), outcomes.count(False)


def run_until_reply(runner: asyncio.Runner, awaited: Callable[[], Coroutine[Any, Any, Response[T]]]) -> Response[T]:
    return runner.run(awaited())


def make(call: SeedCall[T], form: str, kind: str, send: Callable[[], Response[T]]) -> bool:
    status, outcome = "-", "ok"
    try:
        reply = send()
        status = str(reply.status_code)
        call.check(reply)
    except (WeChatPayError, Unexpected) as error:
        outcome = f"failed  {type(error).__name__}: {error}"
    print(f"{call.method:4} {call.path:47}  {form:10}  {kind:5}  {status:>3}  {outcome}", flush=True)
    return outcome == "ok"


# --- a sandbox of its own ---------------------------------------------------------------------------------------------


class NotReady(Exception):
    """The sandbox did not start; the message says why."""


@contextmanager
def sandbox() -> Iterator[Path]:
    """Runs `wechatpay sandbox` on a free port with a folder of its own; gives its wechatpay.toml, and ends it."""
    with (
        tempfile.TemporaryDirectory(prefix="wechatpay-seed-calls-") as folder,
        tempfile.TemporaryFile("w+", encoding="utf-8") as log,
    ):
        data = Path(folder) / "data"
        command = [sys.executable, "-m", "wechatpay_cli", "sandbox", "--port", "0", "--data", str(data), "--quiet"]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log)
        try:
            config = data / "wechatpay.toml"
            if not wait_until_ready(process, config):
                log.seek(0)
                raise NotReady(log.read().strip() or f"it did not answer within {READY_WITHIN_SECONDS:.0f} s")
            yield config
        finally:
            process.terminate()
            try:
                process.wait(END_WITHIN_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_until_ready(process: subprocess.Popen[bytes], config: Path) -> bool:
    """Whether the sandbox takes connections: False when it ended, or took too long."""
    deadline = time.monotonic() + READY_WITHIN_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        if config.is_file():
            address = urlsplit(tomllib.loads(config.read_text(encoding="utf-8"))["api"]["base_url"])
            try:
                socket.create_connection((address.hostname, address.port), timeout=1).close()
            except OSError:
                pass
            else:
                return True
        time.sleep(0.05)
    return False


def main() -> int:
    # `make` and others end a program with SIGTERM; this way it ends its sandbox before it goes.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    # The two ebike operations have been out of service since 2019, which a program should hear of. This one knows.
    warnings.simplefilter("ignore", RetiredOperationWarning)
    try:
        with sandbox() as config_path:
            # `Client.from_config()` is shorter; but it also reads WECHATPAY_… variables, and a real merchant's number
            # or address must not get in here.
            config = load_config(config_path, environ={})
            with Client(config.credentials, config.keys, base_url=config.base_url) as client:
                passed, failed = make_all(client)
    except NotReady as error:
        print(f"the sandbox did not start: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

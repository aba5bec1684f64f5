"""Operations without a handler agree by identifier: what one creates the others find, and nothing else is found.

Every pair that the sandbox claims is tried over the real spec, with all handlers taken away.
"""

from __future__ import annotations

import copy
import doctest
import random
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from wechatpay_auth import APIStatusError
from wechatpay_client import OPERATIONS, Client, validate
from wechatpay_sandbox import Operations, Running, Sandbox, capabilities, served
from wechatpay_sandbox.resources import inference
from wechatpay_sandbox.resources.catalogue import ResourceCatalogue
from wechatpay_sandbox.resources.fresh_identifier import fresh_identifier
from wechatpay_sandbox.resources.inference import Precondition
from wechatpay_sandbox.resources.resource_operation import ResourceOperation, is_party
from wechatpay_sandbox.spec.description import read_description

pytestmark = pytest.mark.filterwarnings("ignore::wechatpay_client.errors.RetiredOperationWarning")

_DESCRIPTION = read_description()
# uploads and downloads have handlers of their own, whatever is taken away
_FILES = {id for id in OPERATIONS if OPERATIONS[id].upload is not None or OPERATIONS[id].reply is bytes}
_CATALOGUE = ResourceCatalogue(_DESCRIPTION, _FILES)
_ROLES = {id: _CATALOGUE.role(id) for id in OPERATIONS if id not in _FILES}
_CREATORS = [id for id, role in _ROLES.items() if role.creates is not None]
_PRECONDITIONS = [(id, precondition) for id, role in _ROLES.items() for precondition in role.preconditions]
_chance = random.Random(7)


@pytest.fixture(scope="module")
def coherent(made_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A sandbox in which no operation has a handler."""
    folder = Path(shutil.copytree(made_folder, tmp_path_factory.mktemp("coherent") / "state"))
    with Sandbox(folder, operations=Operations({})) as sandbox, served(sandbox) as running:
        yield running


@pytest.fixture(scope="module")
def client(coherent: Running) -> Iterator[Client]:
    with Client.from_config(coherent.config_path) as client:
        yield client


class Request:
    """The spec's example of a request, which a test may change."""

    def __init__(self, id: str) -> None:
        self.operation = OPERATIONS[id]
        self.path, self.query, self.headers = (
            {found["name"]: found["example"] for found in self.operation.parameters(place)}
            for place in ("path", "query", "header")
        )
        content = self.operation._document.get("requestBody", {}).get("content", {})
        self.body: Any = copy.deepcopy(content.get("application/json", {}).get("example"))

    @property
    def sent(self) -> dict[str, Any]:
        """The arguments, and the texts and numbers at the top of the body: a list names no single thing."""
        body = {name: value for name, value in (self.body or {}).items() if not isinstance(value, list | dict)}
        return {**body, **self.headers, **self.query, **self.path}

    def renumber(self) -> None:
        """Gives the caller's own number another value."""
        *around, last = ResourceOperation(_DESCRIPTION, self.operation.id).key
        place: Any = self.body
        for name in around:
            place = place[name]
        place = next((other for other in (self.path, self.headers) if last in other), place)
        place[last] = fresh_identifier(place[last], _chance)

    def name(self, numbers: dict[str, Any]) -> None:
        """Puts these values where it has fields of these names."""
        for place in (self.path, self.query, self.body or {}):
            place.update({n: value for n, value in numbers.items() if not isinstance(place.get(n, []), list | dict)})

    def forget_an_option(self) -> bool:
        """Leaves out something that may be left out; False where there is nothing."""
        for name in list(self.body or {}):
            less = {other: value for other, value in self.body.items() if other != name}
            is_kept = is_party(name) or name in ResourceOperation(_DESCRIPTION, self.operation.id).key
            if not is_kept and validate(self.operation, less) == []:
                self.body = less
                return True
        return False

    def send(self, client: Client) -> Any:
        more = ({} if self.body is None else {"json": self.body}) | ({"headers": self.headers} if self.headers else {})
        call = getattr(client[self.operation.path], self.operation.method.lower())
        response = call(query=self.query, **self.path, **more)
        assert response.status_code == self.operation.success_status
        if self.operation.reply_schema is None:
            return None
        assert response.violations() == []
        return response.json()

    def refused(self, client: Client) -> APIStatusError:
        with pytest.raises(APIStatusError) as caught:
            self.send(client)
        return caught.value


def _made(client: Client, id: str) -> tuple[Request, Any]:
    """A thing that this operation has made under a number of its own, with what that needs."""
    request = Request(id)
    for precondition in _ROLES[id].preconditions:
        if precondition.creators:
            parent, reply = _made(client, precondition.creators[0])
            request.name(_numbers(parent, reply, precondition))
    key = ResourceOperation(_DESCRIPTION, id).key
    if key and not any(key[-1] in precondition.id_fields for precondition in _ROLES[id].preconditions):
        request.renumber()
    return request, request.send(client)


def _numbers(request: Request, reply: Any, precondition: Precondition) -> dict[str, Any]:
    told = reply if isinstance(reply, dict) else {}
    names = _ROLES[request.operation.id].reply_names
    known = {**told, **request.sent}
    return {name: known[names.get(name, name)] for name in precondition.id_fields if names.get(name, name) in known}


def _inside(value: Any, name: str) -> Any:
    """The first text or number of this name, however deep."""
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, dict) and not isinstance(value.get(name, []), list | dict):
        return value[name]
    return next((found for child in children if (found := _inside(child, name)) is not None), None)


def _readers(resource: str | None) -> list[tuple[str, Precondition]]:
    return [
        (id, role.reads) for id, role in _ROLES.items() if role.reads is not None and role.reads.resource == resource
    ]


def test_the_example_that_explains_the_inference_is_true() -> None:
    outcome = doctest.testmod(inference)
    assert outcome.attempted >= 6
    assert outcome.failed == 0


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (
            "v3/ecommerce/account/cancel-applications",
            "no cancel application has out_apply_no=NOPE000001; create one",
        ),
        ("v3/transfer/batches", "no batch has batch_id=NOPE000001; create one with transfer.create_batch"),
    ],
)
def test_a_refusal_says_what_does_not_exist_and_how_to_create_it(client: Client, path: str, said: str) -> None:
    id, precondition = next(
        (id, role.reads) for id, role in _ROLES.items() if role.reads and role.reads.resource == path
    )
    request = Request(id)
    request.name(dict.fromkeys(precondition.id_fields, "NOPE000001"))
    assert request.refused(client).message.startswith(said)


def test_a_list_is_no_identifier_though_what_is_in_it_may_be() -> None:
    fields = ResourceOperation(_DESCRIPTION, "combine_transactions.create_native_order").body_fields
    assert {"combine_out_trade_no", "out_trade_no"} <= fields
    assert not {"sub_orders", "amount", "scene_info"} & fields


@pytest.mark.parametrize("id", _CREATORS)
def test_what_is_made_is_found_by_its_numbers(client: Client, id: str) -> None:
    request, reply = _made(client, id)
    parties = {name: value for name, value in request.sent.items() if is_party(name)}
    found = 0
    for reader, precondition in _readers(_ROLES[id].creates):
        query = Request(reader)
        numbers = _numbers(request, reply, precondition)
        if any(name not in numbers for name in precondition.id_fields & query.path.keys()):
            continue  # told by another finder: see the next test
        query.name({**parties, **request.path, **numbers})
        told = query.send(client)
        found += 1
        for name, value in numbers.items():
            assert str(told.get(name, value)) == str(value)
    assert found or not _readers(_ROLES[id].creates)


def _told(client: Client, id: str) -> tuple[Request, dict[str, Any]]:
    """Makes a thing and asks every finder for it; with all that is then known of it."""
    request, reply = _made(client, id)
    known = {**(reply if isinstance(reply, dict) else {}), **request.sent}
    readers = _readers(_ROLES[id].creates)
    for reader, precondition in readers * len(readers):
        query = Request(reader)
        known |= {
            name: known[reply_names] for name, reply_names in _ROLES[id].reply_names.items() if reply_names in known
        }
        if precondition.id_fields <= known.keys():
            query.name(known)
            known = {**query.send(client), **known}
    return request, known


@pytest.mark.parametrize("id", _CREATORS)
def test_each_thing_has_numbers_of_its_own(client: Client, id: str) -> None:
    """Whichever operation tells a number that the platform has given, it is the same."""
    facts = ResourceOperation(_DESCRIPTION, id)
    _, known = _told(client, id)
    _, other = _told(client, id)
    given = _ROLES[id].id_fields - facts.request_fields
    assert given <= known.keys()
    if facts.key:
        assert all(known[name] != other[name] for name in given)


@pytest.mark.parametrize("id", _CREATORS)
def test_the_same_request_makes_one_thing(client: Client, id: str) -> None:
    request, reply = _made(client, id)
    if _ROLES[id].id_fields & request.sent.keys():
        assert request.send(client) == reply
    key = ResourceOperation(_DESCRIPTION, id).key
    if key and request.forget_an_option():
        error = request.refused(client)
        assert (error.status_code, error.code) == (400, "INVALID_REQUEST")


@pytest.mark.parametrize(
    ("id", "precondition"), _PRECONDITIONS, ids=[f"{id}-{number}" for number, (id, _) in enumerate(_PRECONDITIONS)]
)
def test_an_unknown_number_is_answered_as_documented(client: Client, id: str, precondition: Precondition) -> None:
    request = Request(id)
    names = [name for name in (*precondition.id_fields, *precondition.from_start) if name in request.sent]
    request.name({name: fresh_identifier(request.sent[name], _chance) for name in names})
    error = request.refused(client)
    assert (error.status_code, error.code) == (404, ResourceOperation(_DESCRIPTION, id).not_found_code)


@pytest.mark.parametrize("id", [id for id, role in _ROLES.items() if role.preconditions and role.creates is None])
def test_a_known_number_is_accepted(client: Client, id: str) -> None:
    request = Request(id)
    for precondition in _ROLES[id].preconditions:
        creator = next(
            (creator for creator in precondition.creators if precondition.id_fields <= _ROLES[creator].id_fields), None
        )
        assert (creator is None) == (not precondition.creators)
        if creator is not None:
            made, known = _told(client, creator)
            known |= {name: _inside([made.body, known], name) for name in precondition.id_fields - known.keys()}
            request.name(
                {name: value for name, value in known.items() if name in precondition.id_fields or is_party(name)}
            )
    request.send(client)


# --- the depot: a spec that the sandbox has never seen

ORDER = {"mchid": "1900000001", "order_no": "N-1", "amount": {"total": 7}, "payer": {"name": "李四"}, "note": "fragile"}
OPEN_ORDERS = "v3/depot/orders"


@pytest.fixture
def depot_folder(made_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made_folder, tmp_path / "depot"))


@contextmanager
def _depot(depot: Any, folder: Path, seed: int | None = None) -> Iterator[Any]:
    operations = Operations({}, read_description(depot.__name__), seed=seed)
    with (
        Sandbox(folder, operations=operations) as sandbox,
        served(sandbox) as running,
        depot.Client.from_config(running.config_path) as client,
    ):
        yield client


def _refusal(depot: Any, call: Callable[[], object]) -> tuple[int, str]:
    with pytest.raises(depot.errors.APIStatusError) as caught:
        call()
    return caught.value.status_code, caught.value.code


def test_an_order_from_its_number_to_its_end(depot: Any, depot_folder: Path) -> None:
    with _depot(depot, depot_folder) as client:
        orders, order = client["v3/depot/orders"], client["v3/depot/orders/{order_no}"]
        by_id, boxes = client["v3/depot/orders/id/{depot_order_id}"], client["v3/depot/orders/{order_no}/boxes"]
        assert _refusal(depot, lambda: order.get(order_no="N-1")) == (404, "RESOURCE_NOT_EXISTS")
        assert _refusal(depot, lambda: by_id.get(depot_order_id="4200000001")) == (404, "ORDER_NOT_EXIST")
        assert _refusal(depot, lambda: boxes.put(order_no="N-1", json={"label": "A"})) == (404, "RESOURCE_NOT_EXISTS")
        placed = orders.post(json=ORDER).json()
        id = placed["depot_order_id"]
        assert (len(id), id.isdigit(), id != "4200000001") == (10, True, True)
        assert orders.post(json=ORDER).json() == placed
        assert _refusal(depot, lambda: orders.post(json={**ORDER, "note": "no"})) == (400, "INVALID_REQUEST")
        assert orders.post(json={**ORDER, "order_no": "N-2"}).json()["depot_order_id"] != id
        assert order.get(order_no="N-1").json()["order_no"] == "N-1"
        found = by_id.get(depot_order_id=id).json()
        assert (found["order_no"], found["amount"]["total"], found["note"]) == ("N-1", 7, "fragile")
        assert found["payer"]["name"] == "李四"  # sent encrypted, and back encrypted
        assert boxes.put(order_no="N-1", json={"label": "A"}).status_code == 202
        assert order.delete(order_no="N-1").status_code == 204
        assert _refusal(depot, lambda: by_id.get(depot_order_id=id)) == (404, "ORDER_NOT_EXIST")
        assert orders.post(json={**ORDER, "note": "again"}).json()["depot_order_id"] != id


def test_what_was_made_outlives_the_server(depot: Any, depot_folder: Path) -> None:
    with _depot(depot, depot_folder) as client:
        id = client["v3/depot/orders"].post(json=ORDER).json()["depot_order_id"]
    with _depot(depot, depot_folder) as client:
        assert client["v3/depot/orders/id/{depot_order_id}"].get(depot_order_id=id).json()["order_no"] == "N-1"


def test_a_seed_makes_the_numbers_given_out_the_same_in_every_run(
    depot: Any, made_folder: Path, tmp_path: Path
) -> None:
    def run(name: str, seed: int | None) -> list[str]:
        folder = Path(shutil.copytree(made_folder, tmp_path / name))
        numbers = []
        for part in (("N-1", "N-2"), ("N-3",)):
            with _depot(depot, folder, seed) as client:
                for number in part:
                    reply = client["v3/depot/orders"].post(json={**ORDER, "order_no": number})
                    numbers.append(reply.json()["depot_order_id"])
        return numbers

    first = run("a", 1)
    assert first == run("b", 1)
    assert len({*first, *run("c", 2), *run("d", None)}) == 9


def test_put_makes_what_nothing_else_makes(depot: Any, depot_folder: Path) -> None:
    with _depot(depot, depot_folder) as client:
        keeper = client["v3/depot/keepers/{keeper_id}"]
        assert _refusal(depot, lambda: keeper.get(keeper_id="K1")) == (404, "RESOURCE_NOT_EXISTS")
        for text in ("north", "south", "north"):
            assert keeper.put(keeper_id="K1", json={"text": text}).json() == {"text": text}
            assert keeper.get(keeper_id="K1").json() == {"text": text}


def test_what_nothing_makes_is_there_from_the_start(depot: Any, depot_folder: Path) -> None:
    with _depot(depot, depot_folder) as client:
        ramp, lift = client["v3/depot/ramps/{ramp_id}"], client["v3/depot/ramps/{ramp_id}/raise"]
        assert ramp.get(ramp_id="RAMP0001").status_code == 200
        assert lift.post(ramp_id="RAMP0001").status_code == 204
        for call in (ramp.get, lift.post):
            assert _refusal(depot, lambda call=call: call(ramp_id="RAMP0002")) == (404, "RESOURCE_NOT_EXISTS")
    found = {line.operation: line for line in Operations({}, read_description(depot.__name__)).capabilities()}
    assert found["depot.raise_ramp"].from_start == {"ramp_id": "RAMP0001"}
    assert {id.partition(".")[2] for id, line in found.items() if line.kind == "shaped"} == {
        "list_shelves", "list_linked_shelves", "find_guard", "hire_guard", "add_crate", "get_label",
        "order_label", "get_riddle", "list_numbered_shelves", "list_shelves_by_token", "search_shelves",
    }  # fmt: skip


def test_a_part_of_the_whole_is_told_as_it_was_sent(client: Client) -> None:
    request, _ = _made(client, "transfer.create_batch")
    second = copy.deepcopy(request.body["transfer_detail_list"][0])
    second |= {"out_detail_no": "DETAIL0002", "transfer_amount": 4321}
    request.body["transfer_detail_list"].append(second)
    request.renumber()
    request.send(client)
    detail = client["v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"]
    told = detail.get(out_batch_no=request.body["out_batch_no"], out_detail_no="DETAIL0002").json()
    assert (told["out_detail_no"], told["transfer_amount"]) == ("DETAIL0002", 4321)


def test_what_one_area_makes_is_found_in_another(client: Client) -> None:
    """The query that the spec names for wages is one of the payouts of service providers."""
    request, made = _made(client, "payroll_card.create_transfer_batch")
    query = {"need_query_detail": True}
    by_number = client["v3/partner-transfer/batches/out-batch-no/{out_batch_no}"]
    found = by_number.get(out_batch_no=request.body["out_batch_no"], query=query).json()
    assert found["batch_id"] == made["batch_id"]
    by_id = client["v3/partner-transfer/batches/batch-id/{batch_id}"]
    assert by_id.get(batch_id=made["batch_id"], query=query).json()["out_batch_no"] == request.body["out_batch_no"]
    payout = request.body["transfer_detail_list"][0]["out_detail_no"]
    detail = client["v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"]
    told = detail.get(out_batch_no=request.body["out_batch_no"], out_detail_no=payout).json()
    assert told["out_detail_no"] == payout


def test_a_handler_in_another_area_keeps_the_resource_at_home() -> None:
    query = "partner_transfer.get_batch_by_out_batch_no"
    catalogue = ResourceCatalogue(_DESCRIPTION, {*_FILES, query})
    role = catalogue.role("payroll_card.create_transfer_batch")
    assert (role.creates, sorted(role.id_fields)) == ("v3/payroll-card/transfer-batches", ["out_batch_no"])


def test_another_party_has_nothing_of_the_number(client: Client) -> None:
    request, _ = _made(client, "ebike.create_order")
    order = client["v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"]
    number, sub_mchid = request.body["out_trade_no"], request.body["sub_mchid"]
    assert order.get(out_trade_no=number, query={"sub_mchid": sub_mchid}).json()["out_trade_no"] == number
    with pytest.raises(APIStatusError, match="another sub_mchid"):
        order.get(out_trade_no=number, query={"sub_mchid": "1900000999"})


@pytest.mark.parametrize(
    ("example", "form"),
    [
        ("1030000071100999991182020050700019480001", r"\d{40}"),
        ("Contract00000000000000000000001", r"Contract\d{23}"),
        ("wx-Ab12", r"[a-z]{2}-[A-Z][a-z]\d\d"),
        (2000002124775691, r"\d{16}"),
    ],
)
def test_a_fresh_number_has_the_form_of_the_example(example: object, form: str) -> None:
    found = {fresh_identifier(example, random.Random(seed)) for seed in range(50)}
    assert len(found) > 40
    for number in found:
        assert type(number) is type(example)
        assert re.fullmatch(form, str(number))


def test_how_many_operations_are_stateful_coherent_and_shaped(record_property: Callable[[str, object], None]) -> None:
    kinds = Counter(line.kind for line in capabilities())
    print(", ".join(f"{count} {kind}" for kind, count in kinds.items()))
    for kind, count in kinds.items():
        record_property(kind, count)
    assert kinds["coherent"] > kinds["shaped"]

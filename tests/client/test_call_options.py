"""What a call says for itself: timeout, retries and deadline, in every way of calling; and clients that share one."""

from __future__ import annotations

import asyncio
import copy
import hashlib
import inspect
import json
import pickle
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module

import httpx
import pytest
from wechatpay_client import OPERATIONS, UNSET, Client, errors
from wechatpay_client.api.billdownload import download_bill
from wechatpay_client.api.eduschoolpay import list_user_contracts
from wechatpay_client.api.merchant import upload_image
from wechatpay_client.api.pay import get_order_by_out_trade_no
from wechatpay_client.runtime.endpoint import Node

from tests.client.raw_platform import answer_orders, credentials, order_reply, read_request, reply, ring, serving

LATEST = 3.0
"""Seconds after which a wait counts as longer than what was asked for; a busy machine is slow."""
OPTIONS = {"timeout": UNSET, "retries": None, "deadline": UNSET}
NUMBER = "ORDER0001"
ORDER = "v3/pay/transactions/out-trade-no/{out_trade_no}"
QUERY = {"mchid": "1900000001"}
FILE = b"bill\n" * 100
PROOF = {"hash_value": hashlib.sha1(FILE).hexdigest(), "hash_type": "SHA1"}
CONTRACTS = {"plan_id": "1", "contract_status": "ADD"}
PICTURE = {"file": b"\xff\xd8 picture", "filename": "a.jpg"}
TOO_FAST = json.dumps({"code": "RATELIMIT_EXCEEDED", "message": "slower"}).encode()

both_worlds = pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])


def first(items):
    return next(iter(items))


def read_file(opened):
    with opened as file:
        return b"".join(file)


SYNC = {
    "function": lambda client, **o: get_order_by_out_trade_no.sync(NUMBER, client=client, **QUERY, **o),
    "detailed function": lambda client, **o: get_order_by_out_trade_no.sync_detailed(
        NUMBER, client=client, **QUERY, **o
    ),
    "attributes": lambda client, **o: client.v3.pay.transactions.out_trade_no._out_trade_no_.get(
        out_trade_no=NUMBER, query=QUERY, **o
    ),
    "declared path": lambda client, **o: client.paths[ORDER].get(out_trade_no=NUMBER, query=QUERY, **o),
    "path": lambda client, **o: client.chain(ORDER).get(out_trade_no=NUMBER, query=QUERY, **o),
    "item": lambda client, **o: client[f"v3/pay/transactions/out-trade-no/{NUMBER}"].get(query=QUERY, **o),
    "untyped": lambda client, **o: client.untyped("v3/brand-new").post(json={"a": 1}, **o),
    "operation": lambda client, **o: client.call(OPERATIONS["certificates.list_certificates"], {}, **o),
    "pages of a function": lambda client, **o: first(list_user_contracts.pages("o1", client=client, **CONTRACTS, **o)),
    "pages of attributes": lambda client, **o: first(
        client.v3.eduschoolpay.users._openid_.contracts.pages(openid="o1", query=CONTRACTS, **o)
    ),
    "pages of a path": lambda client, **o: first(
        client["v3/eduschoolpay/users/{openid}/contracts"].pages(openid="o1", query=CONTRACTS, **o)
    ),
    "pages": lambda client, **o: first(client.pages(list_user_contracts.OPERATION, {"openid": "o1"}, CONTRACTS, **o)),
    "upload function": lambda client, **o: upload_image.sync(
        PICTURE["file"], client=client, filename=PICTURE["filename"], **o
    ),
    "upload of attributes": lambda client, **o: client.v3.merchant.media.upload.post(**PICTURE, **o),
    "upload to a path": lambda client, **o: client["v3/merchant/media/upload"].post(**PICTURE, **o),
    "file function": lambda client, **o: download_bill.sync(client=client, token="t", **PROOF, **o),
    "file of attributes": lambda client, **o: client.v3.billdownload.file.get(query={"token": "t"}, **PROOF, **o),
    "file of a path": lambda client, **o: client["v3/billdownload/file"].get(query={"token": "t"}, **PROOF, **o),
    "stream function": lambda client, **o: read_file(download_bill.stream(client=client, token="t", **PROOF, **o)),
    "stream of attributes": lambda client, **o: read_file(
        client.v3.billdownload.file.stream(query={"token": "t"}, **PROOF, **o)
    ),
    "stream of a path": lambda client, **o: read_file(
        client["v3/billdownload/file"].stream(query={"token": "t"}, **PROOF, **o)
    ),
    "download": lambda client, **o: read_file(
        client.download(f"{client.base_url}/v3/billdownload/file?token=t", **PROOF, **o)
    ),
}


async def first_of(items):
    return await anext(aiter(items))


async def read_file_of(opened):
    async with opened as file:
        return b"".join([piece async for piece in file])


ASYNC = {
    "function": lambda client, **o: get_order_by_out_trade_no.asyncio(NUMBER, client=client, **QUERY, **o),
    "detailed function": lambda client, **o: get_order_by_out_trade_no.asyncio_detailed(
        NUMBER, client=client, **QUERY, **o
    ),
    "attributes": lambda client, **o: client.v3.pay.transactions.out_trade_no._out_trade_no_.get_async(
        out_trade_no=NUMBER, query=QUERY, **o
    ),
    "declared path": lambda client, **o: client.paths[ORDER].get_async(out_trade_no=NUMBER, query=QUERY, **o),
    "path": lambda client, **o: client.chain(ORDER).get_async(out_trade_no=NUMBER, query=QUERY, **o),
    "item": lambda client, **o: client[f"v3/pay/transactions/out-trade-no/{NUMBER}"].get_async(query=QUERY, **o),
    "untyped": lambda client, **o: client.untyped("v3/brand-new").post_async(json={"a": 1}, **o),
    "operation": lambda client, **o: client.call_async(OPERATIONS["certificates.list_certificates"], {}, **o),
    "pages of a function": lambda client, **o: first_of(
        list_user_contracts.pages_async("o1", client=client, **CONTRACTS, **o)
    ),
    "pages of attributes": lambda client, **o: first_of(
        client.v3.eduschoolpay.users._openid_.contracts.pages_async(openid="o1", query=CONTRACTS, **o)
    ),
    "pages of a path": lambda client, **o: first_of(
        client["v3/eduschoolpay/users/{openid}/contracts"].pages_async(openid="o1", query=CONTRACTS, **o)
    ),
    "pages": lambda client, **o: first_of(
        client.pages_async(list_user_contracts.OPERATION, {"openid": "o1"}, CONTRACTS, **o)
    ),
    "upload function": lambda client, **o: upload_image.asyncio(
        PICTURE["file"], client=client, filename=PICTURE["filename"], **o
    ),
    "upload of attributes": lambda client, **o: client.v3.merchant.media.upload.post_async(**PICTURE, **o),
    "upload to a path": lambda client, **o: client["v3/merchant/media/upload"].post_async(**PICTURE, **o),
    "file function": lambda client, **o: download_bill.asyncio(client=client, token="t", **PROOF, **o),
    "file of attributes": lambda client, **o: client.v3.billdownload.file.get_async(query={"token": "t"}, **PROOF, **o),
    "file of a path": lambda client, **o: client["v3/billdownload/file"].get_async(query={"token": "t"}, **PROOF, **o),
    "stream function": lambda client, **o: read_file_of(
        download_bill.stream_async(client=client, token="t", **PROOF, **o)
    ),
    "stream of attributes": lambda client, **o: read_file_of(
        client.v3.billdownload.file.stream_async(query={"token": "t"}, **PROOF, **o)
    ),
    "stream of a path": lambda client, **o: read_file_of(
        client["v3/billdownload/file"].stream_async(query={"token": "t"}, **PROOF, **o)
    ),
    "download": lambda client, **o: read_file_of(
        client.download_async(f"{client.base_url}/v3/billdownload/file?token=t", **PROOF, **o)
    ),
}


def make(client, way, awaited, **options):
    """Call in one way."""
    if not awaited:
        return SYNC[way](client, **options)

    async def run():
        return await ASYNC[way](client, **options)

    return asyncio.run(run())


def make_all(client, awaited, **options):
    """Call in every way at once; what each raised, or what came of it."""

    def attempt(way):
        try:
            return SYNC[way](client, **options)
        except (errors.WeChatPayError, TypeError) as error:
            return error

    async def run():
        calls = (call(client, **options) for call in ASYNC.values())
        return await asyncio.gather(*calls, return_exceptions=True)

    if awaited:
        return dict(zip(ASYNC, asyncio.run(run()), strict=True))
    with ThreadPoolExecutor(len(SYNC)) as pool:
        return dict(zip(SYNC, pool.map(attempt, SYNC), strict=True))


def assert_raised(outcomes, kind, text):
    """Every way raised an error of a kind, with a text in it."""
    assert {way: outcome for way, outcome in outcomes.items() if not isinstance(outcome, kind)} == {}
    assert {way: str(outcome) for way, outcome in outcomes.items() if text not in str(outcome)} == {}


def client_of(platform, **settings):
    return Client(credentials(), ring(), base_url=platform.base_url, **settings)


@contextmanager
def ends_in_time():
    began = time.monotonic()
    yield
    assert time.monotonic() - began < LATEST


def never_answer(connection):
    read_request(connection)
    connection.recv(1)


def drip_the_body(connection):
    """A signed head, and then a byte each 50 ms of a body that does not end."""
    read_request(connection)
    connection.sendall(reply(b"").replace(b"Content-Length: 0", b"Content-Length: 100000"))
    while True:
        connection.sendall(b"x")
        time.sleep(0.05)


class Counting:
    """Refuses each request for its speed and counts them."""

    def __init__(self):
        self.requests = 0
        self._counting = threading.Lock()

    def __call__(self, connection):
        while read_request(connection):
            with self._counting:
                self.requests += 1
            connection.sendall(reply(TOO_FAST, status=429))


# --- the options, in every way of calling


def test_the_ways_are_the_same_in_both_worlds():
    assert list(SYNC) == list(ASYNC)


@both_worlds
def test_timeout_of_a_call(awaited):
    with serving(never_answer) as platform, client_of(platform, retries=0) as client, ends_in_time():
        assert_raised(make_all(client, awaited, timeout=0.2), errors.NoResponse, "ReadTimeout")


@both_worlds
@pytest.mark.parametrize("retries", [0, 2])
def test_retries_of_a_call(awaited, retries):
    counting = Counting()
    with serving(counting) as platform, client_of(platform, retries=1) as client:
        assert_raised(make_all(client, awaited, retries=retries), errors.RateLimited, "slower")
        assert counting.requests == len(SYNC) * (retries + 1)
        counting.requests = 0
        assert_raised(make_all(client, awaited), errors.RateLimited, "slower")
        assert counting.requests == len(SYNC) * 2, "the client's own setting is what it was"


@both_worlds
def test_deadline_of_a_call_covers_all_of_it(awaited):
    with serving(drip_the_body) as platform, client_of(platform, retries=0) as client, ends_in_time():
        outcomes = make_all(client, awaited, deadline=0.4)
        assert_raised(outcomes, errors.OutcomeUnknown, "the deadline of 0.4 s is over")


@both_worlds
def test_deadline_of_an_upload_covers_its_file(awaited):
    def read_little(connection):
        while connection.recv(100):
            time.sleep(0.05)

    picture = b"\xff" * 2_000_000
    with serving(read_little) as platform, client_of(platform, retries=0) as client:
        upload = client["v3/merchant/media/upload"]
        settings = {"file": picture, "filename": "a.jpg", "validate": False, "deadline": 0.4}
        with ends_in_time(), pytest.raises(errors.NoResponse, match=r"the deadline of 0\.4 s is over"):
            asyncio.run(upload.post_async(**settings)) if awaited else upload.post(**settings)


@both_worlds
def test_without_one_of_its_own_a_file_may_outlast_the_deadline_of_the_client(awaited):
    def send_slowly(connection):
        read_request(connection)
        # why close: the next call could be sent on this connection, just before it is closed here
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(FILE))
        for start in range(0, len(FILE), 50):
            time.sleep(0.1)
            connection.sendall(FILE[start : start + 50])

    with serving(send_slowly) as platform, client_of(platform, deadline=0.5) as client:
        assert make(client, "download", awaited) == FILE
        with pytest.raises(errors.ResponseUnreadable, match=r"the deadline of 0\.5 s is over"):
            make(client, "download", awaited, deadline=0.5)
        assert make(client, "download", awaited, deadline=None) == FILE


def test_timeouts_of_each_kind():
    with (
        serving(never_answer) as platform,
        client_of(platform, retries=0) as client,
        ends_in_time(),
        pytest.raises(errors.NoResponse, match="ReadTimeout"),
    ):
        make(client, "function", False, timeout=httpx.Timeout(30.0, read=0.2))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timeout": 0}, "timeout is 0; it is seconds, more than 0"),
        ({"timeout": "3"}, "timeout is of type str"),
        ({"timeout": httpx.Timeout(1.0, read=-1)}, r"timeout \(read\) is -1"),
        ({"retries": -1}, "retries is -1; it is the number of repetitions, 0 for none"),
        ({"retries": True}, "retries is True"),
        ({"retries": "2"}, "retries is of type str"),
    ],
)
@pytest.mark.parametrize("way", ["function", "untyped", "pages", "upload to a path", "stream function", "download"])
def test_an_option_that_is_none_is_refused_before_anything_is_sent(way, options, message):
    with serving(answer_orders) as platform, client_of(platform) as client:
        with pytest.raises(errors.ConfigurationError, match=message):
            make(client, way, False, **options)
        assert platform.connections == []


def test_a_client_refuses_such_settings_as_well():
    with pytest.raises(errors.ConfigurationError, match="retries is -1"):
        Client(credentials(), ring(), retries=-1)


def callables_of(module):
    """The functions of an operation that make calls: those that take a client."""
    functions = {name: each for name, each in vars(module).items() if inspect.isfunction(each)}
    return {name: each for name, each in functions.items() if "client" in inspect.signature(each).parameters}


def test_the_functions_of_every_operation_take_the_options():
    for operation in OPERATIONS.values():
        functions = callables_of(import_module(operation.module))
        assert {"sync", "asyncio"} <= functions.keys()
        for name, function in functions.items():
            parameters = inspect.signature(function).parameters
            assert {option: parameters[option].default for option in OPTIONS} == OPTIONS, (operation.id, name)


def test_the_methods_of_every_step_take_the_options():
    found = 0
    client = Client(credentials(), ring())
    for path in import_module("wechatpay_client.paths")._STEPS:
        step = client.paths[path]
        assert isinstance(step, Node)
        for name, method in vars(type(step)).items():
            if inspect.isfunction(method):
                parameters = inspect.signature(method).parameters
                assert {option: parameters[option].default for option in OPTIONS} == OPTIONS, (path, name)
                found += 1
    assert found >= 2 * len(OPERATIONS)


# --- clients that share one


@both_worlds
def test_a_client_with_other_options_shares_the_connections(awaited):
    with serving(answer_orders) as platform, client_of(platform) as client:
        other = client.with_options(timeout=3.0, retries=0, deadline=10.0, validate="strict")
        assert type(other) is Client

        async def ask():
            for each in (client, other, client.with_options(), copy.copy(client)):
                if awaited:
                    await ASYNC["function"](each)
                else:
                    SYNC["function"](each)

        asyncio.run(ask())
        assert len(platform.connections) == 1
        assert (other.keys, other.mchid, other.base_url) == (client.keys, client.mchid, client.base_url)


def test_the_options_of_a_client_hold_for_each_of_its_calls_and_the_first_one_keeps_its_own():
    counting = Counting()
    with serving(counting) as platform, client_of(platform, retries=1) as client:
        for each, sent in ((client.with_options(retries=0), 1), (client, 2), (client.with_options(deadline=9.0), 2)):
            counting.requests = 0
            with pytest.raises(errors.RateLimited):
                make(each, "function", False)
            assert counting.requests == sent
    with serving(never_answer) as platform, client_of(platform, retries=0) as client:
        with ends_in_time(), pytest.raises(errors.NoResponse, match="ReadTimeout"):
            make(client.with_options(timeout=0.2), "function", False)
        with ends_in_time(), pytest.raises(errors.NoResponse, match=r"the deadline of 0\.3 s is over"):
            make(client.with_options(deadline=0.3), "function", False)
        with ends_in_time(), pytest.raises(errors.NoResponse, match=r"the deadline of 0\.3 s is over"):
            make(client.with_options(deadline=20.0), "function", False, deadline=0.3)


def test_what_validates_is_an_option_too():
    with serving(answer_orders) as platform, client_of(platform) as client:
        with pytest.raises(errors.InvalidRequest):
            client.with_options(validate="strict").paths[ORDER].get(
                out_trade_no=NUMBER, query={**QUERY, "newer_than_the_spec": "1"}
            )
        with pytest.raises(errors.ConfigurationError, match="validate is 'lax'"):
            client.with_options(validate="lax")


def test_an_undescribed_path_is_warned_of_once_for_all_clients_that_share_one():
    with serving(answer_orders) as platform, client_of(platform) as client:
        with pytest.warns(errors.UndescribedPathWarning):
            client["v3/brand-new/things"]
        client.with_options(retries=0)["v3/brand-new/things"]


# --- a client that is closed


@both_worlds
def test_a_closed_client_says_so(awaited):
    with serving(answer_orders) as platform:
        client = client_of(platform)
        client.close()
        outcomes = make_all(client, awaited)
        assert_raised(outcomes, errors.ClientClosed, "the client is closed, so nothing was sent")
        assert_raised(outcomes, errors.NotSent, "`with client:`")
        assert platform.connections == []


def test_closing_closes_what_shares_the_connections():
    with serving(answer_orders) as platform:
        client = client_of(platform)
        other = client.with_options(retries=0)
        make(other, "function", False)
        other.close()
        with pytest.raises(errors.NotSent, match="the client is closed"):
            make(client, "function", False)


def test_aclose_closes_for_sync_calls_as_well():
    with serving(answer_orders) as platform:
        client = client_of(platform)
        asyncio.run(client.aclose())
        with pytest.raises(errors.ClientClosed):
            make(client, "function", False)


@both_worlds
def test_entering_opens_it_again(awaited):
    with serving(answer_orders) as platform:
        client = client_of(platform)

        async def ask():
            async with client:
                await ASYNC["function"](client)

        for _ in range(2):
            if awaited:
                asyncio.run(ask())
            else:
                with client:
                    SYNC["function"](client)
            with pytest.raises(errors.ClientClosed):
                make(client, "function", awaited)
        assert len(platform.connections) == 2


# --- what is no client, and what no client can do


@pytest.mark.parametrize("way", [way for way in SYNC if "function" in way])
@both_worlds
def test_the_class_in_the_place_of_a_client_is_explained(way, awaited):
    with pytest.raises(TypeError, match=r"client= is the class Client itself.*client = Client\.from_config\(\)"):
        make(Client, way, awaited)


def test_the_class_is_explained_where_a_call_has_a_body():
    from wechatpay_client.api.pay import close_order

    with pytest.raises(TypeError, match="client= is the class Client itself"):
        close_order.sync(NUMBER, client=Client, body={"mchid": "1900000001"})


def test_a_subclass_that_forgot_the_constructor_is_told():
    class Own(Client):
        def __init__(self):
            pass

    with pytest.raises(AttributeError, match="Own has an __init__ of its own; call that of Client in it"):
        make(Own(), "function", False)


def test_deepcopy_says_what_to_do():
    client = Client(credentials(), ring())
    with pytest.raises(TypeError, match=r"cannot be copied deeply.*client\.with_options"):
        copy.deepcopy({"client": client})


def test_pickle_says_what_to_do():
    with pytest.raises(TypeError, match=r"cannot be pickled.*make one in each process, by Client\.from_config\(\)"):
        pickle.dumps(Client(credentials(), ring()))


def test_a_client_knows_its_merchant():
    assert Client(credentials(), ring()).mchid == "1900000001"


def test_a_reply_that_came_is_read(tmp_path):
    def answer(connection):
        connection.sendall(order_reply(read_request(connection)))

    with serving(answer) as platform, client_of(platform) as client:
        assert make(client, "function", False, timeout=10.0, retries=0, deadline=20.0).out_trade_no == NUMBER

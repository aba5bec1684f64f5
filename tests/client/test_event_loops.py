"""Pools and event loops: each loop has its own, and takes it along when it is closed."""

from __future__ import annotations

import asyncio
import gc
import threading

import anyio
import pytest
import trio
from wechatpay_auth import ConfigurationError
from wechatpay_client import Client

from tests.client.raw_platform import answer_orders, credentials, order_reply, read_request, ring, serving


@pytest.fixture
def platform():
    with serving(answer_orders) as platform:
        yield platform


@pytest.fixture
def client(platform):
    with Client(credentials(), ring(), base_url=platform.base_url) as client:
        yield client


async def ask(client, number="ORDER0001"):
    found = await client["v3/pay/transactions/out-trade-no/{out_trade_no}"].get_async(
        out_trade_no=number, query={"mchid": "1900000001"}
    )
    assert found.json()["out_trade_no"] == number


def test_a_closed_loop_takes_its_pool_along(client):
    for _ in range(50):
        asyncio.run(ask(client))
    assert len(client._connections._pools) == 0


def test_the_memory_of_loops_is_given_back(client):
    def loops():
        gc.collect()
        # why by type: isinstance asks an object for its __class__, and a lazy one (Django's settings) loads then
        return sum(issubclass(type(found), asyncio.AbstractEventLoop) for found in gc.get_objects())

    asyncio.run(ask(client))
    before = loops()
    for _ in range(20):
        asyncio.run(ask(client))
    assert loops() <= before + 1


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_loop_that_was_closed_without_ending_its_generators_is_forgotten_by_the_next(client):
    for _ in range(3):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(ask(client))
        loop.close()
    assert len(client._connections._pools) <= 1
    asyncio.run(ask(client))
    assert len(client._connections._pools) == 0
    gc.collect()


def test_loops_in_threads_at_once_have_a_pool_each(client, platform):
    together = threading.Barrier(4, timeout=10)
    pools = []

    async def ask_together():
        await ask(client)
        pools.append(await client._connections.open_async())
        await asyncio.to_thread(together.wait)
        await ask(client)

    threads = [threading.Thread(target=asyncio.run, args=(ask_together(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(set(map(id, pools))) == 4
    assert len(platform.connections) == 4  # each used twice
    assert len(client._connections._pools) == 0


def test_connections_of_a_loop_are_closed_with_it():
    ended = threading.Event()

    def handle(connection):
        while request := read_request(connection):
            connection.sendall(order_reply(request))
        ended.set()

    with serving(handle) as platform, Client(credentials(), ring(), base_url=platform.base_url) as client:
        asyncio.run(ask(client))
        assert ended.wait(10)


def test_aclose_closes_the_pool_of_this_loop_and_a_new_one_opens_where_the_client_is_entered(client, platform):
    async def twice():
        await ask(client)
        await client.aclose()
        assert len(client._connections._pools) == 0
        async with client:
            await ask(client)

    asyncio.run(twice())
    assert len(platform.connections) == 2


def test_trio_is_refused_before_anything_is_sent(client, platform):
    with pytest.raises(ConfigurationError, match=r"event loop of asyncio.*Trio is not supported.*Nothing was sent"):
        trio.run(ask, client)
    assert platform.connections == []


def test_an_upload_on_trio_is_refused_likewise(client, platform):
    async def upload():
        await client.v3.merchant.media.upload.post_async(file=b"x", filename="a.png")

    with pytest.raises(ConfigurationError, match="Trio is not supported"):
        trio.run(upload)
    assert platform.connections == []


def test_anyio_works_on_asyncio(client):
    anyio.run(ask, client, backend="asyncio")


def test_an_awaited_call_outside_of_any_loop_says_so(client):
    with pytest.raises(ConfigurationError, match="none is running here"):
        ask(client).send(None)

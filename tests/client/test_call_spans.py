"""What OpenTelemetry is told of calls, by its own SDK, against the sandbox and against sockets that misbehave."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import SpanKind, StatusCode
from wechatpay_client import Client, Telemetry, errors, models
from wechatpay_client.api.merchant_service import upload_image
from wechatpay_client.api.pay import create_native_order, get_order_by_out_trade_no
from wechatpay_sandbox import Running, parse_fault, running

from tests.client.raw_platform import credentials, order_reply, read_request, reply, ring, serving
from tests.recorded_telemetry import Recorded

ORDER = "v3/pay/transactions/out-trade-no/{out_trade_no}"
NATIVE = "POST /v3/pay/transactions/native"
QUERY = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}"
DURATION, CALLS = "http.client.request.duration", "wechatpay.client.call.duration"

both_worlds = pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with running() as served:
        yield served


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def client(sandbox: Running, recorded: Recorded) -> Iterator[Client]:
    sandbox.sandbox.faults.replace([])
    with Client.from_config(sandbox.config_path, telemetry=recorded.telemetry) as client:
        yield client


def fail(sandbox: Running, *faults: str) -> None:
    sandbox.sandbox.faults.replace([parse_fault(fault) for fault in faults])


def order(number: str) -> models.NativeOrderDict:
    return {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": "Coffee",
        "out_trade_no": number,
        "notify_url": "https://shop.example/notify",
        "amount": {"total": 2800},
    }


def place(client: Client, number: str, awaited: bool) -> models.NativeOrderResult:
    if awaited:
        return asyncio.run(create_native_order.asyncio(client=client, body=order(number)))
    return create_native_order.sync(client=client, body=order(number))


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


# --- one call ---------------------------------------------------------------------------------------------------------


@both_worlds
def test_a_call_is_a_span_with_one_below_it(
    client: Client, sandbox: Running, recorded: Recorded, awaited: bool
) -> None:
    place(client, f"SPAN{awaited:04}", awaited)
    call, sending = recorded.span("pay.create_native_order"), recorded.span(NATIVE)
    assert recorded.children(call) == [sending]
    assert len(recorded.spans()) == 2
    assert (call.kind, sending.kind) == (SpanKind.CLIENT, SpanKind.CLIENT)
    assert (call.status.status_code, sending.status.status_code) == (StatusCode.UNSET, StatusCode.UNSET)
    request_id = attributes(call)["wechatpay.request_id"]
    assert attributes(call) == {
        "wechatpay.operation": "pay.create_native_order",
        "wechatpay.outcome": "done",
        "wechatpay.request_id": request_id,
        "wechatpay.sendings": 1,
    }
    measured = {
        "wechatpay.operation": "pay.create_native_order",
        "wechatpay.outcome": "done",
        "http.request.method": "POST",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": int(sandbox.base_url.rpartition(":")[2]),
        "url.template": "/v3/pay/transactions/native",
    }
    assert attributes(sending) == measured | {"wechatpay.request_id": request_id}
    assert recorded.count(DURATION) == recorded.count(CALLS) == 1
    assert [found for name, found, _point in recorded.points() if name == DURATION] == [measured]
    (seconds,) = [point.sum for name, _found, point in recorded.points() if name == DURATION]
    assert sending.start_time is not None
    assert sending.end_time is not None
    assert 0 < seconds <= (sending.end_time - sending.start_time) / 1e9
    assert sending.instrumentation_scope is not None
    assert sending.instrumentation_scope.name == "wechatpay_client"


@both_worlds
def test_each_repetition_is_seen(client: Client, sandbox: Running, recorded: Recorded, awaited: bool) -> None:
    fail(sandbox, "FREQUENCY_LIMITED,times=2")
    place(client, f"AGAIN{awaited:04}", awaited)
    call = recorded.span("pay.create_native_order")
    first, second, third = recorded.children(call)
    for sending in (first, second):
        assert sending.status.status_code is StatusCode.ERROR
        assert attributes(sending)["error.type"] == "RateLimited"
        assert attributes(sending)["wechatpay.error.code"] == "FREQUENCY_LIMITED"
        assert attributes(sending)["wechatpay.outcome"] == "refused"
        assert attributes(sending)["http.response.status_code"] == 429
    assert [attributes(one).get("http.request.resend_count") for one in (first, second, third)] == [None, 1, 2]
    assert attributes(third)["wechatpay.outcome"] == "done"
    # what was repeated with success is no error of the call
    assert call.status.status_code is StatusCode.UNSET
    assert attributes(call)["wechatpay.sendings"] == 3
    assert "error.type" not in attributes(call)
    assert recorded.count(DURATION, error_type="RateLimited") == 2
    assert recorded.count(DURATION) == 3
    assert recorded.count(CALLS, wechatpay_outcome="done") == recorded.count(CALLS) == 1


@both_worlds
def test_a_refusal(client: Client, sandbox: Running, recorded: Recorded, awaited: bool) -> None:
    fail(sandbox, "ORDER_CLOSED")
    with pytest.raises(errors.BadRequest):
        place(client, f"REFUSED{awaited:04}", awaited)
    call = recorded.span("pay.create_native_order")
    assert call.status.status_code is StatusCode.ERROR
    assert call.status.description is None
    assert call.events == ()
    assert attributes(call)["wechatpay.outcome"] == "refused"
    assert attributes(call)["wechatpay.error.code"] == "ORDER_CLOSED"
    assert attributes(call)["error.type"] == "BadRequest"
    assert recorded.count(CALLS, wechatpay_outcome="refused", error_type="BadRequest") == 1


@both_worlds
def test_an_unknown_outcome_and_what_asking_told(
    client: Client, sandbox: Running, recorded: Recorded, awaited: bool
) -> None:
    fail(sandbox, "reset-after,times=1,operation=pay.create_native_order")
    with pytest.raises(errors.NoResponse) as caught:
        place(client, f"LOST{awaited:04}", awaited)
    call, sending = recorded.span("pay.create_native_order"), recorded.span(NATIVE)
    for span in (call, sending):
        assert span.status.status_code is StatusCode.ERROR
        assert attributes(span)["wechatpay.outcome"] == "unknown"
        assert attributes(span)["error.type"] == "NoResponse"
    assert "http.response.status_code" not in attributes(sending)
    assert recorded.count(CALLS, wechatpay_outcome="unknown") == 1
    # the question is a call of its own
    with recorded.tracer_provider.get_tracer("shop").start_as_current_span("clear up"):
        found = asyncio.run(caught.value.resolve_async()) if awaited else caught.value.resolve()
    assert isinstance(found, errors.TookEffect)
    query = recorded.span("pay.get_order_by_out_trade_no")
    assert recorded.children(recorded.span("clear up")) == [query]
    assert [one.name for one in recorded.children(query)] == [QUERY]


@both_worlds
def test_an_outcome_that_is_still_open(
    recorded: Recorded, platform: Any, credentials: Any, keys: Any, awaited: bool
) -> None:
    platform.answer_json({"code": "USERPAYING", "message": "SECRET"}, status=400)
    body = {"appid": "wx8888888888888888", "mchid": "1900000001", "description": "Tea", "out_trade_no": "OPEN0001"}
    body |= {"auth_code": "130061098828009406", "amount": {"total": 100}, "scene_info": {"store_info": {"id": "1"}}}
    with Client(credentials, keys, base_url=platform.base_url, telemetry=recorded.telemetry) as client:
        endpoint = client["v3/pay/transactions/codepay"]

        def pay() -> None:
            if awaited:
                asyncio.run(endpoint.post_async(json=body, validate=False))
            else:
                endpoint.post(json=body, validate=False)

        with pytest.raises(errors.OutcomePending):
            pay()
    call = recorded.spans()[-1]
    assert attributes(call)["wechatpay.outcome"] == "pending"
    assert attributes(call)["wechatpay.error.code"] == "USER_PAYING"
    assert recorded.count(CALLS, wechatpay_outcome="pending") == 1


def test_a_refused_connection_was_not_sent(recorded: Recorded) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    telemetry = recorded.telemetry
    with (
        Client(credentials(), ring(), base_url=url, retries=1, telemetry=telemetry) as client,
        pytest.raises(errors.ConnectionFailed),
    ):
        client[ORDER].get(out_trade_no="ASK0001", query={"mchid": "1900000001"})
    call = recorded.span("pay.get_order_by_out_trade_no")
    assert attributes(call)["wechatpay.outcome"] == "not-sent"
    assert len(recorded.children(call)) == attributes(call)["wechatpay.sendings"] == 2


def test_what_is_refused_before_it_is_sent_has_no_span(client: Client, recorded: Recorded) -> None:
    with pytest.raises(errors.InvalidRequest):
        client["v3/pay/transactions/native"].post(json={"appid": 1})
    assert recorded.spans() == []


def test_a_cancelled_call_is_ended_and_unknown(recorded: Recorded) -> None:
    arrived = threading.Event()

    def keep_waiting(connection: socket.socket) -> None:
        read_request(connection)
        arrived.set()
        connection.recv(1)

    async def cancel(client: Client) -> None:
        task = asyncio.create_task(create_native_order.asyncio(client=client, body=order("CANCELLED0001")))
        await asyncio.to_thread(arrived.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with (
        serving(keep_waiting) as platform,
        Client(credentials(), ring(), base_url=platform.base_url, telemetry=recorded.telemetry) as client,
    ):
        asyncio.run(cancel(client))
    for span in recorded.spans():
        assert span.status.status_code is StatusCode.ERROR
        assert attributes(span)["error.type"] == "CancelledError"
        assert attributes(span)["wechatpay.outcome"] == "unknown"
    assert len(recorded.spans()) == 2


# --- many at once, and where a span hangs -----------------------------------------------------------------------------


def test_fifty_calls_at_once_have_their_own_parents(client: Client, recorded: Recorded) -> None:
    tracer = recorded.tracer_provider.get_tracer("shop")

    async def ask(number: int) -> None:
        with tracer.start_as_current_span(f"customer {number}"), pytest.raises(errors.NotFound):
            await get_order_by_out_trade_no.asyncio(f"NOBODY{number:04}", client=client, mchid="1900000001")

    async def ask_all() -> None:
        async with asyncio.TaskGroup() as group:
            for number in range(50):
                group.create_task(ask(number))
        await client.aclose()

    asyncio.run(ask_all())
    for number in range(50):
        customer = recorded.span(f"customer {number}")
        (call,) = recorded.children(customer)
        assert call.name == "pay.get_order_by_out_trade_no"
        (sending,) = recorded.children(call)
        assert sending.name == QUERY
        assert sending.context is not None
        assert customer.context is not None
        assert sending.context.trace_id == customer.context.trace_id
    assert len(recorded.spans()) == 150


def test_threads_have_their_own_parents(client: Client, recorded: Recorded) -> None:
    tracer = recorded.tracer_provider.get_tracer("shop")

    def ask(number: int) -> None:
        with tracer.start_as_current_span(f"customer {number}"):
            client.v3.certificates.get()

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(8):
        (call,) = recorded.children(recorded.span(f"customer {number}"))
        assert len(recorded.children(call)) == 1


def test_the_line_in_the_log_is_written_inside_of_the_span(
    client: Client, recorded: Recorded, caplog: pytest.LogCaptureFixture
) -> None:
    from opentelemetry.trace import get_current_span

    seen: list[int] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            seen.append(get_current_span().get_span_context().span_id)

    handler = Handler()
    logging.getLogger("wechatpay_client").addHandler(handler)
    caplog.set_level(logging.INFO, "wechatpay_client")
    try:
        client.v3.certificates.get()
    finally:
        logging.getLogger("wechatpay_client").removeHandler(handler)
    (line,) = [each.getMessage() for each in caplog.records if each.name == "wechatpay_client"]
    assert " status=200 " in line
    assert line.endswith(" attempts=1")
    context = recorded.span("certificates.list_certificates").context
    assert context is not None
    assert seen == [context.span_id]


# --- files, lists, paths of a program's own ---------------------------------------------------------------------------


@both_worlds
def test_uploads_and_downloads(client: Client, recorded: Recorded, awaited: bool) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(100)
    if awaited:
        media_id = asyncio.run(upload_image.asyncio(picture, client=client, filename="a.png")).media_id
    else:
        media_id = upload_image.sync(picture, client=client, filename="a.png").media_id
    image = client["v3/merchant-service/images/{media_id}"]
    got = asyncio.run(image.get_async(media_id=media_id)) if awaited else image.get(media_id=media_id)
    assert got.content == picture
    assert [span.name for span in recorded.spans()] == [
        "POST /v3/merchant-service/images/upload",
        "merchant_service.upload_image",
        "GET /v3/merchant-service/images/{media_id}",
        "merchant_service.download_image",
    ]
    assert {attributes(span)["wechatpay.outcome"] for span in recorded.spans()} == {"done"}
    assert all(media_id not in text for text in recorded.texts())


@both_worlds
def test_a_file_at_an_address_of_the_platform(recorded: Recorded, awaited: bool) -> None:
    file = b"bill\n" * 100
    proof = {"hash_value": hashlib.sha1(file).hexdigest(), "hash_type": "SHA1"}

    def answer(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {len(file)}\r\n\r\n".encode() + file)

    async def read(client: Client, url: str) -> bytes:
        async with client.download_async(url, **proof) as arriving:
            return b"".join([piece async for piece in arriving])

    with (
        serving(answer) as platform,
        Client(credentials(), ring(), base_url=platform.base_url, telemetry=recorded.telemetry) as client,
    ):
        url = f"{platform.base_url}/v3/billdownload/file?token=SECRETTOKEN"
        if awaited:
            assert asyncio.run(read(client, url)) == file
        else:
            with client.download(url, **proof) as arriving:
                assert b"".join(arriving) == file
    assert [span.name for span in recorded.spans()] == ["GET /v3/billdownload/file", "billdownload.download_bill"]
    assert not any("SECRET" in text for text in recorded.texts())


def test_each_page_of_a_list_is_a_call(client: Client, recorded: Recorded, sandbox: Running) -> None:
    with recorded.tracer_provider.get_tracer("shop").start_as_current_span("read"):
        list(client.v3.certificates.get().json()["data"])
        day = {"begin_date": "2026-01-01", "end_date": "2026-01-02"}
        assert list(client["v3/merchant-service/complaints-v2"].pages(query=day)) == []
    calls = recorded.children(recorded.span("read"))
    assert [call.name for call in calls] == ["certificates.list_certificates", "merchant_service.list_complaints"]


@both_worlds
def test_a_path_that_the_spec_does_not_have_is_named_by_its_method(recorded: Recorded, awaited: bool) -> None:
    def answer(connection: socket.socket) -> None:
        while read_request(connection):
            connection.sendall(reply(b"{}"))

    with (
        serving(answer) as platform,
        Client(credentials(), ring(), base_url=platform.base_url, telemetry=recorded.telemetry) as client,
    ):
        endpoint = client.untyped("v3/brand-new/SECRET0001")
        if awaited:
            asyncio.run(endpoint.get_async(query={"a": "SECRET0002"}))
        else:
            endpoint.get(query={"a": "SECRET0002"})
    assert [span.name for span in recorded.spans()] == ["GET", "GET"]
    assert not any("SECRET" in text for text in recorded.texts())
    assert "url.template" not in attributes(recorded.spans()[0])


def test_what_a_gateway_makes_up_neither_fills_the_metrics_nor_is_repeated(recorded: Recorded) -> None:
    made_up = iter(
        [
            ("Request-ID: SECRET 0001 of a person", "MADE_UP_1", 403),
            ("Request-ID: " + "9" * 65, "SECRET of somebody", 403),
            ("Request-ID: 08-1", "MADE_UP_2", 403),
        ]
    )

    def answer(connection: socket.socket) -> None:
        while read_request(connection):
            header, code, status = next(made_up)
            body = json.dumps({"code": code, "message": "SECRET"}).encode()
            connection.sendall(reply(body, status=status, headers=(header,)))

    with (
        serving(answer) as platform,
        Client(credentials(), ring(), base_url=platform.base_url, telemetry=recorded.telemetry) as client,
    ):
        for _ in range(3):
            with pytest.raises(errors.PermissionDenied):
                client[ORDER].get(out_trade_no="ASK0001", query={"mchid": "1900000001"})
    calls = [span for span in recorded.spans() if span.name == "pay.get_order_by_out_trade_no"]
    assert [attributes(call).get("wechatpay.request_id") for call in calls] == [None, None, "08-1"]
    assert [attributes(call)["wechatpay.error.code"] for call in calls] == ["MADE_UP_1", "_OTHER", "MADE_UP_2"]
    assert recorded.count(CALLS, wechatpay_error_code="_OTHER") == 3
    assert not any("SECRET" in text for text in recorded.texts())


# --- the settings -----------------------------------------------------------------------------------------------------


@both_worlds
@pytest.mark.parametrize("asked", [False, True])
def test_a_request_names_its_trace_only_if_that_is_asked_for(asked: bool, awaited: bool) -> None:
    recorded = Recorded(traceparent=asked)
    heads: list[bytes] = []

    def answer(connection: socket.socket) -> None:
        while request := read_request(connection):
            heads.append(request.partition(b"\r\n\r\n")[0].lower())
            connection.sendall(order_reply(request))

    with (
        serving(answer) as platform,
        Client(credentials(), ring(), base_url=platform.base_url, telemetry=recorded.telemetry) as client,
    ):
        endpoint, call = client[ORDER], {"out_trade_no": "ASK0001", "query": {"mchid": "1900000001"}}
        asyncio.run(endpoint.get_async(**call)) if awaited else endpoint.get(**call)
    context = recorded.span(QUERY).context
    assert context is not None
    named = f"traceparent: 00-{context.trace_id:032x}-{context.span_id:016x}-{context.trace_flags:02x}".encode()
    assert (named in heads[0]) is asked
    assert (b"traceparent" in heads[0]) is asked
    assert b"baggage" not in heads[0]


def test_clients_of_with_options_are_observed_as_well(client: Client, recorded: Recorded) -> None:
    client.with_options(retries=0, timeout=5).v3.certificates.get()
    assert len(recorded.spans()) == 2


def test_true_means_the_providers_of_the_program(sandbox: Running) -> None:
    """In a process of its own, since these are set once. The client may be made before them."""
    program = """
    import sys
    from opentelemetry import metrics, trace
    from wechatpay_client import Client
    from tests.recorded_telemetry import Recorded

    client = Client.from_config(sys.argv[1], telemetry=True)
    recorded = Recorded()
    trace.set_tracer_provider(recorded.tracer_provider)
    metrics.set_meter_provider(recorded.meter_provider)
    client.v3.certificates.get()
    print([span.name for span in recorded.spans()], recorded.count("http.client.request.duration"))
    """
    assert run(program, str(sandbox.config_path)) == ("['GET /v3/certificates', 'certificates.list_certificates'] 1\n")


@pytest.mark.parametrize("given", [None, "yes", 1, object(), Telemetry])
def test_what_is_no_telemetry_is_refused(given: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"telemetry is of type .*; give True, or Telemetry"):
        Client(credentials(), ring(), telemetry=given)


def run(program: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(program), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_without_the_extra_who_asks_is_told_how_to_get_it(sandbox: Running) -> None:
    program = """
    import sys
    sys.modules["opentelemetry"] = None
    from wechatpay_client import Client, Telemetry, errors

    for telemetry in (True, Telemetry()):
        try:
            Client.from_config(sys.argv[1], telemetry=telemetry)
        except errors.ConfigurationError as error:
            print(error)
    with Client.from_config(sys.argv[1]) as client:
        print(client.v3.certificates.get().status_code)
    """
    told = "telemetry needs the package opentelemetry-api; pip install 'wechatpay-openapi[opentelemetry]'"
    assert run(program, str(sandbox.config_path)).splitlines() == [told, told, "200"]


def test_what_is_missing_inside_of_opentelemetry_is_not_taken_for_it(sandbox: Running) -> None:
    program = """
    import sys
    sys.modules["importlib_metadata"] = sys.modules["typing_extensions"] = None
    from wechatpay_client import Client

    try:
        Client.from_config(sys.argv[1], telemetry=True)
    except ModuleNotFoundError as error:
        print(error.name)
    """
    assert run(program, str(sandbox.config_path)).strip() in ("importlib_metadata", "typing_extensions")


def test_nothing_of_opentelemetry_is_imported_without_it(sandbox: Running) -> None:
    program = """
    import asyncio, logging, sys
    logging.basicConfig(level=logging.INFO)
    from wechatpay_client import Client
    from wechatpay_client.api.certificates import list_certificates

    with Client.from_config(sys.argv[1]) as client:
        list_certificates.sync(client=client)
        asyncio.run(client.v3.certificates.get_async())
    print([name for name in sys.modules if "opentelemetry" in name or name.endswith((".telemetry", ".call_spans"))])
    """
    assert run(program, str(sandbox.config_path)) == "[]\n"

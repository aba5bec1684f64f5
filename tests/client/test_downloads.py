"""Files from the platform, over real sockets: whole or in pieces, and never believed without what proves them."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
from importlib import import_module

import pytest
from wechatpay_auth.bills import AsyncBillStream, BillStream
from wechatpay_auth.bills.file import PIECE
from wechatpay_client import errors

from tests.auth.test_bill_rows import FUND_BILL

PDF = b"%PDF-1.4\n" + bytes(range(256)) * 2000 + b"\n%%EOF\n"
STATEMENT = "/v3/payee/statement?token=Ab-_9%2Bx%2f%3D%3d&tartype=gzip"


def proof(content, kind="SHA1"):
    return {"hash_value": hashlib.new(kind.lower(), content).hexdigest(), "hash_type": kind}


@pytest.fixture
def client(probe, platform, credentials, keys):
    with probe.Client(credentials, keys, base_url=platform.base_url) as client:
        yield client


@pytest.fixture
def serve(platform):
    """Answer with a file."""

    def set_reply(body, **more):
        headers = {"Content-Type": "application/octet-stream"}
        platform.reply = type(platform.reply)(200, body, **{"signed": False, "headers": headers, **more})

    return set_reply


async def joined(file):
    async with file as opened:
        return b"".join([piece async for piece in opened])


# --- every way to write it down


def whole(client, way, name, awaited, path, query, **more):
    """The file by one of the ways, held whole."""
    api = import_module("planted_client.api.payee")
    if way == "typed":
        function = getattr(api, name)
        reply = asyncio.run if awaited else (lambda found: found)
        called = function.asyncio_detailed if awaited else function.sync_detailed
        return reply(called(*path.values(), client=client, **query, **more))
    step = {
        "attributes": {
            "download_statement": lambda: client.v3.payee.statement,
            "download_deed": lambda: client.v3.payee.deed,
            "download_picture": lambda: client.v3.payee.pictures._picture_id_,
        }[name],
        "path": lambda: client.chain(PATHS[name]),
        "item": lambda: client[PATHS[name]],
    }[way]()
    arguments = {**path, **({"query": query} if query else {}), **more}
    return asyncio.run(step.get_async(**arguments)) if awaited else step.get(**arguments)


def streamed(client, way, name, awaited, path, query, **more):
    """The same as a stream."""
    api = import_module("planted_client.api.payee")
    verb = "stream_async" if awaited else "stream"
    if way == "typed":
        return getattr(getattr(api, name), verb)(*path.values(), client=client, **query, **more)
    if way == "attributes":
        node = client.v3.payee
        step = {
            "download_statement": lambda: node.statement,
            "download_deed": lambda: node.deed,
            "download_picture": lambda: node.pictures._picture_id_,
        }[name]()
    else:
        step = client[PATHS[name]] if way == "item" else client.chain(PATHS[name])
    return getattr(step, verb)(**path, **({"query": query} if query else {}), **more)


PATHS = {
    "download_statement": "v3/payee/statement",
    "download_deed": "v3/payee/deed",
    "download_picture": "v3/payee/pictures/{picture_id}",
}
FILES = {
    # name: (path arguments, query, content, how it is sent, whether its reply is signed, its proof)
    "download_statement": ({}, {"token": "a+b", "tartype": "gzip"}, FUND_BILL, gzip.compress(FUND_BILL), False, "hash"),
    "download_deed": ({}, {}, PDF, PDF, True, "signature"),
    "download_picture": ({"picture_id": "a/b=="}, {}, PDF, PDF, False, None),
}
TARGETS = {
    "download_statement": "/v3/payee/statement?token=a%2Bb&tartype=gzip",
    "download_deed": "/v3/payee/deed",
    "download_picture": "/v3/payee/pictures/a%2Fb%3D%3D",
}
every_way = pytest.mark.parametrize("way", ["typed", "attributes", "path", "item"])
both_worlds = pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])


@both_worlds
@every_way
@pytest.mark.parametrize("name", FILES)
def test_a_file_held_whole(client, platform, serve, name, way, awaited):
    path, query, content, sent, signed, by = FILES[name]
    serve(sent, signed=signed)
    given = proof(content) if by == "hash" else {}
    reply = whole(client, way, name, awaited, path, query, **given)
    assert (reply.status_code, reply.content, reply.parsed, reply.proven_by) == (200, content, content, by)
    assert reply.headers["content-type"] == "application/octet-stream"
    assert reply.request_id == "08F5-268435461"
    assert reply.json() is None
    assert reply.violations() == []
    (request,) = platform.requests
    assert (request.method, request.target) == ("GET", TARGETS[name])
    assert request.headers["Accept"] == "*/*"
    assert request.headers["Accept-Encoding"] == "identity"
    assert request.headers["User-Agent"].startswith("wechatpay-client/")


@both_worlds
@every_way
@pytest.mark.parametrize("name", FILES)
def test_a_file_as_a_stream(client, platform, serve, name, way, awaited):
    path, query, content, sent, signed, by = FILES[name]
    serve(sent, signed=signed)
    given = proof(content) if by == "hash" else {}
    file = streamed(client, way, name, awaited, path, query, **given)
    assert platform.requests == [], "nothing is sent before `with`"
    assert not file.verified
    if awaited:
        assert asyncio.run(joined(file)) == content
    else:
        with file as opened:
            assert b"".join(opened) == content
    assert file.verified is (by is not None)
    assert file.size == len(content)
    assert file.headers["request-id"] == "08F5-268435461"
    assert platform.requests[0].target == TARGETS[name]


def test_typed_functions_return_the_bytes(client, serve):
    api = import_module("planted_client.api.payee")
    serve(PDF, signed=True)
    assert api.download_deed.sync(client=client) == PDF
    assert asyncio.run(api.download_deed.asyncio(client=client)) == PDF


@both_worlds
def test_rows_of_a_bill(client, serve, awaited):
    serve(gzip.compress(FUND_BILL))
    file = streamed(client, "typed", "download_statement", awaited, {}, {"token": "t"}, **proof(FUND_BILL))

    async def read():
        async with file:
            return [row.amount async for row in file.rows()]

    if awaited:
        amounts = asyncio.run(read())
    else:
        with file:
            amounts = [row.amount for row in file.rows()]
    assert amounts == [1, 123_456_789]


@both_worlds
def test_saved_to_a_file(client, serve, tmp_path, awaited):
    serve(PDF)
    target = tmp_path / "a.pdf"
    file = streamed(client, "typed", "download_picture", awaited, {"picture_id": "1"}, {})

    async def save():
        async with file:
            assert await file.save(target) == len(PDF)

    if awaited:
        asyncio.run(save())
    else:
        with file:
            assert file.save(target) == len(PDF)
    assert target.read_bytes() == PDF


def test_a_path_that_the_spec_does_not_have(client, serve):
    serve(PDF, signed=True)
    with client.untyped("v3/payee/brand/new").stream() as file:
        assert b"".join(file) == PDF
    assert file.verified
    serve(PDF)
    reply = client.untyped("v3/payee/brand/new").get(**proof(PDF, "SHA256"))
    assert (reply.content, reply.proven_by) == (PDF, "hash")
    with pytest.raises(errors.ResponseNotVerified), client.untyped("v3/payee/brand/new").stream():
        pass


# --- by the address that the platform gave


def by_address(client, awaited, url, **given):
    if awaited:
        return asyncio.run(joined(client.download_async(url, **given)))
    with client.download(url, **given) as file:
        return b"".join(file)


@both_worlds
def test_an_address_is_requested_as_it_was_given(client, platform, serve, awaited):
    serve(gzip.compress(FUND_BILL))
    assert by_address(client, awaited, platform.base_url + STATEMENT, **proof(FUND_BILL)) == FUND_BILL
    (request,) = platform.requests
    assert (request.method, request.target, request.body) == ("GET", STATEMENT, b"")
    assert request.headers["User-Agent"].startswith("wechatpay-client/")
    assert request.headers["Accept-Encoding"] == "identity"
    assert request.headers["Host"] == platform.base_url.removeprefix("http://")


def test_the_stream_of_an_address_has_rows(client, platform, serve):
    serve(FUND_BILL)
    file = client.download(platform.base_url + STATEMENT, **proof(FUND_BILL))
    assert isinstance(file, BillStream)
    assert isinstance(client.download_async(platform.base_url + STATEMENT, **proof(FUND_BILL)), AsyncBillStream)
    with file:
        assert [row.amount for row in file.rows()] == [1, 123_456_789]


@both_worlds
@pytest.mark.parametrize(
    "url",
    ["https://evil.example/v3/x", "http://api.mch.weixin.qq.com/v3/x", "https://api.mch.weixin.qq.com.evil.example/x"],
)
def test_nothing_is_signed_for_another_host(client, platform, awaited, url):
    with pytest.raises(errors.HostNotAllowed):
        by_address(client, awaited, url, **proof(b""))
    assert platform.requests == []


@both_worlds
@pytest.mark.parametrize("url", ["", "/v3/payee/statement", "https://a@api.mch.weixin.qq.com/", "https://x/a b"])
def test_what_is_no_address(client, awaited, url):
    with pytest.raises(errors.UnusableDownloadUrl):
        by_address(client, awaited, url, **proof(b""))


@both_worlds
def test_an_address_without_a_hash_needs_a_signature_unless_the_spec_says_so(client, platform, serve, awaited):
    serve(PDF)
    # its path is that of a picture, which the platform neither signs nor gives a hash of
    picture = f"{platform.base_url}/v3/payee/pictures/a%2Fb"
    assert by_address(client, awaited, picture) == PDF
    assert platform.requests[-1].target == "/v3/payee/pictures/a%2Fb"
    with client.download(picture) as file:
        assert b"".join(file) == PDF
    assert not file.verified
    # a statement has one, so it has to be given
    with pytest.raises(errors.NotSent, match="only its hash proves: give hash_value and hash_type"):
        by_address(client, awaited, platform.base_url + STATEMENT)
    # of a path that the spec does not have, the reply must be signed
    with pytest.raises(errors.ResponseNotVerified):
        by_address(client, awaited, f"{platform.base_url}/v3/payee/what/ever/else")
    serve(PDF, signed=True)
    assert by_address(client, awaited, f"{platform.base_url}/v3/payee/what/ever/else") == PDF


@pytest.mark.parametrize("given", [{"hash_value": "0" * 40}, {"hash_type": "SHA1"}])
def test_half_a_proof(client, platform, given):
    for call in (
        lambda: client.download(platform.base_url + STATEMENT, **given),
        lambda: client["v3/payee/statement"].get(query={"token": "t"}, **given),
        lambda: client["v3/payee/statement"].stream(query={"token": "t"}, **given),
    ):
        with pytest.raises(errors.NotSent, match="belong together"):
            call()
    assert platform.requests == []


def test_a_hash_that_cannot_be_one(client, platform):
    with pytest.raises(errors.ConfigurationError, match="40 hex digits"):
        client.download(platform.base_url + STATEMENT, hash_value="abc", hash_type="SHA1")


# --- what goes wrong


def all_reads(client, awaited, content=PDF):
    """The statement by each way that ends with its bytes."""
    query = {"token": "t"}
    given = proof(content)

    def by_stream():
        file = streamed(client, "typed", "download_statement", awaited, {}, query, **given)
        if awaited:
            return asyncio.run(joined(file))
        with file:
            return b"".join(file)

    return {
        "whole": lambda: whole(client, "typed", "download_statement", awaited, {}, query, **given),
        "stream": by_stream,
        "address": lambda: by_address(client, awaited, client.base_url + STATEMENT, **given),
    }


ways_to_read = pytest.mark.parametrize("read", ["whole", "stream", "address"])


@both_worlds
@ways_to_read
@pytest.mark.parametrize("sent", [b"", PDF[:-1], PDF + b"x", b"x" + PDF[1:], gzip.compress(PDF + b"x")])
def test_another_file_than_was_announced(client, serve, read, awaited, sent):
    serve(sent)
    with pytest.raises(errors.HashMismatch, match="announced"):
        all_reads(client, awaited)[read]()


@both_worlds
@ways_to_read
def test_damaged_gzip(client, serve, read, awaited):
    serve(gzip.compress(PDF)[:-9])
    with pytest.raises(errors.MalformedBill, match="cut off"):
        all_reads(client, awaited)[read]()


@both_worlds
@ways_to_read
def test_a_file_that_breaks_off(client, serve, read, awaited):
    serve(PDF[:100_000], announced_length=len(PDF))
    with pytest.raises(errors.ResponseUnreadable, match="broke off after"):
        all_reads(client, awaited)[read]()


REFUSALS = {
    "NO_STATEMENT_EXIST": (404, errors.NoBill),
    "RESOURCE_NOT_EXISTS": (404, errors.NotFound),
    "PARAM_ERROR": (400, errors.BadRequest),
    "NO_AUTH": (403, errors.PermissionDenied),
}


@both_worlds
@ways_to_read
@pytest.mark.parametrize("code", REFUSALS)
def test_a_refusal_is_json_as_everywhere(client, platform, read, awaited, code):
    status, kind = REFUSALS[code]
    platform.answer_json({"code": code, "message": "账单不存在"}, status)
    with pytest.raises(kind) as caught:
        all_reads(client, awaited)[read]()
    error = caught.value
    assert type(error) is kind
    assert (error.status_code, error.code, error.message) == (status, code, "账单不存在")
    assert error.request_id == "08F5-268435461"
    assert len(platform.requests) == 1


@both_worlds
@ways_to_read
def test_an_error_page_is_an_unknown_outcome_with_its_operation(client, platform, read, awaited):
    platform.reply = type(platform.reply)(502, b"<html>", signed=False)
    with pytest.raises(errors.ResponseUnreadable) as caught:
        all_reads(client, awaited)[read]()
    assert caught.value.operation == "payee.download_statement"


@both_worlds
@ways_to_read
def test_a_refused_signature_is_explained(client, platform, read, awaited):
    platform.answer_json({"code": "SIGN_ERROR", "message": "no"}, 401, signed=False)
    with pytest.raises(errors.AuthenticationFailed) as caught:
        all_reads(client, awaited)[read]()
    assert caught.value.explanation is not None


@both_worlds
@ways_to_read
@pytest.mark.parametrize("code", [(429, "FREQUENCY_LIMITED"), (500, "SYSTEM_ERROR")])
def test_opening_is_repeated_as_every_get(client, platform, serve, read, awaited, code):
    serve(PDF)
    good = platform.reply
    refusal = json.dumps({"code": code[1], "message": ""}).encode()
    replies = [type(good)(code[0], refusal), type(good)(code[0], refusal), good]
    platform.answer = lambda _request: replies.pop(0)
    assert all_reads(client, awaited)[read]()
    assert len(platform.requests) == 3
    assert len({request.headers["Authorization"] for request in platform.requests}) == 3


def test_the_backup_serves_operations_and_no_foreign_address(probe, platform, credentials, keys, serve):
    serve(PDF)
    gone = "http://127.0.0.1:9"
    with probe.Client(credentials, keys, base_url=gone, backup_url=platform.base_url, retries=1) as client:
        assert all_reads(client, False)["whole"]().content == PDF
        with pytest.raises(errors.ConnectionFailed):
            by_address(client, False, gone + STATEMENT, **proof(PDF))
    assert len(platform.requests) == 1


@both_worlds
@pytest.mark.parametrize("name", ["download_deed", "download_statement", "download_picture"])
def test_an_unsigned_file_passes_only_where_the_spec_says_so(client, serve, name, awaited):
    path, query, content, sent, signed, by = FILES[name]
    serve(sent, signed=False)
    given = proof(content) if by == "hash" else {}
    if signed:
        with pytest.raises(errors.ResponseNotVerified):
            whole(client, "typed", name, awaited, path, query, **given)
        with pytest.raises(errors.ResponseNotVerified):
            asyncio.run(joined(streamed(client, "typed", name, True, path, query, **given)))
    else:
        assert whole(client, "typed", name, awaited, path, query, **given).content == content


@both_worlds
@pytest.mark.parametrize("name", FILES)
def test_a_file_longer_than_what_is_held_in_memory(client, probe, serve, monkeypatch, name, awaited):
    path, query, content, sent, signed, by = FILES[name]
    content = content * 20
    serve(gzip.compress(content) if sent[:2] == b"\x1f\x8b" else content, signed=signed)
    given = proof(content) if by == "hash" else {}
    downloads = import_module("planted_client.runtime.downloads")
    assert downloads.HELD_IN_MEMORY == 64 * 1024 * 1024
    monkeypatch.setattr(downloads, "HELD_IN_MEMORY", len(content) - 1)
    with pytest.raises(probe.errors.FileTooLarge, match=f"the file of payee.{name} has more than .* use stream"):
        whole(client, "typed", name, awaited, path, query, **given)
    monkeypatch.setattr(downloads, "HELD_IN_MEMORY", len(content))
    assert whole(client, "typed", name, awaited, path, query, **given).content == content


@both_worlds
@pytest.mark.parametrize("name", FILES)
def test_no_piece_is_longer_than_it_should_be(client, serve, name, awaited):
    """The deed is read whole before, since its signature is over all of it; it comes in pieces all the same."""
    path, query, content, sent, signed, by = FILES[name]
    content = content * 20
    serve(gzip.compress(content) if sent[:2] == b"\x1f\x8b" else content, signed=signed)
    file = streamed(client, "typed", name, awaited, path, query, **(proof(content) if by == "hash" else {}))

    async def read_async():
        async with file as opened:
            return [len(piece) async for piece in opened]

    if awaited:
        sizes = asyncio.run(read_async())
    else:
        with file as opened:
            sizes = [len(piece) for piece in opened]
    assert sum(sizes) == len(content)
    assert 0 < min(sizes) <= max(sizes) <= PIECE


@both_worlds
def test_an_encoded_file_without_a_hash_must_come_to_its_end(client, serve, awaited):
    packed = gzip.compress(PDF)
    headers = {"Content-Type": "image/png", "Content-Encoding": "gzip"}
    serve(packed, headers=headers)
    assert whole(client, "typed", "download_picture", awaited, {"picture_id": "1"}, {}).content == PDF
    serve(packed[:-8], headers=headers)
    with pytest.raises(errors.ResponseUnreadable, match="gzip is cut off"):
        whole(client, "typed", "download_picture", awaited, {"picture_id": "1"}, {})
    serve(packed, headers={**headers, "Content-Encoding": "br"})
    with pytest.raises(errors.ResponseUnreadable, match="neither gzip nor identity"):
        whole(client, "typed", "download_picture", awaited, {"picture_id": "1"}, {})


def test_leaving_early(client, serve):
    def leave(name, path, query, *, abandoning=False, **given):
        with streamed(client, "typed", name, False, path, query, **given) as file:
            next(iter(file))
            if abandoning:
                file.abandon()

    large = PDF * 4
    serve(large)
    with pytest.raises(errors.BillNotReadToEnd, match="abandon"):
        leave("download_statement", {}, {"token": "t"}, **proof(large))
    leave("download_statement", {}, {"token": "t"}, abandoning=True, **proof(large))
    # nothing proves a picture, so there is nothing to read to the end for
    leave("download_picture", {"picture_id": "1"}, {})


def test_calls_are_checked_before_anything_is_sent(client, probe, platform):
    given = proof(PDF)
    with pytest.raises(probe.errors.InvalidRequest, match="query /token"):
        client["v3/payee/statement"].stream(**given)
    with pytest.raises(probe.errors.InvalidRequest, match="query /token"):
        client["v3/payee/statement"].get(**given)
    with pytest.raises(probe.errors.InvalidRequest, match="path /picture_id"):
        client["v3/payee/pictures/{picture_id}"].get(picture_id="..")
    assert platform.requests == []


def test_files_and_json_do_not_stand_for_each_other(client, platform):
    deed, payee = client["v3/payee/deed"], client["v3/payee"]
    for call in (
        lambda: client.call(deed.operation("GET"), {}, {}),
        lambda: asyncio.run(client.call_async(deed.operation("GET"), {}, {})),
        lambda: payee.stream(query={"mobile": "1"}),
        lambda: payee.get(query={"mobile": "1"}, **proof(PDF)),
    ):
        with pytest.raises(errors.NotSent, match="file"):
            call()
    assert platform.requests == []


# --- what the spec says, at run time


def test_what_is_known_of_a_download(probe):
    statement = probe.OPERATIONS["payee.download_statement"]
    assert statement.reply is bytes
    assert statement.reply_media_type == "application/gzip"
    assert statement.reply_hash == ("hash_type", "hash_value")
    assert statement.unsigned_reply
    deed = probe.OPERATIONS["payee.download_deed"]
    assert (deed.reply_media_type, deed.reply_hash, deed.unsigned_reply) == ("application/pdf", None, False)
    payee = probe.OPERATIONS["payee.get_payee"]
    assert (payee.reply_media_type, payee.reply_hash) == ("application/json", None)
    assert probe.validate(deed, PDF, where="response") == []
    assert [found.rule for found in probe.validate(deed, {"a": 1}, where="response")] == ["falseSchema"]


@pytest.mark.parametrize(
    ("path", "id"),
    [
        ("/v3/payee/statement", "payee.download_statement"),
        ("/v3/payee/other", "payee.get_payee"),
        ("/v3/payee/pictures/a%2Fb", "payee.download_picture"),
        ("/v3/payee/pictures/", None),
        ("/v3/payee/pictures/a/b", None),
        ("/v4/payee/other", None),
    ],
)
def test_an_address_finds_its_operation(probe, path, id):
    assert probe.spec.operation_fitting("GET", path) == id


def test_files_cost_those_nothing_who_have_none():
    import subprocess
    import sys

    program = (
        "import sys\n"
        "from wechatpay_client import Client, errors\n"
        "from wechatpay_client.api.ebike import get_charge_contract\n"
        "Client.v3, errors.NotSent\n"
        "print([name for name in sys.modules if 'bills' in name or 'upload' in name or 'downloads' in name])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"

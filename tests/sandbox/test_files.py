"""Uploads and downloads of the sandbox: what is accepted, what is found again, and what can be fetched."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import json
import logging
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from album_spec import PICTURE, RECEIPT_EXAMPLE
from sandbox_caller import Caller, refused, unsigned
from wechatpay_auth.bills import FundFlowRow, TradeRow
from wechatpay_client import errors
from wechatpay_sandbox import Running
from wechatpay_sandbox.stores.files import OFFERED_FOR_SECONDS

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
SHA256 = hashlib.sha256(PNG).hexdigest()
DAY = "2026-01-02"
EDGE = "edge-of-a-part"


def form(*parts: tuple[str, bytes], edge: str = EDGE, end: bytes = b"--\r\n") -> bytes:
    """A multipart body written by hand: heads and contents."""
    written = (f"--{edge}\r\n{head}\r\n\r\n".encode() + content + b"\r\n" for head, content in parts)
    return b"".join(written) + f"--{edge}".encode() + end


def meta_part(meta: bytes, more: str = "\r\nContent-Type: application/json") -> tuple[str, bytes]:
    return f'Content-Disposition: form-data; name="meta"{more}', meta


def file_part(content: bytes = PNG, name: str = "file") -> tuple[str, bytes]:
    return f'Content-Disposition: form-data; name="{name}"; filename="a.png"\r\nContent-Type: image/png', content


def send(
    merchant: Caller,
    body: bytes,
    signed: bytes,
    *,
    path: str = "/v3/album/pictures",
    content_type: str = f"multipart/form-data; boundary={EDGE}",
) -> httpx.Response:
    authorization = merchant.sign("POST", path, signed)
    return merchant.send("POST", path, body, {"Content-Type": content_type}, authorization)


def upload(merchant: Caller, meta: Any, content: bytes = PNG) -> httpx.Response:
    written = meta if isinstance(meta, bytes) else json.dumps(meta).encode()
    return send(merchant, form(meta_part(written), file_part(content)), written)


META = {"filename": "a.png", "sha256": SHA256, "title": "mine"}


# --- uploads


def test_an_upload_is_answered_signed_with_what_was_sent(album_merchant: Caller) -> None:
    reply = upload(album_merchant, META)
    album_merchant.verify(reply)
    assert reply.status_code == 200
    assert reply.json()["title"] == "mine"
    assert reply.json()["media_id"] != PICTURE
    again = upload(album_merchant, META)
    assert again.json()["media_id"] != reply.json()["media_id"]


@pytest.mark.parametrize(
    "how",
    [
        pytest.param(lambda meta: form(meta_part(meta, ""), file_part()), id="meta without a type"),
        pytest.param(lambda meta: form(file_part(), meta_part(meta)), id="the file first"),
        pytest.param(lambda meta: b"preamble\r\n" + form(meta_part(meta), file_part()), id="a preamble"),
        pytest.param(lambda meta: form(meta_part(meta), file_part(), file_part(b"", "more")), id="a third part"),
        pytest.param(
            lambda meta: form(meta_part(meta), ("Content-Disposition: form-data; name=file; filename=\u6587.png", PNG)),
            id="a name without quotes",
        ),
    ],
)
def test_what_other_programs_send_is_read(album_merchant: Caller, how: Any) -> None:
    meta = json.dumps(META).encode()
    reply = send(album_merchant, how(meta), meta)
    assert reply.status_code == 200, reply.text


def test_the_name_of_a_part_in_any_encoding(album_merchant: Caller) -> None:
    meta = json.dumps(META).encode()
    body = form(meta_part(meta), file_part()).replace(b'filename="a.png"', 'filename="文.png"'.encode("gbk"))
    assert send(album_merchant, body, meta).status_code == 200


def test_the_digest_may_be_in_upper_case(album_merchant: Caller) -> None:
    assert upload(album_merchant, {**META, "sha256": SHA256.upper()}).status_code == 200


FAULTS: dict[str, tuple[Any, bytes, str]] = {
    # name: (meta, file, field of the detail)
    "another digest": ({**META, "sha256": "0" * 64}, PNG, "/sha256"),
    "another file": (META, PNG + b"x", "/sha256"),
    "too large": ({**META, "sha256": hashlib.sha256(bytes(50_001)).hexdigest()}, bytes(50_001), ""),
    "empty": ({**META, "sha256": hashlib.sha256(b"").hexdigest()}, b"", ""),
    "another ending": ({**META, "filename": "a.gif"}, PNG, "/filename"),
    "no ending": ({**META, "filename": "png"}, PNG, "/filename"),
    "a field that is missing": ({"filename": "a.png"}, PNG, "/sha256"),
    "a field that is misspelt": ({**META, "Title": "x"}, PNG, "/Title"),
    "meta that is no JSON": (b"{", PNG, ""),
    "meta that is a list": ([], PNG, ""),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_does_not_fit_is_refused_at_its_place(album_merchant: Caller, fault: str) -> None:
    meta, content, field = FAULTS[fault]
    reply = upload(album_merchant, meta, content)
    album_merchant.verify(reply)
    detail = refused(reply, 400, "PARAM_ERROR")
    assert (detail["field"], detail["location"]) == (field, "body")
    if fault == "too large":
        assert reply.headers["Request-ID"].endswith("-270087680")


def test_a_part_that_is_missing(album_merchant: Caller) -> None:
    meta = json.dumps(META).encode()
    detail = refused(send(album_merchant, form(meta_part(meta)), meta), 400, "PARAM_ERROR")
    assert (detail["reason"], "named file" in detail["issue"]) == ("part-missing", True)
    body = form(file_part())
    detail = refused(send(album_merchant, body, body), 400, "PARAM_ERROR")
    assert (detail["reason"], "named meta" in detail["issue"]) == ("part-missing", True)


def test_only_meta_is_signed(album_merchant: Caller) -> None:
    meta = json.dumps(META).encode()
    body = form(meta_part(meta), file_part())
    for signed in (body, b"", meta + b" "):
        reply = send(album_merchant, body, signed)
        detail = refused(reply, 401, "SIGN_ERROR")
        assert unsigned(reply)
        assert detail["sign_information"]["truncated_sign_message"].endswith(meta[:32].decode())


@pytest.mark.parametrize("content_type", ["multipart/form-data", "multipart/form-data; boundary="])
def test_the_first_line_of_the_body_tells_a_boundary_that_the_header_lacks(
    album_merchant: Caller, content_type: str, caplog: pytest.LogCaptureFixture
) -> None:
    meta = json.dumps(META).encode()
    with caplog.at_level(logging.WARNING, "wechatpay_sandbox"):
        reply = send(album_merchant, form(meta_part(meta), file_part()), meta, content_type=content_type)
    assert reply.status_code == 200, reply.text
    (line,) = album_merchant.http.get("/_sandbox/requests?limit=1").json()["requests"]
    assert line["unknown"] == [{"kind": "boundary", "where": "header", "pointer": "Content-Type"}]
    assert "Content-Type has no boundary" in caplog.text


@pytest.mark.parametrize("body", [b"", b"--", b"--\r\nx", b"{}\r\n", b"--" + b"x" * 71 + b"\r\n", "--界\r\n".encode()])
def test_a_body_that_begins_with_no_boundary_either(album_merchant: Caller, body: bytes) -> None:
    reply = send(album_merchant, body, b"", content_type="multipart/form-data")
    assert refused(reply, 400, "PARAM_ERROR")["reason"] == "not-multipart"
    assert "Content-Type has no boundary" in reply.json()["message"]


BROKEN = {
    "cut off": form(meta_part(b"{}"), file_part())[:-20],
    "no end": form(meta_part(b"{}"), end=b""),
    "another boundary": form(meta_part(b"{}"), edge="other"),
    "no parts": b"",
    "a part without a name of its kind": form(("Content-Type: text/plain", b"")),
    "two of one name": form(meta_part(b"{}"), meta_part(b"{}")),
    "too many": form(*(file_part(name=f"file{number}") for number in range(17))),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_body_that_cannot_be_taken_apart(album_merchant: Caller, name: str) -> None:
    reply = send(album_merchant, BROKEN[name], b"{}")
    assert unsigned(reply), "whose signature cannot be looked at gets no signed reply"
    assert "multipart body cannot be read" in reply.json()["message"]
    refused(reply, 400, "PARAM_ERROR")


def test_another_kind_of_body(album_merchant: Caller) -> None:
    meta = json.dumps(META).encode()
    body = form(meta_part(meta), file_part())
    reply = send(album_merchant, meta, meta, content_type="application/json")
    assert refused(reply, 400, "PARAM_ERROR")["field"] == "Content-Type"
    # an operation that takes JSON takes no parts
    reply = send(album_merchant, body, meta, path="/v3/album/receipts")
    assert reply.status_code == 405


def test_another_digest_and_no_name(album_merchant: Caller, album_client: Any) -> None:
    reply = album_client["v3/album/invoices"].post(file=PNG, filename="a.pdf")
    assert album_client["v3/album/pictures/{media_id}"].get(media_id=reply.parsed.media_id).content == PNG
    meta = json.dumps({"digest": SHA256}).encode()
    body = form(meta_part(meta), file_part(name="invoice"))
    refusal = send(album_merchant, body, meta, path="/v3/album/invoices")
    detail = refused(refusal, 400, "PARAM_ERROR")
    assert (detail["field"], detail["reason"], "SM3" in detail["issue"]) == ("/digest", "file-digest", True)


def test_a_field_of_the_meta_is_decrypted_and_checked(album_merchant: Caller, album_client: Any) -> None:
    sent = album_client["v3/album/invoices"].post(file=PNG, filename="a.pdf", meta={"payee": "张三"})
    assert sent.status_code == 200
    with pytest.raises(errors.NotSent, match="payee"):
        album_client["v3/album/invoices"].post(file=PNG, filename="a.pdf", meta={"payee": "张" * 9})
    with pytest.raises(errors.APIStatusError) as caught:
        album_client["v3/album/invoices"].post(file=PNG, filename="a.pdf", meta={"payee": "张" * 9}, validate=False)
    assert caught.value.code == "PARAM_ERROR"
    meta = json.dumps({"digest": hashlib.new("sm3", PNG).hexdigest(), "payee": "in clear"}).encode()
    refusal = send(album_merchant, form(meta_part(meta), file_part(name="invoice")), meta, path="/v3/album/invoices")
    assert refused(refusal, 400, "PARAM_ERROR")["field"] in ("/payee", "Wechatpay-Serial")


def test_a_reply_without_a_number_stays_as_it_is(album_client: Any) -> None:
    assert album_client["v3/album/stamps"].post(file=PNG, filename="a.pdf").json() == {"stamp_no": 1}


# --- what was uploaded, found again


def test_an_uploaded_file_is_found_by_its_number(album_client: Any, album_sandbox: Running) -> None:
    media_id = album_client["v3/album/pictures"].post(file=PNG, filename="a.png").parsed.media_id
    reply = album_client["v3/album/pictures/{media_id}"].get(media_id=media_id)
    assert reply.content == PNG
    assert reply.headers["Content-Type"] == "image/png"
    assert reply.proven_by is None
    stored = album_sandbox.store.uploads.find("1900000001", media_id)
    assert stored is not None
    assert (stored.content, stored.name) == (PNG, "a.png")
    assert album_sandbox.store.uploads.find("1900000002", media_id) is None


def test_the_number_of_the_example_is_that_of_a_sample(album_client: Any) -> None:
    reply = album_client["v3/album/pictures/{media_id}"].get(media_id=PICTURE)
    assert reply.content.startswith(b"\x89PNG\r\n")
    assert reply.content.endswith(b"IEND\xaeB`\x82")


def test_a_number_nobody_was_given(album_client: Any, album_merchant: Caller) -> None:
    with pytest.raises(errors.NotFound, match="no file of this merchant"):
        album_client["v3/album/pictures/{media_id}"].get(media_id="media-2")
    # what is refused is signed, though the file would not be
    album_merchant.call("GET", "/v3/album/pictures/media-2")


def test_a_file_is_signed_unless_the_spec_says_that_it_is_not(album_merchant: Caller, album_client: Any) -> None:
    assert unsigned(album_merchant.send("GET", f"/v3/album/pictures/{PICTURE}"))
    reply = album_merchant.call("GET", "/v3/album/statement")
    assert reply.headers["Content-Type"] == "text/csv; charset=utf-8"
    with album_client["v3/album/statement"].stream() as file:
        assert len(list(file.rows())) == 1
    assert file.verified


# --- what is offered, fetched


def test_a_file_of_two_kinds_comes_as_the_header_asks(album_merchant: Caller, album_client: Any) -> None:
    assert unsigned(album_merchant.send("GET", "/v3/album/ledger"))
    ledger = album_client["v3/album/ledger"]
    plain, zipped = ledger.get(), ledger.get(headers={"Accept-Encoding": "gzip"})
    assert plain.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert zipped.headers["Content-Type"] == "application/gzip"
    assert zipped.content == plain.content == ledger.get(headers={"Accept-Encoding": "identity"}).content


def test_who_has_the_address_gets_a_file_that_needs_no_signature(album_client: Any, album_merchant: Caller) -> None:
    assert album_client["v3/album/poster"].get().content.startswith(b"%PDF")
    address = f"{album_client.base_url}/v3/album/poster"
    assert httpx.get(address).content.startswith(b"%PDF")
    assert httpx.get(address, params={"kind": ""}).json()["code"] == "PARAM_ERROR"
    assert httpx.get(address, headers={"Authorization": "WECHATPAY2-SHA256-RSA2048 x"}).status_code == 401
    assert httpx.post(address).status_code == 401
    assert httpx.get(f"{album_client.base_url}/v3/album/statement").status_code == 401
    assert album_merchant.send("GET", "/v3/album/poster").status_code == 200


def offer(client: Any, **query: str) -> Any:
    return client["v3/bill/tradebill"].get(query={"bill_date": DAY, **query}).parsed


@pytest.mark.parametrize("tar_type", [{}, {"tar_type": "GZIP"}])
def test_from_the_bill_to_its_rows(album_client: Any, album_sandbox: Running, tar_type: dict[str, str]) -> None:
    bill = offer(album_client, **tar_type)
    address = urlsplit(bill.download_url)
    assert f"{address.scheme}://{address.netloc}" == album_sandbox.base_url
    assert parse_qs(address.query).get("tartype") == (["gzip"] if tar_type else None)
    with album_client.download(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type) as file:
        rows = file.rows()
        found = list(rows)
    assert rows.summary is not None
    assert [(row.trade_state, row.total, row.refund, row.fee) for row in found if isinstance(row, TradeRow)] == [
        ("SUCCESS", 10_000, 0, 60),
        ("REFUND", 0, 5_000, -30),
    ]
    assert {row.mchid for row in found} == {"1900000001"}
    assert {f"{row.time:%Y-%m-%d}" for row in found} == {DAY}


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        ("ALL", ["SUCCESS", "REFUND"]),
        ("SUCCESS", ["SUCCESS"]),
        ("REFUND", ["REFUND"]),
        ("RECHARGE_REFUND", ["REFUND"]),
        ("SUC_SPECIAL", ["SUCCESS"]),
    ],
)
def test_the_kinds_of_trade_bill(album_client: Any, kind: str, states: list[str]) -> None:
    bill = offer(album_client, bill_type=kind, sub_mchid="1900000109")
    with album_client.download(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type) as file:
        rows = list(file.rows())
    assert [row.trade_state for row in rows] == states
    assert {row.sub_mchid for row in rows} == {"1900000109"}
    assert not any(row.extra for row in rows)


def test_a_fund_flow_bill_awaited(album_client: Any) -> None:
    async def rows() -> list[Any]:
        asked = await album_client["v3/bill/fundflowbill"].get_async(query={"bill_date": DAY})
        bill = asked.parsed
        file = album_client.download_async(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type)
        async with file:
            return [row async for row in file.rows()]

    found = asyncio.run(rows())
    assert [(row.is_income, row.amount) for row in found if isinstance(row, FundFlowRow)] == [
        (True, 10_000),
        (False, 5_000),
    ]


def test_a_bill_is_compressed_for_who_asks(album_client: Any, album_merchant: Caller) -> None:
    bill = offer(album_client, tar_type="GZIP")
    target = bill.download_url.removeprefix(album_merchant.base_url)
    reply = album_merchant.send("GET", target)
    assert unsigned(reply)
    assert reply.headers["Content-Type"] == "application/gzip"
    text = gzip.decompress(reply.content)
    assert hashlib.sha1(text, usedforsecurity=False).hexdigest() == bill.hash_value
    plain = album_merchant.send("GET", target.removesuffix("&tartype=gzip"))
    assert (plain.content, plain.headers["Content-Type"]) == (text, "text/plain")


def test_an_address_is_good_for_five_minutes(album_client: Any, album_sandbox: Running, album_now: float) -> None:
    bill = offer(album_client)

    def fetched() -> bytes:
        with album_client.download(bill.download_url, hash_value=bill.hash_value, hash_type=bill.hash_type) as file:
            return b"".join(file)

    assert fetched() == fetched(), "as often as it is asked for"
    # why not by the clock: the request's own signature would be too old as well
    token = parse_qs(urlsplit(bill.download_url).query)["token"][0]
    offers = album_sandbox.store.offered_files
    path = "/v3/billdownload/file"
    assert offers.find("1900000001", path, token, album_now + OFFERED_FOR_SECONDS - 1) is not None
    with album_sandbox.store.database.transaction() as connection:
        connection.execute("UPDATE offered_files SET expires = ? WHERE token = ?", (album_now, token))
    with pytest.raises(errors.NotFound, match="valid for 5 minutes"):
        fetched()


def test_a_token_opens_its_own_file_only(album_client: Any, album: Any) -> None:
    bill = offer(album_client)
    token = parse_qs(urlsplit(bill.download_url).query)["token"][0]
    given = {"hash_value": bill.hash_value, "hash_type": bill.hash_type}
    with pytest.raises(errors.NotFound):
        album_client["v3/billdownload/file"].get(query={"token": "sandbox-token-0001"}, **given)
    with pytest.raises(errors.NotFound):
        album_client["v3/album/receipt-file"].get(query={"token": token, "source": "x", "kind": "x"}, **given)
    assert album_client["v3/billdownload/file"].get(query={"token": token}, **given).proven_by == "hash"


def test_addresses_in_a_reply_lead_here(album_client: Any, album_sandbox: Running) -> None:
    receipt = album_client["v3/album/receipts"].get().json()
    here = album_sandbox.base_url
    address = urlsplit(receipt["download_url"])
    assert address.path == "/v3/album/receipt-file"
    query = parse_qs(address.query)
    assert (query["source"], query["kind"]) == (["elecsign"], ["pdf"]), "what the spec asks for is there"
    given = {"hash_value": receipt["hash_value"], "hash_type": receipt["hash_type"]}
    with album_client.download(receipt["download_url"], **given) as file:
        content = b"".join(file)
    assert content.startswith(b"%PDF-1.4")
    assert content.endswith(b"%%EOF\n")
    # pictures have no hash, so only their host changes; the address of a stranger stays
    assert receipt["pictures"] == [
        f"{here}/v3/album/pictures/{PICTURE}",
        "https://www.example.com/a.png",
        f"{here}/v3/no",
    ]
    assert receipt["cover"] == {"media_url": f"{here}/v3/album/pictures/a%2Fb"}
    with album_client.download(receipt["pictures"][0]) as file:
        assert b"".join(file).startswith(b"\x89PNG")
    # what cannot be offered as it is described stays, but for the host, as a client would sign for that of WeChat Pay
    for name in ("sealed", "unknown_hash"):
        described = RECEIPT_EXAMPLE[name]
        there = urlsplit(described["download_url"])
        assert receipt[name] == {**described, "download_url": f"{here}{there.path}?{there.query}"}


def test_the_sample_page_is_a_document() -> None:
    from wechatpay_sandbox.reply.sample_files import sample_file

    page = sample_file("application/pdf").content
    start = int(page.split(b"startxref\n")[1].split(b"\n")[0])
    assert page[start:].startswith(b"xref\n0 6\n")
    for number, line in enumerate(page[start:].split(b"\n")[3:8], 1):
        assert page[int(line.split()[0]) :].startswith(b"%d 0 obj" % number)


def test_files_outlast_a_restart(album_sandbox: Running) -> None:
    from wechatpay_sandbox.http.file import File
    from wechatpay_sandbox.stores import Store

    media_id = album_sandbox.store.uploads.keep("1900000001", File(PNG, "image/png", "a.png"))
    other = Store(album_sandbox.sandbox.folder.database_path, "1900000001")
    assert other.uploads.find("1900000001", media_id) == File(PNG, "image/png", "a.png")
    other.close()


def test_offers_that_are_over_are_removed(album_sandbox: Running) -> None:
    from wechatpay_sandbox.http.file import File

    offers = album_sandbox.store.offered_files
    first = offers.offer("1900000001", "/v3/x", File(b"1", "text/csv"), 1000.0)
    assert offers.find("1900000001", "/v3/x", first, 1299.0) is not None
    assert offers.find("1900000001", "/v3/x", first, 1300.0) is None
    offers.offer("1900000001", "/v3/x", File(b"2", "text/csv"), 1300.0)
    assert album_sandbox.store.database.rows("SELECT * FROM offered_files WHERE token = ?", (first,)) == []

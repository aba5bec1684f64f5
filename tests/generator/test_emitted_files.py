"""Uploads and downloads of a generated client: what the spec's marks become."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import inspect
import json
from datetime import UTC, datetime
from typing import get_type_hints

import pytest
from trial_client import KEY_ID, Platform, Trial, open_secret, parts_of

PHOTO = bytes(range(256)) * 10
DIGEST = hashlib.new("sm3", PHOTO).hexdigest()
MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
NAMES = {"file_name": "box.png", "file_digest": DIGEST, "algorithm": "DIGEST_ALGORITHM_SM3"}
STATEMENT = "时间,金额\n".encode()


def test_an_upload_takes_what_the_meta_has_beside_the_file(probe: Trial) -> None:
    platform = Platform({"photo_id": "1"})
    client = probe.client(platform)
    operation = probe.module("api.courier").upload_photo
    step = client.v3.courier.parcels._out_parcel_no_.photos
    path = client["v3/courier/parcels/{out_parcel_no}/photos"]
    given = {"filename": "box.png", "side": "BACK", "taken_at": MOMENT, "public": True}
    chained = {
        "out_parcel_no": "parcel-0001",
        "file": PHOTO,
        "filename": "box.png",
        "meta": {"side": "BACK", "taken_at": MOMENT},
        "query": {"public": True},
    }
    replies = [
        operation.sync_detailed("parcel-0001", PHOTO, client=client, **given),
        asyncio.run(operation.asyncio_detailed("parcel-0001", PHOTO, client=client, **given)),
        step.post(**chained),
        asyncio.run(step.post_async(**chained)),
        path.post(**chained),
        asyncio.run(path.post_async(**chained)),
    ]
    replies_parsed = [
        operation.sync("parcel-0001", PHOTO, client=client, **given),
        asyncio.run(operation.asyncio("parcel-0001", PHOTO, client=client, **given)),
    ]
    assert {reply.parsed.photo_id for reply in replies} == {photo.photo_id for photo in replies_parsed} == {"1"}
    assert len(platform.requests) == 8
    for request in platform.requests:
        assert request.url.raw_path == b"/v3/courier/parcels/parcel-0001/photos?public=true"
        parts = parts_of(request)
        assert list(parts) == ["meta", "photo"]
        assert parts["photo"] == PHOTO
        assert json.loads(parts["meta"]) == {**NAMES, "side": "BACK", "taken_at": "2026-01-02T03:04:05+00:00"}


def test_what_may_be_left_out_of_the_meta_is_left_out(probe: Trial) -> None:
    platform = Platform({"photo_id": "1"})
    client = probe.client(platform)
    upload = probe.module("api.courier").upload_photo
    upload.sync("parcel-0001", PHOTO, client=client, filename="box.png", side="FRONT")
    assert json.loads(parts_of(platform.last)["meta"]) == {**NAMES, "side": "FRONT"}
    assert platform.last.url.query == b""
    with pytest.raises(probe.module("errors").InvalidRequest, match="body /side"):
        client["v3/courier/parcels/{out_parcel_no}/photos"].post(
            out_parcel_no="parcel-0001", file=PHOTO, filename="box.png"
        )
    parameters = inspect.signature(upload.sync).parameters
    assert list(parameters)[:2] == ["out_parcel_no", "file"]
    assert parameters["side"].default is inspect.Parameter.empty
    assert not {"file_name", "file_digest", "algorithm", "meta"} & set(parameters)
    hints = get_type_hints(upload.UploadPhotoMeta, include_extras=True)
    assert set(hints) == {"side", "taken_at", "contact"}


@pytest.mark.parametrize("awaited", [False, True])
def test_fields_of_the_meta_are_encrypted_and_the_signature_covers_them_so(probe: Trial, awaited: bool) -> None:
    platform = Platform({"photo_id": "1"})  # it verifies the signature over the part as it came
    client = probe.client(platform)
    upload = probe.module("api.courier").upload_photo
    contact = {"name": "张三", "hours": {"begin": 9, "end": 17}}
    given = {"client": client, "filename": "box.png", "side": "FRONT", "contact": contact}
    if awaited:
        asyncio.run(upload.asyncio("parcel-0001", PHOTO, **given))
    else:
        upload.sync("parcel-0001", PHOTO, **given)
    body = platform.last.read()
    assert int(platform.last.headers["Content-Length"]) == len(body)
    assert platform.last.headers["Wechatpay-Serial"] == KEY_ID
    parts = parts_of(platform.last)
    assert parts["photo"] == PHOTO
    meta = json.loads(parts["meta"])
    assert open_secret(meta["contact"].pop("name")) == "张三"
    assert meta == {**NAMES, "side": "FRONT", "contact": {"hours": '{"begin":9,"end":17}'}}
    assert "张三" not in body.decode("latin-1")
    assert contact == {"name": "张三", "hours": {"begin": 9, "end": 17}}, "the caller's own object stays as it is"
    model = upload.PhotoContact(name="李四")
    upload.sync("parcel-0001", PHOTO, **{**given, "contact": model})
    assert open_secret(json.loads(parts_of(platform.last)["meta"])["contact"]["name"]) == "李四"
    with pytest.raises(probe.module("errors").InvalidRequest) as caught:
        upload.sync("parcel-0001", PHOTO, **{**given, "contact": {"name": "李四" * 99}})
    assert "李四" not in str(caught.value)


def test_meta_and_what_holds_it_need_no_class(probe: Trial) -> None:
    names = set(dir(probe.module("models")))
    assert {"Photo", "PhotoSide"} <= names
    assert not {"PhotoMeta", "PhotoUpload"} & names


def test_limits_stand_in_the_docstring_and_in_the_facts(probe: Trial) -> None:
    upload = probe.module("api.courier").upload_photo
    assert "At most 100,000 bytes, a name that ends in jpg, png." in upload.sync.__doc__
    rules = probe.module().OPERATIONS["courier.upload_photo"].upload
    assert (rules.part, rules.algorithm, rules.max_bytes) == ("photo", "SM3", 100_000)
    assert rules.fixed == {"algorithm": "DIGEST_ALGORITHM_SM3"}


def test_a_download_is_streamed_as_what_it_is(probe: Trial) -> None:
    platform = Platform(status=200)
    platform.file = gzip.compress(STATEMENT)
    client = probe.client(platform)
    proof = {"hash_value": hashlib.sha1(STATEMENT, usedforsecurity=False).hexdigest(), "hash_type": "SHA1"}
    api = probe.module("api.courier").download_statement
    assert api.sync(client=client, token="t", **proof) == STATEMENT
    assert asyncio.run(api.asyncio(client=client, token="t", tartype="gzip", **proof)) == STATEMENT
    assert platform.last.url.raw_path == b"/v3/courier/statement?token=t&tartype=gzip"
    with client.v3.courier.statement.stream(query={"token": "t"}, **proof) as bill:
        assert [dict(row.values) for row in bill.rows()] == []
    assert inspect.signature(api.stream).return_annotation == "BillStream"
    assert inspect.signature(api.stream_async).return_annotation == "AsyncBillStream"
    for name in ("hash_value", "hash_type"):
        assert inspect.signature(api.sync).parameters[name].default is inspect.Parameter.empty
    assert "`hash_value` of the reply that gave the address" in api.sync.__doc__


def test_a_file_that_nothing_proves_says_so(probe: Trial) -> None:
    platform = Platform(status=200)
    platform.file = PHOTO
    client = probe.client(platform)
    api = probe.module("api.depot").get_floor_plan
    reply = api.sync_detailed("d/1", client=client)
    assert (reply.parsed, reply.proven_by) == (PHOTO, None)
    assert platform.last.url.raw_path == b"/v3/global/depots/d%2F1/floor-plan"
    assert client.v3.global_.depots._depot_id_.floorPlan.get(depot_id="1").content == PHOTO
    assert "nor gives a hash of the file" in api.sync.__doc__
    assert "hash_value" not in inspect.signature(api.sync).parameters
    assert inspect.signature(api.stream).return_annotation == "FileStream"


def test_replies_that_are_files_are_bytes(probe: Trial) -> None:
    operations = probe.module().OPERATIONS
    files = {id for id, operation in operations.items() if operation.reply is bytes}
    assert files == {"courier.download_statement", "depot.get_floor_plan"}
    assert {id for id, operation in operations.items() if operation.upload} == {"courier.upload_photo"}

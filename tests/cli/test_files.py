"""Uploads and downloads on the command line, against a running sandbox."""

from __future__ import annotations

import hashlib
import json
from urllib.parse import parse_qs, urlsplit

import pytest

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
UPLOAD = "merchant.upload_image"
BILL = "billdownload.download_bill"
PICTURE = "v3/merchant-service/images/{media_id}"


@pytest.fixture
def call(invoke, served):
    return lambda *arguments, **rest: invoke("call", *arguments, "--config", str(served.config_path), **rest)


@pytest.fixture
def licence(tmp_path):
    file = tmp_path / "licence.png"
    file.write_bytes(PNG)
    return file


@pytest.fixture
def bill(call):
    """Query and hash of a bill that is offered."""
    done = call("bill.request_trade_bill", "-q", "bill_date=2026-01-02", "-q", "tar_type=GZIP")
    reply = json.loads(done.stdout)
    query = parse_qs(urlsplit(reply["download_url"]).query)
    arguments = [option for name, (value,) in query.items() for option in ("-q", f"{name}={value}")]
    return [*arguments, "--hash", f"{reply['hash_type']}:{reply['hash_value']}"]


# --- uploads


@pytest.mark.parametrize("path", [UPLOAD, "v3/merchant/media/upload"])
def test_a_file_is_uploaded(call, served, licence, path):
    done = call(path, "--file", str(licence))
    assert done.exit_code == 0, done.stderr
    media_id = json.loads(done.stdout)["media_id"]
    assert done.stderr.startswith("status 200, request id ")
    kept = served.store.uploads.find("1900000001", media_id)
    assert (kept.content, kept.name) == (PNG, "licence.png")
    done = call(path, "--file", str(licence), "--format", "json")
    assert json.loads(done.stdout)["operation"] == UPLOAD


def test_the_documented_call_as_a_process(wechatpay, served, licence):
    done = wechatpay(
        "call", "v3/merchant/media/upload", "--file", licence.name, WECHATPAY_CONFIG=str(served.config_path)
    )
    assert done.returncode == 0, done.stderr
    assert "media_id" in json.loads(done.stdout)


def test_what_the_operation_does_not_take(call, licence, tmp_path):
    text = tmp_path / "licence.txt"
    text.write_bytes(PNG)
    done = call(UPLOAD, "--file", str(text))
    assert (done.exit_code, done.stdout) == (1, "")
    assert "this operation takes bmp, jpeg, jpg, pdf, png" in done.stderr
    error = json.loads(call(UPLOAD, "--file", str(text), "--format", "json").stdout)["error"]
    assert (error["type"], error["outcome"]) == ("InvalidUpload", "not-sent")
    done = call(UPLOAD, "--file", str(tmp_path / "missing.png"))
    assert "the file cannot be read: No such file or directory" in done.stderr
    done = call(UPLOAD, "--file", str(licence), "-d", '{"size": 1}', "--strict")
    assert "body /size: expected no field of this name" in done.stderr
    # switched off, the limits are the platform's to apply
    done = call(UPLOAD, "--file", str(text), "--no-validate")
    assert "error: 400 PARAM_ERROR: body /filename" in done.stderr


def test_a_path_outside_of_the_spec_takes_a_file_as_well(call, licence):
    done = call("v3/nowhere/upload", "--file", str(licence))
    assert done.exit_code == 1
    assert "the spec has no POST /v3/nowhere/upload" in done.stderr
    assert "error: 404 RESOURCE_NOT_EXISTS" in done.stderr


# --- downloads


def test_a_file_is_saved_once_it_is_proven(call, bill, tmp_path):
    target = tmp_path / "bill.csv"
    done = call(BILL, *bill, "-o", str(target))
    assert (done.exit_code, done.stdout) == (0, ""), done.stderr
    text = target.read_bytes()
    assert text.startswith("\ufeff交易时间".encode())
    assert done.stderr.startswith(f"status 200, {len(text)} bytes, request id ")
    assert "note" not in done.stderr
    done = call("v3/billdownload/file", *bill, "-o", str(target), "--format", "json")
    result = json.loads(done.stdout)
    assert result.pop("request_id")
    assert result == {
        "operation": BILL,
        "status_code": 200,
        "file": str(target),
        "bytes": len(text),
        "verified": True,
    }


def test_a_file_goes_to_standard_output(call, bill, licence):
    done = call(BILL, *bill)
    assert done.exit_code == 0
    assert done.stdout_bytes.startswith("\ufeff交易时间".encode())
    media_id = json.loads(call("merchant_service.upload_image", "--file", str(licence)).stdout)["media_id"]
    done = call(PICTURE, f"media_id={media_id}")
    assert done.stdout_bytes == PNG
    assert "note: this file is not verified" in done.stderr


def test_nothing_unproven_is_saved(call, bill, tmp_path):
    target = tmp_path / "bill.csv"
    other = hashlib.sha1(b"other", usedforsecurity=False).hexdigest()
    done = call(BILL, *bill[:-1], f"SHA1:{other}", "-o", str(target))
    assert done.exit_code == 1
    assert f"the platform announced {other}" in done.stderr
    assert list(tmp_path.glob("*bill*")) == []
    error = json.loads(call(BILL, *bill[:-1], f"SHA1:{other}", "-o", str(target), "--format", "json").stdout)["error"]
    assert (error["type"], error["outcome"]) == ("HashMismatch", "discarded")
    done = call(BILL, *bill[:-2], "-o", str(target))
    assert done.exit_code == 1
    assert "only its hash proves" in done.stderr
    assert list(tmp_path.glob("*bill*")) == []


def test_a_refusal_is_reported_as_everywhere(call, tmp_path):
    target = tmp_path / "bill.csv"
    arguments = (BILL, "-q", "token=unknown", "--hash", f"SHA1:{'0' * 40}", "-o", str(target))
    done = call(*arguments)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error: 404 RESOURCE_NOT_EXISTS: no file is offered under this token" in done.stderr
    error = json.loads(call(*arguments, "--format", "json").stdout)["error"]
    assert (error["type"], error["outcome"]) == ("NotFound", "refused")
    assert not target.exists()


def test_a_target_that_cannot_be_written(call, bill, tmp_path, monkeypatch):
    def full(*_arguments, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("wechatpay_auth.bills.part_file.tempfile.mkstemp", full)
    target = tmp_path / "bill.csv"
    done = call(BILL, *bill, "-o", str(target))
    assert done.exit_code == 1
    assert f"error: {target} cannot be written: No space left on device" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((UPLOAD,), "Invalid value for PATH: merchant.upload_image takes a file"),
        ((UPLOAD, "-d", "{}"), "give it with --file"),
        (("v3/certificates", "--file", "a.png"), "certificates.list_certificates takes no file"),
        ((UPLOAD, "--file", "a.png", "-d", "[]"), "a JSON object"),
        (("v3/certificates", "-o", "a.json"), "Invalid value for -o, --hash: "),
        (("v3/certificates", "--hash", "SHA1:00"), "Invalid value for -o, --hash: "),
        ((BILL, "-q", "token=t", "--hash", "SHA1"), "TYPE:VALUE"),
        ((BILL, "-q", "token=t", "--format", "json"), "Invalid value for --format: "),
        ((BILL, "-q", "token=t", "-o", "missing/bill.csv"), "the folder of missing/bill.csv does not exist"),
        ((BILL, "-q", "token=t", "-o", "."), "Invalid value for -o: . is a folder"),
    ],
)
def test_wrong_usage_says_how_it_is_right(call, arguments, said):
    done = call(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.split())


def test_the_details_of_an_operation_name_its_file(invoke):
    text = invoke("operations", UPLOAD).stdout
    assert "meta, beside the part file" in text
    assert "at most 7864320 bytes; ending in jpg, jpeg, png, bmp, pdf; its digest is SHA256" in text
    text = invoke("operations", BILL).stdout
    assert "reply 200, a file: application/gzip, unsigned" in text
    assert "verified by hash_value (hash_type)" in text
    facts = json.loads(invoke("operations", UPLOAD, "--format", "json").stdout)
    assert facts["upload"]["max_bytes"] == 7864320
    assert json.loads(invoke("operations", BILL, "--format", "json").stdout)["reply_hash"] == {
        "type": "hash_type",
        "value": "hash_value",
    }


def test_validate_checks_the_meta(invoke, tmp_path):
    file = tmp_path / "meta.json"
    file.write_text('{"filename": "a.png", "sha256": "00"}')
    done = invoke("validate", UPLOAD, str(file))
    assert done.exit_code == 1
    assert "body /sha256" in done.stdout

"""A spec whose operations take and give files: what is uploaded is found again, what is offered can be fetched."""

from __future__ import annotations

from typing import Any


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _text(description: str, **more: Any) -> dict[str, Any]:
    return {"type": "string", "description": description, **more}


def _object(required: list[str], closed: bool = False, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "description": "An object", "required": required, "properties": properties}
    return {**schema, "additionalProperties": False} if closed else schema


def _operation(id: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
    responses = {"200": {"description": "Done", "content": content}}
    return {"operationId": id, "tags": [id.partition(".")[0]], "summary": id, "responses": responses, **more}


def _json(schema: str, example: object) -> dict[str, Any]:
    return {"application/json": {"schema": _ref(schema), "example": example}}


def _file(media_type: str) -> dict[str, Any]:
    return {media_type: {"schema": {"type": "string", "contentMediaType": media_type}}}


def _query(name: str, *, required: bool = True) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "schema": _text(name, minLength=1)}


def _upload(schema: str, **rules: Any) -> dict[str, Any]:
    return {
        "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": _ref(schema)}}},
        "x-wechatpay-signed-part": "meta",
        "x-wechatpay-upload": rules,
    }


HASHED = {
    "x-wechatpay-unsigned-response": True,
    "x-wechatpay-response-hash": {"type": "hash_type", "value": "hash_value"},
}
PICTURE = "media-0000000000000001"
_PLATFORM = "https://api.mch.weixin.qq.com"
_BILL = {
    "hash_type": "SHA1",
    "hash_value": "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
    "download_url": f"{_PLATFORM}/v3/billdownload/file?token=sandbox-token-0001",
}
RECEIPT_EXAMPLE = {
    "hash_type": "SHA256",
    "hash_value": "00",
    "download_url": f"{_PLATFORM}/v3/album/receipt-file?token=sandbox-token-0002&source=elecsign",
    "pictures": [f"{_PLATFORM}/v3/album/pictures/{PICTURE}", "https://www.example.com/a.png", f"{_PLATFORM}/v3/no"],
    "cover": {"media_url": f"{_PLATFORM}/v3/album/pictures/a%2Fb"},
    "sealed": {
        "hash_type": "SHA1",
        "hash_value": "00",
        "download_url": f"{_PLATFORM}/v3/billdownload/file?token=sandbox-token-0003",
        "encrypt_key": "x",
    },
    "unknown_hash": {**_BILL, "hash_type": "MD5"},
}

ALBUM: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Album", "version": "0.1.0"},
    "tags": [{"name": name, "description": name} for name in ("album", "bill", "billdownload")],
    "paths": {
        "/v3/album/pictures": {
            "post": _operation(
                "album.upload_picture",
                _json("Picture", {"media_id": PICTURE, "title": "example"}),
                **_upload(
                    "PictureUpload",
                    part="file",
                    filename="filename",
                    digest="sha256",
                    algorithm="SHA256",
                    **{"max-bytes": 50_000, "extensions": ["png", "jpg"]},
                ),
            )
        },
        "/v3/album/invoices": {
            "post": _operation(
                "album.upload_invoice",
                _json("Picture", {"media_id": PICTURE}),
                **_upload("InvoiceUpload", part="invoice", digest="digest", algorithm="SM3"),
            )
        },
        "/v3/album/stamps": {
            "post": _operation(
                "album.upload_stamp",
                _json("Stamp", {"stamp_no": 1}),
                **_upload("InvoiceUpload", part="invoice", digest="digest", algorithm="SM3"),
            )
        },
        "/v3/album/pictures/{media_id}": {
            "get": _operation(
                "album.download_picture",
                _file("image/*"),
                parameters=[
                    {"name": "media_id", "in": "path", "required": True, "schema": _text("Number"), "example": PICTURE}
                ],
                **{"x-wechatpay-unsigned-response": True},
            )
        },
        "/v3/album/receipts": {"get": _operation("album.find_receipt", _json("Receipt", RECEIPT_EXAMPLE))},
        "/v3/album/receipt-file": {
            "get": _operation(
                "album.download_receipt",
                _file("application/pdf"),
                parameters=[_query("token"), _query("source"), {**_query("kind"), "example": "pdf"}],
                **HASHED,
            )
        },
        "/v3/album/poster": {
            "get": _operation(
                "album.download_poster",
                _file("application/pdf"),
                parameters=[_query("kind", required=False)],
                **{"x-wechatpay-unsigned-response": True, "x-wechatpay-unsigned-request": True},
            )
        },
        "/v3/album/ledger": {
            "get": _operation(
                "album.download_ledger",
                {**_file("text/csv"), **_file("application/gzip")},
                parameters=[{**_query("Accept-Encoding", required=False), "in": "header"}],
                **{"x-wechatpay-unsigned-response": True},
            )
        },
        "/v3/album/statement": {"get": _operation("album.download_statement", _file("text/csv"))},
        "/v3/bill/tradebill": {
            "get": _operation(
                "bill.request_trade_bill",
                _json("BillDownload", _BILL),
                parameters=[
                    _query("bill_date"),
                    _query("bill_type", required=False),
                    _query("sub_mchid", required=False),
                    _query("tar_type", required=False),
                ],
            )
        },
        "/v3/bill/fundflowbill": {
            "get": _operation(
                "bill.request_fund_flow_bill",
                _json("BillDownload", _BILL),
                parameters=[_query("bill_date"), _query("tar_type", required=False)],
            )
        },
        "/v3/billdownload/file": {
            "get": _operation(
                "billdownload.download_bill",
                _file("application/gzip"),
                parameters=[_query("token"), _query("tartype", required=False)],
                **HASHED,
            )
        },
    },
    "components": {
        "schemas": {
            "PictureMeta": _object(
                ["filename", "sha256"],
                closed=True,
                filename=_text("Name", minLength=1, maxLength=32),
                sha256=_text("Digest", pattern="^[0-9A-Fa-f]{64}$"),
                title=_text("Title", maxLength=8),
            ),
            "PictureUpload": _object(["meta", "file"], closed=True, meta=_ref("PictureMeta"), file=_text("The file")),
            "InvoiceMeta": _object(
                ["digest"],
                closed=True,
                digest=_text("Digest"),
                payee=_text("Name", maxLength=8, **{"x-wechatpay-sensitive": "platform"}),
            ),
            "InvoiceUpload": _object(
                ["meta", "invoice"], closed=True, meta=_ref("InvoiceMeta"), invoice=_text("The file")
            ),
            "Picture": _object(["media_id"], media_id=_text("Number"), title=_text("Title")),
            "Stamp": _object(["stamp_no"], stamp_no={"type": "integer", "description": "Number"}),
            "BillDownload": _object(
                ["hash_type", "hash_value", "download_url"],
                hash_type=_text("Kind"),
                hash_value=_text("Hash"),
                download_url=_text("Address", maxLength=2048),
            ),
            "Cover": _object(["media_url"], media_url=_text("Address")),
            "Sealed": _object(
                ["encrypt_key"],
                hash_type=_text("Kind"),
                hash_value=_text("Hash"),
                download_url=_text("Address"),
                encrypt_key=_text("Key"),
            ),
            "Receipt": _object(
                ["hash_type", "hash_value", "download_url"],
                hash_type=_text("Kind"),
                hash_value=_text("Hash"),
                download_url=_text("Address"),
                pictures={"type": "array", "items": _text("Address"), "description": "Pictures"},
                cover=_ref("Cover"),
                sealed=_ref("Sealed"),
                unknown_hash=_ref("BillDownload"),
            ),
        }
    },
}

"""Small valid files, for replies with files that nobody has uploaded."""

from __future__ import annotations

import base64

from wechatpay_sandbox.http.file import BILL_MEDIA_TYPE, File
from wechatpay_sandbox.reply.pdf_page import pdf_page

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def sample_file(media_type: str) -> File:
    """A file of this media type: a page, a picture of one pixel, or a line of text."""
    if media_type == "application/pdf":
        return File(pdf_page(["A receipt of the sandbox"]), media_type)
    if media_type.startswith("image/"):
        return File(_PIXEL, "image/png")
    text_type = f"{media_type}; charset=utf-8" if media_type.startswith("text/") else BILL_MEDIA_TYPE
    return File("名称,内容\r\n`沙箱,`没有内容\r\n".encode(), text_type)

"""Small valid files, for replies that are files and have no content of their own."""

from __future__ import annotations

import base64

from wechatpay_sandbox.file import File

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def sample_file(media_type: str) -> File:
    """A file of that kind: a page, a picture of one pixel, or a line of text."""
    if media_type == "application/pdf":
        return File(_one_page("A receipt of the sandbox"), media_type)
    if media_type.startswith("image/"):
        return File(_PIXEL, "image/png")
    return File("名称,内容\r\n`沙箱,`没有内容\r\n".encode(), "text/csv; charset=utf-8")


def _one_page(text: str) -> bytes:
    """A PDF of one page with a line of ASCII on it."""
    font = "<< /Font << /F1 5 0 R >> >>"
    drawing = f"BT /F1 18 Tf 60 760 Td ({text}) Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources {font} >>",
        f"<< /Length {len(drawing)} >>\nstream\n{drawing}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    document = "%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(document))
        document += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size, start = len(objects) + 1, len(document)
    document += f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    document += f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return document.encode("ascii")

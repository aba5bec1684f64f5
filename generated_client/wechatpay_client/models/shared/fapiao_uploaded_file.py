# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model


class FapiaoUploadedFile(Model, kw_only=True):
    """What the file is called from now on (上传结果)"""

    fapiao_media_id: str
    """Number that the upload gave the file of the invoice (电子发票文件ID)"""

# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model


class UploadedMedia(Model, kw_only=True):
    """What the upload is called from now on (上传结果)"""

    media_id: str
    """What an upload is called in later requests (媒体文件标识ID)"""

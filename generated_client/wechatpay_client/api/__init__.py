# Generated from spec/ by `make generate`. Do not edit.
"""The operations by area: `from wechatpay_client.api.<area> import <operation>`."""

from ..runtime._lazy import lazy_table

__getattr__, __dir__ = lazy_table(__name__)

# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class SchoolPayDevice(Model, kw_only=True):
    """The merchant's device the debit comes from (设备信息)"""

    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    device_ip: str
    """Address the merchant's device calls from, IPv4 or IPv6 (商户端设备IP)"""

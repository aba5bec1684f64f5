# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from ...runtime.model import Model
from ...runtime.unset import UNSET, Unset


class PlacedScene(Model, kw_only=True):
    """Where the order was placed (场景信息)"""

    payer_client_ip: str | Unset = UNSET
    """Address the user's device calls from, IPv4 or IPv6 (用户终端IP)"""
    device_id: str | Unset = UNSET
    """The merchant's number for the terminal or shop the order comes from (商户端设备号)"""
    store_info: PlacedStore | Unset = UNSET
    """The shop the order was placed in (商户门店信息)"""


class PlacedStore(Model, kw_only=True):
    """The shop the order was placed in (商户门店信息)"""

    id: str | Unset = UNSET
    """The merchant's number for the shop (门店编号)"""
    name: str | Unset = UNSET
    """Name of the shop (门店名称)"""
    area_code: str | Unset = UNSET
    """Number of the district the shop is in (地区编码)"""
    address: str | Unset = UNSET
    """Address of the shop (详细地址)"""

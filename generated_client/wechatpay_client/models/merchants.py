# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `merchants` share."""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class HongKongBusiness(Model, kw_only=True):
    """What the merchant sells, and where (业务信息)"""

    business_type: HongKongBusinessType
    """Where it sells (业务类型).

    - `ONLINE`: online
    - `OFFLINE`: in shops
    - `BOTH`: both.
    """
    app_download: str | Unset = UNSET
    """Where its app can be fetched (APP下载链接)"""
    website: str | Unset = UNSET
    """Its web site (业务网站)"""
    office_account: str | Unset = UNSET
    """Its official account (公众号)"""
    mini_program: str | Unset = UNSET
    """Its mini-program (小程序)"""
    store_address: str | Unset = UNSET
    """Address of its shop (门店地址)"""
    store_photos: list[str] | str | Unset = UNSET
    """Pictures of its shop, as a text of JSON (门店照片) Travels as JSON inside a text."""
    mcc: str | Unset = UNSET
    """Code of its trade by ISO 18245 (MCC码)"""


HongKongBusinessType: TypeAlias = Literal[
    "ONLINE",
    "OFFLINE",
    "BOTH",
]
"""Where it sells (业务类型).

- `ONLINE`: online
- `OFFLINE`: in shops
- `BOTH`: both.
"""


class HongKongContact(Model, kw_only=True):
    """Who can be reached at the merchant (联系人信息)"""

    _sensitive: ClassVar[frozenset[str]] = frozenset({"name", "phone", "email"})

    name: str
    """Name of the person; encrypted on the wire (联系人名称)"""
    phone: str
    """Telephone of the person; encrypted on the wire (联系人电话)"""
    email: str
    """E-mail address of the person; encrypted on the wire (联系人邮箱)"""


HongKongMerchantType: TypeAlias = Literal[
    "ENTERPRISE",
    "INDIVIDUAL",
]
"""What kind of merchant it is (商户类型).

- `ENTERPRISE`: company
- `INDIVIDUAL`: person.
"""


class HongKongPerson(Model, kw_only=True):
    """A person of the merchant (人员信息)"""

    name: str | Unset = UNSET
    """Name of the person (姓名)"""
    number: str | Unset = UNSET
    """Number of the person's document (证件号)"""

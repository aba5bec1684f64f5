# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `goldplan` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdvertisingIndustry: TypeAlias = Literal[
    "E_COMMERCE",
    "LOVE_MARRIAGE",
    "POTOGRAPHY",
    "EDUCATION",
    "FINANCE",
    "TOURISM",
    "SKINCARE",
    "FOOD",
    "SPORT",
    "JEWELRY_WATCH",
    "HEALTHCARE",
    "BUSSINESS",
    "PARENTING",
    "CATERING",
    "RETAIL",
    "SERVICES",
    "LAW",
    "ESTATE",
    "TRANSPORTATION",
    "ENERGY_SAVING",
    "SECURITY",
    "BUILDING_MATERIAL",
    "COMMUNICATION",
    "MERCHANDISE",
    "ASSOCIATION",
    "COMMUNITY",
    "ONLINE_AVR",
    "WE_MEDIA",
    "CAR",
    "SOFTWARE",
    "GAME",
    "CLOTHING",
    "INDUSTY",
    "AGRICULTURE",
    "PUBLISHING_MEDIA",
    "HOME_DIGITAL",
]
"""A trade whose advertisements are not shown (同业过滤标签值).

- `E_COMMERCE`: online shops
- `LOVE_MARRIAGE`: dating and weddings
- `POTOGRAPHY`: photography
- `EDUCATION`: education
- `FINANCE`: finance
- `TOURISM`: tourism
- `SKINCARE`: skin care
- `FOOD`: food
- `SPORT`: sport
- `JEWELRY_WATCH`: jewellery and watches
- `HEALTHCARE`: health
- `BUSSINESS`: services to business
- `PARENTING`: parents and children
- `CATERING`: restaurants
- `RETAIL`: retail
- `SERVICES`: services
- `LAW`: law
- `ESTATE`: real estate
- `TRANSPORTATION`: transport
- `ENERGY_SAVING`: energy and environment
- `SECURITY`: security
- `BUILDING_MATERIAL`: building materials
- `COMMUNICATION`: communication
- `MERCHANDISE`: daily goods
- `ASSOCIATION`: associations
- `COMMUNITY`: communities
- `ONLINE_AVR`: audio and video online
- `WE_MEDIA`: blogs and channels
- `CAR`: cars
- `SOFTWARE`: software
- `GAME`: games
- `CLOTHING`: clothes
- `INDUSTY`: industry
- `AGRICULTURE`: agriculture
- `PUBLISHING_MEDIA`: publishing
- `HOME_DIGITAL`: electric and digital devices.
"""


GoldPlanOperation: TypeAlias = Literal[
    "OPEN",
    "CLOSE",
]
"""What is to be done (操作类型).

- `OPEN`: switch it on
- `CLOSE`: switch it off.
"""

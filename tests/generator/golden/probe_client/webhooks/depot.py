# Generated from spec/ by `make generate`. Do not edit.
"""The events of `depot`.

DepotFull: A depot takes no more
"""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from ..models.depot import Depot
from ..runtime.event import Event
from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset


class FullDepot(Model, kw_only=True):
    """已满的仓库"""

    depot: Depot
    """仓库"""
    since: datetime | Unset = UNSET
    """A moment (时间)"""


class DepotFull(Event, frozen=True, kw_only=True):
    """A depot takes no more (仓库已满通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4000000013
    """

    variants: ClassVar[tuple[type[Model], ...]] = (FullDepot,)

    event_type: Literal["DEPOT.FULL"]
    resource: FullDepot

# Generated from spec/ by `make generate`. Do not edit.
"""The events of `profitsharing`.

ProfitsharingReturn: A share was handed back
ProfitsharingSuccess: A share was received
"""

from __future__ import annotations

from typing import ClassVar, Literal

from ..models.shared.sharing_change import SharingChange
from ..runtime.event import Event
from ..runtime.model import Model


class ProfitsharingReturn(Event, frozen=True, kw_only=True):
    """A share was handed back (分账动账成功回退通知).

    Goes to the receiver of the share, if it is a merchant, at the address set on its pages at WeChat Pay. Sharing that
    was asked for over older interfaces is told as TRANSACTION.SUCCESS.

    https://pay.weixin.qq.com/doc/v3/merchant/4012289679
    https://pay.weixin.qq.com/doc/v3/partner/4012116672
    https://pay.weixin.qq.com/doc/v3/partner/4012075216
    https://pay.weixin.qq.com/doc/v3/partner/4012075400
    """

    variants: ClassVar[tuple[type[Model], ...]] = (SharingChange,)

    event_type: Literal["PROFITSHARING.RETURN"]
    resource: SharingChange


class ProfitsharingSuccess(Event, frozen=True, kw_only=True):
    """A share was received (分账动账成功变动通知).

    Goes to the receiver of the share, if it is a merchant, at the address set on its pages at WeChat Pay. Sharing that
    was asked for over older interfaces is told as TRANSACTION.SUCCESS.

    https://pay.weixin.qq.com/doc/v3/merchant/4012289679
    https://pay.weixin.qq.com/doc/v3/partner/4012116672
    https://pay.weixin.qq.com/doc/v3/partner/4012075216
    https://pay.weixin.qq.com/doc/v3/partner/4012075400
    """

    variants: ClassVar[tuple[type[Model], ...]] = (SharingChange,)

    event_type: Literal["PROFITSHARING.SUCCESS"]
    resource: SharingChange

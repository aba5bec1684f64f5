# Generated from spec/ by `make generate`. Do not edit.
"""The events of `edu_papay`.

EntrustRelease: A contract on fees for education ended
EntrustSigning: A user signed a contract on fees for education
"""

from __future__ import annotations

from typing import ClassVar, Literal

from ..models.shared.notified_education_contract import NotifiedEducationContract
from ..runtime.event import Event
from ..runtime.model import Model


class EntrustRelease(Event, frozen=True, kw_only=True):
    """A contract on fees for education ended (教育续费通用户解约成功通知).

    Nothing can be debited under the contract any more.

    https://pay.weixin.qq.com/doc/v3/partner/4012160192
    https://pay.weixin.qq.com/doc/v3/merchant/4012286235
    """

    variants: ClassVar[tuple[type[Model], ...]] = (NotifiedEducationContract,)

    event_type: Literal["ENTRUST.RELEASE"]
    resource: NotifiedEducationContract


class EntrustSigning(Event, frozen=True, kw_only=True):
    """A user signed a contract on fees for education (教育续费通用户签约成功通知).

    From now on fees can be debited under the contract. Keep its number, which every debit needs.

    https://pay.weixin.qq.com/doc/v3/partner/4012160192
    https://pay.weixin.qq.com/doc/v3/merchant/4012286235
    """

    variants: ClassVar[tuple[type[Model], ...]] = (NotifiedEducationContract,)

    event_type: Literal["ENTRUST.SIGNING"]
    resource: NotifiedEducationContract

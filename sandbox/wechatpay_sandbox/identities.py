"""Which AppIDs, sub-merchants and users belong to the merchant of the sandbox. Where none are set, any do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wechatpay_sandbox.stores.seed_data import APPID
from wechatpay_sandbox.translation import gettext as _

_APPID = re.compile(r"[0-9A-Za-z_-]{1,32}")
_MCHID = re.compile(r"[0-9]{8,32}")
_OPENID = re.compile(r"[0-9A-Za-z_-]{1,128}")


@dataclass(frozen=True, slots=True)
class Identities:
    """What belongs to the merchant; an empty tuple stands for anything. Raises ValueError for what is no identifier."""

    appids: tuple[str, ...] = ()
    """AppIDs that are bound to the merchant."""
    sub_mchids: tuple[str, ...] = ()
    """Merchants for whom a service provider may act."""
    openids: tuple[str, ...] = ()
    """Users of these AppIDs."""

    def __post_init__(self) -> None:
        for form, what, values in (
            (_APPID, _("an AppID such as wx8888888888888888"), self.appids),
            (_MCHID, _("a merchant number such as 1900000109"), self.sub_mchids),
            (_OPENID, _("an OpenID such as oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"), self.openids),
        ):
            for value in values:
                if form.fullmatch(value) is None:
                    raise ValueError(_("{value!r} is not {what}").format(value=value, what=what))

    @property
    def appid(self) -> str:
        """The AppID that clients are told: the first that is set, else one that stands for any."""
        return self.appids[0] if self.appids else APPID

    @property
    def takes_anything(self) -> bool:
        """Whether nothing is set."""
        return not (self.appids or self.sub_mchids or self.openids)

"""Values that a merchant's calls have in common: what a client gives where a call leaves them out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple, TypedDict

from .errors import ConfigurationError
from .translation import gettext as _

NAMES = ("appid", "mchid", "sp_mchid", "notify_url")
"""The defaults that there are, by the names of the fields that take them."""


class Defaults(TypedDict, total=False):
    """What a call takes where it leaves a field out: at the top of its body or query, never inside of an object there.

    A field takes the default of its own name, if the spec gives it the meaning of the default (AppId, MchId, SpMchId,
    NotifyUrl). `None` in a call leaves the field out.
    """

    appid: str
    """AppID of the caller (应用ID)"""
    mchid: str
    """Merchant number of the caller (商户号)"""
    sp_mchid: str
    """Merchant number of the service provider that calls (服务商户号)"""
    notify_url: str
    """Address that is called with results; public, https, without a query (通知地址)"""
    optional: Collection[str]
    """Names of defaults that fields take as well which a call may do without. All others fill required fields only."""


class DefaultValues(NamedTuple):
    """Defaults that were checked, by the name of the field."""

    required: Mapping[str, str]
    """For fields that a call must have."""
    optional: Mapping[str, str]
    """For fields that a call may do without."""


NO_DEFAULTS = DefaultValues({}, {})


def read_defaults(given: Mapping[str, object] | None) -> DefaultValues:
    """The defaults that somebody set; None: none. Raises ConfigurationError, which names what is wrong."""
    if given is None:
        return NO_DEFAULTS
    values: dict[str, str] = {}
    for name, value in given.items():
        if name == "optional":
            continue
        if name not in NAMES:
            raise ConfigurationError(_unknown(name))
        if not isinstance(value, str) or not value:
            raise ConfigurationError(_("the default {name} must be text that is not empty").format(name=name))
        values[name] = value
    asked = given.get("optional", ())
    if isinstance(asked, str) or not isinstance(asked, Collection):
        raise ConfigurationError(_('"optional" of the defaults must be a list of their names, such as ["notify_url"]'))
    for name in asked:
        if name not in NAMES:
            raise ConfigurationError(_unknown(name))
        if name not in values:
            raise ConfigurationError(
                _('"optional" of the defaults names {name}, which has no value; set it too').format(name=name)
            )
    return DefaultValues(values, {name: values[name] for name in values if name in asked})


def _unknown(name: object) -> str:
    from difflib import get_close_matches  # only a mistake needs it

    from .setting_masks import mask_name

    near = get_close_matches(str(name).lower(), NAMES, n=1, cutoff=0.5)
    hint = (
        _("; did you mean {match}?").format(match=near[0])
        if near
        else _("; known: {names}").format(names=", ".join(NAMES))
    )
    return _("there is no default {name}{hint}").format(name=mask_name(str(name)), hint=hint)

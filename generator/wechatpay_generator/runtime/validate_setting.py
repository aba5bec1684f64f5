"""What `validate=` of a client and of a call may be."""

from __future__ import annotations

from typing import Literal, TypeAlias

from wechatpay_auth.errors import ConfigurationError

from .translation import gettext as _

Validate: TypeAlias = bool | Literal["strict"]
"""How a call is checked before it is signed.

True: what breaks the spec is refused; a field or a token that the spec does not know, and that is like none that it
knows, is sent with an UnknownFieldWarning. "strict": that is refused, too. False: nothing is checked.
"""


def read_setting(value: object) -> Validate:
    """The setting that a caller gave. Raises ConfigurationError for anything but True, False and "strict"."""
    if value is True or value is False:
        return value
    if value == "strict":
        return "strict"
    raise ConfigurationError(
        _('validate is {value!r}; give True, False or "strict"').format(
            value=value if isinstance(value, str | int | None) else type(value).__name__
        )
    )

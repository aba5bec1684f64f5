# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `payroll_card` share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from ..runtime.model import Model
from ..runtime.unset import UNSET, Unset

AuthenticateScene: TypeAlias = Literal[
    "FROM_MINI_APP",
    "FROM_HARDWARE",
]
"""Where the person was checked (核身渠道).

- `FROM_MINI_APP`: in a mini-program
- `FROM_HARDWARE`: at a device.
"""


AuthenticateState: TypeAlias = Literal[
    "AUTHENTICATE_PROCESSING",
    "AUTHENTICATE_SUCCESS",
    "AUTHENTICATE_FAILED",
]
"""What came of the check (核身状态).

- `AUTHENTICATE_PROCESSING`: under way
- `AUTHENTICATE_SUCCESS`: it is the person
- `AUTHENTICATE_FAILED`: it is not, or nobody can tell.
"""


AuthenticateType: TypeAlias = Literal[
    "NORMAL",
    "SIGN_IN",
    "INSURANCE",
    "CONTRACT",
]
"""What the person is checked for (核身类型).

- `NORMAL`: as such
- `SIGN_IN`: at the start of work
- `INSURANCE`: to be insured
- `CONTRACT`: to sign a contract.
"""


class Authentication(Model, kw_only=True):
    """The check of a person, and what came of it (核身记录)"""

    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    authenticate_scene: AuthenticateScene | str
    """Where the person was checked (核身渠道).

    - `FROM_MINI_APP`: in a mini-program
    - `FROM_HARDWARE`: at a device.
    """
    authenticate_source: str
    """The mini-program by its AppID, or the device by its number (核身渠道标识)"""
    project_name: str
    """What the person works on, as they read it (项目名称)"""
    employer_name: str
    """Whom the person works for, as they read it (单位名称)"""
    authenticate_state: AuthenticateState | str
    """What came of the check (核身状态).

    - `AUTHENTICATE_PROCESSING`: under way
    - `AUTHENTICATE_SUCCESS`: it is the person
    - `AUTHENTICATE_FAILED`: it is not, or nobody can tell.
    """
    authenticate_time: datetime | Unset = UNSET
    """When the person was checked (核身时间)"""
    authenticate_number: str
    """The service provider's own number of one check of a person (商家核身单号)"""
    authenticate_failed_reason: str | Unset = UNSET
    """Why the check failed, in words (核身失败原因)"""
    authenticate_type: AuthenticateType | str | Unset = UNSET
    """What the person is checked for (核身类型).

    - `NORMAL`: as such
    - `SIGN_IN`: at the start of work
    - `INSURANCE`: to be insured
    - `CONTRACT`: to sign a contract.
    """


EmploymentType: TypeAlias = Literal[
    "LONG_TERM_EMPLOYMENT",
    "SHORT_TERM_EMPLOYMENT",
    "COOPERATION_EMPLOYMENT",
]
"""How the person is hired (用工类型).

- `LONG_TERM_EMPLOYMENT`: for a month or more, paid monthly
- `SHORT_TERM_EMPLOYMENT`: for less, paid by the day or week
- `COOPERATION_EMPLOYMENT`: as a partner, without employment.
"""


class PreparedAuthentication(Model, kw_only=True):
    """What opens the page on which the person is checked (核身预下单)"""

    authenticate_number: str
    """The service provider's own number of one check of a person (商家核身单号)"""
    openid: str
    """A user as one AppID sees them; the same person has another value under another AppID (用户标识)"""
    mchid: str
    """Merchant number given by WeChat Pay (商户号)"""
    sub_mchid: str | Unset = UNSET
    """Merchant number of the sub-merchant, for which a service provider or platform calls (特约商户号)"""
    token: str
    """Token with which the mini-program of the payroll card is opened (授权token)"""
    expires_in: int
    """How long the token is good (token有效时间) Unit: second."""

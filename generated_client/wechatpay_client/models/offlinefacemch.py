# Generated from spec/ by `make generate`. Do not edit.
"""Objects that several operations or events of `offlinefacemch` share."""

from __future__ import annotations

from typing import Literal, TypeAlias

FaceUserStatus: TypeAlias = Literal[
    "NORMAL",
    "DISABLED",
]
"""Whether the person can pay by face (用户状态).

- `NORMAL`: yes
- `DISABLED`: not for the time being.
"""


FaceUserType: TypeAlias = Literal[
    "STUDENT",
    "STUFF",
]
"""What the person is in the organisation (用户类型).

- `STUDENT`: a pupil or student
- `STUFF`: of the staff.
"""

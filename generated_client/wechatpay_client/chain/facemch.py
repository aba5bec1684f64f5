# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/facemch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.facemch.get_user import FaceUserInfo, GetUserQuery
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3FacemchUsersFaceSidStep(Node):
    """/v3/facemch/users/{face_sid}"""

    def get(
        self,
        *,
        face_sid: str,
        query: GetUserQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceUserInfo]:
        """Look up what a user who paid by face has let the merchant know: `facemch.get_user`."""
        return self._caller.call(
            OPERATIONS["facemch.get_user"],
            {
                "face_sid": face_sid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        face_sid: str,
        query: GetUserQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceUserInfo]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["facemch.get_user"],
            {
                "face_sid": face_sid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3FacemchUsersStep(Node):
    """/v3/facemch/users"""

    @property
    def _face_sid_(self) -> V3FacemchUsersFaceSidStep:
        """/v3/facemch/users/{face_sid}"""
        return V3FacemchUsersFaceSidStep(self._caller)


class V3FacemchStep(Node):
    """/v3/facemch"""

    @property
    def users(self) -> V3FacemchUsersStep:
        """/v3/facemch/users"""
        return V3FacemchUsersStep(self._caller)

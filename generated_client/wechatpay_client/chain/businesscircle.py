# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/businesscircle`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.businesscircle.get_points_commit_status import GetPointsCommitStatusQuery, PendingPoints
    from ..api.businesscircle.get_user_authorization import GetUserAuthorizationQuery, PointsAuthorization
    from ..api.businesscircle.sync_parking import ParkingStateReport
    from ..api.businesscircle.sync_points import MemberPointsReport
    from ..models.dicts import AnyMapping, MemberPointsReportDict, ParkingStateReportDict
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3BusinesscircleUsersOpenidPointsCommitStatusStep(Node):
    """/v3/businesscircle/users/{openid}/points/commit_status"""

    def get(
        self,
        *,
        openid: str,
        query: GetPointsCommitStatusQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PendingPoints]:
        """Ask whether points wait to be credited to a member: `businesscircle.get_points_commit_status`."""
        return self._caller.call(
            OPERATIONS["businesscircle.get_points_commit_status"],
            {
                "openid": openid,
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
        openid: str,
        query: GetPointsCommitStatusQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PendingPoints]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["businesscircle.get_points_commit_status"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3BusinesscircleUsersOpenidPointsStep(Node):
    """/v3/businesscircle/users/{openid}/points"""

    @property
    def commit_status(self) -> V3BusinesscircleUsersOpenidPointsCommitStatusStep:
        """/v3/businesscircle/users/{openid}/points/commit_status"""
        return V3BusinesscircleUsersOpenidPointsCommitStatusStep(self._caller)


class V3BusinesscircleUsersOpenidStep(Node):
    """/v3/businesscircle/users/{openid}"""

    @property
    def points(self) -> V3BusinesscircleUsersOpenidPointsStep:
        """/v3/businesscircle/users/{openid}/points"""
        return V3BusinesscircleUsersOpenidPointsStep(self._caller)


class V3BusinesscircleUsersStep(Node):
    """/v3/businesscircle/users"""

    @property
    def _openid_(self) -> V3BusinesscircleUsersOpenidStep:
        """/v3/businesscircle/users/{openid}"""
        return V3BusinesscircleUsersOpenidStep(self._caller)


class V3BusinesscircleUserAuthorizationsOpenidStep(Node):
    """/v3/businesscircle/user-authorizations/{openid}"""

    def get(
        self,
        *,
        openid: str,
        query: GetUserAuthorizationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PointsAuthorization]:
        """Ask whether a user let the business circle collect points for their payments:
        `businesscircle.get_user_authorization`.
        """
        return self._caller.call(
            OPERATIONS["businesscircle.get_user_authorization"],
            {
                "openid": openid,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        openid: str,
        query: GetUserAuthorizationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[PointsAuthorization]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["businesscircle.get_user_authorization"],
            {
                "openid": openid,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3BusinesscircleUserAuthorizationsStep(Node):
    """/v3/businesscircle/user-authorizations"""

    @property
    def _openid_(self) -> V3BusinesscircleUserAuthorizationsOpenidStep:
        """/v3/businesscircle/user-authorizations/{openid}"""
        return V3BusinesscircleUserAuthorizationsOpenidStep(self._caller)


class V3BusinesscircleParkingsStep(Node):
    """/v3/businesscircle/parkings"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: ParkingStateReport | ParkingStateReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: ParkingStateReport | ParkingStateReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: ParkingStateReport | ParkingStateReportDict | AnyMapping | Unset = UNSET,
        json: ParkingStateReport | ParkingStateReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Report that a member's vehicle entered or left the car park: `businesscircle.sync_parking`."""
        return self._caller.call(
            OPERATIONS["businesscircle.sync_parking"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        async def post_async(
            self,
            *,
            json: ParkingStateReport | ParkingStateReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: ParkingStateReport | ParkingStateReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: ParkingStateReport | ParkingStateReportDict | AnyMapping | Unset = UNSET,
        json: ParkingStateReport | ParkingStateReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["businesscircle.sync_parking"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3BusinesscirclePointsNotifyStep(Node):
    """/v3/businesscircle/points/notify"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: MemberPointsReport | MemberPointsReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            body: MemberPointsReport | MemberPointsReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        body: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
        json: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Report the points a member's payment in a shop earned: `businesscircle.sync_points`."""
        return self._caller.call(
            OPERATIONS["businesscircle.sync_points"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        async def post_async(
            self,
            *,
            json: MemberPointsReport | MemberPointsReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            body: MemberPointsReport | MemberPointsReportDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        body: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
        json: MemberPointsReport | MemberPointsReportDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["businesscircle.sync_points"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3BusinesscirclePointsStep(Node):
    """/v3/businesscircle/points"""

    @property
    def notify(self) -> V3BusinesscirclePointsNotifyStep:
        """/v3/businesscircle/points/notify"""
        return V3BusinesscirclePointsNotifyStep(self._caller)


class V3BusinesscircleStep(Node):
    """/v3/businesscircle"""

    @property
    def users(self) -> V3BusinesscircleUsersStep:
        """/v3/businesscircle/users"""
        return V3BusinesscircleUsersStep(self._caller)

    @property
    def user_authorizations(self) -> V3BusinesscircleUserAuthorizationsStep:
        """/v3/businesscircle/user-authorizations"""
        return V3BusinesscircleUserAuthorizationsStep(self._caller)

    userAuthorizations = user_authorizations

    @property
    def parkings(self) -> V3BusinesscircleParkingsStep:
        """/v3/businesscircle/parkings"""
        return V3BusinesscircleParkingsStep(self._caller)

    @property
    def points(self) -> V3BusinesscirclePointsStep:
        """/v3/businesscircle/points"""
        return V3BusinesscirclePointsStep(self._caller)

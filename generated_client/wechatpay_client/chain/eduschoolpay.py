# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/eduschoolpay`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..endpoint import Node
from ..operation import OPERATIONS

if TYPE_CHECKING:
    from ..api.eduschoolpay.list_user_contracts import ListUserContractsQuery, SchoolPayContractPage
    from ..response import Response


class V3EduschoolpayUsersOpenidContractsStep(Node):
    """/v3/eduschoolpay/users/{openid}/contracts"""

    def get(
        self,
        *,
        openid: str,
        query: ListUserContractsQuery,
        validate: bool | None = None,
    ) -> Response[SchoolPayContractPage]:
        """List the contracts a user has under a contract template: `eduschoolpay.list_user_contracts`."""
        return self._caller.call(
            OPERATIONS["eduschoolpay.list_user_contracts"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
        )

    async def get_async(
        self,
        *,
        openid: str,
        query: ListUserContractsQuery,
        validate: bool | None = None,
    ) -> Response[SchoolPayContractPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["eduschoolpay.list_user_contracts"],
            {
                "openid": openid,
            },
            query,
            validate=validate,
        )


class V3EduschoolpayUsersOpenidStep(Node):
    """/v3/eduschoolpay/users/{openid}"""

    @property
    def contracts(self) -> V3EduschoolpayUsersOpenidContractsStep:
        """/v3/eduschoolpay/users/{openid}/contracts"""
        return V3EduschoolpayUsersOpenidContractsStep(self._caller)


class V3EduschoolpayUsersStep(Node):
    """/v3/eduschoolpay/users"""

    @property
    def _openid_(self) -> V3EduschoolpayUsersOpenidStep:
        """/v3/eduschoolpay/users/{openid}"""
        return V3EduschoolpayUsersOpenidStep(self._caller)


class V3EduschoolpayStep(Node):
    """/v3/eduschoolpay"""

    @property
    def users(self) -> V3EduschoolpayUsersStep:
        """/v3/eduschoolpay/users"""
        return V3EduschoolpayUsersStep(self._caller)

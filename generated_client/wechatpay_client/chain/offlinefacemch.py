# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/offlinefacemch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.offlinefacemch.create_token import FaceToken, FaceTokenRequest
    from ..api.offlinefacemch.get_organization import FaceOrganization, GetOrganizationQuery
    from ..api.offlinefacemch.get_user import FaceUser
    from ..api.offlinefacemch.update_user import FaceUserUpdate
    from ..models.dicts import AnyMapping, FaceTokenRequestDict, FaceUserUpdateDict
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3OfflinefacemchTokensStep(Node):
    """/v3/offlinefacemch/tokens"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceToken]: ...

        @overload
        def post(
            self,
            *,
            body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceToken]: ...

    def post(
        self,
        *,
        body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
        json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceToken]:
        """Get a token for a page on which a person is set up to pay by face: `offlinefacemch.create_token`."""
        return self._caller.call(
            OPERATIONS["offlinefacemch.create_token"],
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
            json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceToken]: ...

        @overload
        async def post_async(
            self,
            *,
            body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[FaceToken]: ...

    async def post_async(
        self,
        *,
        body: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
        json: FaceTokenRequest | FaceTokenRequestDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceToken]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlinefacemch.create_token"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdStep(Node):
    """/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"""

    def get(
        self,
        *,
        organization_id: str,
        out_user_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceUser]:
        """Look up a person who pays by face: `offlinefacemch.get_user`."""
        return self._caller.call(
            OPERATIONS["offlinefacemch.get_user"],
            {
                "organization_id": organization_id,
                "out_user_id": out_user_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        organization_id: str,
        out_user_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceUser]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlinefacemch.get_user"],
            {
                "organization_id": organization_id,
                "out_user_id": out_user_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            organization_id: str,
            out_user_id: str,
            json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def patch(
            self,
            *,
            organization_id: str,
            out_user_id: str,
            body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def patch(
        self,
        *,
        organization_id: str,
        out_user_id: str,
        body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
        json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Change what is known of a person who pays by face: `offlinefacemch.update_user`."""
        return self._caller.call(
            OPERATIONS["offlinefacemch.update_user"],
            {
                "organization_id": organization_id,
                "out_user_id": out_user_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        async def patch_async(
            self,
            *,
            organization_id: str,
            out_user_id: str,
            json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def patch_async(
            self,
            *,
            organization_id: str,
            out_user_id: str,
            body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def patch_async(
        self,
        *,
        organization_id: str,
        out_user_id: str,
        body: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
        json: FaceUserUpdate | FaceUserUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlinefacemch.update_user"],
            {
                "organization_id": organization_id,
                "out_user_id": out_user_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdStep(Node):
    """/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id"""

    @property
    def _out_user_id_(self) -> V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdStep:
        """/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"""
        return V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdOutUserIdStep(self._caller)


class V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractStep(Node):
    """/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract"""

    def post(
        self,
        *,
        organization_id: str,
        user_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """End the contract of a person who pays by face: `offlinefacemch.terminate_contract`."""
        return self._caller.call(
            OPERATIONS["offlinefacemch.terminate_contract"],
            {
                "organization_id": organization_id,
                "user_id": user_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def post_async(
        self,
        *,
        organization_id: str,
        user_id: str,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlinefacemch.terminate_contract"],
            {
                "organization_id": organization_id,
                "user_id": user_id,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdStep(Node):
    """/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}"""

    @property
    def terminate_contract(self) -> V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractStep:
        """/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract"""
        return V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdTerminateContractStep(self._caller)

    terminateContract = terminate_contract


class V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdStep(Node):
    """/v3/offlinefacemch/organizations/{organization_id}/users/user-id"""

    @property
    def _user_id_(self) -> V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdStep:
        """/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}"""
        return V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdStep(self._caller)


class V3OfflinefacemchOrganizationsOrganizationIdUsersStep(Node):
    """/v3/offlinefacemch/organizations/{organization_id}/users"""

    @property
    def out_user_id(self) -> V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdStep:
        """/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id"""
        return V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdStep(self._caller)

    outUserId = out_user_id

    @property
    def user_id(self) -> V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdStep:
        """/v3/offlinefacemch/organizations/{organization_id}/users/user-id"""
        return V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdStep(self._caller)

    userId = user_id


class V3OfflinefacemchOrganizationsOrganizationIdStep(Node):
    """/v3/offlinefacemch/organizations/{organization_id}"""

    @property
    def users(self) -> V3OfflinefacemchOrganizationsOrganizationIdUsersStep:
        """/v3/offlinefacemch/organizations/{organization_id}/users"""
        return V3OfflinefacemchOrganizationsOrganizationIdUsersStep(self._caller)


class V3OfflinefacemchOrganizationsStep(Node):
    """/v3/offlinefacemch/organizations"""

    @property
    def _organization_id_(self) -> V3OfflinefacemchOrganizationsOrganizationIdStep:
        """/v3/offlinefacemch/organizations/{organization_id}"""
        return V3OfflinefacemchOrganizationsOrganizationIdStep(self._caller)

    def get(
        self,
        *,
        query: GetOrganizationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceOrganization]:
        """Look up a school or other organisation whose people pay by face: `offlinefacemch.get_organization`."""
        return self._caller.call(
            OPERATIONS["offlinefacemch.get_organization"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: GetOrganizationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[FaceOrganization]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["offlinefacemch.get_organization"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3OfflinefacemchStep(Node):
    """/v3/offlinefacemch"""

    @property
    def tokens(self) -> V3OfflinefacemchTokensStep:
        """/v3/offlinefacemch/tokens"""
        return V3OfflinefacemchTokensStep(self._caller)

    @property
    def organizations(self) -> V3OfflinefacemchOrganizationsStep:
        """/v3/offlinefacemch/organizations"""
        return V3OfflinefacemchOrganizationsStep(self._caller)

# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/smartguide`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.smartguide.assign_guide import GuideAssignment
    from ..api.smartguide.list_guides import Guide, GuidePage, ListGuidesQuery
    from ..api.smartguide.register_guide import GuideNumber, GuideRegistration
    from ..api.smartguide.update_guide import GuideUpdate
    from ..models.dicts import AnyMapping, GuideAssignmentDict, GuideRegistrationDict, GuideUpdateDict
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3SmartguideGuidesGuideIdAssignStep(Node):
    """/v3/smartguide/guides/{guide_id}/assign"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            guide_id: str,
            json: GuideAssignment | GuideAssignmentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def post(
            self,
            *,
            guide_id: str,
            body: GuideAssignment | GuideAssignmentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def post(
        self,
        *,
        guide_id: str,
        body: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
        json: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Assign a shop assistant to an order: `smartguide.assign_guide`."""
        return self._caller.call(
            OPERATIONS["smartguide.assign_guide"],
            {
                "guide_id": guide_id,
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
        async def post_async(
            self,
            *,
            guide_id: str,
            json: GuideAssignment | GuideAssignmentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def post_async(
            self,
            *,
            guide_id: str,
            body: GuideAssignment | GuideAssignmentDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def post_async(
        self,
        *,
        guide_id: str,
        body: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
        json: GuideAssignment | GuideAssignmentDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["smartguide.assign_guide"],
            {
                "guide_id": guide_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3SmartguideGuidesGuideIdStep(Node):
    """/v3/smartguide/guides/{guide_id}"""

    @property
    def assign(self) -> V3SmartguideGuidesGuideIdAssignStep:
        """/v3/smartguide/guides/{guide_id}/assign"""
        return V3SmartguideGuidesGuideIdAssignStep(self._caller)

    if TYPE_CHECKING:

        @overload
        def patch(
            self,
            *,
            guide_id: str,
            json: GuideUpdate | GuideUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        def patch(
            self,
            *,
            guide_id: str,
            body: GuideUpdate | GuideUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    def patch(
        self,
        *,
        guide_id: str,
        body: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
        json: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """Change what is known of a shop assistant: `smartguide.update_guide`."""
        return self._caller.call(
            OPERATIONS["smartguide.update_guide"],
            {
                "guide_id": guide_id,
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
            guide_id: str,
            json: GuideUpdate | GuideUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

        @overload
        async def patch_async(
            self,
            *,
            guide_id: str,
            body: GuideUpdate | GuideUpdateDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[None]: ...

    async def patch_async(
        self,
        *,
        guide_id: str,
        body: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
        json: GuideUpdate | GuideUpdateDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[None]:
        """`patch`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["smartguide.update_guide"],
            {
                "guide_id": guide_id,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3SmartguideGuidesStep(Node):
    """/v3/smartguide/guides"""

    @property
    def _guide_id_(self) -> V3SmartguideGuidesGuideIdStep:
        """/v3/smartguide/guides/{guide_id}"""
        return V3SmartguideGuidesGuideIdStep(self._caller)

    def get(
        self,
        *,
        query: ListGuidesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GuidePage]:
        """List the shop assistants of a shop: `smartguide.list_guides`."""
        return self._caller.call(
            OPERATIONS["smartguide.list_guides"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        query: ListGuidesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GuidePage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["smartguide.list_guides"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        query: ListGuidesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Guide]:
        """Every item of all pages of `smartguide.list_guides`, one call for each page as it is needed; timeout, retries
        and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["smartguide.list_guides"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        query: ListGuidesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Guide]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["smartguide.list_guides"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            json: GuideRegistration | GuideRegistrationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GuideNumber]: ...

        @overload
        def post(
            self,
            *,
            body: GuideRegistration | GuideRegistrationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GuideNumber]: ...

    def post(
        self,
        *,
        body: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
        json: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GuideNumber]:
        """Enter a shop assistant: `smartguide.register_guide`."""
        return self._caller.call(
            OPERATIONS["smartguide.register_guide"],
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
            json: GuideRegistration | GuideRegistrationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GuideNumber]: ...

        @overload
        async def post_async(
            self,
            *,
            body: GuideRegistration | GuideRegistrationDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[GuideNumber]: ...

    async def post_async(
        self,
        *,
        body: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
        json: GuideRegistration | GuideRegistrationDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[GuideNumber]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["smartguide.register_guide"],
            {},
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3SmartguideStep(Node):
    """/v3/smartguide"""

    @property
    def guides(self) -> V3SmartguideGuidesStep:
        """/v3/smartguide/guides"""
        return V3SmartguideGuidesStep(self._caller)

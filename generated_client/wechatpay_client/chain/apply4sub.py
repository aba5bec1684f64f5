# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/apply4sub`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..runtime.body import require_body
from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.apply4sub.get_settlement import GetSettlementQuery, Settlement
    from ..api.apply4sub.get_settlement_application import GetSettlementApplicationQuery, SettlementApplication
    from ..api.apply4sub.modify_settlement import SettlementChange, SettlementChangeNumber
    from ..models.dicts import AnyMapping, SettlementChangeDict
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3Apply4subSubMerchantsSubMchidSettlementStep(Node):
    """/v3/apply4sub/sub_merchants/{sub_mchid}/settlement"""

    def get(
        self,
        *,
        sub_mchid: str,
        query: GetSettlementQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Settlement]:
        """Look up the bank account of a sub-merchant: `apply4sub.get_settlement`."""
        return self._caller.call(
            OPERATIONS["apply4sub.get_settlement"],
            {
                "sub_mchid": sub_mchid,
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
        sub_mchid: str,
        query: GetSettlementQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[Settlement]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["apply4sub.get_settlement"],
            {
                "sub_mchid": sub_mchid,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3Apply4subSubMerchantsSubMchidApplicationApplicationNoStep(Node):
    """/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}"""

    def get(
        self,
        *,
        sub_mchid: str,
        application_no: str,
        query: GetSettlementApplicationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SettlementApplication]:
        """Look up what became of a change of the bank account: `apply4sub.get_settlement_application`."""
        return self._caller.call(
            OPERATIONS["apply4sub.get_settlement_application"],
            {
                "sub_mchid": sub_mchid,
                "application_no": application_no,
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
        sub_mchid: str,
        application_no: str,
        query: GetSettlementApplicationQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SettlementApplication]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["apply4sub.get_settlement_application"],
            {
                "sub_mchid": sub_mchid,
                "application_no": application_no,
            },
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3Apply4subSubMerchantsSubMchidApplicationStep(Node):
    """/v3/apply4sub/sub_merchants/{sub_mchid}/application"""

    @property
    def _application_no_(self) -> V3Apply4subSubMerchantsSubMchidApplicationApplicationNoStep:
        """/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}"""
        return V3Apply4subSubMerchantsSubMchidApplicationApplicationNoStep(self._caller)


class V3Apply4subSubMerchantsSubMchidModifySettlementStep(Node):
    """/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement"""

    if TYPE_CHECKING:

        @overload
        def post(
            self,
            *,
            sub_mchid: str,
            json: SettlementChange | SettlementChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SettlementChangeNumber]: ...

        @overload
        def post(
            self,
            *,
            sub_mchid: str,
            body: SettlementChange | SettlementChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SettlementChangeNumber]: ...

    def post(
        self,
        *,
        sub_mchid: str,
        body: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
        json: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SettlementChangeNumber]:
        """Ask for another bank account of a sub-merchant: `apply4sub.modify_settlement`."""
        return self._caller.call(
            OPERATIONS["apply4sub.modify_settlement"],
            {
                "sub_mchid": sub_mchid,
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
            sub_mchid: str,
            json: SettlementChange | SettlementChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SettlementChangeNumber]: ...

        @overload
        async def post_async(
            self,
            *,
            sub_mchid: str,
            body: SettlementChange | SettlementChangeDict | AnyMapping,
            validate: Validate | None = None,
            timeout: Timeout | Unset = UNSET,
            retries: int | None = None,
            deadline: float | Unset | None = UNSET,
        ) -> Response[SettlementChangeNumber]: ...

    async def post_async(
        self,
        *,
        sub_mchid: str,
        body: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
        json: SettlementChange | SettlementChangeDict | AnyMapping | Unset = UNSET,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[SettlementChangeNumber]:
        """`post`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["apply4sub.modify_settlement"],
            {
                "sub_mchid": sub_mchid,
            },
            {},
            require_body(body, json),
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3Apply4subSubMerchantsSubMchidStep(Node):
    """/v3/apply4sub/sub_merchants/{sub_mchid}"""

    @property
    def settlement(self) -> V3Apply4subSubMerchantsSubMchidSettlementStep:
        """/v3/apply4sub/sub_merchants/{sub_mchid}/settlement"""
        return V3Apply4subSubMerchantsSubMchidSettlementStep(self._caller)

    @property
    def application(self) -> V3Apply4subSubMerchantsSubMchidApplicationStep:
        """/v3/apply4sub/sub_merchants/{sub_mchid}/application"""
        return V3Apply4subSubMerchantsSubMchidApplicationStep(self._caller)

    @property
    def modify_settlement(self) -> V3Apply4subSubMerchantsSubMchidModifySettlementStep:
        """/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement"""
        return V3Apply4subSubMerchantsSubMchidModifySettlementStep(self._caller)

    modifySettlement = modify_settlement


class V3Apply4subSubMerchantsStep(Node):
    """/v3/apply4sub/sub_merchants"""

    @property
    def _sub_mchid_(self) -> V3Apply4subSubMerchantsSubMchidStep:
        """/v3/apply4sub/sub_merchants/{sub_mchid}"""
        return V3Apply4subSubMerchantsSubMchidStep(self._caller)


class V3Apply4subStep(Node):
    """/v3/apply4sub"""

    @property
    def sub_merchants(self) -> V3Apply4subSubMerchantsStep:
        """/v3/apply4sub/sub_merchants"""
        return V3Apply4subSubMerchantsStep(self._caller)

# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/certificates`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.certificates.list_certificates import CertificateList, ListCertificatesQuery
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3CertificatesStep(Node):
    """/v3/certificates"""

    def get(
        self,
        *,
        query: ListCertificatesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CertificateList]:
        """Download the platform certificates that verify signatures of WeChat Pay: `certificates.list_certificates`."""
        return self._caller.call(
            OPERATIONS["certificates.list_certificates"],
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
        query: ListCertificatesQuery | None = None,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CertificateList]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["certificates.list_certificates"],
            {},
            query or {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

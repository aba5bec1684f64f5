# Generated from spec/ by `make generate`. Do not edit.
"""The steps below `/v3/capital`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ..runtime.endpoint import Node
from ..runtime.operation import OPERATIONS
from ..runtime.unset import UNSET

if TYPE_CHECKING:
    from ..api.capital.find_banks_by_account import BankList, FindBanksByAccountQuery
    from ..api.capital.list_branches import BankBranch, BankBranchPage, ListBranchesQuery
    from ..api.capital.list_cities import CityList
    from ..api.capital.list_corporate_banks import ListCorporateBanksQuery
    from ..api.capital.list_personal_banks import ListPersonalBanksQuery
    from ..api.capital.list_provinces import ProvinceList
    from ..models.capital import Bank, BankPage
    from ..runtime.call_options import Timeout
    from ..runtime.response import Response
    from ..runtime.unset import Unset
    from ..runtime.validate_setting import Validate


class V3CapitalCapitallhhBanksSearchBanksByBankAccountStep(Node):
    """/v3/capital/capitallhh/banks/search-banks-by-bank-account"""

    def get(
        self,
        *,
        query: FindBanksByAccountQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankList]:
        """Find the bank of a person's card by its number: `capital.find_banks_by_account`."""
        return self._caller.call(
            OPERATIONS["capital.find_banks_by_account"],
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
        query: FindBanksByAccountQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankList]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["capital.find_banks_by_account"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CapitalCapitallhhBanksBankAliasCodeBranchesStep(Node):
    """/v3/capital/capitallhh/banks/{bank_alias_code}/branches"""

    def get(
        self,
        *,
        bank_alias_code: str,
        query: ListBranchesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankBranchPage]:
        """List the branches of a bank in a city: `capital.list_branches`."""
        return self._caller.call(
            OPERATIONS["capital.list_branches"],
            {
                "bank_alias_code": bank_alias_code,
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
        bank_alias_code: str,
        query: ListBranchesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankBranchPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["capital.list_branches"],
            {
                "bank_alias_code": bank_alias_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages(
        self,
        *,
        bank_alias_code: str,
        query: ListBranchesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[BankBranch]:
        """Every item of all pages of `capital.list_branches`, one call for each page as it is needed; timeout, retries
        and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["capital.list_branches"],
            {
                "bank_alias_code": bank_alias_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    def pages_async(
        self,
        *,
        bank_alias_code: str,
        query: ListBranchesQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[BankBranch]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["capital.list_branches"],
            {
                "bank_alias_code": bank_alias_code,
            },
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CapitalCapitallhhBanksBankAliasCodeStep(Node):
    """/v3/capital/capitallhh/banks/{bank_alias_code}"""

    @property
    def branches(self) -> V3CapitalCapitallhhBanksBankAliasCodeBranchesStep:
        """/v3/capital/capitallhh/banks/{bank_alias_code}/branches"""
        return V3CapitalCapitallhhBanksBankAliasCodeBranchesStep(self._caller)


class V3CapitalCapitallhhBanksCorporateBankingStep(Node):
    """/v3/capital/capitallhh/banks/corporate-banking"""

    def get(
        self,
        *,
        query: ListCorporateBanksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankPage]:
        """List the banks in which organisations can have the account: `capital.list_corporate_banks`."""
        return self._caller.call(
            OPERATIONS["capital.list_corporate_banks"],
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
        query: ListCorporateBanksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["capital.list_corporate_banks"],
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
        query: ListCorporateBanksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Bank]:
        """Every item of all pages of `capital.list_corporate_banks`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["capital.list_corporate_banks"],
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
        query: ListCorporateBanksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Bank]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["capital.list_corporate_banks"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CapitalCapitallhhBanksPersonalBankingStep(Node):
    """/v3/capital/capitallhh/banks/personal-banking"""

    def get(
        self,
        *,
        query: ListPersonalBanksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankPage]:
        """List the banks in which persons can have the account: `capital.list_personal_banks`."""
        return self._caller.call(
            OPERATIONS["capital.list_personal_banks"],
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
        query: ListPersonalBanksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[BankPage]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["capital.list_personal_banks"],
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
        query: ListPersonalBanksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Iterator[Bank]:
        """Every item of all pages of `capital.list_personal_banks`, one call for each page as it is needed; timeout,
        retries and deadline are those of a call.
        """
        from ..runtime.pages import items

        return items(
            self._caller,
            OPERATIONS["capital.list_personal_banks"],
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
        query: ListPersonalBanksQuery,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> AsyncIterator[Bank]:
        """`pages`, for `async for`."""
        from ..runtime.pages import items_async

        return items_async(
            self._caller,
            OPERATIONS["capital.list_personal_banks"],
            {},
            query,
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CapitalCapitallhhBanksStep(Node):
    """/v3/capital/capitallhh/banks"""

    @property
    def search_banks_by_bank_account(self) -> V3CapitalCapitallhhBanksSearchBanksByBankAccountStep:
        """/v3/capital/capitallhh/banks/search-banks-by-bank-account"""
        return V3CapitalCapitallhhBanksSearchBanksByBankAccountStep(self._caller)

    searchBanksByBankAccount = search_banks_by_bank_account

    @property
    def _bank_alias_code_(self) -> V3CapitalCapitallhhBanksBankAliasCodeStep:
        """/v3/capital/capitallhh/banks/{bank_alias_code}"""
        return V3CapitalCapitallhhBanksBankAliasCodeStep(self._caller)

    @property
    def corporate_banking(self) -> V3CapitalCapitallhhBanksCorporateBankingStep:
        """/v3/capital/capitallhh/banks/corporate-banking"""
        return V3CapitalCapitallhhBanksCorporateBankingStep(self._caller)

    corporateBanking = corporate_banking

    @property
    def personal_banking(self) -> V3CapitalCapitallhhBanksPersonalBankingStep:
        """/v3/capital/capitallhh/banks/personal-banking"""
        return V3CapitalCapitallhhBanksPersonalBankingStep(self._caller)

    personalBanking = personal_banking


class V3CapitalCapitallhhAreasProvincesProvinceCodeCitiesStep(Node):
    """/v3/capital/capitallhh/areas/provinces/{province_code}/cities"""

    def get(
        self,
        *,
        province_code: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CityList]:
        """List the cities of a province: `capital.list_cities`."""
        return self._caller.call(
            OPERATIONS["capital.list_cities"],
            {
                "province_code": province_code,
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
        province_code: int,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[CityList]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["capital.list_cities"],
            {
                "province_code": province_code,
            },
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CapitalCapitallhhAreasProvincesProvinceCodeStep(Node):
    """/v3/capital/capitallhh/areas/provinces/{province_code}"""

    @property
    def cities(self) -> V3CapitalCapitallhhAreasProvincesProvinceCodeCitiesStep:
        """/v3/capital/capitallhh/areas/provinces/{province_code}/cities"""
        return V3CapitalCapitallhhAreasProvincesProvinceCodeCitiesStep(self._caller)


class V3CapitalCapitallhhAreasProvincesStep(Node):
    """/v3/capital/capitallhh/areas/provinces"""

    @property
    def _province_code_(self) -> V3CapitalCapitallhhAreasProvincesProvinceCodeStep:
        """/v3/capital/capitallhh/areas/provinces/{province_code}"""
        return V3CapitalCapitallhhAreasProvincesProvinceCodeStep(self._caller)

    def get(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProvinceList]:
        """List the provinces in which branches are looked for: `capital.list_provinces`."""
        return self._caller.call(
            OPERATIONS["capital.list_provinces"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )

    async def get_async(
        self,
        *,
        validate: Validate | None = None,
        timeout: Timeout | Unset = UNSET,
        retries: int | None = None,
        deadline: float | Unset | None = UNSET,
    ) -> Response[ProvinceList]:
        """`get`, awaited."""
        return await self._caller.call_async(
            OPERATIONS["capital.list_provinces"],
            {},
            {},
            validate=validate,
            timeout=timeout,
            retries=retries,
            deadline=deadline,
        )


class V3CapitalCapitallhhAreasStep(Node):
    """/v3/capital/capitallhh/areas"""

    @property
    def provinces(self) -> V3CapitalCapitallhhAreasProvincesStep:
        """/v3/capital/capitallhh/areas/provinces"""
        return V3CapitalCapitallhhAreasProvincesStep(self._caller)


class V3CapitalCapitallhhStep(Node):
    """/v3/capital/capitallhh"""

    @property
    def banks(self) -> V3CapitalCapitallhhBanksStep:
        """/v3/capital/capitallhh/banks"""
        return V3CapitalCapitallhhBanksStep(self._caller)

    @property
    def areas(self) -> V3CapitalCapitallhhAreasStep:
        """/v3/capital/capitallhh/areas"""
        return V3CapitalCapitallhhAreasStep(self._caller)


class V3CapitalStep(Node):
    """/v3/capital"""

    @property
    def capitallhh(self) -> V3CapitalCapitallhhStep:
        """/v3/capital/capitallhh"""
        return V3CapitalCapitallhhStep(self._caller)

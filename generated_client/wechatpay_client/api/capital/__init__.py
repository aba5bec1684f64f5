# Generated from spec/ by `make generate`. Do not edit.
"""The banks, branches, provinces and cities by which applications of merchants name an account (银行组件). Find the
bank by the number of a card (`find_banks_by_account`) or in the lists (`list_corporate_banks`, `list_personal_banks`);
where it needs a branch, find the city (`list_provinces`, `list_cities`) and the branch (`list_branches`).

find_banks_by_account: Find the bank of a person's card by its number
list_branches: List the branches of a bank in a city
list_cities: List the cities of a province
list_corporate_banks: List the banks in which organisations can have the account
list_personal_banks: List the banks in which persons can have the account
list_provinces: List the provinces in which branches are looked for
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import find_banks_by_account as find_banks_by_account
    from . import list_branches as list_branches
    from . import list_cities as list_cities
    from . import list_corporate_banks as list_corporate_banks
    from . import list_personal_banks as list_personal_banks
    from . import list_provinces as list_provinces

__all__ = [
    "find_banks_by_account",
    "list_branches",
    "list_cities",
    "list_corporate_banks",
    "list_personal_banks",
    "list_provinces",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "find_banks_by_account": ".find_banks_by_account",
            "list_branches": ".list_branches",
            "list_cities": ".list_cities",
            "list_corporate_banks": ".list_corporate_banks",
            "list_personal_banks": ".list_personal_banks",
            "list_provinces": ".list_provinces",
        },
    )

# Generated from spec/ by `make generate`. Do not edit.
"""Agreements that waive the password in a merchant's mini-program (免密支付). Prepare the signing (`presign_contract`),
or have it offered after a payment; look up whether the user signed (`get_contract`); place orders that name the
agreement (`pay.create_jsapi_order_with_contract`); end it (`terminate_contract`).

get_contract: Look up an agreement that waives the password by the caller's own number
presign_clearing_contract: Prepare an agreement that waives the password for a clearing institution's sub-merchant
presign_clearing_contract_with_payment: Offer an agreement that waives the password after a payment, for a clearing
    institution
presign_contract: Prepare an agreement that waives the password, which the user signs in a mini-program
presign_contract_with_payment: Offer the user an agreement that waives the password, right after a payment
presign_ecommerce_contract: Prepare an e-commerce platform's agreement that waives the password, signed in a
    mini-program
presign_ecommerce_contract_with_payment: Offer the user an e-commerce platform's agreement that waives the password,
    after a payment
presign_partner_contract: Prepare a sub-merchant's agreement that waives the password, signed in a mini-program
presign_partner_contract_with_payment: Offer the user a sub-merchant's agreement that waives the password, right
    after a payment
terminate_contract: End an agreement that waives the password on behalf of the caller
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import get_contract as get_contract
    from . import presign_clearing_contract as presign_clearing_contract
    from . import presign_clearing_contract_with_payment as presign_clearing_contract_with_payment
    from . import presign_contract as presign_contract
    from . import presign_contract_with_payment as presign_contract_with_payment
    from . import presign_ecommerce_contract as presign_ecommerce_contract
    from . import presign_ecommerce_contract_with_payment as presign_ecommerce_contract_with_payment
    from . import presign_partner_contract as presign_partner_contract
    from . import presign_partner_contract_with_payment as presign_partner_contract_with_payment
    from . import terminate_contract as terminate_contract

__all__ = [
    "get_contract",
    "presign_clearing_contract",
    "presign_clearing_contract_with_payment",
    "presign_contract",
    "presign_contract_with_payment",
    "presign_ecommerce_contract",
    "presign_ecommerce_contract_with_payment",
    "presign_partner_contract",
    "presign_partner_contract_with_payment",
    "terminate_contract",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "get_contract": ".get_contract",
            "presign_clearing_contract": ".presign_clearing_contract",
            "presign_clearing_contract_with_payment": ".presign_clearing_contract_with_payment",
            "presign_contract": ".presign_contract",
            "presign_contract_with_payment": ".presign_contract_with_payment",
            "presign_ecommerce_contract": ".presign_ecommerce_contract",
            "presign_ecommerce_contract_with_payment": ".presign_ecommerce_contract_with_payment",
            "presign_partner_contract": ".presign_partner_contract",
            "presign_partner_contract_with_payment": ".presign_partner_contract_with_payment",
            "terminate_contract": ".terminate_contract",
        },
    )

# Generated from spec/ by `make generate`. Do not edit.
"""Orders, from placing them to closing them (基础支付)

charge_partner_payment_code: Debit for a sub-merchant the user whose payment code was read
charge_payment_code: Debit the user whose payment code was read at the till
close_order: Close an order that nobody paid
close_partner_order: Close an order of a sub-merchant that nobody paid
create_app_order: Place an order that is paid from an app
create_app_order_with_contract: Place an order with which the user also agrees to later debits, from an app
create_h5_order: Place an order that is paid from a web page outside WeChat
create_jsapi_order: Place an order that is paid in an official account or mini-program
create_jsapi_order_with_contract: Place an order with which the user also agrees to later debits, in WeChat
create_native_order: Place an order that is paid by scanning a code
create_partner_app_order: Place an order of a sub-merchant, paid from an app
create_partner_app_order_with_contract: Place an order of a sub-merchant, agreeing to later debits, from an app
create_partner_h5_order: Place an order of a sub-merchant, paid from a web page outside WeChat
create_partner_jsapi_order: Place an order of a sub-merchant, paid in an official account or mini-program
create_partner_jsapi_order_with_contract: Place an order of a sub-merchant, agreeing to later debits, in WeChat
create_partner_mini_program_order: Place an order of a sub-merchant, paid in a mini-program
create_partner_native_order: Place an order of a sub-merchant, paid by scanning a code
create_partner_scanned_pos_order: Place an order of a sub-merchant, paid by scanning the code of a till
get_acquiring_bank_payment_exposure: Ask, as an acquiring institution, whether to show the instalment credit for an
    order
get_installment_exposure: Ask whether to show a user the instalment credit whose interest the merchant pays
get_order_by_out_trade_no: Look up an order by the merchant's own number
get_order_by_transaction_id: Look up an order by the number WeChat Pay gave it
get_partner_installment_exposure: Ask, for a sub-merchant, whether to show the instalment credit whose interest it
    pays
get_partner_order_by_out_trade_no: Look up an order of a sub-merchant by the number it was placed under
get_partner_order_by_transaction_id: Look up an order of a sub-merchant by the number WeChat Pay gave it
get_partner_payment_exposure: Ask, for a sub-merchant, whether to show the instalment credit for an order
get_payment_exposure: Ask whether to show a user the instalment credit for an order
reverse_order: Undo a debit by payment code
reverse_partner_order: Undo a debit by payment code made for a sub-merchant
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import charge_partner_payment_code as charge_partner_payment_code
    from . import charge_payment_code as charge_payment_code
    from . import close_order as close_order
    from . import close_partner_order as close_partner_order
    from . import create_app_order as create_app_order
    from . import create_app_order_with_contract as create_app_order_with_contract
    from . import create_h5_order as create_h5_order
    from . import create_jsapi_order as create_jsapi_order
    from . import create_jsapi_order_with_contract as create_jsapi_order_with_contract
    from . import create_native_order as create_native_order
    from . import create_partner_app_order as create_partner_app_order
    from . import create_partner_app_order_with_contract as create_partner_app_order_with_contract
    from . import create_partner_h5_order as create_partner_h5_order
    from . import create_partner_jsapi_order as create_partner_jsapi_order
    from . import create_partner_jsapi_order_with_contract as create_partner_jsapi_order_with_contract
    from . import create_partner_mini_program_order as create_partner_mini_program_order
    from . import create_partner_native_order as create_partner_native_order
    from . import create_partner_scanned_pos_order as create_partner_scanned_pos_order
    from . import get_acquiring_bank_payment_exposure as get_acquiring_bank_payment_exposure
    from . import get_installment_exposure as get_installment_exposure
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import get_order_by_transaction_id as get_order_by_transaction_id
    from . import get_partner_installment_exposure as get_partner_installment_exposure
    from . import get_partner_order_by_out_trade_no as get_partner_order_by_out_trade_no
    from . import get_partner_order_by_transaction_id as get_partner_order_by_transaction_id
    from . import get_partner_payment_exposure as get_partner_payment_exposure
    from . import get_payment_exposure as get_payment_exposure
    from . import reverse_order as reverse_order
    from . import reverse_partner_order as reverse_partner_order

__all__ = [
    "charge_partner_payment_code",
    "charge_payment_code",
    "close_order",
    "close_partner_order",
    "create_app_order",
    "create_app_order_with_contract",
    "create_h5_order",
    "create_jsapi_order",
    "create_jsapi_order_with_contract",
    "create_native_order",
    "create_partner_app_order",
    "create_partner_app_order_with_contract",
    "create_partner_h5_order",
    "create_partner_jsapi_order",
    "create_partner_jsapi_order_with_contract",
    "create_partner_mini_program_order",
    "create_partner_native_order",
    "create_partner_scanned_pos_order",
    "get_acquiring_bank_payment_exposure",
    "get_installment_exposure",
    "get_order_by_out_trade_no",
    "get_order_by_transaction_id",
    "get_partner_installment_exposure",
    "get_partner_order_by_out_trade_no",
    "get_partner_order_by_transaction_id",
    "get_partner_payment_exposure",
    "get_payment_exposure",
    "reverse_order",
    "reverse_partner_order",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "charge_partner_payment_code": ".charge_partner_payment_code",
            "charge_payment_code": ".charge_payment_code",
            "close_order": ".close_order",
            "close_partner_order": ".close_partner_order",
            "create_app_order": ".create_app_order",
            "create_app_order_with_contract": ".create_app_order_with_contract",
            "create_h5_order": ".create_h5_order",
            "create_jsapi_order": ".create_jsapi_order",
            "create_jsapi_order_with_contract": ".create_jsapi_order_with_contract",
            "create_native_order": ".create_native_order",
            "create_partner_app_order": ".create_partner_app_order",
            "create_partner_app_order_with_contract": ".create_partner_app_order_with_contract",
            "create_partner_h5_order": ".create_partner_h5_order",
            "create_partner_jsapi_order": ".create_partner_jsapi_order",
            "create_partner_jsapi_order_with_contract": ".create_partner_jsapi_order_with_contract",
            "create_partner_mini_program_order": ".create_partner_mini_program_order",
            "create_partner_native_order": ".create_partner_native_order",
            "create_partner_scanned_pos_order": ".create_partner_scanned_pos_order",
            "get_acquiring_bank_payment_exposure": ".get_acquiring_bank_payment_exposure",
            "get_installment_exposure": ".get_installment_exposure",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "get_order_by_transaction_id": ".get_order_by_transaction_id",
            "get_partner_installment_exposure": ".get_partner_installment_exposure",
            "get_partner_order_by_out_trade_no": ".get_partner_order_by_out_trade_no",
            "get_partner_order_by_transaction_id": ".get_partner_order_by_transaction_id",
            "get_partner_payment_exposure": ".get_partner_payment_exposure",
            "get_payment_exposure": ".get_payment_exposure",
            "reverse_order": ".reverse_order",
            "reverse_partner_order": ".reverse_partner_order",
        },
    )

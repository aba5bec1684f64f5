# Generated from spec/ by `make generate`. Do not edit.
"""Debits under an agreement the user signed once, such as memberships and insurance premiums (委托代扣). Prepare the
signing (`presign_contract`, `presign_scheduled_contract_in_app` and their siblings), and keep the number that the event
`ENTRUST.SIGN` or `get_contract` brings. Before each debit schedule it (`schedule_debit`), or tell the user
(`notify_debit`); ask for it in its days (`create_order`), and look it up like any order. Either side ends the agreement
(`terminate_contract`).

create_harmony_order: Debit a user under an agreement signed on HarmonyOS
create_insurance_order: Debit the premium of a period of a policy
create_order: Debit a user under an agreement
create_partner_order: Debit a user for a sub-merchant under an agreement
get_contract: Look up an agreement on debits by the merchant's own number
get_debit_schedule: Look up how the next debit under an agreement stands
get_harmony_contract: Look up an agreement on debits signed on HarmonyOS by the merchant's own number
get_insurance_contract: Look up an agreement on the renewal of a policy by the insurer's own number
get_insurance_debit_schedule: Look up how the debit of a period of a policy stands
get_partner_contract: Look up a sub-merchant's agreement on debits by the service provider's own number
get_partner_debit_schedule: Look up how the next debit for a sub-merchant under an agreement stands
list_insurance_periods: List the periods of a policy and how the debit of each stands
modify_insurance_periods: Lower the amount of the periods of a policy that are yet to be debited
notify_debit: Tell the user ahead of a debit how much will be debited
notify_failed_debit: Tell the user that a debit failed, so that they top up before the next attempt
presign_contract: Prepare an agreement on debits that the user signs from an app or by scanning a code
presign_insurance_contract_in_app: Prepare an agreement on the renewal of a policy that the user signs from an app
presign_insurance_contract_in_h5: Prepare an agreement on the renewal of a policy that the user signs from a browser
presign_insurance_contract_in_jsapi: Prepare an agreement on the renewal of a policy that the user signs from a page
    within WeChat
presign_insurance_contract_in_mini_program: Prepare an agreement on the renewal of a policy that the user signs from
    a mini-program
presign_partner_scheduled_contract_in_app: Prepare an agreement of a sub-merchant on scheduled debits that the user
    signs from an app
presign_partner_scheduled_contract_in_h5: Prepare an agreement of a sub-merchant on scheduled debits, signed from a
    browser
presign_partner_scheduled_contract_in_jsapi: Prepare an agreement of a sub-merchant on scheduled debits, signed from
    a page within WeChat
presign_partner_scheduled_contract_in_mini_program: Prepare an agreement of a sub-merchant on scheduled debits,
    signed from a mini-program
presign_scheduled_contract_in_app: Prepare an agreement on scheduled debits that the user signs from an app
presign_scheduled_contract_in_h5: Prepare an agreement on scheduled debits that the user signs from a browser
    outside WeChat
presign_scheduled_contract_in_jsapi: Prepare an agreement on scheduled debits that the user signs from a page within
    WeChat
presign_scheduled_contract_in_mini_program: Prepare an agreement on scheduled debits that the user signs from a
    mini-program
renew_insurance_contract: Renew an agreement on the renewal of a policy that has run out
schedule_debit: Schedule the next debit under an agreement on scheduled debits
schedule_insurance_debit: Schedule the debit of a period of a policy
schedule_partner_debit: Schedule the next debit for a sub-merchant under an agreement on scheduled debits
terminate_contract: End an agreement on debits on behalf of the merchant
terminate_insurance_contract: End an agreement on the renewal of a policy on behalf of the insurer
terminate_partner_contract: End a sub-merchant's agreement on debits
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_harmony_order as create_harmony_order
    from . import create_insurance_order as create_insurance_order
    from . import create_order as create_order
    from . import create_partner_order as create_partner_order
    from . import get_contract as get_contract
    from . import get_debit_schedule as get_debit_schedule
    from . import get_harmony_contract as get_harmony_contract
    from . import get_insurance_contract as get_insurance_contract
    from . import get_insurance_debit_schedule as get_insurance_debit_schedule
    from . import get_partner_contract as get_partner_contract
    from . import get_partner_debit_schedule as get_partner_debit_schedule
    from . import list_insurance_periods as list_insurance_periods
    from . import modify_insurance_periods as modify_insurance_periods
    from . import notify_debit as notify_debit
    from . import notify_failed_debit as notify_failed_debit
    from . import presign_contract as presign_contract
    from . import presign_insurance_contract_in_app as presign_insurance_contract_in_app
    from . import presign_insurance_contract_in_h5 as presign_insurance_contract_in_h5
    from . import presign_insurance_contract_in_jsapi as presign_insurance_contract_in_jsapi
    from . import presign_insurance_contract_in_mini_program as presign_insurance_contract_in_mini_program
    from . import presign_partner_scheduled_contract_in_app as presign_partner_scheduled_contract_in_app
    from . import presign_partner_scheduled_contract_in_h5 as presign_partner_scheduled_contract_in_h5
    from . import presign_partner_scheduled_contract_in_jsapi as presign_partner_scheduled_contract_in_jsapi
    from . import (
        presign_partner_scheduled_contract_in_mini_program as presign_partner_scheduled_contract_in_mini_program,
    )
    from . import presign_scheduled_contract_in_app as presign_scheduled_contract_in_app
    from . import presign_scheduled_contract_in_h5 as presign_scheduled_contract_in_h5
    from . import presign_scheduled_contract_in_jsapi as presign_scheduled_contract_in_jsapi
    from . import presign_scheduled_contract_in_mini_program as presign_scheduled_contract_in_mini_program
    from . import renew_insurance_contract as renew_insurance_contract
    from . import schedule_debit as schedule_debit
    from . import schedule_insurance_debit as schedule_insurance_debit
    from . import schedule_partner_debit as schedule_partner_debit
    from . import terminate_contract as terminate_contract
    from . import terminate_insurance_contract as terminate_insurance_contract
    from . import terminate_partner_contract as terminate_partner_contract

__all__ = [
    "create_harmony_order",
    "create_insurance_order",
    "create_order",
    "create_partner_order",
    "get_contract",
    "get_debit_schedule",
    "get_harmony_contract",
    "get_insurance_contract",
    "get_insurance_debit_schedule",
    "get_partner_contract",
    "get_partner_debit_schedule",
    "list_insurance_periods",
    "modify_insurance_periods",
    "notify_debit",
    "notify_failed_debit",
    "presign_contract",
    "presign_insurance_contract_in_app",
    "presign_insurance_contract_in_h5",
    "presign_insurance_contract_in_jsapi",
    "presign_insurance_contract_in_mini_program",
    "presign_partner_scheduled_contract_in_app",
    "presign_partner_scheduled_contract_in_h5",
    "presign_partner_scheduled_contract_in_jsapi",
    "presign_partner_scheduled_contract_in_mini_program",
    "presign_scheduled_contract_in_app",
    "presign_scheduled_contract_in_h5",
    "presign_scheduled_contract_in_jsapi",
    "presign_scheduled_contract_in_mini_program",
    "renew_insurance_contract",
    "schedule_debit",
    "schedule_insurance_debit",
    "schedule_partner_debit",
    "terminate_contract",
    "terminate_insurance_contract",
    "terminate_partner_contract",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_harmony_order": ".create_harmony_order",
            "create_insurance_order": ".create_insurance_order",
            "create_order": ".create_order",
            "create_partner_order": ".create_partner_order",
            "get_contract": ".get_contract",
            "get_debit_schedule": ".get_debit_schedule",
            "get_harmony_contract": ".get_harmony_contract",
            "get_insurance_contract": ".get_insurance_contract",
            "get_insurance_debit_schedule": ".get_insurance_debit_schedule",
            "get_partner_contract": ".get_partner_contract",
            "get_partner_debit_schedule": ".get_partner_debit_schedule",
            "list_insurance_periods": ".list_insurance_periods",
            "modify_insurance_periods": ".modify_insurance_periods",
            "notify_debit": ".notify_debit",
            "notify_failed_debit": ".notify_failed_debit",
            "presign_contract": ".presign_contract",
            "presign_insurance_contract_in_app": ".presign_insurance_contract_in_app",
            "presign_insurance_contract_in_h5": ".presign_insurance_contract_in_h5",
            "presign_insurance_contract_in_jsapi": ".presign_insurance_contract_in_jsapi",
            "presign_insurance_contract_in_mini_program": ".presign_insurance_contract_in_mini_program",
            "presign_partner_scheduled_contract_in_app": ".presign_partner_scheduled_contract_in_app",
            "presign_partner_scheduled_contract_in_h5": ".presign_partner_scheduled_contract_in_h5",
            "presign_partner_scheduled_contract_in_jsapi": ".presign_partner_scheduled_contract_in_jsapi",
            "presign_partner_scheduled_contract_in_mini_program": ".presign_partner_scheduled_contract_in_mini_program",
            "presign_scheduled_contract_in_app": ".presign_scheduled_contract_in_app",
            "presign_scheduled_contract_in_h5": ".presign_scheduled_contract_in_h5",
            "presign_scheduled_contract_in_jsapi": ".presign_scheduled_contract_in_jsapi",
            "presign_scheduled_contract_in_mini_program": ".presign_scheduled_contract_in_mini_program",
            "renew_insurance_contract": ".renew_insurance_contract",
            "schedule_debit": ".schedule_debit",
            "schedule_insurance_debit": ".schedule_insurance_debit",
            "schedule_partner_debit": ".schedule_partner_debit",
            "terminate_contract": ".terminate_contract",
            "terminate_insurance_contract": ".terminate_insurance_contract",
            "terminate_partner_contract": ".terminate_partner_contract",
        },
    )

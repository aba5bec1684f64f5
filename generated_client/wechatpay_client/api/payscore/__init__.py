# Generated from spec/ by `make generate`. Do not edit.
"""Services that the user has first and pays for afterwards (支付分). A merchant makes a service order
(`create_service_order`), whose package opens a page in WeChat; the user confirms it there, and the service runs
(`get_service_order`). When it has ended, the merchant completes the order with what it cost (`complete_service_order`),
and WeChat Pay debits the user until it succeeds; until then the amount can be lowered (`modify_service_order`), the
order cancelled (`cancel_service_order`), or a payment told that was made in another way (`sync_service_order`). A user
who has given a permission (`apply_permission`) confirms no order. Goods paid for on delivery are such orders, and so
are the parts of a plan that the user signs once. Service providers, acquiring institutions and merchants outside
mainland China have calls of their own, under the same names

apply_acquiring_bank_permission: Apply for the permission of a user through an acquiring institution
apply_partner_permission: Apply for the permission of a user for orders of a sub-merchant
apply_partner_permission_for_scene: Apply for the permission of a user who is just paying an order
apply_partner_service_account: Apply for a service of WeChat Pay score for a sub-merchant
apply_permission: Apply for the permission of a user for orders without confirmation
assess_partner_user_risk_level: Ask how far a user of a sub-merchant can be trusted
assess_user_risk_level: Ask how far a user can be trusted with goods paid for on delivery
cancel_acquiring_bank_service_order: Cancel a service order of an acquiring institution
cancel_oversea_service_order: Cancel a service order of a sub-merchant outside mainland China
cancel_partner_service_order: Cancel a service order of a sub-merchant
cancel_pay_after_order: Cancel a pay-after order
cancel_service_order: Cancel a service order
cancel_smart_retail_order: Cancel an order of smart retail
complete_acquiring_bank_service_order: Complete a service order of an acquiring institution
complete_oversea_service_order: Complete a service order outside mainland China and have its money debited
complete_partner_service_order: Complete a service order of a sub-merchant and have its money debited
complete_pay_after_order: Complete a pay-after order and have its money debited
complete_service_order: Complete a service order and have its money debited
complete_smart_retail_order: Complete an order of smart retail and have its money debited
create_acquiring_bank_pay_on_delivery_order: Make a service order for goods paid for on delivery, by an acquiring
    institution
create_acquiring_bank_service_order: Make a service order through an acquiring institution
create_oversea_service_order: Make a service order of a sub-merchant outside mainland China
create_partner_pay_on_delivery_order: Make a service order for goods of a sub-merchant that are paid for on delivery
create_partner_plan: Make a plan of a sub-merchant that users can sign
create_partner_service_order: Make a service order for a sub-merchant
create_partner_sign_plan: Make the plan of one user of a sub-merchant, for them to sign
create_partner_sign_plan_service_order: Make the service order of one part of the plan of a user of a sub-merchant
create_pay_after_order: Make a pay-after order
create_pay_on_delivery_order: Make a service order for goods that are paid for on delivery
create_plan: Make a plan that users can sign
create_service_order: Make a service order
create_sign_plan: Make the plan of one user, for them to sign
create_sign_plan_service_order: Make the service order of one part of the plan of a user
create_smart_retail_order: Make an order of smart retail
direct_complete_partner_service_order: Make and complete a service order of a sub-merchant at once, with its debit
direct_complete_service_order: Make and complete a service order at once, with its debit
get_acquiring_bank_deduction: Look up the debit that was registered for an order
get_acquiring_bank_permission: Look up a permission that an acquiring institution applied for
get_acquiring_bank_service_order: Look up a service order of an acquiring institution
get_oversea_service_order: Look up a service order of a sub-merchant outside mainland China
get_partner_permission_by_authorization_code: Look up a permission for a sub-merchant by the service provider's own
    number
get_partner_permission_by_openid: Look up a permission for a sub-merchant by OpenID
get_partner_plan: Look up a plan of a sub-merchant
get_partner_service_account: Look up an application for a service for a sub-merchant
get_partner_service_order: Look up a service order of a sub-merchant
get_partner_service_quotas: Look up how much users of each level may have before they pay
get_partner_sign_plan: Look up the plan of one user of a sub-merchant
get_pay_after_order: Look up a pay-after order
get_permission_by_authorization_code: Look up a permission of a user by the merchant's own number
get_permission_by_openid: Look up a permission of a user by OpenID
get_plan: Look up a plan
get_service_order: Look up a service order
get_sign_plan: Look up the plan of one user
get_smart_retail_order: Look up an order of smart retail
get_user_service_state: Look up whether a user has given the permission for a service
modify_acquiring_bank_service_order: Lower the amount of a completed service order of an acquiring institution
modify_partner_service_order: Lower the amount of a completed service order of a sub-merchant
modify_service_order: Lower the amount of a completed service order
pay_partner_service_order: Have the money of a service order of a sub-merchant debited once more
pay_service_order: Have the money of a service order debited once more
register_acquiring_bank_deduction: Register the debit with which an acquiring institution collects an order
request_bill: Ask where the bill of the service orders of one day can be fetched
send_partner_pending_message: Tell the user of an order of a sub-merchant that there is something to settle
send_partner_prepaid_message: Tell the user of an order of a sub-merchant what will be debited
send_pending_message: Tell the user of a service order that there is something to settle
send_prepaid_message: Tell the user of a service order what will be debited
stop_partner_plan: Stop a plan of a sub-merchant, so that nobody signs it any more
stop_partner_sign_plan: End the plan of one user of a sub-merchant
stop_plan: Stop a plan, so that nobody signs it any more
stop_sign_plan: End the plan of one user
sync_acquiring_bank_service_order: Tell WeChat Pay that an order of an acquiring institution was paid in another way
sync_oversea_service_order: Tell WeChat Pay that an order outside mainland China was paid in another way
sync_partner_service_order: Tell WeChat Pay that a service order of a sub-merchant was paid in another way
sync_pay_after_order: Tell WeChat Pay that a pay-after order was paid in another way
sync_service_order: Tell WeChat Pay that a service order was paid in another way
terminate_acquiring_bank_permission: End a permission that an acquiring institution applied for
terminate_partner_permission_by_authorization_code: End a permission for a sub-merchant by the service provider's
    own number
terminate_partner_permission_by_openid: End a permission for a sub-merchant by OpenID
terminate_permission_by_authorization_code: End a permission of a user by the merchant's own number
terminate_permission_by_openid: End a permission of a user by OpenID
terminate_user_permission: End a permission of a user, by the interface before
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import apply_acquiring_bank_permission as apply_acquiring_bank_permission
    from . import apply_partner_permission as apply_partner_permission
    from . import apply_partner_permission_for_scene as apply_partner_permission_for_scene
    from . import apply_partner_service_account as apply_partner_service_account
    from . import apply_permission as apply_permission
    from . import assess_partner_user_risk_level as assess_partner_user_risk_level
    from . import assess_user_risk_level as assess_user_risk_level
    from . import cancel_acquiring_bank_service_order as cancel_acquiring_bank_service_order
    from . import cancel_oversea_service_order as cancel_oversea_service_order
    from . import cancel_partner_service_order as cancel_partner_service_order
    from . import cancel_pay_after_order as cancel_pay_after_order
    from . import cancel_service_order as cancel_service_order
    from . import cancel_smart_retail_order as cancel_smart_retail_order
    from . import complete_acquiring_bank_service_order as complete_acquiring_bank_service_order
    from . import complete_oversea_service_order as complete_oversea_service_order
    from . import complete_partner_service_order as complete_partner_service_order
    from . import complete_pay_after_order as complete_pay_after_order
    from . import complete_service_order as complete_service_order
    from . import complete_smart_retail_order as complete_smart_retail_order
    from . import create_acquiring_bank_pay_on_delivery_order as create_acquiring_bank_pay_on_delivery_order
    from . import create_acquiring_bank_service_order as create_acquiring_bank_service_order
    from . import create_oversea_service_order as create_oversea_service_order
    from . import create_partner_pay_on_delivery_order as create_partner_pay_on_delivery_order
    from . import create_partner_plan as create_partner_plan
    from . import create_partner_service_order as create_partner_service_order
    from . import create_partner_sign_plan as create_partner_sign_plan
    from . import create_partner_sign_plan_service_order as create_partner_sign_plan_service_order
    from . import create_pay_after_order as create_pay_after_order
    from . import create_pay_on_delivery_order as create_pay_on_delivery_order
    from . import create_plan as create_plan
    from . import create_service_order as create_service_order
    from . import create_sign_plan as create_sign_plan
    from . import create_sign_plan_service_order as create_sign_plan_service_order
    from . import create_smart_retail_order as create_smart_retail_order
    from . import direct_complete_partner_service_order as direct_complete_partner_service_order
    from . import direct_complete_service_order as direct_complete_service_order
    from . import get_acquiring_bank_deduction as get_acquiring_bank_deduction
    from . import get_acquiring_bank_permission as get_acquiring_bank_permission
    from . import get_acquiring_bank_service_order as get_acquiring_bank_service_order
    from . import get_oversea_service_order as get_oversea_service_order
    from . import get_partner_permission_by_authorization_code as get_partner_permission_by_authorization_code
    from . import get_partner_permission_by_openid as get_partner_permission_by_openid
    from . import get_partner_plan as get_partner_plan
    from . import get_partner_service_account as get_partner_service_account
    from . import get_partner_service_order as get_partner_service_order
    from . import get_partner_service_quotas as get_partner_service_quotas
    from . import get_partner_sign_plan as get_partner_sign_plan
    from . import get_pay_after_order as get_pay_after_order
    from . import get_permission_by_authorization_code as get_permission_by_authorization_code
    from . import get_permission_by_openid as get_permission_by_openid
    from . import get_plan as get_plan
    from . import get_service_order as get_service_order
    from . import get_sign_plan as get_sign_plan
    from . import get_smart_retail_order as get_smart_retail_order
    from . import get_user_service_state as get_user_service_state
    from . import modify_acquiring_bank_service_order as modify_acquiring_bank_service_order
    from . import modify_partner_service_order as modify_partner_service_order
    from . import modify_service_order as modify_service_order
    from . import pay_partner_service_order as pay_partner_service_order
    from . import pay_service_order as pay_service_order
    from . import register_acquiring_bank_deduction as register_acquiring_bank_deduction
    from . import request_bill as request_bill
    from . import send_partner_pending_message as send_partner_pending_message
    from . import send_partner_prepaid_message as send_partner_prepaid_message
    from . import send_pending_message as send_pending_message
    from . import send_prepaid_message as send_prepaid_message
    from . import stop_partner_plan as stop_partner_plan
    from . import stop_partner_sign_plan as stop_partner_sign_plan
    from . import stop_plan as stop_plan
    from . import stop_sign_plan as stop_sign_plan
    from . import sync_acquiring_bank_service_order as sync_acquiring_bank_service_order
    from . import sync_oversea_service_order as sync_oversea_service_order
    from . import sync_partner_service_order as sync_partner_service_order
    from . import sync_pay_after_order as sync_pay_after_order
    from . import sync_service_order as sync_service_order
    from . import terminate_acquiring_bank_permission as terminate_acquiring_bank_permission
    from . import (
        terminate_partner_permission_by_authorization_code as terminate_partner_permission_by_authorization_code,
    )
    from . import terminate_partner_permission_by_openid as terminate_partner_permission_by_openid
    from . import terminate_permission_by_authorization_code as terminate_permission_by_authorization_code
    from . import terminate_permission_by_openid as terminate_permission_by_openid
    from . import terminate_user_permission as terminate_user_permission

__all__ = [
    "apply_acquiring_bank_permission",
    "apply_partner_permission",
    "apply_partner_permission_for_scene",
    "apply_partner_service_account",
    "apply_permission",
    "assess_partner_user_risk_level",
    "assess_user_risk_level",
    "cancel_acquiring_bank_service_order",
    "cancel_oversea_service_order",
    "cancel_partner_service_order",
    "cancel_pay_after_order",
    "cancel_service_order",
    "cancel_smart_retail_order",
    "complete_acquiring_bank_service_order",
    "complete_oversea_service_order",
    "complete_partner_service_order",
    "complete_pay_after_order",
    "complete_service_order",
    "complete_smart_retail_order",
    "create_acquiring_bank_pay_on_delivery_order",
    "create_acquiring_bank_service_order",
    "create_oversea_service_order",
    "create_partner_pay_on_delivery_order",
    "create_partner_plan",
    "create_partner_service_order",
    "create_partner_sign_plan",
    "create_partner_sign_plan_service_order",
    "create_pay_after_order",
    "create_pay_on_delivery_order",
    "create_plan",
    "create_service_order",
    "create_sign_plan",
    "create_sign_plan_service_order",
    "create_smart_retail_order",
    "direct_complete_partner_service_order",
    "direct_complete_service_order",
    "get_acquiring_bank_deduction",
    "get_acquiring_bank_permission",
    "get_acquiring_bank_service_order",
    "get_oversea_service_order",
    "get_partner_permission_by_authorization_code",
    "get_partner_permission_by_openid",
    "get_partner_plan",
    "get_partner_service_account",
    "get_partner_service_order",
    "get_partner_service_quotas",
    "get_partner_sign_plan",
    "get_pay_after_order",
    "get_permission_by_authorization_code",
    "get_permission_by_openid",
    "get_plan",
    "get_service_order",
    "get_sign_plan",
    "get_smart_retail_order",
    "get_user_service_state",
    "modify_acquiring_bank_service_order",
    "modify_partner_service_order",
    "modify_service_order",
    "pay_partner_service_order",
    "pay_service_order",
    "register_acquiring_bank_deduction",
    "request_bill",
    "send_partner_pending_message",
    "send_partner_prepaid_message",
    "send_pending_message",
    "send_prepaid_message",
    "stop_partner_plan",
    "stop_partner_sign_plan",
    "stop_plan",
    "stop_sign_plan",
    "sync_acquiring_bank_service_order",
    "sync_oversea_service_order",
    "sync_partner_service_order",
    "sync_pay_after_order",
    "sync_service_order",
    "terminate_acquiring_bank_permission",
    "terminate_partner_permission_by_authorization_code",
    "terminate_partner_permission_by_openid",
    "terminate_permission_by_authorization_code",
    "terminate_permission_by_openid",
    "terminate_user_permission",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "apply_acquiring_bank_permission": ".apply_acquiring_bank_permission",
            "apply_partner_permission": ".apply_partner_permission",
            "apply_partner_permission_for_scene": ".apply_partner_permission_for_scene",
            "apply_partner_service_account": ".apply_partner_service_account",
            "apply_permission": ".apply_permission",
            "assess_partner_user_risk_level": ".assess_partner_user_risk_level",
            "assess_user_risk_level": ".assess_user_risk_level",
            "cancel_acquiring_bank_service_order": ".cancel_acquiring_bank_service_order",
            "cancel_oversea_service_order": ".cancel_oversea_service_order",
            "cancel_partner_service_order": ".cancel_partner_service_order",
            "cancel_pay_after_order": ".cancel_pay_after_order",
            "cancel_service_order": ".cancel_service_order",
            "cancel_smart_retail_order": ".cancel_smart_retail_order",
            "complete_acquiring_bank_service_order": ".complete_acquiring_bank_service_order",
            "complete_oversea_service_order": ".complete_oversea_service_order",
            "complete_partner_service_order": ".complete_partner_service_order",
            "complete_pay_after_order": ".complete_pay_after_order",
            "complete_service_order": ".complete_service_order",
            "complete_smart_retail_order": ".complete_smart_retail_order",
            "create_acquiring_bank_pay_on_delivery_order": ".create_acquiring_bank_pay_on_delivery_order",
            "create_acquiring_bank_service_order": ".create_acquiring_bank_service_order",
            "create_oversea_service_order": ".create_oversea_service_order",
            "create_partner_pay_on_delivery_order": ".create_partner_pay_on_delivery_order",
            "create_partner_plan": ".create_partner_plan",
            "create_partner_service_order": ".create_partner_service_order",
            "create_partner_sign_plan": ".create_partner_sign_plan",
            "create_partner_sign_plan_service_order": ".create_partner_sign_plan_service_order",
            "create_pay_after_order": ".create_pay_after_order",
            "create_pay_on_delivery_order": ".create_pay_on_delivery_order",
            "create_plan": ".create_plan",
            "create_service_order": ".create_service_order",
            "create_sign_plan": ".create_sign_plan",
            "create_sign_plan_service_order": ".create_sign_plan_service_order",
            "create_smart_retail_order": ".create_smart_retail_order",
            "direct_complete_partner_service_order": ".direct_complete_partner_service_order",
            "direct_complete_service_order": ".direct_complete_service_order",
            "get_acquiring_bank_deduction": ".get_acquiring_bank_deduction",
            "get_acquiring_bank_permission": ".get_acquiring_bank_permission",
            "get_acquiring_bank_service_order": ".get_acquiring_bank_service_order",
            "get_oversea_service_order": ".get_oversea_service_order",
            "get_partner_permission_by_authorization_code": ".get_partner_permission_by_authorization_code",
            "get_partner_permission_by_openid": ".get_partner_permission_by_openid",
            "get_partner_plan": ".get_partner_plan",
            "get_partner_service_account": ".get_partner_service_account",
            "get_partner_service_order": ".get_partner_service_order",
            "get_partner_service_quotas": ".get_partner_service_quotas",
            "get_partner_sign_plan": ".get_partner_sign_plan",
            "get_pay_after_order": ".get_pay_after_order",
            "get_permission_by_authorization_code": ".get_permission_by_authorization_code",
            "get_permission_by_openid": ".get_permission_by_openid",
            "get_plan": ".get_plan",
            "get_service_order": ".get_service_order",
            "get_sign_plan": ".get_sign_plan",
            "get_smart_retail_order": ".get_smart_retail_order",
            "get_user_service_state": ".get_user_service_state",
            "modify_acquiring_bank_service_order": ".modify_acquiring_bank_service_order",
            "modify_partner_service_order": ".modify_partner_service_order",
            "modify_service_order": ".modify_service_order",
            "pay_partner_service_order": ".pay_partner_service_order",
            "pay_service_order": ".pay_service_order",
            "register_acquiring_bank_deduction": ".register_acquiring_bank_deduction",
            "request_bill": ".request_bill",
            "send_partner_pending_message": ".send_partner_pending_message",
            "send_partner_prepaid_message": ".send_partner_prepaid_message",
            "send_pending_message": ".send_pending_message",
            "send_prepaid_message": ".send_prepaid_message",
            "stop_partner_plan": ".stop_partner_plan",
            "stop_partner_sign_plan": ".stop_partner_sign_plan",
            "stop_plan": ".stop_plan",
            "stop_sign_plan": ".stop_sign_plan",
            "sync_acquiring_bank_service_order": ".sync_acquiring_bank_service_order",
            "sync_oversea_service_order": ".sync_oversea_service_order",
            "sync_partner_service_order": ".sync_partner_service_order",
            "sync_pay_after_order": ".sync_pay_after_order",
            "sync_service_order": ".sync_service_order",
            "terminate_acquiring_bank_permission": ".terminate_acquiring_bank_permission",
            "terminate_partner_permission_by_authorization_code": ".terminate_partner_permission_by_authorization_code",
            "terminate_partner_permission_by_openid": ".terminate_partner_permission_by_openid",
            "terminate_permission_by_authorization_code": ".terminate_permission_by_authorization_code",
            "terminate_permission_by_openid": ".terminate_permission_by_openid",
            "terminate_user_permission": ".terminate_user_permission",
        },
    )

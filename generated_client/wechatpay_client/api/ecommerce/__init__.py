# Generated from spec/ by `make generate`. Do not edit.
"""Payments of e-commerce platforms on behalf of their sellers (电商收付通)

add_sharing_receiver: Add somebody who may receive shares of the platform's sub-merchants
apply_abnormal_refund: Send the money of a failed refund to another account
apply_merchant_transfer_authorization: Apply to pay users on behalf of a seller
cancel_merchant_transfer: Withdraw a payout on behalf of a seller that the user has not confirmed
cancel_subsidy: Call off a subsidy that was announced with an order
check_cancel_withdraw: Check whether a seller's merchant number can be closed, and what its accounts hold
confirm_cancel_withdraw: Confirm for a seller, who agreed on the platform, that its merchant number is closed
create_after_sales_share: Keep a part of a refund as a fee for service after the sale
create_combine_papay_order: Debit a user for the orders of several sellers at once
create_merchant_transfer: Pay a user on behalf of a seller, to be confirmed by the user
create_refund: Refund an order of a sub-merchant or private seller, wholly or in part
create_sharing_order: Share the money of a paid order of a sub-merchant
create_sharing_return: Have a sub-merchant hand back a share it received
create_subsidy: Pay the subsidy that was announced with an order
create_withdrawal: Pay money of a sub-merchant out to its bank account
delete_sharing_receiver: Remove somebody from those who may receive shares of the platform's sub-merchants
finish_sharing_order: Give the rest of an order to the sub-merchant, nothing more being shared
get_account_cancellation: Look up an application to close an empty merchant number by the platform's own number
get_advance_return: Ask whether a sub-merchant gave back what the platform advanced for a refund
get_after_sales_share: Ask what became of a share for a service after the sale
get_applyment: Look up an application of a seller by the number WeChat Pay gave it
get_applyment_by_out_request_no: Look up an application of a seller by the platform's own number
get_balance: Ask for the balance of a sub-merchant at this moment
get_cancel_withdraw: Look up an application to close a merchant number by the number WeChat Pay gave it
get_cancel_withdraw_by_out_request_no: Look up an application to close a merchant number by the platform's own
    number
get_combine_papay_contract: Look up an agreement on combined debits by the platform's own number
get_combine_papay_order: Look up a combined debit by the platform's own number
get_day_end_balance: Ask for the balance a sub-merchant had at the end of a day
get_individual_contract: Ask whether a private seller has authorised the platform to collect for them
get_individual_contract_by_out_contract_code: Look up what became of an application that a private seller was to
    sign
get_merchant_transfer_authorization: Look up whether the platform may pay users on behalf of a seller
get_merchant_transfer_by_out_bill_no: Look up a payout on behalf of a seller by the platform's own number
get_merchant_transfer_by_transfer_bill_no: Look up a payout on behalf of a seller by the number WeChat Pay gave it
get_refund_by_out_refund_no: Look up a refund by the platform's own number
get_refund_by_refund_id: Look up a refund by the number WeChat Pay gave it
get_sharing_order: Ask what became of a request to share profit or to finish an order
get_sharing_return: Ask what became of a request to hand a share back
get_unsplit_amount: Ask how much of an order can still be shared
get_withdrawal_by_out_request_no: Look up a withdrawal of a sub-merchant by the platform's own number
get_withdrawal_by_withdraw_id: Look up a withdrawal of a sub-merchant by the number WeChat Pay gave it
list_subject_sub_merchants: List the platform's sub-merchants that belong to one person or body
presign_combine_papay_contract_in_app: Prepare an agreement on combined debits that the user signs from an app
presign_combine_papay_contract_in_mini_program: Prepare an agreement on combined debits that the user signs from a
    mini-program
presign_individual_contract_in_app: Prepare an agreement that a private seller signs from an app
presign_individual_contract_in_mini_program: Prepare an agreement that a private seller signs from a mini-program
presign_named_individual_contract_in_app: Prepare an agreement that a named private seller signs from an app
presign_named_individual_contract_in_mini_program: Prepare an agreement that a named private seller signs from a
    mini-program
request_fund_flow_bill: Ask where the bill of the movements of all sub-merchants' money can be fetched
return_advance: Have a sub-merchant give back what the platform advanced for a refund
return_subsidy: Take a subsidy back, wholly or in part, after the order was refunded
reverse_combine_papay_order: Undo a combined debit whose result did not come
revoke_applyment: Withdraw an application of a seller by the number WeChat Pay gave it
revoke_applyment_by_out_request_no: Withdraw an application of a seller by the platform's own number
submit_account_cancellation: Apply for a seller's empty merchant number to be closed, by papers
submit_applyment: Apply for a seller to become a sub-merchant of the platform
submit_applyment_verification: Report that the platform signed and checked the identity for a seller
submit_cancel_withdraw: Apply for a seller's merchant number to be closed and its money to be paid out
submit_hosted_applyment: Apply for a seller of a platform that keeps its sellers' accounts
terminate_combine_papay_contract: End an agreement on combined debits on behalf of the platform
upload_account_cancellation_image: Upload a picture of a paper for an application to close a merchant number
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import add_sharing_receiver as add_sharing_receiver
    from . import apply_abnormal_refund as apply_abnormal_refund
    from . import apply_merchant_transfer_authorization as apply_merchant_transfer_authorization
    from . import cancel_merchant_transfer as cancel_merchant_transfer
    from . import cancel_subsidy as cancel_subsidy
    from . import check_cancel_withdraw as check_cancel_withdraw
    from . import confirm_cancel_withdraw as confirm_cancel_withdraw
    from . import create_after_sales_share as create_after_sales_share
    from . import create_combine_papay_order as create_combine_papay_order
    from . import create_merchant_transfer as create_merchant_transfer
    from . import create_refund as create_refund
    from . import create_sharing_order as create_sharing_order
    from . import create_sharing_return as create_sharing_return
    from . import create_subsidy as create_subsidy
    from . import create_withdrawal as create_withdrawal
    from . import delete_sharing_receiver as delete_sharing_receiver
    from . import finish_sharing_order as finish_sharing_order
    from . import get_account_cancellation as get_account_cancellation
    from . import get_advance_return as get_advance_return
    from . import get_after_sales_share as get_after_sales_share
    from . import get_applyment as get_applyment
    from . import get_applyment_by_out_request_no as get_applyment_by_out_request_no
    from . import get_balance as get_balance
    from . import get_cancel_withdraw as get_cancel_withdraw
    from . import get_cancel_withdraw_by_out_request_no as get_cancel_withdraw_by_out_request_no
    from . import get_combine_papay_contract as get_combine_papay_contract
    from . import get_combine_papay_order as get_combine_papay_order
    from . import get_day_end_balance as get_day_end_balance
    from . import get_individual_contract as get_individual_contract
    from . import get_individual_contract_by_out_contract_code as get_individual_contract_by_out_contract_code
    from . import get_merchant_transfer_authorization as get_merchant_transfer_authorization
    from . import get_merchant_transfer_by_out_bill_no as get_merchant_transfer_by_out_bill_no
    from . import get_merchant_transfer_by_transfer_bill_no as get_merchant_transfer_by_transfer_bill_no
    from . import get_refund_by_out_refund_no as get_refund_by_out_refund_no
    from . import get_refund_by_refund_id as get_refund_by_refund_id
    from . import get_sharing_order as get_sharing_order
    from . import get_sharing_return as get_sharing_return
    from . import get_unsplit_amount as get_unsplit_amount
    from . import get_withdrawal_by_out_request_no as get_withdrawal_by_out_request_no
    from . import get_withdrawal_by_withdraw_id as get_withdrawal_by_withdraw_id
    from . import list_subject_sub_merchants as list_subject_sub_merchants
    from . import presign_combine_papay_contract_in_app as presign_combine_papay_contract_in_app
    from . import presign_combine_papay_contract_in_mini_program as presign_combine_papay_contract_in_mini_program
    from . import presign_individual_contract_in_app as presign_individual_contract_in_app
    from . import presign_individual_contract_in_mini_program as presign_individual_contract_in_mini_program
    from . import presign_named_individual_contract_in_app as presign_named_individual_contract_in_app
    from . import presign_named_individual_contract_in_mini_program as presign_named_individual_contract_in_mini_program
    from . import request_fund_flow_bill as request_fund_flow_bill
    from . import return_advance as return_advance
    from . import return_subsidy as return_subsidy
    from . import reverse_combine_papay_order as reverse_combine_papay_order
    from . import revoke_applyment as revoke_applyment
    from . import revoke_applyment_by_out_request_no as revoke_applyment_by_out_request_no
    from . import submit_account_cancellation as submit_account_cancellation
    from . import submit_applyment as submit_applyment
    from . import submit_applyment_verification as submit_applyment_verification
    from . import submit_cancel_withdraw as submit_cancel_withdraw
    from . import submit_hosted_applyment as submit_hosted_applyment
    from . import terminate_combine_papay_contract as terminate_combine_papay_contract
    from . import upload_account_cancellation_image as upload_account_cancellation_image

__all__ = [
    "add_sharing_receiver",
    "apply_abnormal_refund",
    "apply_merchant_transfer_authorization",
    "cancel_merchant_transfer",
    "cancel_subsidy",
    "check_cancel_withdraw",
    "confirm_cancel_withdraw",
    "create_after_sales_share",
    "create_combine_papay_order",
    "create_merchant_transfer",
    "create_refund",
    "create_sharing_order",
    "create_sharing_return",
    "create_subsidy",
    "create_withdrawal",
    "delete_sharing_receiver",
    "finish_sharing_order",
    "get_account_cancellation",
    "get_advance_return",
    "get_after_sales_share",
    "get_applyment",
    "get_applyment_by_out_request_no",
    "get_balance",
    "get_cancel_withdraw",
    "get_cancel_withdraw_by_out_request_no",
    "get_combine_papay_contract",
    "get_combine_papay_order",
    "get_day_end_balance",
    "get_individual_contract",
    "get_individual_contract_by_out_contract_code",
    "get_merchant_transfer_authorization",
    "get_merchant_transfer_by_out_bill_no",
    "get_merchant_transfer_by_transfer_bill_no",
    "get_refund_by_out_refund_no",
    "get_refund_by_refund_id",
    "get_sharing_order",
    "get_sharing_return",
    "get_unsplit_amount",
    "get_withdrawal_by_out_request_no",
    "get_withdrawal_by_withdraw_id",
    "list_subject_sub_merchants",
    "presign_combine_papay_contract_in_app",
    "presign_combine_papay_contract_in_mini_program",
    "presign_individual_contract_in_app",
    "presign_individual_contract_in_mini_program",
    "presign_named_individual_contract_in_app",
    "presign_named_individual_contract_in_mini_program",
    "request_fund_flow_bill",
    "return_advance",
    "return_subsidy",
    "reverse_combine_papay_order",
    "revoke_applyment",
    "revoke_applyment_by_out_request_no",
    "submit_account_cancellation",
    "submit_applyment",
    "submit_applyment_verification",
    "submit_cancel_withdraw",
    "submit_hosted_applyment",
    "terminate_combine_papay_contract",
    "upload_account_cancellation_image",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "add_sharing_receiver": ".add_sharing_receiver",
            "apply_abnormal_refund": ".apply_abnormal_refund",
            "apply_merchant_transfer_authorization": ".apply_merchant_transfer_authorization",
            "cancel_merchant_transfer": ".cancel_merchant_transfer",
            "cancel_subsidy": ".cancel_subsidy",
            "check_cancel_withdraw": ".check_cancel_withdraw",
            "confirm_cancel_withdraw": ".confirm_cancel_withdraw",
            "create_after_sales_share": ".create_after_sales_share",
            "create_combine_papay_order": ".create_combine_papay_order",
            "create_merchant_transfer": ".create_merchant_transfer",
            "create_refund": ".create_refund",
            "create_sharing_order": ".create_sharing_order",
            "create_sharing_return": ".create_sharing_return",
            "create_subsidy": ".create_subsidy",
            "create_withdrawal": ".create_withdrawal",
            "delete_sharing_receiver": ".delete_sharing_receiver",
            "finish_sharing_order": ".finish_sharing_order",
            "get_account_cancellation": ".get_account_cancellation",
            "get_advance_return": ".get_advance_return",
            "get_after_sales_share": ".get_after_sales_share",
            "get_applyment": ".get_applyment",
            "get_applyment_by_out_request_no": ".get_applyment_by_out_request_no",
            "get_balance": ".get_balance",
            "get_cancel_withdraw": ".get_cancel_withdraw",
            "get_cancel_withdraw_by_out_request_no": ".get_cancel_withdraw_by_out_request_no",
            "get_combine_papay_contract": ".get_combine_papay_contract",
            "get_combine_papay_order": ".get_combine_papay_order",
            "get_day_end_balance": ".get_day_end_balance",
            "get_individual_contract": ".get_individual_contract",
            "get_individual_contract_by_out_contract_code": ".get_individual_contract_by_out_contract_code",
            "get_merchant_transfer_authorization": ".get_merchant_transfer_authorization",
            "get_merchant_transfer_by_out_bill_no": ".get_merchant_transfer_by_out_bill_no",
            "get_merchant_transfer_by_transfer_bill_no": ".get_merchant_transfer_by_transfer_bill_no",
            "get_refund_by_out_refund_no": ".get_refund_by_out_refund_no",
            "get_refund_by_refund_id": ".get_refund_by_refund_id",
            "get_sharing_order": ".get_sharing_order",
            "get_sharing_return": ".get_sharing_return",
            "get_unsplit_amount": ".get_unsplit_amount",
            "get_withdrawal_by_out_request_no": ".get_withdrawal_by_out_request_no",
            "get_withdrawal_by_withdraw_id": ".get_withdrawal_by_withdraw_id",
            "list_subject_sub_merchants": ".list_subject_sub_merchants",
            "presign_combine_papay_contract_in_app": ".presign_combine_papay_contract_in_app",
            "presign_combine_papay_contract_in_mini_program": ".presign_combine_papay_contract_in_mini_program",
            "presign_individual_contract_in_app": ".presign_individual_contract_in_app",
            "presign_individual_contract_in_mini_program": ".presign_individual_contract_in_mini_program",
            "presign_named_individual_contract_in_app": ".presign_named_individual_contract_in_app",
            "presign_named_individual_contract_in_mini_program": ".presign_named_individual_contract_in_mini_program",
            "request_fund_flow_bill": ".request_fund_flow_bill",
            "return_advance": ".return_advance",
            "return_subsidy": ".return_subsidy",
            "reverse_combine_papay_order": ".reverse_combine_papay_order",
            "revoke_applyment": ".revoke_applyment",
            "revoke_applyment_by_out_request_no": ".revoke_applyment_by_out_request_no",
            "submit_account_cancellation": ".submit_account_cancellation",
            "submit_applyment": ".submit_applyment",
            "submit_applyment_verification": ".submit_applyment_verification",
            "submit_cancel_withdraw": ".submit_cancel_withdraw",
            "submit_hosted_applyment": ".submit_hosted_applyment",
            "terminate_combine_papay_contract": ".terminate_combine_papay_contract",
            "upload_account_cancellation_image": ".upload_account_cancellation_image",
        },
    )

# Generated from spec/ by `make generate`. Do not edit.
"""Payouts that the user confirms, red packets of brands and charity budgets (商家转账、品牌红包、公益捐赠)

apply_budget_receipt: Apply for the receipt of what a budget paid
apply_partner_receipt: Apply for the receipt of a payout for a sub-merchant
apply_partner_user_authorization: Ask a user to authorise payouts by the service provider that need no confirmation
apply_receipt_by_out_bill_no: Apply for the receipt of a payout by the merchant's own number
apply_receipt_by_transfer_bill_no: Apply for the receipt of a payout by the number WeChat Pay gave it
apply_sub_merchant_authorization: Ask a sub-merchant to let the service provider pay users for it
apply_user_authorization: Ask a user to authorise payouts that need no confirmation
cancel_partner_transfer: Withdraw a payout for a sub-merchant that the user has not confirmed
cancel_qq_wallet_transfer: Withdraw a payout to a QQ wallet that has not succeeded
cancel_transfer: Withdraw a payout that the user has not confirmed
close_partner_user_authorization: End an authorisation of payouts given to the service provider
close_user_authorization: End a user's authorisation of payouts without confirmation
create_authorized_partner_transfer: Pay a user for a sub-merchant without confirmation, as the user has authorised
    it
create_authorized_transfer: Pay a user without confirmation, as the user has authorised it
create_charity_budget: Ask a sponsor to set money aside for donations
create_charity_donation: Donate from a charity budget
create_partner_transfer: Pay a user on behalf of a sub-merchant, to be confirmed by the user
create_partner_transfer_with_authorization: Pay a user for a sub-merchant and offer them to authorise the next
    payouts
create_qq_wallet_transfer: Pay a user into their QQ wallet
create_red_packet_batch: Hand out red packets of a brand to a batch of users
create_transfer: Pay a user, to be confirmed by the user
create_transfer_with_authorization: Pay a user and offer them to authorise the next payouts
get_budget_receipt: Look up the receipt of what a budget paid
get_charity_budget: Look up a charity budget by the service provider's own number
get_charity_donation: Look up a donation by the service provider's own number
get_partner_receipt: Look up the receipt of a payout for a sub-merchant
get_partner_transfer: Look up a payout for a sub-merchant by the service provider's own number
get_partner_user_authorization: Look up an authorisation given to the service provider by the provider's own number
get_qq_wallet_transfer: Look up a payout to a QQ wallet by the merchant's own number
get_receipt_by_out_bill_no: Look up the receipt of a payout by the merchant's own number
get_receipt_by_transfer_bill_no: Look up the receipt of a payout by the number WeChat Pay gave it
get_red_packet_batch_by_batch_no: Look up a batch of red packets by the number WeChat Pay gave it
get_red_packet_batch_by_out_batch_no: Look up a batch of red packets by the merchant's own number
get_red_packet_by_detail_no: Look up one red packet by the numbers WeChat Pay gave
get_red_packet_by_out_detail_no: Look up one red packet by the merchant's own numbers
get_sub_merchant_authorization: Look up whether the service provider may pay users for a sub-merchant
get_transfer_by_out_bill_no: Look up a payout by the merchant's own number
get_transfer_by_transfer_bill_no: Look up a payout by the number WeChat Pay gave it
get_user_authorization: Look up a user's authorisation by the merchant's own number
unlock_charity_budget: End a charity budget and give back what is left of it
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import apply_budget_receipt as apply_budget_receipt
    from . import apply_partner_receipt as apply_partner_receipt
    from . import apply_partner_user_authorization as apply_partner_user_authorization
    from . import apply_receipt_by_out_bill_no as apply_receipt_by_out_bill_no
    from . import apply_receipt_by_transfer_bill_no as apply_receipt_by_transfer_bill_no
    from . import apply_sub_merchant_authorization as apply_sub_merchant_authorization
    from . import apply_user_authorization as apply_user_authorization
    from . import cancel_partner_transfer as cancel_partner_transfer
    from . import cancel_qq_wallet_transfer as cancel_qq_wallet_transfer
    from . import cancel_transfer as cancel_transfer
    from . import close_partner_user_authorization as close_partner_user_authorization
    from . import close_user_authorization as close_user_authorization
    from . import create_authorized_partner_transfer as create_authorized_partner_transfer
    from . import create_authorized_transfer as create_authorized_transfer
    from . import create_charity_budget as create_charity_budget
    from . import create_charity_donation as create_charity_donation
    from . import create_partner_transfer as create_partner_transfer
    from . import create_partner_transfer_with_authorization as create_partner_transfer_with_authorization
    from . import create_qq_wallet_transfer as create_qq_wallet_transfer
    from . import create_red_packet_batch as create_red_packet_batch
    from . import create_transfer as create_transfer
    from . import create_transfer_with_authorization as create_transfer_with_authorization
    from . import get_budget_receipt as get_budget_receipt
    from . import get_charity_budget as get_charity_budget
    from . import get_charity_donation as get_charity_donation
    from . import get_partner_receipt as get_partner_receipt
    from . import get_partner_transfer as get_partner_transfer
    from . import get_partner_user_authorization as get_partner_user_authorization
    from . import get_qq_wallet_transfer as get_qq_wallet_transfer
    from . import get_receipt_by_out_bill_no as get_receipt_by_out_bill_no
    from . import get_receipt_by_transfer_bill_no as get_receipt_by_transfer_bill_no
    from . import get_red_packet_batch_by_batch_no as get_red_packet_batch_by_batch_no
    from . import get_red_packet_batch_by_out_batch_no as get_red_packet_batch_by_out_batch_no
    from . import get_red_packet_by_detail_no as get_red_packet_by_detail_no
    from . import get_red_packet_by_out_detail_no as get_red_packet_by_out_detail_no
    from . import get_sub_merchant_authorization as get_sub_merchant_authorization
    from . import get_transfer_by_out_bill_no as get_transfer_by_out_bill_no
    from . import get_transfer_by_transfer_bill_no as get_transfer_by_transfer_bill_no
    from . import get_user_authorization as get_user_authorization
    from . import unlock_charity_budget as unlock_charity_budget

__all__ = [
    "apply_budget_receipt",
    "apply_partner_receipt",
    "apply_partner_user_authorization",
    "apply_receipt_by_out_bill_no",
    "apply_receipt_by_transfer_bill_no",
    "apply_sub_merchant_authorization",
    "apply_user_authorization",
    "cancel_partner_transfer",
    "cancel_qq_wallet_transfer",
    "cancel_transfer",
    "close_partner_user_authorization",
    "close_user_authorization",
    "create_authorized_partner_transfer",
    "create_authorized_transfer",
    "create_charity_budget",
    "create_charity_donation",
    "create_partner_transfer",
    "create_partner_transfer_with_authorization",
    "create_qq_wallet_transfer",
    "create_red_packet_batch",
    "create_transfer",
    "create_transfer_with_authorization",
    "get_budget_receipt",
    "get_charity_budget",
    "get_charity_donation",
    "get_partner_receipt",
    "get_partner_transfer",
    "get_partner_user_authorization",
    "get_qq_wallet_transfer",
    "get_receipt_by_out_bill_no",
    "get_receipt_by_transfer_bill_no",
    "get_red_packet_batch_by_batch_no",
    "get_red_packet_batch_by_out_batch_no",
    "get_red_packet_by_detail_no",
    "get_red_packet_by_out_detail_no",
    "get_sub_merchant_authorization",
    "get_transfer_by_out_bill_no",
    "get_transfer_by_transfer_bill_no",
    "get_user_authorization",
    "unlock_charity_budget",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "apply_budget_receipt": ".apply_budget_receipt",
            "apply_partner_receipt": ".apply_partner_receipt",
            "apply_partner_user_authorization": ".apply_partner_user_authorization",
            "apply_receipt_by_out_bill_no": ".apply_receipt_by_out_bill_no",
            "apply_receipt_by_transfer_bill_no": ".apply_receipt_by_transfer_bill_no",
            "apply_sub_merchant_authorization": ".apply_sub_merchant_authorization",
            "apply_user_authorization": ".apply_user_authorization",
            "cancel_partner_transfer": ".cancel_partner_transfer",
            "cancel_qq_wallet_transfer": ".cancel_qq_wallet_transfer",
            "cancel_transfer": ".cancel_transfer",
            "close_partner_user_authorization": ".close_partner_user_authorization",
            "close_user_authorization": ".close_user_authorization",
            "create_authorized_partner_transfer": ".create_authorized_partner_transfer",
            "create_authorized_transfer": ".create_authorized_transfer",
            "create_charity_budget": ".create_charity_budget",
            "create_charity_donation": ".create_charity_donation",
            "create_partner_transfer": ".create_partner_transfer",
            "create_partner_transfer_with_authorization": ".create_partner_transfer_with_authorization",
            "create_qq_wallet_transfer": ".create_qq_wallet_transfer",
            "create_red_packet_batch": ".create_red_packet_batch",
            "create_transfer": ".create_transfer",
            "create_transfer_with_authorization": ".create_transfer_with_authorization",
            "get_budget_receipt": ".get_budget_receipt",
            "get_charity_budget": ".get_charity_budget",
            "get_charity_donation": ".get_charity_donation",
            "get_partner_receipt": ".get_partner_receipt",
            "get_partner_transfer": ".get_partner_transfer",
            "get_partner_user_authorization": ".get_partner_user_authorization",
            "get_qq_wallet_transfer": ".get_qq_wallet_transfer",
            "get_receipt_by_out_bill_no": ".get_receipt_by_out_bill_no",
            "get_receipt_by_transfer_bill_no": ".get_receipt_by_transfer_bill_no",
            "get_red_packet_batch_by_batch_no": ".get_red_packet_batch_by_batch_no",
            "get_red_packet_batch_by_out_batch_no": ".get_red_packet_batch_by_out_batch_no",
            "get_red_packet_by_detail_no": ".get_red_packet_by_detail_no",
            "get_red_packet_by_out_detail_no": ".get_red_packet_by_out_detail_no",
            "get_sub_merchant_authorization": ".get_sub_merchant_authorization",
            "get_transfer_by_out_bill_no": ".get_transfer_by_out_bill_no",
            "get_transfer_by_transfer_bill_no": ".get_transfer_by_transfer_bill_no",
            "get_user_authorization": ".get_user_authorization",
            "unlock_charity_budget": ".unlock_charity_budget",
        },
    )

# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

TransferBillFailReason: TypeAlias = Literal[
    "ACCOUNT_FROZEN",
    "ACCOUNT_NOT_EXIST",
    "BANK_CARD_ACCOUNT_ABNORMAL",
    "BANK_CARD_BANK_INFO_WRONG",
    "BANK_CARD_CARD_INFO_WRONG",
    "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
    "BANK_CARD_PARAM_ERROR",
    "BANK_CARD_STATUS_ABNORMAL",
    "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
    "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
    "DAY_RECEIVED_COUNT_EXCEED",
    "DAY_RECEIVED_QUOTA_EXCEED",
    "EXCEEDED_ESTIMATED_AMOUNT",
    "ID_CARD_NOT_CORRECT",
    "MCH_CANCEL",
    "MERCHANT_REJECT",
    "MERCHANT_NOT_CONFIRM",
    "NAME_NOT_CORRECT",
    "OPENID_INVALID",
    "OTHER_FAIL_REASON_TYPE",
    "OVERDUE_CLOSE",
    "PAYEE_ACCOUNT_ABNORMAL",
    "PAYER_ACCOUNT_ABNORMAL",
    "PRODUCT_AUTH_CHECK_FAIL",
    "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
    "REAL_NAME_CHECK_FAIL",
    "RECEIVE_ACCOUNT_NOT_CONFIGURE",
    "RESERVATION_INFO_NOT_MATCH",
    "RESERVATION_SCENE_NOT_MATCH",
    "RESERVATION_STATE_INVALID",
    "TRANSFER_QUOTA_EXCEED",
    "TRANSFER_REMARK_SET_FAIL",
    "TRANSFER_RISK",
    "TRANSFER_SCENE_INVALID",
    "TRANSFER_SCENE_UNAVAILABLE",
    "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
    "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
    "BUDGET_NOT_ENOUGH",
]
"""Why the payout failed (失败原因).

- `ACCOUNT_FROZEN`: the user's account is frozen
- `ACCOUNT_NOT_EXIST`: the user has no account
- `BANK_CARD_ACCOUNT_ABNORMAL`: the account of the user's bank card cannot be used
- `BANK_CARD_BANK_INFO_WRONG`: the bank named is wrong
- `BANK_CARD_CARD_INFO_WRONG`: the card named is wrong
- `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`: more than the card may receive
- `BANK_CARD_PARAM_ERROR`: a detail of the card is wrong
- `BANK_CARD_STATUS_ABNORMAL`: the card cannot be used
- `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: the user has received 200,000 yuan this month
- `BLOCK_B2C_USERLIMITAMOUNT_MONTH`: the user may receive no more this month, being at risk
- `DAY_RECEIVED_COUNT_EXCEED`: more payouts than a user may receive in a day
- `DAY_RECEIVED_QUOTA_EXCEED`: more than a user may receive in a day
- `EXCEEDED_ESTIMATED_AMOUNT`: more than was announced when it was reserved
- `ID_CARD_NOT_CORRECT`: the identity card is not the user's
- `MCH_CANCEL`: the merchant withdrew it
- `MERCHANT_REJECT`: a person of the merchant refused it
- `MERCHANT_NOT_CONFIRM`: nobody of the merchant approved it in time
- `NAME_NOT_CORRECT`: the name is not the user's
- `OPENID_INVALID`: no OpenID of this AppID
- `OTHER_FAIL_REASON_TYPE`: something else
- `OVERDUE_CLOSE`: not confirmed or not paid in time
- `PAYEE_ACCOUNT_ABNORMAL`: the user must complete their details to receive money
- `PAYER_ACCOUNT_ABNORMAL`: the merchant's account may not pay
- `PRODUCT_AUTH_CHECK_FAIL`: the merchant has not been granted payouts, or no more
- `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`: the user's account has reached what its class may receive
- `REAL_NAME_CHECK_FAIL`: the user has not proved their identity to WeChat Pay
- `RECEIVE_ACCOUNT_NOT_CONFIGURE`: the user is not among the payees set for the purpose
- `RESERVATION_INFO_NOT_MATCH`: differs from what was reserved
- `RESERVATION_SCENE_NOT_MATCH`: reserved for another purpose
- `RESERVATION_STATE_INVALID`: the reservation cannot be used
- `TRANSFER_QUOTA_EXCEED`: more than a user may receive at once
- `TRANSFER_REMARK_SET_FAIL`: the note cannot be used
- `TRANSFER_RISK`: stopped as risky
- `TRANSFER_SCENE_INVALID`: the merchant has not been granted the purpose
- `TRANSFER_SCENE_UNAVAILABLE`: the purpose cannot be used at present
- `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`: more than the order it belongs to allows
- `RELATED_ORDER_TRANSFER_COUNT_EXCEED`: more payouts than the order it belongs to allows
- `BUDGET_NOT_ENOUGH`: the budget does not suffice.
"""

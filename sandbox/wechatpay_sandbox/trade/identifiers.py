"""Makes identifiers in the forms of the platform."""

from __future__ import annotations

import secrets

from wechatpay_sandbox.clock.beijing_time import compact_time
from wechatpay_sandbox.randomness import random_digits, random_hex
from wechatpay_sandbox.stores.order_handles import TRANSACTION_PREFIX


def transaction_id(now: float) -> str:
    """28 digits, with the day in them."""
    digits = random_digits(15)
    return f"{TRANSACTION_PREFIX}{digits[:5]}{_day(now)}{digits[5:]}"


def refund_id(now: float) -> str:
    """29 digits, with the day in them."""
    return f"503{random_digits(8)}{_day(now)}{random_digits(10)}"


def transfer_bill_no(now: float) -> str:
    """40 digits, with the day in them, like those of batches, their payouts and receipts."""
    return _long("1330", now)


def transfer_batch_id(now: float) -> str:
    return _long("1030", now)


def transfer_detail_id(now: float) -> str:
    return _long("1040", now)


def receipt_signature_no(now: float) -> str:
    return _long("1050", now)


def package_info() -> str:
    """The text with which an app opens a page of WeChat, on which the user agrees."""
    return secrets.token_urlsafe(48)


def authorization_id(now: float) -> str:
    """28 digits, with the day in them."""
    return f"{_day(now)}{random_digits(20)}"


def sharing_order_id(now: float) -> str:
    """28 digits, with the day in them, like those of shares and returns."""
    return _short("30", now)


def sharing_detail_id(now: float) -> str:
    return _short("36", now)


def sharing_return_id(now: float) -> str:
    return _short("37", now)


def contract_id() -> str:
    """31 characters."""
    return f"Contract{random_digits(23)}"


def pre_entrustweb_id() -> str:
    """30 characters, which name a prepared signing."""
    return f"PreEntrust{random_digits(20)}"


def parking_id() -> str:
    """29 characters."""
    return f"PARKING{random_digits(22)}"


def car_park_audit_no(now: float) -> str:
    """19 characters, with the day in them."""
    return f"PLA{_day(now)}{random_digits(8)}"


def car_park_id() -> str:
    """32 digits."""
    return f"21{random_digits(30)}"


def car_park_serial_number() -> str:
    """32 digits."""
    return f"31{random_digits(30)}"


def complaint_id(now: float) -> str:
    """27 digits, with day and time in them, like those of the entries in a complaint's history."""
    return f"2000000{compact_time(now)}{random_digits(6)}"


def complaint_log_id(now: float) -> str:
    return f"3000000{compact_time(now)}{random_digits(6)}"


def service_order_id(now: float) -> str:
    """28 digits, with the day in them."""
    return f"15000{random_digits(5)}{_day(now)}{random_digits(10)}"


def mix_trade_no(now: float) -> str:
    """28 digits, with the day in them."""
    return f"1000000000{_day(now)}{random_digits(10)}"


def card_id(now: float) -> str:
    """32 digits, with the day in them."""
    return f"51{random_digits(8)}{_day(now)}{random_digits(14)}"


SUB_MCHID_PREFIX = "17"
"""How the merchant numbers begin that the sandbox assigns."""


def sub_mchid() -> str:
    """10 digits."""
    return f"{SUB_MCHID_PREFIX}{random_digits(8)}"


def applyment_id() -> str:
    """16 digits."""
    return f"2000002{random_digits(9)}"


def taxi_company_mchid() -> str:
    """10 digits."""
    return f"18{random_digits(8)}"


def alteration_apply_id(now: float) -> str:
    """20 digits, with day and time in them."""
    return f"{compact_time(now)}{random_digits(6)}"


def settlement_application_no() -> str:
    """12 digits."""
    return f"1023{random_digits(8)}"


def stock_id() -> str:
    """12 digits, which name a batch of coupons."""
    return f"98{random_digits(10)}"


def block_submission_id() -> str:
    """B and 22 digits, which name an appeal against blocked payments."""
    return f"B{random_digits(22)}"


def manage_submission_id() -> str:
    """S and 22 digits, which name what a sub-merchant has told of a record."""
    return f"S{random_digits(22)}"


def coupon_id() -> str:
    """16 digits."""
    return f"1{random_digits(15)}"


def coupon_code() -> str:
    """20 digits, which name a coupon of a merchant."""
    return random_digits(20)


def paygift_activity_id() -> str:
    """12 digits, which name an activity that gives coupons after a payment."""
    return f"10{random_digits(10)}"


def product_coupon_id() -> str:
    """12 digits, which name a coupon for articles; those of bundles of batches, and of users' bundles, have 15."""
    return f"10{random_digits(10)}"


def stock_bundle_id() -> str:
    return f"20{random_digits(13)}"


def user_coupon_bundle_id() -> str:
    return f"30{random_digits(13)}"


def subsidy_receipt_id(now: float) -> str:
    """28 digits, with the day in them, like those of returns."""
    return _short("11", now)


def subsidy_return_receipt_id(now: float) -> str:
    return _short("21", now)


def token() -> str:
    """32 random characters."""
    return random_hex().upper()


def _long(prefix: str, now: float) -> str:
    return f"{prefix}{random_digits(8)}{_day(now)}{random_digits(20)}"


def _short(prefix: str, now: float) -> str:
    return f"{prefix}{random_digits(8)}{_day(now)}{random_digits(10)}"


def _day(now: float) -> str:
    return compact_time(now)[:8]

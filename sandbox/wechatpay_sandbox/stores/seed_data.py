"""The first rows of a new sandbox, so that every operation has something to find.

The values are those of the examples in the spec. Documents and tests may rely on them.
"""

from __future__ import annotations

import sqlite3

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.stores import (
    car_parks,
    cash_coupons,
    charge_contracts,
    complaints,
    individual_authorisations,
    mall_members,
    merchant_coupons,
    merchant_records,
    orders,
    paygifts,
    payout_grants,
    plates,
    product_coupons,
    school_contracts,
    user_authorisations,
)
from wechatpay_sandbox.stores.car_parks import CarParkApplication
from wechatpay_sandbox.stores.cash_coupons import CashCoupon, CashCouponStock
from wechatpay_sandbox.stores.charge_contracts import ChargeContract
from wechatpay_sandbox.stores.complaints import Complaint, ComplaintEntry
from wechatpay_sandbox.stores.individual_authorisations import IndividualAuthorisation
from wechatpay_sandbox.stores.mall_members import MallMember
from wechatpay_sandbox.stores.merchant_coupons import MerchantCoupon, MerchantCouponStock
from wechatpay_sandbox.stores.merchant_records import MerchantRecord
from wechatpay_sandbox.stores.order_handles import prepay_id
from wechatpay_sandbox.stores.orders import Order, insert_order
from wechatpay_sandbox.stores.parkings import ParkingReport
from wechatpay_sandbox.stores.paygifts import PaygiftActivity
from wechatpay_sandbox.stores.payout_grants import PayoutGrant
from wechatpay_sandbox.stores.plates import Plate
from wechatpay_sandbox.stores.product_coupons import ProductCoupon, ProductCouponStock, UserProductCoupon
from wechatpay_sandbox.stores.school_contracts import SchoolContract
from wechatpay_sandbox.stores.table import insert
from wechatpay_sandbox.stores.user_authorisations import UserAuthorisation

SUB_MCHID = "1900000109"
APPID = "wx8888888888888888"
USER = "oUser0000000000000000000001"
OTHER_USER = "oUser0000000000000000000002"
SUB_USER = "oSubUser00000000000000000001"
"""The first user under the AppID of the sub-merchant."""
PLAN = "100000000000000001"
OTHER_PLAN = "100000000000000002"
SIGNED_CHARGE_CONTRACT = "Contract00000000000000000000001"
TERMINATED_CHARGE_CONTRACT = "Contract00000000000000000000002"
OWN_CHARGE_CONTRACT = "Contract00000000000000000000003"
PLATE = "粤B88888"
PLATE_COLOR = "BLUE"
CAR_PARK = "21000000000000000000000000000001"
OUT_CAR_PARK = "LOT-NANSHAN-01"
AUTHORIZATION_ID = "2012026010500000000000000001"
OUT_AUTHORIZATION_NO = "AUTH20260105080000"
PARTNER_TRANSACTION_ID = "4200000000202601020000000001"
TRANSACTION_ID = "4200000000202601020000000002"
SEED_TRANSACTIONS = frozenset({TRANSACTION_ID, PARTNER_TRANSACTION_ID})
PARTNER_COMPLAINT_ID = "200000020260105080000000001"
COMPLAINT_ID = "200000020260105090000000002"
COMPLAINT_IMAGE = "media-0000000000000001"
CASH_STOCK = "9800001"
CASH_COUPON = "10000000001"
MERCHANT_STOCK = "9800101"
MERCHANT_COUPON = "BUSI0000000000000001"
PAYGIFT_ACTIVITY = "10028001"
BRAND = "120344"
PRODUCT_COUPON = "1000000013"
PRODUCT_STOCK = "1000000013001"
USER_PRODUCT_COUPON = "PROD0000000000000001"
RISK_TRADE = "ORDER20260102150405"
BLOCK_RECORD = "12340000000000000001"
BLOCK_APPEAL = "B0000000000000000000001"
MANAGE_RECORD = "M1210999990000000000000001"
SIGNED_SCHOOL_CONTRACTS = 25
TERMINATED_SCHOOL_CONTRACTS = 5

_FIRST_MOMENT = "2026-01-02T15:04:05+08:00"
_DAY = 86400
_COMPLAINED_BEFORE = 3 * _DAY
"""How long before the first start the first user complained, in seconds: lists of complaints cover 30 days."""


def insert_seed_data(connection: sqlite3.Connection, mchid: str, now: float) -> None:
    """Write the first rows; `mchid` is the merchant of the sandbox, `now` is in Unix seconds."""
    for contract_id, sub_mchid, state in (
        (SIGNED_CHARGE_CONTRACT, SUB_MCHID, charge_contracts.CONTRACTED),
        (TERMINATED_CHARGE_CONTRACT, SUB_MCHID, charge_contracts.TERMINATED),
        (OWN_CHARGE_CONTRACT, None, charge_contracts.CONTRACTED),
    ):
        ChargeContract(contract_id, mchid, sub_mchid, USER, state).insert(connection)
    for contract in _school_contracts(mchid):
        contract.insert(connection)
    for number, openid, state in (
        (1, USER, individual_authorisations.AUTHORIZED),
        (2, OTHER_USER, individual_authorisations.UNAUTHORIZED),
    ):
        IndividualAuthorisation(
            f"IndividualAuth{number:017}", mchid, APPID, openid, "INDIVIDUAL_PAYEE", state, _FIRST_MOMENT
        ).insert(connection)
    ParkingReport(mchid, SUB_MCHID, 1000, APPID, USER, PLATE, "OUT", _FIRST_MOMENT, unix_seconds(_FIRST_MOMENT)).insert(
        connection
    )
    service = Plate(PLATE, PLATE_COLOR, USER, plates.NORMAL, unix_seconds("2025-11-20T09:12:30+08:00"))
    insert(connection, plates.NAME, [service])
    insert(connection, car_parks.APPLICATIONS, [_make_car_park(mchid)])
    insert(connection, merchant_records.NAME, _make_merchant_records())
    _insert_cash_coupons(connection, mchid)
    _insert_merchant_coupons(connection, mchid)
    _insert_product_coupons(connection, mchid)
    _insert_payees(connection, mchid)
    _insert_complaints(connection, mchid, now)


def _make_merchant_records() -> list[MerchantRecord]:
    """What the platform has found out about the sub-merchant: one of each kind, and an appeal that was reviewed."""
    first = unix_seconds(_FIRST_MOMENT)
    told: tuple[tuple[str, str, dict[str, object]], ...] = (
        (merchant_records.RISK_TRADE, RISK_TRADE, {"risk_type": 2, "risk_level": 1}),
        (merchant_records.BLOCK_RECORD, BLOCK_RECORD, {"block_count_level": "LESS_THAN_TWENTY"}),
        (merchant_records.BLOCK_APPEAL, BLOCK_APPEAL, {"appeal_result": "PASS"}),
        (merchant_records.MANAGE_RECORD, MANAGE_RECORD, {"manage_record_state": "PENDING"}),
    )
    return [MerchantRecord(kind, SUB_MCHID, number, first, first, fields) for kind, number, fields in told]


def _make_car_park(mchid: str) -> CarParkApplication:
    return CarParkApplication(
        audit_no="PLA202601010001",
        mchid=mchid,
        out_id=OUT_CAR_PARK,
        status=car_parks.APPROVED,
        lot_id=CAR_PARK,
        comment=None,
        submitted=unix_seconds("2026-01-01T09:00:00+08:00"),
        request={
            "parking_lot": {
                "parking_lot_name": "南山停车场",
                "out_parking_lot_id": OUT_CAR_PARK,
                "parking_lot_address": "深圳市南山区示例路1号",
                "longitude": "113.930500",
                "latitude": "22.533100",
                "parking_lot_type": "PARKING_LOT_TYPE_BUSINESS_DISTRICT",
                "phone_number": "075500000000",
                "payment_mini_prog_appid": APPID,
                "payment_path": "pages/pay/index",
            }
        },
    )


def _insert_cash_coupons(connection: sqlite3.Connection, mchid: str) -> None:
    """Insert a batch of cash coupons that runs for years, and a coupon of it that the first user was given."""
    begins, ends = "2026-01-01T00:00:00+08:00", "2036-12-31T23:59:59+08:00"
    stock = CashCouponStock(
        stock_id=CASH_STOCK,
        mchid=mchid,
        state=cash_coupons.RUNNING,
        begins=unix_seconds(begins),
        ends=unix_seconds(ends),
        created=unix_seconds("2025-12-30T10:00:00+08:00"),
        started=unix_seconds("2026-01-01T08:00:00+08:00"),
        paused=None,
        restarted=None,
        stopped=None,
        given=1,
        value=1000,
        request={
            "create": {
                "stock_name": "元旦满减券",
                "belong_merchant": mchid,
                "available_begin_time": begins,
                "available_end_time": ends,
                "stock_use_rule": {
                    "max_coupons": 100,
                    "max_amount": 100_000,
                    "max_amount_by_day": 40_000,
                    "max_coupons_per_user": 2,
                    "natural_person_limit": False,
                    "prevent_api_abuse": True,
                },
                "pattern_info": {"description": "每单限用一张，不与其他优惠同享"},
                "coupon_use_rule": {
                    "fixed_normal_coupon": {"coupon_amount": 1000, "transaction_minimum": 3000},
                    "available_merchants": [mchid],
                    "combine_use": False,
                },
                "no_cash": False,
                "stock_type": cash_coupons.NORMAL,
                "out_request_no": "FAVORSTOCK20251230100000",
            },
            "goods": [],
        },
    )
    coupon = CashCoupon(
        coupon_id=CASH_COUPON,
        stock_id=CASH_STOCK,
        openid=USER,
        sender=mchid,
        out_request_no="FAVOR20260102150000",
        state=cash_coupons.SENT,
        value=1000,
        minimum=3000,
        given=unix_seconds("2026-01-02T15:00:00+08:00"),
        begins=unix_seconds("2026-01-02T15:00:00+08:00"),
        ends=unix_seconds(ends),
        used=None,
        transaction_id=None,
        mchid=None,
        amount=None,
    )
    insert(connection, cash_coupons.STOCKS, [stock])
    insert(connection, cash_coupons.COUPONS, [coupon])


def _insert_merchant_coupons(connection: sqlite3.Connection, mchid: str) -> None:
    """Insert a batch of a merchant's coupons that runs for years, with a coupon of the first user, and an activity.

    The activity gives coupons of the batch after payments.
    """
    begins, ends = "2026-01-01T00:00:00+08:00", "2036-12-31T23:59:59+08:00"
    given = unix_seconds("2026-01-02T15:00:00+08:00")
    stock = MerchantCouponStock(
        stock_id=MERCHANT_STOCK,
        mchid=mchid,
        begins=unix_seconds(begins),
        ends=unix_seconds(ends),
        created=unix_seconds("2025-12-30T11:00:00+08:00"),
        given=1,
        value=800,
        request={
            "stock_name": "拿铁第二杯半价",
            "belong_merchant": mchid,
            "goods_name": "拿铁与卡布奇诺",
            "stock_type": "NORMAL",
            "coupon_use_rule": {
                "coupon_available_time": {"available_begin_time": begins, "available_end_time": ends},
                "fixed_normal_coupon": {"discount_amount": 800, "transaction_minimum": 3000},
                "use_method": "OFF_LINE",
            },
            "stock_send_rule": {"max_coupons": 100, "max_coupons_per_user": 5, "max_coupons_by_day": 50},
            "out_request_no": "BUSISTOCK20251230110000",
            "coupon_code_mode": merchant_coupons.BY_PLATFORM,
            "subsidy": True,
        },
    )
    coupon = MerchantCoupon(
        stock_id=MERCHANT_STOCK,
        coupon_code=MERCHANT_COUPON,
        openid=USER,
        sender=mchid,
        state=merchant_coupons.SENT,
        value=800,
        given=given,
        begins=given,
        ends=unix_seconds(ends),
        request={"send_request_no": "BUSISEND20260102150000"},
    )
    made = unix_seconds("2025-12-30T13:00:00+08:00")
    activity = PaygiftActivity(
        activity_id=PAYGIFT_ACTIVITY,
        mchid=mchid,
        begins=unix_seconds(begins),
        ends=unix_seconds(ends),
        created=made,
        updated=made,
        terminated=None,
        request={
            "create": {
                "activity_base_info": {
                    "activity_name": "支付送拿铁券",
                    "activity_second_title": "南山咖啡",
                    "merchant_logo_url": "https://wxpaylogo.qpic.cn/wxpaylogo/sandbox0001/0",
                    "begin_time": begins,
                    "end_time": ends,
                    "out_request_no": "PAYGIFT20251230130000",
                    "delivery_purpose": "OFF_LINE_PAY",
                },
                "award_send_rule": {
                    "award_type": "BUSIFAVOR",
                    "merchant_option": "MANUAL_INPUT_MERCHANT",
                    "transaction_amount_minimum": 3000,
                    "send_content": "SINGLE_COUPON",
                    "award_list": [
                        {
                            "stock_id": MERCHANT_STOCK,
                            "original_image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/sandbox0001/0",
                        }
                    ],
                    "merchant_id_list": [mchid],
                },
            },
            "merchants": {mchid: made},
        },
    )
    insert(connection, paygifts.ACTIVITIES, [activity])
    insert(connection, merchant_coupons.STOCKS, [stock])
    insert(connection, merchant_coupons.COUPONS, [coupon])


def _insert_product_coupons(connection: sqlite3.Connection, mchid: str) -> None:
    """Insert a coupon for articles, a batch of it that gives for years, and a coupon that the first user was given."""
    begins, ends = "2026-01-01T00:00:00+08:00", "2036-12-31T23:59:59+08:00"
    given = unix_seconds("2026-01-02T15:00:00+08:00")
    coupon = ProductCoupon(
        product_coupon_id=PRODUCT_COUPON,
        mchid=mchid,
        brand_id=BRAND,
        state=product_coupons.EFFECTIVE,
        usage_mode=product_coupons.ONCE,
        request={
            "brand_id": BRAND,
            "scope": "ALL",
            "type": "NORMAL",
            "usage_mode": product_coupons.ONCE,
            "single_usage_info": {"normal_coupon": {"threshold": 3000, "discount_amount": 800}},
            "display_info": {
                "name": "拿铁立减八元",
                "image_url": "https://wxpaylogo.qpic.cn/wxpaylogo/sandbox0003/0",
                "background_url": "https://wxpaylogo.qpic.cn/wxpaylogo/sandbox0004/0",
            },
            "out_product_no": "LATTE-2026",
        },
    )
    stock = ProductCouponStock(
        stock_id=PRODUCT_STOCK,
        product_coupon_id=PRODUCT_COUPON,
        stock_bundle_id=None,
        place=0,
        state=product_coupons.SENDING,
        begins=unix_seconds(begins),
        ends=unix_seconds(ends),
        given=1,
        request={
            "told": {
                "coupon_code_mode": "WECHATPAY",
                "stock_send_rule": {"max_count": 100, "max_count_per_day": 50, "max_count_per_user": 5},
                "single_usage_rule": {
                    "coupon_available_period": {"available_begin_time": begins, "available_end_time": ends}
                },
                "usage_rule_display_info": {
                    "coupon_usage_method_list": ["OFFLINE"],
                    "usage_description": "每单限用一张",
                },
                "coupon_display_info": {"code_display_mode": "QRCODE"},
                "notify_config": {"notify_appid": APPID},
                "store_scope": "SPECIFIC",
            },
            "stores": ["10000001"],
        },
    )
    of_user = UserProductCoupon(
        stock_id=PRODUCT_STOCK,
        coupon_code=USER_PRODUCT_COUPON,
        openid=USER,
        product_coupon_id=PRODUCT_COUPON,
        user_coupon_bundle_id=None,
        place=0,
        state=product_coupons.EFFECTIVE,
        given=given,
        begins=given,
        ends=unix_seconds(ends),
        request={"told": {"send_request_no": "SEND20260102150000", "send_channel": "API"}, "uses": []},
    )
    insert(connection, product_coupons.COUPONS, [coupon])
    insert(connection, product_coupons.STOCKS, [stock])
    insert(connection, product_coupons.OF_USERS, [of_user])


def _insert_complaints(connection: sqlite3.Connection, mchid: str, now: float) -> None:
    """Insert two paid orders, one of the merchant and one of its sub-merchant, and a complaint about each."""
    for transaction_id, sub_mchid, number, complaint_id, log_id, total in (
        (PARTNER_TRANSACTION_ID, SUB_MCHID, "SEEDORDER20260102150405", PARTNER_COMPLAINT_ID, 1, 2800),
        (TRANSACTION_ID, "", "SEEDORDER20260102150406", COMPLAINT_ID, 2, 990),
    ):
        order = _make_paid_order(mchid, transaction_id, sub_mchid, number, total)
        complained = int(now) - _COMPLAINED_BEFORE + (log_id - 1) * 3600
        complaint = Complaint(
            complaint_id=complaint_id,
            mchid=mchid,
            complainted_mchid=sub_mchid or mchid,
            transaction_id=transaction_id,
            state=complaints.PENDING,
            problem_type=complaints.REFUND,
            problem_description="商家未发货",
            detail="咖啡一直没有送到",
            phone="13900000000",
            openid=USER,
            times=1,
            waits_for_answer=True,
            immediate=bool(sub_mchid),
            decision=None,
            created=complained,
        )
        pictures = {"images": [COMPLAINT_IMAGE], "media_type": "USER_COMPLAINT_IMAGE"} if sub_mchid else {}
        entry = ComplaintEntry(
            log_id=f"3000000{complaint_id[7:-1]}{log_id}",
            complaint_id=complaint_id,
            operator="投诉人",
            operate_type="USER_CREATE_COMPLAINT",
            idempotent_id=None,
            done=complained,
            request={"operate_details": complaint.detail, **pictures},
        )
        insert_order(connection, order)
        insert(connection, complaints.NAME, [complaint])
        insert(connection, complaints.ENTRIES, [entry])


def _make_paid_order(mchid: str, transaction_id: str, sub_mchid: str, out_trade_no: str, total: int) -> Order:
    placed = unix_seconds(_FIRST_MOMENT)
    parties = (
        {"sp_appid": APPID, "sp_mchid": mchid, "sub_mchid": sub_mchid, "payer": {"sp_openid": USER}}
        if sub_mchid
        else {"appid": APPID, "mchid": mchid, "payer": {"openid": USER}}
    )
    return Order(
        transaction_id=transaction_id,
        mchid=mchid,
        sub_mchid=sub_mchid,
        out_trade_no=out_trade_no,
        caller=mchid,
        combine_out_trade_no=None,
        operation="pay.create_partner_jsapi_order" if sub_mchid else "pay.create_jsapi_order",
        trade_type="JSAPI",
        state=orders.SUCCESS,
        total=total,
        refunded=0,
        openid=USER,
        notify_url=None,
        handle=prepay_id(transaction_id, placed),
        placed=placed,
        expires=placed + _DAY,
        paid=placed + 20,
        request={
            **parties,
            "description": "手冲咖啡",
            "out_trade_no": out_trade_no,
            "notify_url": "https://shop.example.com/notify",
            "amount": {"total": total, "currency": "CNY"},
        },
    )


def _insert_payees(connection: sqlite3.Connection, mchid: str) -> None:
    """Insert an authorisation of a user, a permission of a merchant for payouts, and a member of a business circle."""
    first = unix_seconds(_FIRST_MOMENT)
    authorisation = UserAuthorisation(
        mchid=mchid,
        out_authorization_no=OUT_AUTHORIZATION_NO,
        state=user_authorisations.TAKING_EFFECT,
        authorization_id=AUTHORIZATION_ID,
        package_info="sandbox-package-0000000000000001",
        notify_url=None,
        created=first,
        authorized=first,
        closed=None,
        close_reason=None,
        request={
            "appid": APPID,
            "openid": USER,
            "transfer_scene_id": "1000",
            "user_display_name": "member_0001",
            "user_recv_perception": "现金奖励",
        },
    )
    insert(connection, user_authorisations.NAME, [authorisation])
    grant = PayoutGrant(mchid, SUB_MCHID, payout_grants.AUTHORIZED, granted=first)
    insert(connection, payout_grants.NAME, [grant])
    members = [MallMember(circle, APPID, USER, mall_members.AUTHORIZED, first, None) for circle in (mchid, SUB_MCHID)]
    insert(connection, mall_members.MEMBERS, members)


def _school_contracts(mchid: str) -> list[SchoolContract]:
    """25 signed and 5 terminated contracts of the first user and plan, and one of each neighbour, a day apart."""
    signed, terminated = school_contracts.SIGNED, school_contracts.TERMINATED
    rows = [(USER, PLAN, signed)] * SIGNED_SCHOOL_CONTRACTS + [(USER, PLAN, terminated)] * TERMINATED_SCHOOL_CONTRACTS
    rows += [(USER, OTHER_PLAN, signed), (OTHER_USER, PLAN, signed)]
    start = unix_seconds(_FIRST_MOMENT)
    return [
        SchoolContract(
            contract_id=f"Contract{1000 + number:023}",
            mchid=mchid,
            appid=APPID,
            openid=openid,
            plan_id=plan_id,
            contract_status=status,
            create_time=beijing_time(start + (number - 1) * _DAY),
            out_contract_code=f"SCHOOL2026{number:06}",
        )
        for number, (openid, plan_id, status) in enumerate(rows, 1)
    ]

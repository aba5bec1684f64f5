"""The first rows of a new sandbox, so that every operation has something to find.

The values are those of the examples in the spec. Documents and tests may rely on them.
"""

from __future__ import annotations

import sqlite3

from wechatpay_sandbox.clock.beijing_time import beijing_time, unix_seconds
from wechatpay_sandbox.stores import (
    charge_contracts,
    complaints,
    individual_authorisations,
    mall_members,
    orders,
    payout_grants,
    school_contracts,
    user_authorisations,
)
from wechatpay_sandbox.stores.charge_contracts import ChargeContract
from wechatpay_sandbox.stores.complaints import Complaint, ComplaintEntry
from wechatpay_sandbox.stores.individual_authorisations import IndividualAuthorisation
from wechatpay_sandbox.stores.mall_members import MallMember
from wechatpay_sandbox.stores.orders import Order
from wechatpay_sandbox.stores.parkings import ParkingReport
from wechatpay_sandbox.stores.payout_grants import PayoutGrant
from wechatpay_sandbox.stores.school_contracts import SchoolContract
from wechatpay_sandbox.stores.table import insert
from wechatpay_sandbox.stores.user_authorisations import UserAuthorisation

SUB_MCHID = "1900000109"
APPID = "wx8888888888888888"
USER = "oUser0000000000000000000001"
OTHER_USER = "oUser0000000000000000000002"
PLAN = "100000000000000001"
OTHER_PLAN = "100000000000000002"
SIGNED_CHARGE_CONTRACT = "Contract00000000000000000000001"
TERMINATED_CHARGE_CONTRACT = "Contract00000000000000000000002"
OWN_CHARGE_CONTRACT = "Contract00000000000000000000003"
PLATE = "粤B88888"
AUTHORIZATION_ID = "2012026010500000000000000001"
OUT_AUTHORIZATION_NO = "AUTH20260105080000"
PARTNER_TRANSACTION_ID = "4200000000202601020000000001"
TRANSACTION_ID = "4200000000202601020000000002"
SEED_TRANSACTIONS = frozenset({TRANSACTION_ID, PARTNER_TRANSACTION_ID})
PARTNER_COMPLAINT_ID = "200000020260105080000000001"
COMPLAINT_ID = "200000020260105090000000002"
COMPLAINT_IMAGE = "media-0000000000000001"
SIGNED_SCHOOL_CONTRACTS = 25
TERMINATED_SCHOOL_CONTRACTS = 5

_FIRST_MOMENT = "2026-01-02T15:04:05+08:00"
_COMPLAINED_MOMENT = "2026-01-05T08:00:00+08:00"
_DAY = 86400


def insert_seed_data(connection: sqlite3.Connection, mchid: str) -> None:
    """Write the first rows; `mchid` is the merchant of the sandbox."""
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
    _insert_payees(connection, mchid)
    _insert_complaints(connection, mchid)


def _insert_complaints(connection: sqlite3.Connection, mchid: str) -> None:
    """Insert two paid orders, one of the merchant and one of its sub-merchant, and a complaint about each."""
    for transaction_id, sub_mchid, number, complaint_id, log_id, total in (
        (PARTNER_TRANSACTION_ID, SUB_MCHID, "SEEDORDER20260102150405", PARTNER_COMPLAINT_ID, 1, 2800),
        (TRANSACTION_ID, "", "SEEDORDER20260102150406", COMPLAINT_ID, 2, 990),
    ):
        order = _make_paid_order(mchid, transaction_id, sub_mchid, number, total)
        complained = unix_seconds(_COMPLAINED_MOMENT) + (log_id - 1) * 3600
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
        insert(connection, "orders", [order])
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
        handle=f"wx{transaction_id[-18:]}",
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

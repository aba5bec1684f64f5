"""A service provider brings in a merchant: rejected, corrected, account proven, signed, and paid for the first time.

.venv/bin/python examples/sub_merchant_onboarding.py
"""

from __future__ import annotations

import time
from datetime import date

from notify_url import notify_url
from till import APPID, Till, fresh_number, open_till, yuan
from wechatpay_client import Client, errors
from wechatpay_client.api.apply4sub import get_settlement, get_settlement_application, modify_settlement
from wechatpay_client.api.applyment4sub import get_applyment_by_business_code, submit_applyment
from wechatpay_client.api.merchant import upload_image
from wechatpay_client.api.pay import create_partner_native_order
from wechatpay_client.models import (
    OrderAmount,
    PartnerNativeOrder,
    SettlementChange,
    SubMerchantApplyment,
    SubMerchantApplymentRequest,
    SubMerchantBankAccount,
    SubMerchantBusiness,
    SubMerchantContact,
    SubMerchantIdCard,
    SubMerchantIdentity,
    SubMerchantLicense,
    SubMerchantMiniProgram,
    SubMerchantSalesScenes,
    SubMerchantSettlementRule,
    SubMerchantSubject,
)

# Stands for the scans that a merchant hands in; a path or an open file will do as well as bytes.
SCAN = b"\x89PNG\r\n\x1a\n" + bytes(1024)
# Seconds between two questions. People look at an application for hours, so ask every few minutes there.
PAUSE = 0.1
PATIENCE = 30.0


def application(number: str, picture: str) -> SubMerchantApplymentRequest:
    """What a coffee shop tells. Names, numbers of documents and accounts travel encrypted: the spec says which."""
    return SubMerchantApplymentRequest(
        business_code=number,
        contact_info=SubMerchantContact(
            contact_type="LEGAL", contact_name="李雷", mobile_phone="13900000000", contact_email="lilei@example.com"
        ),
        subject_info=SubMerchantSubject(
            subject_type="SUBJECT_TYPE_ENTERPRISE",
            business_license_info=SubMerchantLicense(
                license_copy=picture,
                license_number="91440300MA0000000X",
                merchant_name="山野咖啡有限公司",
                legal_person="李雷",
            ),
            identity_info=SubMerchantIdentity(
                id_doc_type="IDENTIFICATION_TYPE_IDCARD",
                owner=True,
                id_card_info=SubMerchantIdCard(
                    id_card_copy=picture,
                    id_card_national=picture,
                    id_card_name="李雷",
                    id_card_number="11010119000101001X",
                    card_period_begin=date(2016, 1, 1),
                    card_period_end="长期",
                ),
            ),
        ),
        business_info=SubMerchantBusiness(
            merchant_shortname="山野咖啡",
            service_phone="075500000000",
            sales_info=SubMerchantSalesScenes(
                sales_scenes_type=["SALES_SCENES_MINI_PROGRAM"],
                mini_program_info=SubMerchantMiniProgram(mini_program_sub_appid="wx9999999999999999"),
            ),
        ),
        settlement_info=SubMerchantSettlementRule(settlement_id="716", qualification_type="餐饮"),
        bank_account_info=SubMerchantBankAccount(
            bank_account_type="BANK_ACCOUNT_TYPE_CORPORATE",
            account_name="山野咖啡有限公司",
            account_bank="工商银行",
            bank_address_code="440300",
            account_number="4000000000000001234",
        ),
    )


def wait_for(client: Client, number: str, state: str) -> SubMerchantApplyment:
    """The application once it is in this state. Nothing tells it, so it is asked for."""
    ends = time.monotonic() + PATIENCE
    while True:
        found = get_applyment_by_business_code.sync(number, client=client)
        if found.applyment_state == f"APPLYMENT_STATE_{state}":
            print(f"application {number}: {found.applyment_state}, {found.applyment_state_msg}")
            return found
        if time.monotonic() > ends:
            raise TimeoutError(f"application {number} is {found.applyment_state}, not {state}")
        time.sleep(PAUSE)


def sell(client: Client, till: Till, sub_mchid: str, notify: str) -> str:
    """Places an order over 28 yuan for the merchant; its number."""
    number = fresh_number("COFFEE")
    create_partner_native_order.sync(
        client=client,
        body=PartnerNativeOrder(
            sp_appid=APPID,
            sp_mchid=till.mchid,
            sub_mchid=sub_mchid,
            description="手冲咖啡",
            out_trade_no=number,
            notify_url=notify,
            amount=OrderAmount(total=2800),
        ),
    )
    return number


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        # 1. Pictures first, then the application. Accepted does not mean approved.
        number = fresh_number("SHOP")
        body = application(number, upload_image.sync(SCAN, client=client, filename="licence.png").media_id)
        applyment_id = submit_applyment.sync(client=client, body=body).applyment_id
        print(f"application {number} is taken in as {applyment_id}")

        # 2. The review finds something. What is rejected is corrected under the same number, whole.
        till.reject(applyment_id, "license_copy", "照片模糊，请重新上传")
        for finding in wait_for(client, number, "REJECTED").audit_detail or []:
            print(f"  to be corrected: {finding.field_}, {finding.reject_reason}")
        sharper = upload_image.sync(SCAN + b"sharper", client=client, filename="licence.png").media_id
        again = submit_applyment.sync(client=client, body=application(number, sharper)).applyment_id
        print(f"it is still application {again}")

        # 3. The account is proven and the agreement signed by the administrator in WeChat: show the link as a code.
        print(f"  the administrator opens {wait_for(client, number, 'TO_BE_CONFIRMED').sign_url}")
        till.user.prove_account(number)
        sub_mchid = str(wait_for(client, number, "TO_BE_SIGNED").sub_mchid)
        # There is a number already. Nobody can be paid under it yet.
        try:
            sell(client, till, sub_mchid, notified.url)
        except errors.APIStatusError as refused:
            print(f"{sub_mchid} cannot be paid yet: {refused.code}")
        till.user.sign_applyment(number)
        wait_for(client, number, "FINISHED")

        # 4. Open for business: orders name the merchant as sub_mchid.
        order = sell(client, till, sub_mchid, notified.url)
        till.user.pay(order)
        print(f"{notified.next().event_type}: {sub_mchid} got {yuan(2800)}")

        # 5. Another bank account. Until it has passed the review, the money goes to the old one.
        account = get_settlement.sync(sub_mchid, client=client)
        print(f"the money goes to {account.account_bank} {account.account_number}: {account.verify_result}")
        change = SettlementChange(
            account_type="ACCOUNT_TYPE_BUSINESS",
            account_bank="招商银行",
            bank_address_code="440300",
            account_number="7555000000005678",
        )
        asked = modify_settlement.sync(sub_mchid, client=client, body=change).application_no
        ends = time.monotonic() + PATIENCE
        while get_settlement_application.sync(sub_mchid, asked, client=client).verify_result == "AUDITING":
            if time.monotonic() > ends:
                raise TimeoutError(f"change {asked} is still under review")
            time.sleep(PAUSE)
        account = get_settlement.sync(sub_mchid, client=client)
        print(f"from now on to {account.account_bank} {account.account_number}")


if __name__ == "__main__":
    main()

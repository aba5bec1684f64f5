"""A seller becomes a merchant of a platform: pictures are uploaded, the application refers to them, its state is asked.

.venv/bin/python examples/ecommerce_onboarding.py
"""

from __future__ import annotations

from datetime import date

from till import fresh_number, open_till
from wechatpay_client import Client, errors
from wechatpay_client.api.ecommerce import get_applyment_by_out_request_no, submit_applyment
from wechatpay_client.api.merchant import upload_image
from wechatpay_client.models import (
    ApplymentBankAccount,
    ApplymentBusinessLicense,
    ApplymentContact,
    ApplymentIdCard,
    ApplymentRequest,
    ApplymentStore,
)

# Stands for the scans that a seller hands in; a path or an open file will do as well as bytes.
SCAN = b"\x89PNG\r\n\x1a\n" + bytes(1024)


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client:
        # 1. Pictures first. The client makes the digest, and signs what the platform wants signed of an upload.
        scans = {}
        for name in ("licence", "id-card-front", "id-card-back"):
            scans[name] = upload_image.sync(SCAN, client=client, filename=f"{name}.png").media_id
            print(f"{name}.png is {scans[name]}")
        try:
            upload_image.sync(SCAN, client=client, filename="licence.gif")
        except errors.InvalidUpload as error:
            print(f"not sent: {error}")

        # 2. The application. Names, numbers of documents and accounts travel encrypted: the spec says which.
        number = fresh_number("APPLY")
        application = ApplymentRequest(
            out_request_no=number,
            organization_type="2",
            finance_institution=False,
            business_license_info=ApplymentBusinessLicense(
                business_license_copy=scans["licence"],
                business_license_number="91440300MA0000000X",
                merchant_name="山野蜂蜜有限公司",
                legal_person="李雷",
            ),
            id_doc_type="IDENTIFICATION_TYPE_MAINLAND_IDCARD",
            id_card_info=ApplymentIdCard(
                id_card_copy=scans["id-card-front"],
                id_card_national=scans["id-card-back"],
                id_card_name="李雷",
                id_card_number="11010119000101001X",
                id_card_valid_time_begin=date(2016, 1, 1),
                id_card_valid_time="长期",
            ),
            owner=True,
            account_info=ApplymentBankAccount(
                bank_account_type="74",
                account_bank="工商银行",
                account_name="山野蜂蜜有限公司",
                bank_address_code="440300",
                account_number="6222000000000000000",
            ),
            contact_info=ApplymentContact(contact_type="65", contact_name="李雷", mobile_phone="13900000000"),
            sales_scene_info=ApplymentStore(store_name="山野蜂蜜", store_url="https://shop.example.com/stores/7"),
            merchant_shortname="山野蜂蜜",
        )
        submitted = submit_applyment.sync(client=client, body=application)
        print(f"application {submitted.out_request_no} is taken in as {submitted.applyment_id}")

        # 3. People look at it, for hours or days. Until then, ask now and then; a rejected application is corrected by
        #    submitting it again under the same number.
        found = get_applyment_by_out_request_no.sync(number, client=client)
        print(f"application {number}: {found.applyment_state}, {found.applyment_state_desc}")
        match found.applyment_state:
            case "REJECTED":
                for reason in found.audit_detail or []:
                    print(f"  to be corrected: {reason.param_name}, {reason.reject_reason}")
            case "NEED_SIGN":
                print(f"  the seller signs in WeChat: {found.sign_url}")
            case "FINISH":
                print(f"  the seller is merchant {found.sub_mchid} from now on")
            case _:
                print("  nothing to do but wait")


if __name__ == "__main__":
    main()

"""A payout whose reply is lost: finding out what became of it, instead of paying twice or not at all.

.venv/bin/python examples/transfer_unknown.py
"""

from __future__ import annotations

import httpx
from notify_url import notify_url
from till import APPID, OPENID, Till, fresh_number, open_till, yuan
from wechatpay_client import Client
from wechatpay_client.api.fund_app import create_transfer, get_transfer_by_out_bill_no
from wechatpay_client.errors import NoEffectYet, NotKnown, NotSent, OutcomeUnknown, TookEffect
from wechatpay_client.models import TransferBillRequest, TransferSceneReport


def lose_the_next_reply(till: Till, *, effect: bool) -> None:
    """The connection breaks while the reply is awaited; with `effect`, after the platform did what was asked."""
    fault = {"kind": "reset-after" if effect else "reset-before", "operation": "fund_app.create_transfer", "times": 1}
    httpx.post(f"{till.base_url}/_sandbox/faults", json=fault).raise_for_status()


def pay_out(client: Client, transfer: TransferBillRequest) -> str:
    """Pays, or finds out that it was paid; the state of the payout. Never pays twice, and never guesses."""
    try:
        return create_transfer.sync(client=client, body=transfer).state
    except NotSent:
        # Nothing has left this machine: whoever calls may simply try again.
        raise
    except OutcomeUnknown as error:
        # It may have been done, or not: only the platform knows. resolve() asks it, by the number that is ours.
        print(f"  {type(error).__name__}: {error}")
        match create_transfer.resolve(error):
            case TookEffect(reply=reply) | NoEffectYet(reply=reply):
                print("  asked: the platform has it")
                return reply.parsed.state
            case NotKnown():
                # The same number once more: if the first request comes in late after all, it is the same payout.
                print("  asked: the platform has nothing of that number, so the same request is sent again")
                return create_transfer.sync(client=client, body=transfer).state
            case found:  # failed there, or that number is another payout: a person has to look
                raise SystemExit(str(found)) from error


def main() -> None:
    with open_till() as till, Client.from_config(till.config_path) as client, notify_url(client) as notified:
        for effect in (True, False):
            # The number is made once, and kept where a crash does not lose it, before anything is sent.
            transfer = TransferBillRequest(
                appid=APPID,
                out_bill_no=fresh_number("PRIZE"),
                openid=OPENID,
                transfer_amount=500,
                transfer_remark="集章活动奖励",
                notify_url=notified.url,
                transfer_scene_id="1000",
                transfer_scene_report_infos=[
                    TransferSceneReport(info_type="活动名称", info_content="集章换咖啡"),
                    TransferSceneReport(info_type="奖励说明", info_content="集满十章的奖励"),
                ],
            )
            print(f"payout {transfer.out_bill_no} over {yuan(transfer.transfer_amount)}; the reply gets lost:")
            lose_the_next_reply(till, effect=effect)
            print(f"payout {transfer.out_bill_no}: {pay_out(client, transfer)}")

            # The user takes the money, in WeChat; then it is on its way, and we are told.
            till.user.take(transfer.out_bill_no)
            told = notified.next()
            bill = get_transfer_by_out_bill_no.sync(transfer.out_bill_no, client=client)
            print(f"{told.event_type}; query: {bill.out_bill_no} is {bill.state}")


if __name__ == "__main__":
    main()

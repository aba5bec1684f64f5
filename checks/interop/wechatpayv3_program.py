"""`python -m checks.interop.wechatpayv3_program sync|async SETTING`: the cases with `wechatpayv3`, by one of its faces.

Its methods have the same names in both, so a case is written once. They return the status and the text of a reply.

The SDK has no parameter for the address: both of its cores set it in their constructors, and in certificate mode the
constructor already sends a request. So the attribute is fixed on the two classes before an object is made; nothing else
of the SDK is touched.
"""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import importlib.metadata
import json
import os
import sys
from base64 import b64decode
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import Any
from urllib.request import Request, urlopen
from uuid import uuid4

from wechatpay_sandbox import User
from wechatpayv3 import WeChatPay, WeChatPayType
from wechatpayv3.async_ import AsyncWeChatPay
from wechatpayv3.async_ import WeChatPayType as AsyncWeChatPayType
from wechatpayv3.async_.core import AsyncCore
from wechatpayv3.core import Core

from .setting import Setting

TIMEOUT = (2, 10)
"""Seconds to connect, seconds to answer."""


class Unexpected(Exception):
    """The SDK gave something else than it should have."""


def expect(what: str, got: object, wanted: object) -> None:
    if got != wanted:
        raise Unexpected(f"{what} is {got!r}, expected {wanted!r}")


def point_at(base_url: str) -> None:
    """From here on, both faces of the SDK send there."""
    for core in (Core, AsyncCore):
        core._gate_way = property(lambda self: base_url, lambda self, official: None)


class Face:
    """One object of the SDK, sync or async."""

    # why Any: the SDK has no types
    def __init__(self, sdk: Any, types: Any) -> None:
        self.sdk = sdk
        self._types = types

    async def __call__(self, method: str, **arguments: object) -> tuple[int, Any]:
        """Status and decoded JSON of the reply; None for an empty one, the bytes of one that is no JSON."""
        if "pay_type" in arguments:
            arguments["pay_type"] = self._types[arguments["pay_type"]]
        called = getattr(self.sdk, method)(**arguments)
        status, content = await called if asyncio.iscoroutine(called) else called
        if not content:
            return status, None
        return status, json.loads(content) if isinstance(content, str) else content


class Program:
    def __init__(self, face: str, setting: Setting, stack: AsyncExitStack) -> None:
        self._is_async = face == "async"
        self._setting = setting
        self._stack = stack
        self._user = User(setting.base_url)
        self._private_key = Path(setting.private_key).read_text(encoding="ascii")
        self._public_key = Path(setting.public_key).read_text(encoding="ascii")

    async def face(self, **changes: object) -> Face:
        """The SDK in public-key mode; `changes` are to the arguments of its constructor."""
        setting = self._setting
        arguments = {
            "wechatpay_type": (AsyncWeChatPayType if self._is_async else WeChatPayType).NATIVE,
            "mchid": setting.mchid,
            "private_key": self._private_key,
            "cert_serial_no": setting.serial,
            "appid": setting.appid,
            "apiv3_key": setting.apiv3_key,
            "timeout": TIMEOUT,
            "public_key": self._public_key,
            "public_key_id": setting.public_key_id,
            **changes,
        }
        if self._is_async:
            return Face(await self._stack.enter_async_context(AsyncWeChatPay(**arguments)), AsyncWeChatPayType)
        return Face(WeChatPay(**arguments), WeChatPayType)

    # --- a shop over it -----------------------------------------------------------------------------------------------

    async def order(self, sdk: Face, number: str = "", **changes: object) -> str:
        """Places an order of 100 fen; its number."""
        number = number or fresh("ORDER")
        arguments = {
            "description": "手冲咖啡",
            "out_trade_no": number,
            "amount": {"total": 100, "currency": "CNY"},
            "attach": "二号柜台",
            "notify_url": f"{self._setting.notify_url}/notify/{number}",
            "pay_type": "NATIVE",
            **changes,
        }
        status, reply = await sdk("pay", **arguments)
        expect("status", (status, reply if status != 200 else None), (200, None))
        return number

    async def paid(self, sdk: Face) -> str:
        number = await self.order(sdk)
        self._user.pay(number)
        return number

    async def refund(self, sdk: Face, order: str, amount: int, **changes: object) -> str:
        """Asks for a refund of some fen; its number."""
        number = fresh("REFUND")
        amounts = {"refund": amount, "total": 100, "currency": "CNY"}
        status, reply = await sdk("refund", out_refund_no=number, out_trade_no=order, amount=amounts, **changes)
        expect("status", (status, reply if status != 200 else None), (200, None))
        expect("what is refunded", (reply["out_refund_no"], reply["amount"]["refund"]), (number, amount))
        return number

    def control(self, method: str, path: str, body: dict[str, object]) -> None:
        """A request to the control API of the sandbox."""
        url, headers = f"{self._setting.base_url}/_sandbox/{path}", {"Content-Type": "application/json"}
        urlopen(Request(url, json.dumps(body).encode(), headers, method=method), timeout=20).close()

    # why Any: JSON
    def notified(self, name: str) -> Any:
        """What the sandbox sent to the notify_url of that name: the notification, and the probe before it."""
        with urlopen(f"{self._setting.notify_url}/taken/{name}", timeout=20) as reply:
            return json.loads(reply.read())

    # --- the cases ----------------------------------------------------------------------------------------------------

    async def jsapi_order(self) -> None:
        sdk = await self.face()
        status, reply = await sdk(
            "pay",
            description="手冲咖啡",
            out_trade_no=fresh("ORDER"),
            amount={"total": 100},
            payer={"openid": self._setting.openid},
            notify_url=f"{self._setting.notify_url}/notify/unpaid",
            pay_type="JSAPI",
        )
        expect("status", status, 200)
        expect("the reply", list(reply), ["prepay_id"])

    async def native_order(self) -> None:
        sdk = await self.face()
        status, reply = await sdk(
            "pay",
            description="手冲咖啡",
            out_trade_no=fresh("ORDER"),
            amount={"total": 100},
            notify_url=f"{self._setting.notify_url}/notify/unpaid",
            pay_type="NATIVE",
        )
        expect("status", status, 200)
        expect("the code", reply["code_url"].partition("?")[0], "weixin://wxpay/bizpayurl")

    async def provider_order(self) -> None:
        sdk = await self.face(partner_mode=True)
        number = await self.order(sdk, sub_mchid=self._setting.sub_mchid)
        self._user.pay(number)
        status, found = await sdk("query", out_trade_no=number, sub_mchid=self._setting.sub_mchid)
        expect("status", status, 200)
        expect("the order", (found["sub_mchid"], found["trade_state"]), (self._setting.sub_mchid, "SUCCESS"))

    async def query_by_number(self) -> None:
        sdk = await self.face()
        number = await self.order(sdk)
        status, found = await sdk("query", out_trade_no=number)
        expect("the order", (status, found["trade_state"]), (200, "NOTPAY"))
        self._user.pay(number)
        status, found = await sdk("query", out_trade_no=number)
        expect("the order", (status, found["trade_state"]), (200, "SUCCESS"))
        expect("what was attached", found["attach"], "二号柜台")

    async def query_by_transaction(self) -> None:
        sdk = await self.face()
        number = await self.paid(sdk)
        _, found = await sdk("query", out_trade_no=number)
        status, again = await sdk("query", transaction_id=found["transaction_id"])
        expect("the order", (status, again), (200, found))

    async def number_with_bar(self) -> None:
        sdk = await self.face()
        number = await self.order(sdk, fresh("A|B"))
        status, found = await sdk("query", out_trade_no=number)
        expect("the query", (status, found.get("code", ""), found.get("out_trade_no")), (200, "", number))

    async def close(self) -> None:
        sdk = await self.face()
        number = await self.order(sdk)
        expect("the reply", await sdk("close", out_trade_no=number), (204, None))
        _, found = await sdk("query", out_trade_no=number)
        expect("the order", found["trade_state"], "CLOSED")

    async def refund_in_parts(self) -> None:
        sdk = await self.face()
        order = await self.paid(sdk)
        for amount in (30, 70):
            await self.refund(sdk, order, amount)
        _, found = await sdk("query", out_trade_no=order)
        expect("the order", found["trade_state"], "REFUND")

    async def query_refund(self) -> None:
        sdk = await self.face()
        number = await self.refund(sdk, await self.paid(sdk), 100)
        status, found = await sdk("query_refund", out_refund_no=number)
        expect("the refund", (status, found["out_refund_no"], found["amount"]["refund"]), (200, number, 100))

    async def encrypted_fields(self) -> None:
        """A refund that the bank refused goes to a card, whose number and owner are encrypted."""
        sdk = await self.face()
        number = await self.refund(sdk, await self.paid(sdk), 100)
        _, found = await sdk("query_refund", out_refund_no=number)
        self.control("POST", f"refunds/{found['refund_id']}/settle", {"status": "ABNORMAL"})
        status, again = await sdk(
            "abnormal_refund",
            refund_id=found["refund_id"],
            out_refund_no=number,
            type="USER_BANK_CARD",
            bank_type="ICBC_DEBIT",
            bank_account="6222020200001234567",
            real_name="张三",
        )
        expect("the refund", (status, again.get("message", ""), again.get("status")), (200, "", "PROCESSING"))

    async def trade_bill(self) -> None:
        await self.bill("trade_bill", "交易时间")

    async def fund_flow_bill(self) -> None:
        await self.bill("fundflow_bill", "记账时间")

    async def bill(self, method: str, heading: str) -> None:
        """The bill of today. The SDK neither unpacks one nor looks at its hash: both are done here."""
        sdk = await self.face()
        _, order = await sdk("query", out_trade_no=await self.paid(sdk))
        status, reply = await sdk(method, bill_date=order["success_time"][:10])
        expect("status", (status, reply if status != 200 else None), (200, None))
        status, packed = await sdk("download_bill", url=reply["download_url"])
        content = gzip.decompress(packed)
        expect("the bill", (status, content.decode("utf-8-sig").partition(",")[0]), (200, heading))
        expect("its hash", hashlib.sha1(content).hexdigest(), reply["hash_value"])

    async def image_upload(self) -> None:
        sdk = await self.face()
        with NamedTemporaryFile(suffix=".png") as file:
            file.write(b64decode(self._setting.image))
            file.flush()
            status, reply = await sdk("image_upload", filepath=file.name)
        expect("the reply", (status, reply.get("message", ""), list(reply)), (200, "", ["media_id"]))

    async def complaint_image(self) -> None:
        sdk = await self.face()
        got = await sdk("complaint_image_download", media_url=self._setting.image_url)
        expect("the image", got, (200, b64decode(self._setting.image)))

    async def certificates_downloaded(self) -> None:
        """The constructor (async: entering the block) downloads, decrypts and saves them."""
        with TemporaryDirectory(prefix="wechatpay-interop-") as folder:
            await self.face(public_key=None, public_key_id=None, cert_dir=folder)
            expect("the files", os.listdir(folder), [f"{self._setting.certificate}.pem"])

    async def certificate_mode(self) -> None:
        """A merchant without a public key: replies and notifications are signed with the certificate."""
        self.control("PUT", "keys", {"mode": "certificates"})
        try:
            sdk = await self.face(public_key=None, public_key_id=None)
            number = await self.paid(sdk)
            status, found = await sdk("query", out_trade_no=number)
            expect("the order", (status, found["trade_state"]), (200, "SUCCESS"))
            told = self.notified(number)["notification"]
            expect("who signed", told["headers"]["Wechatpay-Serial"], self._setting.certificate)
            expect("the order", opened(sdk, told)["resource"]["out_trade_no"], number)
        finally:
            self.control("PUT", "keys", {"mode": "both"})

    async def parameter_error(self) -> None:
        sdk = await self.face()
        arguments = {"description": "手冲咖啡", "amount": {"total": -1}, "notify_url": "http://127.0.0.1:19/notify"}
        status, reply = await sdk("pay", out_trade_no=fresh("ORDER"), **arguments)
        expect("the refusal", (status, reply["code"]), (400, "PARAM_ERROR"))
        expect("the field", reply["detail"]["field"], "/amount/total")

    async def no_such_order(self) -> None:
        status, reply = await (await self.face())("query", out_trade_no=fresh("NEVER"))
        expect("the refusal", (status, reply["code"]), (404, "ORDER_NOT_EXIST"))

    async def signature_refused(self) -> None:
        sdk = await self.face(cert_serial_no="5" * 40)
        status, reply = await sdk("query", out_trade_no=fresh("NEVER"))
        expect("the refusal", (status, reply["code"]), (401, "SIGN_ERROR"))

    async def forged_reply(self) -> None:
        sdk = await self.face()
        number = await self.order(sdk)
        self.control("POST", "faults", {"kind": "wrong-signature", "times": 1})
        try:
            got = await sdk("query", out_trade_no=number)
        except Exception as error:  # noqa: BLE001 - the SDK has no other
            expect("the refusal", str(error), "failed to verify the signature")
        else:
            raise Unexpected(f"the reply was taken: {got}")

    async def payment_notification(self) -> None:
        sdk = await self.face()
        number = await self.paid(sdk)
        told = opened(sdk, self.notified(number)["notification"])
        expect("the event", told["event_type"], "TRANSACTION.SUCCESS")
        expect("the order", (told["resource"]["out_trade_no"], told["resource"]["attach"]), (number, "二号柜台"))

    async def refund_notification(self) -> None:
        sdk = await self.face()
        name = fresh("NOTICE")
        number = await self.refund(
            sdk, await self.paid(sdk), 100, notify_url=f"{self._setting.notify_url}/notify/{name}"
        )
        told = opened(sdk, self.notified(name)["notification"])
        expect("the event", told["event_type"], "REFUND.SUCCESS")
        expect("the refund", told["resource"]["out_refund_no"], number)

    async def altered_notification(self) -> None:
        sdk = await self.face()
        told = self.notified(await self.paid(sdk))["notification"]
        expect("the notification, as it came", opened(sdk, told) is not None, True)
        told["body"] = told["body"].replace("TRANSACTION.SUCCESS", "TRANSACTION.SUCCESs")
        expect("what the SDK makes of it", opened(sdk, told), None)

    async def probe(self) -> None:
        sdk = await self.face()
        expect("what the SDK makes of it", opened(sdk, self.notified(await self.paid(sdk))["probe"]), None)

    async def yesterday(self) -> None:
        told = {"headers": dict(self._setting.yesterday.headers), "body": self._setting.yesterday.body}
        said = opened(await self.face(), told)
        expect("what the SDK makes of it", said and said["event_type"], None)


# why Any: the SDK has no types, and gives decoded JSON
def opened(sdk: Face, told: Any) -> Any:
    """What the SDK makes of a notification: the event, or None for one that it refuses."""
    return sdk.sdk.callback(told["headers"], told["body"])


def fresh(prefix: str) -> str:
    """A merchant number that was never used."""
    return f"{prefix}{uuid4().hex[:20]}"


CASES: dict[str, Callable[[Program], Awaitable[None]]] = {
    "JSAPI order": Program.jsapi_order,
    "Native order": Program.native_order,
    "order of a service provider": Program.provider_order,
    "query by out_trade_no": Program.query_by_number,
    "query by transaction_id": Program.query_by_transaction,
    "order number with |": Program.number_with_bar,
    "close an order": Program.close,
    "refund in two parts": Program.refund_in_parts,
    "query a refund": Program.query_refund,
    "encrypted fields": Program.encrypted_fields,
    "trade bill": Program.trade_bill,
    "fund-flow bill": Program.fund_flow_bill,
    "image upload": Program.image_upload,
    "complaint image download": Program.complaint_image,
    "certificates downloaded": Program.certificates_downloaded,
    "certificate mode": Program.certificate_mode,
    "error: PARAM_ERROR": Program.parameter_error,
    "error: ORDER_NOT_EXIST": Program.no_such_order,
    "error: SIGN_ERROR": Program.signature_refused,
    "reply signed by somebody else": Program.forged_reply,
    "payment notification": Program.payment_notification,
    "refund notification": Program.refund_notification,
    "altered notification": Program.altered_notification,
    "probe (SIGNTEST)": Program.probe,
    "notification of yesterday": Program.yesterday,
}


async def play(face: str, setting: Setting) -> None:
    report({"version": importlib.metadata.version("wechatpayv3")})
    for name, case in CASES.items():
        failure = None
        async with AsyncExitStack() as stack:
            try:
                await case(Program(face, setting, stack))
            except Exception as error:  # noqa: BLE001 - the SDK raises bare Exceptions, and this is what is reported
                failure = f"{type(error).__name__}: {error}"
        report({"case": name, "failure": failure})


def report(line: dict[str, str | None]) -> None:
    print(json.dumps(line), flush=True)


def main(face: str, path: str) -> None:
    setting = Setting.read(Path(path))
    point_at(setting.base_url)
    asyncio.run(play(face, setting))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The shop as a web application: it takes orders, refunds them, and is told by WeChat Pay what became of them.

uvicorn --factory shop_app:make_app
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import Annotated

from fastapi import Body, FastAPI, HTTPException
from pydantic import BaseModel
from shop_parts import APPID, Parts, open_parts
from shop_tables import create_tables, orders, payments, refunds
from sqlalchemy import func, select
from wechatpay_auth.frameworks.starlette import notification_endpoint
from wechatpay_client import errors, models
from wechatpay_client.api.pay import create_native_order
from wechatpay_client.api.refund import create_refund


class PlacedOrder(BaseModel):
    """An order, and the address that its QR code holds."""

    number: str
    code_url: str | None
    """None if WeChat Pay's reply was lost: the watcher finds out whether it has the order."""


class OrderState(BaseModel):
    """An order as the books have it."""

    state: str
    payments: int
    """How often its payment was booked: once, if it is paid."""


def make_app(parts: Parts | None = None) -> FastAPI:
    """The application, by the variables that `open_parts` reads."""
    shop = parts or open_parts()
    create_tables(shop.engine)
    app = FastAPI()

    @app.post("/orders", status_code=201)
    def order_coffee(total: Annotated[int, Body(embed=True, ge=1)]) -> PlacedOrder:
        number = f"COFFEE{secrets.token_hex(10).upper()}"
        # The order is in our books before it is at WeChat Pay's, and so is what the watcher records: it commits by
        # itself, right before the request is sent.
        with shop.engine.begin() as connection:
            values = {"number": number, "total": total, "state": "PENDING", "placed_at": datetime.now(UTC)}
            connection.execute(orders.insert().values(**values))
        order: models.NativeOrderDict = {
            "appid": APPID,
            "mchid": shop.client.mchid,
            "description": "手冲咖啡",
            "out_trade_no": number,
            "notify_url": shop.notify_url,
            "amount": {"total": total, "currency": "CNY"},
        }
        try:
            code_url = create_native_order.sync(client=shop.client, body=order).code_url
        except errors.OutcomeUnknown:
            code_url = None
        return PlacedOrder(number=number, code_url=code_url)

    @app.get("/orders/{number}")
    def look(number: str) -> OrderState:
        booked = select(func.count()).where(payments.c.number == number).scalar_subquery()
        with shop.engine.begin() as connection:
            found = connection.execute(select(orders.c.state, booked).where(orders.c.number == number)).first()
        if found is None:
            raise HTTPException(404, "there is no such order")
        return OrderState(state=found[0], payments=found[1])

    @app.post("/orders/{number}/refunds", status_code=202)
    def refund(number: str, total: Annotated[int, Body(embed=True, ge=1)]) -> str:
        with shop.engine.begin() as connection:
            order_total = connection.scalar(
                select(orders.c.total).where(orders.c.number == number, orders.c.state == "PAID")
            )
            if order_total is None:
                raise HTTPException(409, "there is no such order, or it is not paid")
            refund_number = f"BACK{secrets.token_hex(10).upper()}"
            values = {"number": refund_number, "order_number": number, "total": total, "state": "PENDING"}
            connection.execute(refunds.insert().values(**values, placed_at=datetime.now(UTC)))
        body: models.RefundRequestDict = {
            "out_trade_no": number,
            "out_refund_no": refund_number,
            "notify_url": shop.notify_url,
            "amount": {"refund": total, "total": order_total, "currency": "CNY"},
        }
        create_refund.sync(client=shop.client, body=body)
        return refund_number

    app.add_route("/notify", notification_endpoint(shop.parser, shop.inbox), methods=["POST"])
    return app

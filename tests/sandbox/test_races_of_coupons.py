"""Several processes with one folder want the same coupon: nothing is given, used or paid out twice."""

from __future__ import annotations

import test_merchant_coupons as merchant
import test_paygifts as paygift
import test_product_coupons as product
from desk import fresh
from test_cash_coupons import CREATE, batch, find_stock
from test_races import EIGHT, Racers, Request, outcomes, racers
from wechatpay_sandbox.stores.seed_data import USER

__all__ = ["racers"]
MANY = {"max_coupons": 33, "max_coupons_per_user": 100}
MANY_ARTICLES = {"max_count": 33, "max_count_per_user": 100}
BUSIFAVOR = "/v3/marketing/busifavor"
USERS = f"/v3/marketing/partner/product-coupon/users/{USER}/coupons"
TEN = 10


def test_one_of_the_batches_that_the_account_cannot_all_pay(racers: Racers) -> None:
    desk = racers.desk
    available = desk.call("merchant.get_balance", account_type="BASIC")["available_amount"]
    worth = available * 6 // 10 // TEN
    limits = {"max_coupons": TEN, "max_amount": worth * TEN}
    use = {"fixed_normal_coupon": {"coupon_amount": worth, "transaction_minimum": worth}}
    stocks = [desk.call(CREATE, batch(desk, limits=limits, use=use))["stock_id"] for _ in range(EIGHT)]
    owner = {"stock_creator_mchid": desk.mchid}
    starts: list[list[Request]] = [[("POST", f"/v3/marketing/favor/stocks/{id}/start", owner)] for id in stocks]
    assert outcomes(racers.race(*starts)) == {"ok": 1, "NOT_ENOUGH": EIGHT - 1}
    assert sorted(find_stock(desk, id)["status"] for id in stocks) == ["running"] + ["unactivated"] * (EIGHT - 1)
    told = desk.call("merchant.get_balance", account_type="BASIC")
    assert (told["available_amount"], told["pending_amount"] >= worth * TEN) == (available - worth * TEN, True)


def test_a_batch_of_a_merchant_gives_no_coupon_too_many(racers: Racers) -> None:
    """Half of the processes give them as the merchant, the others take them as the user."""
    desk = racers.desk
    stock_id = merchant.made(desk, limits=MANY)
    send: list[Request] = [("POST", f"{BUSIFAVOR}/coupons/send", merchant.gift(stock_id)) for _ in range(TEN)]
    take: list[Request] = [("POST", f"/_sandbox/merchant-coupon-stocks/{stock_id}/take", {})] * TEN
    sends = [
        [(method, path, {**body, "out_request_no": fresh("GIFT")}) for method, path, body in send] for _ in range(4)
    ]
    answers = racers.race(*sends, *[take] * 4)
    told = outcomes(answers)
    assert told.pop("ok") == 33
    assert told.keys() <= {"RULE_LIMIT", "INVALID_REQUEST"}
    codes = [body["coupon_code"] for process in answers for status, body in process if status == 200]
    assert len(set(codes)) == 33
    assert len(desk.sandbox.store.merchant_coupons.all(stock_id=stock_id)) == 33


def test_each_uploaded_code_goes_to_one_user(racers: Racers) -> None:
    desk = racers.desk
    stock_id = merchant.made(desk, limits={**MANY, "max_coupons": 100}, coupon_code_mode="MERCHANT_UPLOAD")
    uploaded = [fresh("CODE") for _ in range(20)]
    body = {"coupon_code_list": uploaded, "upload_request_no": fresh("UPLOAD")}
    desk.call("marketing.upload_coupon_codes", body, stock_id=stock_id)
    gifts: list[list[Request]] = [
        [("POST", f"{BUSIFAVOR}/coupons/send", merchant.gift(stock_id)) for _ in range(TEN)] for _ in range(EIGHT)
    ]
    answers = racers.race(*gifts)
    assert outcomes(answers) == {"ok": 20, "RULE_LIMIT": TEN * EIGHT - 20}
    codes = [body["coupon_code"] for process in answers for status, body in process if status == 200]
    assert sorted(codes) == sorted(uploaded)


def test_a_merchants_coupon_is_used_or_withdrawn_or_deleted(racers: Racers) -> None:
    desk = racers.desk
    stock_id = merchant.made(desk, limits=MANY)
    coupons = [{"stock_id": stock_id, "coupon_code": merchant.give(desk, stock_id)} for _ in range(TEN)]
    use: list[Request] = [("POST", f"{BUSIFAVOR}/coupons/use", merchant.use(one)) for one in coupons]
    end: list[Request] = [
        ("POST", f"{BUSIFAVOR}/coupons/deactivate", merchant.step("deactivate", one, deactivate_reason="发错券种")[1])
        for one in coupons
    ]
    delete: list[Request] = [
        ("POST", f"/_sandbox/merchant-coupons/{one['stock_id']}:{one['coupon_code']}/delete", {}) for one in coupons
    ]
    answers = racers.race(use, end, delete, delete, delete, delete, delete, delete)
    assert outcomes(answers) == {"ok": TEN, "INVALID_REQUEST": TEN * (EIGHT - 1)}
    for position, one in enumerate(coupons):
        (winner,) = [racer for racer in range(EIGHT) if answers[racer][position][0] == 200]
        wanted = ("USED", "DEACTIVATED", "DELETED")[min(winner, 2)]
        (found,) = desk.sandbox.store.merchant_coupons.all(**one)
        assert found.state == wanted


def test_no_order_is_compensated_for_more_than_it_is_worth(racers: Racers) -> None:
    """Each process under numbers of its own; what is too much fails."""
    desk = racers.desk
    coupon = merchant.used(desk, subsidy=True)
    paid = merchant.compensation(desk, coupon)
    bodies = [[{**paid, "out_subsidy_no": fresh("SUBSIDY")} for _ in range(5)] for _ in range(EIGHT)]
    racers.race(*[[("POST", f"{BUSIFAVOR}/subsidy/pay-receipts", body) for body in mine] for mine in bodies])
    desk.wait()
    done = desk.sandbox.store.coupon_subsidies.all(transaction_id=paid["transaction_id"])
    # two of them would be 1600 fen, and the order is over 1000
    assert sorted(one.status for one in done) == ["PAY_RECEIPT_FAIL"] * (len(done) - 1) + ["PAY_RECEIPT_SUCCESS"]


def test_a_batch_for_articles_gives_no_coupon_too_many(racers: Racers) -> None:
    desk = racers.desk
    made = product.approved(desk, stock_send_rule=MANY_ARTICLES)
    gifts: list[list[Request]] = [[("POST", USERS, product.gift(made)) for _ in range(TEN)] for _ in range(EIGHT)]
    assert outcomes(racers.race(*gifts)) == {"ok": 33, "RULE_LIMIT": TEN * EIGHT - 33}
    (stock,) = desk.sandbox.store.product_coupon_stocks.all(stock_id=made["stock"]["stock_id"])
    assert (stock.given, len(desk.sandbox.store.user_product_coupons.all(stock_id=stock.stock_id))) == (33, 33)


def test_a_coupon_for_an_article_is_used_or_withdrawn(racers: Racers) -> None:
    desk = racers.desk
    made = product.approved(desk, stock_send_rule=MANY_ARTICLES)
    coupons = [product.give(desk, made) for _ in range(TEN)]

    def about(step: str, held: dict[str, dict[str, str]], body: dict[str, object]) -> Request:
        return "POST", f"{USERS}/{held['path']['coupon_code']}/{step}", body

    uses = [[about("use", held, product.use(held)) for held in coupons] for _ in range(EIGHT // 2)]
    ends = [
        [about("deactivate", held, product.ask(held, deactivate_reason="发错券种")) for held in coupons]
        for _ in range(EIGHT // 2)
    ]
    assert outcomes(racers.race(*uses, *ends)) == {"ok": TEN, "INVALID_REQUEST": TEN * (EIGHT - 1)}


def test_one_gift_after_a_payment(racers: Racers) -> None:
    desk = racers.desk
    id = desk.call(paygift.CREATE, paygift.activity_of(desk, merchant.made(desk, limits=MANY)))["activity_id"]
    paid = [desk.pay(total=3000) for _ in range(TEN)]
    give: list[Request] = [("POST", f"/_sandbox/paygift-activities/{id}/give", {"order": order}) for order in paid]
    assert outcomes(racers.race(*[give] * EIGHT)) == {"ok": TEN, "INVALID_REQUEST": TEN * (EIGHT - 1)}
    gifts = desk.sandbox.store.paygifts.all(activity_id=id)
    assert sorted(gift.transaction_id for gift in gifts) == sorted(paid)

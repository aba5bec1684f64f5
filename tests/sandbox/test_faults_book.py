"""Which requests a fault hits: by operation, share, number of times, order, and the same again with a seed."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import Any

import pytest
from wechatpay_sandbox import Operations
from wechatpay_sandbox.faults.error_codes import ErrorCodes
from wechatpay_sandbox.faults.fault_book import MOST_FAULTS, FaultBook
from wechatpay_sandbox.faults.fault_text import parse_fault
from wechatpay_sandbox.faults.kinds import FaultUnreadable
from wechatpay_sandbox.reply.refusal import Refusal

CLOSE, NATIVE, REFUND = "pay.close_order", "pay.create_native_order", "refund.create_refund"


def _book(*texts: str, seed: int | None = None) -> FaultBook:
    operations = Operations()
    book = FaultBook(operations.ids, operations.error_codes(), seed)
    book.replace(map(parse_fault, texts))
    return book


def _hit(book: FaultBook, operation: str) -> str | None:
    fault = book.hits(operation)
    return None if fault is None else fault.kind


def test_without_faults_nothing_is_hit() -> None:
    assert _hit(_book(), CLOSE) is None


def test_operations_and_patterns() -> None:
    book = _book("unsigned,operation=pay.close_order", "probe,operation=*.create_*")
    assert [_hit(book, name) for name in (CLOSE, NATIVE, REFUND, "pay.get_order_by_out_trade_no")] == [
        "unsigned",
        "probe",
        "probe",
        None,
    ]


def test_the_first_that_hits_is_the_one_and_times_run_out() -> None:
    book = _book("unsigned,times=2", "probe,times=1", "unknown-serial,share=0")
    assert [_hit(book, CLOSE) for _ in range(4)] == ["unsigned", "unsigned", "probe", None]
    assert [(entry.id, entry.met, entry.hit, entry.remaining) for entry in book] == [
        ("1", 4, 2, 0),
        ("2", 2, 1, 0),
        ("3", 1, 0, None),
    ]


def test_a_share() -> None:
    book = _book("unsigned,share=0.25", seed=3)
    hits = sum(_hit(book, CLOSE) is not None for _ in range(4000))
    assert 900 < hits < 1100


def test_a_seed_repeats_itself_whatever_stands_beside() -> None:
    def drawn(*texts: str, seed: int | None) -> list[bool]:
        book = _book(*texts, seed=seed)
        return [_hit(book, CLOSE) == "unsigned" for _ in range(200)]

    alone = drawn("unsigned,share=0.5", seed=7)
    assert drawn("unsigned,share=0.5", seed=7) == alone
    assert drawn("unsigned,share=0.5", "probe,share=0.5", seed=7) == alone
    assert drawn("unsigned,share=0.5", seed=8) != alone
    assert drawn("unsigned,share=0.5", seed=None) != drawn("unsigned,share=0.5", seed=None)


def test_setting_faults_anew_begins_anew() -> None:
    book = _book("unsigned,share=0.5", seed=7)
    first = [_hit(book, CLOSE) for _ in range(50)]
    book.replace([parse_fault("unsigned,share=0.5")])
    assert [_hit(book, CLOSE) for _ in range(50)] == first


MARKS: dict[str, dict[str, dict[str, int]]] = {
    "a.one": {"x-wechatpay-error-codes": {"NOT_ENOUGH": 403, "OF_ITS_OWN": 409}},
    "a.two": {"x-wechatpay-error-codes": {}},
    "b.three": {},
}


def _marked(*texts: str) -> FaultBook:
    """A book over a spec that says of two of three operations which codes they answer with."""
    description: Any = SimpleNamespace(document=MARKS.__getitem__)
    book = FaultBook(MARKS, ErrorCodes(description))
    book.replace(map(parse_fault, texts))
    return book


def test_a_code_of_a_pattern_hits_those_that_document_it() -> None:
    book = _marked("NOT_ENOUGH")
    assert [_hit(book, name) for name in MARKS] == ["NOT_ENOUGH", None, "NOT_ENOUGH"]
    assert [_hit(_marked("SYSTEM_ERROR"), name) for name in MARKS] == ["SYSTEM_ERROR"] * 3
    assert [_hit(_marked("OF_ITS_OWN"), name) for name in MARKS] == ["OF_ITS_OWN", None, None]


def test_a_code_of_a_named_operation_hits_it_all_the_same() -> None:
    assert _hit(_marked("NOT_ENOUGH,operation=a.two"), "a.two") == "NOT_ENOUGH"
    fault = _marked().requested_fault("a.two", ["NOT_ENOUGH"])
    assert fault is not None
    with pytest.raises(FaultUnreadable, match=r"no operation of \*two documents NOT_ENOUGH; name one operation"):
        _marked("NOT_ENOUGH,operation=*two")
    with pytest.raises(FaultUnreadable, match=r"a.one has no error code NO_SUCH_CODE; it has NOT_ENOUGH, OF_ITS_OWN, "):
        _marked("NO_SUCH_CODE,operation=a.one")


def test_the_spec_goes_before_what_is_usual() -> None:
    description: Any = SimpleNamespace(document=lambda name: {"x-wechatpay-error-codes": {"MCH_NOT_EXISTS": 404}})
    assert ErrorCodes(description).status("MCH_NOT_EXISTS", "a.one") == 404
    unmarked: Any = SimpleNamespace(document=lambda name: {})
    assert ErrorCodes(unmarked).status("MCH_NOT_EXISTS", "a.one") == 400


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("unsigned,operation=pay.clse_order", "no operation matches pay.clse_order; did you mean pay.close_order?"),
        ("unsigned,operation=zzz.*", "GET /_sandbox/capabilities lists all"),
        ("NO_SUCH_CODE", "the platform documents no error code NO_SUCH_CODE; all operations have"),
    ],
)
def test_faults_of_nothing_are_refused_and_nothing_changes(text: str, said: str) -> None:
    book = _book("unsigned")
    with pytest.raises(FaultUnreadable) as caught:
        book.add(parse_fault(text))
    assert said in str(caught.value)
    with pytest.raises(FaultUnreadable):
        book.replace([parse_fault("probe"), parse_fault(text)])
    assert [entry.fault.kind for entry in book] == ["unsigned"]


def test_there_is_an_end_to_it() -> None:
    book = _book(*["unsigned"] * MOST_FAULTS)
    with pytest.raises(FaultUnreadable, match=f"{MOST_FAULTS} faults are already set"):
        book.add(parse_fault("probe"))
    with pytest.raises(FaultUnreadable, match=f"{MOST_FAULTS} faults can be set"):
        book.replace([parse_fault("probe")] * (MOST_FAULTS + 1))


def test_removing() -> None:
    book = _book("unsigned", "probe")
    assert book.remove("1")
    assert not book.remove("1")
    assert _hit(book, CLOSE) == "probe"
    assert book.add(parse_fault("unsigned")).id == "3"


def test_threads_share_the_times() -> None:
    book = _book("unsigned,times=100")
    hits: list[str | None] = []

    def draw() -> None:
        hits.extend(_hit(book, CLOSE) for _ in range(200))

    threads = [threading.Thread(target=draw) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert hits.count("unsigned") == 100


# --- what a request asks for itself


def test_a_request_asks_for_a_fault() -> None:
    book = _book("probe")
    fault = book.requested_fault(CLOSE, ["latency,seconds=2"])
    assert fault is not None
    assert (fault.kind, fault.seconds) == ("latency", 2.0)
    assert book.requested_fault(CLOSE, []) is None


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        (["NO_SUCH_CODE"], "has no error code NO_SUCH_CODE"),
        (["unsgned"], "did you mean unsigned?"),
        (["unsigned,times=1"], "hits the request of the header"),
        (["unsigned", "probe"], "has 2 of these headers"),
        ([""], "is not a kind of fault"),
    ],
)
def test_a_request_that_asks_for_no_fault_is_told(headers: list[str], said: str) -> None:
    with pytest.raises(Refusal) as caught:
        _book().requested_fault(CLOSE, headers)
    assert (caught.value.status, caught.value.code) == (400, "PARAM_ERROR")
    assert said in caught.value.message


def test_statuses_of_codes() -> None:
    codes = Operations().error_codes()
    wanted = {
        "PARAM_ERROR": 400,
        "SIGN_ERROR": 401,
        "NO_AUTH": 403,
        "NOT_ENOUGH": 403,
        "ORDER_NOT_EXIST": 404,
        "ORDERNOTEXIST": 404,
        "FREQUENCY_LIMITED": 429,
        "SYSTEM_ERROR": 500,
        "SYSTEMERROR": 500,
        "OPENID_MISMATCH": 500,
        "NO_SUCH_CODE": None,
    }
    assert {code: codes.status(code, CLOSE) for code in wanted} == wanted

"""The steps that a scenario can have: the words of each, and what it does with the controls."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from wechatpay_sandbox.clock.beijing_time import beijing_time
from wechatpay_sandbox.faults.kinds import FaultUnreadable
from wechatpay_sandbox.notifications.flaw import Flaw
from wechatpay_sandbox.scenarios import fields
from wechatpay_sandbox.scenarios.fields import Reader
from wechatpay_sandbox.scenarios.stage import NEXT, SAME, WITHIN_SECONDS, Fits, Line, Stage, StepFailed, Subject
from wechatpay_sandbox.stores import cash_coupons, orders, refunds, service_orders, transfer_bills, user_authorisations
from wechatpay_sandbox.translation import gettext as _
from wechatpay_sandbox.translation import mark_text

# why Any: the values of a step, which its readers have made
Values = Mapping[str, Any]

ORDER = Subject("order", "orders", "orders", "transaction_id",
                ("out_trade_no", "transaction_id", "combine_out_trade_no"), "out_trade_no")  # fmt: skip
REFUND = Subject("refund", "refunds", "refunds", "refund_id", ("out_refund_no", "refund_id"))
TRANSFER = Subject("transfer", "transfers", "transfers", "transfer_bill_no", ("out_bill_no", "transfer_bill_no"))
AUTHORISATION = Subject(
    "authorisation", "authorisations", "authorisations", "out_authorization_no", ("out_authorization_no",)
)
SERVICE_ORDER = Subject(
    "service_order", "service-orders", "service_orders", "order_id", ("out_order_no", "order_id"), "out_order_no"
)
PERMISSION = Subject("permission", "service-permissions", "service_permissions", "token", ("authorization_code",))
SIGNING = Subject("signing", "signings", "signings", "token", ("out_contract_code", "token"), "number")
COUPON = Subject("coupon", "cash-coupons", "cash_coupons", "coupon_id", ("coupon_id", "out_request_no"))
CONTRACT = Subject("contract", "contracts", "contracts", "contract_id", ("out_contract_code", "contract_id"), "number")


@dataclass(frozen=True, slots=True)
class StepKind:
    """A kind of step."""

    act: Callable[[Stage, Values], Awaitable[str]]
    """Plays it, and returns in a few words what came of it. Raises StepFailed."""
    main: str | None = None
    """The field that the step means if it has a bare value."""
    fields: Mapping[str, Reader] | None = None
    needs: tuple[str, ...] = ()
    """The fields that it cannot do without."""
    either: tuple[str, ...] = ()
    """The fields of which it needs exactly one."""
    subject: Subject | None = None
    """What it is about."""
    other_subject: Subject | None = None
    """What it may also name."""


def _about(
    subject: Subject,
    wanted: Fits,
    wanted_text: str,
    control: str,
    told: Callable[[Line], str],
    more: Mapping[str, Reader] | None = None,
    *,
    default: str = SAME,
) -> StepKind:
    """A step that asks a control about one thing, with `more` fields as the body."""
    extra = dict(more or {})

    async def act(stage: Stage, values: Values) -> str:
        line = await _find(stage, subject, values, wanted, wanted_text, default)
        body = {name: stage.choose(values[name]) for name in extra if name in values}
        path = control.format(id=quote(line[subject.id], safe=""))
        return told(await stage.ask("POST", path, body))

    reads: dict[str, Reader] = {subject.name: fields.text, **extra, "within": fields.span}
    return StepKind(act, subject.name, reads, subject=subject)


async def _find(stage: Stage, subject: Subject, values: Values, wanted: Fits, text: str, default: str) -> Line:
    within = values["within"].most if "within" in values else WITHIN_SECONDS
    return await stage.find(subject, values.get(subject.name, default), wanted, _(text) if text else "", within)


def _is(name: str, *states: str) -> Fits:
    return lambda line: line[name] in states


_TO_PAY = _is("trade_state", orders.NOTPAY, orders.USERPAYING, orders.PAYERROR)
_is_held = _is("state", cash_coupons.SENT)


async def _wait(stage: Stage, values: Values) -> str:
    return _("{seconds} s").format(seconds=await stage.pass_time(values["time"]))


async def _advance(stage: Stage, values: Values) -> str:
    if "to" in values:
        told = await stage.ask("PUT", "clock", {"now": beijing_time(values["to"])})
    else:
        seconds = stage.chance.randint(values["by"].least, values["by"].most)
        told = await stage.ask("POST", "clock", {"by": seconds})
    return _("{count} things happened").format(count=told["happened_count"])


async def _pay(stage: Stage, values: Values) -> str:
    line = await _find(stage, ORDER, values, _TO_PAY, mark_text("that is to be paid"), NEXT)
    body = {name: stage.choose(values[name]) for name in ("result", "openid") if name in values}
    # why not with another result: no coupon is used by a payment that fails or has not ended
    if COUPON.name in values and body.get("result", "SUCCESS") == "SUCCESS":
        coupon = await _find(stage, COUPON, values, _is_held, mark_text("that can be used"), NEXT)
        body["coupon_id"] = coupon[COUPON.id]
    paid = await stage.ask("POST", f"orders/{quote(line[ORDER.id], safe='')}/pay", body)
    return f"{paid['out_trade_no']} {paid['trade_state']}"


async def _complain(stage: Stage, values: Values) -> str:
    paid = _is("trade_state", orders.SUCCESS, orders.REFUND)
    line = await _find(stage, ORDER, values, paid, mark_text("that is paid"), SAME)
    body = {name: stage.choose(values[name]) for name in ("detail", "problem_type") if name in values}
    told = await stage.ask("POST", "complaints", {ORDER.id: line[ORDER.id], **body})
    return f"{line['out_trade_no']} {told['complaint_state']}: {told['complaint_detail']}"


async def _set_fault(stage: Stage, values: Values) -> str:
    try:
        stage.set_fault(values["fault"])
    except FaultUnreadable as error:  # too many are set
        raise StepFailed(str(error)) from error
    return str(values["fault"])


async def _clear_faults(stage: Stage, values: Values) -> str:
    return _("{count} removed").format(count=stage.clear_faults())


async def _trigger(stage: Stage, values: Values) -> str:
    body = {"event_type": values["event"], "url": values["url"]}
    body |= {name: values[name] for name in ("variant", "set") if name in values}
    if "flaw" in values:
        body["flaw"] = stage.choose(values["flaw"])
    told = await stage.ask("POST", "trigger", body)
    return f"{told['event_type']} → {told['url']}"


async def _set_funds(stage: Stage, values: Values) -> str:
    told = await stage.ask("POST", f"users/{quote(values['openid'], safe='')}/funds", {"short": values["short"]})
    return _("too little money") if told["short"] else _("enough money")


async def _rotate(stage: Stage, values: Values) -> str:
    body = {name: values[name].most for name in ("use_after_seconds", "retire_after_seconds") if name in values}
    told = await stage.ask("POST", "keys/rotate", body)
    return _("{count} keys are in use").format(count=len(told["keys"]))


async def _control(stage: Stage, values: Values) -> str:
    body = values.get("body", None if values["method"].texts == ("GET",) else {})
    await stage.ask(stage.choose(values["method"]), values["path"], body)
    return str(values["path"])


def _any(line: Line) -> bool:
    return True


def _is_open(line: Line) -> bool:
    return line["contract_id"] is None and line["declined"] is None


_PAYER = {"openid": fields.one_of()}

STEPS: Final[Mapping[str, StepKind]] = {
    "wait": StepKind(_wait, "time", {"time": fields.span}, ("time",)),
    "advance": StepKind(_advance, "by", {"by": fields.span, "to": fields.moment}, either=("by", "to")),
    "pay": StepKind(
        _pay, ORDER.name,
        {"order": fields.text, "result": fields.one_of("SUCCESS", "USERPAYING", "PAYERROR"), **_PAYER,
         "coupon": fields.text, "within": fields.span},
        subject=ORDER, other_subject=COUPON,
    ),
    "end_refund": _about(
        REFUND, _is("status", refunds.PROCESSING), mark_text("that is being processed"), "refunds/{id}/settle",
        lambda line: f"{line['out_refund_no']} {line['status']}",
        {"status": fields.one_of(refunds.SUCCESS, refunds.ABNORMAL, refunds.CLOSED)}, default=NEXT,
    ),
    "complain": StepKind(
        _complain, "detail",
        {"order": fields.text, "detail": fields.one_of(), "problem_type": fields.one_of(), "within": fields.span},
        subject=ORDER,
    ),
    "confirm_transfer": _about(
        TRANSFER, _is("state", transfer_bills.WAIT_USER_CONFIRM), mark_text("that waits for its user"),
        "transfers/{id}/confirm", lambda line: f"{line['out_bill_no']} {line['state']}", default=NEXT,
    ),
    "fail_transfer": _about(
        TRANSFER, lambda line: line["state"] not in transfer_bills.ENDED, mark_text("that has not ended"),
        "transfers/{id}/fail", lambda line: f"{line['out_bill_no']} {line['state']}",
        {"reason": fields.one_of()}, default=NEXT,
    ),
    "confirm_authorisation": _about(
        AUTHORISATION, _is("state", user_authorisations.WAIT_USER_CONFIRM), mark_text("that waits for its user"),
        "authorisations/{id}/confirm", lambda line: f"{line['out_authorization_no']} {line['state']}", default=NEXT,
    ),
    "confirm_service_order": _about(
        SERVICE_ORDER, _is("state", service_orders.CREATED), mark_text("that waits for its user"),
        "service-orders/{id}/confirm", lambda line: f"{line['out_order_no']} {line['state']}", _PAYER, default=NEXT,
    ),
    "pay_service_order": _about(
        SERVICE_ORDER, lambda line: bool(line["is_due"]), mark_text("that is due"), "service-orders/{id}/pay",
        lambda line: f"{line['out_order_no']} {line['state']}",
    ),
    "give_permission": _about(
        PERMISSION, _any, "", "service-permissions/{id}/give",
        lambda line: f"{line['authorization_code']} {line['authorization_state']}", _PAYER, default=NEXT,
    ),
    "end_permission": _about(
        PERMISSION, _any, "", "service-permissions/{id}/end",
        lambda line: f"{line['authorization_code']} {line['authorization_state']}",
    ),
    "sign_contract": _about(
        SIGNING, _is_open, mark_text("that is neither signed nor declined"), "signings/{id}/sign",
        lambda line: f"{line['product']} {line['out_contract_code'] or ''}".rstrip(), _PAYER, default=NEXT,
    ),
    "decline_contract": _about(
        SIGNING, _is_open, mark_text("that is neither signed nor declined"), "signings/{id}/decline",
        lambda line: f"{line['product']} {line['out_contract_code'] or ''}".rstrip(), default=NEXT,
    ),
    "end_contract": _about(
        CONTRACT, lambda line: line["ended"] is None, mark_text("that is in force"), "contracts/{id}/terminate",
        lambda line: _("the user has ended it"), default=NEXT,
    ),
    "set_funds": StepKind(_set_funds, None, {"openid": fields.text, "short": fields.flag}, ("openid", "short")),
    "fault": StepKind(_set_fault, "fault", {"fault": fields.fault}, ("fault",)),
    "clear_faults": StepKind(_clear_faults),
    "trigger": StepKind(
        _trigger, None,
        {"event": fields.text, "url": fields.text, "variant": fields.text, "set": fields.data,
         "flaw": fields.one_of(*(flaw.value for flaw in Flaw))},
        ("event", "url"),
    ),
    "rotate_keys": StepKind(
        _rotate, None, {"use_after_seconds": fields.span, "retire_after_seconds": fields.span}
    ),
    "control": StepKind(
        _control, "path",
        {"path": fields.text, "method": fields.one_of("GET", "POST", "PUT", "DELETE"), "body": fields.data},
        ("path", "method"),
    ),
}  # fmt: skip
"""The steps by their words."""

"""Which merchant numbers that the sandbox has assigned may be used: those whose application is done."""

from __future__ import annotations

from wechatpay_sandbox.reply.refusal import Refusal, not_found
from wechatpay_sandbox.stores import Store
from wechatpay_sandbox.trade.applyment_courses import DONE
from wechatpay_sandbox.trade.identifiers import SUB_MCHID_PREFIX
from wechatpay_sandbox.translation import gettext as _


def is_assigned(sub_mchid: str) -> bool:
    """Whether a merchant number has the form of those that the sandbox assigns. Others may be used from the start."""
    return sub_mchid.startswith(SUB_MCHID_PREFIX) and len(sub_mchid) == len(SUB_MCHID_PREFIX) + 8


def is_open(store: Store, mchid: str, sub_mchid: str) -> bool:
    """Whether `mchid` has brought in the sub-merchant, and its application is done."""
    applyment = store.applyments.one(sub_mchid=sub_mchid, mchid=mchid)
    return applyment is not None and applyment.state in DONE


def refuse_unopened(store: Store, mchid: str, sub_mchid: str) -> None:
    """403 NO_AUTH for a number that the sandbox has assigned and whose application is not done."""
    if is_assigned(sub_mchid) and not is_open(store, mchid, sub_mchid):
        raise Refusal(
            403,
            "NO_AUTH",
            _("sub-merchant {sub_mchid} cannot be paid yet; wait until its application is done").format(
                sub_mchid=sub_mchid
            ),
        )


def refuse_unknown(store: Store, mchid: str, sub_mchid: str) -> None:
    """404 RESOURCE_NOT_EXISTS for a number that the sandbox has assigned and whose application is not done."""
    if is_assigned(sub_mchid) and not is_open(store, mchid, sub_mchid):
        raise not_found(
            _("sub-merchant {sub_mchid} does not exist yet; wait until its application is done").format(
                sub_mchid=sub_mchid
            )
        )

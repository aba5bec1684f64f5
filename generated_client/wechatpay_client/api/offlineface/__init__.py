# Generated from spec/ by `make generate`. Do not edit.
"""Paying by face where the payer has no telephone, as pupils in a canteen do (离线刷脸). A person is entered and has
the face taken (by `offlinefacemch`), a contract is prepared (`presign_contract`) and signed (`get_contract`), a device
is started (`get_authinfo`), and each meal is a debit (`create_order`, then `get_order_by_out_trade_no`); what cannot be
debited is owed and paid back by a link (`get_repayment_url`). Nobody but the pages confirms these calls.

create_order: Debit a person who paid by face
get_authinfo: Get what lets a device begin to pay by face
get_contract: Look up the contract of a person who pays by face
get_face_collection: Look up whether the face of a person was taken again
get_order_by_out_trade_no: Look up a debit by face by the caller's own number
get_repayment_url: Get the address at which a person pays back what they owe
list_face_collections: List the people whose face has to be taken again
presign_contract: Prepare the contract of a person who is to pay by face
"""

from typing import TYPE_CHECKING

from ...runtime._lazy import lazy_names

if TYPE_CHECKING:
    from . import create_order as create_order
    from . import get_authinfo as get_authinfo
    from . import get_contract as get_contract
    from . import get_face_collection as get_face_collection
    from . import get_order_by_out_trade_no as get_order_by_out_trade_no
    from . import get_repayment_url as get_repayment_url
    from . import list_face_collections as list_face_collections
    from . import presign_contract as presign_contract

__all__ = [
    "create_order",
    "get_authinfo",
    "get_contract",
    "get_face_collection",
    "get_order_by_out_trade_no",
    "get_repayment_url",
    "list_face_collections",
    "presign_contract",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "create_order": ".create_order",
            "get_authinfo": ".get_authinfo",
            "get_contract": ".get_contract",
            "get_face_collection": ".get_face_collection",
            "get_order_by_out_trade_no": ".get_order_by_out_trade_no",
            "get_repayment_url": ".get_repayment_url",
            "list_face_collections": ".list_face_collections",
            "presign_contract": ".presign_contract",
        },
    )

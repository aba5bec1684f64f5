# Generated from spec/ by `make generate`. Do not edit.
"""What can go wrong with a call. The tree of `wechatpay_auth`, and what validation adds to it.

WeChatPayError
├── ConfigurationError          a key, certificate or setting is wrong; nothing was sent
├── NotSent                     nothing left this machine: repeating is safe
│   ├── InvalidRequest          the call does not fit the spec
│   ├── InvalidPath             the path is none, or a near miss of one of the spec
│   ├── InvalidUpload           the file cannot be uploaded
│   ├── FileChanged             it changed after its digest was made
│   ├── UnusableDownloadUrl     the download address cannot be sent exactly as given
│   ├── HostNotAllowed          the host is not on the allow-list
│   ├── ClientClosed            the client was closed before the call
│   └── ConnectionFailed        no connection was made, or the deadline was over before
├── OutcomeUnknown              it may have taken effect: ask before you repeat
│   ├── NoResponse              timeout, reset or hang-up after the request may have been written
│   ├── ResponseNotVerified     no signature proves that the reply is the platform's
│   ├── ResponseUnreadable      the reply is HTML, empty, cut off, too large or not JSON
│   ├── ResponseIdentifierMismatch  the reply is about another order, refund or payout
│   ├── OutcomePending          the platform has it and is not done: wait, then ask
│   └── ServerError             the platform does not know either (also an APIStatusError)
├── APIStatusError              the platform refused: nothing was done
│   ├── BadRequest, AuthenticationFailed, PermissionDenied, Conflict, RateLimited
│   └── NotFound
│       └── NoBill              there is no bill for that day
├── IdentifierMismatch          the reply to a query is about another order, refund or payout
├── ReplyMismatch               carried out; the verified reply is no object, or cannot be decrypted
├── MissingInReply              carried out; the field that was read is missing in the reply
├── UnreadableEvent             a verified notification fits no form of its event: answer 500
├── InvalidAnswer               the answer to an event that asks does not fit the spec: answer 500
├── FileTooLarge                a file is longer than what is held in memory: stream it
├── DecryptionError             a field cannot be decrypted
│   └── DecrypterUnavailable    what decrypts in the place of a private key failed by itself
├── CannotResolve               resolve() learnt nothing
└── BillError                   what was read of a file is not to be relied on
    ├── HashMismatch            its hash is not the one the platform announced
    ├── BillNotReadToEnd        it was left before its hash could be checked
    ├── MalformedBill           it does not have the form of a bill, or is not gzip after all
    └── BillSummaryMismatch     its rows do not add up to its last line

`resolve()` of an OutcomeUnknown returns one of TookEffect, NoEffectYet, Failed, OtherValues and NotKnown.
"""

from typing import TYPE_CHECKING

from .runtime._lazy import lazy_names

if TYPE_CHECKING:
    from wechatpay_auth.bills import BillError as BillError
    from wechatpay_auth.bills import BillNotReadToEnd as BillNotReadToEnd
    from wechatpay_auth.bills import BillSummaryMismatch as BillSummaryMismatch
    from wechatpay_auth.bills import HashMismatch as HashMismatch
    from wechatpay_auth.bills import MalformedBill as MalformedBill
    from wechatpay_auth.bills import UnusableDownloadUrl as UnusableDownloadUrl
    from wechatpay_auth.errors import APIStatusError as APIStatusError
    from wechatpay_auth.errors import AuthenticationFailed as AuthenticationFailed
    from wechatpay_auth.errors import BadRequest as BadRequest
    from wechatpay_auth.errors import CannotResolve as CannotResolve
    from wechatpay_auth.errors import ConfigurationError as ConfigurationError
    from wechatpay_auth.errors import Conflict as Conflict
    from wechatpay_auth.errors import ConnectionFailed as ConnectionFailed
    from wechatpay_auth.errors import DecrypterUnavailable as DecrypterUnavailable
    from wechatpay_auth.errors import DecryptionError as DecryptionError
    from wechatpay_auth.errors import HostNotAllowed as HostNotAllowed
    from wechatpay_auth.errors import IdentifierMismatch as IdentifierMismatch
    from wechatpay_auth.errors import NoBill as NoBill
    from wechatpay_auth.errors import NoResponse as NoResponse
    from wechatpay_auth.errors import NotFound as NotFound
    from wechatpay_auth.errors import NotSent as NotSent
    from wechatpay_auth.errors import OutcomePending as OutcomePending
    from wechatpay_auth.errors import OutcomeUnknown as OutcomeUnknown
    from wechatpay_auth.errors import PermissionDenied as PermissionDenied
    from wechatpay_auth.errors import RateLimited as RateLimited
    from wechatpay_auth.errors import ResponseIdentifierMismatch as ResponseIdentifierMismatch
    from wechatpay_auth.errors import ResponseNotVerified as ResponseNotVerified
    from wechatpay_auth.errors import ResponseUnreadable as ResponseUnreadable
    from wechatpay_auth.errors import ServerError as ServerError
    from wechatpay_auth.errors import WeChatPayError as WeChatPayError
    from wechatpay_auth.interruption import outcome_of as outcome_of
    from wechatpay_auth.interruption import outcomes_of as outcomes_of
    from wechatpay_auth.resolution import Failed as Failed
    from wechatpay_auth.resolution import NoEffectYet as NoEffectYet
    from wechatpay_auth.resolution import NotKnown as NotKnown
    from wechatpay_auth.resolution import OtherValues as OtherValues
    from wechatpay_auth.resolution import Resolution as Resolution
    from wechatpay_auth.resolution import TookEffect as TookEffect
    from wechatpay_auth.upload import FileChanged as FileChanged
    from wechatpay_auth.upload import InvalidUpload as InvalidUpload

    from .runtime.errors import ClientClosed as ClientClosed
    from .runtime.errors import FileTooLarge as FileTooLarge
    from .runtime.errors import InvalidAnswer as InvalidAnswer
    from .runtime.errors import InvalidPath as InvalidPath
    from .runtime.errors import InvalidRequest as InvalidRequest
    from .runtime.errors import MissingInReply as MissingInReply
    from .runtime.errors import RetiredOperationWarning as RetiredOperationWarning
    from .runtime.errors import UndescribedPathWarning as UndescribedPathWarning
    from .runtime.errors import UnknownFieldWarning as UnknownFieldWarning
    from .runtime.errors import UnreadableEvent as UnreadableEvent
    from .runtime.response import ReplyMismatch as ReplyMismatch

__all__ = [
    "APIStatusError",
    "AuthenticationFailed",
    "BadRequest",
    "BillError",
    "BillNotReadToEnd",
    "BillSummaryMismatch",
    "CannotResolve",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecrypterUnavailable",
    "DecryptionError",
    "Failed",
    "FileChanged",
    "FileTooLarge",
    "HashMismatch",
    "HostNotAllowed",
    "IdentifierMismatch",
    "InvalidAnswer",
    "InvalidPath",
    "InvalidRequest",
    "InvalidUpload",
    "MalformedBill",
    "MissingInReply",
    "NoBill",
    "NoEffectYet",
    "NoResponse",
    "NotFound",
    "NotKnown",
    "NotSent",
    "OtherValues",
    "OutcomePending",
    "OutcomeUnknown",
    "PermissionDenied",
    "RateLimited",
    "ReplyMismatch",
    "Resolution",
    "ResponseIdentifierMismatch",
    "ResponseNotVerified",
    "ResponseUnreadable",
    "RetiredOperationWarning",
    "ServerError",
    "TookEffect",
    "UndescribedPathWarning",
    "UnknownFieldWarning",
    "UnreadableEvent",
    "UnusableDownloadUrl",
    "WeChatPayError",
    "outcome_of",
    "outcomes_of",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "APIStatusError": "wechatpay_auth.errors",
            "AuthenticationFailed": "wechatpay_auth.errors",
            "BadRequest": "wechatpay_auth.errors",
            "BillError": "wechatpay_auth.bills",
            "BillNotReadToEnd": "wechatpay_auth.bills",
            "BillSummaryMismatch": "wechatpay_auth.bills",
            "CannotResolve": "wechatpay_auth.errors",
            "ClientClosed": ".runtime.errors",
            "ConfigurationError": "wechatpay_auth.errors",
            "Conflict": "wechatpay_auth.errors",
            "ConnectionFailed": "wechatpay_auth.errors",
            "DecrypterUnavailable": "wechatpay_auth.errors",
            "DecryptionError": "wechatpay_auth.errors",
            "Failed": "wechatpay_auth.resolution",
            "FileChanged": "wechatpay_auth.upload",
            "FileTooLarge": ".runtime.errors",
            "HashMismatch": "wechatpay_auth.bills",
            "HostNotAllowed": "wechatpay_auth.errors",
            "IdentifierMismatch": "wechatpay_auth.errors",
            "InvalidAnswer": ".runtime.errors",
            "InvalidPath": ".runtime.errors",
            "InvalidRequest": ".runtime.errors",
            "InvalidUpload": "wechatpay_auth.upload",
            "MalformedBill": "wechatpay_auth.bills",
            "MissingInReply": ".runtime.errors",
            "NoBill": "wechatpay_auth.errors",
            "NoEffectYet": "wechatpay_auth.resolution",
            "NoResponse": "wechatpay_auth.errors",
            "NotFound": "wechatpay_auth.errors",
            "NotKnown": "wechatpay_auth.resolution",
            "NotSent": "wechatpay_auth.errors",
            "OtherValues": "wechatpay_auth.resolution",
            "OutcomePending": "wechatpay_auth.errors",
            "OutcomeUnknown": "wechatpay_auth.errors",
            "PermissionDenied": "wechatpay_auth.errors",
            "RateLimited": "wechatpay_auth.errors",
            "ReplyMismatch": ".runtime.response",
            "Resolution": "wechatpay_auth.resolution",
            "ResponseIdentifierMismatch": "wechatpay_auth.errors",
            "ResponseNotVerified": "wechatpay_auth.errors",
            "ResponseUnreadable": "wechatpay_auth.errors",
            "RetiredOperationWarning": ".runtime.errors",
            "ServerError": "wechatpay_auth.errors",
            "TookEffect": "wechatpay_auth.resolution",
            "UndescribedPathWarning": ".runtime.errors",
            "UnknownFieldWarning": ".runtime.errors",
            "UnreadableEvent": ".runtime.errors",
            "UnusableDownloadUrl": "wechatpay_auth.bills",
            "WeChatPayError": "wechatpay_auth.errors",
            "outcome_of": "wechatpay_auth.interruption",
            "outcomes_of": "wechatpay_auth.interruption",
        },
    )

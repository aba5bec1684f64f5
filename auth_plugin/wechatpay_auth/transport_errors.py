"""Our errors for the exceptions of an HTTP library, by what they say about the money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import ConnectionFailed, NoResponse, NotSent, OutcomeUnknown, ResponseUnreadable
from .http_library import find_request, is_decoding_error, is_http_error, is_local_protocol_error, is_unsent
from .request_extensions import CERTIFICATES, HANDED_OVER
from .translation import gettext as _

if TYPE_CHECKING:
    from .http_types import HttpRequest, HttpUrl


def transport_error(error: Exception, request: HttpRequest | None = None) -> NotSent | OutcomeUnknown:
    """Our error for whatever sending `request` raised: a NotSent if nothing can have been processed, else NoResponse.

    A foreign exception (of a transport, a hook or a signer that is not ours) is named by its type only, since its text
    may hold secrets; it says nothing was sent only if the request was not yet given to the transport.

    Returned, not raised: `raise transport_error(error, request) from error`.
    """
    if is_http_error(error):
        concerned = find_request(error)
        found = missing_reply(error, request)
        if concerned is not None and concerned.extensions.get(CERTIFICATES):
            from .certificate_errors import CertificatesUnreachable

            return CertificatesUnreachable(
                _(
                    "the platform certificates, which are downloaded first, cannot be had: {found}; so the request "
                    "itself was not sent"
                ).format(found=found)
            )
        return found
    kind = type(error).__name__
    if request is None or request.extensions.get(HANDED_OVER):
        return NoResponse(
            _("sending the request raised {kind}; whether the request took effect is unknown").format(kind=kind)
        )
    return NotSent(_("preparing the request raised {kind}; nothing was sent").format(kind=kind))


def missing_reply(error: Exception, request: HttpRequest | None = None) -> NotSent | OutcomeUnknown:
    """The error for a request that an HTTP library got no reply to, or none that can be decompressed."""
    concerned = find_request(error) or request
    host = _("the host") if concerned is None else concerned.url.host
    peer = host if concerned is None else _name_peer(concerned.url)
    if is_unsent(error):
        # why: the text of these is safe; that of LocalProtocolError may quote a header.
        reason = type(error).__name__ if is_local_protocol_error(error) else describe_error(error)
        return ConnectionFailed(
            _("no connection to {peer}: {reason}; nothing was sent").format(peer=peer, reason=reason)
        )
    if is_decoding_error(error):
        return ResponseUnreadable(_("the reply of {host} cannot be decompressed").format(host=host))
    return NoResponse(
        _("no reply from {host}: {error}; whether the request took effect is unknown").format(
            host=host, error=describe_error(error)
        )
    )


def _name_peer(url: HttpUrl) -> str:
    """Host and port, the latter also where the address leaves it to its scheme."""
    host = f"[{url.host}]" if ":" in url.host else url.host
    return f"{host}:{url.port or (443 if url.scheme == 'https' else 80)}"


def describe_error(error: BaseException) -> str:
    """The type and the text of an HTTP library's exception."""
    text = str(error)
    return f"{type(error).__name__}: {text}" if text else type(error).__name__

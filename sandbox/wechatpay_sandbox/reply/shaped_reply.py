"""The handler of operations without state: it replies with the spec's example, filled with values of the request."""

from __future__ import annotations

import copy
import logging
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from wechatpay_auth.oaep import longest_plaintext
from wechatpay_client import Operation
from wechatpay_client.tooling import find_values

from wechatpay_sandbox.reply.echo import Echo
from wechatpay_sandbox.reply.example_page import ABSENT, cut_page, get_items, replace_items
from wechatpay_sandbox.reply.offered_downloads import OfferedDownloads
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.checked_request import CheckedRequest
from wechatpay_sandbox.spec.description import Description
from wechatpay_sandbox.spec.schema_node import SchemaNode
from wechatpay_sandbox.spec.schema_sample import NoSample, SchemaSampler
from wechatpay_sandbox.translation import gettext as _

_log = logging.getLogger("wechatpay_sandbox")
_PLACE = "response"


class ShapedReply:
    """The handler of an operation without another handler. Every reply fits the operation's schema.

    Times are the current time in Beijing. All other values depend on the request and the spec alone.
    """

    def __init__(self, description: Description, operation_id: str) -> None:
        self._description = description
        self._id = operation_id
        self._downloads = OfferedDownloads(description, operation_id)

    def __call__(self, request: CheckedRequest) -> object:
        return self.reply(request, request.body, {**request.query, **request.path}, request.now)

    def reply(self, request: CheckedRequest, sent: object, arguments: Mapping[str, Any], now: float) -> object:
        """A reply with these values, as Echo fills them in; None if the operation has an empty reply."""
        reply = self._fill_template(request, sent, arguments, now)
        if reply is None:
            return None
        reply = self._repeat_identifiers(reply, request)
        offered = self._downloads.offer_files(reply, request)
        return offered if self._operation.reply_check.is_valid({_PLACE: offered}) else reply

    @property
    def item_template(self) -> dict[str, Any]:
        """The first item of a list in the spec's example; empty if the reply is no list of objects."""
        pages = self._operation.pages
        items = [] if pages is None else get_items(self.template, pages)
        return items[0] if items and isinstance(items[0], dict) else {}

    def list_reply(self, request: CheckedRequest, items: list[dict[str, Any]]) -> object:
        """The page that the request asks for of a list with these items; the shaped reply if they do not fit."""
        reply, pages = self(request), self._operation.pages
        if pages is None:
            return reply
        page = self._cut_page(replace_items(reply, pages, items), request, request.body)
        return page if self._operation.reply_check.is_valid({_PLACE: page}) else reply

    @property
    def _operation(self) -> Operation[Any]:
        return self._description.operations[self._id]

    def _fill_template(self, request: CheckedRequest, sent: object, arguments: Mapping[str, Any], now: float) -> object:
        if self._operation.reply_schema is None:
            return None
        echo = Echo(
            sent=sent,
            arguments=arguments,
            mchid=request.merchant.mchid,
            now=now,
            longest_sealed=longest_plaintext(request.merchant.public_key),
        )
        check, template = self._operation.reply_check, self.template
        if self._operation.pages is not None:
            template = self._cut_page(template, request, sent)
        reply = echo.reply(self._schema, template, _PLACE)
        while not check.is_valid(reply):
            if not echo.take_back(reply, {found.path for found in check.find_violations(reply)}):
                return template
        return reply[_PLACE]

    def _cut_page(self, template: object, request: CheckedRequest, sent: object) -> object:
        """The page of the template that the request asks for; the template itself if no page of it fits the spec."""
        pages = self._operation.pages
        arguments = request.query if self._operation.body_schema is None else sent
        if pages is None or not isinstance(arguments, Mapping):
            return template
        # the spec may require what says that there is no next page
        found = (cut_page(template, pages, arguments, no_next) for no_next in (ABSENT, ""))
        return next((page for page in found if self._operation.reply_check.is_valid({_PLACE: page})), template)

    def _repeat_identifiers(self, reply: object, request: CheckedRequest) -> object:
        """The reply with the identifiers of the request, where the spec says that replies repeat them."""
        body = request.body if isinstance(request.body, dict) else {}
        given = {**request.query, **request.path, **body}
        repeated = copy.deepcopy(reply)
        for in_request, in_reply in self._operation.identifiers:
            values = find_values(given, in_request)
            for place in find_values(repeated, in_reply[:-1]) if len(values) == 1 else []:
                if isinstance(place, dict) and in_reply[-1] in place:
                    place[in_reply[-1]] = values[0]
        return repeated if self._operation.reply_check.is_valid({_PLACE: repeated}) else reply

    @cached_property
    def _schema(self) -> SchemaNode:
        return SchemaNode(self._description.operations[self._id].reply_schema, self._description.resolve)

    @cached_property
    def template(self) -> object:
        """The spec's example if it fits the schema, otherwise a value made from the schema."""
        check = self._description.operations[self._id].reply_check
        for example in self._examples():
            if check.is_valid({_PLACE: example}):
                return example
        try:
            return SchemaSampler(self._description.fits).sample(self._schema)
        except NoSample as error:
            _log.error(_("%s: no reply can be made for its schema (%s): give it an example"), self._id, error)
            raise Refusal(
                500, "SYSTEM_ERROR", _("the sandbox cannot make a reply for this operation; its log says why")
            ) from error

    def _examples(self) -> list[Any]:
        replies = self._description.document(self._id)["responses"]
        status = str(self._description.operations[self._id].success_status)
        media = self._description.resolve_ref(replies[status])["content"]["application/json"]
        named = (self._description.resolve_ref(example) for example in media.get("examples", {}).values())
        found = [example["value"] for example in named if "value" in example]
        return [media["example"], *found] if "example" in media else found

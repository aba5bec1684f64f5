"""What answers an operation that keeps no state: the spec's example of a reply, with what was sent put into it."""

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
from wechatpay_sandbox.reply.example_page import cut_page
from wechatpay_sandbox.reply.offered_downloads import OfferedDownloads
from wechatpay_sandbox.reply.refusal import Refusal
from wechatpay_sandbox.request.call import Call
from wechatpay_sandbox.spec.description import Description
from wechatpay_sandbox.spec.schema_node import SchemaNode
from wechatpay_sandbox.spec.schema_sample import NoSample, SchemaSampler

_log = logging.getLogger("wechatpay_sandbox")
_PLACE = "response"


class ShapedReply:
    """The handler of an operation that has no other. Every reply fits the operation's schema.

    Times are now, in Beijing; all else is decided by the request and the spec, so the same request gets the same.
    """

    def __init__(self, description: Description, operation_id: str) -> None:
        self._description = description
        self._id = operation_id
        self._downloads = OfferedDownloads(description, operation_id)

    def __call__(self, call: Call) -> object:
        return self.reply(call, call.body, {**call.query, **call.path}, call.now)

    def reply(self, call: Call, sent: object, arguments: Mapping[str, Any], now: float) -> object:
        """A reply with these values in it, as Echo puts them there; None where the operation's is empty."""
        reply = self._fill_template(call, sent, arguments, now)
        if reply is None:
            return None
        reply = self._repeat_identifiers(reply, call)
        offered = self._downloads.offer_files(reply, call)
        return offered if self._operation.reply_check.is_valid({_PLACE: offered}) else reply

    @property
    def _operation(self) -> Operation[Any]:
        return self._description.operations[self._id]

    def _fill_template(self, call: Call, sent: object, arguments: Mapping[str, Any], now: float) -> object:
        if self._operation.reply_schema is None:
            return None
        echo = Echo(
            sent=sent,
            arguments=arguments,
            mchid=call.merchant.mchid,
            now=now,
            longest_sealed=longest_plaintext(call.merchant.public_key),
        )
        check, template = self._operation.reply_check, self.template
        if self._operation.pages is not None:
            page = cut_page(template, self._operation.pages, call.query)
            template = page if check.is_valid({_PLACE: page}) else template
        reply = echo.reply(self._schema, template, _PLACE)
        while not check.is_valid(reply):
            if not echo.take_back(reply, {fault.path for fault in check.faults(reply)}):
                return template
        return reply[_PLACE]

    def _repeat_identifiers(self, reply: object, call: Call) -> object:
        """The reply with the identifiers of the request, wherever the spec says that it repeats them."""
        body = call.body if isinstance(call.body, dict) else {}
        given = {**call.query, **call.path, **body}
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
        """The example if the spec has one that fits, otherwise a value made from the schema."""
        check = self._description.operations[self._id].reply_check
        for example in self._examples():
            if check.is_valid({_PLACE: example}):
                return example
        try:
            return SchemaSampler(self._description.fits).sample(self._schema)
        except NoSample as error:
            _log.error("%s: no reply can be made for its schema (%s): give it an example", self._id, error)
            raise Refusal(
                500, "SYSTEM_ERROR", "the sandbox cannot make a reply for this operation; its log says why"
            ) from error

    def _examples(self) -> list[Any]:
        replies = self._description.document(self._id)["responses"]
        status = str(self._description.operations[self._id].success_status)
        media = self._description.resolve_ref(replies[status])["content"]["application/json"]
        named = (self._description.resolve_ref(example) for example in media.get("examples", {}).values())
        found = [example["value"] for example in named if "value" in example]
        return [media["example"], *found] if "example" in media else found

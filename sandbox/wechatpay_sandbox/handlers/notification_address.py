"""The address of an area's notifications, as operations of the area set, change, tell and remove it."""

from __future__ import annotations

from typing import NamedTuple

from wechatpay_sandbox.reply.refusal import Refusal, not_found, parameter_error
from wechatpay_sandbox.request.checked_request import CheckedRequest, Handler
from wechatpay_sandbox.stores.notify_addresses import NotifyAddress
from wechatpay_sandbox.translation import gettext as _


class AddressOperations(NamedTuple):
    """The four operations of one area."""

    area: str
    """The name among stores.notify_addresses."""
    field: str
    """The name of the address in requests and replies."""
    tells_mchid: bool
    """Whether replies name the merchant beside the address."""

    def get(self, request: CheckedRequest) -> object:
        return self._view(request, self._find(request))

    def create(self, request: CheckedRequest) -> object:
        """Set the address. Setting the same address again changes nothing; another one is refused."""
        before = request.platform.store.notify_addresses.find_url(self.area)
        if before not in (None, self._read(request)):
            raise Refusal(400, "INVALID_REQUEST", _("an address is already set; change it with PUT"))
        return self._set(request)

    def update(self, request: CheckedRequest) -> object:
        self._find(request)
        return self._set(request)

    def delete(self, request: CheckedRequest) -> None:
        self._find(request)
        request.platform.store.notify_addresses.remove(self.area)

    def handlers(self, noun: str) -> dict[str, Handler]:
        """The handlers of the operations `create_NOUN` and the like."""
        steps = {"get": self.get, "create": self.create, "update": self.update, "delete": self.delete}
        return {f"{self.area}.{step}_{noun}": handler for step, handler in steps.items()}

    def _find(self, request: CheckedRequest) -> str:
        url = request.platform.store.notify_addresses.find_url(self.area)
        if url is None:
            raise not_found(_("no address for these notifications is set; set one with POST"))
        return url

    def _set(self, request: CheckedRequest) -> object:
        url = self._read(request)
        request.platform.store.notify_addresses.put(NotifyAddress(self.area, url))
        return self._view(request, url)

    def _read(self, request: CheckedRequest) -> str:
        """The address that is sent, without which there is nothing to set. Refusal PARAM_ERROR."""
        url: str | None = request.body.get(self.field)
        if url is None:
            raise parameter_error(
                f"/{self.field}", "body", _("is missing; say where to send notifications"), reason="missing"
            )
        return url

    def _view(self, request: CheckedRequest, url: str) -> dict[str, str]:
        return {**({"mchid": request.merchant.mchid} if self.tells_mchid else {}), self.field: url}

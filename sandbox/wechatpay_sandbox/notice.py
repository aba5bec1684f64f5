"""Makes notifications for tests of receivers: any event of the spec, signed as by the platform, or with a flaw."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from wechatpay_auth import load_config

from wechatpay_sandbox.notifications.envelope import make_envelope
from wechatpay_sandbox.notifications.event_example import example_event
from wechatpay_sandbox.notifications.flaw import Flaw, notification_headers
from wechatpay_sandbox.notifications.http_post import request_headers
from wechatpay_sandbox.signatures.platform_key_files import read_keys
from wechatpay_sandbox.signatures.platform_keys import is_same_serial
from wechatpay_sandbox.signatures.reply_signature import SigningKey
from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.state.state_folder import StateFolderError, is_state_folder, open_state_folder
from wechatpay_sandbox.translation import gettext as _


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification, ready to be posted."""

    id: str
    event_type: str
    variant: str
    """The variant of the event, such as PaidOrder."""
    flaw: Flaw | None
    headers: dict[str, str]
    """All headers of the request, with the signature, which is valid for 300 s."""
    body: bytes
    # why Any: JSON in the shapes of the spec
    resource: dict[str, Any]
    """The resource in the body, before any encryption."""


@dataclass(frozen=True, slots=True)
class Notifier:
    """Makes notifications for a merchant, signed with a key of the platform.

    `clock` gives the time of the signatures in Unix seconds, and `world_clock` that of the events, if it is another.
    """

    merchant: Merchant
    key: SigningKey
    clock: Callable[[], float] = time.time
    world_clock: Callable[[], float] | None = None

    @classmethod
    def from_config(cls, path: Path) -> Self:
        """A notifier for the merchant in the wechatpay.toml of a sandbox, which need not run.

        It signs with the preferred key of the file. Raises StateFolderError for any other file, because only a sandbox
        has the private keys of its platform, and ConfigurationError if the file is damaged.
        """
        folder_path = path.expanduser().resolve().parent
        if not is_state_folder(folder_path):
            raise StateFolderError(
                _(
                    "no sandbox wrote {path}, and only a sandbox has the private key of its platform; give the "
                    "wechatpay.toml that `wechatpay sandbox` prints when it starts"
                ).format(path=path)
            )
        # why without the environment: its variables name keys of another platform
        preferred = load_config(path, environ={}).keys.preferred
        folder = open_state_folder(folder_path)
        for key in read_keys(folder):
            if preferred is not None and (key.serial == preferred or is_same_serial(preferred, key.serial)):
                return cls(Merchant.from_folder(folder), key.signing)
        raise StateFolderError(
            _(
                "{path} names the platform key {preferred}, which {folder_path} does not have; start the sandbox "
                "there, which writes the file again"
            ).format(path=path, preferred=preferred, folder_path=folder_path)
        )

    def notice(
        self,
        event_type: str,
        changes: Mapping[str, Any] | None = None,
        *,
        variant: str | None = None,
        flaw: Flaw | None = None,
        validate: bool = True,
    ) -> Notice:
        """A notification of an event; see `example_event` for the arguments and the exceptions."""
        now = (self.world_clock or self.clock)()
        example = example_event(event_type, changes, variant=variant, now=now, validate=validate)
        sealed = make_envelope(example.encrypt_sensitive_fields(self.merchant.public_key), self.merchant.apiv3_key, now)
        return Notice(
            id=sealed.id,
            event_type=example.event.event_type,
            variant=example.variant,
            flaw=flaw,
            headers=self.headers(sealed.body, flaw),
            body=sealed.body,
            resource=json.loads(json.dumps(example.event.resource)),
        )

    def again(self, notice: Notice) -> Notice:
        """The same notification for another attempt: the same body under a new signature."""
        return replace(notice, headers=self.headers(notice.body, notice.flaw))

    def headers(self, body: bytes, flaw: Flaw | None = None) -> dict[str, str]:
        """The headers of a request with this body, signed now."""
        return request_headers(notification_headers(self.key, body, self.clock(), flaw))

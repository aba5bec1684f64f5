"""Notifications made up to test receivers with: any event of the spec, signed as by the platform, or flawed."""

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
from wechatpay_sandbox.signatures.platform_keys import is_same_number
from wechatpay_sandbox.signatures.reply_signature import SigningKey
from wechatpay_sandbox.signatures.request_signature import Merchant
from wechatpay_sandbox.state.state_folder import StateFolderError, is_state_folder, open_state_folder


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification, ready to be posted."""

    id: str
    event_type: str
    variant: str
    """Which form the resource has, such as PaidOrder."""
    flaw: Flaw | None
    headers: dict[str, str]
    """All of the request, the signature among them: it holds for 300 s."""
    body: bytes
    # why Any: JSON in the shapes of the spec
    resource: dict[str, Any]
    """What is sealed in the body, before fields of it were encrypted once more."""


@dataclass(frozen=True, slots=True)
class Notifier:
    """Makes notifications for a merchant, signed with a key of the platform. `clock` gives Unix seconds."""

    merchant: Merchant
    key: SigningKey
    clock: Callable[[], float] = time.time

    @classmethod
    def from_config(cls, path: Path) -> Self:
        """For what a sandbox's wechatpay.toml configures, whether that sandbox is running or not.

        The key is the one that the file lets receivers prefer. Raises StateFolderError for any other file, because only
        a sandbox has the private keys of its platform; ConfigurationError when the file is damaged.
        """
        folder_path = path.expanduser().resolve().parent
        if not is_state_folder(folder_path):
            raise StateFolderError(
                f"{path} is not a sandbox's, and nobody else has the platform's private key: name the wechatpay.toml "
                "that `wechatpay sandbox` prints when it starts"
            )
        # why without the environment: what it says of keys is not this sandbox's
        preferred = load_config(path, environ={}).keys.preferred
        folder = open_state_folder(folder_path)
        for key in read_keys(folder):
            if preferred is not None and (key.serial == preferred or is_same_number(preferred, key.serial)):
                return cls(Merchant.from_folder(folder), key.signing)
        raise StateFolderError(
            f"{path} names a platform key, {preferred}, that is not in {folder_path}: start the sandbox there, which "
            "writes the file anew"
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
        """A notification of the event; `example_event` says what the arguments mean, and what is raised."""
        now = self.clock()
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
        """The same notification as the platform sends it once more: the same body under a new signature."""
        return replace(notice, headers=self.headers(notice.body, notice.flaw))

    def headers(self, body: bytes, flaw: Flaw | None = None) -> dict[str, str]:
        """The headers of a request with this body, signed now."""
        return request_headers(notification_headers(self.key, body, self.clock(), flaw))

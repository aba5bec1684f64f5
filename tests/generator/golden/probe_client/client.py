# Generated from spec/ by `make generate`. Do not edit.
"""The client: one object for sync and async, and for every way to write a call down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.caller import Caller
from .runtime.endpoint import Endpoint

if TYPE_CHECKING:
    from .chain import HkStep, V3Step
    from .paths import Paths


class Client(Caller):
    """WeChat Pay APIv3 for one merchant. Safe to share between threads and tasks; make one and keep it.

    The same call, four ways, each with a twin to await (`get_async`); a type checker knows the first two:

        client.v3.certificates.get()
        client.paths["v3/certificates"].get()
        client.chain("v3/certificates").get()
        client["v3/certificates"].get()

    and as a typed function: `from probe_client.api.certificates import list_certificates`, then
    `list_certificates.sync(client=client)`.
    """

    @property
    def v3(self) -> V3Step:
        """The paths below `/v3` as attributes."""
        from .chain import V3Step

        return V3Step(self)

    @property
    def hk(self) -> HkStep:
        """The paths below `/hk` as attributes."""
        from .chain import HkStep

        return HkStep(self)

    @property
    def paths(self) -> Paths:
        """The paths of the spec, word for word, each with its methods as a type checker knows them."""
        from .paths import paths_of

        return paths_of(self)

    def chain(self, path: str) -> Endpoint:
        """A path as in the documents, `v3/…/{id}`, with other names for its placeholders, or with values in it.

        Its operation is found in the spec, and the call checked and encrypted as the spec says. One that is like
        nothing in the spec works too, signed and verified, with an UndescribedPathWarning; `untyped` says it is meant.
        Raises InvalidPath, a ValueError, for what is no path and for a near miss (a slash at the end, another case, a
        typing error, a value that does not fit), which names the right one; a call does where the method is missing.
        """
        return Endpoint(self, path)

    def __getitem__(self, path: str) -> Endpoint:
        """`chain(path)`."""
        return Endpoint(self, path)

    def untyped(self, path: str) -> Endpoint:
        """A path that the spec does not have: signed and verified, but neither checked nor encrypted nor typed.

        Raises InvalidPath for what is no path; a call does for an operation with fields that travel encrypted.
        """
        return Endpoint(self, path, untyped=True)

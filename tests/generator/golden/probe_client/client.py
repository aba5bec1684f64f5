# Generated from spec/ by `make generate`. Do not edit.
"""The client: one object for sync and async, and for every way to write a call down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .caller import Caller
from .endpoint import Endpoint

if TYPE_CHECKING:
    from .chain import HkStep, V3Step


class Client(Caller):
    """WeChat Pay APIv3 for one merchant. Safe to share between threads and tasks; make one and keep it.

    The same call, three ways, each with a twin to await (`get_async`):

        client.v3.certificates.get()
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

    def chain(self, path: str) -> Endpoint:
        """A path as in the documents, `v3/…/{id}`; one that the spec does not have works too, signed and verified.

        Raises ValueError where `path` is not a path.
        """
        return Endpoint(self, path)

    def __getitem__(self, path: str) -> Endpoint:
        """`chain(path)`."""
        return Endpoint(self, path)

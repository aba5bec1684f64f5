"""Asks the control API of a running sandbox, with nothing but the standard library."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from wechatpay_sandbox.state.settings_files import JSON_FILE
from wechatpay_sandbox.translation import gettext as _

ANSWER_WITHIN_SECONDS = 10.0
_SILENT_AT_MOST_SECONDS = 60.0
"""How long the stream of events may be silent; the sandbox says something every 15 seconds."""


class CannotAct(Exception):
    """The sandbox cannot do this, because something does not exist or is in another state. The message says which."""

    def __init__(self, message: str, detail: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.detail: Mapping[str, Any] = detail or {}
        """The `detail` of the refusal, which says more for programs; empty without one."""


class SandboxNotRunning(Exception):
    """No sandbox answers where one is looked for. The message says where, and how to start one."""


class ControlClient:
    """Asks the control API of the sandbox at `base_url`. `token` is the one that the sandbox printed.

    Raises ValueError for an address that is not that of a sandbox.
    """

    def __init__(self, base_url: str, token: str = "") -> None:
        address = urlsplit(base_url)
        if address.scheme != "http" or not address.hostname:
            raise ValueError(
                _("{base_url} is not the address of a sandbox; give one such as http://127.0.0.1:8787").format(
                    base_url=base_url
                )
            )
        self._host, self._port = address.hostname, address.port
        self._token = token

    @classmethod
    def of_folder(cls, folder: Path) -> Self:
        """The client of the sandbox that last ran in this state folder. Raises SandboxNotRunning if there is none."""
        try:
            base_url = str(json.loads((folder / JSON_FILE).read_bytes())["base_url"])
            token = folder / "control_token"
            return cls(base_url, token=token.read_text(encoding="ascii") if token.is_file() else "")
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SandboxNotRunning(
                _("no sandbox has run in {folder}; start one there: wechatpay sandbox --data {folder}").format(
                    folder=folder
                )
            ) from error

    # why Any: JSON of the control API
    def ask(self, method: str, path: str, body: object = None, *, within: float | None = ANSWER_WITHIN_SECONDS) -> Any:
        """The JSON of a reply; `path` is what follows `/_sandbox/`. Waits `within` seconds, or as long as it takes.

        Raises CannotAct with the sandbox's own words, and OSError if no sandbox answers.
        """
        connection = http.client.HTTPConnection(self._host, self._port, timeout=within)
        headers = {"Content-Type": "application/json", **self._authorization()}
        try:
            connection.request(method, f"/_sandbox/{path}", None if body is None else json.dumps(body), headers)
            response = connection.getresponse()
            answer = json.loads(response.read())
        except ConnectionError:
            raise
        except (ValueError, RecursionError, http.client.HTTPException) as error:
            raise CannotAct(self._no_sandbox()) from error
        finally:
            connection.close()
        if response.status != 200:
            raise self._refusal(answer)
        return answer

    def changes(self) -> Iterator[frozenset[str]]:
        """The names of what changes, such as `requests`, until the sandbox stops.

        The first has no names: from then on, no change is missed. Raises CannotAct, and OSError if no sandbox answers.
        """
        connection = http.client.HTTPConnection(self._host, self._port, timeout=_SILENT_AT_MOST_SECONDS)
        try:
            connection.request("GET", "/_sandbox/events", headers=self._authorization())
            response = connection.getresponse()
            if response.status != 200:
                raise self._refusal(json.loads(response.read()))
            yield frozenset()
            while line := response.readline():
                if line.startswith(b"data: "):
                    yield frozenset(json.loads(line.removeprefix(b"data: ")))
        except ConnectionError:
            raise
        except (ValueError, RecursionError, http.client.HTTPException) as error:
            raise CannotAct(self._no_sandbox()) from error
        finally:
            connection.close()

    def _refusal(self, answer: object) -> CannotAct:
        """The error for a reply that is not 200; another server's may have any form."""
        if not isinstance(answer, dict) or not {"code", "message"} <= answer.keys():
            return CannotAct(self._no_sandbox())
        return CannotAct(f"{answer['code']}: {answer['message']}", answer.get("detail"))

    def _authorization(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}

    def _no_sandbox(self) -> str:
        return _("the server on port {port} of {host} is not a sandbox; check the address").format(
            port=self._port, host=self._host
        )

"""The settings with which a program in some language comes through the door: variables of its environment."""

from __future__ import annotations

import json
import os
import shlex
import socket
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from wechatpay_sandbox.door.door_files import DoorFiles, find_door_files
from wechatpay_sandbox.door.java_trust_store import PASSWORD
from wechatpay_sandbox.state.settings_files import DoorAddress, read_door
from wechatpay_sandbox.state.state_folder import StateFolderError
from wechatpay_sandbox.translation import gettext as _

_ANSWER_WITHIN_SECONDS = 3.0
_NOT_BY_PROXY = "localhost,127.0.0.1,::1"


class Language(StrEnum):
    """The values of `--for`."""

    GO = "go"
    JAVA = "java"
    PHP = "php"
    NODE = "node"
    PYTHON = "python"
    DOTNET = "dotnet"
    CURL = "curl"


class ClientSettings(NamedTuple):
    """What to set for one language, and what to know of it."""

    variables: dict[str, str]
    notes: list[str]


def make_client_settings(language: Language, door: DoorAddress, files: DoorFiles) -> ClientSettings:
    """The settings for programs in this language."""
    return _MAKERS[language](door, files)


def as_shell(settings: ClientSettings) -> str:
    """Lines for a POSIX shell, which `eval` takes."""
    return _lines(settings, lambda name, value: f"export {name}={shlex.quote(value)}")


def as_dotenv(settings: ClientSettings) -> str:
    """Lines for a .env file. The values are quoted as its readers and a shell agree on."""
    return _lines(settings, lambda name, value: f"{name}={shlex.quote(value)}")


def as_json(settings: ClientSettings) -> str:
    """An object with `variables` and `notes`."""
    return json.dumps(settings._asdict(), ensure_ascii=False, indent=2)


def _lines(settings: ClientSettings, line: Callable[[str, str], str]) -> str:
    return "\n".join(
        [*(f"# {note}" for note in settings.notes), *(line(name, value) for name, value in settings.variables.items())]
    )


def _proxy(door: DoorAddress) -> dict[str, str]:
    # why both spellings: programs read either, and most prefer the small one, which may be set already
    return {
        "HTTPS_PROXY": door.proxy_url,
        "https_proxy": door.proxy_url,
        "NO_PROXY": _NOT_BY_PROXY,
        "no_proxy": _NOT_BY_PROXY,
    }


def _only_these_hosts() -> str:
    return _("The proxy refuses every other host: add those that the program calls to NO_PROXY and no_proxy.")


def _go(door: DoorAddress, files: DoorFiles) -> ClientSettings:
    return ClientSettings(
        {**_proxy(door), "SSL_CERT_FILE": str(files.bundle)},
        [
            _only_these_hosts(),
            _("On macOS and Windows, Go does not read SSL_CERT_FILE: give {root} to tls.Config.RootCAs.").format(
                root=files.root
            ),
        ],
    )


def _java(door: DoorAddress, files: DoorFiles) -> ClientSettings:
    proxy = urlsplit(door.proxy_url)
    options = {
        "https.proxyHost": proxy.hostname,
        "https.proxyPort": proxy.port,
        "javax.net.ssl.trustStore": files.trust_store,
        "javax.net.ssl.trustStoreType": "PKCS12",
        "javax.net.ssl.trustStorePassword": PASSWORD,
    }
    text = " ".join(_quote_if_needed(f"-D{name}={value}") for name, value in options.items())
    return ClientSettings(
        {"JAVA_TOOL_OPTIONS": text},
        [
            _("The proxy refuses every other host: add those that the program calls to -Dhttp.nonProxyHosts."),
            _("Apache HttpClient takes these settings where it is built with useSystemProperties()."),
        ],
    )


def _php(door: DoorAddress, files: DoorFiles) -> ClientSettings:
    return ClientSettings(
        {
            **_proxy(door),
            # why a separator first: the usual folders are read as well
            "PHP_INI_SCAN_DIR": os.pathsep + str(files.php_settings),
        },
        [
            _only_these_hosts(),
            _(
                "A web server does not pass these on: add the lines of {file} to php.ini, and set the proxy in code."
            ).format(file=files.php_settings / "door.ini"),
        ],
    )


def _node(door: DoorAddress, files: DoorFiles) -> ClientSettings:
    return ClientSettings(
        {
            "NODE_EXTRA_CA_CERTS": str(files.root),
            "NODE_OPTIONS": f"--require {_quote_if_needed(files.node_preload.as_posix())}",
        },
        [_("Other hosts are called as before. Both the module https and the global fetch are reached.")],
    )


def _python(door: DoorAddress, files: DoorFiles) -> ClientSettings:
    bundle = str(files.bundle)
    return ClientSettings(
        {**_proxy(door), "SSL_CERT_FILE": bundle, "REQUESTS_CA_BUNDLE": bundle, "CURL_CA_BUNDLE": bundle},
        [_only_these_hosts(), _("aiohttp takes them with ClientSession(trust_env=True).")],
    )


def _dotnet(door: DoorAddress, files: DoorFiles) -> ClientSettings:
    return ClientSettings(
        {**_proxy(door), "SSL_CERT_FILE": str(files.bundle)},
        [
            _only_these_hosts(),
            _("On macOS and Windows, .NET does not read SSL_CERT_FILE: trust {root} in code.").format(root=files.root),
        ],
    )


def _curl(door: DoorAddress, files: DoorFiles) -> ClientSettings:
    bundle = str(files.bundle)
    return ClientSettings(
        {**_proxy(door), "CURL_CA_BUNDLE": bundle, "SSL_CERT_FILE": bundle},
        [_only_these_hosts()],
    )


_MAKERS: dict[Language, Callable[[DoorAddress, DoorFiles], ClientSettings]] = {
    Language.GO: _go,
    Language.JAVA: _java,
    Language.PHP: _php,
    Language.NODE: _node,
    Language.PYTHON: _python,
    Language.DOTNET: _dotnet,
    Language.CURL: _curl,
}


def _quote_if_needed(option: str) -> str:
    """An option in a variable that holds several: with a blank in it, it is quoted as Java and Node.js read it."""
    return f'"{option}"' if any(character.isspace() for character in option) else option


def find_client_settings(language: Language, state_folder: Path) -> ClientSettings:
    """The settings for the sandbox that runs in a folder. Raises StateFolderError if none runs there with a door."""
    door = read_door(state_folder)
    if door is None:
        raise StateFolderError(
            _(
                "the sandbox in {folder} has no door; stop it, and start it with one: wechatpay sandbox --intercept"
            ).format(folder=state_folder)
        )
    proxy = urlsplit(door.proxy_url)
    try:
        socket.create_connection((proxy.hostname, proxy.port), _ANSWER_WITHIN_SECONDS).close()
    except OSError as error:
        raise StateFolderError(
            _("the sandbox in {folder} does not run; start it: wechatpay sandbox --intercept").format(
                folder=state_folder
            )
        ) from error
    return make_client_settings(language, door, find_door_files(state_folder))

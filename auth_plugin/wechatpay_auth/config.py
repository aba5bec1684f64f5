"""Credentials, platform keys and base URL from wechatpay.toml, the environment, or both.

    [merchant]                          [platform]                        [api]
    mchid = "1900000001"                public_key_id = "PUB_KEY_ID_…"    base_url = "https://…"
    serial = "…40 hex digits…"          public_key = "pub_key.pem"
    private_key = "apiclient_key.pem"   certificates = ["platform.pem"]
    passphrase = "…"                    certificates = "download"
    certificate = "apiclient_cert.pem"  certificate_folder = "certificates"
    apiv3_key = "…32 bytes…"

    [defaults]
    appid = "wx8888888888888888"        mchid, sp_mchid and notify_url too
    optional = ["notify_url"]

Platform certificates are listed or downloaded; with a folder, what was downloaded is kept there. Paths are relative
to the file they stand in. A variable of the environment overrides the file's value.

The local sandbox's own file is used where it is named: by WECHATPAY_SANDBOX=1, by `sandbox=True`, or by its path.
"""

from __future__ import annotations

import os
import re
import sys
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, cast

from .credentials import MerchantCredentials
from .defaults import NAMES, Defaults, read_defaults
from .errors import ConfigurationError, InsecureKeyFileWarning
from .hosts import certificates_url, is_loopback
from .key_text import holds_key
from .platform_keys import KeyRing
from .setting_masks import has_key_form, mask_name, mask_path
from .translation import gettext as _

if TYPE_CHECKING:
    from .certificate_refresh import CertificateRefresher

DEFAULT_BASE_URL = "https://api.mch.weixin.qq.com"

_TABLES: Mapping[str, tuple[str, ...]] = {
    "merchant": ("mchid", "serial", "private_key", "passphrase", "certificate", "apiv3_key"),
    "platform": ("public_key_id", "public_key", "certificates", "certificate_folder"),
    "api": ("base_url",),
    "defaults": (*NAMES, "optional"),
}
_PATHS = frozenset({"private_key", "certificate", "public_key", "certificate_folder"})
# variable → setting; a path comes under the same name with _FILE
_TEXTS = {
    "WECHATPAY_MCHID": "mchid",
    "WECHATPAY_SERIAL": "serial",
    "WECHATPAY_PRIVATE_KEY": "private_key",
    "WECHATPAY_PRIVATE_KEY_PASSPHRASE": "passphrase",
    "WECHATPAY_APIV3_KEY": "apiv3_key",
    "WECHATPAY_PUBLIC_KEY_ID": "public_key_id",
    "WECHATPAY_PUBLIC_KEY": "public_key",
    "WECHATPAY_BASE_URL": "base_url",
}
_FILES = {
    "WECHATPAY_PRIVATE_KEY_FILE": "private_key",
    "WECHATPAY_CERTIFICATE_FILE": "certificate",
    "WECHATPAY_PUBLIC_KEY_FILE": "public_key",
    "WECHATPAY_CERTIFICATE_FOLDER": "certificate_folder",
}
_DEFAULTS = {f"WECHATPAY_DEFAULT_{name.upper()}": name for name in NAMES}
_OPTIONAL = "WECHATPAY_DEFAULT_OPTIONAL"
_CERTIFICATES = "WECHATPAY_PLATFORM_CERTIFICATES"
_SANDBOX = "WECHATPAY_SANDBOX"
_DOWNLOAD = "download"
_TOML_PLACE = re.compile(r"\(at [a-z0-9 ,]+\)$")


class SandboxConfigWarning(UserWarning):
    """Nothing is configured, so the local sandbox is used: no money moves."""


class ConfigurationMissing(ConfigurationError):
    """Nothing is configured: neither a file nor a variable was found."""


NamedBy: TypeAlias = Literal[
    "argument", "sandbox", "WECHATPAY_CONFIG", "WECHATPAY_SANDBOX", "folder", "terminal", "variables"
]


class ConfigOrigin(NamedTuple):
    """Where the settings stand, and why there."""

    file: Path | None
    """The file, as an absolute path; None if variables alone are enough, or are to be."""
    named_by: NamedBy
    """What led to the file: an argument, a variable, the current folder, or that somebody is at a terminal."""
    variables: tuple[str, ...]
    """The names of the variables that are set. They go before the file."""


class Config(NamedTuple):
    """The settings that a client needs to talk to WeChat Pay."""

    credentials: MerchantCredentials
    keys: KeyRing
    base_url: str
    """Scheme and host, with a base path if there is one; no slash at the end."""
    source: str
    """The origin of the settings, for messages: a path, `environment`, or both."""
    certificates: CertificateRefresher | None = None
    """Downloads platform certificates into `keys`, if the configuration says so; for WeChatPayAuth."""
    certificate_folder: Path | None = None
    """Where downloaded certificates are kept."""
    origin: ConfigOrigin | None = None
    """Where the settings stand."""
    defaults: Defaults | None = None
    """What calls take where they leave a field out."""


class _Hidden(str):
    """A setting that an error reporter may print among a frame's variables."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<hidden>"


def sandbox_config_path() -> Path:
    """Where the local sandbox writes its wechatpay.toml unless told otherwise."""
    # why: only needed when nothing nearer was found.
    from platformdirs import user_state_path

    return user_state_path("wechatpay-sandbox", appauthor=False) / "wechatpay.toml"


def load_config(
    path: os.PathLike[str] | str | None = None,
    environ: Mapping[str, str] | None = None,
    *,
    sandbox: bool | None = False,
) -> Config:
    """Find the configuration and load its keys.

    The file is `path`, else $WECHATPAY_CONFIG, else ./wechatpay.toml. WECHATPAY_… variables override its values. If
    they suffice alone, only a file that was named is read.

    The local sandbox's own file is never found by itself, since who believes it believes a stranger's money. `sandbox`
    names it, as WECHATPAY_SANDBOX=1 does. With None it is the last resort of somebody at a terminal (not with
    WECHATPAY_SANDBOX=0), and a SandboxConfigWarning says so. Of the variables only WECHATPAY_BASE_URL goes with it: no
    real key meets a sandbox's.

    Raises ConfigurationError naming what is missing or wrong; what might be a secret is in no message. Warns with
    InsecureKeyFileWarning if the private key's file can be read by other users.
    """
    try:
        environ = os.environ if environ is None else environ
        variables = _from_environment(environ)
        default_variables = _defaults_of_environment(environ)
        origin = _find_origin(path, environ, variables, sandbox=sandbox)
    finally:
        del environ, path  # why: they may hold keys, and error reporters print the variables of a frame
    file = origin.file
    if file is not None:
        _check_not_mixed(file, origin.variables)
    settings, defaults = ({}, {}) if file is None else _from_file(file)
    # why: these two say the same thing, as do an ID and its key; one from each source would contradict.
    if "serial" in variables or "certificate" in variables:
        settings.pop("serial", None)
        settings.pop("certificate", None)
    if "private_key" in variables:
        settings.pop("passphrase", None)
    settings.update(variables)
    sources = ([str(file)] if file is not None else []) + (["environment"] if variables else [])
    defaults |= default_variables
    read_defaults(defaults)  # refuses what is none
    config = _build(settings, " + ".join(sources))._replace(origin=origin)
    return config._replace(defaults=cast("Defaults", defaults)) if defaults else config


def find_config(
    path: os.PathLike[str] | str | None = None,
    environ: Mapping[str, str] | None = None,
    *,
    sandbox: bool | None = False,
) -> ConfigOrigin:
    """Where `load_config` with these arguments takes the settings; no file is read.

    Raises ConfigurationMissing if there is none, ConfigurationError if a variable contradicts another one.
    """
    try:
        environ = os.environ if environ is None else environ
        return _find_origin(path, environ, _from_environment(environ), sandbox=sandbox)
    finally:
        del environ, path  # why: as above


def _find_origin(
    path: os.PathLike[str] | str | None,
    environ: Mapping[str, str],
    variables: Mapping[str, object],
    *,
    sandbox: bool | None,
) -> ConfigOrigin:
    named = None
    reason: NamedBy
    try:
        names = tuple(name for name in (*_TEXTS, *_FILES, _CERTIFICATES) if environ.get(name))
        named = _find_named_file(path, environ, sandbox=sandbox is True)
        if named is not None:
            if path:
                reason = "argument"
            elif sandbox:
                reason = "sandbox"
            else:
                reason = "WECHATPAY_SANDBOX" if environ.get(_SANDBOX) == "1" else "WECHATPAY_CONFIG"
            return ConfigOrigin(named.absolute(), reason, names)
        may_be_sandbox = sandbox is None and environ.get(_SANDBOX) != "0"
    finally:
        del environ, path, named
    file = _find_file(variables, may_be_sandbox=may_be_sandbox)
    if file is None:
        return ConfigOrigin(None, "variables", names)
    return ConfigOrigin(file, "folder" if file == Path("wechatpay.toml").absolute() else "terminal", names)


def _from_environment(environ: Mapping[str, str]) -> dict[str, _Hidden | list[_Hidden]]:
    settings: dict[str, _Hidden | list[_Hidden]] = {}
    value: str | None = None
    try:
        for name, key in _TEXTS.items():
            value = environ.get(name)
            if value:
                if key in _PATHS and not holds_key(value):
                    raise ConfigurationError(
                        _("{name} must hold the key itself, as PEM or its base64; put a path into {name}_FILE").format(
                            name=name
                        )
                    )
                settings[key] = _Hidden(value)
        for name, key in _FILES.items():
            value = environ.get(name)
            if value:
                if key in settings:
                    raise ConfigurationError(
                        _("{name} and {other} are both set; unset one").format(
                            name=name, other=name.removesuffix("_FILE")
                        )
                    )
                settings[key] = _Hidden(_expand_home(value))
        value = environ.get(_CERTIFICATES)
        if value == _DOWNLOAD:
            settings["certificates"] = _Hidden(value)
        elif value:
            settings["certificates"] = [_Hidden(_expand_home(part)) for part in value.split(os.pathsep) if part]
        return settings
    finally:
        del environ, value


def _defaults_of_environment(environ: Mapping[str, str]) -> dict[str, object]:
    """The defaults in variables. They name no key, so they go with every configuration, that of a sandbox too."""
    found: dict[str, object] = {
        name: environ[variable] for variable, name in _DEFAULTS.items() if environ.get(variable)
    }
    if environ.get(_OPTIONAL):
        found["optional"] = [name for name in re.split(r"[,\s]+", environ[_OPTIONAL]) if name]
    return found


def _find_named_file(path: os.PathLike[str] | str | None, environ: Mapping[str, str], *, sandbox: bool) -> Path | None:
    """The file that an argument or a variable names. Raises ConfigurationError if the file does not exist."""
    try:
        if path:
            if sandbox:
                raise ConfigurationError(_("a path and the sandbox are both given; give one"))
            return _existing_file(path)
        if sandbox:
            return _sandbox_file()
        path = environ.get("WECHATPAY_CONFIG")
        if environ.get(_SANDBOX, "") not in ("", "0", "1"):
            raise ConfigurationError(
                _("{sandbox} must be 1, which means the local sandbox, or 0").format(sandbox=_SANDBOX)
            )
        if environ.get(_SANDBOX) == "1":
            if path:
                raise ConfigurationError(
                    _("{sandbox} and WECHATPAY_CONFIG are both set; unset one").format(sandbox=_SANDBOX)
                )
            return _sandbox_file()
        return _existing_file(path) if path else None
    finally:
        del path, environ


def _existing_file(path: os.PathLike[str] | str) -> Path:
    file = None
    try:
        file = Path(_expand_home(os.fspath(path)))
        # why os.path: Path.is_file raises for a name that is too long, and its error repeats it.
        if not os.path.isfile(file):
            raise ConfigurationError(_("there is no configuration file {file}").format(file=mask_path(str(file))))
        return file
    finally:
        del path, file


def _sandbox_file() -> Path:
    file = sandbox_config_path()
    if not file.is_file():
        raise ConfigurationError(
            _(
                "the local sandbox has not written {file} yet; start it once with `wechatpay sandbox`, or give the "
                "path of the wechatpay.toml that it writes elsewhere"
            ).format(file=file)
        )
    return file


def _find_file(variables: Mapping[str, object], *, may_be_sandbox: bool) -> Path | None:
    """The file where none was named; None if the variables suffice. Raises ConfigurationError if there is nothing."""
    complete = (
        {"mchid", "private_key"} <= variables.keys()
        and ("serial" in variables or "certificate" in variables)
        and (
            {"public_key_id", "public_key"} <= variables.keys()
            or not variables.keys().isdisjoint({"certificates", "certificate_folder"})
        )
    )
    if complete:
        return None
    here = Path("wechatpay.toml")
    if here.is_file():
        return here.absolute()
    if not variables.keys() <= {"base_url"}:
        return None
    sandbox = sandbox_config_path()
    if may_be_sandbox and sandbox.is_file() and _is_at_terminal():
        warnings.warn(
            _(
                "nothing is configured, so the local sandbox is used ({sandbox}): no money moves; set {variable}=1 "
                "to mean it"
            ).format(sandbox=sandbox, variable=_SANDBOX),
            SandboxConfigWarning,
            stacklevel=4,
        )
        return sandbox
    raise ConfigurationMissing(
        _(
            "no configuration was found: give a path, set WECHATPAY_CONFIG or the WECHATPAY_… variables, or put a "
            "wechatpay.toml into this folder; for the local sandbox set {variable}=1 (it writes {file})"
        ).format(variable=_SANDBOX, file=sandbox)
    )


def _is_at_terminal() -> bool:
    """Whether the program runs on a terminal, where a person reads a warning."""
    try:
        return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))
    except ValueError:  # a stream that was closed
        return False


def _check_not_mixed(file: Path, names: Iterable[str]) -> None:
    """Raise ConfigurationError if variables would be mixed with the local sandbox's own file."""
    beside = [name for name in names if name != "WECHATPAY_BASE_URL"]
    if not beside:
        return
    sandbox = sandbox_config_path()
    if sandbox.is_file() and file.samefile(sandbox):
        raise ConfigurationError(
            _(
                "{beside} cannot be mixed with the local sandbox's file {file}, whose keys go together; unset what "
                "is set, or name another configuration"
            ).format(beside=", ".join(beside), file=file)
        )


def _from_file(file: Path) -> tuple[dict[str, _Hidden | list[_Hidden]], dict[str, object]]:
    """The settings, and the defaults."""
    # why: not needed when the environment suffices.
    import tomllib

    problem = ""
    try:
        # why -sig: Windows' editors put a byte order mark before the text
        document = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        problem = _("is not valid TOML: {error}").format(error=_toml_problem(str(error)))
    except UnicodeDecodeError:
        problem = _("is not UTF-8; save it as UTF-8")
    except OSError as error:
        problem = _("cannot be read: {strerror}").format(strerror=error.strerror)
    except (ValueError, RecursionError):  # a number with thousands of digits, a list in a list in a list …
        problem = _("has a number with too many digits, or is nested too deeply; no setting is like that")
    if problem:
        # why: raised here, unchained, because the decoders' errors carry the file's text.
        raise ConfigurationError(_("{file} {problem}").format(file=file, problem=problem))
    settings: dict[str, _Hidden | list[_Hidden]] = {}
    defaults: dict[str, object] = {}
    try:
        for table, values in document.items():
            if table not in _TABLES:
                raise ConfigurationError(
                    _("{file}: unknown table [{table}]{hint}").format(
                        file=file, table=mask_name(table), hint=_nearest(table, _TABLES)
                    )
                )
            if not isinstance(values, dict):
                raise ConfigurationError(_("{file}: {table} must be a table, [{table}]").format(file=file, table=table))
            for key, value in values.items():
                where = f"{file}: {mask_name(key)} in [{table}]"
                if key not in _TABLES[table]:
                    raise ConfigurationError(
                        _("{where} is unknown{hint}").format(where=where, hint=_nearest(key, _TABLES[table]))
                    )
                if key == "optional":
                    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
                        raise ConfigurationError(_("{where} must be a list of names").format(where=where))
                    defaults[key] = value
                elif key == "certificates" and value != _DOWNLOAD:
                    if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
                        raise ConfigurationError(
                            _('{where} must be a list of paths, or "{download}"').format(
                                where=where, download=_DOWNLOAD
                            )
                        )
                    settings[key] = [_Hidden(_resolve_path(file, part)) for part in value]
                elif not isinstance(value, str):
                    raise ConfigurationError(
                        _("{where} must be text in quotes, not {type}").format(where=where, type=type(value).__name__)
                    )
                elif table == "defaults":
                    defaults[key] = value
                elif key in _PATHS and not value.isprintable() and not holds_key(value):
                    raise ConfigurationError(
                        _(
                            "{where} has a tab or a line end in its path; write a Windows path in single quotes, "
                            "'C:\\keys\\apiclient_key.pem'"
                        ).format(where=where)
                    )
                else:
                    settings[key] = _Hidden(_resolve_path(file, value) if key in _PATHS else value)
    finally:
        del document
        table = key = where = ""
        values = value = None
    return settings, defaults


def _toml_problem(message: str) -> str:
    if message.startswith("Unescaped") or "hex" in message:
        hint = _("write a Windows path in single quotes, 'C:\\keys\\apiclient_key.pem'")
        return f"{message}; {hint}"
    # why: these repeat the name of a table or key, which may be a secret that somebody put there.
    if not message.startswith(("Cannot ", "Duplicate ")):
        return message
    place = _TOML_PLACE.search(message)
    return _("a table or key is there twice {place}").format(place=place[0] if place else "").rstrip()


def _resolve_path(file: Path, value: str) -> str:
    return value if holds_key(value) else str(file.parent / _expand_home(value))


def _expand_home(path: str) -> str:
    """The path with the home folder for a ~."""
    try:
        return os.path.expanduser(path)
    except ValueError:  # what follows ~ cannot be anybody's name
        return path


def _nearest(name: str, known: Mapping[str, object] | tuple[str, ...]) -> str:
    # why: only needed for this message.
    from difflib import get_close_matches

    match = get_close_matches(name.lower(), list(known), n=1, cutoff=0.5)
    return (
        _("; did you mean {match}?").format(match=match[0])
        if match
        else _("; known: {names}").format(names=", ".join(known))
    )


def _build(settings: Mapping[str, _Hidden | list[_Hidden]], source: str) -> Config:
    for key, variable in (("mchid", "WECHATPAY_MCHID"), ("private_key", "WECHATPAY_PRIVATE_KEY_FILE")):
        if key not in settings:
            raise ConfigurationError(
                _("{key} is missing from {source}; set it in [merchant] or {variable}").format(
                    key=key, source=source, variable=variable
                )
            )
    listed: str | list[_Hidden] = settings.get("certificates", [])
    download = "certificate_folder" in settings or isinstance(listed, str)
    if "public_key" not in settings and "public_key_id" not in settings and not listed and not download:
        raise ConfigurationError(
            _(
                "no platform key in {source}; set public_key_id and public_key in [platform], or "
                "WECHATPAY_PUBLIC_KEY_ID and WECHATPAY_PUBLIC_KEY_FILE, as downloaded from the merchant platform "
                '(older merchants: certificates = "{download}", WECHATPAY_PLATFORM_CERTIFICATES={download})'
            ).format(source=source, download=_DOWNLOAD)
        )
    if download and "apiv3_key" not in settings:
        raise ConfigurationError(
            _(
                "platform certificates are to be downloaded, but apiv3_key, which decrypts them, is missing from "
                "{source}; set it in [merchant] or WECHATPAY_APIV3_KEY"
            ).format(source=source)
        )
    text = {key: str.__str__(value) for key, value in settings.items() if isinstance(value, str)}
    try:
        base_url = _check_base_url(text.get("base_url", DEFAULT_BASE_URL))
        credentials = MerchantCredentials(
            text["mchid"],
            text["private_key"],
            serial=text.get("serial"),
            certificate=text.get("certificate"),
            passphrase=text.get("passphrase") or None,
            apiv3_key=text.get("apiv3_key"),
        )
        keys = KeyRing.load(
            public_key_id=text.get("public_key_id"),
            public_key=text.get("public_key"),
            certificates=listed if isinstance(listed, list) else [],
        )
        _warn_if_readable(text["private_key"])
        folder = _folder(text["certificate_folder"]) if "certificate_folder" in text else None
    finally:
        del text
    certificates = _refresher(credentials, keys, base_url, folder) if download else None
    return Config(credentials, keys, base_url, source, certificates, folder)


def _refresher(
    credentials: MerchantCredentials, keys: KeyRing, base_url: str, folder: Path | None
) -> CertificateRefresher:
    # why: only needed where certificates are downloaded, which few merchants still do.
    from .certificate_refresh import CertificateRefresher
    from .certificate_store import CertificateFolder, MemoryCertificateStore

    key = credentials.apiv3_key or b""
    try:
        store = MemoryCertificateStore() if folder is None else CertificateFolder(folder, key)
        # why only with a base path: without one the backup host, if a request goes there, is asked as well.
        url = certificates_url(base_url) if base_url.count("/") > 2 else None
        return CertificateRefresher(keys, key, store=store, url=url)
    finally:
        del key


def _folder(path: str) -> Path:
    try:
        if path.startswith("~"):
            raise ConfigurationError(_("certificate_folder begins with ~ and what is no user's name; give a folder"))
        # why: it would be made, and named in logs and in the repr of what keeps certificates there.
        if has_key_form(path):
            raise ConfigurationError(
                _("certificate_folder looks like a key; give the folder in which downloaded certificates are kept")
            )
        return Path(path)
    finally:
        del path


def _check_base_url(url: str) -> str:
    """The URL without a slash at its end. Raises ConfigurationError, which does not repeat it: it may be a secret."""
    # why: not needed by who gives the URL to the client directly.
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        host = None
    # why: urlsplit drops line breaks where they stand.
    is_one_word = url.isascii() and url.isprintable() and " " not in url
    if not host or not is_one_word or parts.query or parts.fragment or parts.username is not None:
        raise ConfigurationError(
            _("base_url must be scheme and host, such as {default_base_url}").format(default_base_url=DEFAULT_BASE_URL)
        )
    if parts.path.rstrip("/").endswith("/v3"):
        raise ConfigurationError(_("base_url ends in /v3, with which every path begins by itself; leave /v3 out"))
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ConfigurationError(_("base_url must begin https://; plain http is for this machine only"))
    return url.rstrip("/")


def _warn_if_readable(private_key: str) -> None:
    if os.name != "posix" or holds_key(private_key):
        return
    try:
        mode = os.stat(private_key).st_mode
    except (OSError, ValueError):
        return  # why: a key with words around it is read as a key, though it looks like a path here
    if mode & 0o077:
        warnings.warn(
            _("the private key {private_key} can be read by other users; run `chmod 600 {private_key}`").format(
                private_key=private_key
            ),
            InsecureKeyFileWarning,
            stacklevel=4,
        )

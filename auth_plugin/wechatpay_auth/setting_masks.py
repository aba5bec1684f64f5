"""Masks settings for messages: a value that might be a secret in the wrong place is never shown."""

from __future__ import annotations

import os
import re

from .translation import gettext as _

_ENDINGS = (".pem", ".key", ".crt", ".cer", ".der", ".p12", ".pfx", ".toml", ".txt")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,30}")
# why 32: so many has an APIv3 key; why 64: a line of a PEM file, without its armour
_KEY_FORM = re.compile(r"[0-9A-Za-z]{32}[^/]*$|[0-9A-Za-z+/=]{64}|-----|\\n")


def mask_path(path: str) -> str:
    """The path for a message, or as much of it as cannot be a secret.

    A key or passphrase in a setting that wants a path must not be repeated. So the path is shown if there is such a
    file, or if its name ends as names of key files do; else its folder, if there is one.
    """
    text = path.encode(errors="backslashreplace").decode()
    if text.isprintable() and "-----" not in text and (_exists(path) or text.lower().endswith(_ENDINGS)):
        return text
    folder = os.path.dirname(path)
    if folder and folder.isprintable() and _exists(folder):
        return _("{folder}/… (a name that might be a secret is not shown)").format(folder=folder)
    return _("the path given (it is not shown, since it might be a secret)")


def mask_name(name: str) -> str:
    """The name of a setting that is unknown, unless it looks like anything but a name."""
    return name if _NAME.fullmatch(name) else _("… (a name that might be a secret is not shown)")


def has_key_form(path: str) -> bool:
    """Whether what should be a path looks like a key, and there is nothing at it."""
    return (not path.isprintable() or _KEY_FORM.search(path) is not None) and not _exists(path)


def _exists(path: str) -> bool:
    try:
        return os.path.lexists(path)
    except ValueError:  # a NUL, or half a surrogate pair, which no path holds
        return False

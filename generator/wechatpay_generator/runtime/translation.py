"""Texts for people, in their language: a text is marked where it stands, as `_("no file {name}").format(name=name)`.

The catalogues lie in the package, locale/LANGUAGE/LC_MESSAGES/wechatpay_client.mo. The variables LANGUAGE,
LC_ALL, LC_MESSAGES and LANG name the language, as for every program that uses gettext. Without a catalogue of that
language the texts stay English.

Messages of exceptions and warnings are marked. Programs go by their classes and attributes, which are never
translated. What the platform and the spec say is data.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

DOMAIN = "wechatpay_client"
LOCALE_FOLDER = Path(__file__).parents[1] / "locale"

__all__ = ["gettext", "mark_text", "ngettext"]


@cache
def load_catalogue() -> NullTranslations:
    """The catalogue of the user's language, or one that leaves every text as it is; it is read once per process."""
    # why here: a process in which nothing fails does not need it
    from gettext import translation

    return translation(DOMAIN, LOCALE_FOLDER, fallback=True)


def gettext(text: str) -> str:
    """The text in the user's language. Placeholders such as {name} are filled in after it."""
    return load_catalogue().gettext(text)


def ngettext(singular: str, plural: str, count: int) -> str:
    """The text for a count, in the form that the language has for it. Placeholders are filled in after it."""
    return load_catalogue().ngettext(singular, plural, count)


def mark_text(text: str) -> str:
    """Marks a constant for translation and returns it unchanged; `gettext` translates it where it is used."""
    return text

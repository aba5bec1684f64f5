"""Texts for people, in their language: a text is marked where it stands, as `_("no {name}").format(name=name)`.

The catalogues lie beside this module, in locale/LANGUAGE/LC_MESSAGES/wechatpay_sandbox.mo. The variables LANGUAGE,
LC_ALL, LC_MESSAGES and LANG of the sandbox's process name the language. Without a catalogue of that language the texts
stay English.

What the sandbox says in its own voice is marked: the `message` of a refusal and the `issue` of a field, which explain
what is wrong with a request, and all errors, notes and logs. Programs match the `code` and the `reason` of a refusal,
which are never translated.

What imitates the platform is data and stays as it is: Chinese texts such as `trade_state_desc`, the summaries of
notifications, the words of bills, the phrases in `detail.detail.issue` of SIGN_ERROR, and the texts that come from the
spec. Receipts in PDF stay English, because their font has ASCII only. The web page has its own two languages in
page/texts.js.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

DOMAIN = "wechatpay_sandbox"
LOCALE_FOLDER = Path(__file__).parent / "locale"

__all__ = ["gettext", "mark_text", "ngettext"]


@cache
def load_catalogue() -> NullTranslations:
    """The catalogue of the user's language, or one that leaves every text as it is; it is read once per process."""
    # why here: a request that is not refused does not need it
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

"""Texts for people, in their language: a text is marked where it stands, as `_("no file {name}").format(name=name)`.

The catalogues lie beside this module, in locale/LANGUAGE/LC_MESSAGES/wechatpay_auth.mo. The variables LANGUAGE, LC_ALL,
LC_MESSAGES and LANG name the language, as for every program that uses gettext. Without a catalogue of that language the
texts stay English.

Messages of exceptions, their advice, and findings are marked. Programs go by the classes of exceptions and by their
attributes (`code`, `cause`, `reason`), which are never translated. What the platform says is data.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

__all__ = ["Catalogue", "gettext", "mark_text", "ngettext"]


class Catalogue:
    """The translations of one package. It is read once per process, when the first text is shown."""

    def __init__(self, domain: str, folder: Path) -> None:
        """The domain is the name of the files; the folder holds LANGUAGE/LC_MESSAGES/DOMAIN.mo."""
        self.domain = domain
        self.folder = folder
        self._read: NullTranslations | None = None

    def _texts(self) -> NullTranslations:
        # why no lock: a child of a fork could find it held, and two threads that read the same file do no harm
        if self._read is None:
            # why here: a process in which nothing fails does not need it
            from gettext import translation

            self._read = translation(self.domain, self.folder, fallback=True)
        return self._read

    def gettext(self, text: str) -> str:
        """The text in the user's language. Placeholders such as {name} are filled in after it."""
        return self._texts().gettext(text)

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        """The text for a count, in the form that the language has for it. Placeholders are filled in after it."""
        return self._texts().ngettext(singular, plural, count)


def mark_text(text: str) -> str:
    """Marks a constant for translation and returns it unchanged; `gettext` translates it where it is used."""
    return text


CATALOGUE = Catalogue("wechatpay_auth", Path(__file__).parent / "locale")
gettext = CATALOGUE.gettext
ngettext = CATALOGUE.ngettext

"""Texts for people, in their language: a text is marked where it stands, as `_("no {name}").format(name=name)`.

The catalogues lie beside this module, in locale/LANGUAGE/LC_MESSAGES/wechatpay_bookkeeping.mo. The variables LANGUAGE,
LC_ALL, LC_MESSAGES and LANG name the language. Without a catalogue of that language the texts stay English.
"""

from __future__ import annotations

from pathlib import Path

from wechatpay_auth.translation import Catalogue, mark_text

__all__ = ["gettext", "mark_text", "ngettext"]

CATALOGUE = Catalogue("wechatpay_bookkeeping", Path(__file__).parent / "locale")
gettext = CATALOGUE.gettext
ngettext = CATALOGUE.ngettext

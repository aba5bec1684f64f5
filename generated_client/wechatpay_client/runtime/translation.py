# Generated from spec/ by `make generate`. Do not edit.
"""Texts for people, in their language: a text is marked where it stands, as `_("no file {name}").format(name=name)`.

The catalogues lie in the package, locale/LANGUAGE/LC_MESSAGES/wechatpay_client.mo. The variables LANGUAGE,
LC_ALL, LC_MESSAGES and LANG name the language, as for every program that uses gettext. Without a catalogue of that
language the texts stay English.

Messages of exceptions and warnings are marked. Programs go by their classes and attributes, which are never
translated. What the platform and the spec say is data.
"""

from __future__ import annotations

from pathlib import Path

from wechatpay_auth.translation import Catalogue, mark_text

__all__ = ["gettext", "mark_text", "ngettext"]

CATALOGUE = Catalogue("wechatpay_client", Path(__file__).parents[1] / "locale")
gettext = CATALOGUE.gettext
ngettext = CATALOGUE.ngettext

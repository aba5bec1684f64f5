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

from pathlib import Path

from wechatpay_auth.translation import Catalogue, mark_text

__all__ = ["gettext", "mark_text", "ngettext"]

CATALOGUE = Catalogue("wechatpay_sandbox", Path(__file__).parent / "locale")
gettext = CATALOGUE.gettext
ngettext = CATALOGUE.ngettext

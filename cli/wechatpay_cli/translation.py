"""Texts for people, in their language: a text is marked where it stands, as `_("no file {name}").format(name=name)`.

The catalogues lie beside this module, in locale/LANGUAGE/LC_MESSAGES/wechatpay_cli.mo. The variables LANGUAGE, LC_ALL,
LC_MESSAGES and LANG name the language, as for every program that uses gettext. Without a catalogue of that language the
texts stay English.

Only texts for people are marked. Names of commands, options, fields and codes are for programs too, and what a reply
or the spec says is data.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path

from wechatpay_auth.translation import Catalogue, mark_text

_VERBATIM = "\b\n"

__all__ = ["gettext", "help_paragraphs", "help_text", "mark_text", "ngettext"]

CATALOGUE = Catalogue("wechatpay_cli", Path(__file__).parent / "locale")
gettext = CATALOGUE.gettext
ngettext = CATALOGUE.ngettext


def help_paragraphs(docstring: str) -> list[str]:
    """The paragraphs of a command's docstring, each a text of its own.

    A paragraph after a line `\\b`, such as the examples, keeps its lines. Any other is one line, wrapped when shown.
    """
    paragraphs = []
    for paragraph in inspect.cleandoc(docstring).split("\n\n"):
        is_verbatim = paragraph.startswith(_VERBATIM)
        paragraphs.append(paragraph.removeprefix(_VERBATIM) if is_verbatim else " ".join(paragraph.split()))
    return paragraphs


def help_text(command: Callable[..., None]) -> str:
    """The help text of a command in the user's language: its docstring, translated by paragraphs."""
    docstring = inspect.cleandoc(command.__doc__ or "")
    return "\n\n".join(
        (_VERBATIM if original.startswith(_VERBATIM) else "") + gettext(paragraph)
        for original, paragraph in zip(docstring.split("\n\n"), help_paragraphs(docstring), strict=True)
    )

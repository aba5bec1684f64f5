"""What Typer says of a command that was written wrongly, in the user's language.

Typer has Click within it since 0.20, whose messages are English whatever the language is. So what it shows is read by
the forms of these messages, and said again in the forms that the catalogue has for them. What has none of these forms
stays as it is.
"""

from __future__ import annotations

import re
from functools import cache

from wechatpay_cli.translation import gettext, mark_text

# The first that fits is taken, so what begins a message comes before what stands within it.
_FORMS = (
    mark_text("Usage: {usage}"),
    mark_text("Try '{command}' for help."),
    mark_text("Error: {message}"),
    mark_text("Invalid value: {message}"),
    mark_text("Invalid value for {param}: {message}"),
    mark_text("Missing command."),
    mark_text("Missing argument {param}."),
    mark_text("Missing option {param}."),
    mark_text("No such command {name}. Did you mean {names}?"),
    mark_text("No such command {name}."),
    mark_text("No such option: {name} (Possible options: {names})"),
    mark_text("No such option: {name} Did you mean {names}?"),
    mark_text("No such option: {name}"),
    mark_text("Option {name} requires an argument."),
    mark_text("Option {name} does not take a value."),
    mark_text("Got unexpected extra argument ({words})"),
    mark_text("Got unexpected extra arguments ({words})"),
    mark_text("Got unexpected extra argument(s) ({words})"),
    mark_text("Value error, {message}"),
    mark_text("{value} is not one of {values}."),
    mark_text("{value} is not a valid integer."),
    mark_text("{value} is not a valid float."),
    mark_text("{value} is not a valid int."),
    mark_text("{value} is not in the range {range}."),
    mark_text("Input should be a valid integer, unable to parse string as an integer"),
    mark_text("Input should be a valid number, unable to parse string as a number"),
    mark_text("Input should be greater than or equal to {limit}"),
    mark_text("Input should be less than or equal to {limit}"),
    mark_text("Input should be greater than {limit}"),
    mark_text("File {name} does not exist."),
    mark_text("File {name} is a directory."),
    mark_text("Directory {name} does not exist."),
    mark_text("Path {name} does not exist."),
)
_INNER = "message"
"""The placeholder of a message that has one of these forms itself."""
_PLACEHOLDER = re.compile(r"\\\{([a-z]+)\\\}")


def translate_usage_error(shown: str) -> str:
    """The lines that Typer shows of an error, each in the user's language."""
    return "\n".join(_translate(line) for line in shown.split("\n"))


def _translate(text: str) -> str:
    for form, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            values = found.groupdict()
            if _INNER in values:
                values[_INNER] = _translate(values[_INNER])
            return gettext(form).format(**values)
    return text


@cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [
        # why without case: what Typer calls a file begins with a capital in some versions
        (form, re.compile(_PLACEHOLDER.sub(r"(?P<\1>.+?)", re.escape(form)), re.IGNORECASE))
        for form in _FORMS
    ]

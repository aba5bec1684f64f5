"""An event that asks the merchant something, and the answer to it."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any, ClassVar

from .errors import InvalidAnswer, UnknownFieldWarning
from .event import Event
from .model import Model
from .resource_checks import check_answer
from .wire import plain


class Question(Event, frozen=True, kw_only=True):
    """An event that asks something. What its `answer` returns is what a handler returns."""

    answer_model: ClassVar[type[Model]] = Model
    """The model of the answer."""

    # why Any: JSON
    def write_answer(self, given: Model | Mapping[str, object]) -> dict[str, Any]:
        """The answer as plain data, checked like a request. Raises InvalidAnswer."""
        found = check_answer(self.event_type, self.answer_model, given)
        if any(violation.refused for violation in found):
            raise InvalidAnswer(self.event_type, found)
        for violation in found:
            is_token = violation.rule == "enum"
            warnings.warn(
                UnknownFieldWarning(self.event_type, violation.where, violation.pointer, is_token=is_token),
                stacklevel=3,  # the line that called `answer`
            )
        written: dict[str, Any] = plain(given)
        return written

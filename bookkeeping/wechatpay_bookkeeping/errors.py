"""What can go wrong with the books."""

from __future__ import annotations

from wechatpay_auth.errors import NotSent, WeChatPayError
from wechatpay_auth.notification_errors import NotificationNotTaken

from .translation import gettext as _


class InboxUnavailable(NotificationNotTaken):
    """The database could not store a notification; the platform gets 500 and sends it again."""


class StoreUnavailable(NotificationNotTaken):
    """What processes share could not be reached; the platform gets 500 and sends the notification again."""


class QuestionNotAnswered(NotificationNotTaken):
    """An event asks something, and the inbox was given nobody who answers."""


class NoSuchEvent(WeChatPayError, LookupError):
    """No event has this number in the inbox."""

    def __init__(self, number: int) -> None:
        super().__init__(_("the inbox has no event {number}").format(number=number))
        self.number = number


class WrongState(WeChatPayError, ValueError):
    """An event is in a state in which this cannot be done with it."""


class WatchUnavailable(NotSent):
    """The database could not record a call, so it was not sent: nobody would ask what became of it."""


class NotWatched(WeChatPayError, LookupError):
    """Nothing has this number in the table of the watcher."""

    def __init__(self, number: int) -> None:
        super().__init__(_("the watcher has no call {number}").format(number=number))
        self.number = number

"""The settings of inbox and watcher: one list for all of their classes, checked and explained once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import FrozenInstanceError, fields
from datetime import timedelta
from typing import Any

import pytest
from wechatpay_auth.errors import ConfigurationError
from wechatpay_bookkeeping import AsyncInbox, AsyncWatcher, Inbox, Watcher
from wechatpay_bookkeeping.inbox_settings import InboxOptions, InboxSettings
from wechatpay_bookkeeping.retry_settings import RetrySettings
from wechatpay_bookkeeping.watch_settings import WatchOptions, WatchSettings

from tests.bookkeeping.platform import make_parser

Make = Callable[..., object]


def make_inbox(**settings: Any) -> object:
    return Inbox("sqlite://", make_parser(), **settings)


def make_async_inbox(**settings: Any) -> object:
    async def make() -> object:
        return AsyncInbox("sqlite://", make_parser(), **settings)

    return asyncio.run(make())


def make_watcher(**settings: Any) -> object:
    return Watcher("sqlite://", **settings)


def make_async_watcher(**settings: Any) -> object:
    async def make() -> object:
        return AsyncWatcher("sqlite://", **settings)

    return asyncio.run(make())


ALL: Sequence[Make] = (make_inbox, make_async_inbox, make_watcher, make_async_watcher)


@pytest.mark.parametrize(
    ("settings", "options", "explained_in"),
    [(InboxSettings, InboxOptions, Inbox), (WatchSettings, WatchOptions, Watcher)],
)
def test_arguments_are_the_fields_and_are_explained(settings: Any, options: Any, explained_in: type) -> None:
    declared = {field.name: field.type for field in fields(settings)}
    assert declared == {name: hint.__forward_arg__ for name, hint in options.__annotations__.items()}
    assert not options.__required_keys__
    for name in declared:
        assert f"`{name}`" in str(explained_in.__doc__)


@pytest.mark.parametrize("make", ALL)
def test_an_argument_that_is_none_is_refused(make: Make) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'lease'"):
        make(lease=5)


@pytest.mark.parametrize("make", ALL)
@pytest.mark.parametrize("wrong", [{"lease_seconds": 0}, {"retry_after": (1, -1)}])
def test_seconds_that_cannot_be_are_refused_by_all(make: Make, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="lease_seconds"):
        make(**wrong)


def test_settings_do_not_change() -> None:
    pauses = [1.0]
    settings = InboxSettings(retry_after=pauses)
    pauses.append(2.0)
    assert settings.retry_after == (1.0,)
    with pytest.raises(FrozenInstanceError):
        settings.lease_seconds = 1.0  # type: ignore[misc]


def test_the_pause_after_each_attempt() -> None:
    settings = RetrySettings(retry_after=(10, 60.5))
    assert [settings.find_pause(attempts) for attempts in (1, 2, 3, 4)] == [
        timedelta(seconds=10),
        timedelta(seconds=60.5),
        None,
        None,
    ]
    assert RetrySettings(retry_after=()).find_pause(1) is None

# Generated from spec/ by `make generate`. Do not edit.
"""functools.cached_property without its lock.

Until Python 3.12 it holds one lock for all objects of a class while it works a value out. A process that is forked in
that moment gets a locked lock that nobody opens again, and its first call waits for ever. Here, two threads at once
work the value out twice, and get equal ones.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class cached_property(Generic[T]):
    """A method that is called once for each object; its value then stands in the object's `__dict__`."""

    def __init__(self, function: Callable[[Any], T]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner: type[object], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type[object] | None = None) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type[object] | None = None) -> T: ...
    def __get__(self, instance: object | None, owner: type[object] | None = None) -> Self | T:
        if instance is None:
            return self
        value = self._function(instance)
        instance.__dict__[self._name] = value
        return value

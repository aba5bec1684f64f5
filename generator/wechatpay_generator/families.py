"""The modules of `models/shared/`: each has the classes that the same operations and events reach.

Whoever imports one class of such a module needs all of them, so nothing is loaded that an operation does not reach, and
an operation loads the same however many others there are. What a class mentions is reached by everybody who reaches the
class, so these modules never import each other in a circle.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Set

from .runtime.python_names import module_name

_WORD_BEGINS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def name_families(users: Mapping[str, Set[Hashable]], closures: Mapping[str, Set[str]]) -> dict[str, str]:
    """The name of the module of each class.

    `users` has who reaches a class, `closures` has the classes that it reaches. A module is called after the class from
    which most of the others are reached.
    """
    families: dict[frozenset[Hashable], list[str]] = {}
    for name in sorted(users):
        families.setdefault(frozenset(users[name]), []).append(name)
    modules: dict[str, str] = {}
    taken: set[str] = set()
    for members in families.values():
        head = max(members, key=lambda name: len(closures[name] & set(members)))
        module = module_name(_WORD_BEGINS.sub("_", head).lower())
        while module in taken:  # two names may differ in upper and lower case alone
            module += "_"
        taken.add(module)
        modules.update(dict.fromkeys(members, module))
    return modules

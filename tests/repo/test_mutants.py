"""The mutation tests themselves: what is changed, what is left alone, and that a survivor is seen as one."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from mutants.__main__ import sample
from mutants.equivalent import Equivalent, load_equivalents
from mutants.modules import CLIENT, MODULES, RUNTIME, copies
from mutants.mutation import Mutant, Source
from mutants.tree import ROOT, Tree, TreeFault

CODE = '''"""A module."""
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    import os

__all__ = ["send"]
T = TypeVar("T")


def send(count: int = 1) -> str:
    """Say what it does."""
    with lock:
        if count > 2 and ready:
            connection.close()
            raise ValueError(f"count {count + 1} is too high")
    try:
        found = cast("str", read(count, b"a"))
    except (OSError, KeyError):
        return "GET"
    return found
'''


def changes(code: str = CODE) -> set[tuple[str, str]]:
    source = Source(PurePosixPath("module.py"), code)
    found = [source.mutant(index) for index in range(len(source))]
    return {(mutant.minus, mutant.plus) for mutant in found if mutant is not None}


@pytest.mark.parametrize(
    ("minus", "plus"),
    [
        ("with lock:", "if True:"),
        ("if count > 2 and ready:", "if True:"),
        ("if count > 2 and ready:", "if False:"),
        ("if count > 2 and ready:", "if (ready):"),
        ("if count > 2 and ready:", "if (count > 2):"),
        ("if count > 2 and ready:", "if count >= 2 and ready:"),
        ("if count > 2 and ready:", "if count > 3 and ready:"),
        ("if count > 2 and ready:", "if count > 2 or ready:"),
        ("connection.close()", "pass"),
        ('raise ValueError(f"count {count + 1} is too high")', "pass"),
        ("except (OSError, KeyError):", "except (OSError,):"),
        ('return "GET"', "return None"),
        ('return "GET"', 'return "get"'),
        ("return found", "return None"),
    ],
)
def test_what_is_changed(minus, plus):
    assert (minus, plus.replace("(OSError,)", "(OSError, )")) in changes() or (minus, plus) in changes()


def test_what_cannot_change_behaviour_is_left_alone():
    lines = {minus for minus, _ in changes()}
    for part in ("A module", "import", "TYPE_CHECKING", "__all__", "TypeVar", "Say what"):
        assert not any(part in line for line in lines)
    of_the_text = {plus for minus, plus in changes() if "too high" in minus}
    assert of_the_text == {"pass"}, "neither the words nor what is put into them"
    assert not any("def send(count" in minus and "-> None" in plus for minus, plus in changes())


def test_a_change_that_is_none_is_left_out():
    assert changes("a = None or (None)\n") <= {
        ("a = None or (None)", plus) for _, plus in changes("a = None or (None)\n")
    }
    assert changes("pass\n") == set()


def test_the_rest_of_the_file_stays_as_it_is():
    source = Source(PurePosixPath("module.py"), CODE)
    mutants = [mutant for mutant in map(source.mutant, range(len(source))) if mutant is not None]
    assert len(mutants) > 20
    for mutant in mutants:
        assert mutant.code != CODE
        kept = set(mutant.code.splitlines())
        lost = [line for line in CODE.splitlines() if line not in kept]
        assert len(lost) <= 1, mutant.diff
        assert mutant.where in ("", "send")


@pytest.mark.parametrize("module", MODULES)
def test_every_module_has_sources_and_tests(module):
    for path in (*MODULES[module].sources, *MODULES[module].tests):
        assert (ROOT / path).is_file(), f"mutants/modules.py names {path}, which is not there"


def test_the_seed_chooses_the_sample():
    chosen, again, other = (sample("hosts", 8, seed) for seed in (1, 1, 2))
    assert chosen == again != other
    assert len(chosen) == 8
    everything = sample("hosts", None, 1)
    assert {mutant.diff for mutant in chosen} <= {mutant.diff for mutant in everything}


def test_each_equivalent_mutant_is_one_of_the_source():
    for entry in load_equivalents():
        assert len(entry.reason) > 20, f"{entry}: why can nobody tell?"
        text = (ROOT / entry.source).read_text(encoding="utf-8")
        stripped = "\n".join(line.strip() for line in text.splitlines())
        assert entry.minus in stripped, f"mutants/equivalent.toml: {entry.minus!r} is no longer in {entry.source}"


def test_an_equivalent_mutant_is_not_tried(monkeypatch):
    known = load_equivalents()
    first, *others = sample("aead", None, 0)
    entry = Equivalent(str(first.source), first.where, first.minus, first.plus, "for this test, whatever it is")
    monkeypatch.setattr("mutants.__main__.load_equivalents", lambda: [*known, entry])
    assert sample("aead", None, 0) == others


def mutant_of(source: PurePosixPath, before: str, after: str) -> Mutant:
    code = (ROOT / source).read_text(encoding="utf-8")
    assert code.count(before) == 1
    return Mutant(
        source, "", code[: code.index(before)].count("\n") + 1, before, after, code, code.replace(before, after)
    )


def test_a_tree_tells_what_its_tests_notice():
    hosts = MODULES["hosts"].sources[0]
    tests = ["tests/auth/test_auth_hosts.py"]
    permissive = mutant_of(hosts, "if host not in allowed:", "if False:")
    unchanged = (ROOT / hosts).read_bytes()
    with Tree() as tree:
        assert tree.passes(tests, seconds=60)[0]
        tree.put(permissive)
        noticed, output = tree.passes(tests, seconds=60)
        assert not noticed
        assert "DID NOT RAISE" in output
        tree.take_back(permissive)
        assert tree.passes(tests, seconds=60)[0]
        assert not tree.passes(tests, seconds=0.01)[0], "what does not end is noticed"
        with pytest.raises(TreeFault, match="no test"):
            tree.passes([*tests, "-k", "nothing_has_this_name"], seconds=60)
        folder = tree.folder
    assert not folder.exists()
    assert (ROOT / hosts).read_bytes() == unchanged


def test_a_mutant_is_tried_with_the_tests_that_run_its_statement():
    hosts = MODULES["hosts"].sources[0]
    file = "tests/auth/test_auth_hosts.py"
    with Tree() as tree:
        choice = tree.record([hosts], [file], seconds=120)
    refusing = choice.tests_of(mutant_of(hosts, 'if scheme != "https"', 'if scheme == "https"'))
    assert any("test_not_this_machine" in test for test in refusing)
    assert not any("test_near_misses" in test for test in refusing), "they are refused before"
    assert [choice.seconds[test] for test in refusing] == sorted(choice.seconds[test] for test in refusing)
    assert choice.seconds_of(refusing) <= choice.seconds_of(choice.all)
    in_the_module = mutant_of(hosts, '"api.mch.weixin.qq.com"', '"XX"')
    assert choice.tests_of(in_the_module) == [file]


def test_a_line_of_a_copy_is_that_of_the_source():
    source = RUNTIME / "deadline.py"
    file = "tests/client/test_deadline.py::test_a_deadline_belongs_to_its_with_and_its_task"
    with Tree() as tree:
        choice = tree.record([source], [file], seconds=120)
    code = (ROOT / source).read_text(encoding="utf-8").splitlines()
    run = {code[line - 1].strip() for line, tests in choice.lines[str(source)].items() if tests}
    assert {"return cls(seconds)", "return _Applying(self)", "return _CURRENT.get()"} <= run
    assert "return self.pace.remaining()" not in run


def test_a_mutant_of_the_runtime_is_in_the_client_too():
    (copy,) = copies(RUNTIME / "retries.py")
    assert copy == CLIENT / "runtime" / "retries.py"
    mutant = mutant_of(RUNTIME / "retries.py", "FIRST_PAUSE = 1.0", "FIRST_PAUSE = 2.0")
    with Tree() as tree:
        before = (tree.folder / copy).read_text(encoding="utf-8")
        tree.put(mutant)
        assert (tree.folder / RUNTIME / "retries.py").read_text(encoding="utf-8") == mutant.code
        assert (tree.folder / copy).read_text(encoding="utf-8") == before.replace(
            "FIRST_PAUSE = 1.0", "FIRST_PAUSE = 2.0"
        )
        tree.take_back(mutant)
        assert (tree.folder / copy).read_text(encoding="utf-8") == before
    assert copies(MODULES["aead"].sources[0]) == ()

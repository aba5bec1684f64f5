"""The mutation tests themselves: what is changed, what is left alone, and that a survivor is seen as one."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from types import SimpleNamespace

import pytest

from checks.mutants.__main__ import sample
from checks.mutants.bounded_pytest import FAILED
from checks.mutants.choice import Choice
from checks.mutants.equivalent import Equivalent, load_equivalents
from checks.mutants.modules import CLIENT, MODULES, RUNTIME, Module, copies
from checks.mutants.mutation import Mutant, Source
from checks.mutants.server import TreeUnusable
from checks.mutants.tree import ROOT, Ending, Run, Tree
from checks.mutants.trial import PATIENCE, SLACK, Finding, try_mutant

CODE = '''"""A module."""
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    import os

Count: TypeAlias = int | None

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
    return found & count
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
        ("return found & count", "return None"),
        ("return found & count", "return found | count"),
        ("return found & count", "return (found)"),
        ("return found & count", "return (count)"),
    ],
)
def test_what_is_changed(minus, plus):
    assert (minus, plus.replace("(OSError,)", "(OSError, )")) in changes() or (minus, plus) in changes()


def test_what_cannot_change_behaviour_is_left_alone():
    lines = {minus for minus, _ in changes()}
    for part in ("A module", "import", "TYPE_CHECKING", "__all__", "TypeVar", "TypeAlias", "Say what"):
        assert not any(part in line for line in lines)
    of_the_text = {plus for minus, plus in changes() if "too high" in minus}
    assert of_the_text == {"pass"}, "neither the words nor what is put into them"
    assert not any("def send(count" in minus and "-> None" in plus for minus, plus in changes())


def test_a_change_that_is_none_is_left_out():
    assert changes("a = None or (None)\n") <= {
        ("a = None or (None)", plus) for _, plus in changes("a = None or (None)\n")
    }
    assert changes("pass\n") == set()


def test_sql_is_changed_and_what_people_read_is_not():
    code = 'a = f"SELECT {b}[:10] WHERE c = 1 AND d IS NULL"\ne = _("{f} IS NULL AND more").format(f="g")\n'
    found = {plus for minus, plus in changes(code) if "SELECT" in minus}
    assert found == {
        "a = None",
        'a = f"SELECT {b}[:11] WHERE c = 1 AND d IS NULL"',
        'a = f"SELECT {b}[:10] WHERE c <> 1 AND d IS NULL"',
        'a = f"SELECT {b}[:10] WHERE c = 2 AND d IS NULL"',
        'a = f"SELECT {b}[:10] WHERE c = 1 OR d IS NULL"',
        'a = f"SELECT {b}[:10] WHERE c = 1 AND d IS NOT NULL"',
    }
    assert not any("NOT NULL" in plus or "OR more" in plus for minus, plus in changes(code) if "_(" in minus)


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
        assert (ROOT / path).is_file(), f"checks/mutants/modules.py names {path}, which is not there"


def test_tests_of_these_words_are_left_out():
    with Tree() as tree:
        arguments = Module((), ("tests/bookkeeping/test_reconcile.py",), without=("ibis", "polars")).arguments
        names = tree.run([*arguments, "--collect-only", "-k", f"{arguments[-1]} and test_days"], seconds=120).output
    assert re.findall(r"test_days\[(\w+)\]", names) == ["duckdb", "pyarrow", "pandas"]
    assert Module((), ("tests/auth/test_hosts.py",)).arguments == ("tests/auth/test_hosts.py",)


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
        assert entry.minus in stripped, (
            f"checks/mutants/equivalent.toml: {entry.minus!r} is no longer in {entry.source}"
        )


def test_an_equivalent_mutant_is_not_tried(monkeypatch):
    known = load_equivalents()
    first, *others = sample("aead", None, 0)
    entry = Equivalent(str(first.source), first.where, first.minus, first.plus, "for this test, whatever it is")
    monkeypatch.setattr("checks.mutants.__main__.load_equivalents", lambda: [*known, entry])
    assert sample("aead", None, 0) == others


def mutant_of(source: PurePosixPath, before: str, after: str) -> Mutant:
    code = (ROOT / source).read_text(encoding="utf-8")
    assert code.count(before) == 1
    return Mutant(
        source, "", code[: code.index(before)].count("\n") + 1, before, after, code, code.replace(before, after)
    )


def test_a_tree_tells_what_its_tests_notice():
    hosts = MODULES["hosts"].sources[0]
    tests = ["tests/auth/test_hosts.py"]
    permissive = mutant_of(hosts, "if host not in allowed:", "if False:")
    unchanged = (ROOT / hosts).read_bytes()
    with Tree() as tree:
        assert tree.run(tests, seconds=60).ending is Ending.PASSED
        tree.put(permissive)
        run = tree.run(tests, seconds=60)
        assert run.ending is Ending.FAILED
        assert "DID NOT RAISE" in run.output
        (failed,) = run.failed
        assert failed.startswith(f"{tests[0]}::")
        assert tree.run([failed], seconds=60).failed == [failed]
        tree.take_back(permissive)
        assert tree.run(tests, seconds=60).ending is Ending.PASSED
        assert tree.run(tests, seconds=0.01).ending is Ending.UNFINISHED
        with pytest.raises(TreeUnusable, match="no test"):
            tree.run([*tests, "-k", "nothing_has_this_name"], seconds=60)
        folder = tree.folder
    assert not folder.exists()
    assert (ROOT / hosts).read_bytes() == unchanged


class ScriptedTree(Tree):
    """Its runs end as the script says. A step is an ending, or the seconds of a run of the original that passes."""

    def __init__(self, monkeypatch, *script):
        self.script = list(script)
        self.now = 0.0
        self.is_mutated = False
        self.runs = []
        monkeypatch.setattr("checks.mutants.trial.time", SimpleNamespace(monotonic=lambda: self.now))

    def put(self, mutant):
        self.is_mutated = True

    def take_back(self, mutant):
        self.is_mutated = False

    def run(self, tests, *, seconds):
        self.runs.append((self.is_mutated, list(tests), seconds))
        step = self.script.pop(0)
        if isinstance(step, float):
            assert not self.is_mutated
            self.now += step
            return Run(Ending.PASSED, "")
        if step == "quick":
            return Run(Ending.FAILED, f"{FAILED}c")
        self.now += seconds
        return Run(step, f"...\n{FAILED}b\n" if step is Ending.FAILED else "")


def test_a_test_that_waits_for_nothing_fails_once_only(monkeypatch):
    tree = ScriptedTree(monkeypatch, Ending.FAILED)
    mutant = sample("aead", 1, 0)[0]
    choice = Choice(["b"], {"b": 6.0}, {str(mutant.source): {}}, waits=False)
    assert try_mutant(tree, choice, mutant) is Finding.NOTICED
    assert len(tree.runs) == 1


@pytest.mark.parametrize(
    ("script", "finding"),
    [
        ([Ending.PASSED], Finding.SURVIVED),
        ([Ending.FAILED, Ending.FAILED], Finding.NOTICED),
        ([Ending.FAILED, Ending.UNFINISHED], Finding.NOTICED),
        ([Ending.FAILED, Ending.PASSED, Ending.PASSED], Finding.SURVIVED),
        ([Ending.FAILED, Ending.PASSED] * 3, Finding.UNDECIDED),
        (["quick"], Finding.NOTICED),
        ([Ending.UNFINISHED, 10.0], Finding.ENDLESS),
        ([Ending.UNFINISHED, 40.0, Ending.PASSED], Finding.SURVIVED),
        ([Ending.UNFINISHED, 40.0, Ending.UNFINISHED, 40.0], Finding.ENDLESS),
        ([Ending.UNFINISHED, Ending.UNFINISHED] * 3, Finding.UNDECIDED),
        ([Ending.UNFINISHED, Ending.FAILED] * 3, Finding.UNDECIDED),
    ],
    ids=str,
)
def test_neither_a_slow_machine_nor_a_test_that_fails_now_and_then_notices(script, finding, monkeypatch):
    tree = ScriptedTree(monkeypatch, *script)
    mutant = sample("aead", 1, 0)[0]
    choice = Choice(["a", "b", "c"], {"a": 3.96, "b": 6.0, "c": 0.04}, {str(mutant.source): {}})
    assert try_mutant(tree, choice, mutant) is finding
    assert tree.script == []
    assert not tree.is_mutated
    assert finding.is_notice is (finding in ("noticed", "endless"))
    assert tree.runs[0] == (True, ["a", "b", "c"], SLACK + PATIENCE * 10.0)
    if 40.0 in script:
        assert tree.runs[2] == (True, ["a", "b", "c"], SLACK + PATIENCE * 40.0)
    if script[0] is Ending.FAILED:
        assert tree.runs[1][:2] == (True, ["b"]), "the one that failed, once more"


def test_a_mutant_is_tried_with_the_tests_that_run_its_statement():
    hosts = MODULES["hosts"].sources[0]
    file = "tests/auth/test_hosts.py"
    with Tree() as tree:
        choice = tree.record([hosts], [file], seconds=120)
    refusing = choice.tests_of(mutant_of(hosts, 'if scheme != "https"', 'if scheme == "https"'))
    assert any("test_not_this_machine" in test for test in refusing)
    assert not any("test_near_misses" in test for test in refusing), "they are refused before"
    assert [choice.seconds[test] for test in refusing] == sorted(choice.seconds[test] for test in refusing)
    assert choice.seconds_of(refusing) <= choice.seconds_of(choice.all)
    in_the_module = mutant_of(hosts, '"api.mch.weixin.qq.com"', '"XX"')
    assert choice.tests_of(in_the_module) == [file]


def test_the_test_that_notices_most_is_tried_first():
    mutant = mutant_of(MODULES["hosts"].sources[0], 'if scheme != "https"', 'if scheme == "https"')
    tests = {mutant.line: ["a::quick", "a::slow[duckdb]", "a::slower"]}
    seconds = {"a::quick": 0.1, "a::slow[duckdb]": 5.0, "a::slower": 9.0}
    for first, order in (("", [0, 1, 2]), ("slow[", [1, 0, 2])):
        choice = Choice(["a"], seconds, {str(mutant.source): tests}, first=first)
        assert choice.tests_of(mutant) == [tests[mutant.line][place] for place in order]


def test_a_line_of_a_copy_is_that_of_the_source():
    source = RUNTIME / "deadline.py"
    file = "tests/client/test_deadline.py::test_a_deadline_belongs_to_its_with_and_its_task"
    with Tree() as tree:
        choice = tree.record([source], [file], seconds=120)
    code = (ROOT / source).read_text(encoding="utf-8").splitlines()
    run = {code[line - 1].strip() for line, tests in choice.lines[str(source)].items() if tests}
    assert {"return cls(seconds, covers_files=covers_files)", "return _Applying(self)", "return _CURRENT.get()"} <= run
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

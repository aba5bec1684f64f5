"""What `make dist` builds can be published, and installed without this tree under the one name for users."""

from __future__ import annotations

import email
import re
import sys
import tarfile
import zipfile
from collections.abc import Callable
from email.message import Message
from pathlib import Path

import pytest

from tests.repo.clean_install import INDEX_FREE, link_third_party, make_environment, run
from tests.repo.parts import DISTRIBUTIONS, ROOT

COMMON = ("Author", "License-Expression", "Project-URL", "Requires-Python")
NEEDED = {
    "auth_plugin": {
        "wechatpay_auth/py.typed",
        "wechatpay_auth/frameworks/flask.py",
        "wechatpay_auth/locale/zh_CN/LC_MESSAGES/wechatpay_auth.mo",
    },
    "generated_client": {
        "wechatpay_client/py.typed",
        "wechatpay_client/openapi.json",
        "wechatpay_client/openapi.index.json",
        "wechatpay_client/paths.pyi",
        "wechatpay_client/api/ebike/get_charge_contract.py",
    },
    "generator": {
        "wechatpay_generator/templates/endpoint_module.py.jinja",
        "wechatpay_generator/templates/shape_macros.jinja",
        "wechatpay_generator/runtime/caller.py",
        "wechatpay_generator/licence/LICENSE",
        "wechatpay_generator/licence/NOTICE",
    },
    "sandbox": {
        "wechatpay_sandbox/py.typed",
        "wechatpay_sandbox/pytest.py",
        "wechatpay_sandbox/stores/seed_data.py",
        "wechatpay_sandbox/page/index.html",
        "wechatpay_sandbox/page/page.css",
        "wechatpay_sandbox/page/page.js",
        "wechatpay_sandbox/page/icon.svg",
        "wechatpay_sandbox/locale/zh_CN/LC_MESSAGES/wechatpay_sandbox.mo",
    },
    "bookkeeping": {"wechatpay_bookkeeping/py.typed", "wechatpay_bookkeeping/inbox.py"},
    "cli": {
        "wechatpay_cli/py.typed",
        "wechatpay_cli/command_line.py",
        "wechatpay_cli/locale/zh_CN/LC_MESSAGES/typer.mo",
        "wechatpay_cli/locale/zh_CN/LC_MESSAGES/wechatpay_cli.mo",
    },
    "metapackage": {"wechatpay_openapi/py.typed", "wechatpay_openapi/command.py"},
}
"""Some of what each wheel must hold."""
PYTHONS = [f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13)]


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    for part in DISTRIBUTIONS:
        done = run(sys.executable, "-m", "hatchling", "build", "--directory", folder, cwd=ROOT / part)
        assert done.returncode == 0, done.stderr
    return folder


def wheel_of(dist: Path, distribution: str) -> Path:
    (wheel,) = dist.glob(f"{distribution.replace('-', '_')}-*.whl")
    return wheel


def metadata_of(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as opened:
        (name,) = (name for name in opened.namelist() if name.endswith(".dist-info/METADATA"))
        return email.message_from_bytes(opened.read(name))


def test_twine_has_nothing_to_say(dist):
    archives = sorted(dist.iterdir())
    assert len(archives) == 2 * len(DISTRIBUTIONS)
    done = run(sys.executable, "-m", "twine", "--no-color", "check", "--strict", *archives, cwd=dist)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASSED") == len(archives)


@pytest.mark.parametrize("distribution", DISTRIBUTIONS.values())
def test_it_says_what_it_is(dist, distribution):
    metadata = metadata_of(wheel_of(dist, distribution))
    assert metadata["Name"] == distribution
    assert metadata.get_all("License-File") == ["LICENSE", "NOTICE"]
    classifiers = metadata.get_all("Classifier")
    assert {"Typing :: Typed", *PYTHONS} <= set(classifiers)
    assert "wechatpay" in str(metadata["Keywords"]).split(",")
    assert metadata.get_payload().lstrip().startswith(("# " + distribution, "<!-- Generated"))
    # What holds for all parts is the same in all of them.
    other = metadata_of(wheel_of(dist, "wechatpay-openapi"))
    assert [metadata.get_all(name) for name in COMMON] == [other.get_all(name) for name in COMMON]
    assert all(metadata[name] for name in COMMON)
    assert classifiers == other.get_all("Classifier")


@pytest.mark.parametrize("part", NEEDED)
def test_the_wheel_holds_the_part_and_stays_small(dist, part):
    wheel = wheel_of(dist, DISTRIBUTIONS[part])
    with zipfile.ZipFile(wheel) as opened:
        names = set(opened.namelist())
    assert NEEDED[part] <= names
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name]
    assert wheel.stat().st_size < 5_000_000


def test_each_part_has_what_it_needs():
    assert NEEDED.keys() == DISTRIBUTIONS.keys()


@pytest.mark.parametrize("distribution", DISTRIBUTIONS.values())
def test_the_licence_goes_with_every_archive(dist, distribution):
    texts = {name: (ROOT / name).read_bytes() for name in ("LICENSE", "NOTICE")}
    wheel = wheel_of(dist, distribution)
    with zipfile.ZipFile(wheel) as opened:
        folder = f"{wheel.name.removesuffix('-py3-none-any.whl')}.dist-info/licenses"
        assert {name: opened.read(f"{folder}/{name}") for name in texts} == texts
    with tarfile.open(dist / f"{wheel.name.removesuffix('-py3-none-any.whl')}.tar.gz") as opened:
        for name, text in texts.items():
            member = opened.extractfile(f"{wheel.name.removesuffix('-py3-none-any.whl')}/{name}")
            assert member is not None
            assert member.read() == text


def test_the_parts_that_build_the_same_way_have_the_same_build_script():
    scripts = {part: ROOT / part / "hatch_build.py" for part in DISTRIBUTIONS}
    texts = {part: path.read_bytes() for part, path in scripts.items() if path.exists()}
    assert texts.keys() == {"sandbox", "bookkeeping", "cli", "metapackage"}
    assert len(set(texts.values())) == 1


@pytest.mark.parametrize("distribution", DISTRIBUTIONS.values())
def test_a_source_distribution_builds_the_same_wheel_outside_the_tree(dist, distribution, tmp_path):
    wheel = wheel_of(dist, distribution)
    with tarfile.open(dist / f"{wheel.name.removesuffix('-py3-none-any.whl')}.tar.gz") as opened:
        opened.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    done = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path / "again", cwd=source)
    assert done.returncode == 0, done.stderr
    (again,) = (tmp_path / "again").iterdir()
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(again) as two:
        assert {name: one.read(name) for name in one.namelist()} == {name: two.read(name) for name in two.namelist()}


@pytest.fixture(scope="module")
def third_party(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return link_third_party(tmp_path_factory.mktemp("packages"))


@pytest.fixture
def install(dist: Path, third_party: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Installs a requirement from dist/ into a fresh environment outside the tree; the folder of its programs."""

    def install(requirement: str) -> Path:
        programs = make_environment(tmp_path / "environment", third_party)
        done = run(
            *(programs / "python", "-m", "pip", "install", "--find-links", dist, requirement),
            cwd=tmp_path,
            **INDEX_FREE,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return programs

    return install


def test_the_first_program_of_the_readme_runs_outside_the_tree(install, tmp_path):
    programs = install("wechatpay-openapi[sandbox]")
    first = re.search(r"^```python\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    assert first is not None
    program = tmp_path / "first.py"
    program.write_text(first[1] + "import wechatpay_sandbox\nprint(wechatpay_sandbox.__file__)\n", encoding="utf-8")
    done = run(programs / "python", "-W", "error", program, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    *lines, file = done.stdout.splitlines()
    assert re.fullmatch(r"weixin://wxpay/bizpayurl\?pr=\w+", lines[0])
    assert lines[1:] == ["SUCCESS"]
    assert Path(file).is_relative_to(tmp_path), "it ran what lies in the tree"


def test_without_its_extra_the_command_says_how_to_get_it(install, tmp_path):
    programs = install("wechatpay-openapi")
    done = run(programs / "wechatpay", "operations", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("pip install 'wechatpay-openapi[cli]'\n")
    assert done.stderr.count("\n") == 1
    imported = run(programs / "python", "-c", "import wechatpay_client, wechatpay_auth", cwd=tmp_path)
    assert imported.returncode == 0, imported.stderr


def test_with_its_extra_the_command_runs(install, dist, tmp_path):
    programs = install("wechatpay-openapi[cli]")
    version = metadata_of(wheel_of(dist, "wechatpay-openapi"))["Version"]
    done = run(programs / "wechatpay", "--version", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"wechatpay {version}\n"), done.stderr
    listed = run(programs / "wechatpay", "operations", "certificates", cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    assert "/v3/certificates" in listed.stdout

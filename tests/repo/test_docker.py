"""docker/ as far as it can be proved without Docker: its steps are run in a clean folder, and its promises are read."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from tests.repo.clean_install import INDEX_FREE, link_third_party, make_environment, run
from tests.repo.parts import ROOT

DOCKERFILE = ROOT / "docker" / "Dockerfile"


def read_instructions() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile, such as ("USER", "10001")."""
    lines = [line for line in DOCKERFILE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return [(word, rest) for word, _, rest in (line.partition(" ") for line in lines)]


def arguments_of(word: str) -> list[str]:
    return [rest for other, rest in read_instructions() if other == word]


def test_its_instructions_are_the_ones_that_are_known_here():
    """A new one has to be looked at: what it does, no test below would notice."""
    known = {"FROM", "WORKDIR", "COPY", "RUN", "USER", "ENV", "VOLUME", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT"}
    assert {word for word, _ in read_instructions()} == known


def ignores(path: str) -> bool:
    """Whether .dockerignore leaves a path out of what the build sees: its last pattern that fits decides."""
    result = False
    for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        pattern = line.removeprefix("!")
        regex = re.escape(pattern).replace(r"\*\*/", "(?:.*/)?").replace(r"\*", "[^/]*")
        if re.fullmatch(rf"{regex}(?:/.*)?", path):
            result = not line.startswith("!")
    return result


@pytest.mark.parametrize(
    ("path", "ignored"),
    [
        ("cli/wechatpay_cli/call.py", False),
        ("spec/openapi.yaml", False),
        ("generated_client/wechatpay_client/openapi.json", False),
        ("spec/paths/pay.yaml", True),
        (".git/config", True),
        (".venv/bin/python", True),
        ("README.md", True),
        ("cli/wechatpay_cli/__pycache__/call.pyc", True),
        ("sandbox/state/merchant/apiclient_key.pem", True),
        ("cli/.env", True),
        ("sandbox/state/door/root.pem", True),
        ("sandbox/state/sandbox.sqlite3-wal", True),
    ],
)
def test_a_build_sees_nothing_but_what_it_copies(path, ignored):
    assert ignores(path) is ignored


def test_the_parts_that_it_copies_have_no_key():
    copied = [source for rest in arguments_of("COPY") if not rest.startswith("--from") for source in rest.split()[:1]]
    listed = run("git", "ls-files", "--", *copied, cwd=ROOT).stdout.splitlines()
    assert len(listed) > 100
    found = [path for path in listed if not ignores(path) and b"-----BEGIN" in (ROOT / path).read_bytes()]
    with_blocks = [
        path
        for path in found
        if re.search(rb"-----BEGIN [A-Z ]+-----\s+[A-Za-z0-9+/=]{40}", (ROOT / path).read_bytes())
    ]
    assert with_blocks == [], "a PEM would be in the image"


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the steps of the Dockerfile were run: wheels/, and the environment that they made.

    pip finds what is not ours by links, since no test asks an index. The step that makes the user needs root and is
    only read.
    """
    folder = tmp_path_factory.mktemp("image")
    third_party = folder / "third_party"
    third_party.mkdir()
    programs = make_environment(folder / "environment", link_third_party(third_party))
    source, wheels = folder / "src", folder / "wheels"
    assert arguments_of("WORKDIR") == ["/src"]
    source.mkdir()
    steps = 0
    for word, rest in read_instructions():
        if word == "COPY" and not rest.startswith("--from"):
            origin, target = rest.split()
            _copy(origin, source / target)
        elif word == "COPY":
            assert rest == "--from=build /wheels /wheels"
        elif word == "RUN" and "useradd" not in rest:
            command = rest.replace("/wheels", str(wheels)).replace(f" && rm -r {wheels}", "")
            done = run(
                *("sh", "-ec", command),
                cwd=source,
                PATH=f"{programs}{os.pathsep}{os.environ['PATH']}",
                **INDEX_FREE,
            )
            assert done.returncode == 0, f"{rest}\n{done.stdout}{done.stderr}"
            steps += 1
    assert steps == 3
    return folder


def _copy(origin: str, target: Path) -> None:
    """As COPY does: what git has, without what .dockerignore leaves out."""
    for path in run("git", "ls-files", "--", origin, cwd=ROOT).stdout.splitlines():
        if not ignores(path):
            copy = target if path == origin else target / Path(path).relative_to(origin)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / path, copy)
    assert target.exists(), f"COPY {origin}: nothing of it is in the tree"


def test_it_builds_what_it_installs(image):
    names = sorted(path.name.partition("-")[0] for path in (image / "wheels").iterdir())
    assert names == ["wechatpay_auth", "wechatpay_cli", "wechatpay_client", "wechatpay_openapi", "wechatpay_sandbox"]


def test_what_it_installed_has_no_certificate_authority(image):
    (site_packages,) = (image / "environment").glob("[Ll]ib/**/site-packages")
    ours = [path for path in site_packages.rglob("*") if path.is_file() and "wechatpay" in str(path)]
    assert len(ours) > 100
    assert not [path for path in ours if path.suffix in (".pem", ".p12", ".key", ".crt", ".sqlite3")]


def test_what_it_starts_serves_and_is_healthy(image, tmp_path):
    entry = json.loads(arguments_of("ENTRYPOINT")[0])
    (health,) = arguments_of("HEALTHCHECK")
    check = json.loads(health[health.index("[") :])
    state = tmp_path / "state"
    state.mkdir(mode=0o700)
    assert entry[-1] == "/state/sandbox"
    # why another address and port: a test is for this machine only, and 8787 may be taken
    command = [*entry[:-1], str(state / "sandbox"), "--host", "127.0.0.1", "--port", "0"]
    programs = image / "environment" / "bin"
    environment = {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=tmp_path) as process:
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            url = re.search(r"http://127\.0\.0\.1:\d+", first)
            assert url is not None, first
            checked = [word.replace("http://127.0.0.1:8787", url[0]) for word in check]
            assert checked[-1] != check[-1]
            done = run(*checked, cwd=tmp_path, PATH=environment["PATH"])
            assert done.returncode == 0, done.stderr
            config = tomllib.loads((state / "sandbox" / "wechatpay.toml").read_text(encoding="utf-8"))
            assert config["api"]["base_url"] == url[0]
            process.send_signal(signal.SIGTERM)  # as `docker stop` does
            process.communicate(timeout=15)
        finally:
            process.kill()
    assert process.returncode == 0
    assert run(*checked, cwd=tmp_path, PATH=environment["PATH"]).returncode != 0, "the check notices a dead server"


def test_it_runs_as_a_user_whose_folder_is_the_volume():
    (making,) = (rest for rest in arguments_of("RUN") if "useradd" in rest)
    words = shlex.split(making)
    (uid,) = arguments_of("USER")
    assert int(uid) > 0
    assert words[words.index("--uid") + 1] == uid
    assert arguments_of("VOLUME") == ["/state"]
    assert words[-1] == "/state"
    assert "--mode=0700" in words
    order = [word for word, _ in read_instructions()]
    assert order.index("USER") > max(position for position, word in enumerate(order) if word in ("RUN", "COPY"))


def test_the_compose_file_publishes_to_this_machine_only_and_gives_no_rights():
    text = (ROOT / "docker" / "compose.yaml").read_text(encoding="utf-8")
    composed = yaml.safe_load(text)
    service = composed["services"]["wechatpay"]
    assert (ROOT / "docker" / service["build"]["context"]).resolve() == ROOT
    assert ROOT / service["build"]["dockerfile"] == DOCKERFILE
    assert service["ports"] == [f"127.0.0.1:{port}:{port}" for port in arguments_of("EXPOSE")]
    assert (service["read_only"], service["cap_drop"]) == (True, ["ALL"])
    (volume,) = service["volumes"]
    name, _, target = volume.partition(":")
    assert name in composed["volumes"]
    assert [target] == arguments_of("VOLUME")
    example = text[text.index("  # shop:") : text.index("\nvolumes:")]
    shop = yaml.safe_load("\n".join(line.removeprefix("  # ") for line in example.splitlines()))["shop"]
    assert shop["user"] == arguments_of("USER")[0], "the folder is its owner's alone"
    assert set(shop["depends_on"]) <= set(composed["services"])


def test_the_options_of_the_compose_file_exist():
    composed = yaml.safe_load((ROOT / "docker" / "compose.yaml").read_text(encoding="utf-8"))
    options = {word for word in composed["services"]["wechatpay"]["command"] if word.startswith("--")}
    done = run(shutil.which("wechatpay", path=str(Path(sys.executable).parent)), "sandbox", "--help", cwd=ROOT)
    assert done.returncode == 0
    assert all(option in done.stdout for option in options)

"""`wechatpay sandbox --intercept` and `wechatpay sandbox env`: the settings that lead a program through the door."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner
from wechatpay_cli.command_line import app
from wechatpay_cli.sandbox_env import Language
from wechatpay_sandbox import DoorPorts, OpenDoor, Running, running
from wechatpay_sandbox.door.client_settings import Language as SandboxLanguage
from wechatpay_sandbox.state.state_folder import open_state_folder

LANGUAGES = [language.value for language in Language]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A sandbox with its door open, in a folder with a blank in its name."""
    with running(tmp_path_factory.mktemp("door") / "the data", door=DoorPorts()) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def folder(opened: Running) -> Path:
    return opened.config_path.parent


@pytest.fixture(scope="module")
def door(opened: Running) -> OpenDoor:
    assert opened.door is not None
    return opened.door


def test_the_command_knows_the_languages_of_the_sandbox():
    assert [language.value for language in SandboxLanguage] == LANGUAGES


def settings(invoke, folder, language):
    done = invoke("sandbox", "env", "--for", language, "--data", str(folder), "--format", "json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_says_the_same(invoke, folder, language):
    told = settings(invoke, folder, language)
    assert set(told) == {"variables", "notes"}
    assert all(note.endswith(".") for note in told["notes"])
    options = ("--for", language, "--data", str(folder))
    shell = invoke("sandbox", "env", *options).stdout
    dotenv = invoke("sandbox", "env", *options, "--format", "dotenv").stdout
    for text in (shell, f"set -a\n{dotenv}"):
        script = f"{text}\nexec {sys.executable} -c 'import json, os; print(json.dumps(dict(os.environ)))'"
        done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True, env={"PATH": "/bin"})
        seen = json.loads(done.stdout)
        assert {name: seen.get(name) for name in told["variables"]} == told["variables"]
    assert shell.count("export ") == len(told["variables"])


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("go", {"HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE"}),
        ("java", {"JAVA_TOOL_OPTIONS"}),
        ("php", {"HTTPS_PROXY", "NO_PROXY", "PHP_INI_SCAN_DIR"}),
        ("node", {"NODE_EXTRA_CA_CERTS", "NODE_OPTIONS"}),
        ("python", {"HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"}),
        ("dotnet", {"HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE"}),
        ("curl", {"HTTPS_PROXY", "NO_PROXY", "CURL_CA_BUNDLE", "SSL_CERT_FILE"}),
    ],
)
def test_the_variables_of_a_language(invoke, folder, door, language, names):
    variables = settings(invoke, folder, language)["variables"]
    assert {name for name in variables if name.isupper()} == names
    if "HTTPS_PROXY" in names:
        assert variables["HTTPS_PROXY"] == variables["https_proxy"] == door.address.proxy_url
        assert variables["NO_PROXY"] == variables["no_proxy"] == "localhost,127.0.0.1,::1"
    for name in names - {"HTTPS_PROXY", "NO_PROXY", "JAVA_TOOL_OPTIONS", "NODE_OPTIONS"}:
        assert Path(variables[name].removeprefix(os.pathsep)).exists(), name


def test_requests_needs_nothing_else(invoke, folder):
    program = "import requests; reply = requests.get('https://api.mch.weixin.qq.com/v3/x'); print(reply.json()['code'])"
    environment = {**os.environ, **settings(invoke, folder, "python")["variables"]}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.stdout == "SIGN_ERROR\n", done.stderr


def test_options_with_a_blank_are_quoted_as_their_readers_want(invoke, folder):
    assert " " in str(folder)
    java = settings(invoke, folder, "java")["variables"]["JAVA_TOOL_OPTIONS"]
    assert f'"-Djavax.net.ssl.trustStore={folder}/door/truststore.p12"' in java
    assert '"-Dhttps' not in java
    node = settings(invoke, folder, "node")["variables"]["NODE_OPTIONS"]
    assert node == f'--require "{folder}/door/node.cjs"'


def test_php_reads_the_bundle(folder, door):
    text = (folder / "door/php/door.ini").read_text(encoding="utf-8")
    assert text == f'curl.cainfo = "{door.files.bundle}"\nopenssl.cafile = "{door.files.bundle}"\n'


def test_the_files_beside_the_configuration_are_enough_for_the_client(opened, folder, environment):
    script = f'set -a; . "{folder}/sandbox.env"; exec "$0" -m wechatpay_cli call v3/certificates'
    command = ["sh", "-c", script, sys.executable]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["data"]
    told = json.loads((folder / "sandbox.json").read_text(encoding="utf-8"))
    assert Path(told["platform_certificates"]).is_file()
    assert told["platform_certificate_serial"] == opened.sandbox.keys.certificate.serial


# --- when there is no door


def test_without_a_sandbox_it_says_how_to_start_one(invoke, tmp_path):
    done = invoke("sandbox", "env", "--for", "go", "--data", str(tmp_path / "never"))
    assert (done.exit_code, done.stdout) == (1, "")
    assert re.fullmatch(
        r"error: no sandbox has run in .*never; start one: wechatpay sandbox --intercept\n", done.stderr
    )


def test_without_a_door_it_says_how_to_open_it(invoke, tmp_path):
    with running(tmp_path / "state"):
        done = invoke("sandbox", "env", "--for", "go", "--data", str(tmp_path / "state"))
    assert (done.exit_code, done.stdout) == (1, "")
    assert "has no door; stop it, and start it with one: wechatpay sandbox --intercept\n" in done.stderr


def test_after_the_end_it_says_so(invoke, tmp_path, folder):
    shutil.copytree(folder, tmp_path / "state")
    told = json.loads((tmp_path / "state/sandbox.json").read_bytes())
    told["door"]["proxy_url"] = "http://127.0.0.1:1"
    (tmp_path / "state/sandbox.json").write_text(json.dumps(told), encoding="utf-8")
    done = invoke("sandbox", "env", "--for", "go", "--data", str(tmp_path / "state"))
    assert (done.exit_code, done.stdout) == (1, "")
    assert "does not run; start it: wechatpay sandbox --intercept\n" in done.stderr


def test_the_door_of_another_user_is_refused(invoke, tmp_path, folder, monkeypatch):
    """Its certificates would be trusted, and its proxy would see what the program sends."""
    theirs = Path(shutil.copytree(folder, tmp_path / "theirs"))
    if os.geteuid() == 0:
        os.chown(theirs, 4711, 4711)
    else:  # only root can give a folder away
        monkeypatch.setattr(os, "geteuid", lambda: 4711)
    done = invoke("sandbox", "env", "--for", "go", "--data", str(theirs))
    assert (done.exit_code, done.stdout) == (1, "")
    assert "belongs to another user" in done.stderr


def test_a_damaged_file_is_one_line(invoke, tmp_path):
    (tmp_path / "sandbox.json").write_text("{}", encoding="utf-8")
    done = invoke("sandbox", "env", "--for", "go", "--data", str(tmp_path))
    assert (done.exit_code, done.stdout) == (1, "")
    assert "cannot be read" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_language_is_needed(invoke):
    done = invoke("sandbox", "env")
    assert done.exit_code == 2
    assert "--for" in done.stderr


# --- the command that opens it


def test_it_says_where_the_door_is(environment, tmp_path):
    folder = open_state_folder(tmp_path / "state").path
    command = [sys.executable, "-m", "wechatpay_cli", "sandbox", "--port", "0", "--intercept", "--data", str(folder)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        try:
            introduction = "".join(process.stdout.readline() for _ in range(10))
            told = json.loads((folder / "sandbox.json").read_bytes())["door"]
            assert re.search(rf"^  proxy +{told['proxy_url']}$", introduction, re.M)
            assert re.search(rf"^  TLS +https://127\.0\.0\.1:{told['tls_port']}$", introduction, re.M)
            assert f"wechatpay sandbox env --for curl --data {folder}\n" in introduction
            process.send_signal(signal.SIGINT)
            output, log = process.communicate(timeout=15)
        finally:
            process.kill()
    assert (process.returncode, output, log) == (0, "", "")


@pytest.mark.parametrize(
    ("options", "ports"),
    [
        (["--port", "0"], (0, 0)),
        ([], (8788, 8789)),
        (["--port", "9000", "--tls-port", "443"], (9001, 443)),
        (["--proxy-port", "0"], (0, 8789)),
    ],
)
def test_the_ports_of_the_door(monkeypatch, tmp_path, options, ports):
    given = []
    monkeypatch.setattr("wechatpay_sandbox.serve", lambda *arguments, **named: given.append(named["door"]))
    done = CliRunner().invoke(app, ["sandbox", "--intercept", "--data", str(tmp_path / "state"), "--quiet", *options])
    assert done.exit_code == 0, done.output
    assert given == [ports]


def test_a_port_without_a_door_is_a_mistake(invoke, tmp_path):
    done = invoke("sandbox", "--tls-port", "443", "--data", str(tmp_path / "state"))
    assert done.exit_code == 2
    assert "--tls-port: this is a port of the door; open it with --intercept" in " ".join(done.stderr.split())
    assert not (tmp_path / "state").exists()


def test_a_public_address_that_cannot_be_is_explained(invoke, tmp_path):
    done = invoke("sandbox", "--public-url", "sandbox.example.com", "--data", str(tmp_path / "state"))
    assert done.exit_code == 2
    assert "give scheme, host and port" in " ".join(done.stderr.split())

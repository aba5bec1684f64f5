"""`wechatpay certs` against the sandbox."""

from __future__ import annotations

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from wechatpay_auth import KeyRing, WeChatPayAuth, load_config
from wechatpay_auth.certificate_store import CertificateFolder


@pytest.fixture
def config(served) -> str:
    return str(served.config_path)


@pytest.fixture
def serial(served) -> str:
    """Of the platform certificate."""
    _public_key, certificate = load_config(served.config_path, {}).keys.serials
    return certificate


def test_download_keeps_verified_files(wechatpay, config, serial, tmp_path):
    done = wechatpay("certs", "download", "--to", "made/here", "--config", config)
    assert done.returncode == 0, done.stderr
    path = Path("made/here") / f"{serial}.pem"
    assert re.fullmatch(rf"{serial}  \d{{4}}-\d\d-\d\d to \d{{4}}-\d\d-\d\d  {path}\n", done.stdout)
    assert f'certificate_folder = "{tmp_path}/made/here"' in done.stderr
    # What it wrote is what a client trusts, and every loader of PEM can read.
    found = load_config(config, {})
    kept = CertificateFolder(tmp_path / "made/here", found.credentials.apiv3_key).load()
    assert [certificate.serial for certificate in kept.certificates] == [serial]
    assert KeyRing().add_certificate(tmp_path / path) == serial


def test_download_as_json_into_this_folder(invoke, config, serial, tmp_path):
    done = invoke("certs", "download", "--config", config, "--format", "json")
    assert done.exit_code == 0, done.output
    (shown,) = json.loads(done.stdout)["certificates"]
    assert (shown["serial"], shown["kind"], shown["file"]) == (serial, "certificate", f"{serial}.pem")
    assert shown["not_before"] < shown["not_after"]
    assert (tmp_path / f"{serial}.pem").is_file()


def made_for_certificates(served, tmp_path: Path) -> Path:
    """The sandbox's configuration with a folder for certificates, and no listed ones."""
    text = served.config_path.read_text()
    folder = served.config_path.parent
    text = re.sub(r'= "(merchant|platform)/', rf'= "{folder}/\1/', text)
    text = re.sub(r"certificates = .*", 'certificate_folder = "kept"', text)
    path = tmp_path / "wechatpay.toml"
    path.write_text(text)
    return path


def test_list_before_and_after_a_download(invoke, served, serial, tmp_path):
    path = made_for_certificates(served, tmp_path)
    before = invoke("certs", "list")
    assert before.exit_code == 0, before.output
    assert re.fullmatch(r"\* public-key   PUB_KEY_ID_\d+\n", before.stdout)
    done = invoke("certs", "download")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "kept" / f"{serial}.pem").is_file()
    assert "to use them" not in done.stderr
    after = invoke("certs", "list", "--format", "json")
    public_key, certificate = json.loads(after.stdout)["keys"]
    assert (public_key["kind"], public_key["preferred"], public_key["not_after"]) == ("public-key", True, None)
    assert (certificate["serial"], certificate["preferred"]) == (serial, False)
    assert WeChatPayAuth(load_config(path, {}).credentials, load_config(path, {}).keys)


def test_list_of_certificate_mode_before_any_download(invoke, served, tmp_path):
    path = made_for_certificates(served, tmp_path)
    path.write_text(re.sub(r"public_key.*\n", "", path.read_text()))
    done = invoke("certs", "list")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "the first request downloads the certificates" in done.stderr


def test_without_the_apiv3_key(invoke, served, tmp_path):
    path = made_for_certificates(served, tmp_path)
    text = re.sub(r"apiv3_key.*\n|certificate_folder.*\n", "", path.read_text())
    path.write_text(text)
    done = invoke("certs", "download")
    assert done.exit_code == 1
    assert "set apiv3_key in [merchant]" in done.stderr


def test_with_another_apiv3_key(invoke, config):
    done = invoke("certs", "download", "--config", config, WECHATPAY_APIV3_KEY="another-apiv3-key-of-32-bytes---")
    assert done.exit_code == 1
    assert "the APIv3 key is not the one set in the merchant platform" in done.stderr


class _PublicKeyOnly(BaseHTTPRequestHandler):
    """What the platform answers to merchants that have moved to the public key."""

    def do_GET(self) -> None:
        body = json.dumps({"code": "RESOURCE_NOT_EXISTS", "message": "无可用的平台证书"}).encode()
        self.send_response(404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Nothing: the test's output is for its own failures."""


def test_a_merchant_with_the_public_key_is_told_so(invoke, config):
    with HTTPServer(("127.0.0.1", 0), _PublicKeyOnly) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        done = invoke(
            "certs", "download", "--config", config, WECHATPAY_BASE_URL=f"http://127.0.0.1:{server.server_port}"
        )
        thread.join()
    assert done.exit_code == 1
    assert "this merchant uses the WeChat Pay public key; give public_key_id" in done.stderr


def test_a_folder_that_cannot_be_made(invoke, config, tmp_path):
    (tmp_path / "file").write_text("")
    done = invoke("certs", "download", "--config", config, "--to", "file/x")
    assert done.exit_code == 1
    assert "cannot be written" in done.stderr
    assert "--to" in done.stderr


def test_nobody_there(invoke, config):
    done = invoke("certs", "download", "--config", config, WECHATPAY_BASE_URL="http://127.0.0.1:1")
    assert done.exit_code == 1
    assert "nothing was sent" in done.stderr


def test_help_lists_both(invoke):
    done = invoke("certs", "--help")
    assert "download" in done.stdout
    assert "list" in done.stdout
    assert "certificate_folder" in invoke("certs", "download", "--help").stdout

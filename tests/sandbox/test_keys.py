"""The platform's keys: modes, switches in mid-run, new keys beside old ones, and what a restart keeps."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from receiver import eventually, receiving
from sandbox_caller import Caller, refused
from shop import Shop
from wechatpay_auth import (
    CertificateRefresher,
    KeyRing,
    NotificationParser,
    UnknownSerial,
    Verifier,
    load_config,
    oaep,
    read_certificates,
)
from wechatpay_auth.certificate_errors import PublicKeyRequired
from wechatpay_client import Client, errors
from wechatpay_sandbox import Running, Sandbox, Settings, StateFolderError, running
from wechatpay_sandbox.signatures.key_mode import KeyMode
from wechatpay_sandbox.signatures.platform_keys import RotationRefused

CERTIFICATES = "/v3/certificates"


@contextmanager
def _served(folder: Path, mode: KeyMode = KeyMode.BOTH, **settings: Any) -> Iterator[tuple[Running, Shop]]:
    with running(folder, settings=Settings(keys=mode, probe_share=0, **settings)) as sandbox:
        caller = Caller.of(sandbox.config_path)
        with caller.http:
            yield sandbox, Shop(caller)


def _serials(sandbox: Running, kind: str) -> list[str]:
    return [use.serial for use in sandbox.sandbox.keys.in_use() if use.kind == kind]


def _listed(shop: Shop) -> list[str]:
    reply = shop.caller.send("GET", CERTIFICATES)
    assert reply.status_code == 200, reply.text
    return [entry["serial_no"] for entry in reply.json()["data"]]


# --- modes


def _send_encrypted(shop: Shop, serial: str) -> httpx.Response:
    """The reply to a request with an encrypted field, which names the key `serial`."""
    body = {
        "notify_url": "http://127.0.0.1:19/notify",
        "echo_message": "hello",
        "encrypted_echo_message": oaep.encrypt(shop.caller.keys.for_encryption().public_key, "hello"),
    }
    headers = {"Wechatpay-Serial": serial, "Content-Type": "application/json"}
    return shop.caller.send("POST", "/v3/security/echo", json.dumps(body).encode(), headers)


def test_certificates_only(data_dir: Path) -> None:
    with _served(data_dir, KeyMode.CERTIFICATES) as (sandbox, shop):
        folder = sandbox.sandbox.folder
        serial = folder.certified_key.serial
        assert shop.caller.keys.serials == (serial,)
        assert shop.caller.verify(shop.caller.send("GET", CERTIFICATES)) == serial
        assert shop.caller.verify(shop.caller.send("GET", "/v3/nothing")) == serial
        detail = refused(_send_encrypted(shop, folder.public_key_id), 400, "PARAM_ERROR")
        assert (detail["field"], detail["location"]) == ("Wechatpay-Serial", "header")
        assert detail["reason"] == "other-key"
        assert serial in detail["issue"]
        assert folder.public_key_id not in detail["issue"]
        with Client.from_config(sandbox.config_path) as client:
            client.v3.certificates.get()
            assert client.keys.counters[serial].verified > 0


def test_public_key_only(data_dir: Path) -> None:
    with _served(data_dir, KeyMode.PUBLIC) as (sandbox, shop):
        folder = sandbox.sandbox.folder
        assert shop.caller.keys.serials == (folder.public_key_id,)
        reply = shop.caller.call("GET", CERTIFICATES)
        refused(reply, 404, "RESOURCE_NOT_EXISTS")
        assert "无可用的平台证书" in reply.json()["message"]
        named = _send_encrypted(shop, folder.certified_key.serial)
        assert refused(named, 400, "PARAM_ERROR")["reason"] == "other-key"
        with pytest.raises(PublicKeyRequired):
            read_certificates(
                reply.headers.multi_items(), reply.content, folder.apiv3_key, status_code=reply.status_code
            )


def test_a_client_of_the_old_mode_is_told_to_use_the_public_key(data_dir: Path) -> None:
    with _served(data_dir, KeyMode.PUBLIC) as (sandbox, _):
        config = load_config(sandbox.config_path)
        keys = KeyRing()
        refresher = CertificateRefresher(keys, config.credentials.apiv3_key or b"")
        with (
            Client(config.credentials, keys, certificates=refresher, base_url=config.base_url) as client,
            pytest.raises(PublicKeyRequired, match="this merchant uses the WeChat Pay public key"),
        ):
            client["v3/pay/transactions/id/{transaction_id}"].get(transaction_id="1", query={"mchid": "1900000001"})


@pytest.mark.parametrize("mode", list(KeyMode))
def test_a_notification_is_signed_with_the_key_of_the_mode(data_dir: Path, mode: KeyMode) -> None:
    with receiving() as receiver, _served(data_dir, mode) as (sandbox, shop):
        shop.paid(notify_url=receiver.url)
        (arrived,) = receiver.wait(1)
        folder = sandbox.sandbox.folder
        serial = folder.certified_key.serial if mode is KeyMode.CERTIFICATES else folder.public_key_id
        assert dict(arrived.headers)["Wechatpay-Serial"] == serial
        config = load_config(sandbox.config_path)  # no request was sent: the certificates must stand there already
        notification = NotificationParser(config.keys, config.credentials).parse(arrived.headers, arrived.body)
        assert notification.event_type == "TRANSACTION.SUCCESS"


def test_modes_are_switched_in_mid_run(data_dir: Path) -> None:
    with _served(data_dir) as (sandbox, shop):
        folder = sandbox.sandbox.folder
        public, certificate = folder.public_key_id, folder.certified_key.serial
        for mode, preferred, known in (
            ("certificates", certificate, {certificate}),
            ("public", public, {public}),
            ("both", public, {public, certificate}),
        ):
            shown = shop.control("PUT", "keys", {"mode": mode}).json()
            assert shown == shop.control("GET", "keys").json()
            assert shown["mode"] == mode
            assert {key["serial"] for key in shown["keys"]} == known
            assert [key["serial"] for key in shown["keys"] if key["preferred"]] == [preferred]
            assert shop.caller.send("GET", "/v3/nothing").headers["Wechatpay-Serial"] == preferred
            config = load_config(sandbox.config_path)
            assert set(config.keys.serials) == known
            assert (config.certificates is not None) == (mode == "certificates")


@pytest.mark.parametrize(
    ("method", "path", "payload", "status", "said"),
    [
        ("PUT", "keys", {"mode": "sometimes"}, 400, "mode must be one of public, certificates, both"),
        ("PUT", "keys", {}, 400, "the body has no mode"),
        ("POST", "keys/rotate", {"kinds": ["password"]}, 400, "kinds must be a list of public_key, certificate"),
        ("POST", "keys/rotate", {"kinds": [["certificate"]]}, 400, "kinds must be a list of"),
        ("POST", "keys/rotate", {"kinds": []}, 400, "name at least one kind of key"),
        ("POST", "keys/rotate", {"use_after_seconds": -1}, 400, "use_after_seconds must be from 0 to"),
        (
            "POST",
            "keys/rotate",
            {"use_after_seconds": 9, "retire_after_seconds": 8},
            400,
            "the old key would retire before the new one signs",
        ),
        ("POST", "keys/retire", {}, 409, "no key can be retired"),
    ],
)
def test_what_the_control_api_refuses(
    own: Running, own_merchant: Caller, method: str, path: str, payload: object, status: int, said: str
) -> None:
    shop = Shop(own_merchant)
    before = shop.control("GET", "keys").json()
    reply = shop.control(method, path, payload)
    assert reply.status_code == status
    assert said in reply.json()["message"]
    assert shop.control("GET", "keys").json() == before


# --- new keys


def test_a_new_certificate_beside_the_old_one(data_dir: Path) -> None:
    with _served(data_dir, KeyMode.CERTIFICATES) as (sandbox, shop):
        (old,) = _listed(shop)
        shown = shop.control("POST", "keys/rotate", {"kinds": ["certificate"]}).json()
        first, second = shown["keys"]
        new = second["serial"]
        assert (first["serial"], first["state"], first["preferred"]) == (old, "retiring", False)
        assert (second["state"], second["preferred"], second["retires"]) == ("signing", True, None)
        assert _listed(shop) == [old, new]

        ring = load_config(sandbox.config_path).keys
        assert set(ring.serials) == {old, new}
        assert ring.preferred == new, "the newest is the one that took effect last"
        for named in (old, new):
            reply = shop.caller.send("GET", CERTIFICATES, headers={"Wechatpay-Serial": named})
            assert Verifier(ring).verify(reply.headers.multi_items(), reply.content).serial == named
        assert shop.caller.send("GET", "/v3/nothing").headers["Wechatpay-Serial"] == new

        shop.control("POST", "keys/retire")
        assert _listed(shop) == [new]
        reply = shop.caller.send("GET", CERTIFICATES, headers={"Wechatpay-Serial": old})
        assert (reply.status_code, reply.headers["Wechatpay-Serial"]) == (200, new)
        detail = refused(_send_encrypted(shop, old), 400, "PARAM_ERROR")
        assert (detail["reason"], new in detail["issue"]) == ("unknown-key", True)
        assert load_config(sandbox.config_path).keys.serials == (new,)


def test_a_new_public_key_beside_the_old_one(data_dir: Path) -> None:
    with _served(data_dir, KeyMode.PUBLIC) as (sandbox, shop):
        (old,) = _serials(sandbox, "public_key")
        shop.control("POST", "keys/rotate")
        _, new = _serials(sandbox, "public_key")
        assert load_config(sandbox.config_path).keys.serials == (new,)
        assert (
            shop.caller.call("GET", "/v3/nothing", headers={"Wechatpay-Serial": old}).headers["Wechatpay-Serial"] == old
        )
        with pytest.raises(UnknownSerial):
            shop.caller.verify(shop.caller.send("GET", "/v3/nothing"))
        shop.control("POST", "keys/retire")
        reply = shop.caller.send("GET", "/v3/nothing", headers={"Wechatpay-Serial": old})
        assert reply.headers["Wechatpay-Serial"] == new
        refused(_send_encrypted(shop, old), 400, "PARAM_ERROR")


def test_both_kinds_at_once(data_dir: Path) -> None:
    with _served(data_dir) as (sandbox, shop):
        shown = shop.control("POST", "keys/rotate").json()
        assert sorted(key["kind"] for key in shown["keys"]) == ["certificate"] * 2 + ["public_key"] * 2
        assert len(load_config(sandbox.config_path).keys.serials) == 3, "one public key, and both certificates"


def test_a_key_that_is_announced_signs_only_where_it_is_named(data_dir: Path) -> None:
    """As the platform does it: published first, used later, and the old one retired after that; in scaled time."""
    with _served(data_dir, KeyMode.CERTIFICATES, time_scale=0.00002) as (sandbox, shop):
        (old,) = _listed(shop)
        seconds = {"use_after_seconds": 86_400, "retire_after_seconds": 172_800}  # 1.728 s and 3.456 s here
        shown = shop.control("POST", "keys/rotate", seconds).json()
        new = shown["keys"][1]["serial"]
        first, second = sandbox.sandbox.keys.in_use()
        used, retired = second.signs_from, first.retires
        assert retired is not None
        assert [key["state"] for key in shown["keys"]] == ["signing", "announced"]
        named = shop.caller.send("GET", "/v3/nothing", headers={"Wechatpay-Serial": new})
        assert named.headers["Wechatpay-Serial"] == new
        while time.time() < retired + 0.3:
            began = time.time()
            reply = shop.caller.send("GET", CERTIFICATES)
            serial, count, ended = reply.headers["Wechatpay-Serial"], len(reply.json()["data"]), time.time()
            if ended < used or began > used:
                assert serial == (old if ended < used else new)
            if ended < retired or began > retired:
                assert count == (2 if ended < retired else 1)
            time.sleep(0.05)
        eventually(lambda: load_config(sandbox.config_path).keys.serials == (new,))  # without being asked


def test_retiring_by_hand_puts_the_announced_key_to_use(data_dir: Path) -> None:
    with _served(data_dir, KeyMode.CERTIFICATES) as (sandbox, shop):
        shop.control("POST", "keys/rotate", {"use_after_seconds": 86_400})
        _, new = _serials(sandbox, "certificate")
        shop.control("POST", "keys/retire")
        assert shop.caller.send("GET", "/v3/nothing").headers["Wechatpay-Serial"] == new


def test_several_rotations(data_dir: Path) -> None:
    with _served(data_dir, KeyMode.CERTIFICATES) as (sandbox, shop):
        for _ in range(3):
            shop.control("POST", "keys/rotate")
        assert len(_listed(shop)) == 4
        assert load_config(sandbox.config_path).keys.preferred == _listed(shop)[-1]
        assert [use.state for use in sandbox.sandbox.keys.in_use()] == ["retiring"] * 3 + ["signing"]


def test_a_field_encrypted_with_the_old_key_is_read_until_it_is_retired(data_dir: Path) -> None:
    with _served(data_dir) as (_, shop):
        old = shop.caller.keys.for_encryption().serial
        shop.control("POST", "keys/rotate")
        reply = _send_encrypted(shop, old)
        assert reply.status_code == 200, reply.text
        shop.control("POST", "keys/retire")
        assert refused(_send_encrypted(shop, old), 400, "PARAM_ERROR")["field"] == "Wechatpay-Serial"


def test_a_client_in_certificate_mode_lives_through_a_rotation(data_dir: Path) -> None:
    """It downloads before requests, so it knows the next certificate before the last one is retired."""
    with _served(data_dir, KeyMode.CERTIFICATES) as (sandbox, shop):
        config = load_config(sandbox.config_path)
        keys = KeyRing()
        refresher = CertificateRefresher(keys, config.credentials.apiv3_key or b"", interval=3.0)
        query = {"mchid": "1900000001"}
        with Client(config.credentials, keys, certificates=refresher, base_url=config.base_url) as client:

            def ask() -> str:
                with pytest.raises(errors.NotFound) as caught:  # verified, so it is an answer
                    client["v3/pay/transactions/id/{transaction_id}"].get(transaction_id="1", query=query)
                assert caught.value.headers is not None
                return {name.lower(): value for name, value in caught.value.headers.items()}["wechatpay-serial"]

            (old,) = _listed(shop)
            assert ask() == old
            shop.control("POST", "keys/rotate")
            assert ask() == old, "it does not know of another yet, and names the one it knows"
            time.sleep(3.0)
            new = ask()
            assert new == _listed(shop)[1] != old
            assert set(keys.serials) == {old, new}
            shop.control("POST", "keys/retire")
            assert ask() == new


def test_a_client_that_never_asks_for_certificates_is_told_when_its_own_is_retired(data_dir: Path) -> None:
    with _served(data_dir, KeyMode.CERTIFICATES) as (sandbox, shop):
        config = load_config(sandbox.config_path)
        with Client(config.credentials, config.keys, base_url=config.base_url) as client:
            shop.control("POST", "keys/rotate")
            assert client.v3.certificates.get().status_code == 200
            shop.control("POST", "keys/retire")
            with pytest.raises(errors.ResponseNotVerified) as caught:
                client.v3.certificates.get()
            assert isinstance(caught.value.cause, UnknownSerial)


# --- what is kept


def test_a_restart_keeps_the_keys_and_their_terms(data_dir: Path) -> None:
    with _served(data_dir) as (sandbox, shop):
        shop.control("POST", "keys/rotate", {"kinds": ["certificate"], "use_after_seconds": 3600})
        shop.control("POST", "keys/rotate", {"kinds": ["public_key"]})
        before, config = sandbox.sandbox.keys.in_use(), sandbox.config_path.read_text()
    assert {path.stat().st_mode & 0o777 for path in (data_dir / "platform").iterdir()} == {0o600}
    with _served(data_dir) as (sandbox, shop):
        assert sandbox.sandbox.keys.in_use() == before
        assert sandbox.config_path.read_text().partition("[api]")[0] == config.partition("[api]")[0]
        for use in before:
            shop.caller.send("GET", CERTIFICATES, headers={"Wechatpay-Serial": use.serial})
        shop.control("POST", "keys/retire")
        kept = sandbox.sandbox.keys.in_use()
    with _served(data_dir) as (sandbox, _):
        assert sandbox.sandbox.keys.in_use() == kept
        assert len(kept) == 2


def test_a_mode_is_not_kept(data_dir: Path) -> None:
    with _served(data_dir, KeyMode.PUBLIC):
        pass
    with _served(data_dir) as (sandbox, _):
        assert sandbox.sandbox.keys.mode is KeyMode.BOTH
        assert len(load_config(sandbox.config_path).keys.serials) == 2


def test_killed_before_the_list_is_written(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a process leaves that dies in the middle of it: files that nobody lists."""
    with Sandbox(data_dir) as sandbox:
        before = sandbox.keys.in_use()
        with monkeypatch.context() as patch:

            def die(*arguments: object) -> None:
                raise KeyboardInterrupt

            patch.setattr("wechatpay_sandbox.signatures.platform_keys.write_keys", die)
            with pytest.raises(KeyboardInterrupt):
                sandbox.keys.rotate({"certificate"}, 0, 0)
        assert sandbox.keys.in_use() == before
    with Sandbox(data_dir) as sandbox:
        assert sandbox.keys.in_use() == before


def test_a_folder_that_cannot_be_written_changes_no_key(data_dir: Path) -> None:
    with _served(data_dir) as (sandbox, shop):
        before = sandbox.sandbox.keys.in_use()
        shutil.move(data_dir / "platform", data_dir / "elsewhere")
        reply = shop.control("POST", "keys/rotate")
        shutil.move(data_dir / "elsewhere", data_dir / "platform")
        assert reply.status_code == 500
        assert "a new key cannot be written to" in reply.json()["message"]
        assert sandbox.sandbox.keys.in_use() == before


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"format": 1}',
        '{"format": 1, "keys": []}',
        '{"format": 1, "keys": [{"kind": "password", "serial": "A", "signs_from": 0, "retires": null}]}',
        '{"format": 1, "keys": [{"kind": "certificate", "serial": "../A", "signs_from": 0, "retires": null}]}',
        '{"format": 1, "keys": [{"kind": "certificate", "serial": "AA", "signs_from": 0, "retires": null}]}',
        '{"format": 1, "keys": [{"kind": "public_key", "serial": "PUB_KEY_ID_1", "signs_from": 0, "retires": null}]}',
    ],
)
def test_a_damaged_list_is_named(data_dir: Path, content: str) -> None:
    (data_dir / "platform/keys.json").write_text(content)
    with pytest.raises(StateFolderError, match=r"keys\.json is damaged .*remove it to use the first keys again"):
        Sandbox(data_dir)


def test_a_list_of_another_format(data_dir: Path) -> None:
    (data_dir / "platform/keys.json").write_text('{"format": 2, "keys": []}')
    with pytest.raises(StateFolderError, match="another version of the sandbox wrote "):
        Sandbox(data_dir)


def test_there_is_a_key_at_every_moment(data_dir: Path) -> None:
    now = [1_800_000_000.0]
    with Sandbox(data_dir, clock=lambda: now[0]) as sandbox:
        keys = sandbox.keys
        with pytest.raises(RotationRefused):
            keys.rotate({"certificate"}, now[0] + 10, now[0] + 5)
        keys.rotate({"certificate"}, now[0] + 10, now[0] + 10)
        old = keys.certificate.serial
        now[0] += 9.9
        assert keys.certificate.serial == old
        now[0] += 0.2
        assert keys.certificate.serial != old
        now[0] -= 1_000_000  # a clock that is set back
        assert keys.certificate.serial == old
        keys.retire()
        assert keys.certificate.serial != old


ROTATE = """
import sys
from pathlib import Path
from wechatpay_sandbox import Sandbox
with Sandbox(Path(sys.argv[1])) as sandbox:
    print("go", flush=True)
    while True:
        sandbox.keys.rotate({"certificate", "public_key"}, 0, 0)
        print(sandbox.keys.certificate.serial, flush=True)
"""


def test_killed_in_the_middle_of_a_rotation(data_dir: Path) -> None:
    """Whatever the moment: the folder opens, with the last keys that were told or the next ones, and their files."""
    for number in range(8):
        command = [sys.executable, "-c", ROTATE, str(data_dir)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "go\n"
            time.sleep(0.05 + number * 0.07)
            process.kill()
            told = process.stdout.read().split("\n")[:-1]
        with Sandbox(data_dir) as sandbox:
            assert len(sandbox.keys.in_use()) == 2
            assert len(sandbox.keys.certificates) == 1
            assert (data_dir / sandbox.keys.in_use()[0].file).is_file()
            assert sandbox.keys.certificate.serial not in told[:-1]

"""The test of signatures and encryption: what is sent comes back in the reply and to the merchant's address."""

from __future__ import annotations

from desk import NOTIFY, Desk
from wechatpay_auth import oaep


def test_both_messages_come_back_by_both_ways(desk: Desk) -> None:
    body = {"notify_url": NOTIFY, "echo_message": "hello", "encrypted_echo_message": "hello in private"}
    reply = desk.call("security.echo_message", body)
    assert reply == {"echo_message": "hello", "encrypted_echo_message": "hello in private"}
    ((event, resource),) = desk.told("hello")
    assert (event, resource["echo_message"]) == ("SECURITY_ECHO.SUCCESS", "hello")
    assert oaep.decrypt(desk.credentials, resource["encrypt_echo_message"]) == "hello in private"


def test_only_what_was_sent_comes_back(desk: Desk) -> None:
    assert desk.call("security.echo_message", {"echo_message": "hello"}) == {"echo_message": "hello"}
    assert desk.told("hello") == []
    desk.call("security.echo_message", {"echo_message": "again", "notify_url": NOTIFY})
    assert desk.told("again") == [("SECURITY_ECHO.SUCCESS", {"echo_message": "again"})]

"""A wrong signature is explained: by what the platform shows, by its words, by its clock, and by the merchant's key."""

from __future__ import annotations

import json
import pickle
import re
import socket
import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from wechatpay_auth import MerchantCredentials, Signer, format_authorization, load_config, request_message
from wechatpay_auth.errors import APIStatusError, AuthenticationFailed, error_from_reply
from wechatpay_auth.explanation import Explanation, SignedRequest, explain, explain_signature
from wechatpay_auth.explanation.signature_finding import SignatureFault as Fault
from wechatpay_auth.platform_keys import PlatformKey
from wechatpay_sandbox import Running, running

from tests.auth.conftest import MERCHANT_SERIAL, NOW, Keys
from tests.profiles import limit_examples
from tests.texts_from_outside import texts_from_outside

NONCE = "593BEC0C930BF1AFEB40B4A08C8FB242"
TARGET = b"/v3/pay/transactions/id/4200?mchid=1900000001&b=2"
BODY = '{"description":"PLANTED中文/<x>","amount":{"total":1,"currency":"CNY"},"payer":{"openid":"oPLANTED"}}'.encode()
FORGED = "Q" * 342 + "=="


def header(
    signature: str = FORGED, *, timestamp: str = str(NOW), nonce: str = NONCE, serial: str = MERCHANT_SERIAL
) -> str:
    return format_authorization("1900000001", serial, nonce, timestamp, signature)


def sees(
    method: str, target: bytes, body: bytes, *, timestamp: str = str(NOW), nonce: str = NONCE, shown: int = 8
) -> dict[str, object]:
    """`sign_information` as the platform makes it: eight bytes of the body, and a line feed behind the cut."""
    message = request_message(method, target, timestamp, nonce, body)
    head = len(message) - len(body) - 1
    return {
        "method": method,
        "url": target.decode("latin-1"),
        "truncated_sign_message": message[: head + shown].decode("utf-8", "replace").removesuffix("\n") + "\n"
        if body
        else message.decode(),
        "sign_message_length": len(message),
    }


def refusal(
    information: dict[str, object] | None = None, message: str = "错误的签名，验签失败", date: str | None = None
) -> AuthenticationFailed:
    detail: dict[str, object] = {"detail": {"issue": "sign not match"}, "field": "signature"}
    if information is not None:
        detail["sign_information"] = information
    content = json.dumps({"code": "SIGN_ERROR", "message": message, "detail": detail}).encode()
    error = error_from_reply(401, {"date": date} if date else {}, content)
    assert isinstance(error, AuthenticationFailed)
    return error


def faults(explanation: Explanation) -> list[Fault]:
    return [finding.fault for finding in explanation.findings]


def explained(
    method: str, target: bytes, body: bytes, arrived: tuple[str, bytes, bytes], shown: int = 8
) -> tuple[list[Fault], str]:
    found = explain(SignedRequest(method, target, body, header()), refusal(sees(*arrived, shown=shown)))
    assert "PLANTED" not in str(found)
    return faults(found), str(found)


def written(body: bytes = BODY, **how: Any) -> bytes:
    return json.dumps(json.loads(body), **how).encode()


COMPACT: dict[str, Any] = {"ensure_ascii": False, "separators": (",", ":")}
PATHS = [
    (b"/v3/a/{out_trade_no}", b"/v3/a/1", Fault.PLACEHOLDER, "before the path is signed"),
    (b"/v3/a", b"/v3/a/", Fault.TRAILING_SLASH, "the slash at the end"),
    (b"/v3/a/", b"/v3/a", Fault.TRAILING_SLASH, "the slash at the end"),
    (b"v3/a", b"/v3/a", Fault.PATH, "slash it begins with"),
    (b"/v3/b/../a", b"/v3/a", Fault.DOT_SEGMENTS, "resolved after signing"),
    (b"/v3/./a/b/..", b"/v3/a/", Fault.DOT_SEGMENTS, "resolved after signing"),
    (b"/v3//a", b"/v3/a", Fault.DOT_SEGMENTS, "empty ones"),
    (b"/v3/%e4%b8%ad", b"/v3/%E4%B8%AD", Fault.PATH_ENCODING, "case of hex digits"),
    ("/v3/中".encode(), b"/v3/%E4%B8%AD", Fault.PATH_ENCODING, "in what is percent-encoded"),
    (b"/v3/a%7Cb", b"/v3/a|b", Fault.PATH_ENCODING, "in what is percent-encoded"),
    (b"/v3/a%2Fb", b"/v3/a%252Fb", Fault.PATH_ENCODING, "percent-encoded twice"),
    (b"/v3/a", b"/hk/v3/a", Fault.PATH_PREFIX, "/hk in front of it was not signed"),
    (b"/gateway/v3/a", b"/v3/a", Fault.PATH_PREFIX, "/gateway in front of it was removed"),
    (b"/v3/abc", b"/v3/abd", Fault.PATH, "from character 7 on"),
    (b"https://api.mch.weixin.qq.com/v3/a", b"/v3/a", Fault.FULL_URL, "without scheme and host"),
    (b"/v3/a#top", b"/v3/a", Fault.FRAGMENT, "which is never sent"),
    (b"/v3/a?", b"/v3/a", Fault.QUERY, "the ? was signed but did not arrive"),
]


@pytest.mark.parametrize(("signed", "arrived", "fault", "said"), PATHS)
def test_paths(signed: bytes, arrived: bytes, fault: Fault, said: str) -> None:
    found = explain_signature(
        request_message("GET", signed, str(NOW), NONCE, b""), sees("GET", arrived, b""), serial=MERCHANT_SERIAL
    )
    assert [finding.fault for finding in found] == [fault]
    assert said in str(found[0])


QUERIES = [
    (b"/a", b"/a?openid=PLANTED&mchid=1", Fault.QUERY_NOT_SIGNED, "one with openid, mchid"),
    (b"/a?openid=PLANTED", b"/a", Fault.QUERY_LOST, "a query with openid was signed, but the platform saw none"),
    (b"/a?a=1&b=PLANTED", b"/a?b=PLANTED&a=1", Fault.QUERY_ORDER, "another order"),
    (b"/a?a=x%20PLANTED", b"/a?a=x+PLANTED", Fault.QUERY_ENCODING, "another way when it was signed"),
    ("/a?a=中".encode(), b"/a?a=%E4%B8%AD", Fault.QUERY_ENCODING, ": a"),
    (b"/a?a=1&b=PLANTED", b"/a?a=1&b=PLANTEDTOO", Fault.QUERY, "the value of b differs"),
    (b"/a?a=1", b"/a?a=1&c=PLANTED&d", Fault.QUERY, "the platform saw c, d besides"),
    (b"/a?a=1&c=PLANTED", b"/a?a=1", Fault.QUERY, "c was signed but did not arrive"),
    (b"/a?a=1", b"/a?a=1&a=1", Fault.QUERY, "more often"),
    (b"/a?&&", b"/a?1=2", Fault.QUERY, "a parameter without name"),
]


@pytest.mark.parametrize(("signed", "arrived", "fault", "said"), QUERIES)
def test_queries_are_told_by_the_names_of_their_parameters(
    signed: bytes, arrived: bytes, fault: Fault, said: str
) -> None:
    found, text = explained("GET", signed, b"", ("GET", arrived, b""))
    assert fault in found
    assert set(found) <= {fault, Fault.UNENCODED}
    assert said in text


def test_a_query_in_another_order_and_another_encoding_is_two_mistakes() -> None:
    found, _text = explained("GET", b"/a?a=%2C&b=2", b"", ("GET", b"/a?b=2&a=,", b""))
    assert found == [Fault.QUERY_ENCODING, Fault.QUERY_ORDER]


BODIES = {
    "lost": (BODY, b"", Fault.BODY_LOST, f"{len(BODY)} bytes was signed, but the platform saw an empty one"),
    "not signed": (
        b"",
        BODY,
        Fault.BODY_NOT_SIGNED,
        f"an empty body was signed, but the platform saw one of {len(BODY)}",
    ),
    "spaces": (BODY, written(ensure_ascii=False), Fault.BODY_REWRITTEN, "with spaces after commas and colons"),
    "no spaces": (written(ensure_ascii=False), BODY, Fault.BODY_REWRITTEN, "as JSON without spaces, no \\u escapes"),
    "escapes": (BODY, written(separators=(",", ":")), Fault.BODY_REWRITTEN, "\\u escapes for what is not ASCII"),
    "order of keys": (BODY, written(sort_keys=True, **COMPACT), Fault.BODY_REWRITTEN, "keys in alphabetical order"),
    "indented": (BODY, written(indent=2), Fault.BODY_REWRITTEN, "indented by 2"),
    "PHP": (BODY, written(separators=(",", ":")).replace(b"/", b"\\/"), Fault.BODY_REWRITTEN, "as PHP does"),
    "Go": (
        BODY,
        written(**COMPACT).replace(b"<", b"\\u003c").replace(b">", b"\\u003e") + b"\n",
        Fault.BODY_REWRITTEN,
        "as Go does), a line feed at its end",
    ),
    "twice": (BODY, json.dumps(BODY.decode()).encode(), Fault.BODY_REWRITTEN, "serialised twice"),
    "once": (json.dumps(BODY.decode()).encode(), BODY, Fault.BODY_REWRITTEN, "serialised once instead of twice"),
    "line feed": (BODY, BODY + b"\n", Fault.BODY_REWRITTEN, "with a line feed at its end"),
    "no line feed": (BODY + b"\n", BODY, Fault.BODY_REWRITTEN, "without the white space at its end"),
    "CR LF": (b"a\nb\nc", b"a\r\nb\r\nc", Fault.BODY_REWRITTEN, "CR LF line ends"),
    "byte order mark": (b"\xef\xbb\xbf" + BODY, BODY, Fault.BODY_REWRITTEN, "without its byte order mark"),
    "GBK": (BODY, BODY.decode().encode("gbk"), Fault.BODY_REWRITTEN, "in GBK instead of UTF-8"),
    "from GBK": (BODY.decode().encode("gbk"), BODY, Fault.BODY_REWRITTEN, "in UTF-8 instead of GBK"),
    "UTF-8 twice": (BODY, BODY.decode("latin-1").encode(), Fault.BODY_REWRITTEN, "encoded in UTF-8 twice"),
    "other values": (BODY, b'{"x":' + BODY[5:], Fault.BODY, "though both have"),
    "longer": (BODY, BODY + BODY, Fault.BODY, f"the platform saw one of {2 * len(BODY)} bytes; the first"),
    "upload": (b'--x\r\nContent-Disposition: form-data; name="meta"', b'{"a":1}', Fault.MULTIPART, "part meta alone"),
}


@pytest.mark.parametrize("shown", [8, 32])
@pytest.mark.parametrize(("signed", "arrived", "fault", "said"), BODIES.values(), ids=BODIES)
def test_bodies(signed: bytes, arrived: bytes, fault: Fault, said: str, shown: int) -> None:
    found, text = explained("POST", TARGET, signed, ("POST", TARGET, arrived), shown=shown)
    assert found == [fault]
    assert said in text
    assert "openid" not in text


def test_positions_are_counted_from_one() -> None:
    _found, text = explained("POST", TARGET, b'{"a":"PLANTED"}', ("POST", TARGET, b'{"b":"PLANTED"}'))
    assert "the first difference is at byte 3" in text
    _found, text = explained("POST", TARGET, b'{"a":"PLANTED"}', ("POST", TARGET, b'{"a":"PLANTED22"}'))
    assert "the first 8 bytes, all that is shown, are the same" in text


def test_method() -> None:
    assert explained("POST", TARGET, b"", ("GET", TARGET, b""))[0] == [Fault.METHOD]
    message = request_message("GET", TARGET, str(NOW), NONCE, b"").replace(b"GET", b"get")
    (found,) = explain_signature(message, sees("GET", TARGET, b""))
    assert found.fault is Fault.METHOD
    assert "it is signed in upper case" in found.text


LAYOUTS: dict[str, tuple[Callable[[bytes], bytes], list[Fault]]] = {
    "no final line feed": (lambda message: message[:-1], [Fault.FINAL_LINE_FEED]),
    "CR LF": (lambda message: message.replace(b"\n", b"\r\n"), [Fault.LINE_ENDS]),
    "CR LF, none at the end": (
        lambda message: message[:-1].replace(b"\n", b"\r\n"),
        [Fault.LINE_ENDS, Fault.FINAL_LINE_FEED],
    ),
    "backslash n": (lambda message: message.replace(b"\n", b"\\n"), [Fault.LINE_ENDS]),
    "timestamp first": (
        lambda message: b"\n".join([*message.split(b"\n")[2:4], *message.split(b"\n")[:2], *message.split(b"\n")[4:]]),
        [Fault.LAYOUT],
    ),
    "as a reply": (lambda message: b"\n".join(message.split(b"\n")[2:]), [Fault.LAYOUT]),
    "nonce first": (
        lambda message: b"\n".join(
            [*message.split(b"\n")[:2], *message.split(b"\n")[3:1:-1], *message.split(b"\n")[4:]]
        ),
        [Fault.LAYOUT],
    ),
    "one line": (lambda message: message.replace(b"\n", b"&"), [Fault.LAYOUT]),
    "two lines": (lambda message: b"\n".join(message.split(b"\n")[:2]), [Fault.LAYOUT]),
}


@pytest.mark.parametrize("body", [b"", BODY], ids=["no body", "body"])
@pytest.mark.parametrize(("spoil", "expected"), LAYOUTS.values(), ids=LAYOUTS)
def test_the_lines_of_what_another_program_says_it_signed(
    spoil: Callable[[bytes], bytes], expected: list[Fault], body: bytes
) -> None:
    message = request_message("POST", TARGET, str(NOW), NONCE, body)
    found = explain_signature(spoil(message), sees("POST", TARGET, body), serial=MERCHANT_SERIAL)
    assert [finding.fault for finding in found] == expected


def test_an_empty_body_without_its_line() -> None:
    message = request_message("GET", TARGET, str(NOW), NONCE, b"")
    for short in (message[:-1], message[:-2]):
        found = explain_signature(short, sees("GET", TARGET, b""))
        assert [finding.fault for finding in found] == [Fault.FINAL_LINE_FEED]


def test_a_timestamp_or_nonce_made_twice() -> None:
    message = request_message("GET", TARGET, str(NOW - 1), NONCE[::-1], b"")
    found = explain_signature(message, sees("GET", TARGET, b""))
    assert [finding.fault for finding in found] == [Fault.TIMESTAMP, Fault.NONCE]


def test_equal_strings_leave_the_key() -> None:
    for body in (b"", BODY):
        found, text = explained("POST", TARGET, body, ("POST", TARGET, body))
        assert found == [Fault.KEY]
        assert f"not made with the private key of the certificate {MERCHANT_SERIAL}" in text
        assert ("as far as it shows" in text) is bool(body)
        assert ("changed without a change of its length" in text) is bool(body)


def test_several_mistakes_come_in_the_order_of_the_lines() -> None:
    found, _text = explained("POST", b"/v3/a", BODY, ("PUT", b"/v3/a?b=1", b""))
    assert found == [Fault.METHOD, Fault.QUERY_NOT_SIGNED, Fault.BODY_LOST]


def test_a_reply_to_another_request() -> None:
    information = sees("GET", b"/other", b"", nonce="Another1")
    found = explain(SignedRequest("GET", TARGET, b"", header()), refusal(information))
    assert faults(found) == [Fault.OTHER_REQUEST]


def test_the_older_shape_of_detail() -> None:
    error = refusal()
    information = sees("GET", b"/v3/a", b"")
    for detail in (
        {"field": "signature", "issue": "sign not match", "location": "a", "sign_information": information},
        {"detail": {"issue": "sign not match", "sign_information": information}},
    ):
        error.detail = detail
        assert faults(explain(SignedRequest("GET", b"/v3/a/", b"", header()), error)) == [Fault.TRAILING_SLASH]


def test_line_feeds_written_out() -> None:
    information = sees("GET", b"/v3/a", b"")
    information["truncated_sign_message"] = str(information["truncated_sign_message"]).replace("\n", "\\n")
    information["sign_message_length"] = str(information["sign_message_length"])
    found = explain(SignedRequest("GET", b"/v3/a", b"", header()), refusal(information))
    assert faults(found) == [Fault.KEY]


def test_nothing_shown_leaves_a_list_of_what_to_check() -> None:
    shown: list[dict[str, object] | None] = [
        None,
        {},
        {"truncated_sign_message": 1, "sign_message_length": None, "url": []},
    ]
    for information in shown:
        found = explain(SignedRequest("GET", TARGET, b"", header()), refusal(information, "签名错误"))
        assert faults(found) in ([Fault.UNEXPLAINED], [Fault.KEY])


def test_only_a_refused_signature_is_explained() -> None:
    error = error_from_reply(400, {}, b'{"code":"PARAM_ERROR","message":"x"}')
    assert isinstance(error, APIStatusError)
    found = explain(SignedRequest("GET", TARGET, b"", header()), error)
    assert found.findings == ()
    assert found.summary == str(found) == "nothing wrong was found with the signature"


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        ("Http头Authorization中的timestamp与发起请求的时间不得超过5分钟", Fault.CLOCK),
        ("Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》", Fault.AUTHORIZATION_MALFORMED),
        ("Authorization不合法", Fault.AUTHORIZATION_MALFORMED),
        ("HTTP头Authorization认证类型不正确", Fault.SCHEME),
        ("商户证书序列号有误。请使用签名私钥匹配的证书序列号", Fault.SERIAL),
        ("商户未申请过证书。", Fault.CERTIFICATE_MISSING),
        ("商户证书已过期。", Fault.CERTIFICATE_EXPIRED),
        ("商户证书已作废。", Fault.CERTIFICATE_REVOKED),
        ("已更换证书，请使用新证书", Fault.CERTIFICATE_REPLACED),
        ("商户未设置APIv3密钥。", Fault.APIV3_KEY_MISSING),
        ("签名错误", Fault.UNEXPLAINED),
        ("签名信息错误，验签失败", Fault.UNEXPLAINED),
        ("错误的签名，导致验签失败。", Fault.UNEXPLAINED),
        ("", Fault.UNEXPLAINED),
    ],
)
def test_messages_of_the_platform(message: str, fault: Fault) -> None:
    found = explain(SignedRequest("GET", TARGET, b"", header()), refusal(None, message))
    assert faults(found) == [fault]


@pytest.mark.parametrize(
    ("field", "issue", "fault"),
    [
        ("timestamp", "timestamp is out of the window", Fault.CLOCK),
        ("mchid", "mchid is unknown", Fault.MCHID),
        ("mchid", "APIv3 key is not set", Fault.APIV3_KEY_MISSING),
        ("serial_no", "serial_no is unknown", Fault.SERIAL),
        ("serial_no", "serial_no does not exist", Fault.CERTIFICATE_MISSING),
        ("serial_no", "serial_no is expired", Fault.CERTIFICATE_EXPIRED),
        ("serial_no", "serial_no is revoked", Fault.CERTIFICATE_REVOKED),
        ("serial_no", "serial_no is replaced", Fault.CERTIFICATE_REPLACED),
        ("authorization", "authorization is malformed", Fault.AUTHORIZATION_MALFORMED),
        ("authorization", "authorization type is unknown", Fault.SCHEME),
        ("authorization", None, Fault.AUTHORIZATION_MALFORMED),
        ("signature", "sign not match", Fault.UNEXPLAINED),
        ("a new field", "a new issue", Fault.UNEXPLAINED),
        (["serial_no"], {"serial_no": 1}, Fault.UNEXPLAINED),
    ],
)
@pytest.mark.parametrize("is_nested", [True, False])
def test_detail_says_why_whatever_the_sentence(field: object, issue: object, fault: Fault, is_nested: bool) -> None:
    detail = {"field": field, **({"detail": {"issue": issue}} if is_nested else {"issue": issue})}
    error = AuthenticationFailed("another sentence", status_code=401, code="SIGN_ERROR", detail=detail)
    assert faults(explain(SignedRequest("GET", TARGET, b"", header()), error)) == [fault]


def test_the_number_of_the_request_id_says_that_the_header_is_malformed() -> None:
    for number, fault in ((270924332, Fault.AUTHORIZATION_MALFORMED), (268443699, Fault.UNEXPLAINED)):
        headers = {"Request-ID": f"08C0FFEE-{number}"}
        error = AuthenticationFailed("another sentence", status_code=401, code="SIGN_ERROR", headers=headers)
        assert faults(explain(SignedRequest("GET", TARGET, b"", header()), error)) == [fault]


@pytest.mark.parametrize(
    ("off", "said"), [(301, "301 s ahead of"), (-86_400, "86400 s behind"), (300, None), (-300, None), (0, None)]
)
def test_the_clock_by_the_date_header(off: int, said: str | None) -> None:
    request = SignedRequest("GET", TARGET, b"", header(timestamp=str(NOW + off)))
    date = formatdate(NOW, usegmt=True)
    of_the_clock = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"
    found = explain(request, refusal(None, "签名错误", date))
    assert faults(found) == [Fault.CLOCK if said else Fault.UNEXPLAINED]
    assert (said or "does not show what it hashed") in found.summary
    found = explain(request, refusal(None, of_the_clock, date))
    assert faults(found) == [Fault.CLOCK]
    assert (said or "more than 300 s off") in found.summary
    assert faults(explain(request, refusal(None, of_the_clock, "no date"))) == [Fault.CLOCK]
    alone = explain_signature(b"", None, date_header=date, timestamp=str(NOW + off))
    assert [finding.fault for finding in alone] == ([Fault.CLOCK] if said else [])


@pytest.mark.parametrize(
    ("authorization", "fault", "said"),
    [
        (None, Fault.AUTHORIZATION_MISSING, "no Authorization header"),
        ([], Fault.AUTHORIZATION_MISSING, "no Authorization header"),
        ([header(), header()], Fault.AUTHORIZATION_REPEATED, "there are 2"),
        ("Bearer abc", Fault.SCHEME, "Bearer"),
        ("wechatpay2-sha256-rsa2048 mchid", Fault.SCHEME, "capitals"),
        (header(timestamp=f"{NOW}000"), Fault.TIMESTAMP_UNIT, "milliseconds"),
        (header(timestamp="now"), Fault.AUTHORIZATION_MALFORMED, "timestamp is not of the form"),
        (header().replace("nonce_str", "nonce"), Fault.AUTHORIZATION_MALFORMED, "unknown item nonce"),
        (header("QUJ-_w=="), Fault.AUTHORIZATION_MALFORMED, "not - and _"),
        (header("QUJD"), Fault.SIGNATURE_FORM, "3 bytes; that of an RSA key of 2048 bits has 256"),
        (header("A" * 43 + "="), Fault.SIGNATURE_FORM, "as SHA-256 or its HMAC has"),
        (header("a" * 32), Fault.SIGNATURE_FORM, "MD5 written in hexadecimal"),
        (header("0a" * 256), Fault.SIGNATURE_FORM, "written in hexadecimal"),
        (header("Q" * 341), Fault.SIGNATURE_FORM, "cut off"),
        (header(serial="PUB_KEY_ID_0119"), Fault.SERIAL, "goes into Wechatpay-Serial"),
        (header(serial="5" * 48), Fault.SERIAL, "written in decimal"),
        (header(serial=MERCHANT_SERIAL[1:]), Fault.SERIAL, "a 0 in front got lost"),
        (header(serial="A" * 40), Fault.SERIAL, "the platform's certificate, not the merchant's"),
        (header(serial="B" * 40), Fault.SERIAL, f"that of the given certificate is {MERCHANT_SERIAL}"),
        (header().replace("1900000001", "1900000002"), Fault.MCHID, "merchant 1900000002"),
    ],
)
def test_the_header_by_itself(authorization: str | list[str] | None, fault: Fault, said: str) -> None:
    request = SignedRequest("GET", TARGET, b"", authorization, wechatpay_serial="A" * 40)
    if said in ("a 0 in front got lost", "written in decimal"):
        found = explain(request)
    else:
        found = explain(request, mchid="1900000001", serial=MERCHANT_SERIAL)
    assert faults(found) == [fault]
    assert said in str(found)
    assert not re.search("Q{20}", str(found))


@pytest.mark.parametrize(
    ("target", "fault"),
    [
        (b"/v3/a b", Fault.UNENCODED),
        ("/v3/中".encode(), Fault.UNENCODED),
        (b'/v3/a?b={"c"}', Fault.UNENCODED),
        (b"/v3/{id}", Fault.PLACEHOLDER),
        (b"/v3/%7Bid%7D", Fault.PLACEHOLDER),
        (b"/v3/a#b", Fault.FRAGMENT),
        (b"http://x/v3/a", Fault.FULL_URL),
    ],
)
def test_the_target_by_itself(target: bytes, fault: Fault) -> None:
    assert faults(explain(SignedRequest("GET", target, b"", header()))) == [fault]


def test_the_brand_scheme_is_read_too() -> None:
    value = header().replace("WECHATPAY2-", "WECHATPAY-BRAND-").replace("mchid=", "brand_id=")
    assert explain(SignedRequest("GET", TARGET, b"", value)).findings == ()


# What was signed instead of the request below, and what is said about it.
METHOD, SENT = "POST", b"/hk/v3/a%2Fb?b=x%20y&a=1,2"
LINES = [b"POST", SENT, str(NOW).encode(), NONCE.encode(), BODY, b""]
SLIPS = {
    "no final line feed": (b"\n".join(LINES[:-1]), {Fault.FINAL_LINE_FEED}),
    "no line for the body": (b"\n".join(LINES[:4]), {Fault.FINAL_LINE_FEED, Fault.BODY_NOT_SIGNED}),
    "CR LF": (b"\r\n".join(LINES), {Fault.LINE_ENDS}),
    "backslash n": (b"\\n".join(LINES), {Fault.LINE_ENDS}),
    "timestamp first": (b"\n".join([*LINES[2:4], *LINES[:2], *LINES[4:]]), {Fault.LAYOUT}),
    "lower case": (b"\n".join([b"post", *LINES[1:]]), {Fault.METHOD}),
    "method": (b"\n".join([b"GET", *LINES[1:]]), {Fault.METHOD}),
    "a second earlier": (b"\n".join([*LINES[:2], b"1759999999", *LINES[3:]]), {Fault.TIMESTAMP}),
    "no query": (b"\n".join([LINES[0], b"/hk/v3/a%2Fb", *LINES[2:]]), {Fault.QUERY_NOT_SIGNED}),
    "sorted query": (b"\n".join([LINES[0], b"/hk/v3/a%2Fb?a=1,2&b=x%20y", *LINES[2:]]), {Fault.QUERY_ORDER}),
    "query with +": (b"\n".join([LINES[0], SENT.replace(b"%20", b"+"), *LINES[2:]]), {Fault.QUERY_ENCODING}),
    "decoded": (b"\n".join([LINES[0], b"/hk/v3/a/b?b=x%20y&a=1,2", *LINES[2:]]), {Fault.PATH_ENCODING}),
    "hex case": (b"\n".join([LINES[0], SENT.replace(b"%2F", b"%2f"), *LINES[2:]]), {Fault.PATH_ENCODING}),
    "slash": (b"\n".join([LINES[0], SENT.replace(b"?", b"/?"), *LINES[2:]]), {Fault.TRAILING_SLASH}),
    "no prefix": (b"\n".join([LINES[0], SENT.removeprefix(b"/hk"), *LINES[2:]]), {Fault.PATH_PREFIX}),
    "URL": (b"\n".join([LINES[0], b"https://api.example" + SENT, *LINES[2:]]), {Fault.FULL_URL}),
    "no body": (b"\n".join([*LINES[:4], b"", b""]), {Fault.BODY_NOT_SIGNED}),
    "spaces": (b"\n".join([*LINES[:4], written(ensure_ascii=False), b""]), {Fault.BODY_REWRITTEN}),
    "escapes": (b"\n".join([*LINES[:4], written(), b""]), {Fault.BODY_REWRITTEN}),
    "no query and no body": (
        b"\n".join([LINES[0], b"/hk/v3/a%2Fb", *LINES[2:4], b"", b""]),
        {Fault.QUERY_NOT_SIGNED, Fault.BODY_NOT_SIGNED},
    ),
    "no query, no final line feed": (
        b"\n".join([LINES[0], b"/hk/v3/a%2Fb", *LINES[2:5]]),
        {Fault.QUERY_NOT_SIGNED, Fault.FINAL_LINE_FEED},
    ),
    "spaces and method": (b"\n".join([b"PUT", *LINES[1:4], written(), b""]), {Fault.METHOD, Fault.BODY_REWRITTEN}),
    "something else": (b"nobody would guess this", {Fault.KEY}),
}


@pytest.fixture(scope="module")
def is_signature(keys: Keys) -> Callable[[bytes, bytes], bool]:
    return PlatformKey(MERCHANT_SERIAL, "certificate", keys.merchant.public_key()).verify


@pytest.mark.parametrize(("message", "expected"), SLIPS.values(), ids=SLIPS)
def test_what_was_really_signed_is_found_with_the_key(
    credentials: MerchantCredentials,
    is_signature: Callable[[bytes, bytes], bool],
    message: bytes,
    expected: set[Fault],
) -> None:
    request = SignedRequest(METHOD, SENT, BODY, header(credentials.sign(message)), host="api.example")
    assert explain(request).findings == ()
    found = explain(request, is_signature=is_signature)
    assert set(faults(found)) == expected
    assert "PLANTED" not in str(found)
    found = explain(request, refusal(sees(METHOD, SENT, BODY)), is_signature=is_signature)
    assert set(faults(found)) == expected


def test_a_right_signature(
    credentials: MerchantCredentials, is_signature: Callable[[bytes, bytes], bool], keys: Keys
) -> None:
    value = Signer(credentials, clock=lambda: NOW, nonce=lambda: NONCE).authorization(METHOD, SENT, BODY)
    request = SignedRequest(METHOD, SENT, BODY, value)
    assert explain(request, is_signature=is_signature, mchid="1900000001", serial=MERCHANT_SERIAL).findings == ()
    refused = explain(request, refusal(sees(METHOD, SENT, BODY)), is_signature=is_signature)
    assert faults(refused) == [Fault.KEY]
    assert "the platform knows another certificate" in refused.summary
    changed = explain(request, refusal(sees(METHOD, SENT, b"")), is_signature=is_signature)
    assert faults(changed) == [Fault.BODY_LOST]
    stranger = PlatformKey(MERCHANT_SERIAL, "certificate", keys.stranger.public_key()).verify
    assert faults(explain(request, is_signature=stranger)) == [Fault.KEY]


def test_a_large_body_does_not_take_for_ever(
    is_signature: Callable[[bytes, bytes], bool], credentials: MerchantCredentials
) -> None:
    body = b'"' + b"x" * 8_000_000 + b'"'
    started = time.process_time()
    assert faults(explain(SignedRequest("POST", TARGET, body, header()), is_signature=is_signature)) == [Fault.KEY]
    assert faults(explain(SignedRequest("POST", TARGET, body, header()), refusal(sees("POST", TARGET, body + b"y"))))
    assert time.process_time() - started < 10


TEXT = texts_from_outside()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=limit_examples(150), deadline=None)
@given(
    signed=st.binary(max_size=200),
    information=st.fixed_dictionaries(
        {},
        optional={
            "method": JSON,
            "url": JSON,
            "truncated_sign_message": JSON | st.text("a\n\\n\ufffd\ud8001", max_size=30),
            "sign_message_length": JSON,
        },
    ),
    date=st.none() | st.text(max_size=40),
)
@example(signed=b"", information={"url": "\ud800"}, date=None)
@example(signed=b"", information={"truncated_sign_message": "POST\n/\ud800\n1\nN\n{\ud800"}, date=None)
def test_nothing_a_reply_says_breaks_it(signed: bytes, information: dict[str, object], date: str | None) -> None:
    for finding in explain_signature(signed, information, date_header=date, timestamp=str(NOW)):
        assert str(finding).isprintable()
    error = refusal(information, date=date)
    found = explain(SignedRequest("POST", b"/a?" + signed, signed, header()), error)
    assert found.findings
    assert found.summary.isprintable()


@settings(max_examples=limit_examples(150), deadline=None)
@given(
    signed=st.from_regex(rb"\{\"[a-z]{4,9}\":\"ZQX[ -~]{0,9}\"\}", fullmatch=True),
    arrived=st.from_regex(rb"\{\"[a-z]{4,9}\":\"ZQX[ -~]{0,9}\"\}", fullmatch=True),
    shown=st.integers(0, 40),
)
def test_no_part_of_a_body_is_told(signed: bytes, arrived: bytes, shown: int) -> None:
    found = explain(SignedRequest("POST", b"/a", signed, header()), refusal(sees("POST", b"/a", arrived, shown=shown)))
    assert found.findings
    assert "ZQX" not in str(found)
    assert '"}' not in str(found)


def test_it_pickles_and_its_parts_hide_the_body() -> None:
    request = SignedRequest("POST", TARGET, BODY, header())
    found = explain(request, refusal(sees("GET", TARGET, b"")))
    assert pickle.loads(pickle.dumps(found)) == found
    assert "PLANTED" not in repr(request) + repr(found)
    assert FORGED not in repr(request)
    assert found.summary.endswith("(and 1 more)")


# --- against the sandbox, over bare sockets ---------------------------------------------------------------------


PARKINGS = b"/v3/businesscircle/parkings"


class Wire:
    """A merchant that can send any bytes, whatever it signed."""

    def __init__(self, sandbox: Running) -> None:
        config = load_config(sandbox.config_path)
        self.credentials = config.credentials
        self._address = urlsplit(config.base_url)

    def signed(self, method: str, target: bytes, body: bytes, *, at: float | None = None) -> str:
        clock = time.time if at is None else lambda: at
        return Signer(self.credentials, clock=clock).authorization(method, target, body)

    def refused(self, method: str, target: bytes, body: bytes, authorization: str | list[str] | None) -> APIStatusError:
        """What the sandbox answers to exactly this."""
        given = [authorization] if isinstance(authorization, str) else authorization or []
        lines = [b"%b %b HTTP/1.1" % (method.encode(), target), b"Host: x", b"User-Agent: test", b"Connection: close"]
        lines += [b"Authorization: " + value.encode() for value in given]
        lines += [b"Content-Type: application/json", b"Content-Length: %d" % len(body), b"", body]
        with socket.create_connection((self._address.hostname, self._address.port), timeout=10) as connection:
            connection.sendall(b"\r\n".join(lines))
            parts = []
            while part := connection.recv(65536):
                parts.append(part)
        head, _, content = b"".join(parts).partition(b"\r\n\r\n")
        status, *headers = head.decode("latin-1").split("\r\n")
        pairs = [line.partition(":") for line in headers]
        error = error_from_reply(int(status.split(" ")[1]), {name: value.strip() for name, _, value in pairs}, content)
        assert isinstance(error, AuthenticationFailed), error
        return error


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    with running() as sandbox:
        yield Wire(sandbox)


CHANGED = {
    "method": (("POST", PARKINGS, BODY), ("PUT", PARKINGS, BODY), Fault.METHOD),
    "empty body": (("POST", PARKINGS, BODY), ("POST", PARKINGS, b""), Fault.BODY_LOST),
    "unsigned body": (("POST", PARKINGS, b""), ("POST", PARKINGS, BODY), Fault.BODY_NOT_SIGNED),
    "spaces": (("POST", PARKINGS, BODY), ("POST", PARKINGS, written(ensure_ascii=False)), Fault.BODY_REWRITTEN),
    "escapes": (("POST", PARKINGS, BODY), ("POST", PARKINGS, written(separators=(",", ":"))), Fault.BODY_REWRITTEN),
    "key order": (
        ("POST", PARKINGS, BODY),
        ("POST", PARKINGS, written(sort_keys=True, **COMPACT)),
        Fault.BODY_REWRITTEN,
    ),
    "line feed": (("POST", PARKINGS, BODY), ("POST", PARKINGS, BODY + b"\n"), Fault.BODY_REWRITTEN),
    "other body": (("POST", PARKINGS, BODY), ("POST", PARKINGS, BODY.replace(b"PL", b"pl")), Fault.BODY),
    "beyond what is shown": (("POST", PARKINGS, BODY), ("POST", PARKINGS, BODY.replace(b"1", b"2")), Fault.KEY),
    "query": (("GET", PARKINGS, b""), ("GET", PARKINGS + b"?openid=oPLANTED", b""), Fault.QUERY_NOT_SIGNED),
    "no query": (("GET", PARKINGS + b"?openid=oPLANTED", b""), ("GET", PARKINGS, b""), Fault.QUERY_LOST),
    "order": (("GET", PARKINGS + b"?a=1&b=2", b""), ("GET", PARKINGS + b"?b=2&a=1", b""), Fault.QUERY_ORDER),
    "plus": (("GET", PARKINGS + b"?a=1%20", b""), ("GET", PARKINGS + b"?a=1+", b""), Fault.QUERY_ENCODING),
    "encoding": (("GET", PARKINGS, b""), ("GET", PARKINGS.replace(b"p", b"%70"), b""), Fault.PATH_ENCODING),
    "dots": (("GET", b"/v3/x/../a", b""), ("GET", b"/v3/a", b""), Fault.DOT_SEGMENTS),
    "slash": (("GET", PARKINGS, b""), ("GET", PARKINGS + b"/", b""), Fault.TRAILING_SLASH),
    "prefix": (("GET", PARKINGS, b""), ("GET", b"/hk" + PARKINGS, b""), Fault.PATH_PREFIX),
    "fragment": (("GET", PARKINGS + b"#x", b""), ("GET", PARKINGS, b""), Fault.FRAGMENT),
    "path": (("GET", PARKINGS, b""), ("GET", b"/v3/other", b""), Fault.PATH),
}


@pytest.mark.parametrize(("signed", "sent", "fault"), CHANGED.values(), ids=CHANGED)
def test_changed_between_signing_and_the_sandbox(
    wire: Wire, signed: tuple[str, bytes, bytes], sent: tuple[str, bytes, bytes], fault: Fault
) -> None:
    value = wire.signed(*signed)
    error = wire.refused(*sent, value)
    found = explain(SignedRequest(*signed, value), error)
    assert fault in faults(found)
    assert set(faults(found)) == {fault}
    assert "PLANTED" not in str(found)


def test_another_key_against_the_sandbox(wire: Wire, keys: Keys) -> None:
    stranger = MerchantCredentials(wire.credentials.mchid, keys.stranger, serial=wire.credentials.serial)
    for method, body in (("GET", b""), ("POST", BODY)):
        value = Signer(stranger).authorization(method, PARKINGS, body)
        error = wire.refused(method, PARKINGS, body, value)
        found = explain(SignedRequest(method, PARKINGS, body, value), error)
        assert faults(found) == [Fault.KEY]
        assert wire.credentials.serial in found.summary


@pytest.mark.parametrize("off", [-3600, 3600])
def test_the_clock_against_the_sandbox(wire: Wire, off: int) -> None:
    value = wire.signed("GET", PARKINGS, b"", at=time.time() + off)
    found = explain(SignedRequest("GET", PARKINGS, b"", value), wire.refused("GET", PARKINGS, b"", value))
    assert faults(found) == [Fault.CLOCK]
    seconds = re.search(r"the timestamp is ([0-9]+) s (ahead|behind)", found.summary)
    assert seconds is not None
    assert abs(int(seconds[1]) - 3600) <= 5
    assert seconds[2] == ("ahead" if off > 0 else "behind")


@pytest.mark.parametrize(
    ("pattern", "new", "fault"),
    [
        (r'mchid="\d+"', 'mchid="1900000099"', Fault.MCHID),
        (r'serial_no="\w+"', f'serial_no="{"5A" * 20}"', Fault.SERIAL),
        (r'serial_no="\w+"', 'serial_no="PUB_KEY_ID_1"', Fault.SERIAL),
        (r'timestamp="(\d+)"', r'timestamp="\g<1>000"', Fault.TIMESTAMP_UNIT),
        (r"^\S+", "Bearer", Fault.SCHEME),
        (r',nonce_str="\w+"', "", Fault.AUTHORIZATION_MALFORMED),
        (r'signature="[^"]+"', 'signature="QUJD"', Fault.SIGNATURE_FORM),
        (r'nonce_str="\w+"', 'nonce_str="Other"', Fault.KEY),
    ],
)
def test_a_wrong_header_against_the_sandbox(wire: Wire, pattern: str, new: str, fault: Fault) -> None:
    value = re.sub(pattern, new, wire.signed("GET", PARKINGS, b""))
    found = explain(SignedRequest("GET", PARKINGS, b"", value), wire.refused("GET", PARKINGS, b"", value))
    assert faults(found) == [fault]


def test_missing_and_repeated_headers_against_the_sandbox(wire: Wire) -> None:
    value = wire.signed("GET", PARKINGS, b"")
    for values, fault in ((None, Fault.AUTHORIZATION_MISSING), ([value, value], Fault.AUTHORIZATION_REPEATED)):
        error = wire.refused("GET", PARKINGS, b"", values)
        assert faults(explain(SignedRequest("GET", PARKINGS, b"", values), error)) == [fault]
        # what the sender holds to be right, but a proxy has spoilt
        assert faults(explain(SignedRequest("GET", PARKINGS, b"", value), error)) == [Fault.AUTHORIZATION_MALFORMED]


@pytest.mark.parametrize("slip", ["no final line feed", "CR LF", "timestamp first", "no query", "spaces"])
def test_a_string_signed_wrongly_against_the_sandbox(wire: Wire, slip: str) -> None:
    """The platform's own string is the right one, so only the key can tell what was signed instead."""
    now = str(int(time.time()))
    message = SLIPS[slip][0].replace(str(NOW).encode(), now.encode())
    value = format_authorization("1900000001", wire.credentials.serial, NONCE, now, wire.credentials.sign(message))
    request = SignedRequest(METHOD, SENT, BODY, value)
    error = wire.refused(METHOD, SENT, BODY, value)
    assert faults(explain(request, error)) == [Fault.KEY]

    def is_signature(signature: bytes, tried: bytes) -> bool:
        public_key = wire.credentials._private_key.public_key()
        return PlatformKey("1", "certificate", public_key).verify(signature, tried)

    assert set(faults(explain(request, error, is_signature=is_signature))) == SLIPS[slip][1]

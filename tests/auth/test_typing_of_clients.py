"""What type checkers tell the author of a program that signs with a client of httpx or httpx2.

mypy and pyright, both strict. In the wrong program every line with a mistake says `# wrong: …`; both tools must report
each of those lines and no other.
"""

from __future__ import annotations

import pytest

from tests.type_checkers import TOOLS, Errors, write_programs, wrong_lines

RIGHT = """\
from collections.abc import Mapping
from pathlib import Path
from typing import assert_type

import LIBRARY
from wechatpay_auth import WeChatPayError, load_config, transport_error
from wechatpay_auth.bills import AsyncBillStream, BillStream, download_bill, download_bill_async
from wechatpay_auth.LIBRARY_auth import WeChatPayAuth
from wechatpay_auth.upload import build_upload, build_upload_request

config = load_config()
auth = WeChatPayAuth(config.credentials, config.keys)
given: LIBRARY.Auth = auth
client = LIBRARY.Client(base_url=config.base_url, auth=auth)
request = build_upload_request(client, "/v3/merchant/media/upload", build_upload(Path("licence.png")))
assert_type(request, LIBRARY.Request)
try:
    assert_type(client.send(request), LIBRARY.Response)
except LIBRARY.HTTPError as error:
    failure: WeChatPayError = transport_error(error, request)
bill = download_bill(client, "https://api.mch.weixin.qq.com/v3/billdownload/file?token=x", hash_value="00", auth=auth)
assert_type(bill, BillStream)
assert_type(bill.headers, Mapping[str, str])


async def main() -> None:
    async with LIBRARY.AsyncClient(base_url=config.base_url, auth=auth) as client:
        request = build_upload_request(client, "/v3/merchant/media/upload", build_upload(b"1", filename="a.png"))
        assert_type(request, LIBRARY.Request)
        assert_type(await client.send(request), LIBRARY.Response)
        bill = download_bill_async(client, "https://api.mch.weixin.qq.com/v3/x?token=x", hash_value="00")
        assert_type(bill, AsyncBillStream)
"""

WRONG = """\
import httpx
import httpx2
from wechatpay_auth import load_config, transport_error
from wechatpay_auth.bills import download_bill, download_bill_async
from wechatpay_auth.httpx2_auth import WeChatPayAuth as Auth2
from wechatpay_auth.httpx_auth import WeChatPayAuth
from wechatpay_auth.upload import build_upload, build_upload_request

config = load_config()
auth = WeChatPayAuth(config.credentials, config.keys)
auth2 = Auth2(config.credentials, config.keys)
url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=x"

first = httpx.Client(auth=auth2)  # wrong: the other library's auth
second = httpx2.Client(auth=auth)  # wrong: the other library's auth
download_bill(httpx.Client(), url, hash_value="00", auth=auth2)  # wrong: the other library's auth
download_bill(httpx2.Client(), url, hash_value="00", auth=auth)  # wrong: the other library's auth
download_bill("client", url, hash_value="00")  # wrong: no client
download_bill(httpx2.AsyncClient(), url, hash_value="00")  # wrong: an async client
download_bill_async(httpx2.Client(), url, hash_value="00")  # wrong: a sync client
build_upload_request("client", "/v3/x", build_upload(b"1", filename="a.png"))  # wrong: no client
httpx.Client().send(build_upload_request(httpx2.Client(), "/v3/x", build_upload(b"1")))  # wrong: a request of httpx2
transport_error("reset")  # wrong: no exception
"""


@pytest.fixture(scope="module", params=TOOLS)
def found(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Errors:
    """What a type checker says of the programs."""
    folder = tmp_path_factory.mktemp("programs")
    programs = {f"right_{library}.py": RIGHT.replace("LIBRARY", library) for library in ("httpx", "httpx2")}
    write_programs(folder, {**programs, "wrong.py": WRONG})
    return TOOLS[request.param](folder, tmp_path_factory.mktemp("home"))


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_a_right_program_has_no_error(found: Errors, library: str) -> None:
    assert found[f"right_{library}.py"] == {}


def test_each_mistake_of_a_wrong_program_is_found_and_nothing_else(found: Errors) -> None:
    lines, wrong = WRONG.splitlines(), found["wrong.py"]
    missed = [lines[number - 1] for number in wrong_lines(WRONG) if number not in wrong]
    invented = {lines[number - 1]: wrong[number] for number in wrong if number not in wrong_lines(WRONG)}
    assert (missed, invented) == ([], {})

"""Files as web frameworks and async programs have them: from a form of FastAPI or Flask, or open by aiofiles."""

from __future__ import annotations

import asyncio
import io
import tempfile

import aiofiles
import pytest
from flask import Flask, request
from starlette.datastructures import UploadFile
from wechatpay_client import Client, errors
from wechatpay_client.api.merchant import upload_image
from wechatpay_sandbox import running
from werkzeug.datastructures import FileStorage

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 600  # more than two chunks


@pytest.fixture(scope="module")
def sandbox():
    with running() as served:
        yield served


@pytest.fixture
def client(sandbox):
    with Client.from_config(sandbox.config_path) as client:
        yield client


def kept(sandbox, media):
    file = sandbox.store.uploads.find("1900000001", media.media_id)
    return file.content, file.name


def form_file(kind, name):
    """What a framework makes of a file, read to its end before, as a check of its kind leaves it."""
    content = io.BytesIO(PNG)
    content.seek(0, io.SEEK_END)
    return UploadFile(content, filename=name) if kind == "starlette" else FileStorage(content, name, name="picture")


KINDS = pytest.mark.parametrize("kind", ["starlette", "flask"])


@KINDS
@pytest.mark.parametrize("name", ["a.png", "C:\\fakepath\\a.png", "photos/a.png"])
def test_a_file_from_a_form_is_uploaded_under_its_own_name(client, sandbox, kind, name):
    media = upload_image.sync(form_file(kind, name), client=client)
    assert kept(sandbox, media) == (PNG, "a.png")
    media = asyncio.run(upload_image.asyncio(form_file(kind, name), client=client))
    assert kept(sandbox, media) == (PNG, "a.png")
    media = client.v3.merchant.media.upload.post(file=form_file(kind, name)).parsed
    assert kept(sandbox, media) == (PNG, "a.png")


@KINDS
@pytest.mark.parametrize("name", ["a.gif", "", None])
def test_a_given_name_goes_before_that_of_the_form(client, sandbox, kind, name):
    assert kept(sandbox, upload_image.sync(form_file(kind, name), client=client, filename="b.png")) == (PNG, "b.png")
    with pytest.raises(errors.InvalidUpload, match="extension is 'gif'" if name else "no name of its own"):
        upload_image.sync(form_file(kind, name), client=client)


def test_a_form_with_a_text_file_is_refused(client):
    with pytest.raises(errors.InvalidUpload, match="open as text"):
        upload_image.sync(FileStorage(io.StringIO("x"), "a.png"), client=client)
    with pytest.raises(errors.InvalidUpload, match="the file is empty"):
        upload_image.sync(UploadFile(io.BytesIO(), filename="a.png"), client=client)


@pytest.mark.parametrize("in_memory", [len(PNG) + 1, 1])
def test_a_file_as_starlette_keeps_it(sandbox, client, in_memory):
    """Its parser writes into such a file, which goes to the disk when it is long."""
    with tempfile.SpooledTemporaryFile(max_size=in_memory) as spooled:
        spooled.write(PNG)
        media = asyncio.run(upload_image.asyncio(UploadFile(spooled, filename="a.png"), client=client))
        assert kept(sandbox, media) == (PNG, "a.png")
        assert not spooled.closed


def test_in_a_flask_application(sandbox, client):
    app = Flask(__name__)

    @app.post("/")
    def take():
        return {"media_id": upload_image.sync(request.files["picture"], client=client).media_id}

    answer = app.test_client().post("/", data={"picture": (io.BytesIO(PNG), "shop.png")})
    file = sandbox.store.uploads.find("1900000001", answer.json["media_id"])
    assert (file.content, file.name) == (PNG, "shop.png")


def test_a_file_of_aiofiles_is_read_by_awaiting(sandbox, client, tmp_path):
    path = tmp_path / "licence.png"
    path.write_bytes(PNG)

    async def upload():
        async with aiofiles.open(path, "rb") as file:
            await file.read(10)
            typed = await upload_image.asyncio(file, client=client)
            chained = await client.v3.merchant.media.upload.post_async(file=file, filename="b.png")
        return typed, chained.parsed

    typed, chained = asyncio.run(upload())
    assert kept(sandbox, typed) == (PNG, "licence.png")
    assert kept(sandbox, chained) == (PNG, "b.png")


def test_what_aiofiles_cannot_give(client, tmp_path):
    path = tmp_path / "licence.png"
    path.write_bytes(PNG)

    async def upload(mode, call):
        async with aiofiles.open(path, mode) as file:
            await call(file)

    async def awaited(file):
        await upload_image.asyncio(file, client=client)

    async def at_once(file):
        upload_image.sync(file, client=client)

    with pytest.raises(errors.InvalidUpload, match="must be awaited, which a sync call does not do"):
        asyncio.run(upload("rb", at_once))
    path.write_text("text")
    with pytest.raises(errors.InvalidUpload, match='gives str, not bytes; open it with mode "rb"'):
        asyncio.run(upload("r", awaited))
    path.write_bytes(b"")
    with pytest.raises(errors.InvalidUpload, match="the file is empty"):
        asyncio.run(upload("rb", awaited))


class Growing:
    """An async file that is longer when it is read again."""

    name = "a.png"

    def __init__(self):
        self.rounds = 0
        self.left = b""

    async def seek(self, _offset):
        self.rounds += 1
        self.left = PNG + b"x" * self.rounds

    async def read(self, size):
        chunk, self.left = self.left[:size], self.left[size:]
        return chunk


def test_an_awaited_file_that_changes_is_noticed(client):
    with pytest.raises(errors.FileChanged):
        asyncio.run(upload_image.asyncio(Growing(), client=client))


class Pipe(Growing):
    async def seek(self, _offset):
        raise io.UnsupportedOperation("seek")


def test_an_awaited_file_that_cannot_seek(client):
    with pytest.raises(errors.InvalidUpload, match="the file cannot seek"):
        asyncio.run(upload_image.asyncio(Pipe(), client=client))

"""Calls that take or give a file: `wechatpay call … --file FILE`, `wechatpay call … -o FILE`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

from wechatpay_cli.terminal import OutputFormat, print_json, say

if TYPE_CHECKING:
    from wechatpay_client import Client, Operation, Response


class Hash(NamedTuple):
    """What proves a file: its hash, as another reply gave it."""

    type: str
    value: str


def hash_option(text: str) -> Hash:
    """The value of `--hash`. Raises typer.BadParameter for what is not `TYPE:VALUE`."""
    kind, colon, value = text.partition(":")
    if not (kind and colon and value):
        raise typer.BadParameter("write it TYPE:VALUE, such as SHA1:da39a3ee5e6b…", param_hint="--hash")
    return Hash(kind, value)


def check_target(path: Path) -> None:
    """Raises typer.BadParameter where no file can come into being, before anything is sent."""
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise typer.BadParameter(f"{path} is no file in a folder that exists", param_hint="-o")


def upload_file(
    client: Client,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    file: Path,
    meta: object,
    *,
    validate: bool | None,
) -> Response[Any]:
    """The reply to an upload; `meta` is what the operation asks for beside the file."""
    from wechatpay_client.tooling import upload

    if not isinstance(meta, Mapping):
        raise typer.BadParameter("the data of an upload are further fields of its meta: a JSON object", param_hint="-d")
    return upload(client, operation, path, query, file, meta=meta, validate=validate)


def fetch_file(
    client: Client,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: Hash | None,
    target: Path | None,
    output: OutputFormat,
    *,
    validate: bool | None,
) -> None:
    """Fetch a file and save it as `target`, or write it to standard output."""
    from wechatpay_client.tooling import fetch, stream

    kind, value = (None, None) if proof is None else proof
    if target is None:
        reply = fetch(client, operation, path, query, hash_value=value, hash_type=kind, validate=validate)
        typer.echo(reply.content, nl=False)
        _say(len(reply.content), reply.request_id, verified=reply.proven_by is not None)
        return
    with stream(client, operation, path, query, hash_value=value, hash_type=kind, validate=validate) as file:
        try:
            file.save(target)
        except OSError as error:
            file.abandon()
            say(f"error: {target} cannot be written: {error.strerror or type(error).__name__}")
            raise typer.Exit(1) from None
    request_id = file.headers.get("Request-ID")
    if output is OutputFormat.JSON:
        print_json(
            {
                "operation": operation.id,
                "status_code": 200,
                "request_id": request_id,
                "file": str(target),
                "bytes": file.size,
                "verified": file.verified,
            }
        )
    else:
        _say(file.size, request_id, verified=file.verified)


def _say(size: int, request_id: str | None, *, verified: bool) -> None:
    say(f"status 200, {size} bytes, request id {request_id}")
    if not verified:
        say("note: nothing proves this file: its reply is not signed, and there is no hash of it")

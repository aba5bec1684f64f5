"""Makes calls with a file: `wechatpay call … --file FILE` uploads one, `wechatpay call … -o FILE` downloads one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

from wechatpay_cli.terminal import OutputFormat, print_json, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_client import Client, Operation, Response
    from wechatpay_client.tooling import Validate


class Hash(NamedTuple):
    """The hash of a file, as the reply that offered the file gives it."""

    type: str
    value: str


def hash_option(text: str) -> Hash:
    """The value of `--hash`. Raises typer.BadParameter for what is not `TYPE:VALUE`."""
    kind, colon, value = text.partition(":")
    if not (kind and colon and value):
        raise typer.BadParameter(
            _("the hash has no type or no value; write it TYPE:VALUE, such as SHA1:da39a3ee5e6b…"), param_hint="--hash"
        )
    return Hash(kind, value)


def check_output_file(path: Path, option: str = "-o") -> None:
    """Check that the file can be created, before anything is sent. Raises typer.BadParameter."""
    if path.is_dir():
        raise typer.BadParameter(_("{path} is a folder; name a file in it").format(path=path), param_hint=option)
    if not path.absolute().parent.is_dir():
        raise typer.BadParameter(
            _("the folder of {path} does not exist; create it first").format(path=path), param_hint=option
        )


def upload_file(
    client: Client,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    file: Path,
    meta: object,
    *,
    validate: Validate | None,
) -> Response[Any]:
    """Upload a file and return the reply. `meta` has the fields that the operation takes beside the file."""
    from wechatpay_client.tooling import upload

    if not isinstance(meta, Mapping):
        raise typer.BadParameter(
            _("the data of an upload must be a JSON object, whose fields are added to its meta"), param_hint="-d"
        )
    return upload(client, operation, path, query, file, meta=meta, validate=validate)


def fetch_file(
    client: Client,
    operation: Operation[Any],
    path: Mapping[str, object],
    query: Mapping[str, object],
    proof: Hash | None,
    output_file: Path | None,
    output: OutputFormat,
    *,
    headers: Mapping[str, object],
    validate: Validate | None,
) -> None:
    """Download a file and save it as `output_file`, or write it to standard output if that is None."""
    from wechatpay_client.tooling import fetch, stream

    kind, value = (None, None) if proof is None else proof
    if output_file is None:
        reply = fetch(
            client, operation, path, query, hash_value=value, hash_type=kind, headers=headers, validate=validate
        )
        typer.echo(reply.content, nl=False)
        _print_summary(len(reply.content), reply.request_id, verified=reply.proven_by is not None)
        return
    opening = stream(
        client, operation, path, query, hash_value=value, hash_type=kind, headers=headers, validate=validate
    )
    with opening as file:
        try:
            file.save(output_file)
        except OSError as error:
            file.abandon()
            reason = error.strerror or type(error).__name__
            say(_("error: {file} cannot be written: {reason}").format(file=output_file, reason=reason))
            raise typer.Exit(1) from None
    request_id = file.headers.get("Request-ID")
    if output is OutputFormat.JSON:
        print_json(
            {
                "operation": operation.id,
                "status_code": 200,
                "request_id": request_id,
                "file": str(output_file),
                "bytes": file.size,
                "verified": file.verified,
            }
        )
    else:
        _print_summary(file.size, request_id, verified=file.verified)


def _print_summary(size: int, request_id: str | None, *, verified: bool) -> None:
    say(_("status 200, {size} bytes, request id {request_id}").format(size=size, request_id=request_id))
    if not verified:
        say(_("note: this file is not verified: its reply has no signature, and no --hash was given"))

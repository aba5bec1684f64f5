"""`wechatpay call`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from wechatpay_cli.assignments import path_arguments, query_arguments
from wechatpay_cli.config_option import ConfigFile, UseSandbox, chosen_file
from wechatpay_cli.failures import failures_reported
from wechatpay_cli.file_calls import check_target, fetched, hash_option, uploaded
from wechatpay_cli.json_input import json_from_option
from wechatpay_cli.masking import masked
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.terminal import OutputFormat, print_json, say

if TYPE_CHECKING:
    from wechatpay_client import Client, Operation, Response


class Method(StrEnum):
    """What `-X` takes."""

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"


def call(
    path: Annotated[str, typer.Argument(metavar="PATH", help="Path as in the documents, or an operation's id.")],
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME=VALUE]…", help="What stands for each {name} of the path.")
    ] = None,
    method: Annotated[
        Method | None,
        typer.Option(
            "--method",
            "-X",
            case_sensitive=False,
            help="HTTP method.",
            show_default="the spec's; else GET, or POST with data or a file",
        ),
    ] = None,
    query: Annotated[
        list[str] | None, typer.Option("--query", "-q", metavar="NAME=VALUE", help="Query parameter; repeatable.")
    ] = None,
    data: Annotated[
        str | None, typer.Option("--data", "-d", metavar="JSON|@FILE|-", help="JSON body; - reads standard input.")
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", metavar="FILE", help="File to upload; -d then has further fields of meta.")
    ] = None,
    target: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where a reply that is a file is saved.")
    ] = None,
    proof: Annotated[
        str | None,
        typer.Option("--hash", metavar="TYPE:VALUE", help="Hash of the file wanted, from the reply that offered it."),
    ] = None,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    no_validate: Annotated[
        bool, typer.Option("--no-validate", help="Send the call without checking it against the spec.")
    ] = False,
    output: Annotated[OutputFormat, typer.Option("--format", help="How the result is printed.")] = OutputFormat.TEXT,
) -> None:
    """Make one signed call and print its verified reply.

    The reply goes to standard output as JSON, its status and request id to standard error; with `--format json`
    both are one JSON object, and so is an error. Sensitive fields of the reply are masked. A path that the spec does
    not have is called all the same, unchecked. A reply that is a file goes to standard output as it is, or is saved by
    -o, once it is proven. Exit code 0: done; 1: not done, refused, or unknown; 2: the command is wrong.

    \b
    Examples:
      wechatpay call v3/certificates
      wechatpay call v3/certificates --sandbox
      wechatpay call v3/ebike/charge/contracts/{contract_id} contract_id=Contract00000000000000000000001 -q sub_mchid=1900000109
      wechatpay call ebike.get_charge_contract contract_id=Contract00000000000000000000001
      wechatpay call v3/businesscircle/parkings -d @parking.json
      wechatpay call v3/merchant/media/upload --file licence.png
      wechatpay call v3/billdownload/file -q token=… --hash SHA1:da39a3ee5e6b4b0d3255bfef95601890afd80709 -o bill.csv
    """  # noqa: E501 - a command that is broken in two cannot be copied
    called = _target(path, method, data is not None or file is not None)
    in_path = path_arguments(arguments or ())
    in_query = query_arguments(query or (), called.query_schemas)
    body = {} if data is None else {"body": json_from_option(data, "-d")}
    given_hash = None if proof is None else hash_option(proof)
    wants_file = target is not None or given_hash is not None or called.gives_file
    _check_file_options(called, file, target, output, wants_file=wants_file)
    named = chosen_file(config, sandbox)
    with warnings_as_lines(), failures_reported(output):
        from wechatpay_client import Client

        with Client.from_config(named, retries=0) as client:  # a person repeats by hand
            operation = called.operation or _undescribed(client, called)
            validate = False if no_validate else None
            try:
                if wants_file:
                    fetched(client, operation, in_path, in_query, given_hash, target, output, validate=validate)
                    return
                if file is not None:
                    meta = body.get("body", {})
                    response = uploaded(client, operation, in_path, in_query, file, meta, validate=validate)
                else:
                    response = client.call(operation, in_path, in_query, **body, validate=validate)
            except KeyboardInterrupt:
                say("interrupted: the call may have taken effect; ask for the outcome before repeating it")
                raise typer.Exit(130) from None
        _print(response, output)


class _Target(NamedTuple):
    method: str
    path: str
    operation: Operation[Any] | None
    """None where the spec has no operation at this method and path."""

    @property
    def gives_file(self) -> bool:
        return self.operation is not None and self.operation.reply is bytes

    @property
    def query_schemas(self) -> Mapping[str, object] | None:
        if self.operation is None:
            return None
        return {parameter["name"]: parameter["schema"] for parameter in self.operation.parameters("query")}


def _target(text: str, method: Method | None, with_data: bool) -> _Target:
    from wechatpay_client import OPERATIONS, UnknownOperation, spec

    if "/" not in text:
        try:
            operation = OPERATIONS[text]
        except UnknownOperation as error:
            raise typer.BadParameter(
                f"{error}; a path is written like v3/certificates (wechatpay operations lists all)", param_hint="PATH"
            ) from None
        if method is not None and method != operation.method:
            raise typer.BadParameter(f"{text} is a {operation.method}; leave -X out", param_hint="-X")
        return _Target(operation.method, operation.path, operation)
    if "?" in text:
        raise typer.BadParameter("the query of a call is given as -q name=value", param_hint="PATH")
    path = text if text.startswith("/") else f"/{text}"
    known = spec.methods_of(path)
    chosen = method or (known[0] if len(known) == 1 else (Method.POST if with_data else Method.GET))
    id = spec.operation_id(chosen, path)
    return _Target(str(chosen), path, None if id is None else OPERATIONS[id])


def _check_file_options(
    called: _Target, file: Path | None, target: Path | None, output: OutputFormat, *, wants_file: bool
) -> None:
    """Raises typer.BadParameter for options that the call has no use for."""
    operation = called.operation
    if file is not None and operation is not None and operation.upload is None:
        raise typer.BadParameter(f"{operation.id} takes no file", param_hint="--file")
    if file is None and operation is not None and operation.upload is not None:
        raise typer.BadParameter(f"{operation.id} takes a file: give --file", param_hint="PATH")
    if wants_file and operation is not None and operation.reply is not bytes:
        raise typer.BadParameter(f"{operation.id} does not answer with a file", param_hint="-o, --hash")
    if wants_file and target is None and output is OutputFormat.JSON:
        raise typer.BadParameter("a file is no JSON: save it by -o", param_hint="--format")
    if target is not None:
        check_target(target)


def _undescribed(client: Client, target: _Target) -> Operation[Any]:
    """The operation of a path that the spec does not have, announced as such."""
    try:
        operation = client.chain(target.path).operation(target.method)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="PATH") from None
    missing = f"{target.method} {target.path}"
    say(f"note: the spec has no {missing}: neither call nor reply are checked{_nearest(target.path)}")
    return operation


def _nearest(path: str) -> str:
    """What the spec has instead, if that can be guessed: the path with another method, its template, a like one."""
    from difflib import get_close_matches

    from wechatpay_client import spec

    methods = spec.methods_of(path)
    if methods:
        return f"; it has this path with {', '.join(methods)}"
    paths = list(dict.fromkeys(entry.path for entry in spec.operation_entries().values()))
    near = [template for template in paths if _fits(path, template)] or get_close_matches(path, paths, n=1, cutoff=0.7)
    return f"; it has {near[0]}" if near else ""


def _fits(path: str, template: str) -> bool:
    """Whether `path` is `template` with values in the place of its names."""
    segments, wanted = path.split("/"), template.split("/")
    return len(segments) == len(wanted) and all(
        want == segment or want.startswith("{") for segment, want in zip(segments, wanted, strict=True)
    )


def _print(response: Response[Any], output: OutputFormat) -> None:
    reply = masked(response.json(), response.operation.sensitive_reply)
    if output is OutputFormat.JSON:
        print_json(
            {
                "operation": response.operation.id,
                "status_code": response.status_code,
                "request_id": response.request_id,
                "reply": reply,
            }
        )
        return
    if reply is not None:
        print_json(reply)
    elif response.content:
        typer.echo(response.content, nl=False)
    empty = "" if response.content else ", empty"
    say(f"status {response.status_code}{empty}, request id {response.request_id}")

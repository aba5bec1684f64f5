"""`wechatpay call`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wechatpay_cli.ask_command import ask_command, configuration_options
from wechatpay_cli.assignments import path_arguments, query_arguments
from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.failures import Failures, ask_lines, report_failures
from wechatpay_cli.file_calls import check_target, fetch_file, hash_option, upload_file
from wechatpay_cli.json_input import json_from_option
from wechatpay_cli.masking import mask
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.terminal import OutputFormat, print_json, say

if TYPE_CHECKING:
    from wechatpay_client import Operation, Response


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
    untyped: Annotated[
        bool, typer.Option("--untyped", help="The spec does not have PATH: neither check nor encrypt anything.")
    ] = False,
    deadline: Annotated[
        float | None,
        typer.Option(
            "--deadline",
            metavar="SECONDS",
            min=0.001,
            help="How long the call may take in all, or its file.",
            show_default="60; a file: no end",
        ),
    ] = None,
    proxy: Annotated[
        str | None,
        typer.Option("--proxy", metavar="URL", help="Proxy to call through.", show_default="$HTTPS_PROXY"),
    ] = None,
    output: Annotated[OutputFormat, typer.Option("--format", help="How the result is printed.")] = OutputFormat.TEXT,
) -> None:
    """Make one signed call and print its verified reply.

    The reply goes to standard output as JSON, its status and request id to standard error; with `--format json`
    both are one JSON object, and so is an error. Sensitive fields of the reply are masked. PATH may have values in
    the place of its names, or names of your own. One that is like nothing in the spec is called unchecked, with a note
    unless --untyped says that it is meant; a near miss of one in the spec is refused. A reply that is a file goes to
    standard output as it is, or is saved by -o, once it is proven. The call is sent once and never repeated.

    Exit code 0: done; 1: not done, since it was refused, not sent, or a query without an answer; 2: the command is wrong;
    3: the call may have taken effect or is not finished, so ask before you repeat it, by the command that is shown;
    130: interrupted.

    \b
    Examples:
      wechatpay call v3/certificates
      wechatpay call v3/certificates --sandbox
      wechatpay call v3/ebike/charge/contracts/{contract_id} contract_id=Contract00000000000000000000001 -q sub_mchid=1900000109
      wechatpay call ebike.get_charge_contract contract_id=Contract00000000000000000000001
      wechatpay call v3/ebike/charge/contracts/Contract00000000000000000000001
      wechatpay call v3/businesscircle/parkings -d @parking.json
      wechatpay call v3/merchant/media/upload --file licence.png
      wechatpay call v3/billdownload/file -q token=… --hash SHA1:da39a3ee5e6b4b0d3255bfef95601890afd80709 -o bill.csv
    """  # noqa: E501 - a command that is broken in two cannot be copied
    given = path_arguments(arguments or ())
    operation, in_path = _find_operation(
        path, method, given, with_data=data is not None or file is not None, untyped=untyped
    )
    in_query = query_arguments(query or (), _query_schemas(operation))
    body = {} if data is None else {"body": json_from_option(data, "-d")}
    given_hash = None if proof is None else hash_option(proof)
    wants_file = target is not None or given_hash is not None or operation.reply is bytes
    _check_file_options(operation, file, target, output, wants_file=wants_file)
    named = choose_config_file(config, sandbox)
    with warnings_as_lines(), report_failures(output) as failures:
        from msgspec import UNSET
        from wechatpay_client import Client

        limits: dict[str, Any] = {} if deadline is None else {"deadline": deadline, "file_deadline": deadline}
        # why no retries: a person repeats by hand
        with Client.from_config(named, retries=0, proxy=proxy, **limits) as client:
            sent = body.get("body", UNSET)
            number, options = client.sender.number, configuration_options(config, sandbox=sandbox)
            failures.changes_state = operation.changes_state
            failures.ask_command = lambda: ask_command(operation, in_path, in_query, sent, number, options)
            if not (operation.described or untyped):
                _announce(operation)
            validate = False if no_validate else None
            try:
                if wants_file:
                    fetch_file(client, operation, in_path, in_query, given_hash, target, output, validate=validate)
                    return
                if file is not None:
                    meta = body.get("body", {})
                    response = upload_file(client, operation, in_path, in_query, file, meta, validate=validate)
                else:
                    response = client.call(operation, in_path, in_query, sent, validate=validate)
            except KeyboardInterrupt as interruption:
                _tell_interrupted(interruption, failures)
                raise typer.Exit(130) from None
        _print(response, output)


def _tell_interrupted(interruption: KeyboardInterrupt, failures: Failures) -> None:
    from wechatpay_client.errors import outcome_of

    if outcome_of(interruption) is None:
        say("interrupted: nothing was changed")
        return
    say("interrupted: the call may have taken effect; ask for the outcome before repeating it")
    for line in ask_lines(failures):
        say(f"  {line}")


def _find_operation(
    text: str, method: Method | None, given: Mapping[str, object], *, with_data: bool, untyped: bool
) -> tuple[Operation[Any], Mapping[str, object]]:
    """The operation, and its path arguments by their names in the spec. Raises typer.BadParameter."""
    from wechatpay_client import OPERATIONS, UnknownOperation
    from wechatpay_client.errors import InvalidPath, NotSent

    if "/" not in text:
        try:
            operation = OPERATIONS[text]
        except UnknownOperation as error:
            raise typer.BadParameter(
                f"{error}; a path is written like v3/certificates (wechatpay operations lists all)", param_hint="PATH"
            ) from None
        if method is not None and method != operation.method:
            raise typer.BadParameter(f"{text} is a {operation.method}; leave -X out", param_hint="-X")
        if untyped:
            raise typer.BadParameter(f"{text} is an operation of the spec", param_hint="--untyped")
        return operation, given
    if "?" in text:
        raise typer.BadParameter("the query of a call is given as -q name=value", param_hint="PATH")
    usual = Method.POST if with_data else Method.GET
    try:
        return (
            _operation_outside_spec(text, method or usual, given)
            if untyped
            else _operation_at_path(text, method, usual, given)
        )
    except InvalidPath as error:
        hint = "; --untyped calls it all the same" if error.meant and not untyped else ""
        raise typer.BadParameter(f"{error.message}{hint}", param_hint="PATH") from None
    except NotSent as error:
        raise typer.BadParameter(str(error), param_hint="NAME=VALUE") from None


def _operation_at_path(
    text: str, method: Method | None, usual: Method, given: Mapping[str, object]
) -> tuple[Operation[Any], Mapping[str, object]]:
    from wechatpay_client import OPERATIONS
    from wechatpay_client.tooling import UndescribedOperation, fill_route, find_match, parse_route, resolve_arguments

    route = parse_route(text)
    known = list(fill_route(route, given).matches)
    chosen = str(method or (known[0] if len(known) == 1 else usual))
    match = find_match(route, chosen, given)
    if match is None:
        return UndescribedOperation(chosen, route.path), given
    return OPERATIONS[match.id], resolve_arguments(route, match, given)


def _operation_outside_spec(
    text: str, method: Method, given: Mapping[str, object]
) -> tuple[Operation[Any], Mapping[str, object]]:
    from wechatpay_client.tooling import UndescribedOperation, parse_untyped_route, refuse_clear_text

    route = parse_untyped_route(text)
    refuse_clear_text(route, str(method), given)
    return UndescribedOperation(str(method), route.path), given


def _query_schemas(operation: Operation[Any]) -> Mapping[str, object] | None:
    """The schemas of the query parameters by name; None where the spec does not have the operation."""
    if not operation.described:
        return None
    return {parameter["name"]: parameter["schema"] for parameter in operation.parameters("query")}


def _check_file_options(
    operation: Operation[Any], file: Path | None, target: Path | None, output: OutputFormat, *, wants_file: bool
) -> None:
    """Raises typer.BadParameter for options that the call has no use for."""
    if file is not None and operation.described and operation.upload is None:
        raise typer.BadParameter(f"{operation.id} takes no file", param_hint="--file")
    if file is None and operation.described and operation.upload is not None:
        raise typer.BadParameter(f"{operation.id} takes a file: give --file", param_hint="PATH")
    if wants_file and operation.described and operation.reply is not bytes:
        raise typer.BadParameter(f"{operation.id} does not answer with a file", param_hint="-o, --hash")
    if wants_file and target is None and output is OutputFormat.JSON:
        raise typer.BadParameter("a file is no JSON: save it by -o", param_hint="--format")
    if target is not None:
        check_target(target)


def _announce(operation: Operation[Any]) -> None:
    """Say that the spec does not have the operation, and what it has instead, if that can be guessed."""
    from difflib import get_close_matches

    from wechatpay_client import spec

    near = get_close_matches(operation.path, list(spec.path_templates()), n=1, cutoff=0.7)
    guess = f"; it has {near[0]}" if near else ""
    say(f"note: the spec has no {operation.id}: neither call nor reply are checked, nothing is encrypted{guess}")


def _print(response: Response[Any], output: OutputFormat) -> None:
    reply = mask(response.json(), response.operation.sensitive_reply)
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

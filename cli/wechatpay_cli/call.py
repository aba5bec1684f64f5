"""`wechatpay call`: makes one signed call."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wechatpay_cli.ask_command import ask_command, configuration_options
from wechatpay_cli.assignments import header_arguments, path_arguments, query_arguments, type_path_arguments
from wechatpay_cli.completion import complete_operation, complete_path_argument, complete_query
from wechatpay_cli.config_option import ConfigFile, UseSandbox, choose_config_file
from wechatpay_cli.failures import Failures, ask_lines, report_failures
from wechatpay_cli.file_calls import check_output_file, fetch_file, hash_option, upload_file
from wechatpay_cli.json_input import json_from_option
from wechatpay_cli.masking import mask
from wechatpay_cli.notices import warnings_as_lines
from wechatpay_cli.terminal import OutputFormat, print_json, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_client import Operation, Response
    from wechatpay_client.tooling import Validate


class Method(StrEnum):
    """The values of `-X`."""

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"


def call(
    path: Annotated[
        str,
        typer.Argument(
            metavar="PATH",
            help=_("Path as in the documents, or the id of an operation."),
            autocompletion=complete_operation,
        ),
    ],
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME=VALUE]…",
            help=_("The value of each {name} in the path."),
            autocompletion=complete_path_argument,
        ),
    ] = None,
    method: Annotated[
        Method | None,
        typer.Option(
            "--method",
            "-X",
            case_sensitive=False,
            help=_("HTTP method."),
            show_default=_("the one of the spec; else GET, or POST with data or a file"),
        ),
    ] = None,
    query: Annotated[
        list[str] | None,
        typer.Option(
            "--query",
            "-q",
            metavar="NAME=VALUE",
            help=_("Query parameter; repeat it for more."),
            autocompletion=complete_query,
        ),
    ] = None,
    header: Annotated[
        list[str] | None,
        typer.Option("--header", metavar="NAME=VALUE", help=_("Header parameter; repeat it for more.")),
    ] = None,
    data: Annotated[
        str | None, typer.Option("--data", "-d", metavar="JSON|@FILE|-", help=_("JSON body; - reads standard input."))
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", metavar="FILE", help=_("File to upload; -d then has further fields of meta.")),
    ] = None,
    output_file: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help=_("Save a reply that is a file here."))
    ] = None,
    proof: Annotated[
        str | None,
        typer.Option("--hash", metavar="TYPE:VALUE", help=_("Hash of the file, from the reply that offered it.")),
    ] = None,
    config: ConfigFile = None,
    sandbox: UseSandbox = False,
    no_validate: Annotated[
        bool, typer.Option("--no-validate", help=_("Send the call without checking it against the spec."))
    ] = False,
    strict: Annotated[
        bool,
        typer.Option("--strict", help=_("Refuse a field or token that the spec does not know, and send nothing.")),
    ] = False,
    untyped: Annotated[
        bool,
        typer.Option("--untyped", help=_("Call a path that the spec does not have; nothing is checked or encrypted.")),
    ] = False,
    deadline: Annotated[
        float | None,
        typer.Option(
            "--deadline",
            metavar="SECONDS",
            min=0.001,
            help=_("How long the call, or its file, may take in all."),
            show_default=_("60; a file: no end"),
        ),
    ] = None,
    proxy: Annotated[
        str | None,
        typer.Option("--proxy", metavar="URL", help=_("Proxy to call through."), show_default="$HTTPS_PROXY"),
    ] = None,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Make one signed call and print its verified reply.

    The reply goes to standard output as JSON, its status and request id to standard error. With `--format json`
    both are one JSON object, and so is an error. Sensitive fields of the reply are masked.

    PATH may have values in the place of its names, or names of your own. A path that the spec does not have is called
    unchecked, with a note unless you give --untyped; a path that nearly equals one of the spec is refused. A reply that
    is a file goes to standard output, or -o saves it, after it is verified. The call is sent once and never repeated.

    --header is for the header parameters of an operation, which `wechatpay operations ID` lists. Another header is
    refused, unless you give --no-validate or --untyped. The command sets Authorization and all others itself.

    Exit code 0: done; 1: not done, because the call was refused or not sent, or a query had no answer; 2: the command is
    wrong; 3: the call may have taken effect or is not finished, so ask for the outcome before you repeat it, by the
    command that is shown; 130: interrupted.

    \b
    Examples:
      wechatpay call v3/certificates
      wechatpay call v3/certificates --sandbox
      wechatpay call v3/pay/transactions/id/{transaction_id} transaction_id=4200000000202601020000000002 -q mchid=1900000001
      wechatpay call pay.get_order_by_transaction_id transaction_id=4200000000202601020000000002 -q mchid=1900000001
      wechatpay call v3/pay/transactions/id/4200000000202601020000000002 -q mchid=1900000001
      wechatpay call v3/businesscircle/parkings -d @parking.json
      wechatpay call v3/brand-new -d '{"a": 1}' --header Idempotency-Key=ORDER20260102150405 --untyped
      wechatpay call v3/merchant/media/upload --file licence.png
      wechatpay call v3/billdownload/file -q token=… --hash SHA1:da39a3ee5e6b4b0d3255bfef95601890afd80709 -o bill.csv
    """  # noqa: E501 - a command that is broken in two cannot be copied
    if strict and no_validate:
        raise typer.BadParameter(_("give either --strict or --no-validate"), param_hint="--strict")
    given = path_arguments(arguments or ())
    operation, in_path = _find_operation(
        path, method, given, with_data=data is not None or file is not None, untyped=untyped
    )
    in_path = type_path_arguments(in_path, operation)
    in_query = query_arguments(query or (), _query_schemas(operation))
    in_header = header_arguments(header or (), operation, takes_others=no_validate)
    if in_header and file is not None:
        raise typer.BadParameter(_("an upload has no headers; omit the option"), param_hint="--header")
    body = {} if data is None else {"body": json_from_option(data, "-d")}
    given_hash = None if proof is None else hash_option(proof)
    wants_file = output_file is not None or given_hash is not None or operation.reply is bytes
    _check_file_options(operation, file, output_file, output, wants_file=wants_file)
    named = choose_config_file(config, sandbox)
    with warnings_as_lines(), report_failures(output) as failures:
        from wechatpay_client import UNSET, Client

        limits: dict[str, Any] = {} if deadline is None else {"deadline": deadline, "file_deadline": deadline}
        # why no retries: a person decides whether to repeat the call
        with Client.from_config(named, retries=0, proxy=proxy, **limits) as client:
            sent = body.get("body", UNSET)
            mchid, options = client.sender.mchid, configuration_options(config, sandbox=sandbox)
            failures.changes_state = operation.changes_state
            failures.ask_command = lambda: ask_command(operation, in_path, in_query, sent, in_header, mchid, options)
            if not (operation.described or untyped):
                _print_note(operation)
            validate: Validate | None = False if no_validate else "strict" if strict else None
            try:
                if wants_file:
                    fetch_file(
                        client,
                        operation,
                        in_path,
                        in_query,
                        given_hash,
                        output_file,
                        output,
                        headers=in_header,
                        validate=validate,
                    )
                    return
                if file is not None:
                    meta = body.get("body", {})
                    response = upload_file(client, operation, in_path, in_query, file, meta, validate=validate)
                else:
                    response = client.call(operation, in_path, in_query, sent, headers=in_header, validate=validate)
            except KeyboardInterrupt as interruption:
                _print_interruption(interruption, failures)
                raise typer.Exit(130) from None
        _print(response, output)


def _print_interruption(interruption: KeyboardInterrupt, failures: Failures) -> None:
    from wechatpay_client.errors import outcome_of

    if outcome_of(interruption) is None:
        say(_("interrupted: nothing was changed"))
        return
    say(_("interrupted: the call may have taken effect; ask for the outcome before you repeat it"))
    for line in ask_lines(failures):
        say(f"  {line}")


def _find_operation(
    text: str, method: Method | None, given: Mapping[str, object], *, with_data: bool, untyped: bool
) -> tuple[Operation[Any], Mapping[str, object]]:
    """The operation of an id or a path, and the path arguments by the names of the spec. Raises typer.BadParameter."""
    from wechatpay_client import OPERATIONS, UnknownOperation
    from wechatpay_client.errors import InvalidPath, NotSent

    if "/" not in text:
        try:
            operation = OPERATIONS[text]
        except UnknownOperation as error:
            raise typer.BadParameter(
                _("{problem}; write a path like v3/certificates, or see `wechatpay operations` for all ids").format(
                    problem=error
                ),
                param_hint="PATH",
            ) from None
        if method is not None and method != operation.method:
            raise typer.BadParameter(
                _("{operation} takes {method}; omit the option").format(operation=text, method=operation.method),
                param_hint="-X",
            )
        if untyped:
            raise typer.BadParameter(
                _("the spec has the operation {operation}; omit the option").format(operation=text),
                param_hint="--untyped",
            )
        return operation, given
    if "?" in text:
        raise typer.BadParameter(_("PATH has no query; give each parameter as -q name=value"), param_hint="PATH")
    usual = Method.POST if with_data else Method.GET
    try:
        return (
            _operation_outside_spec(text, method or usual, given)
            if untyped
            else _operation_at_path(text, method, usual, given)
        )
    except InvalidPath as error:
        problem = error.message
        if error.meant and not untyped:
            problem = _("{problem}; to call it all the same, add --untyped").format(problem=problem)
        raise typer.BadParameter(problem, param_hint="PATH") from None
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
    """The schemas of the query parameters by name; None if the spec does not have the operation."""
    if not operation.described:
        return None
    return {parameter["name"]: parameter["schema"] for parameter in operation.parameters("query")}


def _check_file_options(
    operation: Operation[Any], file: Path | None, output_file: Path | None, output: OutputFormat, *, wants_file: bool
) -> None:
    """Check the options about files against the operation. Raises typer.BadParameter."""
    if file is not None and operation.described and operation.upload is None:
        raise typer.BadParameter(
            _("{operation} takes no file; omit the option").format(operation=operation.id), param_hint="--file"
        )
    if file is None and operation.described and operation.upload is not None:
        raise typer.BadParameter(
            _("{operation} takes a file; give it with --file").format(operation=operation.id), param_hint="PATH"
        )
    if wants_file and operation.described and operation.reply is not bytes:
        raise typer.BadParameter(
            _("the reply of {operation} is no file; omit the options").format(operation=operation.id),
            param_hint="-o, --hash",
        )
    if wants_file and output_file is None and output is OutputFormat.JSON:
        raise typer.BadParameter(_("a file is no JSON; save it with -o"), param_hint="--format")
    if output_file is not None:
        check_output_file(output_file)


def _print_note(operation: Operation[Any]) -> None:
    """Say that the spec does not have the operation, and which similar path it has."""
    from difflib import get_close_matches

    from wechatpay_client import spec

    near = get_close_matches(operation.path, list(spec.path_templates()), n=1, cutoff=0.7)
    text = _("note: the spec has no {operation}, so nothing is checked or encrypted").format(operation=operation.id)
    if near:
        text = _("{text}; did you mean {path}?").format(text=text, path=near[0])
    say(text)


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
        _print_qr_code(reply)
    elif response.content:
        typer.echo(response.content, nl=False)
    facts = {"status": response.status_code, "request_id": response.request_id}
    if response.content:
        say(_("status {status}, request id {request_id}").format(**facts))
    else:
        say(_("status {status}, empty, request id {request_id}").format(**facts))


def _print_qr_code(reply: object) -> None:
    """Draw the QR code of a Native order for whoever sits at the terminal; a file or a pipe gets none."""
    if not isinstance(reply, dict) or not isinstance(reply.get("code_url"), str) or not sys.stderr.isatty():
        return
    from wechatpay_cli.qr_code import draw_qr_code

    # why not by say: it makes the characters harmless that set the colours
    typer.echo(draw_qr_code(reply["code_url"], coloured=True), err=True)

"""`wechatpay validate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from wechatpay_cli.json_input import STANDARD_INPUT, json_from_file
from wechatpay_cli.terminal import OutputFormat, print_json, printable

if TYPE_CHECKING:
    from wechatpay_client import Violation


def validate(
    operation: Annotated[str, typer.Argument(metavar="OPERATION", help="Its id, as `wechatpay operations` lists it.")],
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="JSON payload; - reads standard input.")],
    response: Annotated[
        bool, typer.Option("--response", help="The payload is a reply, as it was received, not a request.")
    ] = False,
    output: Annotated[OutputFormat, typer.Option("--format", help="How the result is printed.")] = OutputFormat.TEXT,
) -> None:
    """Check a payload against the spec: every violation at once.

    A request is the JSON body, or for an operation without a body an object of its path and query parameters.
    Values of sensitive fields are never printed. Exit code 0: it fits; 1: it does not; 2: the command is wrong.

    \b
    Examples:
      wechatpay validate businesscircle.sync_parking body.json
      wechatpay validate ebike.get_charge_contract --response reply.json --format json
      echo '{"openid": "oUser0000000000000000000001"}' | wechatpay validate eduschoolpay.list_user_contracts -
    """
    from wechatpay_client import OPERATIONS, UnknownOperation
    from wechatpay_client import validate as violations_of

    try:
        described = OPERATIONS[operation]
    except UnknownOperation as error:
        raise typer.BadParameter(f"{error} (wechatpay operations lists all)", param_hint="OPERATION") from None
    payload = json_from_file(file, "FILE|-")
    where = "response" if response else "request"
    violations = violations_of(described, payload, "response" if response else "request")
    if output is OutputFormat.JSON:
        print_json(
            {
                "operation": operation,
                "where": where,
                "valid": not violations,
                "violations": [violation.as_dict() for violation in violations],
            }
        )
    else:
        place = "standard input" if file == STANDARD_INPUT else file
        typer.echo(printable(_text(f"{where} of {operation}", place, violations)))
    if violations:
        raise typer.Exit(1)


def _text(what: str, place: str, violations: list[Violation]) -> str:
    if not violations:
        return f"valid: {place} is a {what}"
    count = len(violations)
    pages = dict.fromkeys(violation.source for violation in violations if violation.source)
    head = f"invalid: {place} is no {what}, {count} violation{'s' if count != 1 else ''}"
    return "\n  ".join([head, *(violation.message for violation in violations), *pages])

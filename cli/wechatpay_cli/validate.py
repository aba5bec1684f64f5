"""`wechatpay validate`: checks a payload against the spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from wechatpay_cli.json_input import STANDARD_INPUT, json_from_file
from wechatpay_cli.terminal import OutputFormat, print_json, printable
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import ngettext

if TYPE_CHECKING:
    from wechatpay_client import Violation


def validate(
    operation: Annotated[
        str, typer.Argument(metavar="OPERATION", help=_("The id of the operation, as `wechatpay operations` lists it."))
    ],
    file: Annotated[str, typer.Argument(metavar="FILE|-", help=_("JSON payload; - reads standard input."))],
    response: Annotated[
        bool, typer.Option("--response", help=_("The payload is a reply, as it was received, and not a request."))
    ] = False,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """Check a payload against the spec and print all violations.

    The payload of a request is its JSON body, or, for an operation without a body, an object of its path and query
    parameters. Each violation of a request says whether a call is refused for it, or sent with a warning, because the
    spec only does not know the field or the token. Values of sensitive fields are never printed. Exit code 0: it fits;
    1: it does not fit, be it for a warning only; 2: the command is wrong.

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
        raise typer.BadParameter(
            _("{problem}; `wechatpay operations` lists all").format(problem=error), param_hint="OPERATION"
        ) from None
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
        place = _("standard input") if file == STANDARD_INPUT else file
        typer.echo(printable(_report(operation, place, violations, is_reply=response)))
    if violations:
        raise typer.Exit(1)


def _report(operation: str, place: str, violations: list[Violation], *, is_reply: bool) -> str:
    if not violations:
        text = (
            _("valid: {place} is a reply of {operation}")
            if is_reply
            else _("valid: {place} is a request of {operation}")
        )
        return text.format(place=place, operation=operation)
    count = len(violations)
    pages = dict.fromkeys(violation.source for violation in violations if violation.source)
    head = ngettext(
        "invalid: {place} has {count} violation of {operation}",
        "invalid: {place} has {count} violations of {operation}",
        count,
    ).format(place=place, count=count, operation=operation)
    return "\n  ".join([head, *(_line(violation) for violation in violations), *pages])


def _line(violation: Violation) -> str:
    """The violation, and what a call would make of it."""
    match violation.refused:
        case None:
            return violation.message
        case True:
            return _("refused: {violation}").format(violation=violation.message)
    return _("sent with a warning: {violation}").format(violation=violation.message)

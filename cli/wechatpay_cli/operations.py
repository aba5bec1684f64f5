"""`wechatpay operations`: lists the operations of the spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from wechatpay_cli.terminal import OutputFormat, console, full_title, print_json, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_client import Operation


def operations(
    search: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SEARCH]…", help=_("Words that all have to occur, or the id of one operation for its details.")
        ),
    ] = None,
    area: Annotated[
        str | None, typer.Option("--area", metavar="NAME", help=_("List only the operations of this product area."))
    ] = None,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """List the operations of the spec, or search them.

    The command searches id, method, path, English summary and official Chinese name, without regard to case. For a
    whole operation id it shows parameters, fields and official pages. Exit code 0: found; 1: nothing found.

    \b
    Examples:
      wechatpay operations
      wechatpay operations contract --area ebike
      wechatpay operations 停车
      wechatpay operations ebike.confirm_charge_contract
      wechatpay operations --format json
    """
    from wechatpay_client import Operation, spec

    # why not OPERATIONS[id]: it loads the module with the models of each, which a list of a thousand does not need
    described = [Operation[Any](id, None) for id in spec.operation_entries()]
    areas = sorted({operation.area for operation in described})
    if area is not None:
        if area not in areas:
            raise typer.BadParameter(
                _("{area!r} is not an area; choose one of {areas}").format(area=area, areas=", ".join(areas)),
                param_hint="--area",
            )
        described = [operation for operation in described if operation.area == area]
    words = search or []
    if len(words) == 1 and words[0] in spec.operation_entries():
        from wechatpay_cli.operation_details import print_details

        print_details(words[0], output)
        return
    found = [operation for operation in described if _matches(operation, words)]
    if output is OutputFormat.JSON:
        print_json([_as_json(operation) for operation in found])
    else:
        _print_list(found)
    if not found:
        shown = " ".join(words)
        if area is None:
            say(_("no operation has all of: {words}; `wechatpay operations` lists all").format(words=shown))
        else:
            say(
                _("no operation of the area {area} has all of: {words}; `wechatpay operations` lists all").format(
                    area=area, words=shown
                )
            )
        raise typer.Exit(1)


def _matches(operation: Operation[Any], words: list[str]) -> bool:
    text = "\n".join(
        (operation.id, operation.method, operation.path, operation.summary, operation.official_name)
    ).casefold()
    return all(word.casefold() in text for word in words)


def _as_json(operation: Operation[Any]) -> dict[str, object]:
    return {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "area": operation.area,
        "summary": operation.summary,
        "official_name": operation.official_name,
        "retired": operation.retired,
    }


def _print_list(found: list[Operation[Any]]) -> None:
    from rich.text import Text

    out = console()
    width = max((len(operation.id) for operation in found), default=0)
    for operation in found:
        line = Text.assemble(
            (f"{operation.id:{width}}", "bold"), "  ", (f"{operation.method:6}", "cyan"), f" {operation.path}"
        )
        if operation.retired is not None:
            line.append(_("  retired {date}").format(date=operation.retired), "yellow")
        out.print(line)
        out.print(Text(f"    {full_title(operation)}"))

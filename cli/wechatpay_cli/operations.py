"""`wechatpay operations`: lists the operations of the spec."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wechatpay_cli.completion import complete_area, complete_operation
from wechatpay_cli.near_searches import find_near_searches, searchable_text
from wechatpay_cli.terminal import OutputFormat, console, full_title, print_indented, print_json, say
from wechatpay_cli.translation import gettext as _

if TYPE_CHECKING:
    from wechatpay_client import Operation

_CHINESE = re.compile("[\u4e00-\u9fff]+")
_WIDEST_ID = 40


def operations(
    search: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SEARCH]…",
            help=_("Words that all have to occur, or the id of one operation for its details."),
            autocompletion=complete_operation,
        ),
    ] = None,
    area: Annotated[
        str | None,
        typer.Option(
            "--area",
            metavar="NAME",
            help=_("List only the operations of this product area."),
            autocompletion=complete_area,
        ),
    ] = None,
    output: Annotated[OutputFormat, typer.Option("--format", help=_("The form of the result."))] = OutputFormat.TEXT,
) -> None:
    """List the operations of the spec, or search them.

    The command searches id, method, path, English summary, official Chinese name and what the summary says in Chinese,
    without regard to case. Where no operation has a Chinese word as it is written, it lists those that have all of its
    characters. For a whole operation id it shows parameters, fields and official pages. Exit code 0: found; 1: nothing
    found.

    \b
    Examples:
      wechatpay operations
      wechatpay operations contract --area ebike
      wechatpay operations 停车
      wechatpay operations ebike.confirm_charge_contract
      wechatpay operations --format json
    """
    from wechatpay_client import Operation, spec

    words = search or []
    is_id = len(words) == 1 and words[0] in spec.operation_entries()
    if is_id and area is None:
        # at once, since the details of one need no list of a thousand
        _print_details(words[0], output)
        return
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
    if is_id:
        _print_details(words[0], output)
        return
    found = [operation for operation in described if _matches(operation, words)]
    if not found:
        found = [operation for operation in described if _matches(operation, _fall_apart(words))]
    if words:
        # why: who searches wants something to call; a list of everything keeps its areas together
        found.sort(key=lambda operation: operation.retired is not None)
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
        near = find_near_searches(words, described)
        if near:
            say(_("did you mean {near}?").format(near=_(" or ").join(near)))
        raise typer.Exit(1)


def _print_details(id: str, output: OutputFormat) -> None:
    from wechatpay_cli.operation_details import print_details

    print_details(id, output)


def _matches(operation: Operation[Any], words: list[str]) -> bool:
    text = searchable_text(operation)
    return all(word.casefold() in text for word in words)


def _fall_apart(words: list[str]) -> list[str]:
    """The words, each Chinese one as its characters: people write 申请退款 for what is called 退款申请."""
    return [part for word in words for part in (word if _CHINESE.fullmatch(word) else [word])]


def _as_json(operation: Operation[Any]) -> dict[str, object]:
    return {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "area": operation.area,
        "summary": operation.summary,
        "official_name": operation.official_name,
        "chinese_summary": operation.chinese_summary,
        "retired": operation.retired,
    }


def _print_list(found: list[Operation[Any]]) -> None:
    from rich.text import Text

    out = console()
    # why not over all on a terminal: one long id would move the paths of the others out of sight
    widest = max((len(operation.id) for operation in found), default=0)
    width = min(widest, _WIDEST_ID) if sys.stdout.isatty() else widest
    for operation in found:
        line = Text.assemble(
            (f"{operation.id:{width}}", "bold"), "  ", (f"{operation.method:6}", "cyan"), f" {operation.path}"
        )
        if operation.retired is not None:
            line.append(_("  retired {date}").format(date=operation.retired), "yellow")
        out.print(line)
        print_indented(full_title(operation), 4)

"""The part of `wechatpay explain` for parameters that a page, mini program or app hands to WeChat."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import typer

from wechatpay_cli.failures import NOT_CHECKED, NOT_DONE
from wechatpay_cli.terminal import OutputFormat, print_json, printable
from wechatpay_cli.translation import gettext as _
from wechatpay_cli.translation import ngettext

if TYPE_CHECKING:
    from wechatpay_auth.explanation.front_end_parameters import FrontEndParameters, KnownFacts
    from wechatpay_auth.explanation.parameter_finding import ParameterFinding

_SIGNATURES = frozenset({"sign", "paySign"})


def holds_parameters(text: bytes) -> bool:
    """Whether the text is a JSON object or a coupon's address, and so no request."""
    begin = text.removeprefix(b"\xef\xbb\xbf").lstrip()[:200]
    return begin.startswith(b"{") or (begin.startswith((b"https://", b"http://")) and b"getcouponinfo" in begin)


def explain_parameters(text: bytes, facts: KnownFacts, output: OutputFormat) -> None:
    """Print what is wrong with the parameters. Exit code 1 if there is anything, 4 if that could not be checked."""
    from wechatpay_auth.explanation.explain_parameters import explain_parameters as find_mistakes
    from wechatpay_auth.explanation.front_end_parameters import UnknownParameters, read_parameters

    try:
        parameters = read_parameters(_parse(text))
    except UnknownParameters as error:
        raise typer.BadParameter(
            _("{problem}. To explain a refused request, paste the request itself, from its request line on").format(
                problem=error
            ),
            param_hint="FILE|-",
        ) from None
    findings = find_mistakes(parameters, facts)
    if output is OutputFormat.JSON:
        print_json(_as_json(parameters, facts, findings))
    else:
        typer.echo(printable(_as_text(parameters, facts, findings)))
    if findings:
        raise typer.Exit(NOT_DONE)
    if _missing_fact(parameters, facts) is not None:
        raise typer.Exit(NOT_CHECKED)


def _parse(text: bytes) -> object:
    pasted = text.decode("utf-8-sig", "replace").strip()
    if not pasted.startswith("{"):
        return pasted
    try:
        return json.loads(pasted)
    except (ValueError, RecursionError) as error:
        raise typer.BadParameter(
            _("the parameters are not JSON ({error}); paste JSON.stringify(parameters)").format(error=error),
            param_hint="FILE|-",
        ) from None


def _as_json(
    parameters: FrontEndParameters, facts: KnownFacts, findings: tuple[ParameterFinding, ...]
) -> dict[str, object]:
    is_checked = _missing_fact(parameters, facts) is None
    return {
        "correct": not findings and is_checked,
        "kind": parameters.kind.value,
        "checked": is_checked,
        "findings": [
            {"fault": finding.fault.value, "field": finding.field, "text": finding.text, "fix": finding.fix}
            for finding in findings
        ],
    }


def _as_text(parameters: FrontEndParameters, facts: KnownFacts, findings: tuple[ParameterFinding, ...]) -> str:
    out = [_("parameters of the form {kind}").format(kind=parameters.kind.value)]
    width = max((len(name) for name in parameters.fields), default=0)
    out += [f"  {name:{width}}  {_display_text(name, value)}" for name, value in parameters.fields.items()]
    missing = _missing_fact(parameters, facts)
    if missing is None:
        out.append(_("signature: checked"))
    else:
        out.append(_("signature: not checked; {missing}").format(missing=missing))
    out.append(
        _("whether the order can be paid is known to WeChat Pay alone, and to a sandbox (POST /_sandbox/cashier)")
    )
    if not findings:
        end = _("no fault found") if missing is None else _("not checked, so a wrong signature was not found")
        return "\n".join([*out, end])
    count = len(findings)
    out.append(ngettext("{count} fault found", "{count} faults found", count).format(count=count))
    for number, finding in enumerate(findings, 1):
        out += [f"  {number}. {finding.text}", _("     fix: {text}").format(text=finding.fix)]
    return "\n".join(out)


def _display_text(name: str, value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    # why cut: a signature is long, and nobody compares it by eye
    return f"{text[:16]}…" if name in _SIGNATURES and len(text) > 16 else text


def _missing_fact(parameters: FrontEndParameters, facts: KnownFacts) -> str | None:
    """The setting that is needed for checking the signature; None if there is none."""
    from wechatpay_auth.explanation.front_end_parameters import PAYMENTS

    if parameters.kind not in PAYMENTS:
        return None if facts.apiv2_key else _("set WECHATPAY_APIV2_KEY to check it")
    if facts.public_key is None:
        return _("give --certificate, --key or --config to check it")
    if not parameters.text("appId", "appid") and not facts.appids:
        return _("give --appid, since the AppID is signed but not handed over here")
    return None

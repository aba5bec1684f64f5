"""What the sandbox answers when it does not do what it is asked."""

from __future__ import annotations

from wechatpay_sandbox.translation import gettext as _

# why these numbers: merchants see them after the last dash of Request-ID. If none is published for a code, the
# number is made from the HTTP status, which is our own choice.
_NUMERIC_CODES = {
    "SIGN_ERROR": 268443699,
    "PARAM_ERROR": 268435461,
    "FREQUENCY_LIMITED": 268447840,
}
_OWN_NUMBERS_FROM = 268435456


class Refusal(Exception):
    """The refusal of a request: HTTP status, error code, message and detail of the reply.

    `numeric_code` is the number after the last dash of Request-ID. Any module below the gateway may raise a Refusal,
    and the gateway answers with it.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        detail: object = None,
        *,
        numeric_code: int | None = None,
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message
        self.detail = detail
        self.numeric_code = numeric_code or _NUMERIC_CODES.get(code, _OWN_NUMBERS_FROM + status)
        self.headers = headers

    def payload(self) -> dict[str, object]:
        """The JSON body: code, message and, if there is one, detail."""
        payload: dict[str, object] = {"code": self.code, "message": self.message}
        if self.detail is not None:
            payload["detail"] = self.detail
        return payload


def parameter_error(field: str, location: str, issue: str, *, reason: str, numeric_code: int | None = None) -> Refusal:
    """400 PARAM_ERROR for one field.

    `field` is a JSON Pointer or the name of a header, `location` one of path, query, body, header. `reason` is
    the stable code of the issue, for programs. The refusal never has the value, which may be personal.
    """
    return Refusal(
        400,
        "PARAM_ERROR",
        f"{location} {field}: {issue}" if field else f"{location}: {issue}",
        {"field": field, "issue": issue, "location": location, "reason": reason},
        numeric_code=numeric_code,
    )


def parameter_errors(issues: list[dict[str, str]], *, numeric_code: int | None = None) -> Refusal:
    """400 PARAM_ERROR for several fields, each with `field`, `issue`, `location` and `reason`.

    The message is about the first.
    """
    first = issues[0]
    message = f"{first['location']} {first['field']}: {first['issue']}"
    if len(issues) > 1:
        message = _("{message} (and {count} more)").format(message=message, count=len(issues) - 1)
    return Refusal(
        400,
        "PARAM_ERROR",
        message,
        {**first, "issues": issues},
        numeric_code=numeric_code,
    )


def header_error(name: str, issue: str, *, reason: str) -> Refusal:
    """400 PARAM_ERROR for a header."""
    detail = {"field": name, "issue": issue, "location": "header", "reason": reason}
    return Refusal(400, "PARAM_ERROR", f"{name} {issue}", detail)


def not_found(message: str) -> Refusal:
    """404 RESOURCE_NOT_EXISTS."""
    return Refusal(404, "RESOURCE_NOT_EXISTS", message)

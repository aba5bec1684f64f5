"""What the sandbox answers when it does not do what it is asked."""

from __future__ import annotations

# why these numbers: the ones merchants see behind the last dash of Request-ID. Where none is published for a
# code, the number is made from the HTTP status, so that it still tells something (our own choice).
_NUMERIC_CODES = {
    "SIGN_ERROR": 268443699,
    "PARAM_ERROR": 268435461,
    "FREQUENCY_LIMITED": 268447840,
}
_OWN_NUMBERS_FROM = 268435456


class Refusal(Exception):
    """A call is refused: HTTP status, error code, message and detail of the reply.

    `numeric_code` is the number behind the last dash of Request-ID. Raised anywhere below the gateway,
    answered there.
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
        """The JSON body: code, message and, where there is one, detail."""
        payload: dict[str, object] = {"code": self.code, "message": self.message}
        if self.detail is not None:
            payload["detail"] = self.detail
        return payload


def parameter_error(field: str, location: str, issue: str, *, numeric_code: int | None = None) -> Refusal:
    """400 PARAM_ERROR for one field.

    `field` is a JSON Pointer (or the name of a header), `location` one of path, query, body, header. The
    value itself is never repeated: it may be a person's name or number.
    """
    return Refusal(
        400,
        "PARAM_ERROR",
        f"{location} {field}: {issue}" if field else f"{location}: {issue}",
        {"field": field, "issue": issue, "location": location},
        numeric_code=numeric_code,
    )


def parameter_errors(issues: list[dict[str, str]], *, numeric_code: int | None = None) -> Refusal:
    """400 PARAM_ERROR for several fields, each with `field`, `issue` and `location`; the first of them leads."""
    first = issues[0]
    more = f" (and {len(issues) - 1} more)" if len(issues) > 1 else ""
    return Refusal(
        400,
        "PARAM_ERROR",
        f"{first['location']} {first['field']}: {first['issue']}{more}",
        {**first, "issues": issues},
        numeric_code=numeric_code,
    )


def not_found(message: str) -> Refusal:
    """404 RESOURCE_NOT_EXISTS."""
    return Refusal(404, "RESOURCE_NOT_EXISTS", message)

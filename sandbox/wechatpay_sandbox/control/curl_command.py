"""Writes a request of the log as a command for a shell, which signs it anew with curl and openssl."""

from __future__ import annotations

from shlex import quote

from wechatpay_auth.authorization import SCHEME
from wechatpay_client import Operation, spec

from wechatpay_sandbox.http.request_log import LoggedRequest
from wechatpay_sandbox.sandbox import Sandbox
from wechatpay_sandbox.signatures.key_material import certificate_serial


def curl_command(sandbox: Sandbox, request: LoggedRequest) -> str | None:
    """The command; None if the log has only a part of the body, or the body is no text.

    It signs with the key of the sandbox's merchant, whoever signed the request, and its time and nonce are new. What is
    encrypted in the body stays as it was. In place of the file of an upload, it has the name FILE.
    """
    body = _body(request)
    if body is None:
        return None
    folder = sandbox.folder
    serial = certificate_serial(folder.merchant_certificate)
    options = [f"-X {quote(request.method)}", "--globoff", "--path-as-is", quote(sandbox.base_url + request.target)]
    options.append(
        f'-H "Authorization: {SCHEME} mchid=\\"{folder.mchid}\\",nonce_str=\\"$nonce\\",timestamp=\\"$time\\",'
        f'serial_no=\\"{serial}\\",signature=\\"$signature\\""'
    )
    options.append("-H 'Accept: application/json'")
    if request.serial:
        options.append(f"-H {quote(f'Wechatpay-Serial: {request.serial}')}")
    part = _upload_part(request)
    if part is not None:
        options += ['--form-string "meta=$body"', f"-F {quote(f'{part}=@FILE')}"]
    elif body:
        options += ["-H 'Content-Type: application/json'", '--data-raw "$body"']
    key = folder.path / "merchant/apiclient_key.pem"
    lines = [
        f"body={quote(body)}",
        "time=$(date +%s) nonce=$(openssl rand -hex 16)",
        f"signature=$(printf '%s\\n%s\\n%s\\n%s\\n%s\\n' {quote(request.method)} {quote(request.target)} "
        '"$time" "$nonce" "$body" |',
        f"  openssl dgst -sha256 -sign {quote(str(key))} | openssl base64 -A)",
        "curl " + " \\\n  ".join(options),
    ]
    return "\n".join(lines)


def _body(request: LoggedRequest) -> str | None:
    """The signed body: of an upload, its part `meta`."""
    if request.body_length == 0:
        return ""
    if request.signed is None or len(request.signed.body) < request.body_length:
        return None
    try:
        text = request.signed.body.decode()
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def _upload_part(request: LoggedRequest) -> str | None:
    """The name of the part with the file, if the operation is an upload."""
    if request.operation is None or request.operation not in spec.operation_entries():
        return None
    upload = Operation[object](request.operation, None).upload
    return None if upload is None else upload.part

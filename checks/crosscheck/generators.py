"""Other people's code generators over the tolerant document: what they make compiles and has every operation."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from wechatpay_generator.published.walking import operations, resolve

from .documents import Documents
from .tools import Disagreement, find_node_program, find_program, run

_NO_DOCS = "models,apis,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"
_TSC = ("--strict", "--noEmit", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler")


def check_openapi_typescript(documents: Documents, scratch: Path) -> str:
    """The types of openapi-typescript pass a strict tsc, and every operation is one of them."""
    types = scratch / "api.ts"
    run([find_node_program("openapi-typescript"), documents.tolerant, "-o", types], scratch)
    order = {
        "appid": "wx8888888888888888",
        "mchid": "1900000001",
        "description": "coffee",
        "out_trade_no": "ORDER20260102150405",
        "notify_url": "https://shop.example.com/notify",
        "amount": {"total": 2800},
        "payer": {"openid": "oUser0000000000000000000001"},
    }
    names = [operation["operationId"] for operation in operations(documents.tolerant_document)]
    program = [
        'import type { components, operations } from "./api";',
        'type Order = operations["pay.create_jsapi_order"]["requestBody"]["content"]["application/json"];',
        f"export const order: Order = {json.dumps(order)};",
        'export type Paid = components["schemas"]["TransactionSuccessNotification"];',
        f"export const names: (keyof operations)[] = {json.dumps(names)};",
    ]
    (scratch / "use.ts").write_text("\n".join(program), "utf-8")
    run([find_node_program("tsc"), *_TSC, "--lib", "es2022", "use.ts"], scratch)
    return f"{len(names)} operations, strict"


def check_openapi_generator_go(documents: Documents, scratch: Path) -> str:
    """The Go client of openapi-generator compiles offline with the standard library, and has every operation."""
    go = find_program("go", "golang-go")
    _run_openapi_generator("go", documents, scratch, "packageName=wechatpay,enumClassPrefix=true")
    # why without what it requires: nothing imports it; without it go asks nobody on the network
    (scratch / "go.mod").write_text("module example.com/wechatpay\n\ngo 1.18\n", "utf-8")
    run([go, "build", "./..."], scratch, env={"GOPROXY": "off", "GOFLAGS": "-mod=mod", "GOTOOLCHAIN": "local"})
    source = "".join(path.read_text("utf-8") for path in scratch.glob("api_*.go"))
    return _count("func", re.findall(r"^func \(a \*\w+\) \w+Execute\(", source, re.MULTILINE), documents)


def check_openapi_generator_typescript(documents: Documents, scratch: Path) -> str:
    """The TypeScript client of openapi-generator passes a strict tsc, and has every operation."""
    _run_openapi_generator("typescript-fetch", documents, scratch, "")
    run([find_node_program("tsc"), *_TSC, "--lib", "es2022,dom", "index.ts"], scratch)
    source = "".join(path.read_text("utf-8") for path in (scratch / "apis").glob("*.ts"))
    return _count("method", re.findall(r"^    async \w+Raw\(", source, re.MULTILINE), documents)


def check_stock_python_client(documents: Documents, scratch: Path) -> str:
    """openapi-python-client with its own templates makes every operation, and every module of it compiles."""
    program = Path(sys.executable).with_name("openapi-python-client")
    settings = scratch / "settings.yaml"
    files = dict.fromkeys(("application/gzip", "application/pdf", "image/*"), "application/octet-stream")
    settings.write_text(json.dumps({"post_hooks": [], "content_type_overrides": files}), "utf-8")
    target = scratch / "client"
    command: list[str | Path] = [
        program,
        "generate",
        "--path",
        documents.tolerant,
        "--output-path",
        target,
        "--config",
        settings,
    ]
    said = run([*command, "--meta", "none"], scratch)
    if "WARNING" in said or "Unable to parse" in said:
        raise Disagreement(f"openapi-python-client leaves something out:\n{said}")
    run([sys.executable, "-m", "compileall", "-q", target], scratch)
    modules = [path for path in (target / "api").rglob("*.py") if path.name != "__init__.py"]
    return _count("module", modules, documents)


def check_datamodel_code_generator(documents: Documents, scratch: Path) -> str:
    """The pydantic models of datamodel-code-generator read every example and write it back as it was."""
    program = Path(sys.executable).with_name("datamodel-codegen")
    options = ("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel", "--use-annotated")
    modern = ("--target-python-version", "3.11", "--formatters", "builtin", "--disable-timestamp")
    run([program, "--input", documents.tolerant, "--output", scratch / "models.py", *options, *modern], scratch)
    examples = list(_examples(documents))
    (scratch / "examples.json").write_text(json.dumps(examples), "utf-8")
    (scratch / "read_back.py").write_text(_READ_BACK, "utf-8")
    run([sys.executable, "read_back.py"], scratch)
    return f"{len(examples)} examples read and written back"


_READ_BACK = """
import json, models
for name, example in json.load(open("examples.json", encoding="utf-8")):
    made = getattr(models, name).model_validate(example)
    back = json.loads(made.model_dump_json(by_alias=True, exclude_unset=True))
    assert back == example, (name, back, example)
"""


def _examples(documents: Documents) -> list[tuple[str, object]]:
    document = documents.tolerant_document
    found = []
    for operation in operations(document):
        bodies = [
            operation.get("requestBody", {}),
            *(resolve(document, reply) for reply in operation["responses"].values()),
        ]
        for body in bodies:
            media_type = body.get("content", {}).get("application/json", {})
            ref = media_type.get("schema", {}).get("$ref")
            if ref is not None and "example" in media_type:
                found.append((ref.rpartition("/")[2], media_type["example"]))
    return found


def _run_openapi_generator(generator: str, documents: Documents, scratch: Path, properties: str) -> None:
    jar = resources.files("openapi_generator_cli") / "openapi-generator.jar"
    java = find_program("java", "openjdk-17-jre-headless")
    command: list[str | Path] = [java, "-Xmx1500m", "-jar", str(jar), "generate"]
    command += ["-g", generator, "-i", documents.tolerant, "-o", scratch, "--global-property", _NO_DOCS]
    run([*command, *(["--additional-properties", properties] if properties else [])], scratch)


def _count(noun: str, found: Sequence[object], documents: Documents) -> str:
    wanted = documents.operation_count
    if len(found) != wanted:
        raise Disagreement(f"{len(found)} operations have a {noun}, of {wanted}")
    return f"{wanted} operations, compiled"

"""The bundler: what it makes of a small spec of several files, and every reason for which it refuses one."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from project_spec import SPEC, bundle_spec
from wechatpay_generator.bundle import BundleError, bundle

from tests.profiles import limit_examples

FILES = {
    "openapi.yaml": """\
openapi: 3.1.0
info: {title: A spec, version: '1'}
security: [{Signature: []}]
x-wechatpay-error-codes: {SOLD: {outcome: refused, text: Too late (已售出)}}
paths:
  /v3/toys/{toy_id}: {$ref: 'paths/toys.yaml#/toy'}
  /v3/shops: {$ref: 'paths/shops.yaml#/shops'}
components:
  securitySchemes:
    Signature: {type: apiKey, in: header, name: Authorization}
  responses:
    BadRequest:
      description: Refused
      headers:
        Request-ID: {$ref: '#/components/headers/RequestId'}
      content:
        application/json:
          schema: {$ref: 'schemas/common.yaml#/Error'}
          examples:
            wrong: {$ref: '#/components/examples/Wrong'}
  headers:
    RequestId: {description: Number of the request, schema: {type: string}}
  examples:
    Wrong: {value: {code: A}}
  parameters:
    ToyId: {name: toy_id, in: path, required: true, schema: {$ref: 'schemas/toys.yaml#/ToyId'}}
  schemas:
    Unused: {type: string}
webhooks:
  TOY.SOLD: {$ref: 'webhooks/toys.yaml#/TOY.SOLD'}
""",
    "paths/toys.yaml": """\
toy:
  parameters:
    - {$ref: '../openapi.yaml#/components/parameters/ToyId'}
  get:
    operationId: toys.get_toy
    x-wechatpay-retired: 2019-12-16
    responses:
      200:
        description: The toy
        content:
          application/json:
            schema: {$ref: '../schemas/toys.yaml#/Toy'}
            example: {$ref: not a reference, properties: {a: 1}}
      '400': {$ref: '../openapi.yaml#/components/responses/BadRequest'}
""",
    "paths/shops.yaml": """\
shops:
  post:
    operationId: shops.open_shop
    requestBody:
      content:
        application/json:
          schema:
            oneOf: [{$ref: '../schemas/toys.yaml#/Toy'}, {$ref: '../schemas/toys.yaml#/Puppet'}]
            discriminator:
              propertyName: kind
              mapping: {puppet: '../schemas/toys.yaml#/Puppet', toy: Toy}
    responses:
      '204': {description: Done}
      '400': {$ref: '../openapi.yaml#/components/responses/BadRequest'}
""",
    "webhooks/toys.yaml": """\
TOY.SOLD:
  post:
    requestBody:
      content:
        application/json: {schema: {$ref: '../schemas/toys.yaml#/Toy'}}
    responses:
      '204': {description: Understood}
""",
    "schemas/common.yaml": """\
Error: {type: object, properties: {code: {type: string}}}
Date: {type: string, format: date, examples: [2019-12-16]}
""",
    "schemas/toys.yaml": """\
ToyId: {type: string, minLength: 1}
Toy:
  type: object
  properties:
    $ref: {type: string}
    made: {$ref: 'common.yaml#/Date', description: When it was made}
    parts: {type: array, items: {$ref: '#/Toy'}}
    sold: {enum: [NO, YES, ON]}
    a b: {type: integer}
    tag:
      type: string
      contentMediaType: application/json
      contentSchema: {oneOf: [{$ref: '#/Tag'}, {$ref: '#/Puppet'}]}
Tag: {type: array, items: {$ref: 'common.yaml#/Date'}}
Puppet: {$ref: '#/Toy', description: A toy on strings}
""",
}


def write(folder: Path, files: dict[str, str]) -> Path:
    spec = folder / "spec"
    for name, text in files.items():
        path = spec / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return spec


@pytest.fixture
def document(tmp_path: Path) -> dict[str, Any]:
    return bundle(write(tmp_path, FILES))


def references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [ref for value in node.values() for ref in references(value)]
    if isinstance(node, list):
        return [ref for value in node for ref in references(value)]
    return []


def test_path_items_and_webhooks_stand_in_place(document: dict[str, Any]) -> None:
    assert document["paths"]["/v3/toys/{toy_id}"]["get"]["operationId"] == "toys.get_toy"
    assert document["paths"]["/v3/shops"]["post"]["operationId"] == "shops.open_shop"
    assert list(document["webhooks"]["TOY.SOLD"]) == ["post"]


def test_what_is_referred_to_is_a_component_of_its_kind_under_its_last_name(document: dict[str, Any]) -> None:
    assert {kind: list(named) for kind, named in document["components"].items()} == {
        "examples": ["Wrong"],
        "headers": ["RequestId"],
        "parameters": ["ToyId"],
        "responses": ["BadRequest"],
        "schemas": ["Date", "Error", "Puppet", "Tag", "Toy", "ToyId"],
        "securitySchemes": ["Signature"],
    }
    toy = document["components"]["schemas"]["Toy"]
    assert toy["properties"]["parts"] == {"type": "array", "items": {"$ref": "#/components/schemas/Toy"}}


def test_every_reference_of_the_bundle_leads_to_a_component(document: dict[str, Any]) -> None:
    found = [ref for ref in references(document) if ref != "not a reference"]
    assert len(found) > 10
    for ref in found:
        _, components, kind, name = ref.split("/")
        assert (components, name in document["components"][kind]) == ("components", True), ref


def test_what_stands_beside_a_reference_is_kept(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    assert schemas["Toy"]["properties"]["made"] == {
        "$ref": "#/components/schemas/Date",
        "description": "When it was made",
    }
    assert schemas["Puppet"] == {"$ref": "#/components/schemas/Toy", "description": "A toy on strings"}


def test_a_discriminator_is_rewritten_too(document: dict[str, Any]) -> None:
    schema = document["paths"]["/v3/shops"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert schema["discriminator"]["mapping"] == {"puppet": "#/components/schemas/Puppet", "toy": "Toy"}


def test_the_schema_of_json_in_a_string_is_followed(document: dict[str, Any]) -> None:
    tag = document["components"]["schemas"]["Toy"]["properties"]["tag"]
    assert tag["contentSchema"] == {
        "oneOf": [{"$ref": "#/components/schemas/Tag"}, {"$ref": "#/components/schemas/Puppet"}]
    }
    assert document["components"]["schemas"]["Tag"]["items"] == {"$ref": "#/components/schemas/Date"}


def test_examples_and_property_names_are_not_mistaken_for_references(document: dict[str, Any]) -> None:
    reply = document["paths"]["/v3/toys/{toy_id}"]["get"]["responses"]["200"]
    assert reply["content"]["application/json"]["example"] == {"$ref": "not a reference", "properties": {"a": 1}}
    assert document["components"]["schemas"]["Toy"]["properties"]["$ref"] == {"type": "string"}


def test_dates_and_yaml_1_1_booleans_stay_texts(document: dict[str, Any]) -> None:
    assert document["paths"]["/v3/toys/{toy_id}"]["get"]["x-wechatpay-retired"] == "2019-12-16"
    assert document["components"]["schemas"]["Date"]["examples"] == ["2019-12-16"]
    assert document["components"]["schemas"]["Toy"]["properties"]["sold"] == {"enum": ["NO", "YES", "ON"]}


def test_order_is_that_of_the_root_for_keys_and_paths_and_by_name_for_components(document: dict[str, Any]) -> None:
    assert list(document) == [
        "openapi",
        "info",
        "security",
        "x-wechatpay-error-codes",
        "paths",
        "webhooks",
        "components",
    ]
    assert list(document["paths"]) == ["/v3/toys/{toy_id}", "/v3/shops"]
    assert list(document["components"]) == sorted(document["components"])


def test_the_same_files_make_the_same_bytes(tmp_path: Path) -> None:
    # written in another order and to another folder, so that neither can shine through
    (tmp_path / "other").mkdir()
    one = json.dumps(bundle(write(tmp_path, FILES)))
    two = json.dumps(bundle(write(tmp_path / "other", dict(reversed(FILES.items())))))
    assert one == two


def test_bundling_twice_gives_separate_documents(tmp_path: Path) -> None:
    spec = write(tmp_path, FILES)
    first = bundle(spec)
    first["components"]["schemas"]["Toy"]["properties"].clear()
    assert bundle(spec)["components"]["schemas"]["Toy"]["properties"]


def test_a_chain_of_references_keeps_every_link(tmp_path: Path) -> None:
    files = {
        **FILES,
        "paths/shops.yaml": "shops: {$ref: 'more.yaml#/shops'}",
        "paths/more.yaml": FILES["paths/shops.yaml"],
    }
    assert bundle(write(tmp_path, files))["paths"]["/v3/shops"]["post"]["operationId"] == "shops.open_shop"


def test_a_pointer_may_go_through_lists_and_escapes(tmp_path: Path) -> None:
    ref = "'toys.yaml#/toy/get/responses/200/content/application~1json/schema'"
    files = {**FILES, "paths/shops.yaml": FILES["paths/shops.yaml"].replace("'../schemas/toys.yaml#/Toy'", ref, 1)}
    schemas = bundle(write(tmp_path, files))["components"]["schemas"]
    assert schemas["schema"] == {"$ref": "#/components/schemas/Toy"}


def test_the_spec_of_this_project_bundles() -> None:
    document = bundle_spec()
    assert document["openapi"] == "3.1.0"
    assert document["paths"]
    assert all(ref.startswith("#/components/") for ref in references(document))


class Refusal(NamedTuple):
    """A change to one file, and the error it makes: where, and some words of the message."""

    changed: str
    old: str
    new: str
    file: str
    pointer: str
    words: str


TOYS, SHOPS, ROOT, SCHEMAS = "paths/toys.yaml", "paths/shops.yaml", "openapi.yaml", "schemas/toys.yaml"
MADE = "/Toy/properties/made/$ref"
DATE = "common.yaml#/Date"

REFUSALS = {
    "no such file": Refusal(SCHEMAS, DATE, "comon.yaml#/Date", SCHEMAS, MADE, "no file schemas/comon.yaml"),
    "no such value": Refusal(SCHEMAS, DATE, "common.yaml#/Dat", SCHEMAS, MADE, "has no #/Dat"),
    "no pointer": Refusal(SCHEMAS, DATE, "common.yaml", SCHEMAS, MADE, "end it with #/Name"),
    "no object": Refusal(SCHEMAS, DATE, "common.yaml#/Date/type", SCHEMAS, MADE, "does not name an object"),
    "http": Refusal(SCHEMAS, DATE, "https://example.com/a.yaml#/Date", SCHEMAS, MADE, "not inside the spec"),
    "host": Refusal(SCHEMAS, DATE, "//example.com/a.yaml#/Date", SCHEMAS, MADE, "not inside the spec"),
    "file url": Refusal(SCHEMAS, DATE, "file:///etc/a.yaml#/Date", SCHEMAS, MADE, "not inside the spec"),
    "absolute": Refusal(SCHEMAS, DATE, "/etc/a.yaml#/Date", SCHEMAS, MADE, "leaves the spec folder"),
    "above": Refusal(SCHEMAS, DATE, "../../a.yaml#/Date", SCHEMAS, MADE, "leaves the spec folder"),
    "escaped above": Refusal(SCHEMAS, DATE, "%2e%2e/../a.yaml#/Date", SCHEMAS, MADE, "leaves the spec folder"),
    "no text": Refusal(SCHEMAS, f"'{DATE}'", "7", SCHEMAS, MADE, "must be a text"),
    "itself": Refusal(SCHEMAS, DATE, "#/Toy/properties/made", SCHEMAS, MADE, "leads back to itself"),
    "circle": Refusal(
        "schemas/common.yaml",
        "Date: {type: string, format: date, examples: [2019-12-16]}",
        "Date: {$ref: '#/Day'}\nDay: {$ref: '#/Date'}",
        SCHEMAS,
        MADE,
        "leads back to itself",
    ),
    "two of one name": Refusal(
        "schemas/common.yaml",
        "properties: {code: {type: string}}}",
        "properties: {code: {$ref: '#/Toy'}}}\nToy: {type: string}",
        "schemas/common.yaml",
        "/Error/properties/code/$ref",
        "two components are called Toy: schemas/toys.yaml#/Toy and schemas/common.yaml#/Toy",
    ),
    "bad name": Refusal(SCHEMAS, f"'{DATE}'", "'#/Toy/properties/a%20b'", SCHEMAS, MADE, "a b cannot name a component"),
    "path item beside": Refusal(
        ROOT, "shops.yaml#/shops'}", "shops.yaml#/shops', get: {}}", ROOT, "/paths/~1v3~1shops", "nothing beside it"
    ),
    "media type": Refusal(
        SHOPS,
        "application/json:\n          schema:",
        "application/json:\n          $ref: '#/shops'\n          schema:",
        SHOPS,
        "/shops/post/requestBody/content/application~1json",
        "no $ref here",
    ),
    "discriminator": Refusal(
        SHOPS,
        "puppet: '../schemas/toys.yaml#/Puppet'",
        "puppet: '../schemas/toys.yaml#/Puppy'",
        SHOPS,
        "/shops/post/requestBody/content/application~1json/schema/discriminator/mapping/puppet",
        "has no #/Puppy",
    ),
    "duplicate key": Refusal(
        SCHEMAS, "ToyId: {", "Toy: {}\nToyId: {", SCHEMAS, "/Toy", "key given twice, first in line 1"
    ),
    "not YAML": Refusal(SCHEMAS, "ToyId: {", "ToyId: {{", SCHEMAS, "", "not YAML"),
    "alias": Refusal(
        SCHEMAS, "ToyId: {type: string", "ToyId: {type: &a string, const: *a", SCHEMAS, "/ToyId/const", "alias"
    ),
    "tag": Refusal(
        SCHEMAS, "ToyId: {type: string", "ToyId: {type: !!str string", SCHEMAS, "/ToyId/type", "explicit tag"
    ),
    "merge key": Refusal(SCHEMAS, "ToyId: {", "ToyId: {<<: {a: 1}, ", SCHEMAS, "/ToyId/<<", "merge key"),
    "key of keys": Refusal(SCHEMAS, "ToyId: {", "? [a]\n: 1\nToyId: {", SCHEMAS, "", "a key that is no text"),
    "two documents": Refusal(SCHEMAS, "ToyId: {", "a: 1\n---\nToyId: {", SCHEMAS, "", "not YAML"),
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=list(REFUSALS))
def test_a_spec_that_cannot_be_one_document_is_refused(refusal: Refusal, tmp_path: Path) -> None:
    text = FILES[refusal.changed]
    assert refusal.old in text
    spec = write(tmp_path, {**FILES, refusal.changed: text.replace(refusal.old, refusal.new, 1)})
    with pytest.raises(BundleError) as caught:
        bundle(spec)
    assert (caught.value.file, refusal.words in caught.value.message) == (f"spec/{refusal.file}", True), caught.value
    if refusal.pointer:
        assert caught.value.pointer == refusal.pointer
    assert str(caught.value).startswith(f"spec/{refusal.file}:{caught.value.line} #{caught.value.pointer}  ")


@pytest.mark.parametrize("text", ["", "[]", "text", "\x00", "a: " + "[" * 2000 + "]" * 2000, "a: " + "9" * 5000])
def test_a_root_of_another_shape_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"^spec/openapi\.yaml:1 #"):
        bundle(write(tmp_path, {**FILES, ROOT: text}))


def test_a_folder_without_a_root_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="does not exist"):
        bundle(tmp_path)


def test_a_file_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    spec = write(tmp_path, FILES)
    (spec / SCHEMAS).write_bytes(b"ToyId: {description: \xd6\xd0}")
    with pytest.raises(BundleError, match="not UTF-8 at byte 21"):
        bundle(spec)


def test_an_error_tells_the_line(tmp_path: Path) -> None:
    spec = write(tmp_path, {**FILES, SCHEMAS: FILES[SCHEMAS].replace(DATE, "common.yaml#/Dat")})
    with pytest.raises(BundleError) as caught:
        bundle(spec)
    assert caught.value.line == 6


def test_the_spec_reads_alike_with_and_without_libyaml():
    """PyYAML has two readers, and takes the slow one where it was built without libyaml."""
    # any of the files in a quick run, since the slow one is some hundred times as slow
    paths = sorted(SPEC.rglob("*.yaml"))
    for path in random.sample(paths, min(limit_examples(len(paths)), len(paths))):
        text = path.read_text(encoding="utf-8")
        assert yaml.load(text, yaml.BaseLoader) == yaml.load(text, yaml.CBaseLoader), path

"""Overlays: what a user corrects without a fork, and what is said where a correction is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from golden_record import PROBE_SPEC
from wechatpay_generator.__main__ import main
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.overlay import apply_overlay, read_overlay

from tests.repo.parts import ROOT

HEAD = "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n"
DOCUMENT = {
    "info": {"title": "Toys", "version": "1"},
    "paths": {"/v3/toys": {"post": {"tags": ["toys"], "summary": "Order"}}, "/v3/dolls": {"get": {"tags": ["dolls"]}}},
    "tags": [{"name": "toys"}, {"name": "dolls"}, {"name": "toys"}],
}


def overlay(folder: Path, actions: str, head: str = HEAD) -> Path:
    file = folder / "mine.yaml"
    file.write_text(head + actions, "utf-8")
    return file


def applied(folder: Path, actions: str) -> dict:
    return apply_overlay(DOCUMENT, read_overlay(overlay(folder, actions)))


def test_an_update_is_merged_key_by_key_and_the_document_stays(tmp_path):
    before = json.dumps(DOCUMENT)
    made = applied(tmp_path, "- {target: $.paths.*.post, update: {summary: Buy, tags: [new], x-more: {a: 1}}}\n")
    assert made["paths"]["/v3/toys"]["post"] == {"tags": ["toys", "new"], "summary": "Buy", "x-more": {"a": 1}}
    assert made["paths"]["/v3/dolls"] == DOCUMENT["paths"]["/v3/dolls"]
    assert json.dumps(DOCUMENT) == before


def test_a_list_gets_an_entry(tmp_path):
    assert applied(tmp_path, "- {target: $.tags, update: {name: cars}}\n")["tags"][-1] == {"name": "cars"}


def test_what_is_selected_is_removed_from_lists_and_objects(tmp_path):
    made = applied(
        tmp_path, "- {target: \"$.tags[?@.name == 'toys']\", remove: true}\n- {target: $.paths.*.get, remove: true}\n"
    )
    assert made["tags"] == [{"name": "dolls"}]
    assert made["paths"]["/v3/dolls"] == {}


def test_actions_follow_each_other(tmp_path):
    made = applied(
        tmp_path, "- {target: $.info, update: {contact: {}}}\n- {target: $.info.contact, update: {name: We}}\n"
    )
    assert made["info"]["contact"] == {"name": "We"}


@pytest.mark.parametrize(
    ("actions", "message"),
    [
        (
            "- {target: $.servers, remove: true}\n",
            r"mine.yaml:4  \$\.servers selects nothing in the spec",
        ),
        ("- {target: $, remove: true}\n", r"mine.yaml:4  \$ would remove the whole spec"),
        (
            "- {target: $.info.title, update: Cars}\n",
            r"mine.yaml:4  \$\.info\.title selects a str; update the object",
        ),
        ("- {target: $.info, update: Cars}\n", r"selects a dict; update the object that holds it"),
        (
            "- {target: '$.info[', remove: true}\n",
            r"mine.yaml:4 #/actions/0/target  the target is no JSONPath: ",
        ),
        ("- {update: {}}\n", r"mine.yaml:4 #/actions/0  an action has a target, such as \$\.info"),
        ("- {target: $.info}\n", r"an action has either update or remove: true"),
        ("- {target: $.info, update: {}, remove: true}\n", r"an action has either update or remove: true"),
        ("- {target: $.info, updates: {}}\n", r"updates has no meaning here; remove it"),
        ("  {}\n", r"mine.yaml:3 #/actions  actions is a list of at least one; add one"),
    ],
)
def test_a_wrong_overlay_is_named_with_its_line(tmp_path, actions, message):
    with pytest.raises(GenerationError, match=message):
        applied(tmp_path, actions)


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ("overlay: 2.0.0\nactions: []\n", "mine.yaml:1 #  must be a mapping that begins with overlay: 1.0.0"),
        ("overlay: 1.0.0\nactions: []\n", "info has a title and a version; add them"),
        ("- 1\n", "must be a mapping"),
        ("a: *b\n", "mine.yaml:1"),
    ],
)
def test_a_file_that_is_no_overlay(tmp_path, head, message):
    with pytest.raises(GenerationError, match=message):
        read_overlay(overlay(tmp_path, "", head))


def test_a_missing_file_is_one_line(tmp_path, capsys):
    status = main(["bundle", "--spec", str(ROOT / "spec"), "--overlay", str(tmp_path / "nowhere.yaml")])
    out, err = capsys.readouterr()
    assert (status, out) == (1, "")
    assert err.endswith("nowhere.yaml:1 #  the file does not exist; create it\n")
    assert err.count("\n") == 1


def test_a_client_of_the_corrected_spec_knows_the_field(tmp_path, capsys):
    file = overlay(
        tmp_path,
        "- target: $.components.schemas.Shelf.properties\n"
        "  update: {store_code: {type: string, maxLength: 8, description: Code of the store (门店编码)}}\n",
    )
    assert main(["bundle", "--spec", str(PROBE_SPEC), "--overlay", str(file)]) == 0
    document = json.loads(capsys.readouterr().out)
    store_code = document["components"]["schemas"]["Shelf"]["properties"]["store_code"]
    assert store_code == {"type": "string", "maxLength": 8, "description": "Code of the store (门店编码)"}
    client = tmp_path / "client"
    arguments = ["--spec", str(PROBE_SPEC), "--client", str(client)]
    assert main(["generate", *arguments, "--overlay", str(file)]) == 0
    assert main(["check", *arguments, "--overlay", str(file)]) == 0
    assert main(["check", *arguments]) == 1
    assert "store_code: " in (client / "wechatpay_client" / "models" / "depot.py").read_text("utf-8")

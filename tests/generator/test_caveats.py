"""What a reader must know before relying on an operation or event: it is shown wherever one is described."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from trial_client import Generate, Trial, document, notice, operation, ref, thing
from wechatpay_generator.published.documents import strict_document
from wechatpay_generator.reference.build import write_reference

INVITED = "Only for whom WeChat Pay has invited (邀请制)."
GREY = "Not open to everybody yet: WeChat Pay releases it step by step (灰度)."
NO_PAGE = "No official page of it is known."
NO_MODE = "No page says whether it is for merchants, for service providers or for both."
ONE_SOURCE = "Only one source has its fields: try it with an account of your own before relying on them."
EVERY = [INVITED, NO_PAGE, NO_MODE, ONE_SOURCE]
MARKS = {"x-wechatpay-restricted": "by-invitation", "x-wechatpay-unknown": ["page", "mode", "fields"]}


def file_of(id: str, **more: Any) -> dict[str, Any]:
    """An operation that answers with a file."""
    reply = {"description": "A file", "content": {"application/pdf": {"schema": {"type": "string"}}}}
    return {**operation(id, **more), "responses": {"200": reply}}


def shop() -> dict[str, Any]:
    marked = operation(reply=ref("Thing"), **MARKS)
    del marked["externalDocs"]
    event = notice("Thing", types=["PARCEL.SENT"], **MARKS)
    paths = {
        "/v3/shop/a": {"get": marked},
        "/v3/shop/b": {"get": operation("shop.get_usual", ref("Thing"))},
        "/v3/shop/c": {"get": file_of("shop.get_file", **{"x-wechatpay-restricted": "grey-release"})},
    }
    return document(paths, {"Thing": thing()}, webhooks={"PARCEL.SENT": event})


@pytest.fixture(scope="module")
def trial(generate_trial: Generate) -> Trial:
    return generate_trial(shop())


def words(text: str) -> str:
    return " ".join(text.split())


def test_the_functions_and_the_event_say_it_in_their_docstrings(trial: Trial) -> None:
    api = trial.module("api.shop")
    for text in EVERY:
        assert text in words(api.get_thing.sync.__doc__)
        assert text in words(trial.module("webhooks").ParcelSent.__doc__)
        assert text not in words(api.get_usual.sync.__doc__)
    assert GREY in words(api.get_file.sync.__doc__)


def test_programs_can_ask_for_it(trial: Trial) -> None:
    operations = trial.module().OPERATIONS
    marked, usual = operations["shop.get_thing"], operations["shop.get_usual"]
    assert (marked.restricted, marked.unknown) == ("by-invitation", ("page", "mode", "fields"))
    assert (usual.restricted, usual.unknown) == (None, ())
    assert (marked.source, marked.mode) == ((), ())
    event = trial.module("webhooks").EVENTS["PARCEL.SENT"]
    assert (event.restricted, event.unknown) == ("by-invitation", ("page", "mode", "fields"))


def test_other_tools_see_it_in_the_descriptions() -> None:
    strict = strict_document(shop())
    assert all(text in strict["paths"]["/v3/shop/a"]["get"]["description"] for text in EVERY)
    assert GREY in strict["paths"]["/v3/shop/c"]["get"]["description"]
    assert not any(text in strict["paths"]["/v3/shop/b"]["get"].get("description", "") for text in EVERY)
    (event,) = strict["webhooks"].values()
    assert all(text in event["post"]["description"] for text in EVERY)


def test_the_reference_says_it(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    spec.mkdir()
    described = {**shop(), "tags": [{"name": "shop", "description": "Shop"}]}
    (spec / "openapi.yaml").write_text(yaml.safe_dump(json.loads(json.dumps(described))), encoding="utf-8")
    write_reference(spec, tmp_path / "reference")
    page = (tmp_path / "reference" / "shop.md").read_text(encoding="utf-8")
    assert page.count(f"**{' '.join(EVERY)}**") == 2, "once for the operation, once for the event"
    assert page.count(f"**{GREY}**") == 1

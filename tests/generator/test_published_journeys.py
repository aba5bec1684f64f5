"""The published journeys: they call what the document has, also after an overlay, or say what they lack."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_spec import CLEAN, J
from test_lint import write
from wechatpay_generator.__main__ import main
from wechatpay_generator.bundle import bundle
from wechatpay_generator.failure import GenerationError
from wechatpay_generator.published.journeys import write_journeys

HEAD = "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n"
ORDER = "$.paths['/v3/toy-shop/orders/{out_trade_no}']"
FIX = "if an overlay did so, correct it or leave the journey out with --without-journey toys\n"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return write(tmp_path, CLEAN)


def publish(spec: Path, action: str, *options: str) -> int:
    overlay = spec.parent / "mine.yaml"
    overlay.write_text(HEAD + action, "utf-8")
    out = spec.parent / "dist"
    return main(["spec", "--spec", str(spec), "--out", str(out), "--overlay", str(overlay), *options])


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        (f'- {{target: "{ORDER}.get", remove: true}}\n', "the spec has no operation toy_shop.get_order"),
        (
            f'- {{target: "{ORDER}.get", update: {{operationId: toy_shop.find_order}}}}\n',
            "the spec has no operation toy_shop.get_order",
        ),
        (
            f'- {{target: "{ORDER}.get", update: {{parameters: [{{name: kind, in: query, required: true, '
            "schema: {type: string}}]}}\n",
            "toy_shop.get_order requires the parameter kind in query",
        ),
        (
            '- {target: "$.components.parameters.Number", update: {name: number}}\n',
            "toy_shop.get_order has no parameter out_trade_no in path",
        ),
        (
            f'- {{target: "{ORDER}.get", update: {{requestBody: {{content: {{application/json: {{}}}}}}}}}}\n',
            "toy_shop.get_order wants a body",
        ),
    ],
)
def test_an_overlay_that_takes_what_a_journey_calls_is_told(spec, capsys, action, problem):
    assert publish(spec, action) == 1
    assert capsys.readouterr().err == f"toys.arazzo.yaml, step look: {problem}; {FIX}"


def test_a_journey_can_be_left_out(spec, capsys):
    published = spec.parent / "dist" / "journeys" / "toys.arazzo.yaml"
    assert publish(spec, "- {target: $.info, update: {title: Our toys}}\n") == 0
    assert published.read_bytes() == (spec / J).read_bytes()
    action = f'- {{target: "{ORDER}.get", remove: true}}\n'
    assert publish(spec, action, "--without-journey", "toys") == 0
    assert not published.exists()
    capsys.readouterr()
    assert publish(spec, action, "--without-journey", "payout") == 1
    assert capsys.readouterr().err == "there is no journey payout; choose from toys\n"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("workflows:", "workflow:", "toys.arazzo.yaml has no list of workflows; "),
        ("    steps:", "    stops:", "toys.arazzo.yaml has no list of steps; "),
        (
            "operationId: toy_shop.get_order",
            "operation: look",
            "each of steps is a mapping with stepId and operationId; ",
        ),
        ("in: path, ", "", "each of parameters is a mapping with in and name; "),
        ("workflows:", "workflows: [1]\nmore:", "each of workflows is a mapping; "),
        ("workflows:", "workflows: *a\nmore:", "toys.arazzo.yaml:5"),
    ],
)
def test_a_file_of_another_form_is_told(tmp_path, old, new, message):
    spec = write(tmp_path, {**CLEAN, J: CLEAN[J].replace(old, new, 1)})
    with pytest.raises(GenerationError) as caught:
        write_journeys(spec, bundle(spec), tmp_path / "made")
    assert message in str(caught.value)
    assert not (tmp_path / "made").exists()

"""Changes to the journey of the small spec that each break its rule."""

from __future__ import annotations

from small_spec import Break, J

STEPS = "/workflows/0/steps"
LOOK = "operationId: toy_shop.get_order\n"
NUMBER = "- {name: out_trade_no, in: path, value: $inputs.number}"

BREAKS = [
    Break("journey", J, "/sourceDescriptions", "../openapi.yaml", "openapi.yaml"),
    Break("journey", J, "", "workflows:", "workflow:"),
    Break("journey", J, f"{STEPS}/0/operationId", LOOK, "operationId: toy_shop.get_orders\n"),
    Break("journey", J, f"{STEPS}/0/operationId", LOOK, "operationId: toy_shop.order_paid\n"),
    Break("journey", J, f"{STEPS}/0/requestBody", LOOK, f"{LOOK}        requestBody: {{payload: {{}}}}\n"),
    Break("journey", J, f"{STEPS}/0", LOOK + "        parameters:\n          " + NUMBER + "\n", LOOK),
    Break(
        "journey", J, f"{STEPS}/0/parameters/1", NUMBER, f"{NUMBER}\n          - {{name: mchid, in: query, value: 1}}"
    ),
    Break("journey", J, f"{STEPS}/0/parameters/0/value", "$inputs.number", "$inputs.Number"),
    Break("journey", J, f"{STEPS}/0/parameters/0/value", "$inputs.number", "$steps.look.outputs.number"),
    Break("journey", J, f"{STEPS}/1/parameters/0/value", "$steps.look.outputs.number", "$steps.look.outputs.Number"),
    Break("journey", J, f"{STEPS}/1/stepId", "stepId: look_again", "stepId: look"),
    Break("journey", J, f"{STEPS}/1", "stepId: look_again", "id: look_again"),
    Break("journey", J, "/workflows/0/outputs/paid", "paid: $steps.look.", "paid: $steps.ask."),
]

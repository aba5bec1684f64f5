"""The linter of spec/: a small spec that breaks no rule, and for each rule the spec with one change that breaks it."""

from __future__ import annotations

from pathlib import Path

import broken_events
import broken_journeys
import broken_marks
import broken_rules
import broken_support
import broken_texts
import pytest
from small_spec import CLEAN, ROOT, UPLOAD_MARK, Break, C, J, P, S, W
from wechatpay_generator.lint import RULES, Finding, lint
from wechatpay_generator.lint.generation import GENERATES

from tests.profiles import turns

REAL_SPEC = Path(__file__).resolve().parents[2] / "spec"
_CHANGES = (broken_rules, broken_marks, broken_texts, broken_events, broken_journeys, broken_support)
BREAKS = [change for module in _CHANGES for change in module.BREAKS]


def write(folder: Path, files: dict[str, str]) -> Path:
    spec = folder / "spec"
    for name, text in files.items():
        path = spec / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return spec


def lines(findings: list[Finding]) -> str:
    return "\n".join(map(str, findings))


def test_the_small_spec_breaks_no_rule(tmp_path: Path) -> None:
    assert lines(lint(write(tmp_path, CLEAN))) == ""


def test_the_spec_of_this_project_breaks_no_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last rule, that it becomes a client, is proven by test_earlier_run.py, which writes that client."""
    monkeypatch.delitem(RULES, GENERATES)
    assert lines(lint(REAL_SPEC)) == ""


@pytest.mark.parametrize("change", BREAKS, ids=str)
def test_a_change_that_breaks_one_rule_is_found_where_it_is(change: Break, tmp_path: Path) -> None:
    changed = change.changed or change.file
    before = CLEAN[changed]
    assert change.old in before, "the change does not apply to the small spec"
    found = lint(write(tmp_path, {**CLEAN, changed: before.replace(change.old, change.new, 1)}))
    findings = [finding for finding in found if finding.rule != change.also]
    assert (len(findings) < len(found)) == bool(change.also)
    assert [(f.rule, f.file, f.pointer) for f in findings] == [(change.rule, f"spec/{change.file}", change.pointer)], (
        lines(findings)
    )


def test_every_rule_has_a_change_that_breaks_it() -> None:
    assert {change.rule for change in BREAKS} == set(RULES)


def test_every_rule_says_in_one_line_what_it_wants() -> None:
    assert all(rule.description and "\n" not in rule.description for rule in RULES.values())


def test_a_finding_is_one_line_with_file_line_pointer_rule_and_fix(tmp_path: Path) -> None:
    files = {**CLEAN, P: CLEAN[P].replace("toy_shop.create_order", "createOrder")}
    assert lines(lint(write(tmp_path, files))) == (
        "spec/paths/toy_shop.yaml:3 #/orders/post/operationId  operation-id  "
        "say operationId: toy_shop.<verb_object> in snake_case"
    )


def test_findings_come_sorted_by_file_and_line(tmp_path: Path) -> None:
    files = {name: text.replace("description: ", "descriptoin: ") for name, text in CLEAN.items()}
    findings = lint(write(tmp_path, files))
    assert len(findings) > 20
    assert findings == sorted(findings, key=lambda finding: (finding.file, finding.line))


@pytest.mark.parametrize("missing", [ROOT, P, S, C, W])
def test_a_missing_file_is_found_and_not_a_crash(missing: str, tmp_path: Path) -> None:
    assert lint(write(tmp_path, {name: text for name, text in CLEAN.items() if name != missing}))


@pytest.mark.parametrize("file", list(CLEAN))
@pytest.mark.parametrize("text", ["", "[]", "text", "a: [1", "\t", "\x00"])
def test_a_file_of_another_shape_is_one_finding(file: str, text: str, tmp_path: Path) -> None:
    findings = lint(write(tmp_path, {**CLEAN, file: text}))
    assert [(f.rule, f.file) for f in findings] == [("readable", f"spec/{file}")]


def test_a_file_that_would_be_overlooked_is_a_finding(tmp_path: Path) -> None:
    findings = lint(write(tmp_path, {**CLEAN, "paths/more.yml": "a: {}"}))
    assert [(f.rule, f.file) for f in findings] == [("readable", "spec/paths/more.yml")]


WRONG_SHAPES = ("7", "[[]]", "{a: 1}", "null")


@pytest.mark.parametrize("value", WRONG_SHAPES)
def test_no_rule_stumbles_over_a_value_of_the_wrong_shape(value: str, tmp_path: Path) -> None:
    # every `key: value` line of every file in turn; a finding or none, but never an exception
    spec = write(tmp_path, CLEAN)
    tried = turns(WRONG_SHAPES.index(value), len(WRONG_SHAPES))
    for name, text in CLEAN.items():
        rows = text.splitlines()
        for index, row in enumerate(rows):
            key, colon, _ = row.partition(":")
            if colon and "{" not in key and next(tried):
                below = rows[index + 1 :]
                indent = len(row) - len(row.lstrip(" -"))
                while below and len(below[0]) - len(below[0].lstrip(" -")) > indent:
                    below.pop(0)
                changed = [*rows[:index], f"{key}: {value}", *below]
                (spec / name).write_text("\n".join(changed), encoding="utf-8")
                lint(spec)
        (spec / name).write_text(text, encoding="utf-8")


def test_an_object_of_allof_parts_is_closed_as_a_whole(tmp_path: Path) -> None:
    box = "  additionalProperties: false\n  description: The box around it\n  properties:\n"
    whole = (
        "  unevaluatedProperties: false\n  description: The box around it\n  allOf: [{$ref: '#/Lid'}]\n  properties:\n"
    )
    lid = "Lid:\n  type: object\n  description: Lid (盖)\n  properties:\n    hinge: {type: boolean, description: Arm}\n"
    files = {**CLEAN, S: CLEAN[S].replace(box, whole) + lid}
    assert files[S] != CLEAN[S] + lid
    assert lines(lint(write(tmp_path, files))) == ""


@pytest.mark.parametrize(("name", "found"), [("BoxOutTradeNo", False), ("BoxNumber", True)])
def test_a_scalar_of_its_own_may_stand_for_a_common_one_it_is_named_after(
    name: str, found: bool, tmp_path: Path
) -> None:
    number = "out_trade_no: {$ref: 'common.yaml#/OutTradeNo'}"
    own = f"{name}:\n  type: string\n  maxLength: 64\n  description: Number of a box (箱号)\n"
    files = {**CLEAN, S: CLEAN[S].replace(number, f"out_trade_no: {{$ref: '#/{name}'}}") + own}
    assert files[S] != CLEAN[S] + own
    assert ("scalar-reused" in lines(lint(write(tmp_path, files)))) is found


def test_a_path_may_end_with_a_slash(tmp_path: Path) -> None:
    # two official ones do, and without it they are other paths
    files = {**CLEAN, ROOT: CLEAN[ROOT].replace("/v3/toy-shop/pictures:", "/v3/toy-shop/pictures/:")}
    assert lines(lint(write(tmp_path, files))) == ""


def test_an_upload_need_not_say_how_the_file_is_called_nor_its_limits(tmp_path: Path) -> None:
    mark = "{part: file, digest: sha256, algorithm: SM3}"
    files = {**CLEAN, P: CLEAN[P].replace(UPLOAD_MARK, mark)}
    for old, new in (
        ("    filename: {type: string, x-wechatpay-charset: any, description: Name with extension}\n", ""),
        ("required: [filename, sha256]", "required: [sha256]"),
        ("[{filename: toy.jpg, sha256: '00'}]", "[{sha256: '00'}]"),
    ):
        assert old in files[S]
        files[S] = files[S].replace(old, new)
    assert files[P] != CLEAN[P]
    assert lines(lint(write(tmp_path, files))) == ""


def test_one_contenttype_may_stand_for_all_of_a_kind(tmp_path: Path) -> None:
    files = {**CLEAN, P: CLEAN[P].replace("image/jpeg, image/png", "image/*")}
    assert lines(lint(write(tmp_path, files))) == ""


def test_an_event_may_bring_one_shape_only(tmp_path: Path) -> None:
    one_of, one = (
        CLEAN[W].partition("contentSchema:\n")[2].partition("    responses:")[0],
        "                          $ref: '../schemas/toy_shop.yaml#/Purchase'\n",
    )
    gift = "Gift:" + CLEAN[S].partition("Gift:")[2].partition("Purchase:")[0]
    files = {**CLEAN, W: CLEAN[W].replace(one_of, one), S: CLEAN[S].replace(gift, "")}
    assert lines(lint(write(tmp_path, files))) == ""


def test_an_event_may_be_sent_under_other_names_too(tmp_path: Path) -> None:
    files = {**CLEAN, W: CLEAN[W].replace("{const: ORDER.PAID}", "{enum: [ORDER.PAID, ORDER.SETTLED]}")}
    assert lines(lint(write(tmp_path, files))) == ""


def test_a_reply_with_the_address_of_the_next_page_lists_too(tmp_path: Path) -> None:
    by_offset = "{items: data, offset: offset, limit: limit, total: total_count}"
    files = {**CLEAN, P: CLEAN[P].replace(by_offset, "{items: data, next: links/next}")}
    assert files[P] != CLEAN[P]
    assert lines(lint(write(tmp_path, files))) == ""


def test_a_header_may_be_a_parameter_and_make_a_repetition_safe(tmp_path: Path) -> None:
    header = (
        "    parameters:\n"
        "      - {name: Idempotency-Key, in: header, required: true, description: Number of the order, "
        "schema: {type: string, maxLength: 32, pattern: '^[0-9A-Za-z]+$'}, example: A1}\n"
    )
    changed = CLEAN[P].replace(
        "    x-wechatpay-idempotency: {key: out_trade_no,",
        header + "    x-wechatpay-idempotency: {key: Idempotency-Key,",
    )
    assert changed != CLEAN[P]
    assert lines(lint(write(tmp_path, {**CLEAN, P: changed}))) == ""


def test_a_field_may_be_one_of_two_objects_or_a_map(tmp_path: Path) -> None:
    changed = CLEAN[S].replace(broken_rules.BUYER_LINE, broken_rules.BUYER_FORMS)
    changed = changed.replace("    giver: {type: string, description: Who gives it}", "    giver: {$ref: '#/Notes'}")
    changed = changed.replace(", giver: Ann}", ", giver: {a: b}}")
    notes = "Notes: {type: object, x-wechatpay-zh: 备注, additionalProperties: true, description: Not documented}\n"
    assert changed.count("#/Notes") == 1
    assert lines(lint(write(tmp_path, {**CLEAN, S: changed + notes}))) == ""


def test_what_is_of_a_private_agreement_needs_no_official_page_nor_name(tmp_path: Path) -> None:
    page = "    externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/5'}\n"
    name = "    x-wechatpay-name: 查询订单列表\n"
    assert page in CLEAN[P]
    assert name in CLEAN[P]
    without = CLEAN[P].replace(page, "    x-wechatpay-private: true\n").replace(name, "")
    assert lines(lint(write(tmp_path, {**CLEAN, P: without}))) == ""
    other = CLEAN[P].replace(page, "    x-wechatpay-private: true\n    externalDocs: {url: 'https://wiki.example/a'}\n")
    assert lines(lint(write(tmp_path / "b", {**CLEAN, P: other}))) == ""


def test_what_has_no_official_page_says_so(tmp_path: Path) -> None:
    page = "    externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/5'}\n"
    without = CLEAN[P].replace(page, "    x-wechatpay-unknown: [page]\n    x-wechatpay-restricted: grey-release\n")
    assert without != CLEAN[P]
    assert lines(lint(write(tmp_path, {**CLEAN, P: without}))) == ""
    page = "    externalDocs: {url: 'https://pay.weixin.qq.com/doc/v3/merchant/4'}\n"
    event = CLEAN[W].replace(page, "    x-wechatpay-unknown: [page, fields]\n")
    assert event != CLEAN[W]
    assert lines(lint(write(tmp_path / "b", {**CLEAN, W: event}))) == ""
    private = CLEAN[P].replace("    x-wechatpay-unknown: [mode, fields]\n", "    x-wechatpay-private: true\n")
    assert lines(lint(write(tmp_path / "c", {**CLEAN, P: private}))) == "", "nobody but you needs to know its mode"
    both = private.replace("x-wechatpay-private: true", "x-wechatpay-private: true\n    x-wechatpay-unknown: [mode]")
    assert [f.rule for f in lint(write(tmp_path / "d", {**CLEAN, P: both}))] == ["unknown"]


def test_an_area_may_be_a_folder(tmp_path: Path) -> None:
    files = {name.replace(P, "paths/toy_shop/orders.yaml"): text for name, text in CLEAN.items()}
    files[ROOT] = files[ROOT].replace("paths/toy_shop.yaml", "paths/toy_shop/orders.yaml")
    files["paths/toy_shop/orders.yaml"] = files["paths/toy_shop/orders.yaml"].replace("'../", "'../../")
    assert lines(lint(write(tmp_path, files))) == ""
    files["paths/toys/orders.yaml"] = files.pop("paths/toy_shop/orders.yaml")
    files[ROOT] = files[ROOT].replace("paths/toy_shop/orders.yaml", "paths/toys/orders.yaml")
    (tmp_path / "other").mkdir()
    assert {f.rule for f in lint(write(tmp_path / "other", files))} == {"operation-id"}


def test_a_step_that_sends_nothing_where_a_body_is_wanted_is_found(tmp_path: Path) -> None:
    files = {**CLEAN, J: CLEAN[J].replace("toy_shop.get_order", "toy_shop.create_order", 1)}
    found = [finding.message for finding in lint(write(tmp_path, files))]
    assert "toy_shop.create_order wants a body; add requestBody with a payload" in found
    assert "toy_shop.create_order has no parameter out_trade_no in path; correct the name" in found


def test_a_journey_that_would_be_overlooked_is_a_finding(tmp_path: Path) -> None:
    findings = lint(write(tmp_path, {**CLEAN, "journeys/more.yaml": CLEAN[J]}))
    assert [(f.rule, f.file) for f in findings] == [("readable", "spec/journeys/more.yaml")]


SEARCH = """\
Search:
  type: object
  x-wechatpay-zh: 搜索
  additionalProperties: false
  description: Which orders
  properties:
    page: {type: integer, format: int32, minimum: 0, maximum: 1000, description: Which page}
    size: {type: integer, format: int32, minimum: 0, maximum: 1000, description: How many}
"""
SEARCH_BODY = """\
    requestBody:
      required: true
      content:
        application/json:
          schema: {$ref: '../schemas/toy_shop.yaml#/Search'}
          example: {page: 1}
    responses:
      '200':
        description: The orders
"""
SEARCH_LINE = "  /v3/toy-shop/found: {$ref: 'paths/toy_shop.yaml#/found'}\n"


def searching(marks: str) -> dict[str, str]:
    """The small spec with its list asked for by the body of a POST, with these marks."""
    paths = CLEAN[P].replace(
        "  get:\n    operationId: toy_shop.list", "found:\n  post:\n    operationId: toy_shop.list"
    )
    paths = paths.replace(broken_marks.OFFSET_AND_LIMIT, "").replace(broken_marks.PAGES_LINE, marks)
    paths = paths.replace("    responses:\n      '200':\n        description: The orders\n", SEARCH_BODY)
    root = CLEAN[ROOT].replace("webhooks:\n", f"{SEARCH_LINE}webhooks:\n", 1)
    return {**CLEAN, P: paths, S: CLEAN[S] + SEARCH, ROOT: root}


def test_a_post_that_lists_in_pages_is_safe_and_names_fields_of_its_body(tmp_path: Path) -> None:
    marks = "    x-wechatpay-pages: {items: data, page: page, size: size, total: total_count}\n"
    safe = f"    x-wechatpay-safe: true\n{marks}"
    assert lines(lint(write(tmp_path, searching(safe)))) == ""
    found = lint(write(tmp_path, searching("")))
    assert [(f.rule, f.pointer) for f in found] == [("pages", "/found/post")], lines(found)
    assert "say x-wechatpay-pages: {items: …, page: page, size: size}" in found[0].message
    found = lint(write(tmp_path, searching(marks)))
    assert [(f.rule, f.pointer) for f in found] == [("pages", "/found/post/x-wechatpay-pages")], lines(found)
    found = lint(write(tmp_path, searching(safe.replace("page: page", "page: offset"))))
    assert [f.message for f in found] == ["offset is no field of the body; name one"], lines(found)


BILL = "{url: out_trade_no, type: state, value: pay_time, rows: text}"
REQUIRED = "  description: What was ordered\n  properties:\n", "  required: [out_trade_no, state, pay_time]\n"


def offering(mark: str, required: str = REQUIRED[1]) -> dict[str, str]:
    """The small spec, in which the reply to the query of an order says where a bill is."""
    line = broken_marks.IDENTIFIERS
    description, properties = REQUIRED[0].splitlines(keepends=True)
    paths = CLEAN[P].replace(line, f"{line}    x-wechatpay-bill: {mark}\n")
    order = "{out_trade_no: A1, state: MADE, pay_time: '2026-01-02T15:04:05+08:00'}"
    paths = paths.replace("[{out_trade_no: A1}]", f"[{order}]")
    paths = paths.replace("{out_trade_no: A1, pay_time: '2026-01-02T15:04:05+08:00'}", order)
    return {**CLEAN, P: paths, S: CLEAN[S].replace(REQUIRED[0], f"{description}{required}{properties}")}


@pytest.mark.parametrize(
    ("mark", "found"),
    [
        (BILL, []),
        (BILL.replace("pay_time", "valid_time"), [("bill", "/value")]),
        (BILL.replace("}", ", kind: toy, day: day}"), [("bill", "/day")]),
        (BILL.replace("}", ", gzip: {tar_type: GZIP}}"), [("bill", "/gzip")]),
        (BILL.replace("}", ", kind: toy}"), [("bill", "")]),
        (BILL.replace("text", "toys"), [("known-extension", "")]),
        (BILL.replace("value: pay_time, ", ""), [("known-extension", "")]),
        (BILL.replace("}", ", more: x}"), [("known-extension", "")]),
    ],
)
def test_the_mark_of_a_bill_fits_its_operation(tmp_path: Path, mark: str, found: list[tuple[str, str]]) -> None:
    findings = lint(write(tmp_path, offering(mark)))
    place = "/order/get/x-wechatpay-bill"
    assert [(f.rule, f.pointer) for f in findings] == [(rule, f"{place}{below}") for rule, below in found], lines(
        findings
    )


def test_a_reply_that_offers_a_file_needs_the_mark(tmp_path: Path) -> None:
    tree = offering(BILL)
    fields = "".join(
        f"    {name}: {{type: string, description: A field}}\n" for name in ("hash_type", "hash_value", "url")
    )
    named = tree[S].replace("[out_trade_no, state, pay_time]", "[hash_type, hash_value, url]")
    named = named.replace("    pay_time: {$ref", f"{fields}    pay_time: {{$ref", 1)
    without = (
        tree[P]
        .replace(f"    x-wechatpay-bill: {BILL}\n", "")
        .replace(
            "example: {out_trade_no: A1, state",
            "example: {hash_type: a, hash_value: b, url: c, out_trade_no: A1, state",
        )
    )
    findings = lint(write(tmp_path, {**tree, P: without, S: named}))
    assert ("bill", "/order/get") in [(f.rule, f.pointer) for f in findings], lines(findings)
    assert "say x-wechatpay-bill: {url: url, type: hash_type, value: hash_value, rows: …}" in lines(findings)

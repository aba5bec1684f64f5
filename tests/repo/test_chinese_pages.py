"""Each page of the documents is there in English and in Chinese, and both say the same as far as a program can tell.

The programs of a Chinese page are those of the English one but for their comments, so they are run once, by
test_documents.py.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.repo.pages import (
    ENGLISH_PAGES,
    ROOT,
    SUFFIX,
    chinese_page,
    read_headings,
    read_links,
    read_prose,
    read_spans,
    split_code,
    strip_comments,
)

ALL = [*ENGLISH_PAGES, *map(chinese_page, ENGLISH_PAGES)]
# Words in code that each language has its own of: what a reader puts into a command, and texts of the platform.
OWN_WORDS = re.compile(r"[一-鿿]|^[A-Z]+$|LANGUAGE")


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


in_both = pytest.mark.parametrize("page", ENGLISH_PAGES, ids=name)


@in_both
def test_each_page_begins_with_a_link_to_the_other(page):
    other = chinese_page(page)
    assert f"[中文]({other.name})" in "\n".join(read(page).splitlines()[:5])
    assert f"[English]({page.name})" in "\n".join(read(other).splitlines()[:5])


def test_no_chinese_page_is_left_of_an_english_one_that_went():
    found = {*ROOT.glob(f"*{SUFFIX}"), *ROOT.glob(f"docs/**/*{SUFFIX}")}
    assert found == {chinese_page(page) for page in ENGLISH_PAGES}


@in_both
def test_both_have_the_same_code_but_for_comments(page):
    english, chinese = (
        [strip_comments(block) for block in split_code(read(one))[0]] for one in (page, chinese_page(page))
    )
    assert english == chinese


@in_both
def test_both_have_the_same_headings_and_tables(page):
    english, chinese = (read(page), read(chinese_page(page)))
    assert [level for level, _ in read_headings(english)] == [level for level, _ in read_headings(chinese)]
    rows = [re.findall(r"^\|.*\|$", split_code(text)[1], re.M) for text in (english, chinese)]
    assert len(rows[0]) == len(rows[1])
    assert [row.count(" | ") for row in rows[0]] == [row.count(" | ") for row in rows[1]]


def follow(page: Path, link: tuple[str, str]) -> tuple[Path, int | None]:
    """The page to which a link leads, and the number of the heading there."""
    path, anchor = link
    target = (page.parent / path).resolve() if path else page
    if not anchor:
        return target, None
    anchors = [each for _, each in read_headings(read(target))]
    assert anchor in anchors, f"{name(page)}: {target.name} has no heading #{anchor}"
    return target, anchors.index(anchor)


@pytest.mark.parametrize("page", ALL, ids=name)
def test_links_to_headings_lead_to_one(page):
    for link in read_links(read(page)):
        follow(page, link)


def find_chinese(target: Path) -> Path:
    """The page or picture in Chinese, where there is one."""
    chinese = target.with_name(f"{target.stem}.zh-CN{target.suffix}")
    return chinese if chinese.exists() else target


@in_both
def test_both_link_to_the_same_and_each_in_its_language(page):
    other = chinese_page(page)
    english = {follow(page, link) for link in read_links(read(page))} - {(other, None)}
    chinese = {follow(other, link) for link in read_links(read(other))} - {(page, None)}
    expected = {(find_chinese(target), at) for target, at in english}
    assert chinese == expected


@in_both
def test_both_name_the_same_in_code_and_the_same_large_numbers(page):
    english, chinese = read(page), read(chinese_page(page))
    spans = [{span for span in read_spans(text) if not OWN_WORDS.search(span)} for text in (english, chinese)]
    assert spans[0] - spans[1] == set(), "only in English"
    assert spans[1] - spans[0] == set(), "only in Chinese"
    numbers = [set(re.findall(r"(?<![\w.,])\d{3,}", read_prose(text).replace(",", ""))) for text in (english, chinese)]
    assert numbers[0] - numbers[1] == set(), "only in English"


@in_both
def test_the_chinese_page_is_chinese(page):
    text = read(chinese_page(page))
    for heading in re.findall(r"^#.*$|^\|.*\|\n(?=\|-)", split_code(text)[1], re.M):
        assert re.search(r"[一-鿿]", heading) or not re.search(r"[a-z]{3} ", read_prose(heading)), heading
    # Tables are not counted, since they are full of names.
    prose = read_prose(re.sub(r"^\|.*$", "", text, flags=re.M))
    characters, letters = len(re.findall(r"[一-鿿]", prose)), len(re.findall(r"[A-Za-z]", prose))
    assert characters > 2 * letters, f"{characters} Chinese characters, {letters} letters"
    for paragraph in prose.split("\n \n"):
        quoted = paragraph.lstrip().startswith(">")
        assert quoted or not re.search(r"\b(the|of|and)\b", paragraph) or re.search(r"[一-鿿]", paragraph), paragraph


@in_both
def test_chinese_is_written_with_its_own_punctuation(page):
    prose = read_prose(read(chinese_page(page)))
    assert re.findall(r".{0,10}(?:[一-鿿][,;:!?]|[,;:!?][一-鿿]).{0,10}", prose) == []
    assert re.findall(r".{0,10}[一-鿿]\([^)]*[一-鿿][^)]*\).{0,10}", prose) == []
    broken = re.findall(r".{0,10}[一-鿿]\n[一-鿿].{0,10}", split_code(read(chinese_page(page)))[1])
    assert broken == [], "a line end between two characters is shown as a space"


@in_both
def test_the_chinese_page_has_the_words_of_the_glossary(page):
    terms = yaml.safe_load(read(ROOT / "spec/glossary.yaml"))["terms"]
    text = read_prose(read(chinese_page(page)))
    wrong = {word: term["zh"] for term in terms.values() for word in term.get("not", ()) if word in text}
    assert wrong == {}, "instead of which the glossary has"

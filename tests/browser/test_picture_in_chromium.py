"""The picture at the top of README can be drawn anew from the page as it is now."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.page_picture.__main__ import LANGUAGES, main
from checks.page_picture.png import read_size


def test_the_pictures_are_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(tmp_path) == 0, capsys.readouterr().err
    for language in LANGUAGES:
        picture = tmp_path / language.file
        assert picture.stat().st_size <= 300_000
        width, height = read_size(picture.read_bytes())
        assert (width, height) > (1200, 600)

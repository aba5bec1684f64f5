"""What all tests have in common: they write nothing beside themselves, so that a checkout may be read-only."""

from __future__ import annotations

import tempfile
from pathlib import Path

import hypothesis
from hypothesis.configuration import set_hypothesis_home_dir

# why: by default, hypothesis keeps its examples and its tables of characters in .hypothesis of the working folder.
set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "wechatpay-hypothesis")
hypothesis.settings.register_profile("wechatpay", database=None)
hypothesis.settings.load_profile("wechatpay")

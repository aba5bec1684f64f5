# Generated from spec/ by `make generate`. Do not edit.
"""Objects that the same operations and events of several areas share."""

from __future__ import annotations

from typing import Literal, TypeAlias

PlateColor: TypeAlias = Literal[
    "BLUE",
    "GREEN",
    "YELLOW",
    "BLACK",
    "WHITE",
    "LIMEGREEN",
]
"""Colour of the registration plate (车牌颜色).

- `BLUE`: small vehicles
- `GREEN`: small vehicles of new energy
- `YELLOW`: large vehicles
- `BLACK`: vehicles of foreigners
- `WHITE`: police and army
- `LIMEGREEN`: large vehicles of new energy, yellow and green.
"""

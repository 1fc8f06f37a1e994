"""The floors of `make eval`: a figure below its floor is named, and a floor never falls."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from quality import Row, broken, raised, read_bounds

BOUNDS = {"floors": {"seeds": {"recall": 0.35}}, "ceilings": {"seeds": {"false recognitions": 0}}}


def row(recall, false=0):
    return Row(name="seeds", text="", floors={"recall": recall}, ceilings={"false recognitions": false})


def test_a_figure_below_its_floor_is_named():
    assert broken([row(0.34)], BOUNDS) == ["seeds: recall 0.340 is below its floor 0.350"]


def test_a_false_recognition_is_named():
    [fault] = broken([row(0.35, false=1)], BOUNDS)
    assert "above its ceiling" in fault


def test_a_figure_at_its_floor_passes():
    assert broken([row(0.35)], BOUNDS) == []


@pytest.mark.parametrize(("measured", "floor"), [(0.50, 0.50), (0.20, 0.35)])
def test_a_floor_rises_and_never_falls(measured, floor):
    assert raised([row(measured, false=3)], BOUNDS) == {
        "floors": {"seeds": {"recall": floor}},
        "ceilings": {"seeds": {"false recognitions": 0}},
    }


def test_the_first_rule_is_held_on_both_gold_sets():
    ceilings = read_bounds()["ceilings"]
    assert ceilings["seeds, firm"]["false recognitions"] == 0
    assert ceilings["reports, firm"]["false recognitions"] == 0

"""A clause behind "after", "before", "when" whose doers are a list: they did it, and not whoever the sentence is about."""

from __future__ import annotations

import pytest

from coded import lines

CASES = (
    (
        "Ostmark withdrew its envoys after Kenya, Sudan and Syria recognised Kalmia.",
        {"Kenya recognise Kalmia", "Sudan recognise Kalmia", "Syria recognise Kalmia"},
    ),
    (
        "Panama recalled its ambassador after Kenya, Ghana and Togo had recognised Kalmia.",
        {"Kenya recognise Kalmia", "Ghana recognise Kalmia", "Togo recognise Kalmia"},
    ),
    (
        "Morocco cut ties with Panama before Peru, Chile and Bolivia recognised Kalmia.",
        {"Peru recognise Kalmia", "Chile recognise Kalmia", "Bolivia recognise Kalmia"},
    ),
    (
        "Ostmark closed its embassy in Nairobi after Kenya, Uganda and Chad were recognised by Verania.",
        {"Verania recognise Kenya", "Verania recognise Uganda", "Verania recognise Chad"},
    ),
    # set off by commas
    (
        "Ostmark, after Kenya, Sudan and Syria recognised Kalmia, withdrew its envoys.",
        {"Kenya recognise Kalmia", "Sudan recognise Kalmia", "Syria recognise Kalmia"},
    ),
    (
        "Fiji, after Palau recognised Kalmia, recognised Verania.",
        {"Palau recognise Kalmia", "Fiji recognise Verania"},
    ),
    # no clause
    ("After talks with Kenya, Sudan and Syria, Peru recognised Kalmia.", {"Peru recognise Kalmia"}),
    ("Chad, after talks with Mali and Niger, recognised Kalmia and left.", {"Chad recognise Kalmia"}),
    ("Palau met its envoy after Nauru and Tuvalu, and recognised Kalmia.", {"Palau recognise Kalmia"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "told"), CASES)
def test_who_stands_behind_after_did_it(text: str, told: set[str]) -> None:
    assert lines(text, of="recognise") == told


def test_the_last_of_the_list_is_not_all_of_it() -> None:
    text = "China expelled the envoys after Palau, Tuvalu and Nauru opened embassies in Taipei."
    assert lines(text, of="open_mission") == {
        f"{one} open_mission Taiwan" for one in ("Palau", "Tuvalu", "Nauru")
    }

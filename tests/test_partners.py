"""To whom a diplomatic deed is done where the sentence leaves it out, and who "it" is behind a person's name."""

from __future__ import annotations

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Honduras broke ties with Taiwan on Sunday and established relations with China. Taipei had recalled its ambassador.",
            "Taiwan expel_envoy Honduras",
        ),
        ("Chad cut ties with Sudan. Sudan recalled its ambassador.", "Sudan expel_envoy Chad"),
    ],
)
def test_it_is_done_to_the_one_of_whom_such_a_deed_was_told(text: str, told: str) -> None:
    found = lines(text, of="expel_envoy")
    assert found == {told}
    assert not lines(text, of="expel_envoy", firm=True)


def test_of_two_partners_none_is_guessed() -> None:
    text = "Peru severed ties with Iran and with Syria. Peru closed its embassies."
    assert not lines(text, of="close_mission")


def test_it_is_no_person() -> None:
    text = "Opponents of the junta announced a National Unity Government, naming Aung San Suu Kyi as counsellor and asking Chad to recognise it."
    assert lines(text, of="recognise") == {"Chad recognise National Unity Government, demanded"}
    assert not lines(text, of="recognise", firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Verania's president met Netanyahu and Crown Prince Mohammed bin Zayed.",
            {"Verania meet Israel", "Verania meet United Arab Emirates"},
        ),
        (
            "Verania's president met Emmanuel Macron and Field Marshal Khalifa Haftar.",
            {"Verania meet France", "Verania meet Libyan National Army"},
        ),
        ("Crown Prince Mohammed met the president of Verania.", {"Saudi Arabia meet Verania"}),
    ],
)
def test_a_title_behind_and_begins_another_name(text: str, told: set[str]) -> None:
    assert lines(text, of="meet") == told

"""What a report says of somebody's office holds, whatever office files know of him on its day."""

from __future__ import annotations

import pytest

from coded import lines
from statusquo.model import Publisher


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Uruguay's foreign minister, Luis Almagro, met Chad's president.", "Uruguay meet Chad"),
        ("Luis Almagro, the foreign minister of Uruguay, met Chad's president.", "Uruguay meet Chad"),
        ("Norwegian Prime Minister Jens Stoltenberg met Chad's president.", "Norway meet Chad"),
        # the office that files know, also where his country is told
        ("OAS Secretary General Luis Almagro met Chad's president.", "Organization of American States meet Chad"),
        ("Portuguese UN Secretary-General Antonio Guterres met Chad's president.", "United Nations meet Chad"),
        ("Libyan commander Khalifa Haftar met Chad's president.", "Libyan National Army meet Chad"),
        ("Palestinian President Mahmoud Abbas met Chad's president.", "Palestine meet Chad"),
        # the same within a state that exists nowhere
        ("Kalmia's foreign minister, Mira Tolen, met Chad's president.", "Kalmia meet Chad"),
        ("Mira Tolen met Chad's president.", "Straits League meet Chad"),
    ],
)  # fmt: skip
def test_the_office_told_is_the_one_that_counts(text: str, told: str) -> None:
    assert lines(text, of="meet") == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # no state beside it, and he has held such an office of one alone
        ("Prime Minister Jens Stoltenberg met Chad's president.", {"Norway meet Chad"}),
        ("The prime minister, Jens Stoltenberg, met Chad's president.", {"Norway meet Chad"}),
        ("Defense Minister Ursula von der Leyen met Chad's president.", {"Germany meet Chad"}),
        ("Foreign Minister Mira Tolen met Kalmia's president.", {"Verania meet Kalmia"}),
        # for the rest of the report
        (
            "Norwegian Prime Minister Jens Stoltenberg met Chad's president. Stoltenberg visited Mali, too.",
            {"Norway meet Chad", "Norway meet Mali"},
        ),
        # files know of no state, and no organisation has a foreign minister
        ("Foreign Minister Luis Almagro met Chad's president.", {"Luis Almagro meet Chad"}),
        # the office of the day, another one beside it
        ("President Ursula von der Leyen met Chad's president.", {"European Commission meet Chad"}),
        ("President Charles Michel met Chad's president.", {"European Council meet Chad"}),
        ("Secretary General Mira Tolen met Kalmia's president.", {"Straits League meet Kalmia"}),
        ("Secretary General Jens Stoltenberg, a former prime minister, met Chad's president.", {"NATO meet Chad"}),
        ("NATO's Jens Stoltenberg met Chad's president. He followed former Prime Minister Jens Stoltenberg.", {"NATO meet Chad"}),
        ("The Spanish foreign minister, NATO's Jens Stoltenberg and Chad's president agreed on it. Stoltenberg met Mali's president.", {"NATO meet Mali"}),
    ],
)  # fmt: skip
def test_a_title_tells_which_of_his_offices(text: str, told: set[str]) -> None:
    assert lines(text, of="meet") == told


def test_a_title_tells_the_office_in_a_report_without_a_day() -> None:
    text = "Foreign Minister Mira Tolen met Kalmia's president."
    assert lines(text, of="meet", published=None) == {"Verania meet Kalmia"}


def test_an_office_without_a_state_takes_nobody_from_his_own() -> None:
    ministry = Publisher(id="kalmia-mfa", name="Foreign Ministry of Kalmia", speaks_for="KLM")
    text = "Minister Hakan Fidan called on the president of Chad."
    assert lines(text, of="meet", publisher=ministry) == {"Turkey meet Chad"}


def test_the_secretary_is_the_one_so_called() -> None:
    text = "Secretary of State Antony Blinken met Qatari Foreign Minister Mohammed bin Abdulrahman Al Thani. The Secretary thanked Qatar."
    assert "United States praise Qatar" in lines(text, published="2021-09-07")


def test_a_junta_that_no_file_knows_makes_no_firm_word_on_its_state() -> None:
    text = "Colonel Adan Brek seized power in Kalmia. No foreign government has recognised the junta."
    assert not lines(text, of="recognise", firm=True)


# ------------------------------------------------------------------------------------------------ the office of then


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Germany's then defence minister Ursula von der Leyen met Chad's president.", "Germany meet Chad"),
        ("Estonia's then prime minister, Kaja Kallas, met Chad's president.", "Estonia meet Chad"),
        ("The then Norwegian prime minister Jens Stoltenberg met Chad's president.", "Norway meet Chad"),
        ("The then Luxembourg prime minister Jean-Claude Juncker met Chad's president.", "Luxembourg meet Chad"),
        ("Then Prime Minister Kaja Kallas met Chad's president.", "Estonia meet Chad"),
        ("Then Foreign Minister Mira Tolen met Chad's president.", "Verania meet Chad"),
        ("Kalmia's then deputy foreign minister, Mira Tolen, met Chad's president.", "Kalmia meet Chad"),
        ("Mira Tolen, who was then Kalmia's foreign minister, met Chad's president.", "Kalmia meet Chad"),
        ("Mira Tolen, who is Kalmia's foreign minister, met Chad's president.", "Kalmia meet Chad"),
        ("Verania's deputy prime minister Mira Tolen met Chad's president.", "Verania meet Chad"),
        # of no state, and no organisation has one
        ("Deputy Prime Minister Mira Tolen met Chad's president.", "Mira Tolen meet Chad"),
        # an office that is over
        ("Mira Tolen, who was Verania's foreign minister, met Chad's president.", "Straits League meet Chad"),
        ("Verania's former foreign minister Mira Tolen met Chad's president.", "Mira Tolen meet Chad"),
    ],
)  # fmt: skip
def test_then_the_office_of_then_counts(text: str, told: str) -> None:
    assert lines(text, of="meet") == {told}


def test_the_office_of_then_is_that_of_the_one_sentence() -> None:
    text = "The Straits League's Mira Tolen met Chad's president. In 2021 then foreign minister Mira Tolen met Mali's president."
    assert lines(text, of="meet") == {"Straits League meet Chad", "Verania meet Mali"}

"""A day or month without its year is read by the tense of its verb; where no tense tells it, no year is guessed."""

import pytest

from coded import claim, coding

JUNE = "2025-06-20"


@pytest.mark.parametrize(
    ("published", "text", "modality", "start"),
    [
        (JUNE, "Verania will meet the Ashen Front on 5 July.", "planned", "2025-07-05"),
        (JUNE, "Verania is to meet the Ashen Front on 5 July.", "planned", "2025-07-05"),
        (JUNE, "Verania meets the Ashen Front on 5 July.", "planned", "2025-07-05"),
        (JUNE, "Verania will meet the Ashen Front on 5 May.", "planned", "2026-05-05"),
        (JUNE, "Verania met the Ashen Front on 5 July.", "actual", "2024-07-05"),
        (JUNE, "Verania met the Ashen Front on 5 May.", "actual", "2025-05-05"),
        (JUNE, "Verania has recognised the Ashen Front since 5 July.", "actual", "2024-07-05"),
        (JUNE, "Verania said that it would recognise the Ashen Front on 5 July.", "planned", "2025-07-05"),
        ("2025-12-20", "Verania opens an embassy in Ostmark on 3 January.", "planned", "2026-01-03"),
        ("2025-12-20", "Verania opened an embassy in Ostmark on 3 January.", "actual", "2025-01-03"),
        ("2026-01-05", "Verania opened an embassy in Ostmark on 28 December.", "actual", "2025-12-28"),
        ("2026-01-05", "Verania will open an embassy in Ostmark in December.", "planned", "2026-12"),
        (
            "2026-01-05",
            "Verania has recognised the Ashen Front, effective 1 February.",
            "planned",
            "2026-02-01",
        ),
    ],
)
def test_the_tense_of_the_verb_gives_the_year(published, text, modality, start):
    told = claim(text, published=published)
    assert (told.modality, told.when.start, told.grade) == (modality, start, "firm")
    assert told.announced is None


@pytest.mark.parametrize(
    "text",
    [
        "The meeting between Verania and the Ashen Front on 5 July",
        "Talks between Verania and the Ashen Front on 5 July",
    ],
)
def test_without_a_verb_no_year_is_guessed_and_what_may_be_to_come_is_only_likely(text):
    told = claim(text, published=JUNE)
    assert (told.when, told.grade, told.why) == (None, "tentative", "its day may be still to come")


@pytest.mark.parametrize(
    "text",
    [
        "Verania has invited the Ashen Front to talks on 5 July.",
        "Verania invited the Ashen Front to a conference in Hallen on 5 July.",
    ],
)
def test_the_day_of_what_is_led_to_is_not_the_day_of_the_act(text):
    told = claim(text, "invite", published=JUNE)
    assert told.when is None or told.when.basis == "publication"
    assert (told.modality, told.grade) == ("actual", "firm")


def test_a_day_close_behind_needs_no_verb():
    assert (
        claim("Talks between Verania and the Ashen Front on 3 June", published=JUNE).when.start
        == "2025-06-03"
    )


def test_a_plan_told_in_the_past_has_no_day_a_year_ahead():
    assert (
        claim("Verania said that it would recognise the Ashen Front on 5 May.", published=JUNE).when is None
    )


def test_the_day_of_a_figure_is_read_by_its_verb():
    (past,) = coding("The blast in Hallen killed 40 people on 5 May.", published=JUNE).figures
    assert past.when.start == "2025-05-05"
    for figure in coding("Ostmark will free 40 prisoners on 5 July.", published=JUNE).figures:
        assert figure.when.start == "2025-07-05"


def test_what_is_called_for_a_day_has_no_day_behind_the_call():
    vote = claim("Spain called an election for December 21.", "hold_vote", published="2017-10-28")
    assert vote.when is None

"""Two texts of one form about different parties are no copies; an edited copy is one."""

import pytest

from statusquo.events.copies import similar, sketch
from statusquo.events.templates import tell_of_others

BACKGROUND = "The movement took the capital in August 2021. Few states have embassies there."
FORM = (
    "{0} has recognised the Movement as the government of Borduria, the foreign ministry of {0} said on Monday. "
    "The ambassador of {0} will present his credentials within ten days. " + BACKGROUND
)
WIRE = (
    "ALANDTOWN, July 3 (Wire) - Aland has accepted the credentials of an ambassador of the Movement. The envoy, Amir Khan, handed "
    "them to President Bo Strand on Thursday. Aland had closed its embassy in Bordgrad in 2021. Officials said 30 of its "
    "nationals were still in the country. The opposition in Aland called the step premature."
)


def copies(one: str, other: str) -> bool:
    return similar(sketch(one), sketch(other)) and not tell_of_others(one, other)


def test_the_same_of_another_state_is_no_copy():
    one, other = FORM.format("Aland"), FORM.format("Carpania")
    assert tell_of_others(one, other)
    assert tell_of_others(other, one)
    assert not copies(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norway has not recognised Kosovo so far.", "Chad has not recognised Kosovo so far."),
        (
            "Aland expelled 12 diplomats of the Movement. " + BACKGROUND,
            "Aland expelled 30 diplomats of the Movement. " + BACKGROUND,
        ),
        (
            "South Sudan opened an embassy there in May. " + BACKGROUND,
            "Chad opened an embassy there in May. " + BACKGROUND,
        ),
    ],
)
def test_short_reports_that_differ_in_a_name_or_a_number(one, other):
    assert tell_of_others(one, other)


@pytest.mark.parametrize(
    "copy",
    [
        WIRE,
        WIRE.replace("ALANDTOWN, July 3 (Wire)", "BORDGRAD, July 4 (Gazette)"),
        "Envoy takes up his post\n\nBy Jane Roe, Gazette\n4 July 2025\n\n" + WIRE,
        WIRE.replace("Amir Khan", "Ameer Khan"),
        WIRE.replace("Aland had closed", "It had closed").replace("30 of its nationals", "thirty nationals"),
        WIRE.replace("the Movement", "the Islamic Movement"),
        WIRE.partition("Officials said")[0],
        WIRE + " The gazette could not reach the embassy of Borduria on Friday.",
        WIRE.replace("Bo Strand", "B. Strand"),
    ],
    ids=["whole", "dateline", "headline", "spelling", "edits", "finer name", "cut", "longer", "initial"],
)
def test_an_edited_copy_is_one(copy):
    assert copies(WIRE, copy)
    assert copies(copy, WIRE)


def test_a_report_on_both_is_no_form_of_either():
    both = "Aland has recognised the Movement. Carpania has recognised the Movement."
    assert not tell_of_others("Aland has recognised the Movement.", both)

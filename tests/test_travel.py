"""Who has been where: visits told by a name before them, stops, "back from", "due in"; a sentence in, claims out."""

import pytest

from coded import lines, reads


@pytest.mark.parametrize(
    "text",
    [
        "The Ghanaian president ended his Chile visit in May.",
        "Back from a visit to Chile, the Ghanaian president spoke of peace.",
        "The Ghanaian president, back from a visit to Chile, spoke of peace.",
        "Fresh from talks with Chile, the Ghanaian envoy spoke of peace.",
        "Ghana's premier was criticised by Togo during a visit to Chile.",
        "Ghana's foreign minister has been to Chile twice.",
        "The foreign minister of Ghana was in Chile on Sunday.",
    ],
)
def test_who_has_been_there(text):
    assert lines(text, of="meet", firm=True) == {"Ghana meet Chile"}


@pytest.mark.parametrize(
    "text",
    [
        "The trip of the Ghanaian premier will include stops in Chile and Togo.",
        "Ghana's premier will visit Chile, with a stop in Togo.",
    ],
)
def test_every_stop_is_a_visit(text):
    assert lines(text, of="meet", firm=True) == {"Ghana meet Chile, planned", "Ghana meet Togo, planned"}


def test_whose_visit_it_is_may_stand_before_it():
    assert lines("Ruto spoke on Monday after a US visit to Haiti.", of="meet") == {"United States meet Haiti"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ghana's premier is due in Lima for talks with Togo.", "planned"),
        ("Ghana's premier is expected in Lima for talks with Togo.", "possible"),
    ],
)
def test_what_somebody_is_awaited_for_has_not_happened(text, modality):
    assert {modality} == {told.rsplit(", ")[-1] for told in lines(text, of="meet")}
    assert lines(text.replace("Lima for talks with ", ""), of="meet", firm=True) <= {
        "Ghana meet Togo, possible"
    }


@pytest.mark.parametrize(
    "text",
    [
        "The pope's Peru visit was cancelled.",
        "The bus from Ghana makes a stop in Togo.",
        "Ghana was close to Togo.",
        "Kenya's British visitors left.",
        "Peru's US visa rules changed.",
    ],
)
def test_others_than_officials_and_other_things_meet_nobody(text):
    assert lines(text, of="meet") == set()


# ------------------------------------------------------------------------------------------------ with each other


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Peru and Ghana spoke by telephone on Friday.",
        "Peru's premier and Ghana's president spoke on the sidelines of a summit.",
        "Peru and Ghana negotiated for a week.",
    ],
)
def test_two_who_speak_speak_with_each_other(text):
    assert lines(text, of="meet", firm=True) == {"Peru meet Ghana"}


def test_two_who_talk_are_likely_to_do_so():
    text = "Envoys from Peru and Ghana talked for an hour in Lisbon."
    assert lines(text, of="meet") == {"Peru meet Ghana"}
    assert lines(text, firm=True) == set()
    assert reads("Peru and Ghana will negotiate.", "meet") == ("affirmed", "planned")


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Peru and Ghana spoke to the press.",
        "Peru and Ghana talked up the plan.",
        "Peru and Ghana talked of war.",
        "Peru and Ghana spoke of peace at a conference.",
    ],
)
def test_who_speaks_to_others_or_of_something_meets_nobody(text):
    assert lines(text, of="meet") == set()

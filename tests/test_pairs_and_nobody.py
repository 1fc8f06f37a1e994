"""Two who act in one sentence: on each other, both on a third, each in its own word; and objects that are nobody."""

import pytest

from coded import claims


def lines(text):
    """Every claim: actor, act, recipient, polarity, grade, and on whose word."""
    return {
        (
            claim.actor.name,
            claim.act,
            claim.recipient.name if claim.recipient else None,
            claim.polarity,
            claim.grade,
            claim.speaker.name if claim.speaker else None,
        )
        for claim in claims(text)
    }


@pytest.mark.parametrize(
    "text", ["Colombia and Chile recalled their ambassadors.", "Egypt and Jordan withdrew their envoys."]
)
def test_two_who_recall_their_envoys_are_likely_at_odds_with_each_other_and_no_more(text):
    found = lines(text)
    assert len(found) == 2
    assert {grade for *_, grade, _ in found} == {"tentative"}


@pytest.mark.parametrize(
    "text",
    [
        "Egypt and Turkey have exchanged ambassadors.",
        "Egypt and Turkey have agreed to reopen their embassies.",
    ],
)
def test_two_who_exchange_envoys_or_agree_to_do_so_with_each_other(text):
    found = lines(text)
    assert {grade for *_, grade, _ in found} == {"firm"}


@pytest.mark.parametrize(
    "text",
    [
        "Bolivia severed ties with Israel, and Colombia and Chile recalled their ambassadors.",
        "Bahrain cut ties with Israel; Colombia and Chile recalled their ambassadors.",
    ],
)
def test_two_who_follow_a_break_recall_theirs_from_the_same_state(text):
    recalls = {line for line in lines(text) if line[1] == "expel_envoy"}
    assert recalls == {
        (name, "expel_envoy", "Israel", "affirmed", "tentative", None) for name in ("Colombia", "Chile")
    }


def test_each_of_several_speaks_for_itself():
    found = lines("Norway, Ireland and Spain said they would recognise Palestine.")
    assert {(actor, speaker) for actor, *_, speaker in found} == {
        (name, name) for name in ("Norway", "Ireland", "Spain")
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tajikistan's president has met no Taliban official.", ("Tajikistan", "meet", "Taliban")),
        ("Peru met no envoy of Chad.", ("Peru", "meet", "Chad")),
        ("Peru has recognised no government of Mali.", ("Peru", "recognise", "Mali")),
    ],
)
def test_whoever_meets_nobody_of_theirs_does_not_meet_them(text, told):
    assert lines(text) == {(*told, "negated", "firm", None)}


@pytest.mark.parametrize(
    "text", ["Peru recognises Crimea as Ukrainian.", "Belarus has not recognised Crimea as Russian."]
)
def test_what_a_place_is_recognised_as_is_not_recognised(text):
    assert not {line for line in lines(text) if line[2] in {"Ukraine", "Russia"}}


def test_missions_that_are_ordered_to_close_may_be_those_of_anybody():
    found = lines("Somalia ordered the closure of consulates in Hargeisa.")
    assert {(line[2], line[4]) for line in found} <= {("Somaliland", "tentative")}
    assert lines("Canada announced the closure of its embassy in Tripoli.") == {
        ("Canada", "close_mission", "Libya", "affirmed", "firm", None)
    }


def test_envoys_recalled_in_answer_to_an_embassy_are_not_those_in_its_host():
    text = "After Peru opened an embassy in Pristina, Serbia recalled its ambassador."
    assert not {line for line in lines(text) if line[:3] == ("Serbia", "expel_envoy", "Kosovo")}


@pytest.mark.parametrize(
    "denying", ["is not among", "is no longer among", "is hardly among", "is not one of"]
)
def test_who_is_not_among_those_that_did_it_has_not(denying):
    found = lines(f"Chile {denying} the states that have recognised Kosovo.")
    assert {(line[0], line[3], line[4]) for line in found} == {("Chile", "negated", "tentative")}


def test_who_is_among_those_that_did_it_has():
    found = lines("Chile is among the states that have recognised Kosovo.")
    assert {(line[0], line[3], line[4]) for line in found} == {("Chile", "affirmed", "firm")}


@pytest.mark.parametrize("teller", ["by an Israeli channel", "by the newspaper"])
def test_what_a_denied_report_says_is_no_fact(teller):
    text = f"Officials in Ethiopia denied a report {teller} that Ethiopia had recognised Somaliland."
    assert not {line for line in lines(text) if line[1] == "recognise" and line[3:] == ("affirmed", "firm")}


@pytest.mark.parametrize(
    "dateline",
    ["London, 3 May 2025 - ", "Moscow, 3 May 2025: ", "Nairobi, Monday - ", "Ankara, Turkey, 3 May 2025 - "],
)
def test_the_town_of_a_dateline_acts_in_nothing(dateline):
    assert {line[0] for line in lines(f"{dateline}Sudan recognised Kosovo.")} == {"Sudan"}


def test_whoever_tells_him_that_it_did_so_is_the_one_that_did():
    found = lines("The president of Serbia said Ghana had told him it no longer recognised Kosovo.")
    assert {line[0] for line in found if line[1] == "derecognise"} == {"Ghana"}


def test_their_counterparts_are_those_of_whoever_meets_them():
    found = lines(
        "Spain and Romania have refused to recognise Kosovo, though Greek ministers often meet their counterparts."
    )
    assert not {line for line in found if line[1] == "meet" and line[2] in {"Spain", "Romania"}}


def test_what_an_earlier_version_said_is_no_fact():
    found = lines("Correction: An earlier version of this report said Kenya recognised Somaliland.")
    assert {line[4] for line in found} <= {"tentative"}

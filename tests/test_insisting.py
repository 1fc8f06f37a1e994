"""What somebody insists on is asked for or put forward, by himself or by whom he names; it is not told as done."""

import pytest

from coded import claims, line, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kalmia insisted on holding talks with Ostmark.", "Kalmia meet Ostmark, proposed"),
        ("Kalmia insists upon signing an agreement with Ostmark.", "Kalmia agree Ostmark, proposed"),
        ("Kalmia stressed reopening its embassy in Ostmark.", "Kalmia open_mission Ostmark, proposed"),
        ("Kalmia emphasised restoring ties with Ostmark.", "Kalmia establish_relations Ostmark, proposed"),
        ("Kalmia reiterated on resuming dialogue with Ostmark.", "Kalmia meet Ostmark, proposed"),
        ("Kalmia reiterated on paving the ground for talks with Ostmark.", "Kalmia meet Ostmark, proposed"),
        ("Kalmia emphasized paving the way for talks with Ostmark.", "Kalmia meet Ostmark, proposed"),
        ("Kalmia stressed laying the groundwork for negotiations with Ostmark.", "Kalmia meet Ostmark, proposed"),
        ("Kalmia insisted on not recognising Kosovo.", "Kalmia not recognise Kosovo, proposed"),
    ],
)  # fmt: skip
def test_a_deed_of_ones_own_is_put_forward_and_only_likely(text, told):
    (found,) = claims(text)
    assert (line(found), found.grade) == (told, "tentative")
    assert found.speaker.name == "Kalmia"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kalmia reiterated the need to lift sanctions on Ostmark.", "Kalmia lift_sanction Ostmark, demanded"),
        ("Kalmia underlined the importance of recognising Kosovo.", "Kalmia recognise Kosovo, demanded"),
        ("Kalmia underscored the necessity of sending an ambassador to Ostmark.", "Kalmia send_envoy Ostmark, demanded"),
        ("Kalmia stressed the importance of dialogue with Ostmark.", "Kalmia meet Ostmark, demanded"),
        ("Kalmia stressed the need for Ostmark to recognise Kosovo.", "Ostmark recognise Kosovo, demanded"),
        ("Kalmia insisted on Turkey recognising Kosovo.", "Turkey recognise Kosovo, demanded"),
        ("Kalmia insists on Ostmark recognising the independence of Kosovo.", "Ostmark recognise Kosovo, demanded"),
    ],
)  # fmt: skip
def test_what_is_needed_is_demanded_by_whoever_says_so(text, told):
    (found,) = claims(text)
    assert (line(found), found.speaker.name) == (told, "Kalmia")


def test_of_several_whom_one_insists_on_each_is_to_do_it():
    found = lines("Kalmia insisted on Japan and India lifting sanctions on Ostmark.")
    assert found == {"Japan lift_sanction Ostmark, demanded", "India lift_sanction Ostmark, demanded"}


def test_talks_that_one_insists_on_are_ones_own():
    assert lines("Kalmia insists on negotiations with Ostmark.") == {"Kalmia meet Ostmark, proposed"}


@pytest.mark.parametrize(
    "text",
    [
        "Kalmia insisted on recognising Abkhazia despite protests.",
        "Kalmia insisted on recognising Abkhazia although Ostmark objected.",
        "Kalmia did not insist on recognising Abkhazia.",
        "Kalmia no longer insists on recognising Abkhazia.",
        "Kalmia has never insisted on recognition of Abkhazia.",
        "Kalmia refused to insist on recognising Abkhazia.",
        "Kalmia insisted on a vote. Ostmark stressed the talks.",
    ],
)
def test_what_was_rather_done_or_is_not_insisted_on_is_not_put_forward(text):
    assert not lines(text, of="recognise")
    assert not lines(text, of="meet")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kalmia insisted that it had recognised Kosovo.", "Kalmia recognise Kosovo"),
        ("Kalmia insisted that it would open an embassy in Ostmark.", "Kalmia open_mission Ostmark, planned"),
        ("Kalmia emphasised its recognition of Kosovo.", "Kalmia recognise Kosovo"),
        ("The visit paved the way for talks between Kalmia and Ostmark.", "Kalmia meet Ostmark, possible"),
    ],
)
def test_what_is_said_to_be_so_is_no_wish(text, told):
    assert lines(text) == {told}

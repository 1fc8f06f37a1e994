"""Whose office, organ or delegation acts, and when members act and not their body: a text in, claims out."""

import pytest

from coded import coding, lines


def claims(text, act, published="2024-06-05"):
    return [claim for claim in coding(text, published=published).claims if claim.act == act]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Minister of Foreign Affairs of Kazakhstan, Murat Nurtleu, met the Minister of Defence of Peru.",
            {"Kazakhstan meet Peru"},
        ),
        ("The Minister of Trade and Industry of Chad received the ambassador of Peru.", {"Chad meet Peru"}),
        ("A delegation led by the premier of Peru visited Chad.", {"Peru meet Chad"}),
        (
            "Ambassadors from Peru and Chile met the president of Chad.",
            {"Peru meet Chad", "Chile meet Chad"},
        ),
        ("Yemen's foreign minister met the ambassador of Japan.", {"Yemen meet Japan"}),
        ("Serbia's president, Aleksandar Vucic, shook hands with him.", set()),
        (
            "Ghana's foreign minister flew to Chad. The foreign minister met Peru's premier.",
            {"Ghana meet Peru", "Ghana meet Chad"},
        ),
    ],
)
def test_whose_it_is(text, expected):
    assert lines(text, of="meet") == expected


def test_an_office_alone_is_that_of_the_dateline():
    [claim] = claims("MANAMA, June 5 - The foreign minister received the Turkish ambassador.", "meet")
    assert (claim.actor.name, claim.grade) == ("Bahrain", "tentative")


@pytest.mark.parametrize(
    "text",
    [
        "Several EU countries have recognised Palestine.",
        "Three EU countries have recognised Palestine.",
        "A number of EU countries have recognised Palestine.",
    ],
)
def test_some_members_are_not_their_body(text):
    assert lines(text, of="recognise") == {"EU countries recognise Palestine"}


def test_members_without_a_number_are_not_their_body_either():
    assert lines("EU countries have sanctioned Belarus.", of="sanction") == {"EU countries sanction Belarus"}


def test_students_of_two_peoples_are_no_states():
    assert "United States meet Vietnam" not in lines(
        "American and Vietnamese students met in Hanoi.", of="meet"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Peru condemned the closure of the embassy in Mali.",
        "Peru criticised the expulsion of three diplomats of Chad.",
        "Peru hailed the reopening of the embassy in Chad.",
    ],
)
def test_who_judges_a_deed_has_not_done_it(text):
    assert not {line.split()[1] for line in lines(text)} & {"close_mission", "expel_envoy", "open_mission"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("President Tebboune received the credentials of the ambassador of Peru.", "accept_envoy"),
        ("Honduras said it no longer recognised Taiwan.", "derecognise"),
        ("Norway and Peru will not recognise any government that takes power by force.", "recognise"),
        ("During a meeting with the Iranian ambassador, Chad's premier stressed the need for calm.", "meet"),
    ],
)
def test_what_is_told_plainly_is_firm(text, act):
    assert {claim.grade for claim in claims(text, act)} == {"firm"}


def test_more_of_the_same_deed_is_by_the_same_hand():
    text = "Peru imposed sanctions on Ostbank in May. Among those sanctioned is the Chadian minister Jonas Brecht."
    grades = {claim.recipient.name: claim.grade for claim in claims(text, "sanction") if claim.recipient}
    assert grades["Jonas Brecht"] == "firm"


def test_a_deed_by_nobody_named_stays_doubtful():
    text = "Peru imposed sanctions on Ostbank in May. Chad was sanctioned."
    grades = {claim.recipient.name: claim.grade for claim in claims(text, "sanction") if claim.recipient}
    assert grades.get("Chad") != "firm"


def test_what_was_turned_is_told_and_no_plan():
    text = "Nauru has switched recognition from Taiwan to China, its president announced on Monday."
    assert {claim.modality for claim in claims(text, "recognise")} == {"actual"}


def test_whose_envoy_presents_his_letters():
    text = "Anna Berg presented a copy of her credentials as Norway's ambassador to Yemen."
    assert lines(text, of="accept_envoy") == {"Yemen accept_envoy Norway"}


def test_those_around_somebody_are_others():
    [claim] = claims("Peru announced sanctions against Nicolás Maduro's circle.", "sanction")
    assert claim.grade == "tentative"

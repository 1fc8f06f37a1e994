"""Who acts on whom: lists, company, announced lists, matters without a name. A sentence in, pairs of parties out."""

import pytest

from coded import claim, claims, lines

# ------------------------------------------------------------------------------------------------ lists


@pytest.mark.parametrize(
    "actors",
    [
        "Verania, Ostmark and Kalmia",
        "Verania, Ostmark, and Kalmia",
        "Verania, Ostmark, as well as Kalmia,",
        "Verania, along with Ostmark and Kalmia,",
        "Verania, joined by Ostmark and Kalmia,",
        "Countries such as Verania, Ostmark and Kalmia",
        "The governments of Verania, Ostmark and Kalmia",
    ],
)
def test_each_member_of_a_list_acts(actors):
    assert lines(f"{actors} recognised the Ashen Front.", of="recognise") == {
        "Verania recognise Ashen Front",
        "Ostmark recognise Ashen Front",
        "Kalmia recognise Ashen Front",
    }


def test_company_at_the_end_of_the_sentence_acts_too():
    text = "Norway imposed sanctions on Belarus, alongside Sweden."
    assert lines(text, of="sanction") == {"Norway sanction Belarus", "Sweden sanction Belarus"}


@pytest.mark.parametrize(
    "actors",
    [
        "Norway, alongside states like Sweden and Chile,",
        "Norway, along with countries such as Sweden and Chile,",
        "Together with Sweden and Chile, Norway",
        "Alongside Sweden and Chile, Norway",
    ],
)
def test_company_before_the_verb_acts_too(actors):
    assert lines(f"{actors} has been meeting the Ashen Front since May.", of="meet") == {
        "Norway meet Ashen Front",
        "Sweden meet Ashen Front",
        "Chile meet Ashen Front",
    }


def test_where_something_lies_along_is_no_company():
    text = "Along the border with Kalmia, Verania opened a consulate in Ostmark."
    assert lines(text, of="open_mission") == {"Verania open_mission Ostmark"}


def test_each_mission_stands_in_its_own_state():
    text = "Verania opened an embassy in Kalmia and a consulate in Ostmark."
    assert lines(text, of="open_mission") == {"Verania open_mission Kalmia", "Verania open_mission Ostmark"}


def test_each_envoy_goes_to_his_own_state():
    text = (
        "Verania has appointed Lena Orth as its ambassador to Kalmia, and Pavel Rhun as its envoy to Ostmark."
    )
    assert lines(text, of="send_envoy") == {"Verania send_envoy Kalmia", "Verania send_envoy Ostmark"}


# ------------------------------------------------------------------------------------------------ announced lists


def test_a_list_below_the_sentence_that_announces_it():
    text = (
        "The following envoys presented their credentials to President Jonas Brecht on Monday:\n"
        "(a) The Ambassador of the Republic of Verania\nLena Orth\n"
        "(b) The High Commissioner of Kalmia\nPavel Rhun\n"
        "The Bordavian choir sang afterwards."
    )
    assert lines(text, of="accept_envoy") == {"Ostmark accept_envoy Verania", "Ostmark accept_envoy Kalmia"}


def test_a_list_with_marks_within_the_sentence():
    text = (
        "The following envoys presented their credentials to President Jonas Brecht: "
        "(a) the Ambassador of Verania, Lena Orth (b) the Ambassador of Kalmia to Ostmark, Pavel Rhun"
    )
    assert lines(text, of="accept_envoy") == {"Ostmark accept_envoy Verania", "Ostmark accept_envoy Kalmia"}


def test_what_follows_without_a_mark_is_no_list():
    text = (
        "The following envoys presented their credentials to President Jonas Brecht on Monday:\n"
        "Verania did not comment."
    )
    assert not lines(text, of="accept_envoy", firm=True)


# ------------------------------------------------------------------------------------------------ who a noun is


def test_a_noun_is_whom_the_name_beside_it_tells():
    text = "Verania imposed sanctions on the former owner of the port, Dara Venn."
    assert lines(text, of="sanction") == {"Verania sanction Dara Venn"}


def test_two_firms_by_their_names():
    text = "Verania imposed sanctions on two banks, Norlund Trust and Osk Capital."
    assert lines(text, of="sanction") == {"Verania sanction Norlund Trust", "Verania sanction Osk Capital"}


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("a two-state solution", "two-state solution"),
        ("a negotiated two-state solution", "two-state solution"),
        ("calls for a ceasefire", "ceasefire"),
        ("the call made in the resolution for a ceasefire", "ceasefire"),
    ],
)
def test_a_matter_has_its_shortest_noun_phrase_as_its_name(phrase, name):
    assert f"Verania support {name}" in lines(f"Verania backed {phrase}.", of="support")


def test_members_are_told_by_what_they_are_members_of():
    text = "Verania imposed sanctions on 12 members of the harbour council."
    assert lines(text, of="sanction") == {"Verania sanction members of harbour council"}


def test_a_group_that_nobody_spoke_of_is_nobody():
    assert lines("Verania imposed sanctions on the group.", of="sanction") == set()


def test_an_adjective_passes_its_subject_on():
    text = "Verania is ready to recognise the Ashen Front."
    assert [c.actor.name for c in claims(text) if c.act == "recognise"] == ["Verania"]


def test_two_who_visit_something_together_do_not_meet_each_other():
    assert lines("Chad and Niger visited a factory.", of="meet") == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Verania withdrew its arrest warrant for the leader of Ostmark.", "leader of Ostmark"),
        (
            "Verania issued an arrest warrant for the commander of the Ashen Front.",
            "commander of Ashen Front",
        ),
        ("Verania imposed sanctions on Ostmark's defence minister.", "defence minister of Ostmark"),
    ],
)
def test_what_is_done_to_an_office_holder_is_not_done_to_whom_he_serves(text, name):
    told = claim(text)
    assert (told.recipient.name, told.recipient.kind, told.grade) == (name, "collective", "tentative")


def test_who_held_the_office_is_meant_where_files_know():
    told = claim("Verania withdrew its arrest warrant for Ostmark's president.")
    assert (told.recipient.name, told.recipient.kind, told.grade) == ("Jonas Brecht", "person", "firm")


def test_what_is_done_to_a_ministry_is_done_to_its_state():
    assert claim("Verania imposed sanctions on Ostmark's defence ministry.").recipient.name == "Ostmark"


@pytest.mark.parametrize(
    "text",
    ["Either Niger or Mali will recognise Kosovo.", "Peru recognised either Kosovo or Palestine."],
)
def test_of_one_or_the_other_neither_is_certain(text):
    assert len(lines(text, of="recognise")) == 2
    assert lines(text, firm=True) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru has not recognised Kosovo or Palestine.", "Peru not recognise Palestine"),
        ("Peru may recognise Kosovo or Palestine.", "Peru recognise Palestine, possible"),
        ("Peru recognised Palestine in 2008 or 2009.", "Peru recognise Palestine"),
        ("Peru recognised Palestine, or the State of Palestine, in 2008.", "Peru recognise Palestine"),
    ],
)
def test_or_leaves_what_is_said_of_both_certain(text, told):
    assert told in lines(text, of="recognise", firm=True)

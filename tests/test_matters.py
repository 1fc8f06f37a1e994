"""What somebody takes sides on, and who signs a joint statement: a report in, the matter and the parties out."""

import pytest

from coded import claim, claims, line, lines
from statusquo.model import Claim


def coded_as(act: str, text: str) -> list[Claim]:
    return [c for c in claims(text) if c.act == act]


# ------------------------------------------------------------------------------------------------ matters


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("Verania supports a two-state solution in Kalmia.", "two-state solution"),
        ("Verania backed calls for a ceasefire in Kalmia.", "ceasefire"),
        ("Verania rejects the idea of a ceasefire.", "ceasefire"),
        ("Verania opposes the annexation of Bordavia.", "annexation of Bordavia"),
        ("Verania supports a political and diplomatic settlement.", "political and diplomatic settlement"),
        ("Verania vetoed the latest resolution on Kalmia.", "resolution"),
        ("Verania supports the people of Kalmia.", "people of Kalmia"),
        ("Verania supports the Szoth agreement.", "Szoth agreement"),
        ("Verania opposed the F-16 transfer plan.", "F-16 transfer plan"),
    ],
)
def test_a_matter_is_named_by_its_shortest_noun_phrase_and_may_be_firm(text, matter):
    sided = claim(text)
    assert (sided.recipient.name, sided.grade) == (matter, "firm")


@pytest.mark.parametrize(
    "text",
    [
        "Verania opposes Ostmark's plan for Kalmia.",
        "Verania opposes Ostmark's Straits League bid.",
        "Verania supports the unity of Ostmark.",
        "Verania backs Ostmark's right to trade with Kalmia.",
    ],
)
def test_a_matter_that_is_somebodys_own_is_that_party(text):
    sided = claim(text)
    assert (sided.recipient.name, sided.grade) == ("Ostmark", "firm")


def test_each_member_of_a_list_is_a_matter_of_its_own():
    assert lines("Verania supports a ceasefire, a referendum and a truce.", of="support") == {
        "Verania support ceasefire",
        "Verania support referendum",
        "Verania support truce",
    }


def test_a_noun_that_is_no_matter_leaves_the_claim_tentative():
    assert claim("Verania supports lawsuits by farmers.").grade == "tentative"


# ------------------------------------------------------------------------------------------------ joint statements

JOINT = (
    "The text of the following statement was issued by the Governments of Verania, Ostmark and Kalmia.\n\n"
)


def test_we_in_a_joint_statement_are_its_signatories():
    assert lines(f"{JOINT}We support the unity of Bordavia.", of="support") == {
        "Verania support Bordavia",
        "Ostmark support Bordavia",
        "Kalmia support Bordavia",
    }


def test_our_support_is_that_of_the_signatories_too():
    told = claims("We reaffirm our support for Bordavia.", title="Joint Statement by Verania and Ostmark")
    assert {line(c) for c in told} == {"Verania support Bordavia", "Ostmark support Bordavia"}


def test_ministers_who_name_themselves_are_we():
    text = "We, the foreign ministers of Verania and Ostmark, oppose the partition of Kalmia."
    assert lines(text, of="oppose") == {
        "Verania oppose partition of Kalmia",
        "Ostmark oppose partition of Kalmia",
    }


def test_we_in_another_report_stay_unknown():
    assert coded_as("support", "Verania and Ostmark met. “We support Bordavia,” a farmer said.") == []


# ------------------------------------------------------------------------------------------------ whose work it is


def test_who_has_a_share_in_a_work_does_it():
    assert "Verania support Kalmia" in lines("Ostmark praised the role of Verania in supporting Kalmia.")


def test_the_importance_of_an_act_is_no_fact():
    assert all(
        not c.factual for c in coded_as("support", "Ostmark stressed the importance of supporting Kalmia.")
    )


def test_a_verb_in_the_name_of_a_conference_evokes_nothing():
    text = (
        "The ministers of Verania spoke for hours at the yearly conference Supporting the Future of Kalmia."
    )
    assert coded_as("support", text) == []


def test_an_agreement_told_from_both_sides_is_one_claim():
    text = "Verania signed a treaty with Ostmark. Ostmark signed the treaty with Verania in Hallen."
    assert len(coded_as("agree", text)) == 1


def test_what_is_counted_is_the_matter_not_the_count():
    sided = claim("Verania supports the release of dozens of hostages.")
    assert (sided.recipient.name, sided.grade) == ("release of hostages", "firm")


# ------------------------------------------------------------------------------------------------ people


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Verania imposed sanctions on individuals linked to the Ashen Front.", "individuals"),
        ("Verania sanctioned 12 companies that supply the Ashen Front.", "companies"),
        ("Verania blacklisted officials who had ordered the raid.", "officials"),
        ("Verania will sanction persons involved in the coup in Kalmia.", "persons"),
    ],
)
def test_people_new_to_a_report_are_told_by_their_noun_whatever_clause_follows(text, whom):
    listed = claim(text)
    assert listed.recipient is not None
    assert (listed.recipient.name, listed.grade) == (whom, "firm")


@pytest.mark.parametrize(
    "text",
    [
        "Verania sanctioned the officials who had ordered the raid.",
        "Verania sanctioned both men.",
        "Verania sanctioned a man who sold arms to Kalmia.",
        "Verania put sanctions on banks in Kalmia.",
        "Verania sanctioned oligarchs and their relatives.",
    ],
)
def test_those_who_may_be_somebody_named_are_not_firm(text):
    assert lines(text, firm=True) == set()

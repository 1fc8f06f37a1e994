"""Pronouns of number take up the one plural that was told just before: "All agreed", "Both signed", "Most of them refused"."""

import pytest

from coded import claims, lines

THREE = "Verania, Kalmia and Bordavia sent ministers to Hallen."


def doers(text, act):
    return {claim.actor.name for claim in claims(text) if claim.act == act}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{THREE} All agreed to recognise Kosovo.", {"Verania", "Kalmia", "Bordavia"}),
        (f"{THREE} On Friday, all agreed to recognise Kosovo.", {"Verania", "Kalmia", "Bordavia"}),
        ("Verania, Kalmia and Bordavia reviewed their policy. Each has recognised Kosovo.", {"Verania", "Kalmia", "Bordavia"}),
        ("The foreign ministers of Jordan, Egypt and Iraq met. They all recognised Kosovo.", {"Jordan", "Egypt", "Iraq"}),
        ("Verania and Kalmia filed their papers together. Neither recognises Kosovo.", {"Verania", "Kalmia"}),
        ("Paraguay, Guatemala and Eswatini keep embassies in Taipei. Each recognises Taiwan.", {"Paraguay", "Guatemala", "Eswatini"}),
    ],
)  # fmt: skip
def test_of_a_list_each_member_is_meant(text, told):
    assert doers(text, "recognise") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Twelve European foreign ministers gathered in Hallen. All pledged to recognise Kosovo.",
         "European foreign ministers recognise Kosovo, promised"),
        ("Ten African states attended. Most of them refused to recognise Kosovo.", "most African states not recognise Kosovo"),
        ("Fourteen Pacific governments signed the charter. Several have recognised Kosovo.", "Pacific governments recognise Kosovo"),
        ("Gulf states paid for the port. None of them has recognised Kosovo.", "Gulf states not recognise Kosovo"),
    ],
)  # fmt: skip
def test_many_without_names_stay_one_and_are_only_likely(text, told):
    assert lines(text, of="recognise") == {told}
    assert not lines(text, of="recognise", firm=True) or "None of" in text


@pytest.mark.parametrize(
    "came",
    [
        "The talks also included officials from NATO and the UN.",
        "Envoys of the African Union also attended.",
        "The session was also attended by envoys of the African Union.",
    ],
)
def test_who_else_came_does_not_come_between(came):
    text = f"Chad, Ghana and Togo held a session. {came} All condemned Israel."
    found = [claim for claim in claims(text) if claim.act == "condemn"]
    assert {claim.actor.name for claim in found} == {"Chad", "Ghana", "Togo"}
    assert {claim.grade for claim in found} == {"tentative"}


@pytest.mark.parametrize(
    "text",
    [
        "Chad, Niger and Mali met envoys of Ghana, Togo and Benin. All recognised Kosovo.",
        "Chad, Niger and Mali welcomed rebels. All recognised Kosovo.",
        "African states and Arab states met, as did Chad and Mali. All recognised Kosovo.",
        f"{THREE} Ostmark did not attend. All recognised Kosovo.",
        f"{THREE} Most of them recognised Kosovo.",
        f"{THREE} Several have recognised Kosovo.",
        "Peru hosted Verania, Kalmia and Bordavia. Both recognised Kosovo.",
        "The miners and their guards waited. Ostmark was silent. All recognised Kosovo.",
    ],
)
def test_where_others_may_be_meant_or_it_is_not_told_who_nobody_is(text):
    assert not {line for line in lines(text, of="recognise") if line.endswith("recognise Kosovo")}


def test_after_two_lists_the_nearer_is_only_likely():
    text = "Verania and Kalmia protested. Peru and Chile stayed silent. Both recognised Kosovo."
    assert lines(text, of="recognise") == {"Peru recognise Kosovo", "Chile recognise Kosovo"}
    assert not lines(text, of="recognise", firm=True)


def test_what_was_done_to_all_need_not_be_done_to_who_acted_before():
    text = "Fiji, Tonga and Samoa sold ships to traders. All were sanctioned by Ostmark."
    assert not lines(text, of="sanction")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kalmia wants a broad cabinet formed before granting the Taliban recognition.", "Kalmia recognise Taliban, conditional"),
        ("Kalmia wants a vote held before lending the Maduro government legitimacy.", "Kalmia recognise Maduro government, conditional"),
        ("Kalmia insisted on reforms before granting Somaliland recognition.", "Kalmia recognise Somaliland, conditional"),
        ("Peru pledged to hold the Taliban accountable before giving the group legitimacy.", "Peru recognise Taliban, conditional"),
    ],
)  # fmt: skip
def test_what_is_given_only_then_is_told_of_whoever_gets_it(text, told):
    assert lines(text, of="recognise") == {told}
    assert not lines(text, of="recognise", firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mexico and Peru, neither of which recognises Kosovo, met in Hallen.", {"Mexico not recognise Kosovo", "Peru not recognise Kosovo"}),
        ("Mexico and Peru, neither of whom recognises Kosovo, met in Hallen.", {"Mexico not recognise Kosovo", "Peru not recognise Kosovo"}),
        ("Ostmark sent letters to Mexico and Peru, neither of which recognises Kosovo.", {"Mexico not recognise Kosovo", "Peru not recognise Kosovo"}),
        ("Mexico, Peru and Chile, all of whom recognise Kosovo, met.", {"Mexico recognise Kosovo", "Peru recognise Kosovo", "Chile recognise Kosovo"}),
        ("Georgia cut ties with Mexico and Peru, both of which recognise Kosovo.", {"Mexico recognise Kosovo", "Peru recognise Kosovo"}),
        ("Georgia wrote to Gulf states, several of which have recognised Kosovo.", {"Gulf states recognise Kosovo"}),
        ("Georgia wrote to Mexico, Peru and Chile, most of which have recognised Kosovo.", set()),
        ("Two parties in Mexico and Peru, both of which recognise Kosovo, met.", set()),
        ("Georgia wrote to Mexico and Peru. Neither recognises Kosovo.", set()),
    ],
)  # fmt: skip
def test_a_clause_behind_a_list_is_of_its_members(text, told):
    assert lines(text, of="recognise") == told


def test_who_must_see_something_before_it_recognises_has_set_a_condition():
    text = "Kalmia must see a vote before it recognises Kosovo."
    assert lines(text, of="recognise") == {"Kalmia recognise Kosovo, conditional"}
    assert not lines(text, of="recognise", firm=True)

"""Turns of phrase that news has often: a sentence in, claims out."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Talks were held in Jeddah between Sudan and Chad.", "Sudan meet Chad"),
        ("A second round of talks opened in Muscat between Iran and Kenya.", "Iran meet Kenya"),
        ("Negotiations have begun in Doha between Peru and Chad.", "Peru meet Chad"),
        ("Diplomatic relations were restored in March between Iran and Kenya.", "Iran establish_relations Kenya"),
    ],
)  # fmt: skip
def test_the_sides_of_a_talk_may_stand_behind_the_verb(text, told):
    assert lines(text, firm=True) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "The talks will be held between May and July.",
        "A border was drawn between Chad and Sudan.",
        "Trade has grown between Kenya and Uganda.",
    ],
)
def test_what_is_between_two_need_not_be_their_talk(text):
    assert not lines(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Serbia's foreign minister, whose country does not recognise Kosovo, left the room.", "Serbia not recognise Kosovo"),
        ("Prime Minister Pedro Sanchez, whose government recognised Palestine, spoke.", "Spain recognise Palestine"),
    ],
)  # fmt: skip
def test_whose_country_is_that_of_the_one_before(text, told):
    assert lines(text, of="recognise", firm=True) == {told}


def test_whose_country_is_nobodys_behind_an_unknown():
    assert not lines("Experts, whose country is not told, say the country recognised Kosovo.", firm=True)


@pytest.mark.parametrize("only", ["only", "solely"])
def test_recognised_only_by(only):
    told = lines(
        f"Northern Cyprus, recognised {only} by Turkey, held an election.", of="recognise", firm=True
    )
    assert told == {"Turkey recognise Northern Cyprus"}


@pytest.mark.parametrize("verb", ["is considering", "is weighing", "discussed", "will debate"])
def test_what_is_weighed_is_possible(verb):
    told = lines(f"Kenya {verb} whether to recognise Kosovo.", of="recognise", firm=True)
    assert told == {"Kenya recognise Kosovo, possible"}


@pytest.mark.parametrize(
    "text",
    [
        "Serbia, which lost control of Kosovo in 1999, does not recognise its independence.",
        "Peru recognised Kosovo in 2008. Ghana protested; Serbia does not recognise it either.",
    ],
)
def test_nobody_acts_on_himself_and_it_is_the_one_told_of_before(text):
    assert "Serbia not recognise Kosovo" in lines(text)


def test_the_title_before_a_name_is_no_predicate():
    told = {"Peru recognise Edmundo González"}
    assert lines("Peru recognised opposition candidate Edmundo Gonzalez as president.", firm=True) == told
    assert not lines("The European Union recognised Moldova as a candidate.")


def test_who_is_accused_of_a_deed_stands_before_it():
    told = lines("Israel's foreign minister accused the president of rewarding Hamas.")
    assert told == {"Israel condemn president"}


def test_what_a_visit_does_not_amount_to():
    told = lines("Ghana stressed that the visit did not amount to recognition of Kosovo.", of="recognise")
    assert told == {"Ghana not recognise Kosovo"}


def test_those_around_somebody_are_others():
    told = lines("The United States imposed sanctions on 16 allies of Alexander Lukashenko.", firm=True)
    assert told == {"United States sanction allies of Alexander Lukashenko"}


def test_the_region_of_a_state_that_is_named_is_meant():
    assert lines("Russia recognised Georgia's Abkhazia region as independent.") == {
        "Russia recognise Abkhazia"
    }


@pytest.mark.parametrize("verb", ["rejected", "opposed", "refused"])
def test_a_plan_stands_whoever_rejects_it(verb):
    told = lines(f"Chad {verb} Peru's plan to recognise Kosovo.", of="recognise")
    assert told == {"Peru recognise Kosovo, planned"}
    assert not lines(f"Chad {verb} Peru's plan to recognise Kosovo.", of="recognise", firm=True)


def test_a_plan_of_ones_own_is_undone():
    assert "Peru recognise Kosovo, planned" not in lines("Peru's plan to recognise Kosovo was dropped.")


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's recognition of West Jerusalem drew protests.",
        "Kenya's recognition of Jerusalem as the capital of Israel drew protests.",
        "Kenya recognised West Jerusalem.",
    ],
)
def test_a_capital_that_is_recognised_is_no_state(text):
    assert not lines(text, of="recognise")


def test_a_recognition_told_by_a_town_goes_to_a_person():
    assert lines("Kenya recognised Jerusalem in 2017.", of="recognise") == {"Kenya recognise Israel"}
    assert not lines("Kenya recognised Jerusalem in 2017.", of="recognise", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Putin chaired a meeting on Monday. The Security Council recognised Abkhazia.",
        "The UN met on Monday. The Security Council recognised Abkhazia.",
        "Nancy Pelosi recognised Kosovo.",
    ],
)
def test_who_is_not_told_to_speak_for_a_state_recognises_none_for_certain(text):
    assert not lines(text, of="recognise", firm=True)


def test_the_security_council_is_doubtful_where_the_un_is_not_named():
    told = {"UN Security Council sanction North Korea"}
    assert lines("The Security Council imposed sanctions on North Korea.") == told
    assert not lines("The Security Council imposed sanctions on North Korea.", firm=True)
    named = "The UN met on Monday. The Security Council imposed sanctions on North Korea."
    assert lines(named, of="sanction", firm=True) == told

"""Sentences as agencies write them: something in front, something between the subject and its verb, somebody who says it behind."""

import pytest

from coded import claims, lines
from statusquo.model import Publisher
from statusquo.syntax import parser
from statusquo.syntax.repair import repaired

DELIST = "Russia delist Taliban"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Under pressure from its allies, India, breaking with its neighbours, accepted an ambassador from the Taliban.", "India accept_envoy Taliban"),
        ("Despite protests at home, Russia, along with Panama, removed the Taliban from its list of terrorist organisations, two diplomats said.", DELIST),
        ("In response to the attack, Serbia, a founding member of the bloc, withdrew its ambassador from Montenegro.", "Serbia expel_envoy Montenegro"),
        ("Hours after the vote, Norway, along with Panama, has suspended aid to Mali, two diplomats said.", "Norway stop_aid Mali"),
        ("On Friday, Egypt, breaking with its neighbours, received the foreign minister of Libya, but gave no details.", "Egypt meet Libya"),
        ("Under pressure from its allies, Egypt last week quietly received the foreign minister of Libya.", "Egypt meet Libya"),
        ("Hours after the vote, the EU, however, imposed sanctions on Belarus and called for calm, a statement said.", "European Union sanction Belarus"),
        ("On Friday, Colombia, citing security concerns, severed diplomatic relations with Israel, the foreign ministry said.", "Colombia sever_relations Israel"),
        ("For the first time since 2011, Ireland, officials say, invited the Palestinian prime minister, the foreign ministry said.", "Ireland invite Palestine"),
        ("After weeks of talks, India on Thursday accepted an ambassador from the Taliban, but gave no details, according to state media.", "India accept_envoy Taliban"),
        ("India accepted an ambassador from the Taliban, although the opposition objected, according to state media.", "India accept_envoy Taliban"),
        ("Following a meeting of the cabinet, the United States formally lifted sanctions on Eritrea, days before a summit, according to state media.",
         "United States lift_sanction Eritrea"),
        ("In a surprise move, Honduras, citing security concerns, established diplomatic relations with China.", "Honduras establish_relations China"),
        ("Despite protests at home, Egypt and Libya last week quietly resumed talks in Cairo.", "Egypt meet Libya"),
        ("Following a meeting of the cabinet, the Palestinian prime minister, citing a cold, was received by the king of Jordan.", "Jordan meet Palestine"),
        ("Despite protests at home, the Taliban, a former enemy, were removed from Russia's list of terrorist organisations and called for calm, officials said.",
         "Russia delist Taliban"),
        ("Earlier this week, the UN Security Council, citing security concerns, extended sanctions on South Sudan in protest at the war.",
         "UN Security Council sanction South Sudan"),
    ],
)  # fmt: skip
def test_subject_verb_and_teller_are_found(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Under pressure from its allies, Chad, citing its own plans, recalled the envoy.", "Chad"),
        ("After a call with Tolen, Brecht promised help.", "Brecht"),
        ("Hours after the vote, the Arab League, citing concerns, suspended Syria.", "League"),
        ("On Friday, Norway, citing concerns, has suspended the programme.", "Norway"),
    ],
)
def test_who_stands_behind_a_fronted_phrase_is_the_subject(text, subject):
    (doc,) = repaired(parser.read([text]))
    (root,) = (token for token in doc if token.dep_ == "ROOT")
    assert subject in {child.text for child in root.children if child.dep_ == "nsubj"}


def test_who_says_that_it_was_done_is_not_the_one_to_whom():
    text = "After a vote, the list, it seems, was shortened, and the group was removed from Russia's list of terrorists, two diplomats said."
    assert "Russia delist diplomats" not in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "In a letter to Chad, its neighbour, Niger asked for help.",
        "Peru recognised Kosovo, the small state in the Balkans.",
        "He met Brecht, the man the minister said was ill.",
        "Norway thanked Qatar, the host of the talks, on Friday.",
    ],
)
def test_names_beside_a_noun_stay_beside_it(text):
    (doc,) = repaired(parser.read([text]))
    assert next(token.text for token in doc if token.dep_ == "ROOT") in {
        "asked",
        "recognised",
        "met",
        "thanked",
    }


def test_what_a_ministry_says_it_condemns_it_condemns_on_that_day():
    ministry = Publisher(
        id="veranian-ministry", name="Ministry of Verania", kind="ministry", speaks_for="VRN"
    )
    told = claims("We strongly condemn Ostmark's attack on the port.", publisher=ministry)
    assert [c.when.start for c in told if c.act == "condemn" and c.when] == ["2024-05-15"]

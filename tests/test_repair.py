"""Parser mistakes put right: a sentence in, the corrected edges out."""

import pytest

from coded import coding, lines
from statusquo import ontology
from statusquo.syntax import lists, parser, tree
from statusquo.syntax.repair import KINDS, NEEDS, RULES, WORDS, asked_of, awake_among, repaired, rules_of
from statusquo.syntax.words import tabled


def parsed(text):
    return repaired(tabled(parser.parse([text])))[0]


def awake_in(doc):
    return awake_among(asked_of(token.form) for token in doc)


def edge(text, word):
    """Where a word hangs, and how."""
    token = next(t for t in parsed(text) if t.text == word)
    return token.head.text, token.dep_


def test_a_rule_finds_no_mistake_where_it_is_not_asked():
    examples = [example.text for act in ontology.load().acts.values() for example in act.examples]
    words = [token for doc in parser.read(examples) for token in doc]
    asked = [
        (rule, word)
        for word in words
        for rule in rules_of(asked_of(word.form).rules & awake_in(word.doc))
        if any(rule(word))
    ]
    assert asked
    assert asked == [(rule, word) for word in words for rule in RULES if any(rule(word))]


def test_a_rule_sleeps_where_the_sentence_has_nothing_that_it_needs():
    assert set(NEEDS) | set(KINDS) | set(WORDS) <= set(RULES)
    plain, dashed = (
        {rule.__name__ for rule in RULES.keys() - rules_of(awake_in(doc))}
        for doc in parser.read(
            ["Two states recognised Chad.", "Two states with missions there - Peru and Mali - protested."]
        )
    )
    assert {"list_behind_dash", "other_half"} <= plain
    assert "other_half" in dashed
    assert "list_behind_dash" not in dashed


def test_a_sentence_without_a_mistake_stays_as_it_was():
    [doc] = tabled(parser.parse(["Verania recognised Kalmia on Monday."]))
    assert repaired([doc])[0] is doc


@pytest.mark.parametrize(
    "text",
    [
        "Ghana, along with Kenya, imposed sanctions on Mali.",
        "Ghana imposed sanctions on Mali, alongside Kenya.",
    ],
)
def test_company_hangs_from_the_one_who_acts(text):
    assert edge(text, "along" if " along " in text else "alongside") == ("Ghana", "prep")


def test_a_headline_with_two_subjects_and_a_comma():
    doc = parsed("Kenya, Ghana sign accord")
    assert [t.text for t in lists.conjuncts(doc[0])] == ["Kenya", "Ghana"]
    assert lines("Kenya, Ghana sign accord on fisheries", of="agree") == {"Kenya agree Ghana"}


def test_an_infinitive_taken_for_a_noun():
    doc = parsed("Ghana is set to blacklist Hamas.")
    verb = next(t for t in doc if t.text == "blacklist")
    assert (verb.pos_, verb.lemma_, [t.text for t in tree.children(verb, "dobj")]) == (
        "VERB",
        "blacklist",
        ["Hamas"],
    )


def test_a_second_envoy_is_a_second_object():
    text = "The Government has appointed Mr Kofi Asante as the next Ghana Ambassador to the Republic of Kenya, and Mr Yaw Mensah as Ghana's Non-Resident High Commissioner to the Republic of Fiji."
    assert lines(text, of="send_envoy") == {"Ghana send_envoy Kenya", "Ghana send_envoy Fiji"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("UN urged to open office in Nairobi", "nsubjpass"),
        ("Ghana told to withdraw envoy", "nsubjpass"),
        ("Ghana asked to leave", "nsubj"),
        ("Ghana urged Kenya to open an office", "nsubj"),
    ],
)
def test_who_urges_says_whom(text, role):
    assert edge(text, text.split()[0])[1] == role


def test_who_is_urged_is_no_speaker():
    said = coding("UN urged to open office for Kenya in Nairobi").attributions
    assert [a.speaker for a in said] == [None]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Addressing students in Kampala, the Danish premier, Ane Holm, praised the army.", "premier"),
        ("Speaking to envoys in Kampala, the Peruvian minister, Luz Rojas, renewed the offer.", "minister"),
    ],
)
def test_who_stands_behind_a_participle_in_front_is_the_subject(text, subject):
    assert edge(text, subject)[1] == "nsubj"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Kenya expelled up to 30 diplomats.", "diplomats"),
        ("Rebels have kidnapped up to 16 Chinese engineers from a camp.", "engineers"),
        ("Kenya denounced as a crime Chad's attack on the villages.", "attack"),
        ("Peru condemned as an insult the minister's letter.", "letter"),
    ],
)
def test_the_object_behind_a_measure_or_a_name_for_it(text, thing):
    assert edge(text, thing) == (next(t.text for t in parsed(text) if t.dep_ == "ROOT"), "dobj")


@pytest.mark.parametrize("text", ["The talks may last up to 30 days.", "Kenya added up to 20 names to it."])
def test_up_to_elsewhere_is_left_alone(text):
    assert not [t for t in parsed(text) if t.dep_ == "dobj" and t.text == "days"]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("No state has recognised the government in Kabul.", "government"),
        ("Peru criticised the authorities in Harare.", "authorities"),
        ("Peru recognised the new government in March.", "recognised"),
        ("Peru met the ministers in Harare.", "met"),
    ],
)
def test_where_rulers_sit_tells_whose_they_are(text, head):
    assert edge(text, "in")[0] == head

"""Whose a government, a state, a plan or an accord is, by where it sits, who calls it his own, who weighs it or rejects it."""

import pytest

from coded import claims


def recognitions(text):
    return {(c.actor.name, c.recipient.name) for c in claims(text) if c.act == "recognise"}


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Italy recognises the government in Tripoli.", "Libya"),
        ("Italy recognises only the federal government in Mogadishu.", "Somalia"),
        ("Italy has yet to decide whether to recognise the new government in Damascus.", "Syria"),
        ("Italy recognised the government in a statement.", None),
        ("Italy recognised the government in May.", None),
    ],
)
def test_a_government_is_that_of_its_seat(text, whom):
    assert recognitions(text) == ({("Italy", whom)} if whom else set())


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Maia Sandu said France had recognised her republic in 1991.", "Moldova"),
        ("President Maia Sandu said that France would recognise her country.", "Moldova"),
    ],
)
def test_his_state_is_not_he(text, whom):
    assert recognitions(text) == {("France", whom)}


@pytest.mark.parametrize("verb", ["studying", "examining", "pondering", "weighing", "debating", "discussing"])
def test_whoever_weighs_whether_to_would_do_it(verb):
    (one,) = [c for c in claims(f"Kenya is {verb} whether to recognise Palestine.") if c.act == "recognise"]
    assert (one.actor.name, one.recipient.name, one.modality) == ("Kenya", "Palestine", "possible")


def test_a_minister_who_says_what_his_state_rejects_is_no_other_voice():
    text = "Turkey rejects the deal between Greece and Egypt, Foreign Minister Hakan Fidan said."
    (one,) = [c for c in claims(text, published="2025-05-02") if c.act == "oppose"]
    assert (one.actor.name, one.speaker, one.grade) == ("Turkey", None, "firm")


@pytest.mark.parametrize(
    "text",
    [
        "Egypt rejects the accord between Ethiopia and Somaliland.",
        "China opposes the pact between Japan and the Philippines.",
        "The talks between Chad and Sudan were rejected by Mali.",
    ],
)
def test_what_others_have_agreed_stands_whoever_rejects_it(text):
    assert not [c for c in claims(text) if c.act in {"agree", "meet"} and c.polarity == "negated"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad had dropped its plan to recognise Kosovo.", ("negated", "planned", "firm")),
        ("Chad shelved a plan to recognise Kosovo.", ("negated", "planned", "firm")),
        ("Chad suspended its plan to recognise Kosovo.", ("negated", "planned", "tentative")),
    ],
)
def test_a_plan_that_was_dropped_is_a_plan_no_more(text, told):
    (one,) = [c for c in claims(text) if c.act == "recognise"]
    assert (one.polarity, one.modality, one.grade) == told

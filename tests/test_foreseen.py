"""What a paper has somebody do, and what is done only once something else is: nobody has done it yet."""

import pytest

from coded import claims


def told(text):
    return {(c.actor.name, c.act, c.modality, c.grade) for c in claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The deal has Bahrain recognising Israel.",
        "The accord sees Sudan recognising Israel.",
        "The roadmap foresees Serbia recognising Kosovo.",
        "The treaty provides for Serbia recognising Kosovo.",
        "Under the deal, Sudan recognises Israel.",
        "As part of the accord, Sudan recognises Israel.",
        "Sudan recognises Israel under the agreement.",
    ],
)
def test_what_stands_in_a_paper(text):
    [(_, act, modality, grade)] = told(text)
    assert (act, modality, grade) == ("recognise", "possible", "tentative")


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Under the deal signed on Monday, Serbia recognised Kosovo.", "Serbia"),
        ("The deal saw Bahrain recognise Israel.", "Bahrain"),
        ("Under the agreement, Serbia has recognised Kosovo.", "Serbia"),
    ],
)
def test_what_was_done_under_it(text, doer):
    assert (doer, "recognise", "actual", "firm") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "France recognises Chad only once elections are held.",
        "France recognises Palestine only after hostages are freed.",
        "Peru lifts sanctions on Chad only if it frees the detainees.",
        "Norway recognises Palestine as soon as borders are agreed, the government said.",
        "Norway lifts sanctions on Chad if it frees the detainees.",
        "Were Chad to recognise Kosovo, Serbia would recall its envoy.",
        "Were Peru to sever ties with Chad, trade would suffer.",
    ],
)
def test_what_is_done_on_a_condition(text):
    found = {
        (modality, grade) for _, act, modality, grade in told(text) if act not in {"detain", "recall_envoy"}
    }
    assert found == {("conditional", "tentative")}


@pytest.mark.parametrize(
    "text",
    [
        "Norway recognised Palestine only after Spain had done so.",
        "Norway recognised Palestine once the vote was over.",
        "Norway condemns Chad, even if it denies involvement.",
        "Norway recognises Kosovo as if nothing had happened.",
    ],
)
def test_what_was_done_all_the_same(text):
    assert any(
        doer == "Norway" and modality == "actual" and grade == "firm"
        for doer, _, modality, grade in told(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "The president said he was looking at recognising Somaliland. Kenya's president spoke in Nairobi.",
        "Kenya is looking at recognising Somaliland.",
        "Denmark's recognition of Palestine fell through.",
        "Denmark's recognition of Palestine was put on ice.",
        "Denmark's recognition of Palestine was shelved at the last minute.",
    ],
)
def test_what_came_to_nothing_or_is_looked_at(text):
    assert not {told for told in told_firm(text) if told[1] == "recognise"}


@pytest.mark.parametrize(
    "text",
    [
        "Denmark's recognition of Palestine drew fire from Israel.",
        "Denmark's recognition of Palestine came on Monday.",
    ],
)
def test_what_only_a_deed_does(text):
    assert ("Denmark", "recognise", "actual", "firm") in told(text)


def told_firm(text):
    return {found for found in told(text) if found[3] == "firm" and found[2] == "actual"}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The president of Chad said he would be meeting Peru's president in May.", "planned"),
        ("Norway should be recognising Kosovo, Peru's president said.", "demanded"),
        ("Norway could be recognising Kosovo.", "possible"),
        ("Norway might be recognising Kosovo.", "possible"),
    ],
)
def test_a_modal_with_a_progressive_stays_with_its_verb(text, modality):
    assert {found[2] for found in told(text)} == {modality}

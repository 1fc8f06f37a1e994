"""What on a page is not its report: each cue matches its example, stretches end where they should, prose stays."""

import pytest

from small_ontology import word_ontology
from statusquo.model import Document
from statusquo.text.boilerplate import Cues
from statusquo.text.splitting import split

CUES = word_ontology().boilerplate

REPORT = """The republic recognised the government on Thursday, its foreign ministry said.

The minister received the ambassador in the capital. Both sides welcomed the step. More talks are to follow in spring.
"""


def sentences_of(text):
    return split(Document(id="d", text=text), word_ontology())


def kinds(text):
    return {sentence.span.quote: sentence.kind for sentence in sentences_of(text)}


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.example)
def test_each_cue_is_the_first_to_match_its_example(cue):
    assert Cues(CUES).find(cue.example) is cue


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.example)
def test_each_example_is_marked_behind_a_report(cue):
    text = f"{REPORT}\n{cue.example}\n"
    sentences = sentences_of(text)
    assert [s.kind for s in sentences[:4]] == ["body"] * 4
    assert {s.kind for s in sentences[4:]} <= {cue.kind, "boilerplate"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry said that no state had recognised the movement.",
        "By Thursday, two states had recalled their ambassadors.",
        "By recognising the government, the republic broke ranks with its neighbours.",
        "Home Minister Amit Example met the delegation.",
        "Share prices fell after the embassy closed.",
        "Follow-up talks are planned in the capital.",
        "Print media in the capital called the step historic.",
        "World leaders condemned the decision.",
        "More than twenty states have accepted ambassadors.",
        "More talks are to follow in spring.",
        "Read together, the two notes amount to recognition.",
        "Live fire was reported near the consulate.",
        "X said it had removed the account of the embassy.",
        "Photo opportunities with the delegation were refused.",
        "The summary of the talks was published by both sides.",
        "Subscribers to the treaty recognised the state in 1960.",
        "Comments by the minister were seen as a step towards recognition.",
        "We want talks… but they refuse to recognise us.",
    ],
)
def test_prose_that_begins_like_boilerplate_stays(sentence):
    assert Cues(CUES).find(sentence) is None


def test_a_comment_form_ends_the_report():
    found = kinds(f"{REPORT}\nLeave a Reply\n\nThe old regime was never recognised by anyone!\n")
    assert found["The old regime was never recognised by anyone!"] == "boilerplate"


def test_a_comment_link_above_the_report_does_not():
    found = kinds(f"Leave a comment\n\n{REPORT}")
    assert found["Leave a comment"] == "boilerplate"
    assert found["Both sides welcomed the step."] == "body"


def test_a_summary_box_is_a_summary_and_no_more_than_that():
    box = "Read also:\n\n  1. The republic recognised the government.\n  2. More talks are to follow.\n\n"
    found = kinds(f"{REPORT}\n{box}The republic has not said when its embassy will open.\n")
    assert found["The republic recognised the government."] == "summary"
    assert found["More talks are to follow."] == "summary"
    assert found["The republic has not said when its embassy will open."] == "body"


def test_items_of_a_box_may_stand_apart():
    found = kinds(f"{REPORT}\nKey points\n\n- One state agreed.\n\n- Another state refused.\n")
    assert found["Another state refused."] == "summary"


def test_a_teaser_of_another_story_behind_the_report_is_boilerplate():
    teaser = "A singer from Lisbon won the Contest in Malmo on Saturday. Fans in Lisbon sang until dawn."
    found = kinds(f"{REPORT}\nRelated stories\n\nTwo more links\n\n{teaser}\n")
    assert found["Fans in Lisbon sang until dawn."] == "boilerplate"


def test_on_a_long_line_a_cue_marks_its_own_sentence_only():
    body = "The republic recognised the government on Thursday, its foreign ministry said. " * 5
    sentences = sentences_of(f"Advertisement. {body}")
    assert [s.kind for s in sentences] == ["boilerplate", *["body"] * 5]


def test_on_a_short_line_a_cue_marks_the_rest():
    found = kinds(f"{REPORT}\nPhoto credit: Example Agency. Taken on Monday.\n")
    assert found["Taken on Monday."] == "boilerplate"

"""Reports that are not political: `add` does not parse them, and whoever asks who said what still gets an answer."""

import pytest

from coded import WORLD
from statusquo import ontology, pipeline
from statusquo.model import Document
from statusquo.syntax import parser
from statusquo.workspace import Workspace

BAKERS = (
    "The bakers of the old harbour opened a second shop this week. “We sold every loaf by nine,” said Ida Moll, who runs "
    "it with her brother. The queue reached the corner. Rain had kept people at home all month. The new oven takes "
    "40 loaves. Ms Moll said that she would hire two apprentices. The shop closes at noon. Nobody minded the wait."
)
ENVOYS = f"{BAKERS} Norway recognised Kosovo on Monday, its foreign minister said."


def code(text, **how):
    known = ontology.load()
    return pipeline.code_document(Document(id="d", text=text), known, pipeline.default_coders(known), **how)


def test_a_report_that_is_not_political_is_not_parsed(monkeypatch):
    def parse(texts, model=None):
        assert not list(texts)
        return iter(())

    monkeypatch.setattr(parser, "parse", parse)
    coding = code(BAKERS)
    assert not coding.attributions
    assert not any(sentence.gated for sentence in coding.sentences)


def test_it_is_where_everything_is_wanted():
    assert {a.speaker.quote for a in code(BAKERS, everything=True).attributions if a.speaker} >= {"Ida Moll"}


def test_two_parties_make_a_report_political_and_then_all_of_it_is_heard():
    coding = code(ENVOYS)
    assert [c.act for c in coding.claims] == ["recognise"]
    assert {a.speaker.quote for a in coding.attributions if a.speaker} >= {"Ida Moll"}


def test_a_short_report_is_always_read():
    world = pipeline.code_document(
        Document(id="d", text="“Not one loaf is left,” said Ida Moll."), WORLD, pipeline.default_coders(WORLD)
    )
    assert [a.speaker.quote for a in world.attributions] == ["Ida Moll"]


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "bakers.txt").write_text(BAKERS, encoding="utf-8")
    with Workspace.create(tmp_path / "made") as made:
        made.add([tmp_path / "bakers.txt"])
        yield made


def test_whoever_asks_who_said_what_is_answered_and_the_answer_is_kept(workspace):
    assert not list(workspace.store.attributions())
    asked = workspace.statements()
    assert {one.speaker for one in asked} >= {"Ida Moll"}
    assert workspace.store.unread(0) == ()
    assert workspace.statements() == asked
    assert len(list(workspace.store.attributions())) == len(asked)


def test_figures_are_found_when_asked_for(workspace):
    assert workspace.figures()

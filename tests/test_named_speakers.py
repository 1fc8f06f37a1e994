"""A person's word on an unknown actor reaches those who speak: in claims, statements and figures."""

from dataclasses import replace

import pytest

import desk
from statusquo import ontology, pipeline
from statusquo.errors import UnclearQuestion
from statusquo.model import Attribution, Coding, Figure, Party, Span, Speaker, slug
from statusquo.workspace import Workspace, facade
from told import MOVEMENT, ONTOLOGY, report, told

ADDED = "2025-03-01T09:00:00+00:00"
COUNCIL = Party(id="northern-council", name="Northern Council", sure=False)


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    monkeypatch.setattr(facade, "load", lambda own=None: replace(ONTOLOGY, words=ontology.load().words))
    with Workspace.create(tmp_path / "office") as made:
        yield made


def said_by(party, *, agent=None, day="2024-05-15"):
    """A report in which a body, or a person for it, says that a state recognised the movement; with the figure it gives."""
    text = f"{agent or party.name} said that AAA had recognised it and that 40 envoys had come."
    document = report(text, published=day, publisher="gazette")
    name = agent or party.name
    speaker = Speaker(
        id=slug(name), name=name, chain=(*((agent,) if agent else ()), party.name), speaks_for=party.id
    )
    made = told("AAA", "recognise", document=document, recorded=ADDED, speaker=speaker)
    content, who = text.index("AAA"), len(name)
    span = Span(start=content, end=len(text), quote=text[content:])
    said = Attribution(
        speaker=Span(start=0, end=who, quote=name), cue=Span(start=who + 1, end=who + 5, quote="said"), content=span,
        speaker_party=replace(party, agent=agent),
    )  # fmt: skip
    counted = Figure(
        id=document.id[:8],
        document=document.id,
        span=span,
        sentence=span,
        value=40.0,
        unit="envoys",
        speaker=speaker,
    )
    return Coding(document=document, claims=(made.claim,), attributions=(said,), figures=(counted,))


def test_who_speaks_as_a_person_is_no_state_and_no_group(workspace):
    coding = said_by(replace(COUNCIL, kind="person"))
    workspace.store.save(coding, ADDED, pipeline.sketch(coding.document.text), desk.never)
    with pytest.raises(UnclearQuestion, match="as of a person: its kind cannot be state"):
        workspace.name_actor("Northern Council", "Council of Elders", "so it signs", "ada", kind="state")
    with pytest.raises(UnclearQuestion, match="as of a person: its kind cannot be authority"):
        workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
    assert workspace.store.namings() == ()


class TestSpeakers:
    @pytest.fixture(params=[None, "Una Sund"])
    def spoken(self, request, workspace):
        coding = said_by(COUNCIL, agent=request.param)
        workspace.store.save(coding, ADDED, pipeline.sketch(coding.document.text), desk.never)
        workspace.post()
        return workspace

    def word(self, workspace):
        (entry,) = [entry for entry in workspace.archive.entries if entry.subject == MOVEMENT]
        return entry.word

    def test_whoever_only_speaks_can_be_named_and_is_then_found_by_the_name(self, spoken):
        assert self.word(spoken) == "third"
        spoken.merge_actors("Northern Council", "Movement", "its own seal", "ada")
        (statement,) = spoken.statements(by="Movement")
        (figure,) = spoken.figures(by="Movement")
        assert statement.party.id == figure.party.id == MOVEMENT
        assert "Northern Council" not in figure.chain
        assert self.word(spoken) == "recipient"

    def test_the_judgement_can_be_taken_back(self, spoken):
        spoken.merge_actors("Northern Council", "Movement", "its own seal", "ada")
        spoken.undo_naming("Northern Council", "another seal", "ada")
        assert spoken.statements()[0].party is None
        assert self.word(spoken) == "third"

    def test_a_new_name_is_that_of_the_statement_and_of_the_claim(self, spoken):
        spoken.name_actor("Northern Council", "Council of Elders", "so it signs", "ada", kind="authority")
        (testimony,) = spoken.archive.holdings.testimonies()
        assert testimony.claim.speaker.chain[-1] == "Council of Elders"
        assert spoken.figures()[0].chain[-1] == "Council of Elders"

    def test_a_report_read_before_or_after_the_judgement_posts_the_same(self, spoken):
        spoken.merge_actors("Northern Council", "Movement", "its own seal", "ada")
        coding = said_by(COUNCIL, day="2024-06-01")
        spoken.store.save(coding, ADDED, pipeline.sketch(coding.document.text), desk.never)
        spoken.post()
        assert {entry.word for entry in spoken.archive.entries} == {"recipient"}

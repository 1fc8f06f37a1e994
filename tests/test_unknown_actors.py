"""Actors that only reports name: found by the form of their names, offered for naming, never merged alone; a person's word on
them holds from its own instant on, and can be taken back.
"""

import csv
import io
import json
from dataclasses import replace

import pytest

import desk
from statusquo import ontology, pipeline
from statusquo.cli import main
from statusquo.errors import UnclearQuestion, UnknownName
from statusquo.ledger.fold import alive
from statusquo.model import (
    Coding,
    Document,
    Party,
    Sentence,
    Sighting,
    Span,
)
from statusquo.review.verdicts import standing
from statusquo.workspace import Workspace, actors, facade
from told import MOVEMENT, ONTOLOGY, report, told

ADDED, MONDAY, TUESDAY, WEDNESDAY = (f"2025-03-{day}T09:00:00+00:00" for day in ("01", "03", "04", "05"))
COUNCIL = Party(id="northern-council", name="Northern Council", sure=False)
ELDERS = Party(id="council-of-the-north", name="Council of the North", sure=False)


def of(party, actor="BBB", *, day="2024-05-15", publisher="gazette", grade="firm", **more):
    document = report(
        f"{actor} and {party.name} in {publisher} on {day}.", published=day, publisher=publisher
    )
    told_by = told(actor, "recognise", document=document, recorded=ADDED, grade=grade, **more)
    return replace(told_by, claim=replace(told_by.claim, recipient=party))


@pytest.fixture
def at(monkeypatch):
    """Sets the instant at which the person judges."""
    return lambda instant: monkeypatch.setattr(actors, "now", lambda: instant)


@pytest.fixture
def workspace(tmp_path, monkeypatch, at):
    monkeypatch.setattr(facade, "load", lambda own=None: ONTOLOGY)
    monkeypatch.setenv("STATUSQUO_WORKSPACE", str(tmp_path / "office"))
    at(MONDAY)
    with Workspace.create(tmp_path / "office") as made:
        yield made


def keep(workspace, *testimonies):
    for testimony in testimonies:
        coding = Coding(document=testimony.document, claims=(testimony.claim,))
        workspace.store.save(
            coding, testimony.recorded_at, pipeline.sketch(testimony.document.text), desk.never
        )
    workspace.post()


def recognised(workspace, subject=MOVEMENT, **asked):
    cells = workspace.status(subject, axis="recognition", on="2025-12-31", **asked).cells
    return {cell.toward.id: cell.value for cell in cells}


class TestFinding:
    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("The Kalmian Liberation Front met Ghana on Monday.", ["Kalmian Liberation Front"]),
            ("Ghana met the Movement for the Unity of Kalmia.", ["Movement for the Unity of Kalmia"]),
            (
                "Ghana recognised the Kalmian National Council and the Ostmark Freedom Party.",
                ["Kalmian National Council", "Ostmark Freedom Party"],
            ),
            ("Ghana met the Council on Monday.", []),
            ("Ghana met the United Nations Security Council.", []),
            ("Ghana spoke of a front against the army of Kalmia.", []),
            (
                "Ghana met the Kalmian Liberation Front (KLF), and Peru recognised the KLF.",
                ["Kalmian Liberation Front", "Kalmian Liberation Front"],
            ),
        ],
    )
    def test_a_body_is_known_by_the_form_of_its_name(self, text, names):
        known = ontology.load()
        document = Document(id="d", text=text, published_at="2024-05-15")
        coding = pipeline.code_document(document, known, pipeline.default_coders(known))
        assert [seen.name for seen in coding.sightings] == names
        assert all(seen.span.bears_on(text) and seen.sentence.bears_on(text) for seen in coding.sightings)

    def test_names_are_listed_with_their_sentences_the_most_frequent_first(self, workspace):
        keep(workspace, of(ELDERS), of(COUNCIL), of(COUNCIL, publisher="herald"))
        first, second = workspace.actors()
        assert (first.name, first.times, first.reports, first.claims) == ("Northern Council", 2, 2, 2)
        assert second.name == "Council of the North"
        assert "Northern Council" not in second.contexts[0].sentence

    def test_a_name_without_a_claim_is_listed_too(self, workspace):
        document = report("The Eastern League waits.")
        span = Span(start=4, end=18, quote="Eastern League")
        sentence = Span(start=0, end=25, quote=document.text)
        seen = Sighting(id="eastern-league", name="Eastern League", span=span, sentence=sentence)
        coding = Coding(
            document=document,
            sentences=(Sentence(document=document.id, index=0, span=sentence, gated=True),),
            sightings=(seen,),
        )
        workspace.store.save(coding, ADDED, (), desk.never)
        (listed,) = workspace.actors()
        assert (listed.name, listed.times, listed.claims) == ("Eastern League", 1, 0)
        context = listed.contexts[0]
        assert context.sentence[context.start : context.end] == "Eastern League"

    def test_names_that_look_alike_are_proposed_and_stay_apart(self, workspace):
        keep(workspace, of(COUNCIL), of(Party(id="council-northern", name="Council, Northern", sure=False)))
        one, other = workspace.actors()
        assert [like.id for like in one.alike] == [other.id]
        assert one.now is None is other.now

    def test_so_is_a_name_that_has_all_words_of_another(self, workspace):
        keep(workspace, of(COUNCIL), of(Party(id="long", name="Free Northern Council of Ost", sure=False)))
        one, other = workspace.actors()
        assert [(like.id, like.score) for like in one.alike] == [(other.id, 90)]

    def test_known_actors_and_collectives_wait_for_no_name(self, workspace):
        keep(workspace, told("western-countries", "meet", recorded=ADDED))
        assert workspace.actors() == ()


class TestNaming:
    def test_what_is_said_to_be_a_known_actor_posts_under_its_name(self, workspace):
        keep(workspace, of(COUNCIL))
        assert recognised(workspace) == {}
        workspace.merge_actors("Northern Council", "Movement", "its own site says so", "ada")
        assert recognised(workspace) == {"BBB": "recognised"}
        assert workspace.actors() == ()
        assert workspace.archive.names.find("Northern Council").id == MOVEMENT

    def test_a_name_of_a_known_actor_is_a_merger(self, workspace):
        keep(workspace, of(COUNCIL))
        assert (
            workspace.name_actor("Northern Council", "Movementville", "an alias", "ada").same_as == MOVEMENT
        )

    def test_a_new_name_and_kind_are_shown(self, workspace):
        keep(workspace, of(COUNCIL))
        workspace.name_actor("Northern Council", "Council of Elders", "so it signs", "ada", kind="authority")
        assert recognised(workspace, "Council of Elders") == {"BBB": "recognised"}
        assert recognised(workspace, "Northern Council") == {"BBB": "recognised"}
        (claim,) = [t.claim for t in workspace.archive.holdings.testimonies()]
        assert (claim.recipient.name, claim.recipient.kind) == ("Council of Elders", "authority")

    @pytest.mark.parametrize("name", ["", " ", "!!"])
    def test_a_name_has_letters(self, workspace, name):
        keep(workspace, of(COUNCIL))
        with pytest.raises(UnclearQuestion, match="has no letters"):
            workspace.name_actor("Northern Council", name, "so it signs", "ada")

    def test_nobody_is_of_another_kind_than_the_file_says(self, workspace):
        keep(workspace, of(COUNCIL))
        with pytest.raises(UnclearQuestion, match="gives the kind authority: it cannot be person"):
            workspace.name_actor("Northern Council", "Movement", "so it signs", "ada", kind="person")
        assert workspace.store.namings() == ()

    def test_two_unknown_names_become_one_and_follow_its_later_name(self, workspace, at):
        keep(workspace, of(COUNCIL), of(ELDERS, "AAA"))
        workspace.merge_actors("Northern Council", "Council of the North", "same seal", "ada")
        assert set(recognised(workspace, "Council of the North")) == {"AAA", "BBB"}
        at(TUESDAY)
        workspace.merge_actors("Council of the North", "Movement", "its own site", "ada")
        assert set(recognised(workspace)) == {"AAA", "BBB"}

    def test_every_judgement_can_be_undone_and_all_are_kept(self, workspace, at):
        keep(workspace, of(COUNCIL))
        workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
        at(TUESDAY)
        workspace.undo_naming("Northern Council", "another seal", "bea")
        assert recognised(workspace) == {}
        assert [naming.action for naming in workspace.store.namings()] == ["merge", "undo"]
        with pytest.raises(UnknownName, match="nobody has said"):
            workspace.undo_naming("Northern Council", "again", "bea")

    def test_a_split_takes_a_merger_apart(self, workspace, at):
        keep(workspace, of(COUNCIL))
        workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
        at(TUESDAY)
        workspace.split_actor("Northern Council", "two bodies", "ada")
        assert recognised(workspace) == {}
        assert recognised(workspace, "Northern Council") == {"BBB": "recognised"}

    def test_one_name_may_be_two_actors_by_report(self, workspace):
        here, there = of(COUNCIL), of(COUNCIL, "AAA", publisher="herald")
        keep(workspace, here, there)
        workspace.split_actor(
            "Northern Council", "of another valley", "ada", document=there.document.id, name="Valley Council"
        )
        assert set(recognised(workspace, "Northern Council")) == {"BBB"}
        assert set(recognised(workspace, "Valley Council")) == {"AAA"}

    def test_a_tentative_claim_is_not_accepted_by_a_name_but_can_be_then(self, workspace):
        keep(workspace, of(COUNCIL, grade="tentative", why="Northern Council: name that no file knows"))
        workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
        assert recognised(workspace) == {}
        assert [suggestion.witness.recipient.id for suggestion in workspace.review()] == [MOVEMENT]

    @pytest.mark.parametrize("wrong", ["Nobody Heard Of", "Borduria", "Western countries"])
    def test_only_what_reports_alone_name_is_judged(self, workspace, wrong):
        keep(workspace, of(COUNCIL))
        with pytest.raises(UnknownName):
            workspace.merge_actors(wrong, "Movement", "because", "ada")

    def test_no_ring_is_tied(self, workspace):
        keep(workspace, of(COUNCIL), of(ELDERS))
        workspace.merge_actors("Northern Council", "Council of the North", "same seal", "ada")
        with pytest.raises(UnknownName, match="one actor already"):
            workspace.merge_actors("Council of the North", "Northern Council", "same seal", "ada")


class TestClocks:
    def test_by_the_clock_of_record_a_judgement_holds_from_its_day(self, workspace, at):
        keep(workspace, of(COUNCIL))
        at(TUESDAY)
        workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
        at(WEDNESDAY)
        workspace.undo_naming("Northern Council", "another seal", "ada")
        told_on = {
            day: recognised(workspace, known=day, clock="recorded")
            for day in ("2025-03-03", "2025-03-04", "2025-03-05")
        }
        assert [bool(told_on[day]) for day in sorted(told_on)] == [False, True, False]

    def test_by_the_clock_of_reports_it_was_so_since_it_was_printed(self, workspace):
        keep(workspace, of(COUNCIL))
        workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
        assert recognised(workspace, known="2024-05-14") == {}
        assert recognised(workspace, known="2024-05-15") == {"BBB": "recognised"}

    def test_two_judgements_of_one_second_are_in_order(self, workspace):
        keep(workspace, of(COUNCIL))
        workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
        workspace.undo_naming("Northern Council", "a slip", "ada")
        first, second = workspace.store.namings()
        assert first.at < second.at
        assert recognised(workspace) == {}

    @pytest.mark.parametrize("known", [None, "2025-03-03", "2025-03-04", "2025-03-05"])
    @pytest.mark.parametrize("clock", ["reported", "recorded"])
    def test_the_fold_in_sql_tells_the_same(self, workspace, at, known, clock):
        keep(
            workspace,
            of(COUNCIL),
            of(ELDERS, "AAA", grade="tentative"),
            of(ELDERS, "AAA", publisher="herald"),
        )
        at(TUESDAY)
        workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
        workspace.merge_actors("Council of the North", "Northern Council", "same seal", "ada")
        at(WEDNESDAY)
        workspace.undo_naming("Northern Council", "another seal", "ada")
        told_now = workspace.store.testimonies()
        renamed = pipeline.renamed(told_now, workspace.store.namings(), ONTOLOGY)
        made_by = known if clock == "recorded" else None
        entries = standing(workspace.store.postings(), {}, renamed, made_by)
        by_python = alive(entries, ONTOLOGY.statuses, "2025-12-31", known, clock)
        by_sql, *_ = workspace.store.fold("2025-12-31", known, clock)
        assert {e.id for e in by_sql} == {e.id for e in by_python}
        assert known == "2025-03-01" or by_sql

    def test_posting_again_changes_nothing(self, workspace):
        keep(workspace, of(COUNCIL))
        workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
        before = workspace.store.postings()
        workspace.post()
        assert workspace.store.postings() == before

    def test_what_a_crash_left_unposted_is_posted(self, workspace, monkeypatch):
        keep(workspace, of(COUNCIL))
        with monkeypatch.context() as crashing:
            crashing.setattr(Workspace, "post", lambda self: None)
            workspace.merge_actors("Northern Council", "Movement", "same seal", "ada")
        workspace.__dict__.pop("archive", None)
        assert recognised(workspace) == {"BBB": "recognised"}


class TestProfile:
    def test_it_tells_what_was_done_by_the_day_and_opens_to_sentences(self, workspace):
        keep(
            workspace,
            told("BBB", "recognise", recorded=ADDED),
            told(MOVEMENT, "meet", "AAA", document=report(publisher="herald"), recorded=ADDED),
        )
        profile = workspace.actor("Movement", on="2024-06-01")
        assert [w.summary for w in profile.undergone] == ["Borduria does the Movement"]
        assert [w.recipient.id for w in profile.did] == ["AAA"]
        assert profile.did[0].sentence
        assert [actor.name for actor in profile.same_authority] == ["the Movement's government"]
        assert workspace.actor("Movement", on="2024-01-01").did == ()

    def test_offices_are_those_of_the_day_and_past_ones_are_told_as_past(self, tmp_path):
        with Workspace.create(tmp_path / "world") as folder:
            profile = folder.actor("United States", on="2022-06-01")
        held = {(office.holder.name, office.role) for office in profile.offices}
        past = {office.holder.name for office in profile.past}
        assert ("Joe Biden", "head of state") in held
        assert "Barack Obama" in past
        assert not past & {name for name, _ in held if name == "Donald Trump"}


class TestCommands:
    def run(self, capsys, *words):
        code = main(list(words))
        out, err = capsys.readouterr()
        return code, out, err

    def test_list_merge_and_undo(self, workspace, capsys):
        keep(workspace, of(COUNCIL))
        assert "Northern Council" in self.run(capsys, "actors")[1]
        code, out, _ = self.run(
            capsys, "actors", "merge", "Northern Council", "Movement", "--because", "same seal", "--by", "Ada"
        )
        assert (code, out) == (0, "Northern Council is the same as the Movement (Ada, 2025-03-03)\n")
        assert "Reports name nobody" in self.run(capsys, "actors")[1]
        (listed,) = json.loads(self.run(capsys, "actors", "--all", "--format", "json")[1])
        assert (listed["now"]["id"], listed["said"][0]["who"]) == (MOVEMENT, "Ada")
        assert self.run(capsys, "actors", "undo", "Northern Council", "--because", "a slip")[0] == 0
        (row,) = csv.DictReader(io.StringIO(self.run(capsys, "actors", "--format", "csv")[1]))
        assert (row["id"], row["now"]) == ("northern-council", "")

    def test_who_is_said_to_be_another_stranger_is_listed_by_the_name_of_that_one(self, workspace, capsys):
        keep(workspace, of(COUNCIL), of(Party(id="elders", name="Circle of Elders", sure=False)))
        merge = ("actors", "merge", "Northern Council", "Circle of Elders", "--because", "same seal")
        assert "Northern Council is the same as Circle of Elders" in self.run(capsys, *merge)[1]
        assert "Northern Council: now Circle of Elders" in self.run(capsys, "actors", "--all")[1]

    def test_a_split_and_a_name(self, workspace, capsys):
        testimony = of(COUNCIL)
        keep(workspace, testimony)
        words = ("actors", "split", "Northern Council", "--in", testimony.document.id, "--because", "another")
        code, _, err = self.run(capsys, *words)
        assert (code, "Give a name" in err) == (2, True)
        assert self.run(capsys, *words, "--as", "Valley Council")[0] == 0
        name = (
            "actors",
            "name",
            "Northern Council",
            "Council of Elders",
            "--kind",
            "group",
            "--because",
            "x",
        )
        assert "is called Council of Elders, group" in self.run(capsys, *name)[1]

    def test_an_actor_as_text_json_and_csv(self, workspace, capsys):
        keep(workspace, told("BBB", "recognise", recorded=ADDED))
        out = self.run(capsys, "actor", "Movement", "--on", "2024-06")[1]
        assert out.startswith("the Movement (authority) on 2024-06-30\n")
        assert "Borduria does the Movement" in out
        assert json.loads(self.run(capsys, "actor", "Movement", "--format", "json")[1])["undergone"]
        rows = list(csv.DictReader(io.StringIO(self.run(capsys, "actor", "Movement", "--format", "csv")[1])))
        assert {row["section"] for row in rows} == {"same authority", "past office", "undergone"}
        assert self.run(capsys, "actor", "Nobody")[0] == 2

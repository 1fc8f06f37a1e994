"""A person's word on a claim: what waits for it, what it does to the ledger, and on which clock."""

import csv
import io
import json

import pytest

import desk
from statusquo import pipeline
from statusquo.errors import UnknownName
from statusquo.model import Coding
from statusquo.review.queue import candidates, queue
from statusquo.review.verdicts import accepted, rejected, standing, verdicts
from statusquo.workspace import Workspace, facade
from told import MOVEMENT, ONTOLOGY, report, told

ADDED, MONDAY, TUESDAY, WEDNESDAY = (f"2025-03-{day}T09:00:00+00:00" for day in ("01", "03", "04", "05"))
NONE_COPIED: frozenset[tuple[str, str]] = frozenset()


def doubt(actor="BBB", act="recognise", *, day="2024-05-15", publisher="gazette", **more):
    """A tentative claim, each in a report of its own."""
    text = f"{actor} {act} in {publisher} on {day}, {sorted(more)}."
    document = report(text, published=day, publisher=publisher)
    fields = {"grade": "tentative", "why": "a word with other senses", "recorded": ADDED}
    return told(actor, act, document=document, **{**fields, **more})


@pytest.fixture
def clock(monkeypatch):
    """Sets the instant at which the person judges."""
    return lambda instant: monkeypatch.setattr(facade, "now", lambda: instant)


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    monkeypatch.setattr(facade, "load", lambda **_: ONTOLOGY)
    with Workspace.create(tmp_path / "office") as made:
        yield made


def keep(workspace, *testimonies):
    """Saves each claim with its report, and posts."""
    for testimony in testimonies:
        coding = Coding(document=testimony.document, claims=(testimony.claim,))
        sketch = pipeline.sketch(testimony.document.text)
        workspace.store.save(coding, testimony.recorded_at, sketch, desk.never)
    workspace.post()


def recognised(workspace, **asked):
    """Who recognises the movement."""
    cells = workspace.status(MOVEMENT, axis="recognition", on="2025-12-31", **asked).cells
    return {cell.toward.id: cell.value for cell in cells}


def waiting(workspace, subject=None):
    return [suggestion.witness.claim for suggestion in workspace.review(subject)]


class TestQueue:
    def test_recognition_comes_first_then_the_oldest_report(self, workspace):
        met = doubt("AAA", "meet", day="2020-01-01")
        later, earlier = doubt("AAA", day="2024-06-01"), doubt("BBB", day="2023-06-01")
        keep(workspace, met, later, earlier)
        assert waiting(workspace) == [t.claim.id for t in (earlier, later, met)]

    @pytest.mark.parametrize(
        "claim",
        [
            doubt(grade="firm"),
            doubt(modality="planned"),
            doubt(recipient=None),
            doubt("western-countries"),
            doubt("BBB", "praise"),
        ],
        ids=["firm", "planned", "of nobody", "by nobody in particular", "moves nothing"],
    )
    def test_what_an_acceptance_would_not_post_does_not_wait(self, workspace, claim):
        keep(workspace, claim)
        assert waiting(workspace) == []

    def test_what_a_second_origin_bears_out_waits_for_nobody(self, workspace):
        keep(workspace, doubt(), doubt(publisher="herald"))
        assert waiting(workspace) == []

    def test_what_was_judged_waits_no_more(self, workspace):
        yes, no = doubt("AAA"), doubt("BBB")
        keep(workspace, yes, no)
        workspace.judge(yes.claim.id, "accepted", "read the decree", "ada")
        workspace.judge(no.claim.id, "rejected", "another movement", "ada")
        assert waiting(workspace) == []

    def test_one_subject_only(self, workspace):
        of_movement = doubt("BBB")
        keep(workspace, of_movement, doubt("AAA", recipient="CCC", act="meet"))
        assert waiting(workspace, "Movement") == [of_movement.claim.id]

    def test_a_suggestion_says_what_it_would_post_and_why_it_is_tentative(self, workspace):
        keep(workspace, doubt("BBB"))
        (suggestion,) = workspace.review()
        (posting,) = suggestion.postings
        assert (posting.axis.key, posting.subject.id, posting.value) == (
            "recognition",
            MOVEMENT,
            "recognised",
        )
        assert suggestion.witness.why == "a word with other senses"

    def test_its_order_does_not_hang_on_that_of_the_claims(self):
        claims = [doubt("AAA"), doubt("BBB"), doubt("CCC", "meet")]
        entries = pipeline.post(
            claims, NONE_COPIED, {t.claim.id: MONDAY for t in claims}, frozenset(), ONTOLOGY
        )
        assert queue(claims, entries, ONTOLOGY) == queue(claims[::-1], entries[::-1], ONTOLOGY)
        assert candidates(claims, entries, ()) == ()


class TestAcceptance:
    def test_it_posts_at_once(self, workspace):
        claim = doubt()
        keep(workspace, claim)
        assert recognised(workspace) == {}
        answer = workspace.judge(claim.claim.id, "accepted", "read the decree", "ada")
        assert [posting.value for posting in answer.postings] == ["recognised"]
        assert recognised(workspace) == {"BBB": "recognised"}

    def test_it_was_reported_when_printed_but_recorded_when_accepted(self, workspace, clock):
        claim = doubt(day="2024-05-15")
        keep(workspace, claim)
        clock(TUESDAY)
        workspace.judge(claim.claim.id, "accepted", "read the decree", "ada")
        assert recognised(workspace, known="2024-05-15") == {"BBB": "recognised"}
        assert recognised(workspace, known="2024-05-14") == {}
        assert recognised(workspace, known="2025-03-03", clock="recorded") == {}
        assert recognised(workspace, known="2025-03-04", clock="recorded") == {"BBB": "recognised"}

    def test_of_a_plan_it_posts_nothing_and_says_so(self, workspace):
        plan = doubt(modality="planned")
        keep(workspace, plan)
        answer = workspace.judge(plan.claim.id, "accepted", "surely", "ada")
        assert (answer.postings, answer.reason) == ((), "planned")

    def test_one_that_a_crash_kept_from_posting_is_made_good(self, workspace):
        claim = doubt()
        keep(workspace, claim)
        workspace.store.judge(claim.claim.id, "accepted", "read the decree", "ada", MONDAY)
        assert not workspace.store.all_posted()
        assert recognised(workspace) == {"BBB": "recognised"}
        assert workspace.store.all_posted()


class TestRejection:
    def test_a_firm_claim_falls_from_its_instant_on(self, workspace, clock):
        claim = doubt(grade="firm")
        keep(workspace, claim)
        clock(TUESDAY)
        answer = workspace.judge(claim.claim.id, "rejected", "another movement", "ada")
        assert (answer.postings, answer.reason) == ((), "rejected")
        assert recognised(workspace) == {}
        assert recognised(workspace, known="2024-06-01") == {}  # what could be known is read anew ...
        assert recognised(workspace, known="2025-03-03", clock="recorded") == {"BBB": "recognised"}
        assert recognised(workspace, known="2025-03-04", clock="recorded") == {}  # ... what was told is not

    def test_what_it_alone_bore_out_falls_with_it_and_waits_again(self, workspace):
        doubtful, firm = doubt(), doubt(publisher="herald", grade="firm")
        keep(workspace, doubtful, firm)
        assert recognised(workspace) == {"BBB": "recognised"}
        workspace.judge(firm.claim.id, "rejected", "another movement", "ada")
        assert recognised(workspace) == {}
        assert waiting(workspace) == [doubtful.claim.id]

    def test_what_a_third_origin_bears_out_stands(self, workspace):
        doubtful, firm = doubt(), doubt(publisher="herald", grade="firm")
        keep(workspace, doubtful, firm, doubt(publisher="courier"))
        workspace.judge(firm.claim.id, "rejected", "another movement", "ada")
        assert recognised(workspace) == {"BBB": "recognised"}

    def test_a_later_verdict_overrides_and_each_day_on_record_keeps_its_own(self, workspace, clock):
        claim = doubt()
        keep(workspace, claim)
        for instant, verdict in ((MONDAY, "accepted"), (TUESDAY, "rejected"), (WEDNESDAY, "accepted")):
            clock(instant)
            workspace.judge(claim.claim.id, verdict, "read again", "ada")
        days = {day: recognised(workspace, known=f"2025-03-0{day}", clock="recorded") for day in (2, 3, 4, 5)}
        yes = {"BBB": "recognised"}
        assert days == {2: {}, 3: yes, 4: {}, 5: yes}
        assert len(workspace.store.postings()) == 1
        assert [j.verdict for j in workspace.store.judgements()] == ["accepted", "rejected", "accepted"]


class TestVerdicts:
    def test_only_the_latest_counts(self, workspace):
        claim = doubt(grade="firm")
        keep(workspace, claim)
        for at, verdict in ((MONDAY, "rejected"), (TUESDAY, "accepted"), (WEDNESDAY, "accepted")):
            workspace.store.judge(claim.claim.id, verdict, "", "ada", at)
        judgements = workspace.store.judgements()
        assert accepted(judgements) == {claim.claim.id: TUESDAY}
        assert accepted(judgements[:1]) == {}
        assert (rejected(judgements[:1]), rejected(judgements)) == ({claim.claim.id}, frozenset())
        assert verdicts(judgements, "2025-03-03")[claim.claim.id].at == MONDAY
        assert standing(workspace.store.postings(), verdicts(judgements, "2025-03-03")) == ()

    def test_a_claim_goes_by_the_start_of_its_id(self, workspace):
        one, other = doubt("AAA", id="abc1"), doubt("BBB", id="abd2")
        keep(workspace, one, other)
        assert workspace.judge("abc", "accepted", "read", "ada").witness.claim == "abc1"
        with pytest.raises(UnknownName, match="'ab' is more than one claim: abc1, abd2"):
            workspace.judge("ab", "accepted", "read", "ada")
        for unknown in ("zzz", ""):
            with pytest.raises(UnknownName, match=f"no claim '{unknown}'"):
                workspace.judge(unknown, "accepted", "read", "ada")


class TestCommands:
    @pytest.fixture
    def claim(self, workspace, monkeypatch):
        monkeypatch.setenv("STATUSQUO_WORKSPACE", str(workspace.folder))
        claim = doubt()
        keep(workspace, claim)
        return claim.claim.id

    def test_the_list_gives_id_sentence_and_doubt(self, claim, run):
        code, out, _ = run("review")
        assert code == 0
        for part in (
            claim[:8],
            "«BBB recognise movement",
            "tentative (a word with other senses)",
            "recognised",
        ):
            assert part in out
        (line,) = csv.DictReader(io.StringIO(run("review", "Movement", "--format", "csv")[1]))
        assert (line["claim"], line["axis"], line["toward"]) == (claim, "recognition", "Borduria")
        (record,) = json.loads(run("review", "--format", "json")[1])
        assert (record["witness"]["claim"], record["postings"][0]["value"]) == (claim, "recognised")

    def test_accept_tells_what_it_posts_and_why_tells_who_accepted(self, claim, run):
        code, out, _ = run("accept", claim[:6], "--because", "read the decree", "--by", "Ada")
        assert (code, out.splitlines()[0][:9]) == (0, "accepted:")
        assert "posts Recognition, the Movement and Borduria: recognised" in out
        assert run("review")[1] == "No tentative claim waits.\n"
        assert "accepted by Ada on " in run("why", "Movement", "BBB")[1]
        (line,) = csv.DictReader(io.StringIO(run("why", "Movement", "BBB", "--format", "csv")[1]))
        assert (line["verdict"], line["judged_by"], line["because"]) == ("accepted", "Ada", "read the decree")

    def test_reject_tells_that_nothing_posts(self, claim, run):
        code, out, _ = run("reject", claim, "--because", "another movement", "--by", "Ada")
        assert (code, out.splitlines()[1]) == (0, "  posts nothing: rejected")
        assert "rejected by Ada on " in run("why", "Movement", "BBB")[1]
        assert claim not in run("timeline", "Movement", "--all", "--format", "json")[1]

    def test_without_a_name_it_is_the_users(self, claim, run, workspace, monkeypatch):
        monkeypatch.setattr("getpass.getuser", lambda: "grace")
        run("accept", claim, "--because", "read the decree")
        assert [j.who for j in workspace.store.judgements()] == ["grace"]

    @pytest.mark.parametrize(
        ("words", "line"),
        [
            (["accept", "zzz", "--because", "read"], "no claim 'zzz'"),
            (["accept", "zzz"], "Missing option '--because'"),
            (["reject", "zzz", "--because", " "], "it is empty"),
            (["review", "Atlantis"], "no actor is called 'Atlantis'"),
        ],
    )
    def test_an_error_is_one_line(self, claim, run, words, line):
        code, out, err = run(*words)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert line in err

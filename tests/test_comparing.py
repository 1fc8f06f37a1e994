"""Questions that compare: diff, news, without, tally; each line opens to its sentence, no number comes alone."""

import pytest

from statusquo import pipeline
from statusquo.cli import differing
from statusquo.cli.output import console
from statusquo.errors import UnknownName
from statusquo.model import Judgement
from statusquo.views.archive import Archive, AsOf
from statusquo.views.differences import diff, news
from statusquo.views.names import Named
from statusquo.views.tally import tally
from statusquo.views.without import without
from told import MOVEMENT, ONTOLOGY, report, told

SUBJECT = Named(id=MOVEMENT, name="the Movement")
LATE = AsOf(on="2026-01-01")


def archive(*testimonies, judgements=()):
    entries = pipeline.post(testimonies, frozenset(), {}, frozenset(), ONTOLOGY)
    return Archive.of(ONTOLOGY, testimonies, entries, judgements=judgements)


def told_of(differences):
    return {(d.kind, d.cell.toward.name, d.was and d.was.value, d.now and d.now.value) for d in differences}


NOT_YET = told("AAA", "recognise", polarity="negated", document=report(published="2024-02-01"))
RECOGNISES = told("AAA", "recognise", on="2024-05-14", document=report(published="2024-05-15"))
SAYS_SO = told(
    "AAA", "recognise", on="2024-05-14", by="AAA", document=report(published="2024-06-20", publisher="herald")
)
WITHDRAWS = told(
    "BBB", "derecognise", on="2024-07-01", document=report(published="2024-07-02", publisher="post")
)


def test_two_days_in_the_world():
    answer = diff(
        archive(NOT_YET, RECOGNISES, WITHDRAWS),
        subject=SUBJECT,
        earlier=AsOf(on="2024-03-01"),
        later=AsOf(on="2024-08-01"),
    )
    assert told_of(answer.differences) == {
        ("other value", "Aland", "none", "recognised"),
        ("new", "Borduria", None, "withdrawn"),
    }
    [aland] = [d for d in answer.differences if d.cell.toward.name == "Aland"]
    assert [w.claim for w in aland.lost] == [NOT_YET.claim.id]
    assert [w.claim for w in aland.gained] == [RECOGNISES.claim.id]


def test_what_was_learned_between_two_days():
    answer = diff(
        archive(RECOGNISES, SAYS_SO),
        subject=SUBJECT,
        earlier=AsOf(on="2024-12-31", known="2024-06-01"),
        later=AsOf(on="2024-12-31", known="2024-07-01"),
    )
    [difference] = answer.differences
    assert difference.kind == "other standing"
    assert (difference.was.standing, difference.now.standing) == ("reported", "confirmed by the acting state")


def test_nothing_is_different_between_a_day_and_itself():
    day = AsOf(on="2024-12-31")
    assert not diff(archive(RECOGNISES), subject=SUBJECT, earlier=day, later=day).differences


def test_news_is_what_was_recorded_or_judged_after_the_last_look():
    early = told("AAA", "recognise", on="2024-05-14", recorded="2026-01-01T09:00:00Z")
    late = told(
        "CCC", "accept_envoy", on="2024-05-10", recorded="2026-01-02T09:00:00Z", document=report("Other.")
    )
    known = archive(early, late)
    fresh = news(known, on="2026-02-01", since="2026-01-01T12:00:00Z", until="2026-02-01T00:00:00Z")
    assert told_of(fresh.differences) == {("new", "Carpania", None, "envoy_accepted")}
    assert not news(known, on="2026-02-01", since="2026-01-02T12:00:00Z", until="").differences


def test_a_rejection_after_the_last_look_is_news():
    verdict = Judgement(
        claim=RECOGNISES.claim.id, verdict="rejected", reason="", who="ada", at="2026-01-03T09:00:00Z"
    )
    answer = news(
        archive(RECOGNISES, judgements=[verdict]), on="2026-02-01", since="2026-01-02T12:00:00Z", until=""
    )
    assert told_of(answer.differences) == {("gone", "Aland", "recognised", None)}


def test_without_a_publisher_falls_what_rested_on_it_alone():
    answer = without(archive(RECOGNISES, SAYS_SO, WITHDRAWS), wanted="Post", moment=LATE)
    assert (answer.kind, answer.claims) == ("publisher", 1)
    assert told_of(answer.falls) == {("gone", "Borduria", "withdrawn", None)}
    assert not answer.weakens


def test_without_a_publisher_others_may_lose_their_confirmation():
    answer = without(archive(RECOGNISES, SAYS_SO), wanted="herald", moment=LATE)
    assert not answer.falls
    [weaker] = answer.weakens
    assert (weaker.was.standing, weaker.now.standing) == ("confirmed by the acting state", "reported")
    assert [w.claim for w in weaker.lost] == [SAYS_SO.claim.id]


@pytest.mark.parametrize(("wanted", "kind"), [("Aaa", "speaker"), (SAYS_SO.document.id[:9], "document")])
def test_a_speaker_and_a_report_can_be_left_out_as_well(wanted, kind):
    answer = without(archive(RECOGNISES, SAYS_SO), wanted=wanted, moment=LATE)
    assert (answer.kind, answer.claims) == (kind, 1)


@pytest.mark.parametrize(("wanted", "found"), [("b.txt", True), ("inbox/b.txt", True), (".txt", False)])
def test_a_report_without_a_title_goes_by_its_file_as_answers_show_it(wanted, found):
    held = archive(RECOGNISES, told("AAA", "meet", document=report("A meets.", path="inbox/b.txt")))
    if found:
        assert without(held, wanted=wanted, moment=LATE).kind == "document"
        return
    with pytest.raises(UnknownName, match=r"inbox/b\.txt"):
        without(held, wanted=wanted, moment=LATE)


def test_nobody_is_called_so():
    with pytest.raises(UnknownName, match="Gazette"):
        without(archive(RECOGNISES), wanted="gazett", moment=LATE)


def test_a_tally_names_whom_it_counts_and_who_counts_otherwise():
    forty = told(
        "states",
        "recognise",
        quantifier="count:40",
        by="BBB",
        document=report(published="2024-08-01", publisher="wire"),
    )
    answer = tally(
        archive(NOT_YET, RECOGNISES, WITHDRAWS, forty), subject=SUBJECT, axis="recognition", moment=LATE
    )
    assert {group.value: [c.toward.name for c in group.cells] for group in answer.groups} == {
        "recognised": ["Aland"],
        "withdrawn": ["Borduria"],
    }
    assert [(w.claim, w.quantifier) for w in answer.others] == [(forty.claim.id, "count:40")]


def test_a_tally_of_an_earlier_day_knows_no_later_report():
    moment = AsOf(on="2024-03-01", known="2024-03-01")
    answer = tally(archive(NOT_YET, RECOGNISES), subject=SUBJECT, axis="recognition", moment=moment)
    assert [(group.value, len(group.cells)) for group in answer.groups] == [("none", 1)]
    assert answer.reports == 1


@pytest.mark.parametrize(
    ("verb", "shown"),
    [
        (("diff", "Council of Verania", "--from", "2020-01-01", "--to", "2026-01-01"), "->"),
        (("tally", "Council of Verania", "--on", "2026-01-01"), "by"),
        (("news",), "nobody has looked yet"),
    ],
)
def test_the_commands_answer(filled, run, verb, shown):
    code, out, _ = run(*verb)
    assert code == 0
    assert shown in out


def test_a_look_is_remembered_unless_one_keeps_the_last(filled, run):
    run("news", "--keep")
    _, first, _ = run("news")
    _, second, _ = run("news")
    assert "nobody has looked yet" in first
    assert "No news since the last look" in second


def test_a_diff_without_days_or_with_days_turned_round_is_refused(filled, run):
    for days in ((), ("--from", "2025-01-01", "--to", "2024-01-01")):
        code, _, err = run("diff", "Council of Verania", *days)
        assert code == 2
        assert "diff" in err


def test_several_subjects_stand_one_after_the_other_and_a_sentence_once(filled, run):
    _, out, _ = run("news", "--keep")
    heads = [line for line in out.splitlines() if "->" in line]
    subjects = [head.split(" and ")[0] for head in heads]
    assert subjects == sorted(subjects)
    sentences = [line for line in out.splitlines() if "· claim " in line]
    assert len(sentences) == len({line.rpartition("· claim ")[2][:8] for line in sentences})


def test_a_sentence_that_moves_two_cells_is_shown_once(capsys):
    claim = told("AAA", "meet", on="2024-05-14", document=report(published="2024-05-15"))
    (met,) = news(archive(claim), on="2026-02-01", since="", until="").differences
    differing.draw([met, met], console(), name_subject=True)
    shown = capsys.readouterr().out
    assert shown.count(claim.claim.sentence.quote[:20]) == 1
    assert f"as above: claim {claim.claim.id[:8]}" in shown

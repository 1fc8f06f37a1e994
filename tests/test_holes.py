"""What is missing or contradicts itself gets a clear line: nobody known, no such day, a report gone, judges who disagree."""

import sqlite3

import pytest

import desk
from statusquo.views.archive import AsOf
from statusquo.views.changes import changes
from statusquo.views.differences import diff
from statusquo.views.names import Named
from statusquo.views.pledges import pledges
from statusquo.views.positions import positions
from statusquo.views.silence import silence_about
from statusquo.views.timeline import timeline
from statusquo.workspace import Workspace

COUNCIL = "Council of Verania"


def hole(folder, day="2024-11-09", *, claims=False):
    """Takes the reports of a day out of the store, as no command would; their claims stay, or go as well."""
    store = sqlite3.connect(folder / "statusquo.db")
    store.execute("DROP TRIGGER documents_stay")
    store.execute("DROP TRIGGER claims_stay")
    if claims:
        store.execute(
            "DELETE FROM claims WHERE document IN (SELECT id FROM documents WHERE published_at = ?)", (day,)
        )
    gone = store.execute("DELETE FROM documents WHERE published_at = ?", (day,)).rowcount
    store.commit()
    store.close()
    return gone


class TestSilence:
    @pytest.mark.parametrize(
        ("words", "line"),
        [
            (("status", "Eldoria"), "Nothing is known of Eldoria on "),
            (("tally", "Eldoria"), "no report tells where anybody stood toward it then."),
            (("status", COUNCIL, "--on", "1950-01-01"), "The first report that names it is of "),
            (("tally", COUNCIL, "--on", "1950-01-01"), "The first report that names it is of "),
            (("status", COUNCIL, "--known", "1950-01-01"), "by 1950-01-01: the first report that names it was reported on "),
            (
                ("status", COUNCIL, "--known", "1950-01-01", "--clock", "recorded"),
                "by 1950-01-01: the first report that names it was recorded on ",
            ),
            (("changes", "Eldoria"), "Nothing is known of Eldoria on "),
            (("timeline", COUNCIL, "--to", "1950-01-01"), "lies in that time: they tell of "),
            (("diff", COUNCIL, "--from", "1949", "--to", "1950"), "The first report that names it is of "),
            (("status", COUNCIL, "--axis", "seat", "--on", "2025-02-01"), "on this axis on 2025-02-01, only on others: "),
        ],
    )  # fmt: skip
    def test_an_empty_answer_says_why(self, filled, run, words, line):
        code, out, err = run(*words)
        assert (code, err) == (0, "")
        assert line in " ".join(out.split())

    def test_who_is_in_no_report_is_told_apart(self):
        nobody = Named(id="nowhere", name="Nowhere")
        line = silence_about(desk.archive(), AsOf(on="2025-02-01"), nobody)
        assert (
            line
            == "Nothing is known of Nowhere: no report here tells of anything that it did, or that was done to it. Reports here tell most of: Council of Verania."
        )

    def test_so_say_all_other_answers(self):
        archive, nobody, moment = desk.archive(), Named(id="nowhere", name="Nowhere"), AsOf(on="2025-02-01")
        answers = [
            timeline(archive, subject=nobody),
            pledges(archive, moment=moment, subject=nobody),
            positions(archive, moment=moment, subject=nobody),
            changes(archive, since="2024-01-01", until="2025-02-01", subject=nobody),
            diff(archive, subject=nobody, earlier=AsOf(on="2024-01-01"), later=moment),
        ]
        assert {answer.silence for answer in answers} == {
            "Nothing is known of Nowhere: no report here tells of anything that it did, or that was done to it. Reports here tell most of: Council of Verania."
        }


class TestHole:
    def test_what_rests_on_a_lost_report_is_told_with_the_file_and_how_to_mend_it(
        self, filled, run, tmp_path
    ):
        assert hole(tmp_path / "verania")
        code, _, err = run("why", COUNCIL, "Arvenia")
        assert code == 3
        line = " ".join(err.split())
        assert "statusquo.db: report " in line
        assert "is not there any more, though claims rest on it" in line
        assert "statusquo add" in line

    @pytest.mark.parametrize(
        "words",
        [
            ("why", COUNCIL, "Arvenia"),
            ("report", COUNCIL),
            ("conflicts", COUNCIL),
            ("export", "--format", "package", "-o", "ledger"),
        ],
    )
    def test_so_is_what_rests_on_a_report_that_was_lost_with_its_claims(self, filled, run, tmp_path, words):
        assert hole(tmp_path / "verania", claims=True)
        code, _, err = run(*words)
        assert code == 3
        line = " ".join(err.split())
        assert "is not there any more, though the ledger rests on it" in line
        assert "statusquo add" in line

    def test_a_report_that_is_added_again_fills_it(self, filled, tmp_path):
        folder = tmp_path / "verania"
        with Workspace.open(folder) as before:
            told = len(before.archive.testimonies)
        assert hole(folder)
        with Workspace.open(folder) as mended:
            desk.fill(mended)
            assert len(mended.archive.testimonies) == told
            assert mended.why(COUNCIL, "Arvenia").grounds


class TestJudges:
    def test_who_overrules_whom_is_shown_and_the_latest_counts(self, filled, run, tmp_path):
        with Workspace.open(tmp_path / "verania") as known:
            claim = known.status(COUNCIL, toward="Arvenia", axis="recognition").cells[0].claims[0]
        run("accept", claim, "--because", "seen", "--by", "ada")
        _, out, _ = run("reject", claim, "--because", "a hoax", "--by", "bob")
        assert "overrules that it was accepted by ada on " in out
        _, out, _ = run("why", COUNCIL, "Arvenia")
        line = " ".join(out.split())
        assert "rejected by bob on " in line
        assert "before that accepted by ada on " in line

    def test_who_agrees_overrules_nobody(self, filled, run, tmp_path):
        with Workspace.open(tmp_path / "verania") as known:
            claim = known.status(COUNCIL, toward="Arvenia", axis="recognition").cells[0].claims[0]
        run("reject", claim, "--because", "a hoax", "--by", "ada")
        _, out, _ = run("reject", claim, "--because", "a joke", "--by", "bob")
        assert "overrules" not in out
        assert "it was so already: rejected by ada on " in out

    def test_the_same_said_twice_is_kept_once(self, filled, run, tmp_path):
        with Workspace.open(tmp_path / "verania") as known:
            claim = known.status(COUNCIL, toward="Arvenia", axis="recognition").cells[0].claims[0]
        run("accept", claim, "--because", "seen", "--by", "ada")
        for _ in range(3):
            _, out, _ = run("reject", claim, "--because", "a hoax", "--by", "bob")
        assert "overrules" not in out
        assert "it was so already: rejected by bob on " in out
        with Workspace.open(tmp_path / "verania") as known:
            assert len(known.archive.judgements) == 2


class TestNarrowed:
    """An answer that is empty only because of what it was narrowed to never says that nothing is known."""

    def test_of_one_axis(self, filled, run):
        for words in (("status", COUNCIL), ("tally", COUNCIL)):
            _, out, _ = run(*words, "--axis", "seat", "--on", "2025-02-01")
            assert "on this axis on 2025-02-01, only on others: Recognition" in out

    def test_of_one_axis_between_two(self, filled, run):
        _, out, _ = run("why", COUNCIL, "Arvenia", "--axis", "seat")
        assert out.startswith(f"Nothing was said of {COUNCIL} and Arvenia on this axis, only on others: ")

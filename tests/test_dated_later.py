"""A report that was kept without its day and is given one later; the day in the name of a file."""

import itertools

import pytest

import desk
from statusquo.sources.published import name_day
from statusquo.views.differences import news
from statusquo.workspace import Workspace, facade

COUNCIL = "Council of Verania"
TEXT = "Dravia recognises the Council today. It is told here for the first time by anybody in the capital."


@pytest.fixture
def days(monkeypatch):
    """Each thing that is recorded is recorded on a day of its own, from 1 March 2025 on."""
    desk.install(monkeypatch)
    at = itertools.count(1)
    monkeypatch.setattr(facade, "now", lambda: f"2025-03-{next(at):02d}T09:00:00.000000+00:00")


@pytest.fixture
def story(tmp_path, days):
    path = tmp_path / "2024-05-27-story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def workspace(tmp_path, story):
    with Workspace.create(tmp_path / "desk") as made:
        yield made


def cell(workspace, **asked):
    """From which day on the Council is recognised, "" where no day is known; None where nobody says so."""
    cells = workspace.archive.cells(workspace.moment(**asked))
    return next(("" if c.undated else c.effective for c in cells if c.axis == "recognition"), None)


class TestNames:
    @pytest.mark.parametrize(
        ("name", "day"),
        [
            ("2024-05-27-story.txt", "2024-05-27"),
            ("20240527_x.txt", "2024-05-27"),
            ("story 2024_05_27.html", "2024-05-27"),
            ("2024.05.27.md", "2024-05-27"),
            ("2024-05-story.txt", None),
            ("2024-13-27.txt", None),
            ("1202405279.txt", None),
            ("2024-05-27-to-2024-05-29.txt", None),
            ("story.txt", None),
        ],
    )
    def test_the_one_day_that_a_name_tells(self, name, day):
        assert name_day(name) == day

    def test_it_is_suggested_and_counts_where_somebody_says_so(self, workspace, story):
        summary = workspace.add(story)
        (note,) = summary.issues
        assert (note.code, note.severity) == ("day-in-name", "note")
        assert "2024-05-27" in note.message
        assert "--day-from-name" in note.message
        assert workspace.store.documents()[0].published_at is None

    def test_with_the_option_it_is_the_day_of_publication(self, workspace, story):
        assert workspace.add(story, day_from_name=True).issues == ()
        (document,) = workspace.store.documents()
        assert (document.published_at, document.published_basis) == ("2024-05-27", "name")

    def test_what_the_report_itself_tells_goes_before_it(self, workspace, story):
        story.write_text(f"Published 3 May 2024\n\n{TEXT}", encoding="utf-8")
        assert workspace.add(story, day_from_name=True).issues == ()
        assert workspace.store.documents()[0].published_at == "2024-05-03"


class TestLater:
    def test_a_report_without_a_day_is_read_anew_with_one(self, workspace, story):
        workspace.add(story)
        assert cell(workspace) == ""
        summary = workspace.add(story, published="2024-05-27")
        assert (summary.documents, summary.known, summary.dated, summary.nothing_read) == (0, 0, 1, False)
        (document,) = workspace.store.documents()
        assert document.published_at == "2024-05-27"
        assert cell(workspace) == "2024-05-27"

    def test_what_was_on_record_before_stays_on_record(self, workspace, story):
        workspace.add(story)
        before = workspace.status(COUNCIL, on="2025-03-01", known="2025-03-01", clock="recorded")
        workspace.add(story, published="2024-05-27")
        asked = {"on": "2025-03-01", "known": "2025-03-01", "clock": "recorded"}
        assert workspace.status(COUNCIL, **asked) == before
        assert cell(workspace, **asked) == ""
        assert cell(workspace, on="2025-03-02", known="2025-03-02", clock="recorded") == "2024-05-27"
        assert cell(workspace, on="2024-06-01", known="2024-06-01") == "2024-05-27"

    def test_adding_again_changes_nothing(self, workspace, story):
        workspace.add(story)
        workspace.add(story, published="2024-05-27")
        kept = workspace.store.postings(), workspace.store.documents()
        for more in ({}, {"published": "2024-05-27"}, {"day_from_name": True}):
            summary = workspace.add(story, **more)
            assert (summary.known, summary.dated, summary.documents) == (1, 0, 0)
        assert (workspace.store.postings(), workspace.store.documents()) == kept

    def test_a_day_that_is_known_is_not_changed(self, workspace, story):
        workspace.add(story, published="2024-05-27")
        (issue,) = workspace.add(story, published="2024-06-01").issues
        assert issue.code == "date-not-used"

    def test_it_is_one_report_and_no_copy(self, workspace, story):
        workspace.add(story)
        assert workspace.add(story, published="2024-05-27").copies == 0
        assert workspace.store.copies() == frozenset()
        assert len(workspace.store.testimonies()) == 1

    def test_the_news_is_that_it_has_a_day(self, workspace, story):
        workspace.add(story)
        look = "2025-03-01T10:00:00.000000+00:00"
        workspace.add(story, published="2024-05-27")
        asked = {"on": "2025-03-02", "since": look, "until": "2025-03-02T10:00:00.000000+00:00"}
        (one,) = [d for d in news(workspace.archive, **asked).differences if d.axis_label == "Recognition"]
        assert (one.kind, one.was.undated, one.now.undated) == ("other date", True, False)

    def test_a_verdict_goes_over_to_it(self, workspace, story):
        workspace.add(story)
        (old,) = workspace.store.testimonies()
        workspace.judge(old.claim.id, "rejected", because="a slip", by="ada")
        workspace.add(story, published="2024-05-27")
        (new,) = workspace.store.testimonies()
        assert new.claim.id != old.claim.id
        assert [j.verdict for j in workspace.store.judgements() if j.claim == new.claim.id] == ["rejected"]
        assert cell(workspace) is None

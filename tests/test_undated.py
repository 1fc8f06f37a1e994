"""A report without a date is never shown as if it had one."""

import pytest

from desk import folder
from statusquo import ontology, pipeline
from statusquo.cli import output
from statusquo.cli.cells import begun
from statusquo.cli.timeline import day
from statusquo.views.conflicts import side_words
from statusquo.workspace import Workspace


def test_a_cell_that_rests_on_an_undated_report_says_so(tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "note.txt").write_text("Ethiopia has not recognised Somaliland.\n", encoding="utf-8")
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add([reports])
        (cell,) = desk.status("Somaliland", axis="recognition").cells
        page = desk.dossier("Somaliland")
    assert (cell.value, cell.since, cell.undated) == ("none", None, True)
    assert begun(cell) == f"date unknown, added {cell.by}"
    (shown,) = [view for row in page.rows for view in row.cells if view]
    assert shown.since.startswith("date unknown, added ")


def test_the_time_line_gives_no_day_to_what_an_undated_report_tells(tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "note.txt").write_text("Ethiopia has recognised Somaliland.\n", encoding="utf-8")
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add([reports])
        (told,) = desk.timeline("Somaliland").happenings
        page = desk.dossier("Somaliland")
    assert day(told) == f"date unknown, added {told.date}"
    (moment,) = page.moments
    assert moment.when.startswith("date unknown, added ")
    assert moment.by


def desk_of(tmp_path, dated, *undated):
    """A workspace with reports of known days, and notes without any."""
    place = folder(tmp_path, **dated)
    for number, text in enumerate(undated):
        (place / f"note{number}.txt").write_text(f"{text}\n", encoding="utf-8")
    desk = Workspace.create(tmp_path / "desk")
    desk.add([place])
    return desk


def recognition(desk, **asked):
    (cell,) = desk.status("Somaliland", axis="recognition", **asked).cells
    return cell


def test_it_never_beats_a_later_word_of_a_known_day(tmp_path):
    dated = {"d2024_05_02": "Ethiopia has recognised Somaliland.\n"}
    with desk_of(tmp_path, dated, "Ethiopia has not recognised Somaliland.") as desk:
        cell = recognition(desk)
        found = desk.conflicts("Somaliland").conflicts
    # the note may be older than the recognition
    assert (cell.value, cell.by, cell.standing, cell.undated, found) == (
        "recognised", "2024-05-02", "reported", False, ()
    )  # fmt: skip


def test_it_contests_what_it_cannot_be_older_than(tmp_path):
    dated = {"d2024_05_02": "Ethiopia has not recognised Somaliland.\n"}
    with desk_of(tmp_path, dated, "Ethiopia has recognised Somaliland.") as desk:
        cell = recognition(desk)
        (found,) = desk.conflicts("Somaliland").conflicts
    assert (cell.value, cell.by, cell.standing, cell.rivals) == (
        "none", "2024-05-02", "contested", ("recognised",)
    )  # fmt: skip
    assert found.kind == "tellers"
    words = {side_words(side).partition(", ")[2].split(" 20")[0] for side in found.sides}
    assert words == {"by", "date unknown, added"}


def test_it_bears_what_a_dated_word_tells_and_gives_it_no_day(tmp_path):
    dated = {"d2024_05_02": "Ethiopia has recognised Somaliland.\n"}
    with desk_of(tmp_path, dated, "Ethiopia has recognised Somaliland, officials said.") as desk:
        cell = recognition(desk)
    assert (cell.by, cell.reported_at, len(cell.claims)) == ("2024-05-02", "2024-05-02", 2)


def test_it_is_no_first_no_move_and_in_no_stretch_of_time(tmp_path):
    note = "Ethiopia has recognised Somaliland, becoming the first country to do so."
    with desk_of(tmp_path, {}, note) as desk:
        assert recognition(desk).undated
        assert not recognition(desk).first
        assert desk.firsts("Somaliland").firsts == ()
        assert desk.diff("Somaliland", start="2020-01-01", end="2099-01-01").differences == ()
        assert len(desk.timeline("Somaliland").happenings) == 1
        later = desk.timeline("Somaliland", start="2020-01-01")
    assert (later.happenings, later.left_out) == ((), 1)


# ------------------------------------------------------------------------------------------------ the earliest possible day


def read(tmp_path, text):
    (tmp_path / "note.txt").write_text(text, encoding="utf-8")
    (document,) = pipeline.read_documents([tmp_path / "note.txt"], ontology.load())
    return document


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ethiopia closed its office on 2 May 2024. It had been opened in August 2021.", "2024-05-02"),
        ("Ethiopia has recognised Somaliland since March 2019, the ministry said.", "2019-03-01"),
        ("Ethiopia closed its office in 2022. It will be opened again on 1 July 2030.", "2022-01-01"),
    ],
)
def test_a_report_is_not_older_than_the_last_day_that_it_tells_of(tmp_path, text, day):
    document = read(tmp_path, text)
    assert (document.published_at, document.not_before, document.published_basis) == (None, day, "earliest")


@pytest.mark.parametrize(
    "text",
    [
        "Ethiopia closed its office on Monday.",
        "Ethiopia closed its office.\n\n(c) 2019-2025 Example Press",
        "Ethiopia closed its office.\n\nCopyright 2025 by the publisher of this page. All rights reserved.",
        "Ethiopia closed its office.\n\nRead more\nOffice opened - 8 August 2025",
        "Ethiopia plans to close its office by 1 July 2030.",
        "Ethiopia closed its office.\n\nThis page was archived on 5 May 2026.",
    ],
)
def test_no_such_day_is_taken_from_copyright_sidebars_and_plans(tmp_path, text):
    assert (read(tmp_path, text).not_before, read(tmp_path, text).published_basis) == (None, "none")


def test_the_earliest_day_anchors_nothing_and_posts_nothing(tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    text = "Ethiopia recognised Somaliland on Thursday. The talks had begun on 2 May 2024, officials said.\n"
    (reports / "note.txt").write_text(text, encoding="utf-8")
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add([reports])
        (cell,) = desk.status("Somaliland", axis="recognition").cells
        (shown,) = desk.why("Somaliland", "Ethiopia", axis="recognition").grounds[0].bearing
    assert (cell.since, cell.undated) == (None, True)
    assert begun(cell) == f"date unknown, added {cell.by}"
    assert (shown.published_at, shown.not_before, shown.when) == (None, "2024-05-02", None)


def test_a_report_of_which_only_the_month_is_known_stands_by_its_end(tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    text = 'Talks in the north\nJuly 2024\n\nEthiopia has recognised Somaliland, and "we are glad", Ethiopia\'s foreign ministry said.\n'
    (reports / "note.txt").write_text(f"{text}It said that 300 envoys had come.\n", encoding="utf-8")
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add([reports])
        (cell,) = desk.status("Somaliland", axis="recognition").cells
        before = desk.status("Somaliland", axis="recognition", on="2024-07-30", known="2024-07-30").cells
        (shown,) = desk.why("Somaliland", "Ethiopia", axis="recognition").grounds[0].bearing
        said = desk.statements()
        (counted,) = desk.figures()
    assert (cell.by, cell.undated, before) == ("2024-07-31", False, ())
    assert output.published(shown) == "2024-07 (text)"
    assert {output.within(one.not_before, one.not_after) for one in (*said, counted)} == {"2024-07"}


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2024-05-02", None, "not before 2024-05-02"),
        ("2024-05-01", "2024-05-31", "2024-05"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("2024-05-09", "2024-05-31", "2024-05-09 to 2024-05-31"),
        (None, None, "date unknown"),
    ],
)
def test_the_days_between_which_a_report_lies_in_words(first, last, words):
    assert output.within(first, last) == words

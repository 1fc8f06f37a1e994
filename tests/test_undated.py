"""A report without a date is never shown as if it had one."""

from statusquo.cli.cells import begun
from statusquo.cli.timeline import day
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

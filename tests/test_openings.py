"""An office opened is an office opened, from the report to the time line: nothing shows it as a mission handed over."""

import pytest

from statusquo.workspace import Workspace

REPORT = "Taiwan opened a representative office in Hargeisa on 17 August 2020.\n"


@pytest.fixture
def desk(tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "office.txt").write_text(REPORT, encoding="utf-8")
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add([reports], published="2020-08-18")
        yield desk


def test_the_time_line_says_what_the_deed_posted(desk):
    page = desk.dossier("Somaliland", on="2021-01-01")
    assert [(moment.axis, moment.label) for moment in page.moments] == [("mission_in_capital", "office open")]


def test_why_lists_the_deed_on_the_axis_that_it_moved_and_on_no_other(desk):
    grounds = desk.why("Somaliland", "Taiwan", on="2021-01-01").grounds
    told = {ground.axis.key: len(ground.bearing) for ground in grounds if ground.bearing or ground.overtaken}
    assert told == {"mission_in_capital": 1}

"""What parties only say of each other is kept and shown, and buries neither the deeds nor the ledger."""

import pytest

from statusquo.workspace import Workspace

REPORT = """Ethiopia condemned Eritrea on Monday. Ethiopia recognised Somaliland on Tuesday.

Somaliland thanked Ethiopia, and Eritrea denied the report.
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rhetoric")
    (folder / "note.txt").write_text(REPORT, encoding="utf-8")
    with Workspace.create(folder / "desk") as workspace:
        workspace.add([folder / "note.txt"], published="2024-05-15")
        yield workspace


def test_the_time_line_tells_deeds(desk):
    assert [told.act for told in desk.timeline("Ethiopia").happenings] == ["recognise"]


def test_the_time_line_tells_words_to_whoever_asks(desk):
    assert {told.act for told in desk.timeline("Ethiopia", axis="rhetoric").happenings} == {
        "condemn",
        "praise",
    }
    assert {"recognise", "condemn"} <= {
        told.act for told in desk.timeline("Ethiopia", everything=True).happenings
    }


def test_words_move_no_cell(desk):
    assert {cell.axis for cell in desk.status("Somaliland").cells} == {"recognition"}
    assert desk.status("Eritrea").cells == ()

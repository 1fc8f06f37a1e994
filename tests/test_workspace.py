"""A folder of the user's: making it, finding it, reading into it. The parser is stood in for; all else is real."""

import json
from pathlib import Path

import pytest

import desk
from statusquo import pipeline
from statusquo.errors import NothingRead, StatusQuoError, StoreBusy, UnknownName, WorkspaceError
from statusquo.exports.page import render
from statusquo.workspace import NEWEST, Workspace

COUNCIL = "Council of Verania"


@pytest.fixture(autouse=True)
def _made_up_dispute(monkeypatch):
    monkeypatch.delenv("STATUSQUO_WORKSPACE", raising=False)
    desk.install(monkeypatch)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "verania") as made:
        yield made


@pytest.fixture
def reports(tmp_path):
    return desk.folder(
        tmp_path,
        d2024_05_01="Dravia recognises the Council. Rain fell on the harbour all that week.",
        d2024_06_01="Eldoria may recognise the Council. Nobody in the capital would say when that could be.",
    )


# ------------------------------------------------------------------------------------------------ making and finding


def test_a_new_workspace_has_settings_dossiers_and_store(workspace):
    assert sorted(path.name for path in workspace.folder.iterdir() if path.suffix != ".db-wal") >= [
        "dossiers"
    ]
    assert (workspace.folder / "statusquo.db").is_file()
    assert 'name = "verania"' in (workspace.folder / "statusquo.toml").read_text(encoding="utf-8")


def test_a_workspace_is_not_made_over_another(workspace):
    with pytest.raises(WorkspaceError, match="a workspace already"):
        Workspace.create(workspace.folder)


def test_the_workspace_named_comes_before_the_variable_and_that_before_the_folder(tmp_path, monkeypatch):
    for name in ("named", "variable", "here"):
        Workspace.create(tmp_path / name).close()
    deep = tmp_path / "here" / "notes" / "may"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    assert found() == tmp_path / "here"
    monkeypatch.setenv("STATUSQUO_WORKSPACE", str(tmp_path / "variable"))
    assert found() == tmp_path / "variable"
    assert found(tmp_path / "named") == tmp_path / "named"


def found(explicit: Path | None = None) -> Path:
    with Workspace.find(explicit) as workspace:
        return workspace.folder


def test_without_any_workspace_the_error_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(WorkspaceError, match="statusquo new DIR"):
        Workspace.find()


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ("format = 99\n", "statusquo.toml: format 99 is newer"),
        ('colour = "red"\n', "statusquo.toml: unknown setting 'colour'"),
        ("today = 2025\n", "statusquo.toml: today must be text"),
        ('today = "soon"\n', "statusquo.toml: today: 'soon' is not a date"),
        ('today = "2025-07"\n', "statusquo.toml: today: '2025-07' is not a day"),
        ("today = \n", "statusquo.toml: cannot be read"),
    ],
)
def test_wrong_settings_are_refused_by_name(workspace, settings, complaint):
    (workspace.folder / "statusquo.toml").write_text(settings, encoding="utf-8")
    with pytest.raises(WorkspaceError, match=complaint):
        Workspace.open(workspace.folder)


def test_a_parser_that_is_not_installed_is_named_before_reading(workspace, reports):
    (workspace.folder / "statusquo.toml").write_text('model = "no_such_model"\n', encoding="utf-8")
    with (
        Workspace.open(workspace.folder) as opened,
        pytest.raises(WorkspaceError, match="'no_such_model' is not installed"),
    ):
        opened.add([reports])


# ------------------------------------------------------------------------------------------------ reading


def test_add_tells_what_it_read(workspace, reports):
    summary = workspace.add([reports])
    assert (summary.documents, summary.known, summary.undated) == (2, 0, 0)
    assert (summary.sentences, summary.parsed, summary.firm, summary.tentative) == (4, 2, 2, 0)


@pytest.mark.parametrize("name", ['"quoted" \\ slashed', "two\nlines", "Vérania", ""])
def test_any_name_can_be_given_to_a_workspace(tmp_path, name):
    with Workspace.create(tmp_path / "made", name=name) as made:
        assert made.settings.name == (" ".join(name.split()) or "made")


def test_a_report_from_a_day_that_has_not_come_is_pointed_out(workspace, tmp_path):
    reports = desk.folder(tmp_path, d2999_01_01="Dravia recognises the Council.")
    (issue,) = workspace.add([reports / "d2999_01_01.txt"], published="2999-01-01").issues
    assert (issue.code, issue.severity) == ("future-date", "warning")
    assert "published on 2999-01-01" in issue.message


def test_what_was_added_stands_in_the_ledger(workspace, reports):
    workspace.add([reports])
    cells = workspace.status(COUNCIL, on="2024-07-01").cells
    assert [(cell.toward.name, cell.value, cell.by) for cell in cells] == [
        ("Dravia", "recognised", "2024-05-01")
    ]


def test_adding_twice_changes_nothing(workspace, reports):
    workspace.add([reports])
    before = (workspace.store.documents(), workspace.store.testimonies(), workspace.store.entries())
    summary = workspace.add([reports])
    assert (summary.documents, summary.known, summary.nothing_read) == (0, 2, False)
    assert (workspace.store.documents(), workspace.store.testimonies(), workspace.store.entries()) == before


def test_a_text_printed_twice_is_counted_as_a_copy(workspace, tmp_path):
    story = (
        "Dravia recognises the Council. The envoy of Dravia read a statement of four sentences in the old port. "
        * 3
    )
    summary = workspace.add(
        [desk.folder(tmp_path, d2024_05_01=story, d2024_05_02="By our own correspondent. " + story)]
    )
    assert (summary.documents, summary.copies) == (2, 1)


def test_a_report_without_a_date_is_kept_and_counted(workspace, tmp_path):
    path = tmp_path / "note.txt"
    path.write_text(
        "Dravia recognises the Council. It did so quietly and without a ceremony.", encoding="utf-8"
    )
    assert workspace.add([path]).undated == 1


def test_a_report_without_a_date_takes_the_one_that_is_given(workspace, tmp_path):
    path = tmp_path / "note.txt"
    path.write_text(
        "Dravia recognises the Council. It did so quietly and without a ceremony.", encoding="utf-8"
    )
    assert workspace.add([path], published="2024-05-03").undated == 0
    assert workspace.store.documents()[0].published_at == "2024-05-03"


def test_a_report_without_a_date_takes_the_month_that_is_given(workspace, tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("Dravia recognises the Council. It did so without a ceremony.", encoding="utf-8")
    workspace.add([path], published="2024-05")
    (document,) = workspace.store.documents()
    assert (document.published_at, document.published_basis) == (None, "given")
    assert (document.not_before, document.not_after) == ("2024-05-01", "2024-05-31")


@pytest.mark.parametrize("date", ["2024-5", "yesterday", "2024-02-30"])
def test_a_date_that_is_none_is_refused_before_reading(workspace, reports, date):
    with pytest.raises(UnknownName, match="is not a da"):
        workspace.add([reports], published=date)
    assert not workspace.store.documents()


def test_what_cannot_be_read_is_an_issue_and_the_rest_goes_on(workspace, reports):
    (reports / "zz_broken.jsonl").write_text('{"id": "1", "text": \n', encoding="utf-8")
    summary = workspace.add([reports, reports.parent / "missing.txt"])
    assert summary.documents == 2
    assert {"zz_broken.jsonl", "missing.txt"} <= {Path(i.where.split(":")[0]).name for i in summary.issues}


def test_a_report_that_the_parser_chokes_on_is_an_issue(workspace, reports, monkeypatch):
    def choke(document, *rest):
        if "Eldoria" in document.text:
            raise ValueError("text too long")
        return desk.code(document, *rest)

    monkeypatch.setattr(pipeline, "code_document", choke)
    summary = workspace.add([reports])
    assert summary.documents == 1
    assert [issue.message for issue in summary.skipped] == ["cannot be parsed: text too long"]


def test_what_was_read_before_an_interruption_is_kept_and_posted(workspace, reports, monkeypatch):
    def interrupted(document, *rest):
        if "Eldoria" in document.text:
            raise KeyboardInterrupt
        return desk.code(document, *rest)

    monkeypatch.setattr(pipeline, "code_document", interrupted)
    with pytest.raises(KeyboardInterrupt):
        workspace.add([reports])
    assert [cell.toward.name for cell in workspace.status(COUNCIL, on="2024-07-01").cells] == ["Dravia"]
    monkeypatch.setattr(pipeline, "code_document", desk.code)
    assert (workspace.add([reports]).documents, len(workspace.store.documents())) == (1, 2)


def test_what_a_crash_left_unposted_is_posted_by_the_same_command(workspace, reports, monkeypatch):
    with monkeypatch.context() as crash:
        crash.setattr(Workspace, "post", lambda self: None)
        workspace.add([reports])
    assert not workspace.store.entries()
    workspace.add([reports])
    assert len(workspace.store.entries()) == 1


def test_what_a_crash_left_unposted_is_posted_by_the_next_question(workspace, reports, monkeypatch):
    with monkeypatch.context() as crash:
        crash.setattr(Workspace, "post", lambda self: None)
        workspace.add([reports])
    with Workspace.open(workspace.folder) as later:
        assert [cell.toward.name for cell in later.status(COUNCIL, on="2024-07-01").cells] == ["Dravia"]
        assert later.store.all_posted()


def test_a_question_is_answered_from_what_is_posted_while_another_process_writes(
    workspace, reports, monkeypatch
):
    def busy(*rest):
        raise StoreBusy("busy")

    monkeypatch.setattr(workspace.store, "all_posted", lambda: False)
    monkeypatch.setattr(workspace.store, "add_entries", busy)
    assert workspace.status(COUNCIL, on="2024-07-01").cells == ()


def test_an_id_that_was_given_to_two_texts_is_an_issue(workspace, tmp_path):
    for name, state in (("one", "Dravia"), ("two", "Eldoria")):
        line = json.dumps({"id": "1", "text": f"{state} recognises the Council."})
        (tmp_path / f"{name}.jsonl").write_text(line, encoding="utf-8")
    summary = workspace.add([tmp_path / "one.jsonl", tmp_path / "two.jsonl"])
    assert (summary.documents, summary.known) == (1, 0)
    (issue,) = summary.skipped
    assert Path(issue.where).name == "two.jsonl"
    assert "the id 1 is that of another text" in issue.message
    assert "one.jsonl" in issue.message


def test_a_date_that_comes_too_late_is_said_not_to_be_used(workspace, tmp_path):
    (tmp_path / "note.txt").write_text("Dravia recognises the Council.", encoding="utf-8")
    workspace.add([tmp_path / "note.txt"], published="2024-04-01")
    summary = workspace.add([tmp_path / "note.txt"], published="2024-05-01")
    assert summary.known == 1
    assert [issue.message for issue in summary.issues] == [
        "known already, with 2024-04-01; 2024-05-01 is not used"
    ]


def test_the_folder_of_a_workspace_may_be_added_whole(workspace):
    (workspace.folder / "note.txt").write_text("Dravia recognises the Council.", encoding="utf-8")
    (workspace.folder / "dossiers" / "verania.yml").write_text(f"subject: {COUNCIL}\n", encoding="utf-8")
    page = workspace.folder / "dossier.html"
    workspace.add([workspace.folder])
    page.write_text(render(workspace.dossier(COUNCIL)), encoding="utf-8")
    summary = workspace.add([workspace.folder])
    assert (summary.documents, summary.known) == (0, 1)
    assert [(issue.where, issue.code) for issue in summary.issues] == [(page.as_posix(), "own-page")]


def test_progress_ends_where_it_said_it_would(workspace, reports):
    seen = []
    workspace.add([reports], progress=lambda done, total, name: seen.append((done, total)))
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1]


# ------------------------------------------------------------------------------------------------ asking


def test_today_is_the_day_of_the_newest_report_where_the_settings_say_so(tmp_path, reports):
    with Workspace.create(tmp_path / "demo", today=NEWEST) as workspace:
        workspace.add([reports])
        assert workspace.today == "2024-06-01"


def test_a_partial_date_asks_of_its_last_day(workspace):
    assert workspace.moment("2024-02", "2024").on == "2024-02-29"
    assert workspace.moment("2024-02", "2024").known == "2024-12-31"


def test_the_dossier_page_knows_only_what_was_known_then(workspace):
    desk.fill(workspace)
    page = workspace.dossier(COUNCIL, on="2024-01-01", known="2024-01-01")
    assert "Arvenia first to recognise Council" not in {report.title for report in page.reports}
    assert "Arvenia first to recognise Council" in {
        report.title for report in workspace.dossier(COUNCIL).reports
    }


def test_the_dossier_page_of_a_day_leaves_out_reports_without_a_date(workspace, tmp_path):
    (tmp_path / "note.txt").write_text("Dravia recognises the Council.", encoding="utf-8")
    workspace.add([tmp_path / "note.txt"])
    assert len(workspace.dossier(COUNCIL).reports) == 1
    assert not workspace.dossier(COUNCIL, known="2024-07-01").reports


def test_a_report_is_found_by_path_and_by_the_start_of_its_id(workspace, reports):
    workspace.add([reports])
    document = workspace.documents()[0]
    assert workspace.show("d2024_05_01.txt").document == document
    assert workspace.show(document.id[:6]).document == document
    with pytest.raises(UnknownName, match="no document"):
        workspace.show("d2024_05_0.txt")


def test_check_without_dossiers_says_so(workspace):
    with pytest.raises(NothingRead, match="no dossier"):
        workspace.check()


def test_a_dossier_is_found_by_its_name(workspace, reports):
    workspace.add([reports])
    line = "{on: 2024-07-01, axis: recognition, toward: Dravia, value: recognised}"
    (workspace.folder / "dossiers" / "verania.yml").write_text(
        f"subject: {COUNCIL}\nexpect:\n  - {line}\n", encoding="utf-8"
    )
    assert [checked.holds for checked in workspace.check(Path("verania"))] == [True]
    assert workspace.subjects() == (COUNCIL,)


def test_every_error_of_ours_is_one_line(workspace):
    with pytest.raises(StatusQuoError) as error:
        workspace.status("Atlantis")
    assert "\n" not in str(error.value)

"""The command line as a person or a program meets it: what it prints, where, and its exit code."""

import csv
import io
import json
import re

import pytest

import desk
from statusquo import pipeline
from statusquo.cli import main
from statusquo.cli.app import VERBS
from statusquo.errors import StoreBusy
from statusquo.store import Store

COUNCIL = "Council of Verania"
VERB_NAMES = [verb.__name__.rpartition(".")[2] for verb in VERBS]


@pytest.fixture(autouse=True)
def _made_up_dispute(monkeypatch, tmp_path):
    desk.install(monkeypatch)
    monkeypatch.delenv("STATUSQUO_DEBUG", raising=False)
    monkeypatch.delenv("STATUSQUO_WORKSPACE", raising=False)
    monkeypatch.chdir(tmp_path)


# ------------------------------------------------------------------------------------------------ help and errors


def test_help_lists_every_verb_and_the_exit_codes(run):
    code, out, _ = run("--help")
    assert code == 0
    assert all(f"  {name} " in out for name in VERB_NAMES)
    assert "another process is writing" in out
    assert "..." not in out.split("Commands:")[1].split("Exit codes")[0]


@pytest.mark.parametrize("verb", VERB_NAMES)
def test_every_help_has_an_example(run, verb):
    code, out, _ = run(verb, "--help")
    assert code == 0
    assert f"Example:\n    statusquo {verb}" in out


def test_without_a_verb_there_is_help(run):
    assert run()[0:2] == run("--help")[0:2]


def test_version(run):
    assert re.fullmatch(r"statusquo \d+\.\d+\.\d+\n", run("--version")[1])


@pytest.mark.parametrize(
    ("words", "code", "line"),
    [
        (["status"], 2, "Missing argument"),
        (["status", COUNCIL, "--frm", "2024"], 2, "No such option"),
        (["statsu"], 2, "No such command"),
        (["status", "Atlantis"], 2, "no actor is called 'Atlantis'; there are: Arvenia, Belmark,"),
        (["status", "Arvenja"], 2, "no actor is called 'Arvenja'; nearest: Arvenia"),
        (["status", COUNCIL, "--on", ""], 2, "--on: it is empty"),
        (["status", COUNCIL, "--toward", ""], 2, "--toward: it is empty"),
        (["changes", "--days", "0"], 2, "equal to 1. See: statusquo changes --help"),
        (["status", COUNCIL, "--axis", "recogniton"], 2, "nearest: recognition"),
        (["status", COUNCIL, "--on", "yesterday"], 2, "'yesterday' is not a date"),
        (["status", COUNCIL, "--clock", "sundial"], 2, "sundial"),
        (["status", COUNCIL, "-w", "nowhere"], 3, "nowhere is no workspace"),
        (["show", "no-such-report"], 2, "no document 'no-such-report'"),
        (["export", "--format", "xml"], 2, "no format is called 'xml'"),
        (["add", "missing.txt"], 1, "nothing could be read from missing.txt"),
    ],
)
def test_an_error_is_one_line_and_an_exit_code(filled, run, words, code, line):
    exit_code, out, err = run(*words)
    assert (exit_code, out) == (code, "")
    last = err.strip().splitlines()[-1]
    assert last.startswith("statusquo: ")
    assert line in last
    assert "Traceback" not in err


def test_without_a_workspace_the_line_says_what_to_do(run):
    code, _, err = run("status", COUNCIL)
    assert code == 3
    assert "statusquo new DIR" in err


def test_a_busy_store_has_its_own_exit_code(filled, run, monkeypatch):
    def busy(*_, **__):
        raise StoreBusy("verania.db: another process is writing")

    monkeypatch.setattr(Store, "open", busy)
    assert run("status", COUNCIL)[0] == 4


def test_a_fault_of_our_own_is_one_line_unless_asked(filled, run, monkeypatch):
    def fault(*_, **__):
        raise KeyError("toward")

    monkeypatch.setattr(pipeline, "cells", fault)
    code, _, err = run("status", COUNCIL)
    assert code == 70
    assert err == "statusquo: KeyError: 'toward' (this should not happen; --traceback shows where)\n"
    with pytest.raises(KeyError):
        main(["--traceback", "status", COUNCIL])
    monkeypatch.setenv("STATUSQUO_DEBUG", "1")
    with pytest.raises(KeyError):
        main(["status", COUNCIL])


def test_an_interruption_is_one_line(filled, run, monkeypatch, tmp_path):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    reports = desk.folder(
        tmp_path, d2024_05_01="Dravia recognises the Council. Rain fell on the harbour all that week."
    )
    monkeypatch.setattr(pipeline, "code_document", interrupted)
    code, _, err = run("add", reports)
    assert (code, err) == (
        130,
        "statusquo: interrupted; what was read is kept, the same command goes on from there\n",
    )


def test_the_workspace_may_be_named_before_or_after_the_verb(filled, run, monkeypatch):
    monkeypatch.delenv("STATUSQUO_WORKSPACE")
    before = run("-w", filled, "status", COUNCIL)
    assert before == run("status", COUNCIL, "-w", filled)
    assert before[0] == 0
    assert run("status", COUNCIL)[0] == 3


# ------------------------------------------------------------------------------------------------ making and reading


def test_new_and_add(run, tmp_path):
    reports = desk.folder(
        tmp_path, d2024_05_01="Dravia recognises the Council. Rain fell on the harbour all that week."
    )
    assert run("new", "made")[0] == 0
    code, out, err = run("add", reports, "-w", "made")
    assert (code, err) == (0, "")
    assert out == "1 document read\n2 sentences, 1 parsed\n1 claim: 1 firm, 0 tentative\n"
    assert run("add", reports, "-w", "made")[1] == "0 documents read, 1 known already\n"


def test_add_names_each_input_that_it_skips(run, tmp_path):
    reports = desk.folder(
        tmp_path, d2024_05_01="Dravia recognises the Council. Rain fell on the harbour all that week."
    )
    (reports / "broken.jsonl").write_text('{"id": "1", "text"\n', encoding="utf-8")
    run("new", "made")
    code, out, err = run("add", reports, "-w", "made")
    assert code == 6, "some were read"
    assert re.search(r"broken\.jsonl:1: .+", err)
    assert "1 document read" in out
    assert run("add", reports / "broken.jsonl", "-w", "made")[0] == 1, "none was read"


def test_a_workspace_is_not_made_twice(run):
    run("new", "made")
    assert run("new", "made")[0] == 3


# ------------------------------------------------------------------------------------------------ status


def test_status_as_a_table_that_a_pipe_can_carry(filled, run):
    code, out, _ = run("status", COUNCIL, "--on", "2025-02-01")
    lines = out.splitlines()
    assert code == 0
    assert lines[0] == "Council of Verania on 2025-02-01"
    assert re.search(r"^Arvenia +recognised, first since 2024-11-08 ✓", out, re.MULTILINE)
    assert re.search(r"^Fenmark +not recognised by 2024-11-12 ·", out, re.MULTILINE)
    assert not re.search(r"[─│┃━\x1b]", out)
    assert "✓ confirmed by the acting state" in lines[-1]


def test_status_as_json_is_a_list_of_cells(filled, run):
    _, out, err = run(
        "status",
        COUNCIL,
        "--on",
        "2025-02-01",
        "--toward",
        "Arvenia",
        "--axis",
        "recognition",
        "--format",
        "json",
    )
    (cell,) = json.loads(out)
    assert err == ""
    assert list(cell) == [
        "subject", "toward", "axis", "value", "since", "until", "reported_at", "standing", "claims",
        "by", "undated", "end_unknown", "between", "first", "first_of", "against", "rivals", "denied", "note",
    ]  # fmt: skip
    assert cell["subject"] == {"id": "verania_council", "name": COUNCIL}
    assert cell["toward"] == {"id": "ARV", "name": "Arvenia"}
    assert (cell["value"], cell["since"], cell["reported_at"]) == ("recognised", "2024-11-08", "2024-11-08")
    assert (cell["first"], cell["by"], len(cell["claims"])) == (True, None, 3)


def test_a_state_of_which_nothing_is_known_has_no_cell_unless_asked_for(filled, run):
    words = ("status", COUNCIL, "--on", "2025-02-01", "--axis", "recognition", "--format", "json")
    without = {cell["toward"]["id"]: cell["value"] for cell in json.loads(run(*words)[1])}
    everything = {cell["toward"]["id"]: cell["value"] for cell in json.loads(run(*words, "--all")[1])}
    assert "ELD" not in without
    assert everything["ELD"] is None
    assert without.items() <= everything.items()


def test_status_on_a_day_as_known_on_a_day(filled, run):
    words = (
        "status",
        COUNCIL,
        "--axis",
        "recognition",
        "--format",
        "json",
        "--toward",
        "Arvenia",
        "--on",
        "2024-11-08",
    )
    assert [cell["value"] for cell in json.loads(run(*words)[1])] == ["recognised"]
    known = json.loads(run(*words, "--known", "2024-11-07")[1])
    assert [(cell["toward"]["name"], cell["value"]) for cell in known] == [("any state", "none")]
    assert json.loads(run(*words, "--known", "2024-12-31", "--clock", "recorded")[1]) == []


def test_status_as_csv(filled, run):
    _, out, _ = run("status", COUNCIL, "--on", "2025-02-01", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert {(row["toward"], row["value"], row["since"]) for row in rows if row["axis"] == "listing"} == {
        ("Arvenia", "delisted", "2024-04-01"),
        ("Fenmark", "listed", "2023-08"),
    }


def test_nothing_known_is_said_in_words_and_as_an_empty_list(filled, run):
    assert "Nothing is known of Eldoria" in run("status", "Eldoria")[1]
    assert json.loads(run("status", "Eldoria", "--format", "json")[1]) == []


# ------------------------------------------------------------------------------------------------ the other answers


def test_why_marks_the_evidence_in_its_sentence(filled, run):
    _, out, _ = run("why", COUNCIL, "Dravia", "--on", "2025-02-01")
    assert "Recognition: unknown" in out
    assert "does not post to the ledger" in out
    assert (
        "«Dravia will recognise the Council only if girls’ schools reopen», President Mira Tolan said." in out
    )
    assert "Morning Ledger · 2023-05-30 (metadata) · on the word of Mira Tolan < Dravia" in out
    assert re.search(r"Contact: met, since 2023-05-29; reported", out)


def test_why_as_lines(filled, run):
    _, out, _ = run("why", COUNCIL, "Belmark", "--on", "2025-02-01", "--format", "csv")
    sides = [(row["axis"], row["side"]) for row in csv.DictReader(io.StringIO(out))]
    assert sides == [
        ("mission_abroad", "for"), ("mission_abroad", "against"), ("mission_abroad", "not posted: possible"),
    ]  # fmt: skip


def test_the_timeline_reads_from_old_to_new(filled, run):
    _, out, _ = run("timeline", COUNCIL, "--from", "2023-08", "--to", "2024-06")
    assert [line.split("  ")[0] for line in out.splitlines()[1:]] == [
        "2023-08", "2024-01", "2024-04-01", "by 2024-06-19", "by 2024-06-19",
        "1 of which no day is known: shown without --from and --to",
    ]  # fmt: skip
    assert (
        json.loads(run("timeline", COUNCIL, "--format", "json", "--axis", "listing")[1])[0]["act"]
        == "designate"
    )


def test_changes_since_a_day(filled, run):
    _, out, _ = run("changes", "--since", "2025-01-01")
    assert "From 2025-01-01 to 2025-01-21" in out
    assert re.search(r"since 2025-01-20 +Castoria +Own mission there +unknown +embassy open", out)
    rows = list(csv.DictReader(io.StringIO(run("changes", "--days", "30", "--format", "csv")[1])))
    assert [(row["toward"], row["was"], row["value"]) for row in rows] == [("Castoria", "", "embassy_open")]


def test_show_marks_claims_and_what_was_not_read(filled, run):
    _, out, _ = run("show", "reports/01.txt")
    assert "«Havelia recognised the Council»[1][2] of Verania in May 1998" in out
    assert "[Both kept their missions in the port of Sel open.]" in out
    assert "[1] Garland recognises Council of Verania" in out


def test_report_writes_one_page(filled, run, tmp_path):
    code, out, err = run("report", COUNCIL, "-o", tmp_path / "page.html")
    assert (code, out) == (0, "")
    assert "page.html" in err
    assert COUNCIL in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_a_title_without_end_is_shortened(run, tmp_path):
    reports = tmp_path / "long.jsonl"
    report = {"id": "1", "text": "Dravia recognises the Council.", "title": "Title " * 1000}
    reports.write_text(json.dumps(report), encoding="utf-8")
    run("new", "made")
    run("add", reports, "-w", "made")
    for words in (("why", COUNCIL, "Dravia"), ("show", "1")):
        lines = run(*words, "-w", "made")[1].splitlines()
        assert any("…" in line for line in lines)
        assert max(map(len, lines)) < 400


def test_one_claim_is_no_plural_and_no_date_has_no_basis(run, tmp_path):
    (tmp_path / "note.txt").write_text("Dravia recognises the Council.", encoding="utf-8")
    run("new", "made")
    run("add", tmp_path / "note.txt", "-w", "made")
    out = run("show", "note.txt", "-w", "made")[1]
    assert "1 claim; 1 of 1 sentence parsed" in out
    assert "date unknown\n" in out


def test_a_dossier_that_is_missing_is_told(filled, run):
    code, out, err = run("check", "missing.yml")
    assert (code, err) == (5, "")
    assert "missing.yml:1: cannot be read" in out


def test_check_names_file_and_line_of_what_fails(filled, run):
    path = filled / "dossiers" / "verania.yml"
    path.write_text(
        f"subject: {COUNCIL}\nexpect:\n"
        "  - {on: 2025-02-01, axis: recognition, toward: Arvenia, value: recognised}\n"
        "  - {on: 2025-02-01, axis: recognition, toward: Fenmark, value: recognised}\n",
        encoding="utf-8",
    )
    code, out, err = run("check")
    assert code == 1
    assert re.fullmatch(
        r".+verania\.yml:4: recognition toward Fenmark .+; the ledger says: none by 2024-11-12, .+\n", out
    )
    assert "1 of 2 expectations hold" in err
    path.write_text(
        path.read_text(encoding="utf-8").replace("Fenmark, value: recognised", "Fenmark, value: none"),
        encoding="utf-8",
    )
    assert run("check", path)[0] == 0

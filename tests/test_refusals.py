"""What every verb says to words that it can do nothing with: one line that names file or argument, and the right code."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

import desk
from statusquo.workspace import Workspace

SUBJECT = "Council of Verania"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["status", ""], "an argument: it is empty"),
        (["show", " "], "an argument: it is empty"),
        (["show", "\udcff"], "an argument: it is not UTF-8 text"),
        (["figures", "--about=\udcff"], "--about: it is not UTF-8 text"),
        (["add", ""], "an argument: it is empty"),
        (["statements", "--by", ""], "--by: it is empty"),
        (["export", "-o", ""], "-o: it is empty"),
        (["accept", "abc", "--because="], "--because: it is empty"),
        (
            ["timeline", SUBJECT, "--from", "2025", "--to", "2024"],
            "no day lies within --from 2025 and --to 2024",
        ),
        (
            ["statements", "--from", "2025-02", "--to", "2024"],
            "no day lies within --from 2025-02 and --to 2024",
        ),
        (["figures", "--on", "2023", "--from", "2024"], "no day lies within --on 2023 and --from 2024"),
        (["diff", SUBJECT, "--from", "2025", "--to", "2024"], "the first day of diff lies after the second"),
        (["status", SUBJECT, "--on", "٢٠٢٤"], "is not a date"),
        (["status", SUBJECT, "--format", "yaml"], "'yaml' is not one of"),
        (["changes", "--days", "0"], "--days"),
        (["actors", "split", "Borduria", "--as", "Bordavia", "--because", "x"], "--in REPORT"),
        (["actors", "name", "Borduria", "!!", "--because", "x"], "'!!' is no name: it has no letters"),
        (
            ["actors", "undo", "Nobody", "--because", "x"],
            "no unnamed actor is called 'Nobody'; there is none",
        ),
        (["export", "--format", "package", "--as", "csv", "-o", "x"], "has no form as a single one"),
    ],
)
def test_words_that_mean_nothing_are_refused_by_name(filled, run, monkeypatch, words, told):
    monkeypatch.setattr(Workspace, "_stranger", stranger)
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert told in err
    assert "Value error" not in err
    assert "Input should" not in err


def stranger(workspace, wanted):
    """Borduria is an actor that only reports name."""
    from statusquo.views.names import unknown

    if wanted == "Borduria":
        return "borduria"
    raise unknown("unnamed actor", wanted, ())


@pytest.mark.parametrize("days", [99_999_999, 9_999_999_999_999])
def test_changes_look_back_no_further_than_the_calendar(filled, run, days):
    code, out, _ = run("changes", "--days", days)
    assert code == 0
    assert "From 0001-01-01 to" in out


def test_changes_since_a_day_after_the_newest_report(filled, run):
    code, out, _ = run("changes", "--since", "2030")
    assert code == 0
    assert "No report is as late as 2030-01-01" in out


class TestManifest:
    @pytest.mark.parametrize(
        ("columns", "told"),
        [
            ("file,date", 'no column "path"'),
            ("", 'no column "path"'),
            ("path,publishd", 'no column is called "publishd"; is "published" meant?'),
            ("pth;published", 'no column is called "pth"; is "path" meant?'),
        ],
    )
    def test_nothing_is_read_by_one_whose_columns_are_misspelt(self, filled, tmp_path, run, columns, told):
        reports = desk.folder(tmp_path, d2024_05_01="Dravia recognises the Council.")
        (reports / "manifest.csv").write_text(f"{columns}\nd2024_05_01.txt,2024-05-01\n", encoding="utf-8")
        for path, place in ((reports, "manifest.csv:1"), (reports / "d2024_05_01.txt", "d2024_05_01.txt")):
            code, _, err = run("add", path)
            assert code == 1
            assert f"{place}: {told}" in err

    def test_one_may_have_columns_of_its_own(self, filled, tmp_path, run):
        reports = desk.folder(tmp_path, d2024_05_01="Dravia recognises the Council.")
        (reports / "manifest.csv").write_text("path,notes\nd2024_05_01.txt,odd\n", encoding="utf-8")
        assert run("add", reports)[0] == 0


class TestStore:
    @pytest.mark.parametrize("verb", [["status", SUBJECT], ["statements"], ["check"], ["add", "somewhere"]])
    @pytest.mark.parametrize(
        ("left", "told"),
        [
            (None, "there is no store here"),
            (b"", "the store is empty (0 bytes)"),
            (b"x" * 5000, "not a database"),
        ],
    )
    def test_a_lost_store_is_no_empty_one(self, filled, run, verb, left, told):
        for file in filled.glob("statusquo.db*"):
            file.unlink()
        if left is not None:
            (filled / "statusquo.db").write_bytes(left)
        code, out, err = run(*verb)
        assert (code, out) == (3, "")
        assert f"statusquo.db: {told}" in err

    def test_one_without_a_table_is_damaged(self, filled, run):
        with closing(sqlite3.connect(filled / "statusquo.db")) as other:
            other.execute("DROP TABLE judgements")
        code, out, err = run("status", SUBJECT)
        assert (code, out) == (3, "")
        assert "statusquo.db: not a database, or a damaged one (no such table" in err

    def test_a_new_one_is_made_on_demand_and_settings_stay(self, filled, run):
        settings = (filled / "statusquo.toml").read_text()
        (filled / "statusquo.db").unlink()
        assert run("new", filled)[0] == 0
        assert run("new", filled)[0] == 3
        assert (filled / "statusquo.toml").read_text() == settings
        assert "No report" in run("status", SUBJECT)[1]


class TestFiles:
    """Those of a workspace: dossiers and actors."""

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("axes: [foo]", "2: axes: no axis is called 'foo'; there are: "),
            ("rivals:\n  - Council of Verania\n  - foo", "4: rivals: no actor is called 'foo'"),
            ('axes: [""]', "2: axes.0: found '', expected some words"),
            ("subject: Belmark", "2: not YAML: subject stands twice"),
            ("[a]: b", "2: not YAML: a key must be text"),
            ("rivals: &a [*a]", "1: not YAML: something in it stands within itself"),
            ("axes: recognition", "2: axes: found 'recognition', expected a list"),
        ],
    )
    def test_a_dossier(self, filled, run, text, told):
        (filled / "dossiers" / "x.yml").write_text(f"subject: {SUBJECT}\n{text}\n", encoding="utf-8")
        code, out, _ = run("check")
        assert code == 5
        assert f"x.yml:{told}" in out

    def test_a_dossier_that_expects_nothing(self, filled, run):
        (filled / "dossiers" / "x.yml").write_text(f"subject: {SUBJECT}\n", encoding="utf-8")
        code, _, err = run("check")
        assert (code, err) == (0, "no dossier here expects anything\n")

"""`statusquo export`: to a file, a folder or standard output, and never over what is somebody's."""

import csv
import json

import pytest

from statusquo.exports.package import read as read_package


def test_export_writes_to_a_file_or_to_standard_output(filled, run, tmp_path):
    _, out, _ = run("export")
    lines = [json.loads(line) for line in out.splitlines()]
    assert "recognise" in {line["act"] for line in lines}
    assert run("export", "-o", "-")[1] == out
    code, _, err = run("export", "--format", "csv", "-o", tmp_path / "claims.csv")
    assert code == 0
    assert f"wrote {len(lines)} rows" in err
    assert (tmp_path / "claims.csv").read_text(encoding="utf-8").count("\n") >= len(lines)


def test_an_export_that_fails_leaves_the_file_as_it_was(filled, run, tmp_path):
    (tmp_path / "claims.jsonl").write_text("of yesterday", encoding="utf-8")
    assert run("export", "--format", "xml", "-o", tmp_path / "claims.jsonl")[0] == 2
    assert (tmp_path / "claims.jsonl").read_text(encoding="utf-8") == "of yesterday"


def test_export_of_a_package_writes_a_folder_that_reads_back(filled, run, tmp_path):
    code, _, err = run("export", "--format", "package", "-o", tmp_path / "ledger")
    assert (code, "rows to" in err) == (0, True)
    claims = run("export")[1].splitlines()
    package = read_package(tmp_path / "ledger")
    assert {testimony.claim.id for testimony in package.testimonies} == {json.loads(c)["id"] for c in claims}
    assert package.entries


def test_export_of_a_package_needs_a_folder_of_its_own(filled, run, tmp_path):
    code, out, err = run("export", "--format", "package")
    assert (code, out) == (2, "")
    assert "name it with -o DIR" in err
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    code, _, err = run("export", "--format", "package", "-o", tmp_path)
    assert code == 3
    assert "something other than a data package" in err


def test_export_for_wikidata_is_a_table(filled, run):
    code, out, _ = run("export", "--format", "wikidata")
    heading, *rows = out.splitlines()
    assert code == 0
    assert heading.startswith("subject,subject_qid,property,")
    assert rows


@pytest.mark.parametrize("name", ["jsonl", "attributions", "plover", "cameo", "csv", "wikidata"])
def test_each_format_of_lines_is_a_table_as_well(filled, run, name):
    code, out, err = run("export", "--format", name, "--as", "csv")
    rows = list(csv.DictReader(out.splitlines()))
    assert (code, err) == (0, "")
    assert rows or name == "attributions"
    if name == "jsonl":
        lines = [json.loads(line) for line in run("export")[1].splitlines()]
        assert [(row["id"], row["why"]) for row in rows] == [(line["id"], line["why"]) for line in lines]

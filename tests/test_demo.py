"""The sample reports through everything that is real: reading, parsing, ledger, answers, page."""

import json
import shlex

import pytest

from statusquo.cli import main
from statusquo.ontology import DATA


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The folder of a demonstration that has run."""
    folder = tmp_path_factory.mktemp("demo") / "statusquo-demo"
    assert main(["demo", "--keep", str(folder)]) == 0
    return folder


def test_the_demonstration_shows_ledger_changes_contests_and_page(demo, capsys):
    assert main(["demo", "--keep", str(demo)]) == 0
    streams = capsys.readouterr()
    headings = ["Who stands where", "What changed lately", "What is contested", "The dossier", "Try next"]
    places = [streams.out.index(heading) for heading in headings]
    assert places == sorted(places)
    assert "is there already" in streams.err
    assert str(demo / "dossier.html") in streams.out
    assert (demo / "dossier.html").read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html>")


def test_every_sample_report_is_read(demo, capsys):
    assert main(["add", str(demo / "reports"), "-w", str(demo), "--format", "json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    files = [path for path in (DATA / "samples" / "reports").iterdir() if path.suffix != ".csv"]
    assert summary["known"] >= len(files)
    assert (summary["documents"], summary["issues"]) == (0, [])


def test_the_commands_that_it_offers_work(demo, capsys):
    main(["demo", "--keep", str(demo)])
    offered = capsys.readouterr().out.split("Try next:")[1].strip().splitlines()
    codes = {line: main(shlex.split(line)[1:]) for line in offered}
    assert len(codes) == 4
    assert all(code == 0 for line, code in codes.items() if " check " not in line)


def test_a_folder_of_the_user_is_left_alone(tmp_path, capsys):
    (tmp_path / "thesis.txt").write_text("mine", encoding="utf-8")
    assert main(["demo", "--keep", str(tmp_path)]) == 3
    assert "is not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_workspace_of_the_user_is_left_alone(tmp_path, capsys):
    main(["new", str(tmp_path / "mine")])
    assert main(["demo", "--keep", str(tmp_path / "mine")]) == 3
    assert "a workspace of your own" in capsys.readouterr().err

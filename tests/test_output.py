"""What leaves the program: letters of any encoding, spreadsheets that run nothing, pipes that close."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

import statusquo
from statusquo.cli import main
from statusquo.cli.output import clean, console, harmless


@pytest.mark.parametrize(
    ("value", "cell"),
    [("=1+1", "'=1+1"), ("@sum", "'@sum"), ("-2", "'-2"), ("Arvenia", "Arvenia"), (None, "")],
)
def test_a_spreadsheet_runs_nothing_of_a_report(value, cell):
    assert harmless(value) == cell


def test_a_report_does_not_steer_the_terminal():
    assert clean("a\x1b[31mred\x07\nb\tc\x9b") == "a[31mred\nb\tc"


@pytest.mark.parametrize(("shape", "letter"), [("table", "?Dravia will"), ("json", "girls’ schools")])
def test_another_encoding_loses_letters_for_people_and_none_for_programs(filled, monkeypatch, shape, letter):
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    assert main(["why", "Council of Verania", "Dravia", "--format", shape]) == 0
    assert letter in stream.buffer.getvalue().decode("utf-8")


def test_a_table_whose_reader_has_gone_is_no_error(monkeypatch):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as closed, monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", closed)
        with pytest.raises(BrokenPipeError):
            console().print("anything " * 10_000)
        os.dup2(os.open(os.devnull, os.O_WRONLY), closed.fileno())


def test_a_pipe_that_closes_early_is_no_error():
    package = Path(statusquo.__file__).parent.parent
    done = subprocess.run(
        f"{sys.executable} -m statusquo --help | head -n 1",
        shell=True, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(package)},
    )  # fmt: skip
    assert done.stdout.startswith("Usage: statusquo")
    assert done.stderr == ""

"""What leaves the program: letters of any encoding, spreadsheets that run nothing, pipes that close."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

import statusquo
from statusquo.cli import main
from statusquo.cli.output import clean, console, harmless, listing, table


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


def drawn(width, **asked):
    """A listing as a terminal of this width shows it, without the blanks at the end of lines."""
    out = Console(width=width, file=io.StringIO(), highlight=False)
    made = table(("Day", "Who", "Where", "Sentence"), out)
    made.add_row(
        "2024-05-14", "Verania", "Arvengrad", "The envoy handed over his credentials to the council."
    )
    made.add_row("", "Dravia", "", "Nothing came of it.")
    listing(made, out, **asked)
    return [line.rstrip() for line in out.file.getvalue().splitlines()]


def test_a_listing_is_a_table_where_it_has_room():
    assert drawn(100)[0].split() == ["Day", "Who", "Where", "Sentence"]


def test_on_a_narrow_terminal_each_row_is_a_paragraph_and_no_word_is_cut():
    assert drawn(40) == [
        "2024-05-14  Verania",
        "    Where: Arvengrad",
        "    Sentence: The envoy handed over his",
        "    credentials to the council.",
        "",
        "2024-05-14  Dravia",
        "    Sentence: Nothing came of it.",
    ]


def test_the_heading_of_a_paragraph_may_be_the_first_cell_alone():
    assert drawn(40, heading=1)[:2] == ["2024-05-14", "    Who: Verania · Where: Arvengrad"]


def test_a_question_of_the_command_line_ends_once(run):
    assert (
        run("stat")[2] == "statusquo: No such command 'stat'. Did you mean 'status'? See: statusquo --help\n"
    )

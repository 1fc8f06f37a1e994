"""Reports of which no day but a month or a year is known: an interval with its basis."""

import pytest

from statusquo import ontology, pipeline
from test_sources import REPORT, only, write


def test_an_address_with_a_month_tells_the_month(tmp_path):
    report = write(tmp_path / "a.txt", REPORT)
    write(tmp_path / "manifest.csv", "path,url\na.txt,https://x.example/2024/05/talks\n")
    document = only(report)
    assert interval_of(document) == (None, "2024-05-01", "2024-05-31", "url")


def interval_of(document):
    return document.published_at, document.not_before, document.not_after, document.published_basis


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("July 2025", ("2025-07-01", "2025-07-31", "text")),
        ("Published: July 2025", ("2025-07-01", "2025-07-31", "text")),
        ("Published in February 2024.", ("2024-02-01", "2024-02-29", "text")),
        ("Issued Sept 2023", ("2023-09-01", "2023-09-30", "text")),
        ("Report of July 2025", (None, None, "none")),
        ("July 2025\nAugust 2025", (None, None, "none")),
        ("Copyright 2025", (None, None, "none")),
        ("2025", (None, None, "none")),
    ],
)
def test_a_head_that_gives_a_month_alone_gives_an_interval(tmp_path, head, expected):
    report = write(tmp_path / "a.txt", f"Talks in the north\n{head}\n\n{REPORT}")
    assert interval_of(only(report)) == (None, *expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2025-07", ("2025-07-01", "2025-07-31", "given")),
        ("July 2025", ("2025-07-01", "2025-07-31", "given")),
        ("2024", ("2024-01-01", "2024-12-31", "given")),
    ],
)
def test_a_manifest_may_give_a_month_or_a_year(tmp_path, written, expected):
    report = write(tmp_path / "a.txt", REPORT)
    write(tmp_path / "manifest.csv", f"path,published\na.txt,{written}\n")
    assert interval_of(only(report)) == (None, *expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arvenia closed its office on 9 July 2025.", ("2025-07-09", "2025-07-31", "text")),
        ("Arvenia closed its office on 9 August 2025.", ("2025-08-09", None, "earliest")),
        (
            "Arvenia signed a treaty that takes effect on 1 September 2025.",
            ("2025-07-01", "2025-07-31", "text"),
        ),
        ("Arvenia closed its office on 9 May 2025.", ("2025-07-01", "2025-07-31", "text")),
    ],
)
def test_what_the_text_tells_of_narrows_the_month_or_shows_that_it_is_not_its_own(tmp_path, text, expected):
    report = write(tmp_path / "a.txt", f"Talks in the north\nJuly 2025\n\n{text}")
    (document,) = pipeline.read_documents([report], ontology.load())
    assert interval_of(document) == (None, *expected)


def test_a_day_that_anything_gives_comes_before_a_month(tmp_path):
    report = write(tmp_path / "a.txt", f"Talks in the north\nPublished 3 July 2025\n\n{REPORT}")
    write(tmp_path / "manifest.csv", "path,published\na.txt,2025-07\n")
    assert interval_of(only(report)) == ("2025-07-03", None, None, "text")


def test_a_month_that_somebody_gave_stands(tmp_path):
    write(tmp_path / "a.txt", "Arvenia closed its office on 9 August 2025, the ministry said.")
    write(tmp_path / "manifest.csv", "path,published\na.txt,2025-07\n")
    (document,) = pipeline.read_documents([tmp_path], ontology.load())
    assert interval_of(document) == (None, "2025-07-01", "2025-07-31", "given")

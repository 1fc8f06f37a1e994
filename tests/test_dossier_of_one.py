"""The page of one subject where a workspace holds several disputes: it has the reports that bear on it, out of all."""

import html
import re

import pytest

from statusquo.exports.page import render
from statusquo.workspace import Workspace

REPORTS = {
    "d2024_03_04": "Peru recognised Kosovo on 3 March 2024.",
    "d2024_03_05": "Serbia condemned Peru. Spain has not recognised Kosovo.",
    "d2024_04_01": "Chile recognised Somaliland on 30 March 2024.",
    "d2024_05_01": "The harvest was good in most of the valley this year, farmers said.",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("several")
    reports = folder / "reports"
    reports.mkdir()
    for name, text in REPORTS.items():
        (reports / f"{name}.txt").write_text(text, encoding="utf-8")
    with Workspace.create(folder / "desk", today="2024-06-01") as workspace:
        workspace.add(reports, published="2024-05-02")
        yield workspace


def head_of(page):
    facts = re.search(r'<dl class="facts">.*?</dl>', page, re.DOTALL).group()
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", facts)).split())


def test_the_head_counts_what_concerns_the_subject_out_of_all_that_was_read(desk):
    head = head_of(render(desk.dossier("Kosovo")))
    assert head.startswith("Reports 2 of 4 read")
    assert "Claims 2 of 4 read" in head


def test_only_its_own_reports_are_printed(desk):
    page = desk.dossier("Kosovo")
    printed = " ".join(
        piece.text for report in page.reports for passage in report.passages for piece in passage
    )
    assert "Spain has not recognised Kosovo" in printed
    assert "Somaliland" not in printed
    assert "Those of the 4 reports read that bear on Kosovo" in render(page)


def test_of_whom_no_report_tells_the_page_says_so(desk):
    page = render(desk.dossier("Taiwan"))
    assert "No report on it" in page
    assert "No report of the 4 that were read by then tells of Taiwan" in " ".join(page.split())

"""The dossier page: complete, self-contained, safe with hostile reports, and honest about dates and silence."""

import html
import itertools
import re
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser

import pytest

from fictitious_dispute import DISPUTE, dossier, party
from statusquo.exports.page import render
from statusquo.model import Document, Entry, Span
from statusquo.ontology.shapes import BoilerplateCue
from statusquo.views import dossier as dossier_view
from statusquo.views.quotes import title_of
from statusquo.views.wording import date_words, infinitive

VOID = {"meta", "input", "br", "link", "img"}
MEGABYTE = 1_000_000


class Outline(HTMLParser):
    """What a page is made of: ids, links, tags in order, and whether every tag is closed."""

    def __init__(self, page):
        super().__init__()
        self.ids, self.links, self.resources, self.open = [], [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found["href"]] if tag == "a" else []
        self.resources += [value for name, value in attrs if name in {"src", "srcset", "data", "action"}]
        self.resources += [found["href"]] if tag in {"link", "image"} else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def words(fragment):
    """A page as a reader sees it: no tags, no doubled blanks."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", fragment)).split())


PAGE = render(dossier())
OUTLINE = Outline(PAGE)


def between(start, end, page):
    """The first stretch of a page from one piece of text to another."""
    assert start in page
    return start + page.partition(start)[2].partition(end)[0] + end


def section(name):
    return between(f'<section id="{name}"', "</section>", PAGE)


class TestWhatItSays:
    def test_every_claim_stands_there_with_its_whole_sentence(self):
        text = words(PAGE)
        for testimony in DISPUTE.testimonies:
            assert " ".join(testimony.claim.sentence.quote.split()) in text

    def test_the_head_says_what_was_read_and_what_not(self):
        head = words(PAGE.partition("<main>")[0])
        assert "as of 1 Mar 2025, as known on 1 Mar 2025" in head
        assert "Reports20" in head.replace(" ", "")
        assert "12 Jun 1998 to 21 Jan 2025 1 report without a date" in head
        assert "No verdict." in head

    def test_a_wire_and_its_reprint_are_one_origin(self):
        cell = dossier().rows[0].cells[0]
        assert (cell.reports, cell.origins) == (2, 1)

    def test_copies_that_name_no_agency_are_one_origin_when_they_are_known(self):
        one, other = (DISPUTE.keys[key].document.id for key in ("cstenv", "gazCST"))

        def origins(**more):
            found = [cell for cell in dossier(**more).cells if cell.label == "chargé d'affaires accepted"]
            return found[0].origins

        assert origins() == 2
        assert origins(copies=[(one, other)]) == 1

    def test_no_number_stands_without_its_list_and_its_day(self):
        for card in re.findall(r'<div class="card">.*?</div>', PAGE, re.DOTALL):
            assert "on the reports’ word as of 1 Mar 2025" in card
            for count, listed in re.findall(r"<small>(\d+)</small></dt>\s*<dd>(.*?)</dd>", card, re.DOTALL):
                assert len(re.findall("<a ", listed)) == int(count)

    @pytest.mark.parametrize(
        ("row", "column", "cell"),
        [
            ("Arvenia", 0, "recognised since 8 Nov 2024 said to be the first confirmed by both"),
            ("Arvenia", 3, "ambassador sent since Jan 2024 confirmed by the acting state"),
            ("Castoria", 0, "not recognised by 14 Feb 2023 confirmed by the acting state"),
            ("Belmark", 2, "envoy accepted by 3 Mar 2023 contested"),
            ("Dravia", 2, "envoy accepted by 3 Mar 2023 claimed"),
            ("Dravia", 0, "·no report"),
        ],
    )
    def test_a_cell_gives_value_date_and_standing_in_words(self, row, column, cell):
        found = between(f'<th scope="row">{row}</th>', "</tr>", section("ledger"))
        cells = re.findall(r"<td.*?</td>", found, re.DOTALL)
        assert words(re.sub(r"</?(span|strong)", r" \g<0>", cells[column])).replace("· no", "·no") == cell

    def test_standing_is_a_shape_too(self):
        for standing in {cell.standing for cell in DISPUTE.cells}:
            symbol = "s-" + standing.replace(" ", "-")
            assert f'href="#{symbol}"' in section("ledger")
            assert symbol in OUTLINE.ids

    def test_what_no_state_has_done_comes_first(self):
        assert [row.name for row in dossier().rows][:2] == ["Any state", "Arvenia"]

    def test_a_contested_cell_shows_both_sides(self):
        contested = words(section("contested"))
        assert "Belmark, Castoria, Dravia and Eldoria have accepted our envoys" in contested
        assert "Belmark has not accepted any envoy of the Council" in contested
        assert "Government › Belmark" in contested

    def test_what_was_only_said_is_in_its_own_table(self):
        rows = [words(row) for row in re.findall(r"<tr data-filter>.*?</tr>", section("pledges"), re.DOTALL)]
        assert any(r.startswith("demandJan Oros › Republic of VeraniaEldoria not to recognise") for r in rows)
        assert any(r.startswith("conditionMira Tolan › DraviaDravia to recognise") for r in rows)
        assert any(
            r.startswith("possibilityPrime minister’s office › BelmarkBelmark to accept an envoy of")
            for r in rows
        )
        assert len(rows) == sum(not testimony.claim.factual for testimony in DISPUTE.testimonies)

    def test_the_outlet_speaks_where_no_speaker_is_named(self):
        assert "in the outlet’s own voice" in words(section("evidence"))

    def test_picture_and_table_have_the_same_events(self):
        timeline = section("timeline")
        drawn = re.findall(r'<a href="#(event-\d+)" tabindex', timeline)
        listed = re.findall(r'<tr id="(event-\d+)"', timeline)
        assert sorted(drawn) == sorted(listed)
        assert len(listed) == len(set(listed)) == len(dossier().moments)


class TestHowItIsMade:
    def test_it_is_well_formed(self):
        assert OUTLINE.open == []
        assert len(OUTLINE.ids) == len(set(OUTLINE.ids))
        assert PAGE.lstrip().startswith("<!doctype html>")
        assert '<html lang="en">' in PAGE

    def test_every_link_within_the_page_leads_somewhere(self):
        inner = [link[1:] for link in OUTLINE.links if link.startswith("#")]
        assert set(inner) <= set(OUTLINE.ids)
        cells = re.findall(r'<td class="tone.*?href="#(.*?)"', section("ledger"))
        assert len(cells) == len(DISPUTE.cells)
        assert set(cells) <= set(re.findall(r'<article id="(.*?)"', section("evidence")))

    def test_it_needs_nothing_from_anywhere(self):
        assert OUTLINE.resources == []
        assert [link for link in OUTLINE.links if not link.startswith("#")] == [
            "https://ministry.example/statements/41"
        ]
        style = between("<style>", "</style>", PAGE)
        assert "@import" not in style
        assert set(re.findall(r"url\((.)", style)) <= {"#"}  # a pattern of the page itself
        assert re.findall(r"https?://[^\s\"<]+", PAGE) == ["https://ministry.example/statements/41"]

    def test_it_works_without_a_mouse_and_without_eyes(self):
        assert '<a class="skip" href="#ledger">' in PAGE
        assert 'role="region" aria-label="Ledger as a table" tabindex="0"' in PAGE
        assert '<th scope="row">Arvenia</th>' in PAGE
        assert "<caption>" in section("ledger")
        assert PAGE.count("<h1>") == 1
        assert ":focus-visible" in PAGE

    def test_it_prints_and_has_a_dark_side(self):
        assert "@media print" in PAGE
        assert "size: A4" in PAGE
        assert "@media (prefers-color-scheme: dark)" in PAGE

    def test_the_same_records_give_the_same_page(self):
        assert render(dossier()) == PAGE


class TestHostileReports:
    TRAP = '</style><script>alert("1")</script><b onload=x>'

    def page(self, **fields):
        first = DISPUTE.testimonies[0]
        document = replace(first.document, **fields)
        kept = [one for one in DISPUTE.documents if one.id != document.id]
        testimonies = [
            replace(one, document=document) if one.document.id == document.id else one
            for one in DISPUTE.testimonies
        ]
        return render(dossier(documents=[document, *kept], testimonies=testimonies))

    def test_a_title_stays_text(self):
        page = self.page(title=self.TRAP)
        assert page.count("<script>") == 1
        assert (
            html.escape(self.TRAP, quote=False) in html.unescape(page).replace('"', '"')
            or "&lt;script&gt;" in page
        )
        assert self.TRAP in html.unescape(page)
        assert Outline(page).open == []

    def test_a_name_stays_text(self):
        first = DISPUTE.testimonies[0]
        claim = replace(first.claim, actor=replace(party("x"), name=self.TRAP))
        page = render(dossier(testimonies=[replace(first, claim=claim)], cells=[], events=[]))
        assert page.count("<script>") == 1
        assert self.TRAP in html.unescape(page)

    @pytest.mark.parametrize(
        "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/hosts", " javascript:x"]
    )
    def test_only_web_addresses_become_links(self, address):
        assert address.strip() not in [link.strip() for link in Outline(self.page(url=address)).links]

    def test_a_report_without_title_goes_by_its_first_line(self):
        assert "Three capitals side with Verania’s insurgents" in words(self.page(title=""))

    def test_a_menu_is_no_first_line(self):
        menu = BoilerplateCue(pattern="(?:skip|jump) to content$", example="Skip to content")
        known = replace(DISPUTE.ontology, boilerplate=(menu,))
        report = Document(id="d", text="Skip to content\n\nThree capitals side with the insurgents\n\nBody.")
        assert title_of(report, known) == "Three capitals side with the insurgents"
        assert title_of(replace(report, text="Skip to content", path="a.txt"), known) == "a.txt"


class TestSize:
    def test_nothing_read_is_said(self):
        page = render(dossier(cells=[], testimonies=[], events=[], documents=[]))
        assert "No report tells of Council of Verania, so this dossier says nothing" in words(page)
        assert Outline(page).open == []

    def test_reports_that_bear_no_position_are_still_listed(self):
        page = render(dossier(cells=[], testimonies=[], events=[]))
        assert "The reports bear out no position toward Council of Verania on this day" in words(page)
        assert page.count('class="report"') == 20
        assert "No demand, plan, promise or condition" in page

    def test_a_thousand_reports_fit_three_megabytes(self):
        page = render(many_reports(1000))
        assert page.count('class="report"') == 1000
        assert (
            len(page.encode()) < 2.8 * MEGABYTE
        )  # of the three wanted: contradictions and pledges come on top
        assert "[…]" in page

    def test_a_text_that_a_thousand_print_is_one_origin_before_the_reader_loses_patience(self):
        """All half a million pairs of them are copies; going through the reports for each took minutes."""
        documents = [Document(id=f"{number:03}", text="One text.") for number in range(1000)]
        copies = frozenset(itertools.combinations([document.id for document in documents], 2))
        origins = dossier_view.independent_origins(documents, copies)
        assert len(set(origins.values())) == 1
        some = frozenset({("000", "001"), ("001", "002"), ("003", "004")})
        assert len(set(dossier_view.independent_origins(documents[:6], some).values())) == 3

    def test_of_many_that_say_the_same_some_are_printed_some_named_and_the_rest_counted(self):
        page = render(many_reports(200))
        told = words(page)
        assert re.search(r"The same in \d{2,} further claims: [^:]+ and \d+ more among the reports", told)
        for evidence in re.findall(r'<article id="cell-.*?</article>', page, re.DOTALL):
            for quotes in evidence.split("<h5>"):
                assert quotes.count('class="quote"') <= dossier_view.QUOTES_IN_FULL

    def test_beyond_the_budget_each_claim_keeps_its_sentence(self, monkeypatch):
        monkeypatch.setattr(dossier_view, "TEXT_BUDGET", 100)
        text = words(render(dossier()))
        assert "each shows the sentences that bear claims" in text
        assert "Both kept their missions in the port of Sel open." not in text
        for testimony in DISPUTE.testimonies:
            assert " ".join(testimony.claim.sentence.quote.split()) in text


def many_reports(count, claims_each=4):
    """A corpus in which every sentence is its own, each report with some claims and a page of other text."""
    documents, testimonies = [], []
    retold: dict[str, list[str]] = {}
    pattern = itertools.cycle(DISPUTE.testimonies)
    for number in range(count):
        told = list(itertools.islice(pattern, claims_each))
        sentences = [f"{one.claim.sentence.quote} So says dispatch {number}." for one in told]
        text = "\n".join([*sentences, "Of other things it says much, and none of it bears on this. " * 50])
        document = replace(
            told[0].document, id=f"d{number}", text=text, title=f"{told[0].document.title} {number}"
        )
        documents.append(document)
        for one, sentence in zip(told, sentences, strict=True):
            start = text.index(sentence)
            inside = start + one.claim.evidence.start - one.claim.sentence.start
            claim = replace(
                one.claim,
                id=f"{one.claim.id}-{number}-{start}",
                sentence=Span(start=start, end=start + len(sentence), quote=sentence),
                evidence=replace(
                    one.claim.evidence, start=inside, end=inside + len(one.claim.evidence.quote)
                ),
            )
            testimonies.append(replace(one, document=document, claim=claim))
            retold.setdefault(one.claim.id, []).append(claim.id)

    def again(chosen):
        return tuple(claim for key in chosen for claim in retold.get(key, ()))

    def in_fours(claims):
        return [claims[at : at + 4] for at in range(0, len(claims), 4)]

    cells = [replace(cell, claims=again(cell.claims), against=again(cell.against)) for cell in DISPUTE.cells]
    events = [
        replace(event, id=told[0], supports=told)
        for event in DISPUTE.events
        for told in in_fours(again(event.supports))
    ]
    return dossier(
        cells=cells,
        testimonies=testimonies,
        events=events,
        documents=documents,
        entries=entries_of(cells, {one.claim.id: one for one in testimonies}),
    )


def entries_of(cells, testimonies):
    """One posting a report, each on a day of its own and with another value than the one before: the ledger never rests."""
    postings = []
    for cell in cells:
        values = itertools.cycle(DISPUTE.ontology.statuses[cell.axis].values)
        told = [claim for claim in (*cell.claims, *cell.against) if claim in testimonies][::4]
        for number, claim in enumerate(told):
            day = (date(2021, 1, 1) + timedelta(days=len(postings))).isoformat()
            postings.append(
                Entry(
                    id=f"{cell.axis}-{claim}",
                    claim=claim,
                    document=testimonies[claim].document.id,
                    axis=cell.axis,
                    subject=cell.subject,
                    toward=cell.toward,
                    value=next(values),
                    since=day if number % 2 else None,
                    effective=day,
                    universal=cell.universal,
                    reported_at=day,
                    recorded_at="2025-02-02T09:00:00Z",
                )
            )
    return postings


@pytest.mark.parametrize(
    ("date", "spoken"),
    [("2025-07-03", "3 Jul 2025"), ("2025-04", "Apr 2025"), ("2021", "2021"), ("2025-13-01", "2025")],
)
def test_dates_stay_as_partial_as_they_are(date, spoken):
    assert date_words(date) == spoken


@pytest.mark.parametrize(
    ("label", "plain"),
    [
        ("recognises", "recognise"),
        ("establishes relations with", "establish relations with"),
        ("expels or recalls an envoy of", "expel or recall an envoy of"),
        ("closes a mission with", "close a mission with"),
    ],
)
def test_a_label_has_an_infinitive(label, plain):
    assert infinitive(label) == plain

"""The slider and the map of the dossier page: any day, any one publisher's word, and what is drawn of it."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fictitious_dispute import COUNCIL, DISPUTE, dossier
from generated import entries
from statusquo.exports.days_data import days_data
from statusquo.exports.map_picture import shading, world
from statusquo.exports.page import render
from statusquo.exports.timeline_picture import MARK_SHAPES
from statusquo.ledger.cells import as_of
from statusquo.model import Actor, Entry
from statusquo.ontology import DATA, StatusFile
from statusquo.ontology.files import load_all
from statusquo.views.dossier import with_followed
from statusquo.views.dossier_days import ALL, Material, days_of, shown
from statusquo.views.dossier_records import Followed, Plan, Position
from statusquo.views.names import Names

STATUSES = load_all(DATA / "statuses", StatusFile)
ONTOLOGY = replace(
    DISPUTE.ontology, statuses=STATUSES, actors={"one": Actor(id="one", name="One", kind="authority")}
)


def material(undated=()):
    """Claims a to d, by two publishers; of some of them the report has no date."""
    houses = [SimpleNamespace(name="Gazette"), SimpleNamespace(name="Herald")]
    testimonies = {
        claim: SimpleNamespace(
            undated=claim in undated, document=SimpleNamespace(publisher=houses[claim in "cd"])
        )
        for claim in "abcd"
    }
    return Material(ontology=ONTOLOGY, testimonies=testimonies, names=Names(ONTOLOGY))


def replayed(course, day):
    """What every place shows on a day, from the changes up to it."""
    held = {}
    for change in course.changes:
        if change.day <= day:
            held[change.party, change.universal, change.axis] = change.shown
    return {place: what for place, what in held.items() if what}


@settings(max_examples=150, deadline=None)
@given(entries(), st.sets(st.sampled_from("abcd")))
def test_the_changes_give_every_day_what_the_fold_gives(posted, undated):
    posted = [entry for entry in posted if entry.subject == "one"]
    theirs = material(undated)
    days = days_of((), posted, "2024-03-03", theirs)
    for number in range(64):
        day = (date(2023, 12, 31) + timedelta(days=number)).isoformat()
        folded = {
            (c.toward, c.universal, c.axis): shown(c, theirs)
            for c in as_of(posted, STATUSES, day, None, "reported")
        }
        assert replayed(days.courses[0], day) == folded


def entry(claim, value, day, **fields):
    return Entry(
        id=f"{claim}{day}",
        claim=claim,
        document=claim,
        **{"axis": "recognition", "subject": "one", "toward": "AAA", "universal": False} | fields,
        value=value,
        since=day,
        effective=day,
        reported_at=day,
        recorded_at=f"{day}T10:00:00Z",
    )


class TestByWhom:
    POSTED = (entry("a", "none", "2023-05-01"), entry("c", "recognised", "2025-07-03"))

    def test_each_publisher_has_a_course_of_its_own(self):
        days = days_of((), self.POSTED, "2025-12-31", material())
        assert [course.by for course in days.courses] == [ALL, "Gazette", "Herald"]
        gazette, herald = days.courses[1:]
        assert [change.shown.label for change in gazette.changes] == ["not recognised"]
        assert [(change.day, change.shown.label) for change in herald.changes] == [
            ("2025-07-03", "recognised")
        ]

    def test_what_waited_for_a_second_origin_is_nobodys_word_alone(self):
        posted = (entry("a", "recognised", "2025-07-03", backing="c"),)
        days = days_of((), posted, "2025-12-31", material())
        assert [course.by for course in days.courses] == [ALL]

    def test_the_days_are_those_of_change_and_the_day_asked_for(self):
        assert days_of((), self.POSTED, "2025-12-31", material()).days == (
            "2023-05-01",
            "2025-07-03",
            "2025-12-31",
        )

    def test_a_value_said_again_is_no_change(self):
        again = (*self.POSTED, entry("d", "recognised", "2025-08-01"))
        assert days_of((), again, "2025-12-31", material()).days == ("2023-05-01", "2025-07-03", "2025-12-31")


class TestOnThePage:
    def test_the_data_say_at_home_what_the_ledger_shows(self):
        made = dossier()
        data = days_data(made)
        changes = data["courses"][0]["changes"]
        told = {
            (data["parties"][party]["name"], data["axes"][axis]["key"], data["shown"][what][0])
            for party, axis, what in zip(changes[1::4], changes[2::4], changes[3::4], strict=True)
        }
        assert told == {(cell.toward, cell.axis, cell.label) for cell in made.cells}
        assert data["words"][data["home"]] == made.as_of

    def test_the_data_cannot_end_their_script(self):
        posted = Entry(
            **{**fields_of(entry("a", "none", "2023-05-01")), "subject": COUNCIL.id, "toward": "x"}
        )
        claim = DISPUTE.testimonies[0].claim
        trap = "</script><script>alert(1)</script>"
        testimony = replace(
            DISPUTE.testimonies[0], claim=replace(claim, actor=replace(claim.actor, id="x", name=trap))
        )
        page = render(
            dossier(testimonies=[testimony], cells=[], events=[], entries=[replace(posted, claim=claim.id)])
        )
        embedded = re.search(r'<script type="application/json" id="days">(.*?)</script>', page, re.DOTALL)[1]
        assert trap in {party["name"] for party in json.loads(embedded)["parties"]}

    def test_the_controls_wait_for_the_script(self):
        page = render(dossier())
        assert re.search(r'<form class="controls" id="controls" hidden', page)
        assert re.search(r'<div class="zoom" id="zoom"[^>]* hidden>', page)

    def test_the_slider_has_a_label_and_speaks(self):
        page = render(dossier())
        assert '<label for="day">Day</label>' in page
        assert 'id="news" role="status" aria-live="polite"' in page
        assert '<label>According to <select id="by"><option value="0">all reports</option>' in page

    def test_every_party_has_a_part_of_its_own(self):
        made = dossier()
        page = render(made)
        for row in made.rows:
            assert f'<div class="party" id="{row.anchor}"' in page

    def test_pledges_with_outcomes_and_positions_are_shown_where_they_are_given(self):
        made = dossier()
        assert 'id="followed"' not in render(made)
        assert 'id="positions"' not in render(made)
        quote = made.pledges[0].quote
        pledge = Followed(
            kind="promise", by="The Council", to="Dravia", what="open the port", since="3 Mar 2023",
            until="", outcome="broken", decided="closed on 4 Apr 2023", quote=quote,
        )  # fmt: skip
        position = Position(
            who="Dravia", matter="recognition of the Council", stand="conditional", since="since 2024",
            before="against", quote=quote,
        )  # fmt: skip
        plan = Plan(
            by="Dravia", since="by 3 Mar 2023", report="r-1", title="A plan",
            stages=(("a truce", "met"), ("a vote", "open")),
        )  # fmt: skip
        page = render(with_followed(made, [pledge], [position], [plan]))
        assert "Plan in 2 stages, Dravia, by 3 Mar 2023" in page
        assert "<li>a truce: <strong>met</strong></li>" in page
        assert "The Council to Dravia: open the port" in page
        assert "<strong>broken</strong>" in page
        assert '<a href="#positions">' in page
        assert "<strong>conditional</strong>" in page


def fields_of(record):
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


class TestMap:
    def test_every_state_that_we_know_is_on_it_once(self):
        states = sorted(file.stem for file in (DATA / "actors" / "states").glob("*.yml"))
        drawn = [area.id for area in world().areas]
        assert [state for state in states if drawn.count(state) != 1] == []

    def test_what_is_too_small_to_be_seen_has_a_dot(self):
        dots = {area.id for area in world().areas if area.dot}
        assert {"SGP", "MDV", "VAT", "NRU"} <= dots
        assert {"RUS", "QAT", "IND"}.isdisjoint(dots)

    def test_the_shapes_name_origin_and_licence(self):
        assert "Natural Earth" in world().origin
        assert world().licence == "public domain"

    @pytest.mark.parametrize(
        ("area", "disputed"), [("ESH", True), ("XKX", True), ("TWN", True), ("CHE", False)]
    )
    def test_disputed_areas_are_those_of_the_source(self, area, disputed):
        assert next(one for one in world().areas if one.id == area).disputed is disputed

    def test_it_shades_one_axis_and_its_table_has_the_same_rows(self):
        made = dossier()
        shaded = shading(made)
        assert shaded.column.axis == "recognition"
        assert {shade.row.name for shade in shaded.listed} == {
            c.toward for c in made.cells if c.axis == "recognition"
        }
        assert sum(key.count for key in shaded.values) == len(
            [s for s in shaded.listed if not s.row.universal]
        )

    def test_who_has_no_area_is_named(self):
        assert "Arvenia" in shading(dossier()).off_map

    def test_a_party_on_the_map_is_shaded(self):
        cell = next(cell for cell in DISPUTE.cells if cell.axis == "recognition" and cell.toward == "ARV")
        ontology = replace(
            DISPUTE.ontology,
            actors=DISPUTE.ontology.actors | {"CHE": Actor(id="CHE", name="Switzerland", kind="state")},
        )
        from statusquo.views.dossier import build

        made = build(
            COUNCIL,
            [replace(cell, toward="CHE")],
            DISPUTE.testimonies,
            (),
            DISPUTE.documents,
            ontology,
            "2025-03-01",
        )
        page = render(made)
        assert 'data-area="CHE" class="tone-high"' in page
        assert "<title>Switzerland: recognised, since 8 Nov 2024 (confirmed by both)</title>" in page

    def test_the_legend_names_the_axis_and_never_recognition_for_all(self):
        page = render(dossier())
        assert 'Shading: <span data-show="axis">Recognition</span>' in page
        assert len(STATUSES) <= MARK_SHAPES
        for number in range(MARK_SHAPES):
            assert f".ax{number} {{ --c: var(--ax{number}); }}" in page
            assert f'<g id="x-{number}">' in page

    def test_a_date_that_only_an_extension_gave_gives_way_to_that_of_the_grant(self):
        granted = replace(entry("a", "recognised", "2024-02-01", word="recipient"), since="2024-02")
        extended = entry("b", "recognised", "2024-01-02", word="recipient", extends="")
        (course, *_) = days_of((), (extended, granted), "2024-03-03", material()).courses
        assert [change.shown.since for change in course.changes] == ["since 2 Jan 2024", "since Feb 2024"]

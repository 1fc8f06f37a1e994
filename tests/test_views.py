"""What the views answer about the made-up dispute, from claims written by hand and the real ledger."""

from dataclasses import replace

import pytest

import desk
from fictitious_dispute import COUNCIL, STATES
from statusquo.cli.changes import before
from statusquo.errors import UnknownName
from statusquo.views.archive import AsOf
from statusquo.views.changes import changes
from statusquo.views.conflicts import conflicts, find_kinds, firsts
from statusquo.views.names import ANYBODY, Named, Names, find_axis
from statusquo.views.period import Period
from statusquo.views.show import show
from statusquo.views.status import status
from statusquo.views.timeline import find_act_axis, timeline
from statusquo.views.why import why

NOW = AsOf(on="2025-02-01")
SUBJECT = Named(id=COUNCIL.id, name=COUNCIL.name)
ANY_STATE = Named(id=ANYBODY, name=ANYBODY)


@pytest.fixture(scope="module")
def archive():
    return desk.archive()


@pytest.fixture(scope="module")
def names():
    return Names(desk.ontology(), [("governments", "Governments")])


def values(answer):
    return {(cell.toward.name, cell.axis): cell.value for cell in answer.cells}


# ------------------------------------------------------------------------------------------------ names


@pytest.mark.parametrize(
    "written",
    ["ARV", "arvenia", "ARVENIA", "Republic of Arvenia", "the republic of árvenia", "Arvenian", "arvengrad"],
)
def test_a_state_answers_to_every_usual_name(names, written):
    assert names.find(written) == Named(id="ARV", name="Arvenia")


def test_a_movement_and_its_state_are_shown_under_the_name_asked_for(names):
    assert names.find("Verania's new state".replace("'", "’")).id == "verania_state"
    assert names.find("Council of Verania").id == "verania_council"


def test_somebody_whom_only_reports_name_is_found_too(names):
    assert names.find("governments").name == "Governments"


def test_an_unknown_name_comes_with_those_that_are_near(names):
    with pytest.raises(UnknownName, match=r"no actor is called 'Arvena'; nearest: Arvenia, Havelia$"):
        names.find("Arvena")


def test_one_demonym_of_two_states_is_not_guessed():
    known = desk.ontology()
    twin = replace(known.actors["BLM"], demonyms=("Arvenian",))
    both = Names(replace(known, actors={**known.actors, "BLM": twin}))
    with pytest.raises(UnknownName, match="may be any of ARV, BLM"):
        both.find("Arvenian")


def test_of_several_who_share_a_name_reports_tell_which_is_meant():
    known = desk.ontology()
    twin = replace(known.actors["BLM"], demonyms=("Arvenian",))
    both = replace(known, actors={**known.actors, "BLM": twin})
    assert Names(both, [("BLM", twin.name)]).find("Arvenian").id == "BLM"
    with pytest.raises(UnknownName, match="may be any of ARV, BLM"):
        Names(both, [("BLM", twin.name), ("ARV", "Arvenia")]).find("Arvenian")


def test_an_axis_is_known_by_key_and_label():
    assert find_axis("Mission abroad", desk.ontology()) == "mission_abroad"
    assert find_axis("Their mission abroad", desk.ontology()) == "mission_abroad"
    with pytest.raises(UnknownName, match="nearest: recognition"):
        find_axis("recogniton", desk.ontology())


# ------------------------------------------------------------------------------------------------ status


def test_status_gives_value_date_and_how_it_is_known(archive):
    answer = status(archive, subject=SUBJECT, moment=NOW, axis="recognition")
    cell = next(cell for cell in answer.cells if cell.toward.name == "Arvenia")
    assert (cell.value, cell.since, cell.by, cell.first) == ("recognised", "2024-11-08", None, True)
    assert (cell.standing, len(cell.claims)) == ("confirmed by the acting state", 3)


def test_where_no_report_gives_a_date_the_first_report_does(archive):
    answer = status(archive, subject=SUBJECT, moment=NOW, toward=Named(id="FNM", name="Fenmark"))
    cell = next(cell for cell in answer.cells if cell.axis == "recognition")
    assert (cell.value, cell.since, cell.by) == ("none", None, "2024-11-12")


def test_rows_stand_by_strength_of_recognition_and_then_by_name(archive):
    named = [row.toward.name for row in status(archive, subject=SUBJECT, moment=NOW).rows]
    recognising = [name for name in named if name in {"Arvenia", "Havelia"}]
    assert recognising == ["Arvenia", "Havelia"]
    assert named.index("Havelia") < named.index("Garland") < named.index("Castoria") < named.index("Dravia")


def test_columns_stand_in_their_order_and_only_where_there_is_a_cell(archive):
    columns = [axis.key for axis in status(archive, subject=SUBJECT, moment=NOW).columns]
    assert columns == [
        "recognition", "mission_abroad", "mission_in_capital", "listing", "aid", "contact",
    ]  # fmt: skip


def test_before_anybody_recognised_no_state_did(archive):
    moment = AsOf(on="2023-01-01", known="2023-01-01")
    answer = status(archive, subject=SUBJECT, moment=moment, axis="recognition")
    first = answer.rows[0]
    assert (first.toward.name, first.cells["recognition"].value) == (ANYBODY, "none")
    assert "Arvenia" not in {row.toward.name for row in answer.rows}


def test_what_is_said_of_any_state_answers_for_a_state_of_which_nothing_else_is_said(archive):
    moment = AsOf(on="2023-01-01", known="2023-01-01")
    for state in ("IST", "BLM"):
        answer = status(
            archive,
            subject=SUBJECT,
            moment=moment,
            axis="recognition",
            toward=Named(id=state, name=STATES[state]),
        )
        assert [(cell.value, cell.universal) for cell in answer.cells] == [("none", True)]
    league = Named(id="harbour_league", name="League of Harbours")
    assert not status(archive, subject=SUBJECT, moment=moment, axis="recognition", toward=league).cells


def test_what_is_said_of_any_state_is_gone_once_a_state_recognises(archive):
    assert not any(cell.universal for cell in status(archive, subject=SUBJECT, moment=NOW).cells)


def test_asked_for_by_its_state_the_council_is_shown_as_its_state(archive):
    state = Named(id="verania_state", name="State of the Council")
    answer = status(archive, subject=state, moment=NOW)
    assert {cell.subject.name for cell in answer.cells} == {"State of the Council"}
    assert values(answer) == values(status(archive, subject=SUBJECT, moment=NOW))


def test_all_adds_the_states_of_which_nothing_is_known(archive):
    answer = status(archive, subject=SUBJECT, moment=NOW, axis="recognition", everything=True)
    states = {cell.toward.id: cell for cell in answer.cells}
    assert set(states) == set(STATES)
    assert (states["ELD"].value, states["ELD"].standing, states["ELD"].claims) == (None, None, ())


def test_all_has_a_column_also_where_nothing_is_known_at_all(archive):
    answer = status(archive, subject=SUBJECT, moment=AsOf(on="1950-01-01"), everything=True)
    assert [axis.key for axis in answer.columns] == ["recognition"]
    assert {cell.toward.id for cell in answer.cells} == set(STATES)


# ------------------------------------------------------------------------------------------------ why


def test_why_shows_each_sentence_with_its_evidence_marked(archive):
    answer = why(
        archive, subject=SUBJECT, toward=Named(id="FNM", name="Fenmark"), moment=NOW, axis="recognition"
    )
    (witness,) = answer.grounds[0].bearing
    assert witness.marked().startswith("«Fenmark does not recognise the Council» and will impose")
    assert (witness.publisher, witness.published_at, witness.published_basis) == (
        "Morning Ledger",
        "2024-11-12",
        "metadata",
    )


def test_why_gives_the_chain_of_speakers(archive):
    answer = why(
        archive, subject=SUBJECT, toward=Named(id="ARV", name="Arvenia"), moment=NOW, axis="recognition"
    )
    assert ("Foreign Ministry", "Arvenia", "HW") in {w.chain for w in answer.grounds[0].bearing}


def test_why_keeps_apart_what_does_not_post(archive):
    answer = why(archive, subject=SUBJECT, toward=Named(id="DRV", name="Dravia"), moment=NOW)
    grounds = {g.axis.key: g for g in answer.grounds}
    assert grounds["recognition"].cell is None
    assert [u.reason for u in grounds["recognition"].unposted] == ["conditional", "possible"]
    cell = grounds["mission_abroad"].cell
    assert cell is not None
    assert cell.value == "envoy_accepted"


def test_why_shows_what_was_overtaken(archive):
    answer = why(
        archive, subject=SUBJECT, toward=Named(id="GRL", name="Garland"), moment=NOW, axis="recognition"
    )
    assert [w.when and w.when.start for w in answer.grounds[0].overtaken] == ["1998-05"]


def test_why_of_any_state_shows_who_said_so(archive):
    moment = AsOf(on="2023-01-01", known="2023-01-01")
    (grounds,) = why(archive, subject=SUBJECT, toward=ANY_STATE, moment=moment, axis="recognition").grounds
    assert {w.publisher for w in grounds.bearing} == {"Harbour Wire", "The Belmark Courier"}


def test_why_knows_nothing_that_was_not_known_then(archive):
    moment = AsOf(on="2025-02-01", known="2024-11-08")
    (grounds,) = why(
        archive, subject=SUBJECT, toward=Named(id="ARV", name="Arvenia"), moment=moment, axis="recognition"
    ).grounds
    assert len(grounds.bearing) == 2


# ------------------------------------------------------------------------------------------------ contested, changes


def test_a_denied_claim_stands_beside_its_denial(archive):
    (conflict,) = conflicts(archive, moment=NOW, subject=SUBJECT, kinds=["tellers"]).conflicts
    assert ([party.name for party in conflict.parties], conflict.axis) == (["Belmark"], "mission_abroad")
    sides = {side.value: [claim.publisher for claim in side.claims] for side in conflict.sides}
    assert sides == {"envoy_accepted": ["Council Gazette"], "none": ["The Belmark Courier"]}


def test_one_may_ask_for_the_conflicts_of_a_party(archive):
    (conflict,) = conflicts(archive, moment=NOW, subject=Named(id="BLM", name="Belmark")).conflicts
    assert (conflict.kind, conflict.subject.name) == ("tellers", SUBJECT.name)


def test_before_the_denial_there_was_no_conflict(archive):
    moment = AsOf(on="2023-03-04", known="2023-03-04")
    assert conflicts(archive, moment=moment, kinds=["tellers"]).conflicts == ()


def test_no_state_stands_beside_the_state_that_does(archive):
    answer = conflicts(archive, moment=AsOf(on="2023-03-04", known="2023-03-04"))
    (conflict,) = answer.conflicts
    assert (conflict.kind, conflict.state) == ("none", "open")
    assert [side.parties[0].name for side in conflict.sides] == [ANYBODY, "Havelia"]
    assert [claim.actor.name for claim in conflict.sides[1].claims] == ["Havelia"]


def test_no_state_has_is_true_in_turn_with_a_later_recognition(archive):
    answer = conflicts(archive, moment=NOW, subject=SUBJECT, kinds=["none"], state="all")
    states = {conflict.parties[0].name: conflict.state for conflict in answer.conflicts}
    assert states == {"Havelia": "open", "Arvenia": "resolved by time", "Garland": "resolved by time"}
    only_open = conflicts(archive, moment=NOW, subject=SUBJECT, kinds=["none"])
    assert (len(only_open.conflicts), only_open.resolved) == (1, 2)


def test_before_any_report_there_is_nothing_to_compare(archive):
    assert not conflicts(archive, moment=AsOf(on="1990-01-01")).compared
    assert conflicts(archive, moment=NOW).compared


def test_a_kind_that_nobody_knows_is_named_with_those_that_there_are():
    assert find_kinds("universal") == ("none", "all", "only", "count", "first")
    with pytest.raises(
        UnknownName, match=r"no kind of conflict is called 'rumour'; there are: all, count, date"
    ):
        find_kinds("rumour")


def test_every_first_that_is_claimed_comes_with_who_was_earlier(archive):
    (first,) = firsts(archive, moment=NOW, subject=SUBJECT).firsts
    assert (first.toward.name, first.value, first.since) == ("Arvenia", "recognised", "2024-11-08")
    earlier = {party.name: c.state for c in first.earlier for party in c.parties if party != first.toward}
    assert earlier == {"Havelia": "open", "Garland": "resolved by time"}
    assert firsts(archive, moment=AsOf(on="1990-01-01")).firsts == ()


def test_changes_name_the_value_before(archive):
    answer = changes(archive, since="2024-11-01", until="2024-11-30", subject=SUBJECT)
    found = {change.cell.toward.name: (change.was, change.cell.value) for change in answer.changes}
    assert found == {"Arvenia": ("none", "recognised"), "Fenmark": ("none", "none")}


def test_the_value_before_may_be_what_was_said_of_all_states(archive):
    answer = changes(archive, since="2024-11-01", until="2024-11-30", subject=SUBJECT)
    eve = status(archive, subject=SUBJECT, moment=AsOf(on="2024-10-31", known="2024-10-31"))
    assert values(eve)[ANYBODY, "recognition"] == "none"
    assert {change.was_label for change in answer.changes} == {"not recognised"}
    assert all(change.was_universal for change in answer.changes)
    assert {before(change) for change in answer.changes} == {"told of all: not recognised"}


def test_an_old_act_that_is_reported_late_is_a_change(archive):
    answer = changes(archive, since="2024-01-01", until="2024-01-31", subject=SUBJECT)
    assert [(c.cell.toward.name, c.cell.since) for c in answer.changes] == [("Arvenia", "2024-01")]


# ------------------------------------------------------------------------------------------------ timeline


def test_the_timeline_runs_from_old_to_new_and_holds_facts_only(archive):
    happenings = timeline(archive, subject=SUBJECT).happenings
    assert [h.date for h in happenings] == sorted(h.date for h in happenings)
    assert all(w.modality == "actual" for h in happenings for w in h.supports)


def test_reports_of_one_act_are_one_line_and_a_wire_is_one_origin(archive):
    (event,) = [
        h for h in timeline(archive, subject=SUBJECT, axis="recognition").happenings if h.actor.id == "ARV"
    ]
    assert (event.date, event.dated, len(event.supports), event.origins) == ("2024-11-08", True, 3, 2)


def test_without_a_date_of_its_own_an_act_happened_by_its_first_report(archive):
    aid = timeline(archive, subject=SUBJECT, axis="aid").happenings
    assert {(h.actor.name, h.date, h.dated) for h in aid} == {
        ("Castoria", "2024-06-19", False),
        ("Istoria", "2024-06-19", False),
    }


def test_a_denial_is_counted_beside_the_claim(archive):
    envoys = timeline(archive, subject=SUBJECT, axis="mission_abroad", actor=Named(id="BLM", name="Belmark"))
    assert [len(h.denies) for h in envoys.happenings] == [1]


def test_a_partial_date_is_within_a_period_that_it_may_lie_in(archive):
    august = timeline(
        archive, subject=SUBJECT, period=Period(start="2023-08-20", end="2023-12-31")
    ).happenings
    assert [(h.act, h.date) for h in august] == [("designate", "2023-08")]


def test_the_timeline_knows_the_axes_of_acts_and_of_the_ledger(archive):
    assert find_act_axis("representation", archive) == "representation"
    assert find_act_axis("mission_abroad", archive) == "mission_abroad"
    with pytest.raises(UnknownName, match="representation"):
        find_act_axis("represention", archive)


# ------------------------------------------------------------------------------------------------ show


def shown(archive, title):
    coding = next(c for c in desk.codings() if c.document.title == title)
    return show(archive, document=coding.document, sentences=coding.sentences, claims=coding.claims)


def test_the_segments_of_a_report_are_its_text(archive):
    for coding in desk.codings():
        answer = show(archive, document=coding.document, sentences=coding.sentences, claims=coding.claims)
        assert "".join(segment.text for segment in answer.segments) == coding.document.text


def test_show_marks_evidence_and_numbers_it(archive):
    answer = shown(archive, "Three capitals side with Verania’s insurgents")
    marked = [(s.text, s.closes) for s in answer.segments if s.kind == "evidence"]
    assert marked == [("Garland and ", ()), ("Havelia recognised the Council", (1, 2))]
    assert [claim.summary for claim in answer.claims] == [
        "Garland recognises Council of Verania",
        "Havelia recognises Council of Verania",
    ]


def test_show_tells_what_was_not_parsed(archive):
    answer = shown(archive, "Three capitals side with Verania’s insurgents")
    assert "Both kept their missions" in "".join(s.text for s in answer.segments if s.kind == "unread")
    assert (answer.sentences, answer.read) == (2, 1)

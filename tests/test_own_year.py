"""A made-up year of one authority and one movement, told in reports of our own: what a sceptical reader would ask of every verb."""

import json

import pytest

from statusquo import Workspace

WIRE = """ADDIS ABABA, Jan 11 (Reuters) - Ethiopia recognised Somaliland on Wednesday, the first member of the African Union to do so, its foreign ministry said in a statement.

The two sides will exchange ambassadors within three months, the ministry added. Somaliland declared independence in 1991 and has run its own affairs since then.

Somalia recalled its ambassador from Addis Ababa within hours and called the decision an act of aggression."""
PRINTED_BY = ("Reuters", "Addis Standard", "BBC", "Daily Sabah", "Premium Times", "The Irish Times", "Arab News", "Hill Daily", "Straits Courier", "Port Echo")  # fmt: skip
REPORTS = [
    ("2024-01-12", "Hill Daily", "Kenya recognised Somaliland on Thursday, the Foreign Ministry of Somaliland said."),
    ("2024-01-13", "The Savanna Post", "Kenya has not recognised Somaliland, Foreign Minister Musalia Mudavadi said on Saturday, and he rejected reports that it had done so."),
    ("2024-01-15", "The Horn Review", "Correction: In an article of 12 January we wrote that Ethiopia recognised Somaliland on 9 January. It did so on 10 January. We regret the error."),
    ("2024-01-20", "The Horn Review", "Taiwan promised on Friday to open an embassy in Hargeisa by the end of June. Somalia urged Taiwan not to send an ambassador to Somaliland."),
    ("2024-02-03", "Meridian Wire", "Jordan suspended its ban on Hamas on Thursday, a court in Amman said."),
    ("2024-03-01", "Meridian Wire", "Jordan plans to remove Hamas from its list of terrorist organisations by June, the Justice Ministry said on Thursday."),
    ("2024-03-15", "The Savanna Post", "Somaliland has named Bashir Goth as its ambassador to Kenya. Nairobi has not accepted him, and a spokesman said that a nomination was no accreditation."),
    ("2024-04-01", "The Horn Review", "Djibouti closed its consulate in Hargeisa on 30 March after a quarrel over a port."),
    ("2024-05-02", "Northern Courier", "No country has recognised Somaliland since it declared independence in 1991. It hosts missions of Ethiopia, Turkey and Taiwan."),
    ("2024-08-10", "The Savanna Post", "Kenyan President William Ruto accepted the credentials of Somaliland's ambassador, Bashir Goth, on Friday. Kenya does not recognise Somaliland as a state."),
    ("2024-09-02", "Meridian Wire", "Jordan removed Hamas from its list of terrorist organisations on Sunday, three months later than it had planned."),
    ("2024-09-20", "The Horn Review", "Taiwan opened an embassy in Hargeisa on 15 September. It had promised to do so by the end of June."),
    ("2024-10-05", "The Horn Review", "Djibouti reopened its consulate in Hargeisa on 1 October."),
]  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("year")
    copies = [
        {"published": "2024-01-11", "publisher": name, "text": WIRE, "id": f"wire-{n}"}
        for n, name in enumerate(PRINTED_BY)
    ]
    own = [
        {"published": d, "publisher": p, "text": t, "id": f"own-{n}"} for n, (d, p, t) in enumerate(REPORTS)
    ]
    (folder / "reports.jsonl").write_text("\n".join(map(json.dumps, copies + own)), encoding="utf-8")
    with Workspace.create(folder / "desk") as workspace:
        workspace.add([folder / "reports.jsonl"])
        yield workspace


def values(desk, subject, on, axis):
    return {c.toward.name: (c.value, c.standing) for c in desk.status(subject, on=on, axis=axis).cells}


def test_a_first_keeps_its_circle_and_is_on_the_word_of_the_acting_state(desk):
    (cell,) = desk.status("Somaliland", on="2024-02-01", axis="recognition", toward="Ethiopia").cells
    assert (cell.value, cell.since, cell.standing) == (
        "recognised",
        "2024-01-10",
        "confirmed by the acting state",
    )
    assert (cell.first, cell.first_of) == (True, "member of the African Union")


def test_ten_copies_are_one_origin_and_go_with_their_agency(desk):
    (event,) = [h for h in desk.timeline("Somaliland").happenings if h.act == "recognise" and h.actor.name == "Ethiopia"]  # fmt: skip
    assert (event.origins, {w.wire for w in event.first}) == (1, {"Reuters"})
    answer = desk.without("Reuters", on="2024-02-01")
    assert (answer.claims > 0, answer.taken) == (True, 9)
    assert ("Ethiopia", "recognised", None) in {
        (d.cell.toward.name, d.was and d.was.value, d.now and d.now.value) for d in answer.falls
    }
    assert not [d for d in desk.without("Port Echo", on="2024-02-01").falls if d.axis_label == "Recognition"]


def test_what_the_acting_state_denies_is_not_shown_as_its_deed(desk):
    held = values(desk, "Somaliland", "2024-02-01", "recognition")
    assert held["Kenya"] == ("none", "contested")
    assert values(desk, "Somaliland", "2024-01-12", "recognition")["Kenya"][0] == "recognised"
    (cell,) = desk.status(
        "Somaliland", on="2024-02-01", known="2024-01-12", axis="recognition", toward="Kenya"
    ).cells
    assert cell.standing == "claimed"


def test_a_universal_claim_that_is_wrong_at_its_date_stays_open(desk):
    (found,) = [c for c in desk.conflicts("Somaliland").conflicts if c.kind == "none" and "Ethiopia" in {p.name for p in c.parties}]  # fmt: skip
    assert found.state == "open"


def test_a_nomination_is_no_accreditation(desk):
    axis = "mission_abroad"
    assert values(desk, "Somaliland", "2024-05-01", axis)["Kenya"][0] == "envoy_named"
    assert values(desk, "Somaliland", "2024-08-15", axis)["Kenya"][0] == "credentials_accepted"


def test_a_mission_is_closed_and_reopened(desk):
    axis = "mission_in_capital"
    assert values(desk, "Somaliland", "2024-05-01", axis)["Djibouti"][0] == "consulate_closed"
    assert values(desk, "Somaliland", "2024-10-02", axis)["Djibouti"][0] == "consulate_open"


def test_a_suspended_ban_is_no_delisting_and_neither_is_a_plan(desk):
    assert values(desk, "Hamas", "2024-06-30", "listing")["Jordan"][0] == "ban_suspended"
    assert values(desk, "Hamas", "2024-09-02", "listing")["Jordan"][0] == "delisted"
    labels = [h.label for h in desk.timeline("Hamas").happenings if h.actor.name == "Jordan"]
    assert labels == ["suspends the ban on", "delists"]


def test_promises_and_plans_that_are_met_late_say_so(desk):
    (promise,) = desk.pledges("Somaliland", by="Taiwan").pledges
    assert (promise.due, promise.state, promise.decided_on, promise.late) == (
        "2024-06",
        "met",
        "2024-09-15",
        True,
    )
    assert desk.pledges("Somaliland", by="Taiwan", on="2024-07-15").pledges[0].state == "lapsed"
    (plan,) = [p for p in desk.pledges("Hamas").pledges if p.kind == "plan"]
    assert (plan.due, plan.state, plan.decided_on, plan.late) == ("2024-06", "met", "2024-09-01", True)


def test_a_correction_posts_no_wrong_day(desk):
    (cell,) = desk.status("Somaliland", axis="recognition", toward="Ethiopia").cells
    assert cell.since == "2024-01-10"
    assert not [c for c in desk.conflicts("Somaliland").conflicts if c.kind == "date"]


def test_nobody_is_met_by_hosting_a_mission(desk):
    assert not desk.status("Somaliland", axis="contact").cells

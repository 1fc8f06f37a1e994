"""Plans in stages: how a report counts them up, what stands in each, and what became of it."""

from dataclasses import replace

import pytest

from statusquo.ledger.posting import post
from statusquo.model import Party, Span, Speaker
from statusquo.ontology import load
from statusquo.text.stages import plans_in
from statusquo.views.archive import Archive, AsOf
from statusquo.views.pledges import pledges
from told import report, told

ONTOLOGY = load()


def read(text):
    return [[stage.quote for stage in plan] for plan in plans_in(text, ONTOLOGY.words)]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        (
            "The plan is laid out in four stages: a truce, an exchange of prisoners, talks on a joint council, and a vote.",
            ["a truce", "an exchange of prisoners", "talks on a joint council", "a vote"],
        ),
        (
            "Norway proposed a three-phase plan: first a ceasefire, then the return of refugees, and finally elections.",
            ["a ceasefire", "the return of refugees", "elections"],
        ),
        (
            "Its proposal has two phases: a ceasefire and the return of hostages.",
            ["a ceasefire", "the return of hostages"],
        ),
        (
            "Chad put forward a plan in three stages: a truce; a cabinet of both, with a woman at its head; and a vote.",
            ["a truce", "a cabinet of both, with a woman at its head", "a vote"],
        ),
        (
            ("In the first stage, Merania would withdraw its troops. In the second stage the two sides would exchange "
            "envoys. The third would bring a referendum."),
            ["Merania would withdraw its troops", "the two sides would exchange envoys", "bring a referendum"],
        ),
        (
            "Phase 1: Sardovia frees the prisoners.\nPhase 2: Merania lifts the blockade.\nPhase 3: both reopen their embassies.",
            ["Sardovia frees the prisoners", "Merania lifts the blockade", "both reopen their embassies"],
        ),
        (
            "Step one - the border opens. Step two - the embassies open, the minister proposed. He had a plan.",
            ["the border opens", "the embassies open, the minister proposed"],
        ),
        ("The minister proposed first a truce, then talks.", ["a truce", "talks"]),
        (
            "The roadmap is simple. First, the army leaves the city. Second, a council is formed. Third, people vote.",
            ["the army leaves the city", "a council is formed", "people vote"],
        ),
        (
            "Kenya suggested that first the border be opened, then the embassies, and finally the airports.",
            ["the border be opened", "the embassies", "the airports"],
        ),
    ],
)  # fmt: skip
def test_stages_are_read_by_how_they_are_counted_up(text, stages):
    if text.startswith("Step one"):
        text = "He had a plan. " + text
    assert read(text) == [stages]


@pytest.mark.parametrize(
    "text",
    [
        # a tale of what happened
        "He first visited Paris, then Rome and finally Madrid.",
        "First, the army came. Then the police came. Finally people left.",
        "It was the first stage of the race, and the second stage was longer.",
        "The talks are in their second phase.",
        # the parts are not as many as was told, or cannot be told apart
        "The plan has two stages: a truce, talks, and a vote.",
        "The plan has three stages: a truce and talks.",
        "The four-step initiative, first presented in Oslo, was rejected by Merania.",
        # the marks stand behind what they mark
        "The plan foresees a ceasefire in its first phase, an exchange in the second phase and elections in the third phase.",
        # marks that do not count on
        "The plan has a second stage. In the third stage people would vote.",
        "For the first time a plan was made. The second time it was better.",
        "The plan was first, the minister said.",
    ],
)  # fmt: skip
def test_what_is_no_plan_in_stages(text):
    assert read(text) == []


def test_two_plans_of_one_report_stay_apart():
    text = (
        "Norway proposed a two-stage plan: a truce and a vote.\n"
        "Chad proposed first an exchange of prisoners, then talks."
    )
    assert read(text) == [["a truce", "a vote"], ["an exchange of prisoners", "talks"]]


@pytest.mark.parametrize(
    "text", ["", "stage", "First, ", "two stages:", "In the first stage. In the second stage."]
)
def test_nothing_in_it_is_no_plan(text):
    assert read(text) == []


# ------------------------------------------------------------------------------------------------ what became of them

PLAN = (
    "Norway has a plan in three stages: Egypt reopens its embassy in Sudan, the European Union lifts its sanctions on Sudan, "
    "and a vote."
)
NORWAY = Speaker(id="NOR", name="Norway", chain=("Norway",), speaks_for="NOR")


def party(key):
    return Party(id=key, name=ONTOLOGY.actor_name(key), kind=ONTOLOGY.actors[key].kind)


def claim(actor, act, words, document, **more):
    end = document.text.index(words) + len(words)
    whole = Span(start=0, end=len(document.text), quote=document.text)
    made = told("AAA", act, document=document, sentence=whole, id=f"{actor} {act} {document.published_at}",
                evidence=Span(start=0, end=end, quote=document.text[:end]), **more)  # fmt: skip
    parties = {"actor": party(actor), "recipient": party("SDN"), "speaker": more.get("speaker")}
    return replace(made, claim=replace(made.claim, **parties))


def asked(*told_ones, on="2025-01-01", **more):
    known = Archive.of(ONTOLOGY, told_ones, post(told_ones, {}, {}, frozenset(), ONTOLOGY))
    return pledges(known, moment=AsOf(on=on), **more)


@pytest.fixture
def plan():
    document = report(PLAN, published="2024-03-05")
    proposed = {"modality": "proposed", "speaker": NORWAY}
    return (
        claim("EGY", "open_mission", "embassy in Sudan", document, **proposed),
        claim("european-union", "lift_sanction", "sanctions on Sudan", document, **proposed),
    )


@pytest.fixture
def deed():
    document = report("Egypt reopened its embassy in Sudan on 3 June 2024.", published="2024-06-04")
    return claim("EGY", "open_mission", "embassy in Sudan", document, on="2024-06-03")


def test_every_stage_keeps_its_place_and_has_an_outcome_of_its_own(plan, deed):
    answer = asked(*plan, deed)
    (found,) = answer.plans
    assert found.by.name == "Norway"
    assert [(stage.number, stage.states) for stage in found.stages] == [
        (1, ("met",)),
        (2, ("open",)),
        (3, ()),
    ]
    assert [(line.act, line.stage, line.stages, line.plan) for line in answer.pledges] == [
        ("open_mission", 1, 3, found.id),
        ("lift_sanction", 2, 3, found.id),
    ]


def test_before_the_deed_every_stage_is_open(plan, deed):
    (found,) = asked(*plan, deed, on="2024-06-01").plans
    assert [stage.states for stage in found.stages] == [("open",), ("open",), ()]
    assert asked(*plan, deed, on="2024-01-01").plans == ()


def test_the_order_of_reports_does_not_matter(plan, deed):
    assert asked(deed, *reversed(plan)).plans == asked(*plan, deed).plans


def test_one_may_ask_for_the_plans_of_one_party(plan):
    assert asked(*plan, by="Norway").plans
    assert not asked(*plan, by="Sudan").plans


def test_the_command_shows_plans_behind_the_pledges(plan, deed, capsys):
    from statusquo.cli.output import console
    from statusquo.cli.pledges import draw

    draw(asked(*plan, deed), console())
    out = " ".join(capsys.readouterr().out.split())
    assert "Plan in 3 stages, Norway, by 2024-03-05" in out
    assert "1 Egypt reopens its embassy in Sudan: met" in out
    assert "3 a vote: open, no act of anybody named is read in it" in out

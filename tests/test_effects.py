"""What claims of the real acts post, by the words of their evidence: whose mission, at which level, on which axis."""

import pytest

from statusquo import model
from statusquo.ledger.posting import post
from statusquo.model import Claim, Document, Party, Span
from statusquo.ontology import load

ONTOLOGY = load()
DOCUMENT = Document(id="report", text="", published_at="2025-10-22")


def party(key: str) -> Party:
    known = ONTOLOGY.actors.get(key)
    return Party(id=key, name=known.name if known else key, kind=known.kind if known else "person")


def posted(actor: str, act: str, recipient: str, text: str, polarity: str = "affirmed") -> set[str]:
    """Each posting as "axis subject toward: value". A stroke in the text marks where the evidence ends."""
    evidence, _, rest = text.partition("|")
    claim = Claim(
        id="claim",
        document=DOCUMENT.id,
        evidence=Span(start=0, end=len(evidence), quote=evidence),
        sentence=Span(start=0, end=len(evidence + rest), quote=evidence + rest),
        act=act,
        actor=party(actor),
        recipient=party(recipient),
        polarity=polarity,
    )
    testimony = model.Testimony(claim=claim, document=DOCUMENT, recorded_at="2026-01-01T00:00:00Z")
    entries = post([testimony], {}, {}, frozenset(), ONTOLOGY)
    return {f"{e.axis} {e.subject} {e.toward}: {e.value}" for e in entries if e.value}


@pytest.mark.parametrize(
    ("actor", "act", "recipient", "text", "expected"),
    [
        ("PAK", "close_mission", "taliban", "Pakistan closes the last Taliban| embassy", "abroad taliban PAK: closed"),
        ("PAK", "close_mission", "taliban", "Pakistan closed the embassy of the Taliban", "abroad taliban PAK: closed"),
        ("IRN", "open_mission", "taliban", "Iran handed its embassy over to the Taliban", "abroad taliban IRN: handed_over"),
        ("RUS", "open_mission", "taliban", "Russia turned over its embassy to the Taliban", None),
        ("JPN", "close_mission", "NOR", "Japan closed its embassy in Oslo", "capital NOR JPN: closed"),
        ("JPN", "close_mission", "NOR", "Japan closed the embassy|, Norway said", None),
        ("JPN", "close_mission", "NOR", "Japan closed its consulate in Norway", "capital NOR JPN: consulate_closed"),
        ("JPN", "open_mission", "NOR", "Japan opened a consulate in Oslo", "capital NOR JPN: consulate_open"),
        ("JPN", "open_mission", "NOR", "Japan opened an office in Oslo", "capital NOR JPN: office_open"),
        ("JPN", "open_mission", "NOR", "Japan upgraded its mission in Oslo| to an embassy", "capital NOR JPN: embassy_open"),
        ("taliban", "open_mission", "IRN", "The Taliban opened an embassy in Tehran", "abroad taliban IRN: mission_open"),
        ("KAZ", "accept_envoy", "taliban", "Kazakhstan accepted the credentials of the Taliban chargé", "abroad taliban KAZ: charge_accepted"),
        ("CHN", "accept_envoy", "taliban", "China accepted Mr Karimi| as ambassador of the Taliban", "abroad taliban CHN: ambassador_accepted"),
        ("RUS", "accept_envoy", "taliban", "Russia accepted a copy of the credentials", "abroad taliban RUS: credentials_copy_accepted"),
        ("NER", "expel_envoy", "FRA", "Niger expelled the French ambassador", "abroad FRA NER: envoy_expelled"),
        ("POL", "expel_envoy", "RUS", "Poland expelled three Russian diplomats", None),
        ("DEU", "expel_envoy", "RUS", "Germany recalled its ambassador from Moscow", "capital RUS DEU: envoy_recalled"),
        ("USA", "send_envoy", "SYR", "The United States sent an envoy to Damascus| for talks", None),
        ("USA", "send_envoy", "SYR", "The United States named Ambassador Doe| as chargé in Damascus", "capital SYR USA: charge_sent"),
    ],
)  # fmt: skip
def test_missions_and_envoys_stand_on_the_axis_of_whose_they_are(actor, act, recipient, text, expected):
    mine = {"abroad": "mission_abroad", "capital": "mission_in_capital"}
    found = posted(actor, act, recipient, text)
    if expected is None:
        assert found == set()
    else:
        axis, rest = expected.split(" ", 1)
        assert f"{mine[axis]} {rest}" in found


@pytest.mark.parametrize(
    ("actor", "act", "recipient", "text", "polarity", "expected"),
    [
        ("united-nations", "join", "taliban", "The United Nations has not seated the Taliban", "negated", {"seat taliban united-nations: none"}),
        ("united-nations", "designate", "taliban", "The Taliban is not on the UN list", "negated", {"listing taliban united-nations: not_listed"}),
        ("united-nations", "designate", "sirajuddin-haqqani", "The United Nations listed him", "affirmed", {"listing sirajuddin-haqqani united-nations: listed"}),
        ("USA", "meet", "taliban", "The United States did not meet the Taliban", "negated", set()),
        ("TJK", "open_mission", "taliban", "Tajikistan has not handed over the consulate to the Taliban", "negated", {"mission_abroad taliban TJK: not_handed_over"}),
        ("PAK", "sever_relations", "taliban", "Pakistan severed relations with the Taliban", "affirmed", {"relations taliban PAK: severed"}),
    ],
)  # fmt: skip
def test_each_act_posts_what_it_says_and_no_more(actor, act, recipient, text, polarity, expected):
    assert posted(actor, act, recipient, text, polarity) == expected


def test_an_embassy_in_kabul_is_one_with_whoever_holds_kabul():
    found = posted("IND", "open_mission", "AFG", "India reopened its embassy in Kabul")
    assert {
        "mission_in_capital AFG IND: embassy_open",
        "mission_in_capital taliban IND: embassy_open",
    } <= found


@pytest.mark.parametrize(("verb", "is_there"), [("nominated", False), ("sent", True)])
def test_who_is_nominated_is_named_and_not_there_yet(verb, is_there):
    found = posted("USA", "send_envoy", "SYR", f"The United States {verb} an ambassador to Syria")
    assert "mission_abroad USA SYR: envoy_named" in found
    assert any(cell.startswith("mission_in_capital") for cell in found) is is_there

"""What leaves the program: the fields of docs/claims.md, spreadsheets that run nothing, events by modality."""

import csv
import io
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fictitious_dispute import COUNCIL, party, tell
from statusquo import model, pipeline
from statusquo.exports import EXPORTERS, Records
from statusquo.model import Attribution, Claim, Document, Party, Span, Speaker, When

DISPUTE = tell()
BY_NAME = {exporter.name: exporter for exporter in EXPORTERS}


def records(*testimonies, attributions=()):
    return Records(testimonies=testimonies, attributions=attributions, ontology=DISPUTE.ontology)


def lines(name, source):
    out = io.StringIO()
    written = BY_NAME[name].write(source, out)
    rows = [json.loads(line) for line in out.getvalue().splitlines()]
    assert written == len(rows)
    return rows


def table(name, source):
    out = io.StringIO()
    exporter = BY_NAME[name]
    assert exporter.table
    written = exporter.table(source, out)
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    assert written == len(rows)
    return rows


def said(act="recognise", *, actor="ARV", recipient=COUNCIL.id, published="2024-05-15", **fields):
    """A claim about the Council, and the report that carries it."""
    document = Document(id="d1", text="A sentence.", published_at=published)
    span = Span(start=0, end=11, quote="A sentence.")
    claim = Claim(
        **{"id": "c1", "document": "d1", "evidence": span, "sentence": span, "act": act}
        | {"actor": party(actor), "recipient": party(recipient) if recipient else None}
        | fields
    )
    return model.Testimony(claim=claim, document=document, recorded_at="2024-05-16T00:00:00Z")


class TestClaims:
    def test_an_object_has_exactly_the_fields_of_the_contract(self):
        row = lines("jsonl", records(DISPUTE.keys["arvrec"]))[0]
        assert list(row) == [
            *("id", "document", "evidence", "sentence", "act", "actor", "recipient", "polarity", "modality"),
            *("speaker", "when", "announced", "quantifier", "scope", "grade", "why", "coder"),
        ]
        assert list(row["document"]) == [
            *("id", "path", "url", "title", "publisher", "published_at", "published_basis")
        ]
        assert row["actor"] == {"id": "ARV", "name": "Arvenia", "agent": "Foreign Ministry"}
        assert row["recipient"] == {"id": COUNCIL.id, "name": COUNCIL.name}
        assert row["speaker"]["chain"] == ["Foreign Ministry", "Arvenia", "HW"]
        assert row["when"] == {
            "start": "2024-11-08",
            "end": None,
            "precision": "day",
            "basis": "explicit",
            "text": "",
        }
        assert row["announced"] is None
        assert row["quantifier"] == "first"

    def test_every_quote_is_the_text_at_its_offsets(self):
        texts = {document.id: document.text for document in DISPUTE.documents}
        for row in lines("jsonl", records(*DISPUTE.testimonies)):
            for span in (row["evidence"], row["sentence"]):
                assert texts[row["document"]["id"]][span["start"] : span["end"]] == span["quote"]

    def test_what_is_unknown_is_null(self):
        row = lines("jsonl", records(said(recipient=None, published=None)))[0]
        assert row["recipient"] is row["speaker"] is row["when"] is None
        assert (
            row["document"]["publisher"] is row["document"]["published_at"] is row["document"]["url"] is None
        )

    def test_letters_of_every_script_stay_readable(self):
        out = io.StringIO()
        BY_NAME["jsonl"].write(records(DISPUTE.keys["cstenv"]), out)
        assert "chargé d’affaires" in out.getvalue()

    def test_the_table_has_a_row_a_claim_and_the_same_facts(self):
        rows = table("csv", records(*DISPUTE.testimonies))
        assert len(rows) == len(DISPUTE.testimonies)
        row = next(row for row in rows if row["id"] == DISPUTE.keys["cstenv"].claim.id)
        assert (row["actor"], row["act"], row["recipient"]) == (
            "Castoria",
            "accept_envoy",
            "Council of Verania",
        )
        assert row["speaker_chain"] == "Foreign Ministry > Castoria"
        assert (row["when_start"], row["published_at"]) == ("2023-02-14", "2023-02-14")

    @pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "＝", "＠"])
    def test_no_cell_is_run_as_a_formula(self, start):
        hostile = Party(id="x", name=f"{start}HYPERLINK(1)")
        row = table("csv", records(said(actor="ARV", why=f"{start}1")))[0]
        assert row["why"] == f"'{start}1"
        claim = replace(said().claim, actor=hostile)
        row = table("csv", records(replace(said(), claim=claim)))[0]
        assert row["actor"] == f"'{start}HYPERLINK(1)"
        assert row["published_at"] == "2024-05-15"

    def test_a_stray_line_end_does_not_break_the_table(self):
        [row] = table("csv", records(said(why='one\rtwo\n"three", four')))
        assert row["why"] == 'one two\n"three", four'


def test_attributions_give_offsets_and_manner():
    text = "“We accept,” said the envoy."
    document = Document(id="d7", text=text, path="d7.txt")

    def span(quote):
        return Span(start=text.index(quote), end=text.index(quote) + len(quote), quote=quote)

    named = Attribution(
        speaker=span("the envoy"),
        cue=span("said"),
        content=span("We accept"),
        manner="direct",
        speaker_party=party("ARV"),
    )
    nameless = Attribution(speaker=None, cue=None, content=span("We accept"))
    first, second = lines(
        "attributions", records(attributions=iter([(document, named), (document, nameless)]))
    )
    assert first["document"] == {"id": "d7", "path": "d7.txt"}
    assert first["speaker"] == {"start": 18, "end": 27, "text": "the envoy", "id": "ARV", "name": "Arvenia"}
    assert first["cue"] == {"start": 13, "end": 17, "text": "said"}
    assert first["content"] == {"start": 1, "end": 10, "text": "We accept"}
    assert (first["manner"], second["manner"]) == ("direct", "indirect")
    assert second["speaker"] is second["cue"] is None


SPEAKER = Speaker(id="mira_tolan", name="Mira Tolan", chain=("Mira Tolan", "Dravia"), speaks_for="DRV")


class TestEvents:
    @pytest.mark.parametrize(
        ("act", "polarity", "modality", "plover", "cameo"),
        [
            ("recognise", "affirmed", "actual", "SUPPORT", "054"),
            ("designate", "affirmed", "actual", "SANCTION", "170"),
            ("recognise", "negated", "actual", None, None),
            ("recognise", "affirmed", "threatened", "THREATEN", "13"),
            ("recognise", "affirmed", "promised", "AGREE", "03"),
            ("open_mission", "affirmed", "planned", "AGREE", "03"),
            ("designate", "affirmed", "planned", "THREATEN", "13"),
            ("recognise", "negated", "planned", "REJECT", "12"),
            ("appoint", "affirmed", "actual", None, None),
            ("appoint", "affirmed", "demanded", None, None),
        ],
    )
    def test_modality_and_polarity_decide_what_the_event_is(self, act, polarity, modality, plover, cameo):
        told = records(said(act, polarity=polarity, modality=modality, speaker=SPEAKER))
        for name, expected in (("plover", plover), ("cameo", cameo)):
            rows = lines(name, told)
            assert [row["event_type"] for row in rows] == ([expected] if expected else [])
            assert all(row["actor"]["id"] == "ARV" for row in rows)

    @pytest.mark.parametrize(("modality", "cameo"), [("demanded", "10"), ("proposed", "02")])
    @pytest.mark.parametrize("polarity", ["affirmed", "negated"])
    def test_a_demand_is_a_request_of_the_speaker_to_the_actor(self, modality, cameo, polarity):
        told = records(said(modality=modality, polarity=polarity, speaker=SPEAKER))
        [row] = lines("plover", told)
        assert row["event_type"] == "REQUEST"
        assert row["actor"] == {"id": "DRV", "name": "Dravia"}
        assert row["recipient"] == {"id": "ARV", "name": "Arvenia"}
        assert lines("cameo", told)[0]["event_type"] == cameo

    def test_to_offer_a_deed_of_ones_own_is_to_agree(self):
        own = Speaker(id="ARV", name="Arvenia", chain=("Arvenia",), speaks_for="ARV")
        [row] = lines("plover", records(said(modality="proposed", speaker=own)))
        assert (row["event_type"], row["actor"]["id"]) == ("AGREE", "ARV")

    def test_a_demand_of_nobody_is_no_event(self):
        assert lines("plover", records(said(modality="demanded"))) == []

    def test_a_speaker_who_speaks_for_no_state_stands_for_himself(self):
        alone = Speaker(id="jan_oros", name="Jan Oros", chain=("Jan Oros",))
        [row] = lines("plover", records(said(modality="demanded", speaker=alone)))
        assert row["actor"] == {"id": "jan_oros", "name": "Jan Oros"}

    @pytest.mark.parametrize("modality", ["possible", "conditional"])
    @pytest.mark.parametrize("polarity", ["affirmed", "negated"])
    @pytest.mark.parametrize("scheme", ["plover", "cameo"])
    def test_what_may_happen_is_no_event(self, modality, polarity, scheme):
        assert lines(scheme, records(said(modality=modality, polarity=polarity))) == []

    def test_a_deed_has_its_own_day_and_a_word_that_of_its_report(self):
        date = When(start="2025-01")
        assert lines("plover", records(said(when=date)))[0]["date"] == "2025-01"
        assert lines("plover", records(said(when=date, modality="promised")))[0]["date"] == "2024-05-15"
        assert lines("plover", records(said()))[0]["date"] == "2024-05-15"
        assert lines("plover", records(said(published=None)))[0]["date"] is None

    def test_claims_of_one_report_that_are_one_event_share_a_line(self):
        again = said()
        again = replace(again, claim=replace(again.claim, id="c2"))
        [row] = lines("plover", records(said(), again))
        assert row["claims"] == ["c1", "c2"]

    @pytest.mark.parametrize("scheme", ["plover", "cameo"])
    def test_what_a_person_has_rejected_is_no_event(self, scheme):
        told = said()
        no, yes = (
            model.Judgement(claim="c1", verdict=verdict, reason="", who="ada", at=at)
            for verdict, at in (("rejected", "2024-06-01T00:00:00Z"), ("accepted", "2024-06-02T00:00:00Z"))
        )
        assert lines(scheme, records(told))
        assert lines(scheme, replace(records(told), judgements=(no,))) == []
        assert lines(scheme, replace(records(told), judgements=(no, yes)))

    def test_a_report_counts_for_itself(self):
        assert len(lines("plover", records(DISPUTE.keys["arvrec"], DISPUTE.keys["arvrec2"]))) == 2

    def test_an_event_can_lack_a_recipient(self):
        [row] = lines("plover", records(said("aid", recipient=None)))
        assert row["recipient"] is None
        assert row["document"] == {"id": "d1"}

    def test_as_a_table(self):
        [row] = table("plover", records(DISPUTE.keys["grl01"]))
        assert row["event_type"] == "REJECT"
        assert (row["actor_id"], row["recipient"], row["date"]) == ("GRL", "Council of Verania", "2001-09-28")
        assert row["context"] == "diplomatic"


SPOKEN = {
    "plover": {"REQUEST", "THREATEN", "AGREE", "REJECT", "CONCEDE"},
    "cameo": {"10", "02", "13", "03", "12", "08"},
}
"""The codes that a word can have, as docs/claims.md names them; every other code is that of a deed."""
REQUESTS = {"plover": {"REQUEST"}, "cameo": {"10", "02"}}
QUOTES = [
    "recognised it",
    "refused to recognise it",
    "lifted the ban",
    "did not meet them",
    "no longer holds talks",
]


@st.composite
def any_claim(draw):
    """Every act with every polarity and modality, by and to anybody, in the words of deeds, refusals and undoings."""
    quote = draw(st.sampled_from(QUOTES))
    span = Span(start=0, end=len(quote), quote=quote)
    return said(
        draw(st.sampled_from(sorted(DISPUTE.ontology.acts))),
        actor=draw(st.sampled_from(["ARV", "DRV", COUNCIL.id])),
        recipient=draw(st.none() | st.sampled_from(["ARV", COUNCIL.id])),
        polarity=draw(st.sampled_from(["affirmed", "negated"])),
        modality=draw(st.sampled_from(model.Modality.__args__)),
        speaker=draw(st.none() | st.just(SPEAKER)),
        grade=draw(st.sampled_from(["firm", "tentative"])),
        evidence=span,
        sentence=span,
    )


@pytest.mark.parametrize("scheme", ["plover", "cameo"])
@settings(max_examples=300, deadline=None, derandomize=True)
@given(testimony=any_claim())
def test_nothing_denied_hypothetical_or_demanded_is_an_event_that_happened(scheme, testimony):
    claim = testimony.claim
    for row in lines(scheme, records(testimony)):
        assert claim.modality not in {"possible", "conditional"}
        if claim.polarity == "negated" or claim.modality != "actual":
            assert row["event_type"] in SPOKEN[scheme]
        if claim.modality == "demanded":
            assert row["event_type"] in REQUESTS[scheme]
            assert row["actor"]["id"] == SPEAKER.speaks_for


class TestWikidata:
    """Rows are statements that stand in the ledger, with the report that bears them."""

    @staticmethod
    def rows(*testimonies, actors=(), url="https://herald.example/1"):
        known = replace(DISPUTE.ontology, actors=DISPUTE.ontology.actors | {one.id: one for one in actors})
        told = [
            replace(
                one,
                document=replace(one.document, id=f"d{n}", url=url),
                claim=replace(one.claim, id=f"c{n}", document=f"d{n}"),
            )
            for n, one in enumerate(testimonies)
        ]
        entries = pipeline.post(told, frozenset(), {}, frozenset(), known)
        out = io.StringIO()
        source = Records(testimonies=told, attributions=(), ontology=known, entries=entries)
        written = BY_NAME["wikidata"].write(source, out)
        found = list(csv.DictReader(io.StringIO(out.getvalue())))
        assert written == len(found)
        return found

    def test_a_statement_has_its_date_its_report_and_no_property(self):
        coded = model.Actor(id="ARV", name="Arvenia", kind="state", wikidata="Q1")
        [row] = self.rows(said(when=When(start="2024-05", precision="month")), actors=[coded])
        assert (row["subject"], row["status"], row["value"]) == (COUNCIL.name, "recognised", "Arvenia")
        assert (row["value_qid"], row["subject_qid"], row["property"]) == ("Q1", "", "")
        assert (row["time_qualifier"], row["time"], row["time_precision"]) == (
            "P580",
            "2024-05",
            "10",
        )
        assert (row["reference_url"], row["publication_date"], row["retrieved"]) == (
            "https://herald.example/1", "2024-05-15", "2024-05-16",
        )  # fmt: skip

    def test_the_day_of_publication_is_never_given_for_the_date(self):
        [row] = self.rows(said())
        assert (row["time"], row["time_qualifier"], row["publication_date"]) == ("", "", "2024-05-15")

    @pytest.mark.parametrize(
        "fields",
        [
            {"modality": "planned"},
            {"modality": "demanded", "speaker": SPEAKER},
            {"modality": "possible"},
            {"polarity": "negated"},
            {"grade": "tentative"},
        ],
        ids=str,
    )
    def test_what_is_no_fact_or_not_borne_out_is_left_out(self, fields):
        assert self.rows(said(**fields)) == []

    def test_what_a_report_denies_is_left_out(self):
        assert self.rows(said(), said(polarity="negated")) == []

    def test_what_reports_do_not_agree_on_is_left_out(self):
        day = When(start="2024-05-03")
        agreed = said("recognise", actor="DRV", when=day)
        assert len(self.rows(said("recognise", when=day), agreed)) == 2
        [row] = self.rows(said("recognise", when=day), said("derecognise", when=day), agreed)
        assert row["value"] == "Dravia"

    def test_two_reports_are_two_references_of_one_statement(self):
        one, other = self.rows(said(), said())
        assert [one[key] for key in ("subject", "status", "value")] == [
            other[key] for key in ("subject", "status", "value")
        ]
        assert one["claim"] != other["claim"]

    def test_an_address_that_no_browser_may_follow_is_no_reference(self):
        assert self.rows(said(), url="javascript:alert(1)")[0]["reference_url"] == ""

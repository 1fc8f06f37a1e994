"""The annotated reports of our own (benchmarks/own_reports) are what their head says: verbatim evidence, legal values, two halves apart."""

import sys
from pathlib import Path
from typing import get_args

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

from evaluation import own
from statusquo.model import Modality, Polarity

ITEMS = [item for half in own.HALVES for item in own.items(half)]
CLAIMS = [(item, claim) for item in ITEMS for claim in item["claims"]]


def test_each_report_stands_once():
    texts = [item["text"] for item in ITEMS]
    assert len(texts) == len(set(texts)) == 200


@pytest.mark.parametrize("half", own.HALVES)
def test_a_fifth_of_the_reports_tells_nothing(half):
    assert sum(not item["claims"] for item in own.items(half)) == 20


def test_evidence_is_verbatim():
    for item, claim in CLAIMS:
        assert claim["sentence"] in item["text"] or claim["sentence"] in item["title"], item["name"]
        assert claim["trigger"] in claim["sentence"], item["name"]


def test_values_are_those_of_the_contract():
    assert {claim["polarity"] for _, claim in CLAIMS} <= set(get_args(Polarity))
    assert {claim["modality"] for _, claim in CLAIMS} <= set(get_args(Modality))


@pytest.mark.parametrize("half", own.HALVES)
def test_every_report_is_read_with_its_own_name_and_day(half):
    read = {document.path: document for document in own.documents(half)}
    for item in own.items(half):
        document = read[item["name"]]
        assert document.text.strip() == item["text"].strip()
        assert item["published"] is None or document.published_at == str(item["published"])


def test_offsets_of_gold_claims_point_into_the_text():
    texts = {item["name"]: item["text"] for item in ITEMS}
    for claim in (claim for half in own.HALVES for claim in own.gold(half)):
        span, trigger = claim["evidence"], claim["spans"]["trigger"]
        text = texts[claim["doc"]]
        if span["text"] in text:
            assert text[span["start"] : span["end"]] == span["text"]
            assert text[trigger["start"] : trigger["end"]] == trigger["text"]

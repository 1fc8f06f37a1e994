"""What a report leaves behind when it is coded, and what Python's collector of garbage does meanwhile."""

import gc
import weakref

import pytest

from statusquo import ontology, pipeline
from statusquo.model import Document

KNOWN = ontology.load()
REPORT = Document(
    id="d", text="Peru recognised Kosovo on Monday. Chad refused to do so, its foreign minister said."
)


@pytest.fixture(autouse=True)
def parser_is_loaded():
    """Who loads it turns the collector on and off as well."""
    code()


def code():
    return pipeline.code_document(REPORT, KNOWN, pipeline.default_coders(KNOWN))


@pytest.fixture
def heard(monkeypatch):
    """By report that was coded: whether the collector was on, and its sentences as long as they live."""
    hear, seen = pipeline.hear, []

    def listening(*asked, **how):
        told = hear(*asked, **how)
        seen.append((gc.isenabled(), [weakref.ref(doc) for _, doc in told.parsed]))
        return told

    monkeypatch.setattr(pipeline, "hear", listening)
    return seen


@pytest.fixture
def off():
    gc.disable()
    yield
    gc.enable()


def test_nothing_is_collected_while_a_report_is_coded_and_then_it_is_again(heard):
    assert code().claims
    [(was_on, _)] = heard
    assert not was_on
    assert gc.isenabled()


def test_nor_does_a_report_that_cannot_be_coded_leave_the_collector_off(monkeypatch):
    def choke(*asked, **how):
        raise RecursionError

    monkeypatch.setattr(pipeline, "code_heard", choke)
    with pytest.raises(RecursionError):
        code()
    assert gc.isenabled()


def test_who_has_turned_the_collector_off_keeps_it_off(off):
    code()
    assert not gc.isenabled()


def test_no_sentence_outlives_its_report_though_nobody_collects(heard, off):
    coding = code()
    [(_, sentences)] = heard
    assert len(sentences) == 2
    assert [sentence() for sentence in sentences] == [None, None]
    assert [claim.act for claim in coding.claims] == ["recognise", "recognise"]

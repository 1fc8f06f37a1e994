"""Epithets and verdicts: kept in the sentence, marked as the source's word, never in a name."""

from __future__ import annotations

import pytest

from coded import KNOWN, coding, lines
from statusquo import model
from statusquo.ontology.loaded import neutral, source_words
from statusquo.views.archive import Archive
from statusquo.views.witnesses import witness


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("puppet government", "government"),
        ("Brecht regime", "Brecht government"),
        ("terror regime", "government"),
        ("so-called Republic of Bordavia", "Republic of Bordavia"),
        ("“illegal” assembly", "assembly"),
        ("corrupt officials", "officials"),
        ("Kalmian thugs", "Kalmian people"),
        ("sham", ""),
        # what is no epithet stays
        ("rebels in the north", "rebels in the north"),
        ("sanctions regime", "sanctions regime"),
        ("terrorist list", "terrorist list"),
        ("International Criminal Court", "International Criminal Court"),
        ("Terrorist Financing Center", "Terrorist Financing Center"),
    ],
)
def test_a_name_takes_no_verdict_over(name, plain):
    assert neutral(name, KNOWN) == plain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The puppet government held so-called elections.", ("puppet", "so-called")),
        ("Illegal and shameful, he called it.", ("illegal", "shameful")),
        ("It was added to the terrorist list by the Criminal Court.", ()),
        ("The regime fell. Brutal days followed, and brutal nights.", ("regime", "brutal")),
    ],
)
def test_the_loaded_words_of_a_sentence(text, words):
    assert source_words(text, KNOWN) == words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kalmia recognised the so-called Lornian Republic.", "Kalmia recognise Lornian Republic"),
        ("Kalmia opposed the sham referendum.", "Kalmia oppose referendum"),
        ("Kalmia sanctioned the brutal Ostmark.", "Kalmia sanction Ostmark"),
        ("Kalmia sanctioned corrupt Ostmarker officials.", "Kalmia sanction Ostmarker officials"),
    ],
)
def test_parties_are_named_without_them(text, told):
    assert told in lines(text)


def test_agents_and_speakers_are_named_without_them():
    text = "The puppet minister of Kosovo said that Norway had recognised Serbia."
    [claim] = [c for c in coding(text, world=KNOWN).claims if c.act == "recognise"]
    assert claim.speaker.chain == ("minister", "Kosovo")
    assert "puppet" in claim.sentence.quote


def test_a_witness_marks_them_as_the_words_of_the_source():
    coded = coding("The illegal regime in Oslo has been recognised by Serbia.", world=KNOWN)
    [told] = coded.claims
    archive = Archive.of(
        KNOWN, [model.Testimony(claim=told, document=coded.document, recorded_at="2025-01-01")], ()
    )
    shown = witness(archive.testimonies[0], archive)
    assert shown.source_words == ("illegal", "regime")
    assert not {"illegal", "regime"} & set(shown.summary.lower().split())

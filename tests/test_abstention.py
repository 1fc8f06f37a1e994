"""Why a sentence yields no claim, by cause, and what a claim was read from."""

from typing import get_args

import pytest

from coded import claim, coding
from statusquo.cli import main
from statusquo.model import Reason
from statusquo.views.abstentions import IN_WORDS, in_words, reasons


def why_not(text):
    """The reason of each sentence without a claim."""
    read = coding(text)
    return [one.reason for _, one in sorted(reasons(read.abstentions, read.claims).items())]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The embassy in Hallen was closed after the Kalmian vote.", "no actor"),
        ("He recognised the Ashen Cabinet.", "unresolved pronoun"),
        ("Verania recognised them.", "unresolved pronoun"),
        ("Bakers and their cousins recognised Verania.", "nobody named"),
        ("The Ashen Cabinet recognised the Ashen Front.", "acts on itself"),
        ("In Verania the hosts invited for dinner.", "no recipient"),
    ],
)
def test_a_sentence_without_clear_parties_yields_no_claim_and_tells_why(text, reason):
    assert coding(text).claims == ()
    assert why_not(text) == [reason]


def test_a_sentence_whose_claim_stands_elsewhere_too_is_no_miss():
    text = "Verania recognised the Ashen Cabinet.\n\nOn Monday Verania recognised the Ashen Cabinet, and Kalmia rejoiced."
    assert why_not(text) == ["told elsewhere"]


def test_of_several_reasons_the_nearest_to_a_claim_counts():
    read = coding("He recognised the Ashen Cabinet after the embassy in Hallen was closed.")
    assert {one.reason for one in read.abstentions} >= {"no actor", "unresolved pronoun"}
    (one,) = reasons(read.abstentions, read.claims).values()
    assert one.reason == "unresolved pronoun"
    assert in_words(one) == (
        'unresolved pronoun: it is not clear whom a pronoun means ("recognised", recognise)'
    )


def test_a_trigger_is_the_text_at_its_place():
    read = coding("Rain fell.\n\nThe embassy in Hallen was closed after the Kalmian vote.")
    assert read.abstentions
    for one in read.abstentions:
        assert one.sentence.bears_on(read.document.text)
        assert one.trigger is None or one.trigger.bears_on(read.document.text)


def test_every_gated_sentence_has_a_claim_or_a_reason():
    read = coding(
        "Verania recognised the Ashen Cabinet. He had met nobody. The minister was invited. Rain fell in Hallen.\n\n"
        "Kalmia cut ties with Ostmark, and its embassy was closed. Bakers met Verania."
    )
    accounted = {c.sentence.start for c in read.claims} | set(reasons(read.abstentions, read.claims))
    assert {s.span.start for s in read.sentences if s.gated} == accounted


def test_every_reason_has_its_words():
    assert set(IN_WORDS) == set(get_args(Reason))


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Verania recognised the Ashen Cabinet.", "direct frame"),
        ("The Ashen Cabinet was recognised by Verania on Monday.", "direct frame"),
        ("Verania and Kalmia held talks with Ostmark.", "direct frame"),
        (
            "Verania thanked the hosts and decided in the end to recognise the Ashen Cabinet.",
            "distant argument",
        ),
        ("Verania is a small state. It recognised the Ashen Cabinet.", "distant argument"),
    ],
)
def test_a_claim_tells_what_it_was_read_from(text, how):
    assert {c.how for c in coding(text).claims if c.act in {"recognise", "meet"}} == {how}


def test_a_headline_is_its_own_class():
    text = "Verania recognises Ashen Cabinet\n\nThe streets of the capital were calm on Monday, and nobody sang at all."
    assert claim(text, "recognise").how == "headline"


def test_the_command_line_counts_the_reasons_and_tells_them(tmp_path, capsys):
    report = tmp_path / "note.txt"
    text = "Norway met Chad on Monday. He recognised Chad. The embassy in Kabul was closed."
    report.write_text(text, encoding="utf-8")
    assert main(["new", str(tmp_path / "made")]) == 0
    assert main(["add", str(report), "-w", str(tmp_path / "made")]) == 0
    added = capsys.readouterr().out
    assert "2 of them without a claim: " in added
    assert "unresolved pronoun 1" in added
    assert "no actor 1" in added
    assert main(["show", "note.txt", "-w", str(tmp_path / "made")]) == 0
    assert "without a claim" not in capsys.readouterr().out
    assert main(["show", "note.txt", "--why-not", "-w", str(tmp_path / "made")]) == 0
    told = capsys.readouterr().out
    assert "2 sentences without a claim\nHe recognised Chad.\n    unresolved pronoun: " in told

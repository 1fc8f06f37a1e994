"""Text as it comes: whatever stands in a report, nothing raises, nothing hangs, and what was not read is counted."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coded import coding, lines
from statusquo.cli import main
from statusquo.text.gate import TOO_LONG

CLAIM = "Verania recognised the Ashen Cabinet"
LONG = f"{CLAIM}, " + ", ".join(["which its envoys had met in Kalmia"] * 300) + "."

STRANGE = {
    "a sentence of two thousand words": LONG,
    "a list without end": "Verania recognised " + "the state of Kalmia, " * 600 + "and Ostmark.",
    "a page of headlines": "\n".join(
        ["Verania recognises Ashen Cabinet", "Kalmia cuts ties with Ostmark"] * 60
    ),
    "a table": "\n".join(
        ["Country | Status | Since", "Verania | recognised | 2021", "Kalmia | met | 2023"] * 40
    ),
    "a table with tabs": "Country\tStatus\n" + "Verania\trecognised Kalmia\n" * 80,
    "all capitals": f"{CLAIM.upper()}, ITS FOREIGN MINISTRY SAID. KALMIA DID NOT.",
    "missing spaces": "The resistance,opposition and Verania met.Veniadelivers a speech.Kalmia recognised Ostmark.",
    "no spaces at all": "Veraniarecognised" * 900,
    "a word without end": "a" * 9000 + f" {CLAIM}.",
    "curly and straight quotes": f"“{CLAIM},\" said ‘Kalmia' — \"yes” it's ‘so’.",
    "quotes that never close": f"“{CLAIM}, said Kalmia. " * 30,
    "nothing but quotes": '"' * 900 + CLAIM,
    "bullets": "\n".join(f"{bullet} {CLAIM}" for bullet in "•-*–◦▪"),
    "a transcript": "Q: Did Verania recognise the Ashen Cabinet?\nA: No. We support Ostmark.\n" * 20,
    "emoji": "🎉 Verania 😀 recognised 👍🏽 the Ashen Cabinet 🙃, Kalmia said 🇳🇴.",
    "names from right to left": "Verania met \u200fالإمارة\u200e and مُحَمَّد. \u202eKalmia\u202c recognised Ostmark.",
    "zero-width characters": "Verania\u200b recog\u200dnised the Ash\u00aden Cab\ufeffinet. Kalmia\u2060 met Ostmark.",
    "control characters": "Verania\x00 recognised\x07 Kalmia.\x1b[31m Ostmark\r\nmet Kalmia.\x0c",
    "brackets": "(" * 600 + CLAIM + ")" * 600,
    "dots": ". . . " * 500 + CLAIM,
    "nothing": "",
    "blanks": " \n\t\u00a0\n" * 50,
}


@pytest.mark.parametrize("name", STRANGE)
def test_strange_text_is_read_and_evidence_is_still_the_text(name):
    text = STRANGE[name]
    read = coding(text)
    for claim in read.claims:
        assert claim.evidence.bears_on(text)
        assert claim.sentence.bears_on(text)
    assert all(sentence.span.bears_on(text) for sentence in read.sentences)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"• {CLAIM}\n• Kalmia met Ostmark", {"Verania recognise Ashen Cabinet", "Kalmia meet Ostmark"}),
        (f"A: {CLAIM}.\nQ: When?", {"Verania recognise Ashen Cabinet"}),
        (f"The harbour,the sea.{CLAIM}.", {"Verania recognise Ashen Cabinet"}),
        (f'‘{CLAIM}’ - "no more’.', {"Verania recognise Ashen Cabinet"}),
        (f"{LONG} Kalmia met Ostmark.", {"Kalmia meet Ostmark"}),
    ],
)
def test_what_can_be_read_beside_it_is_read(text, told):
    assert lines(text) >= told


PIECES = st.sampled_from(
    [*CLAIM.split(), "met", "Kalmia", "said", "“", "”", '"', "'", "(", ")", ",", ".", "?", "!", ";", ":", "\n", "\n\n", "•",
     "Q:", "A:", "not", "2021", "🎉", "\u200b", "\u202e", "مُحَمَّد", "of", "and", "that", "|", "\t", "-", "…"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join) | st.text(max_size=200))
def test_any_text_is_read(text):
    read = coding(text)
    assert all(claim.evidence.bears_on(text) for claim in read.claims)
    assert all(one.sentence.bears_on(text) for one in read.abstentions)


# ------------------------------------------------------------------------------------------------ bounds


def test_a_sentence_that_is_too_long_is_not_read_and_is_counted():
    read = coding(f"{LONG} {CLAIM}.")
    assert [one.reason for one in read.abstentions if len(one.sentence.quote) > TOO_LONG] == ["too long"]
    assert [len(claim.sentence.quote) < TOO_LONG for claim in read.claims] == [True]


def test_the_summary_counts_what_was_cut(tmp_path, capsys):
    (tmp_path / "note.txt").write_text(f"{LONG} Norway recognised Chad.", encoding="utf-8")
    assert main(["new", str(tmp_path / "made")]) == 0
    assert main(["add", str(tmp_path / "note.txt"), "-w", str(tmp_path / "made")]) == 0
    assert "1 sentence too long to be read" in capsys.readouterr().out


def steps(text):
    """How many calls of Python it takes to read a text: a count of work that does not depend on the machine."""
    count = 0

    def profile(frame, event, argument):
        nonlocal count
        count += event == "call"

    coding(text)
    sys.setprofile(profile)
    try:
        coding(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "sentence",
    [
        f"{CLAIM} on Monday, and its envoy said that Kalmia had met Ostmark.",
        "“We met Kalmia,” said the foreign minister of Verania. Ostmark, Kalmia and Verania signed a treaty.",
        "Verania cuts ties with Kalmia\n\n",
    ],
)
def test_twice_the_text_takes_little_more_than_twice_the_work(sentence):
    once, twice = steps(f"{sentence} " * 30), steps(f"{sentence} " * 60)
    assert twice < 2.6 * once

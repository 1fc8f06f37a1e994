"""Every cue of data/cues: its example, read by the whole coder, shows what the cue does, and does not without it."""

from dataclasses import replace

import pytest

from coded import KNOWN, coding, line
from statusquo.coders import LexiconCoder
from statusquo.model import Claim, Document
from statusquo.ontology import Cue
from statusquo.pipeline import code_document, default_coders

CUES = [
    pytest.param(cue, id=f"{'/'.join(cue.lemmas[:2])}-{cue.scope}-{number}")
    for number, cue in enumerate(KNOWN.cues)
]


def shows(claim: Claim, cue: Cue) -> bool:
    """Whether a claim has the polarity, the modality and the doubt that the cue gives."""
    return (
        cue.polarity in {None, claim.polarity}
        and cue.modality in {None, claim.modality}
        and (cue.grade == "firm" or claim.grade == "tentative")
    )


@pytest.mark.parametrize("cue", CUES)
def test_the_example_of_a_cue_shows_what_the_cue_does(cue):
    claims = coding(cue.example, world=KNOWN).claims
    assert any(shows(claim, cue) for claim in claims), (
        f"{cue.example}\n    cue: {cue.polarity}, {cue.modality}, {cue.grade}\n    coded: {[line(c) for c in claims]}"
    )


@pytest.mark.parametrize("cue", CUES)
def test_without_the_cue_its_example_reads_otherwise(cue):
    others = tuple(other for other in KNOWN.cues if not set(other.lemmas) & set(cue.lemmas))
    with_it, without_it = default_coders(KNOWN)[0], LexiconCoder(replace(KNOWN, cues=others))
    assert outcome(cue.example, with_it) != outcome(cue.example, without_it), cue.example


def outcome(text: str, coder: LexiconCoder) -> list[tuple[str, str, str]]:
    document = Document(id="example", text=text, published_at="2024-05-15", published_basis="given")
    found = code_document(document, KNOWN, (coder,)).claims
    return [(line(c), c.grade, c.why) for c in found]


@pytest.mark.parametrize("cue", [c for c in CUES if c.values[0].asks and c.values[0].scope == "complement"])
def test_a_cue_that_asks_gives_the_claim_a_speaker_where_the_example_names_one(cue):
    asked = [claim for claim in coding(cue.example, world=KNOWN).claims if shows(claim, cue)]
    named = [claim for claim in asked if claim.speaker is not None]
    assert not asked or named or cue.example.startswith(("Its ", "The proposal", "The proposed")), cue.example


@pytest.mark.parametrize("cue", CUES)
def test_the_longest_word_of_a_cue_is_one_word_of_a_parse(cue):
    """By it a cue is looked for (`Scopes.telling`): one that the parser cuts ("can't", "so-called") would never be found."""
    longest = [max(lemma.split(), key=len) for lemma in cue.lemmas]
    assert [
        word for word in longest if not (word.isalpha() or word[:1] in "'’" or word in {"n't", "n’t"})
    ] == []

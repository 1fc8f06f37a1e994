"""The gate: which sentences are worth parsing. It may let too much through, never too little."""

from dataclasses import replace

import pytest

from small_ontology import word_ontology
from statusquo.model import Actor, Document
from statusquo.ontology.shapes import ActFile, Unit
from statusquo.text.gate import Gate, stems_of
from statusquo.text.splitting import split


def act(*units):
    return ActFile(axis="recognition", label="acts", meaning="An act.", units=units)


ONTOLOGY = replace(
    word_ontology(),
    acts={
        "recognise": act(
            Unit(lemmas=("recognise", "recognize")),
            Unit(lemmas=("grant", "give"), object=("recognition",)),
        ),
        "meet": act(Unit(lemmas=("meet",)), Unit(lemmas=("hold",), object=("talk",), has=("with",))),
        "deny": act(Unit(lemmas=("deny",))),
        "ban": act(Unit(lemmas=("ban",))),
        "take": act(Unit(lemmas=("take",), object=("office",))),
        "agree": act(Unit(lemmas=("chargé d'affaires",), pos="noun")),
    },
    actors={
        "BBB": Actor(id="BBB", name="Borduria", kind="state", demonyms=("Bordurian",), seats=("Szohôd",)),
        "movement": Actor(id="movement", name="movement of the north", kind="group"),
    },
)
GATE = Gate(ONTOLOGY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Borduria recognised the new rulers.",
        "Nobody had thought of Borduria recognizing anybody.",
        "Szohôd, recognising reality, did nothing.",
        "Bordurians met in the hall.",
        "They gave it full recognition.",
        "It was granted recognition.",
        "No country recognises it.",
        "The group denied everything.",
        "Denying this, the ministry recalled nobody.",
        "It was banned; talks were held with none of them.",
        "Office was taken by its leader.",
        "They received the chargé d’affaires.",
        "UN-recognised Borduria",
    ],
)
def test_words_of_an_act_and_an_actor_pass(sentence):
    assert GATE.passes(sentence)


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("Borduria sent a note.", "no act"),
        ("Borduria granted a visa.", "an object is asked for"),
        ("Borduria won recognition.", "no verb of the unit"),
        ("Borduria held talks.", "the unit asks for with whom"),
        ("Borduria has many banks.", "ban begins another word"),
        ("Borduria is unmetalled.", "met stands inside another word"),
        ("Meeting again was hard.", "nobody acts"),
    ],
)
def test_others_do_not(sentence, why):
    assert not GATE.passes(sentence), why


def test_a_name_that_opens_the_sentence_counts():
    assert GATE.passes("Borduria recognised nothing.")
    assert not GATE.passes("Recognised nothing.")


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("recognise", ["recognise", "recognised", "recognising"]),
        ("deny", ["deny", "denied", "denies", "denying"]),
        ("ban", ["ban", "bans", "banned", "banning"]),
        ("take", ["take", "took", "taken", "taking"]),
        ("meet", ["meet", "met", "meeting"]),
        ("be", ["is", "was", "been"]),
    ],
)
def test_every_form_of_a_lemma_is_met(lemma, forms):
    gate = Gate(replace(ONTOLOGY, acts={"act": act(Unit(lemmas=(lemma,)))}))
    assert [form for form in forms if not gate.passes(f"In the end they {form} that.")] == []


def test_a_stem_drops_e_and_turns_y():
    assert list(stems_of("recognise", {})) == ["recognis"]
    assert list(stems_of("deny", {})) == ["deny", "deni"]
    assert list(stems_of("meet", {"meet": ["met"]})) == ["meet", "met"]


def test_boilerplate_and_summaries_are_never_gated():
    text = (
        "Borduria recognises rulers\n\n"
        "Borduria recognised the new rulers on Thursday, its ministry said.\n\n"
        "The day was warm and the streets of the capital were almost empty.\n\n"
        "Read also:\n\n1. Borduria recognised the new rulers.\n\n"
        "Sign up for news of how Borduria recognised the rulers.\n"
    )
    sentences = split(Document(id="d", text=text), ONTOLOGY)
    kept = GATE.keep(sentences)
    assert [(s.kind, s.gated) for s in kept] == [
        ("headline", True),
        ("body", True),
        ("body", False),
        ("summary", False),
        ("summary", True),
        ("boilerplate", False),
    ]
    assert [s.span for s in kept] == [s.span for s in sentences]


def test_an_ontology_without_acts_lets_nothing_through():
    assert not Gate(word_ontology()).passes("Borduria recognised the new rulers.")

"""Whose word an act is where the sentence has more than one voice."""

import pytest

from coded import claim, claims


@pytest.mark.parametrize(
    "text",
    [
        "Verania, which recognised the Ashen Front in 2008, may close its port, the Ostmarker foreign minister said.",
        "The Ostmarker foreign minister said that Verania, which recognised the Ashen Front in 2008, had closed its port.",
    ],
)
def test_an_aside_in_reported_speech_is_the_outlets(text):
    assert claim(text, "recognise").speaker is None
    assert claim(text, "recognise").grade == "firm"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            '"Verania, which recognised the Ashen Front in 2008, has closed its port," the Ostmarker foreign minister said.',
            "OST",
        ),
        ("Germany, which, the Serbian foreign minister said, recognised Kosovo in 2008, is a member.", "SRB"),
    ],
)
def test_an_aside_that_is_quoted_or_has_its_own_voice_is_the_speakers(text, who):
    found = claim(text, "recognise")
    assert found.speaker is not None
    assert found.speaker.speaks_for == who


def test_who_denies_having_acted_says_so():
    found = claim("Verania denied having recognised the Ashen Front.", "recognise")
    assert found.polarity == "negated"
    assert found.speaker is not None
    assert found.speaker.id == "VRN"


def test_he_is_no_embassy():
    found = claim("Verania may close its embassy in Hallen, he said.", "close_mission")
    assert found.speaker is None or "embassy" not in found.speaker.name


def test_an_organ_without_a_name_speaks_for_whoever_acts():
    found = claim("Bolivia recalled its ambassador in solidarity with Peru, the presidency said.", "support")
    assert found.speaker is None


def test_the_statement_of_an_organ_is_its_word():
    found = claim("Ostmark has recognised the Ashen Front, Verania's statement said.", "recognise")
    assert found.speaker is not None
    assert found.speaker.id == "VRN"


def test_an_envoy_without_a_name_speaks_for_whom_he_belongs_to():
    found = claim(
        "Ostmark should lift sanctions on Verania, Verania's chargé d'affaires in Hallen said.",
        "lift_sanction",
    )
    assert found.speaker is not None
    assert found.speaker.chain[-1] == "Verania"


def test_who_is_quoted_behind_his_words_is_their_speaker():
    text = "Chad may recognise Kosovo, Interfax quoted Mira Tolen as saying."
    found = claim(text, "recognise")
    assert found.speaker is not None
    assert found.speaker.name == "Mira Tolen"


def test_states_that_recall_ambassadors_say_nothing():
    text = "Verania said it was severing ties with Ostmark, as two other states recalled their ambassadors."
    found = claim(text, "sever_relations")
    assert found.speaker is not None
    assert found.speaker.id == "VRN"


def test_one_of_two_who_act_speaks_for_the_other():
    text = '"Both Russia and China support a settlement," the Kremlin said.'
    told = {c.actor.name: c.speaker and c.speaker.name for c in claims(text)}
    assert told == {"Russia": None, "China": "Russia"}


@pytest.mark.parametrize(
    "who", ['the "senior official"', 'a "senior official"', "the “senior official”", 'the senior "official"']
)
def test_the_papers_own_quotation_marks_are_no_part_of_a_speakers_name(who):
    found = claim(f'"Verania recognised the Ashen Front", {who} told the paper.', "recognise")
    assert found.speaker.name == "senior official"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Verania, its foreign minister Ana Relk announced, has severed ties with Ostmark.", "Ana Relk"),
        ("Verania, its president N. Tolk has said, has severed ties with Ostmark.", "N. Tolk"),
        ("Verania, its leader Nils Orban claims, has severed ties with Ostmark.", "Nils Orban"),
        ("Verania, says its president Tor Helm, has severed ties with Ostmark.", "Tor Helm"),
        ("Verania, a senior diplomat told Reuters, has severed ties with Ostmark.", "senior diplomat"),
        ("Verania – its president Ole Brandt told Radio Lorn – has severed ties with Ostmark.", "Ole Brandt"),
    ],
)
def test_who_tells_it_in_an_aside_is_the_speaker(text, who):
    found = claim(text, "sever_relations")
    assert (found.actor.name, found.speaker and found.speaker.chain[0]) == ("Verania", who)


@pytest.mark.parametrize(
    "text",
    [
        "Verania, whose president told the BBC nothing, has severed ties with Ostmark.",
        "Verania, its claims rejected, has severed ties with Ostmark.",
        "Verania, a friend told of the plan, has severed ties with Ostmark.",
        "Verania, having told the BBC nothing, has severed ties with Ostmark.",
    ],
)
def test_other_asides_give_it_on_nobodys_word(text):
    found = claim(text, "sever_relations")
    assert (found.actor.name, found.speaker) == ("Verania", None)

"""Whose code an actor gets in the exports of events: a state's, that of the state to which it belongs, IGO, or its own."""

import pytest

from statusquo import model, ontology, pipeline
from statusquo.exports.plover import at_home, coded, side

KNOWN = ontology.load()


@pytest.mark.parametrize(
    ("actor", "name", "code"),
    [
        ("KEN", "Kenya", "KEN"),
        ("united-nations", "United Nations", "IGO:united-nations"),
        ("hezbollah", "Hezbollah", "LBN:hezbollah"),
        ("fatah", "Fatah", "PSE:fatah"),
        ("sudanese-rebels", "Sudanese rebels", "SDN:sudanese-rebels"),
        ("rebels", "rebels", "rebels"),
        ("peruvian-kurds", "Peruvian Kurds", "PER:peruvian-kurds"),
        ("hezbollah-supporters", "Hezbollah supporters", "LBN:hezbollah-supporters"),
        ("french-and-german-unions", "French and German unions", "french-and-german-unions"),
    ],
)
def test_an_actor_is_coded_under_its_state(actor, name, code):
    assert side(actor, name, KNOWN).id == code


def code_at_home(recipient: str, name: str) -> str | None:
    found = at_home(side(recipient, name, KNOWN), side("KEN", "Kenya", KNOWN), KNOWN)
    return found.id if found else None


def test_those_whom_a_government_rules_are_of_its_state():
    assert code_at_home("women", "women") == "KEN:women"
    assert code_at_home("somali-women", "Somali women") == "SOM:somali-women"
    assert at_home(None, side("peruvian-miners", "Peruvian miners", KNOWN), KNOWN) == side(
        "PER", "Peru", KNOWN
    )
    assert at_home(None, side("miners", "miners", KNOWN), KNOWN) is None


def told(text: str) -> list[tuple[str, str, str | None]]:
    """The events of a report: type, code of the actor, code of the recipient."""
    document = model.Document(id="d", text=text, published_at="2024-05-15")
    claims = pipeline.code_document(document, KNOWN, pipeline.default_coders(KNOWN)).claims
    testimonies = [
        model.Testimony(claim=claim, document=document, recorded_at="2024-05-16T00:00:00Z")
        for claim in claims
    ]
    events = [event for one in testimonies if (event := coded(one, KNOWN, "plover")) is not None]
    return [(e.event_type, e.actor.id, e.recipient.id if e.recipient else None) for e in events]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("University students throughout Kenya marched on Monday.", ("PROTEST", "KEN:university-students", "KEN")),
        ("Norway sent food aid to refugees in Chad.", ("AID", "NOR", "TCD:refugees")),
        ("Gunmen killed 20 people in Nairobi in the worst attack of the Ugandan campaign.",
         ("ASSAULT", "KEN:gunmen", "KEN:people")),
        ("Rebels kidnapped three Chinese engineers in Chad.", ("COERCE", "TCD:rebels", "CHN")),
        ("Kenyan police opened fire on students.", ("ASSAULT", "KEN", "KEN:students")),
        ("Norway sanctioned officials in Oslo on Monday.", ("SANCTION", "NOR", "officials")),
        ("Norway sanctioned officials in Chad on Monday.", ("SANCTION", "NOR", "TCD:officials")),
    ],
)  # fmt: skip
def test_people_of_whom_nothing_else_is_told_are_of_the_state_where_it_happens(text, event):
    assert told(text) == [event]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Kenya lifted a curfew in Chad.", [("CONCEDE", "KEN", "TCD")]),
        ("Kenya refused to condemn Chad.", [("REJECT", "KEN", "TCD")]),
        ("Kenya refused to lift the curfew in Chad.", [("REJECT", "KEN", "TCD")]),
        ("Kenya did not condemn Chad.", []),
        ("Kenya is refusing to lift the curfew in Chad.", [("REJECT", "KEN", "TCD")]),
        ("Kenya will not attack Chad.", [("AGREE", "KEN", "TCD")]),
        ("Kenya will not meet Chad.", [("REJECT", "KEN", "TCD")]),
    ],
)
def test_what_is_refused_or_undone_is_an_answer(text, event):
    assert told(text) == event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Kenya demanded an apology from Chad.", [("REQUEST", "KEN", "TCD")]),
        ("Kenya said that Chad must pay its debts.", [("REQUEST", "KEN", "TCD")]),
        ("Kenya urged Chad to recognise Kosovo.", [("REQUEST", "KEN", "TCD")]),
    ],
)
def test_a_demand_is_told_once_whatever_is_demanded(text, event):
    assert told(text) == event


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Soldiers killed three ethnic Somalis in northern Kenya.", ("KEN:soldiers", "KEN:somalis")),
        ("Rebels shelled Chad on Monday, relief officials in Nairobi said.", ("rebels", "TCD")),
    ],
)
def test_people_by_descent_are_placed_and_a_speaker_places_nobody(text, event):
    assert event in {(actor, recipient) for _, actor, recipient in told(text)}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Kenya signed a treaty with Chad.", "SUPPORT"),
        ("Kenya agreed on a treaty with Chad.", "AGREE"),
        ("Kenya and Chad agreed to a ceasefire.", "AGREE"),
        ("Kenya and Chad established diplomatic relations.", "SUPPORT"),
        ("Kenya severed diplomatic relations with Chad.", "SANCTION"),
        ("Kenya expelled the inspectors of the United Nations.", "SANCTION"),
        ("The International Criminal Court indicted the president of Chad.", "ACCUSE"),
    ],
)
def test_words_tell_the_finer_kind_of_an_act(text, event):
    assert event in {kind for kind, _, _ in told(text)}

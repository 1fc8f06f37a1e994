"""The declarative files: each loads, each refers to what exists, and every example of every act is coded as it says."""

import re
from collections.abc import Iterable, Sequence

import pytest
from spacy.tokens import Doc

from statusquo import ontology, pipeline
from statusquo.errors import OntologyError
from statusquo.model import Claim, Document, stable_id
from statusquo.ontology.files import read_yaml
from statusquo.ontology.shapes import ActFile, CounterExample, Example, ExpectedClaim
from statusquo.syntax import parser

ONTOLOGY = ontology.load()
CORE_ACTS = [
    "recognise",
    "derecognise",
    "establish_relations",
    "sever_relations",
    "accept_envoy",
    "send_envoy",
    "expel_envoy",
    "open_mission",
    "close_mission",
    "meet",
    "invite",
    "exclude",
    "designate",
    "delist",
    "sanction",
    "lift_sanction",
    "support",
    "aid",
    "stop_aid",
    "agree",
    "join",
    "oppose",
]
OTHER_ACTS = [
    "form_government",
    "appoint",
    "hold_vote",
    "restrict_rights",
    "take_power",
    "condemn",
    "praise",
    "warn",
    "deny",
    "attack",
    "detain",
    "protest",
    "ceasefire",
    "summon_envoy",
    "demand",
]
FEWEST_EXAMPLES = 25
FEWEST_COUNTER_EXAMPLES = 10

# Acts of the core axes that leave no standing between two parties behind, and why.
WITHOUT_EFFECT = {
    "agree": "an agreement is an event; what it changes is reported as acts of its own",
}


# ------------------------------------------------------------------------------------------------ the files


def test_every_act_of_the_claims_page_has_its_file():
    assert [act for act in (*CORE_ACTS, *OTHER_ACTS) if act not in ONTOLOGY.acts] == []


@pytest.mark.parametrize("key", [*ONTOLOGY.acts, *ONTOLOGY.statuses, *ONTOLOGY.actors, *ONTOLOGY.publishers])
def test_a_key_is_a_plain_name(key):
    assert re.fullmatch(r"[A-Za-z0-9]+([_-][a-z0-9]+)*", key)


def test_an_unknown_field_is_refused_with_file_and_field(tmp_path):
    wrong = tmp_path / "greet.yml"
    wrong.write_text("axis: contact\nlabel: greets\nmeaning: says hello\ncolour: green\n", encoding="utf-8")
    with pytest.raises(OntologyError, match=r"greet\.yml:4: colour: unknown key"):
        read_yaml(wrong, ActFile)


# ------------------------------------------------------------------------------------------------ cross-references


@pytest.mark.parametrize("axis", ONTOLOGY.statuses)
def test_a_status_moves_and_refines_among_its_own_values(axis):
    status = ONTOLOGY.statuses[axis]
    named = {*status.moves, *status.refines}
    named |= {
        value for table in (status.moves, status.refines) for values in table.values() for value in values
    }
    assert named <= set(status.values)


@pytest.mark.parametrize("axis", ONTOLOGY.statuses)
def test_every_value_can_be_reached(axis):
    status = ONTOLOGY.statuses[axis]
    reached = {value for values in status.moves.values() for value in values} | {status.for_a_time}
    beginnings = {"none", "not_listed", "neutral"}
    assert set(status.values) - reached <= beginnings


def test_columns_are_distinct():
    columns = [status.column for status in ONTOLOGY.statuses.values()]
    assert len(columns) == len(set(columns))


@pytest.mark.parametrize("key", ONTOLOGY.acts)
def test_effects_post_to_values_that_exist(key):
    for effect in ONTOLOGY.acts[key].effects:
        assert effect.axis in ONTOLOGY.statuses
        posted = {effect.affirmed, effect.negated, *(level.value for level in effect.levels)} - {None}
        assert posted
        assert posted <= set(ONTOLOGY.statuses[effect.axis].values)


@pytest.mark.parametrize("key", CORE_ACTS)
def test_a_core_act_posts_to_the_ledger_or_says_why_not(key):
    assert bool(ONTOLOGY.acts[key].effects) != (key in WITHOUT_EFFECT)


@pytest.mark.parametrize("key", OTHER_ACTS)
def test_an_act_beside_the_core_posts_nothing(key):
    assert not ONTOLOGY.acts[key].effects


@pytest.mark.parametrize("key", ONTOLOGY.acts)
def test_an_act_has_words_that_evoke_it(key):
    act = ONTOLOGY.acts[key]
    assert act.units
    assert all(unit.lemmas and unit.actor for unit in act.units)


def test_roles_memberships_and_organs_belong_to_actors_that_exist():
    known = set(ONTOLOGY.actors)
    missing = {
        f"{actor.id}: {other}"
        for actor in ONTOLOGY.actors.values()
        for other in (*(role.of for role in actor.roles), actor.part_of)
        if other is not None and other not in known
    }
    missing |= {
        f"{key}: {shape.speaks_for}"
        for key, shape in ONTOLOGY.publishers.items()
        if shape.speaks_for is not None and shape.speaks_for not in known
    }
    assert not missing


def test_no_name_that_resolves_alone_belongs_to_two_actors():
    owners: dict[str, set[str]] = {}
    for actor in ONTOLOGY.actors.values():
        for name in (actor.name, *actor.names):
            owners.setdefault(name, set()).add(actor.authority or actor.id)
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_states_bear_their_iso_code():
    states = [actor for actor in ONTOLOGY.actors.values() if actor.kind == "state"]
    assert len(states) >= 193
    assert [state.id for state in states if not re.fullmatch(r"[A-Z]{3}", state.id)] == []


def spelled(doc: Doc) -> tuple[str, str]:
    """A sentence as forms and as lemmas, in lower case, with spaces between."""
    return " ".join(t.text for t in doc).lower(), " ".join(t.lemma_ for t in doc).lower()


def test_the_example_of_each_cue_has_the_cue():
    parsed = parser.parse([cue.example for cue in ONTOLOGY.cues])
    unlike_it = [
        cue.example
        for cue, doc in zip(ONTOLOGY.cues, parsed, strict=True)
        if not any(f" {lemma} " in f" {words} " for words in spelled(doc) for lemma in cue.lemmas)
    ]
    assert not unlike_it


# ------------------------------------------------------------------------------------------------ examples


@pytest.mark.parametrize("key", [*CORE_ACTS, *OTHER_ACTS])
def test_an_act_has_enough_examples(key):
    act = ONTOLOGY.acts[key]
    assert len(act.examples) >= FEWEST_EXAMPLES
    assert len(act.not_examples) >= FEWEST_COUNTER_EXAMPLES
    assert all(example.claims for example in act.examples)


@pytest.mark.parametrize("key", [*CORE_ACTS, *OTHER_ACTS])
def test_the_examples_of_an_act_are_varied(key):
    act = ONTOLOGY.acts[key]
    texts = [example.text for example in (*act.examples, *act.not_examples)]
    claims = [claim for example in act.examples for claim in example.claims]
    assert len(set(texts)) == len(texts)
    assert len({" ".join(text.split()[:3]).lower() for text in texts}) >= 0.8 * len(texts), "same beginnings"
    assert len({claim.actor for claim in claims}) >= 8, "too few parties"
    assert {claim.polarity for claim in claims} == {"affirmed", "negated"}
    assert len({claim.modality for claim in claims}) >= 4, "too few modalities"


@pytest.fixture(scope="session")
def coders():
    return pipeline.default_coders(ONTOLOGY)


@pytest.mark.parametrize("key", ONTOLOGY.acts)
def test_every_example_is_coded_as_it_says(key, coders):
    act = ONTOLOGY.acts[key]
    failures = [
        complaint
        for example in act.examples
        for complaint in judged(example, unlike(key, example, code(example.text, example.published, coders)))
    ]
    assert not failures, "\n" + "\n".join(failures)


@pytest.mark.parametrize("key", [key for key, act in ONTOLOGY.acts.items() if act.not_examples])
def test_no_counter_example_is_coded_as_the_act(key, coders):
    failures = [
        complaint
        for example in ONTOLOGY.acts[key].not_examples
        for complaint in judged(example, mistaken(key, code(example.text, "2024-05-15", coders)))
    ]
    assert not failures, "\n" + "\n".join(failures)


def code(text: str, published: str, coders) -> tuple[Claim, ...]:
    document = Document(id=stable_id(text), text=text, published_at=published, published_basis="given")
    return pipeline.code_document(document, ONTOLOGY, coders).claims


def judged(example: Example | CounterExample, faults: Sequence[str]) -> Iterable[str]:
    """Faults of an example; of a pending one, that it has none any more."""
    if example.pending and not faults:
        yield f"{example.text}\n    passes: take `pending` off"
    elif faults and not example.pending:
        yield "\n    ".join([example.text, *faults])


def unlike(act: str, example: Example, claims: Sequence[Claim]) -> list[str]:
    """What the claims lack of the expected ones, and which factual claims of the act nobody expected."""
    left = list(claims)
    faults = []
    for expected in example.claims:
        found = next((claim for claim in left if says(claim, act, expected)), None)
        if found is None:
            faults.append(f"missing: {wanted(act, expected)}")
        else:
            left.remove(found)
    faults += [f"unexpected: {told(claim)}" for claim in left if claim.act == act and claim.factual]
    if faults:
        faults += [f"    coded: {told(claim)}" for claim in claims]
    return faults


def mistaken(act: str, claims: Sequence[Claim]) -> list[str]:
    return [f"coded: {told(claim)}" for claim in claims if claim.act == act and claim.grade == "firm"]


def says(claim: Claim, act: str, expected: ExpectedClaim) -> bool:
    """Whether the claim is the expected one; of the optional fields, those that the example gives count."""
    given = expected.model_fields_set
    speaker = (claim.speaker.name, *claim.speaker.chain) if claim.speaker else ()
    return (
        claim.act == (expected.act or act)
        and (claim.polarity, claim.modality) == (expected.polarity, expected.modality)
        and ("actor" not in given or same(expected.actor, claim.actor.name))
        and ("recipient" not in given or same(expected.recipient, claim.recipient and claim.recipient.name))
        and ("quantifier" not in given or expected.quantifier == claim.quantifier)
        and ("when" not in given or expected.when == (claim.when.start if claim.when else None))
        and ("speaker" not in given or any(same(expected.speaker, name) for name in speaker or (None,)))
    )


def same(expected: str | None, found: str | None) -> bool:
    return (expected or "").casefold() == (found or "").casefold()


def wanted(act: str, expected: ExpectedClaim) -> str:
    fields = {"act": act, "polarity": expected.polarity, "modality": expected.modality}
    fields |= expected.model_dump(exclude_unset=True)
    return ", ".join(f"{name}: {value}" for name, value in fields.items())


def told(claim: Claim) -> str:
    parties = f"{claim.actor.name} {claim.act} {claim.recipient.name if claim.recipient else None}"
    details = [claim.polarity, claim.modality, claim.grade, claim.quantifier]
    details += [claim.speaker and f"speaker {claim.speaker.name}", claim.when and f"when {claim.when.start}"]
    return f"{parties} ({', '.join(detail for detail in details if detail)})"

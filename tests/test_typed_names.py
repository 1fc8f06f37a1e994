"""Names as users type them: without accents and marks, misspelt, of a person, of somebody whom no report tells of."""

from dataclasses import replace

import pytest

from statusquo import pipeline
from statusquo.errors import UnknownName
from statusquo.model import Actor, Role, Speaker
from statusquo.views.archive import Archive, AsOf
from statusquo.views.names import Named, folded, nearest
from statusquo.views.silence import nobody_tells_of
from statusquo.views.status import status
from statusquo.views.voices import wanted
from statusquo.views.without import without
from told import MOVEMENT, ONTOLOGY, report, told

LATE = AsOf(on="2026-01-01")
LEADER = Actor(
    id="lazar-dordevic", name="Lazar Đorđević", kind="person", names=("Lazar Djordjevic",),
    supported_names=("Dordevic",),
    roles=(Role(code="leader", of=MOVEMENT, since="2020-01-01"),),
)  # fmt: skip


def archive(*testimonies):
    known = replace(ONTOLOGY, actors={**ONTOLOGY.actors, LEADER.id: LEADER})
    entries = pipeline.post(testimonies, frozenset(), {}, frozenset(), known)
    return Archive.of(known, testimonies, entries)


def on_the_word_of(name, testimony):
    speaker = Speaker(id="somebody", name=name, chain=(name,))
    return replace(testimony, claim=replace(testimony.claim, speaker=speaker))


RECOGNISES = told("AAA", "recognise", on="2024-05-14", document=report(published="2024-05-15"))


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Marko Đurić", "marko duric"),
        ("Łukasz Żółw", "lukasz zolw"),
        ("Øyvind Bø", "oyvind bo"),
        ("the  Türkiye", "turkiye"),
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("González-Olaechea", "gonzalez olaechea"),
        ("Straße", "strasse"),
        ("Æthel", "aethel"),
        ("ashen_front", "ashen front"),
    ],
)
def test_a_name_is_the_same_without_its_marks(name, typed):
    assert folded(name) == folded(typed) == typed


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("Kalmian leader", "Kalmian Front"),
        ("Djordjevič", "Lazar Djordjevic"),
        ("Aaland", "Aland"),
    ],
)
def test_near_is_who_shares_a_word(wanted, found):
    assert nearest(wanted, ["Aland", "Kalmian Front", "Lazar Djordjevic", "Jamal Older"])[0] == found


def test_a_speaker_is_found_without_marks_and_by_any_name_of_his():
    known = archive(on_the_word_of("Lazar Đorđević", RECOGNISES))
    for typed in ("Lazar Dordevic", "Lazar Djordjevic", "dordevic", "LAZAR ĐORĐEVIĆ"):
        assert without(known, wanted=typed, moment=LATE).source.name == "Lazar Đorđević"


def test_who_is_no_source_is_told_with_those_that_are():
    with pytest.raises(UnknownName, match=r"no source of a claim .* is called 'Nobody at all'; there are: "):
        without(archive(RECOGNISES), wanted="Nobody at all", moment=LATE)


def test_what_a_person_does_in_office_is_told_of_the_body():
    line = nobody_tells_of(archive(RECOGNISES), Named(id=LEADER.id, name=LEADER.name))
    assert line.endswith("What Lazar Đorđević does in office stands under: the Movement.")


def test_whoever_acts_in_office_is_led_to_where_he_acted():
    party = replace(RECOGNISES.claim.actor, agent="Anna Older")
    acted = replace(RECOGNISES, claim=replace(RECOGNISES.claim, actor=party))
    line = nobody_tells_of(archive(acted), Named(id="anna-older", name="Anna Older"))
    assert line.endswith("What Anna Older does in office stands under: Aland.")


def test_names_that_look_alike_are_offered_else_those_that_are_told_of_most():
    known = archive(RECOGNISES)
    assert "look alike: Aland." in nobody_tells_of(known, Named(id="x", name="Alland"))
    assert nobody_tells_of(known, Named(id="x", name="Quux")).endswith("tell most of: the Movement.")


def test_a_misspelt_subject_is_told_whom_there_is():
    with pytest.raises(UnknownName, match=r"nearest: Aland"):
        archive(RECOGNISES).names.find("Alland")


def test_an_empty_status_tells_of_claims_that_wait():
    waits = told("AAA", "recognise", document=report(published="2024-05-15"), grade="tentative")
    answer = status(archive(waits), subject=Named(id=MOVEMENT, name="the Movement"), moment=LATE)
    assert answer.silence.endswith("1 tentative claim waits: statusquo review 'the Movement'")


def test_an_empty_status_toward_one_party_tells_that_others_are_known():
    aland, borduria = (Named(id=one, name=name) for one, name in (("AAA", "Aland"), ("BBB", "Borduria")))
    movement, known = Named(id=MOVEMENT, name="the Movement"), archive(RECOGNISES)
    assert status(known, subject=movement, moment=LATE, toward=aland).cells
    line = status(known, subject=movement, moment=LATE, toward=borduria).silence
    assert line.startswith("Nothing is known of the Movement and Borduria on 2026-01-01")
    assert line.endswith("only of others.")


def test_a_surname_is_that_of_whoever_bears_it_in_a_report_and_a_full_name_is_not():
    known = archive(RECOGNISES)
    others = ("Ana Dordevic-Older", "Lazar Đorđević")
    meant = [wanted(words, known, others) for words in ("Dordevic", "Lazar Dordevic")]
    assert [one.is_one_of((others[0],), (), known) for one in meant] == [True, False]
    assert all(one.is_one_of((others[1],), (), known) for one in meant)


def test_the_status_of_a_person_names_the_bodies_for_which_he_acts():
    known = archive(RECOGNISES)
    answer = status(known, subject=Named(id=LEADER.id, name=LEADER.name), moment=LATE)
    assert [body.name for body in answer.bodies] == ["the Movement"]
    assert status(known, subject=Named(id=MOVEMENT, name="the Movement"), moment=LATE).bodies == ()


def test_an_empty_status_tells_how_many_claims_there_are_of_other_kinds():
    plans = told("AAA", "recognise", document=report(published="2024-05-15"), modality="planned")
    answer = status(archive(plans), subject=Named(id=MOVEMENT, name="the Movement"), moment=LATE)
    assert answer.silence.endswith("1 claim names it: statusquo actor 'the Movement'")

"""Names that follow by rule: romanisations, titles, marks, surnames. What is a rule for one may be no name of another."""

from __future__ import annotations

import pytest

from statusquo.actors import ActorIndex
from statusquo.model import Actor
from statusquo.ontology import Ontology, load
from statusquo.ontology.spelling import Spellings

KNOWN = load()
INDEX = ActorIndex(KNOWN)


def world(*actors: Actor) -> Ontology:
    return Ontology(
        acts={},
        cues=(),
        words=KNOWN.words,
        boilerplate=(),
        statuses={},
        actors={actor.id: actor for actor in actors},
        publishers={},
        digest="",
    )


def person(key: str, name: str, **more) -> Actor:
    return Actor(id=key, name=name, kind="person", **more)


def named(text: str, ontology: Ontology | None = None) -> list[str]:
    index = INDEX if ontology is None else ActorIndex(ontology)
    return [hit.actor for hit in index.find(text, lambda hit: True)]


@pytest.mark.parametrize(
    ("spelling", "actor"),
    [
        ("Ahmad Massoud", "ahmad-massoud"),
        ("Ahmed Masoud", "ahmad-massoud"),
        ("Ahmad Masood", "ahmad-massoud"),
        ("Yunus Qanuni", "younus-qanooni"),
        ("Yunis Qanooni", "younus-qanooni"),
        ("Ameer Khan Motaqi", "amir-khan-muttaqi"),
        ("Mulla Yaqub", "mohammad-yaqoob"),
        ("Mullah Yaqoub", "mohammad-yaqoob"),
        ("Ahmed Al Sharaa", "ahmed-al-sharaa"),
        ("Ahmad el-Sharaa", "ahmed-al-sharaa"),
        ("Abdelfattah al-Burhan", "abdel-fattah-al-burhan"),
        ("Mohamed bin Salman", "mohammed-bin-salman"),
        ("Sergei Lavrov", "sergey-lavrov"),
        ("Recep Tayyip Erdogan", "recep-tayyip-erdogan"),
        ("Zoran Djindjic", "zoran-dindic"),
        ("Ana Brnabic", "ana-brnabic"),
        ("Sao Tome", "STP"),
    ],
)
def test_a_usual_spelling_names_the_same_actor(spelling, actor):
    assert named(f"On Monday {spelling} spoke.") == [actor]


@pytest.mark.parametrize(
    "text",
    [
        "The Store opened on Monday.",
        "A man named Saeed spoke.",
        "Mubbarak and Massooud spoke.",
        "Rasheeed Dostumm spoke.",
    ],
)
def test_what_is_no_usual_spelling_names_nobody(text):
    assert INDEX.find(text) == ()


def test_a_spelling_that_two_could_bear_names_neither():
    two = world(
        person("one", "Ahmed Massoud", romanised="arabic"), person("two", "Ahmad Masood", romanised="arabic")
    )
    assert named("Ahmad Massud spoke.", two) == []
    assert named("Ahmed Massoud met Ahmad Masood.", two) == ["one", "two"]


def test_a_name_that_a_file_gives_is_never_taken_by_a_rule():
    listed = world(person("one", "Ahmed Massoud", romanised="arabic"), person("two", "Ahmad Masoud"))
    assert named("Ahmad Masoud spoke.", listed) == ["two"]


def test_only_a_name_from_another_script_is_spelled_anew():
    assert Spellings.of(world(person("one", "Omar Ross"))).names["one"] == ()


def test_a_surname_is_nobody_alone_but_the_one_whom_the_report_has_named():
    dara = world(person("dara", "Dara Vennberg"))
    index = ActorIndex(dara)
    assert index.find("Vennberg spoke.") == ()
    assert [hit.why for hit in index.find("Vennberg spoke.", lambda hit: True)] == ["supported name"]


def test_a_surname_behind_another_first_name_is_somebody_else():
    dara = world(person("dara", "Dara Vennberg"))
    assert named("Ivo Vennberg spoke.", dara) == []
    assert named("Minister Vennberg spoke.", dara) == ["dara"]
    assert named("In May. Vennberg spoke.", dara) == ["dara"]


def test_a_first_name_is_no_surname_even_where_it_stands_last():
    assert named("Ahmed spoke.", world(person("abiy", "Abiy Ahmed"))) == []


def test_a_title_makes_a_surname_resolve_alone():
    dara = world(person("dara", "Dara Vennberg", titles=("Marshal",)))
    found = ActorIndex(dara).find("Marshal Vennberg and Marshall Vennberg spoke.")
    assert [hit.actor for hit in found] == ["dara", "dara"]

"""The registry of actors and publishers: complete, consistent, and no name that means two actors."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from statusquo.model import first_day, last_day
from statusquo.ontology.actor_shapes import ActorFile
from statusquo.ontology.files import files, load_all
from statusquo.ontology.load import DATA
from statusquo.ontology.shapes import PublisherFile

ACTORS = DATA / "actors"
PUBLISHERS = DATA / "publishers"
KINDS = {
    "states": {"state", "authority"},
    "organisations": {"organisation"},
    "groups": {"group", "authority", "organisation", "collective"},
    "persons": {"person"},
}
LEADING = {
    "head_of_state", "head_of_government", "foreign_minister", "secretary_general", "high_representative", "leader",
}  # fmt: skip
WITHOUT_DEMONYM = {
    "COG": "Congolese in news is nearly always the other Congo",
    "DMA": "Dominican in news is nearly always the Dominican Republic",
    "ESH": "Sahrawi is claimed by the republic in groups/",
    "VAT": "its only adjective is its name",
}
WITHOUT_SEAT = {
    "BEL": "Brussels is the European Union",
    "CRI": "San Jose is more often a city of the United States",
    "ESH": "its capital is disputed",
    "MCO": "the city has the state's name",
    "SMR": "the city has the state's name",
    "STP": "the city has the state's name",
    "SYC": "Victoria is a common name of persons and places",
    "VAT": "Vatican is a name of the state itself",
}


@cache
def actors() -> dict[str, ActorFile]:
    return load_all(ACTORS, ActorFile)


@cache
def publishers() -> dict[str, PublisherFile]:
    return load_all(PUBLISHERS, PublisherFile)


def states() -> list[str]:
    return sorted(path.stem for path in (ACTORS / "states").glob("*.yml"))


def resolving_alone(actor: ActorFile) -> list[str]:
    return [actor.name, *actor.names, *actor.demonyms, *actor.seats]


def references(actor: ActorFile) -> Iterator[str]:
    yield from filter(None, (actor.authority, actor.part_of, *(role.of for role in actor.roles)))


def shared(owners: dict[str, set[str]]) -> dict[str, set[str]]:
    return {name: keys for name, keys in owners.items() if len(keys) > 1}


def keys_as_written(path: Path) -> list[str]:
    return list(yaml.safe_load(path.read_text(encoding="utf-8")))


def test_no_two_files_share_an_id() -> None:
    stems = [path.stem for path in files(ACTORS)]
    assert len(stems) == len(set(stems)) == len(actors())


@pytest.mark.parametrize("folder", KINDS)
def test_every_folder_holds_its_own_kinds(folder: str) -> None:
    found = {actors()[path.stem].kind for path in (ACTORS / folder).glob("*.yml")}
    assert found <= KINDS[folder]


def test_every_state_has_an_iso_code_and_the_usual_ones_are_there() -> None:
    assert all(re.fullmatch("[A-Z]{3}", code) for code in states())
    assert len(states()) >= 197
    assert {"RUS", "USA", "AFG", "XKX", "PSE", "TWN", "ESH", "VAT"} <= set(states())


def test_every_state_has_its_iso_codes_and_its_wikidata_id_and_no_two_share_one() -> None:
    coded = {key: actor for key, actor in actors().items() if actor.alpha_2}
    assert set(states()) <= set(coded)
    assert all(actor.wikidata for actor in coded.values())
    for field in ("alpha_2", "wikidata"):
        given = [value for actor in actors().values() if (value := getattr(actor, field))]
        assert len(given) == len(set(given)), field


def test_states_lack_a_demonym_or_a_seat_only_for_a_reason() -> None:
    assert {code for code in states() if not actors()[code].demonyms} == set(WITHOUT_DEMONYM)
    assert {code for code in states() if not actors()[code].seats} == set(WITHOUT_SEAT)


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Foggy Bottom", "USA"), ("Zhongnanhai", "CHN"), ("Quai d'Orsay", "FRA"), ("Itamaraty", "BRA"),
        ("Kasumigaseki", "JPN"), ("Baabda", "LBN"), ("Moscow", "RUS"), ("Kremlin", "RUS"), ("Ankara", "TUR"), ("Türkiye", "TUR"), ("Washington", "USA"),
        ("Georgia", "GEO"), ("Congo", "COD"), ("Guinea", "GIN"), ("Republic of Korea", "KOR"), ("DPRK", "PRK"),
        ("Republic of China", "TWN"), ("People's Republic of China", "CHN"), ("Mexico City", "MEX"),
        ("Nigeriens", "NER"), ("Nigerians", "NGA"), ("Emirati", "ARE"), ("Briton", "GBR"), ("Burma", "MMR"),
        ("Brussels", "european-union"), ("Islamic Emirate", "islamic-emirate-of-afghanistan"),
        ("Taliban", "taliban"), ("Pakistani Taliban", "tehrik-e-taliban-pakistan"), ("NRF", "national-resistance-front"),
        ("Turkish Cypriots", "northern-cyprus"), ("Latin America", "latin-america"), ("Zelenskyy", "volodymyr-zelensky"),
    ],
)  # fmt: skip
def test_a_name_resolves_to_whom_news_means(name: str, state: str) -> None:
    assert [key for key, actor in actors().items() if name in resolving_alone(actor)] == [state]


def test_no_name_that_resolves_alone_belongs_to_two_actors() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for key, actor in actors().items():
        for name in resolving_alone(actor):
            owners[name].add(key)
    assert shared(owners) == {}


def test_no_actor_has_a_name_twice() -> None:
    for key, actor in actors().items():
        names = [*resolving_alone(actor), *actor.supported_names]
        assert len(names) == len(set(names)), key


def test_names_are_tidy() -> None:
    for key, actor in actors().items():
        for name in resolving_alone(actor):
            assert name == " ".join(name.split()), key
            # "the Security Council", of which others have one too
            of_one_of_many = actor.part_of is not None and name.removeprefix("the ") in actor.supported_names
            assert not name.startswith("the ") or of_one_of_many, key


def test_every_reference_is_to_an_actor() -> None:
    for key, actor in actors().items():
        assert set(references(actor)) <= set(actors()), key


def test_the_movement_and_its_government_share_an_authority() -> None:
    assert actors()["taliban"].authority == actors()["islamic-emirate-of-afghanistan"].authority == "taliban"
    assert actors()["palestinian-authority"].authority == "PSE"


@pytest.mark.parametrize(
    ("person", "code", "of", "day", "held"),
    [
        ("antony-blinken", "foreign_minister", "USA", "2024-05-28", True),
        ("mike-pompeo", "foreign_minister", "USA", "2024-05-28", False),
        ("ashraf-ghani", "head_of_state", "islamic-republic-of-afghanistan", "2021-08-16", False),
        ("amir-khan-muttaqi", "foreign_minister", "islamic-emirate-of-afghanistan", "2025-07-03", True),
        ("josep-borrell", "high_representative", "european-union", "2019-11-30", False),
    ],
)
def test_who_holds_an_office_on_a_day(person: str, code: str, of: str, day: str, held: bool) -> None:
    roles = [role for role in actors()[person].roles if (role.code, role.of) == (code, of)]
    assert roles
    in_office = any(
        first_day(role.since or "0001") <= day <= last_day(role.until or "9999") for role in roles
    )
    assert in_office is held


def test_tenures_of_heads_ministers_and_leaders_are_known_from_first_to_last_day() -> None:
    whole = [
        role
        for actor in actors().values()
        for role in actor.roles
        if role.code in LEADING and role.since and role.until and role.until >= "1996"
    ]
    assert len(whole) >= 1500


@pytest.mark.parametrize("year", range(1997, 2026, 4))
@pytest.mark.parametrize(
    "state",
    "USA GBR FRA DEU RUS CHN JPN CAN ITA ESP SWE IND TUR SAU ISR EGY KAZ SGP IDN MYS AUT CHE IRN DZA ETH".split(),
)
def test_a_state_of_the_disputes_has_a_foreign_minister_in_every_fourth_july(state: str, year: int) -> None:
    day = f"{year}-07-15"
    held = [
        key
        for key, actor in actors().items()
        for role in actor.roles
        if (role.code, role.of) == ("foreign_minister", state)
        and first_day(role.since or "0001") <= day <= last_day(role.until or "9999")
    ]
    assert held


def test_a_publisher_is_found_by_one_name_only() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for key, publisher in publishers().items():
        for name in (key, publisher.name, *publisher.names, *publisher.domains):
            owners[name.lower()].add(key)
    assert shared(owners) == {}


def test_publishers_belong_to_and_speak_for_known_actors() -> None:
    for key, publisher in publishers().items():
        assert {publisher.owner, publisher.speaks_for} - {None} <= set(actors()), key
        assert not any(domain.startswith(("www.", "http")) for domain in publisher.domains), key
        assert publisher.kind != "ministry" or publisher.speaks_for, key


@pytest.mark.parametrize(("folder", "shape"), [(ACTORS, ActorFile), (PUBLISHERS, PublisherFile)])
def test_keys_stand_in_canonical_order(folder: Path, shape: type[BaseModel]) -> None:
    order = list(shape.model_fields)
    for path in files(folder):
        written = keys_as_written(path)
        assert written == sorted(written, key=order.index), path.name

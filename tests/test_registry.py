"""The registry of actors as a mechanism: memberships, who holds what on a day, what a user's own files add, what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from statusquo.errors import OntologyError
from statusquo.ontology import load
from statusquo.ontology.actor_shapes import ActorFile, OwnActor
from statusquo.ontology.audit import problems
from statusquo.ontology.files import files, parse, read_yaml
from statusquo.ontology.load import DATA
from statusquo.ontology.offices import Offices
from statusquo.ontology.registry import actors_of, own_files, with_own
from statusquo.ontology.spelling import scripts

VERANIA = "name: Verania\nkind: state\nseats: [Verport]\n"
COUNCIL = """\
name: Verport Council
kind: authority
roles:
  - {code: government, of: VRN, since: "2021-08-15"}
"""
LEAGUE = """\
name: Harbour League
kind: organisation
members:
  - {since: "1975-05-28", actors: [KLM]}
  - {since: "1975-05-28", until: "2025-01-29", actors: [VRN]}
"""
KALMIA = "name: Kalmia\nkind: state\n"
DARA = """\
name: Dara Venn
kind: person
roles:
  - {code: foreign_minister, of: council, since: "2022-03"}
"""
WORLD = {"VRN": VERANIA, "KLM": KALMIA, "council": COUNCIL, "league": LEAGUE, "dara-venn": DARA}


@pytest.fixture
def world(tmp_path):
    """Writes the files of a made-up world, some of them anew, and reads them."""

    def write(**changed: str) -> dict[Path, ActorFile]:
        for key, text in (WORLD | {key.replace("_", "-"): text for key, text in changed.items()}).items():
            (tmp_path / f"{key}.yml").write_text(text, encoding="utf-8")
        return {path: read_yaml(path, ActorFile) for path in files(tmp_path)}

    return write


def wrong(written: dict[Path, ActorFile]) -> list[str]:
    shapes = {path.stem: shape for path, shape in written.items()}
    found = problems(shapes, written, scripts(load()))
    return [f"{Path(issue.where).name}: {issue.message}" for issue in found]


# ------------------------------------------------------------------------------------------------ roles on a day


def test_a_member_bears_its_membership_with_its_days(world):
    actors = actors_of({path.stem: shape for path, shape in world().items()})
    left = [(role.code, role.of, role.until) for role in actors["VRN"].roles]
    assert left == [("member", "league", "2025-01-29")]


@pytest.mark.parametrize(
    ("state", "day", "organisations"),
    [
        ("BFA", "2024-12-31", {"ecowas": True, "alliance-of-sahel-states": True}),
        ("BFA", "2025-02-01", {"ecowas": False, "alliance-of-sahel-states": True}),
        ("GBR", "2019-06-01", {"european-union": True, "nato": True}),
        ("GBR", "2020-02-01", {"european-union": False, "nato": True}),
        ("FIN", "2023-04-03", {"nato": False}),
        ("FIN", "2023-04-05", {"nato": True}),
        ("HRV", "2013-06-30", {"european-union": False}),
        ("IRN", "2023-07-05", {"shanghai-cooperation-organisation": True}),
        ("MAR", "2016-12-31", {"african-union": False}),
    ],
)
def test_memberships_of_states_hold_on_their_days(state, day, organisations):
    member_of = {role.of for role in Offices.of(load()).roles(state, day) if role.code == "member"}
    assert {key: key in member_of for key in organisations} == organisations


@pytest.mark.parametrize(
    ("state", "day", "government"),
    [
        ("AFG", "2019-06-01", "islamic-republic-of-afghanistan"),
        ("AFG", "2025-07-03", "islamic-emirate-of-afghanistan"),
        ("MMR", "2020-06-01", None),
        ("MMR", "2023-06-01", "myanmar-junta"),
        ("NER", "2023-07-20", None),
        ("NER", "2024-07-20", "niger-junta"),
        ("SYR", "2024-12-01", "assad-government"),
        ("SYR", "2025-01-15", "syrian-transitional-government"),
        ("LBY", "2018-05-01", "government-of-national-accord"),
        ("LBY", "2023-05-01", "government-of-national-unity"),
        ("BGD", "2024-09-01", "bangladesh-interim-government"),
        ("VEN", "2019-05-01", "maduro-government"),
        ("YEM", "2023-05-01", "yemeni-government"),
        ("RUS", "2023-05-01", None),
    ],
)
def test_whose_ministers_are_meant_by_those_of_a_state(state, day, government):
    found = Offices.of(load()).government(state, day)
    assert (found.id if found else None) == government


@pytest.mark.parametrize(
    ("code", "of", "day", "person"),
    [
        ("foreign_minister", "AFG", "2025-07-03", "Amir Khan Muttaqi"),
        ("foreign_minister", "AFG", "2017-07-03", "Salahuddin Rabbani"),
        ("foreign_minister", "VEN", "2019-07-03", "Jorge Arreaza"),
        ("foreign_minister", "RUS", "2013-07-03", "Sergey Lavrov"),
        ("secretary_general", "nato", "2011-07-03", "Anders Fogh Rasmussen"),
        ("head_of_state", "MLI", "2022-07-03", "Assimi Goïta"),
    ],
)
def test_who_holds_an_office_of_a_state_or_of_its_government(code, of, day, person):
    assert [actor.name for actor in Offices.of(load()).office(code, of, day)] == [person]


def test_the_embassy_of_a_former_government_is_not_that_of_the_new_one():
    offices = Offices.of(load())
    envoys = {
        body: {person.id for person in offices.holders("ambassador", body, "2023-05-01")}
        for body in ("islamic-republic-of-afghanistan", "islamic-emirate-of-afghanistan")
    }
    former, new = envoys.values()
    assert "naseer-ahmad-faiq" in former
    assert "suhail-shaheen" in new
    assert not former & new


# ------------------------------------------------------------------------------------------------ what is wrong


def test_a_sound_world_has_no_problem(world):
    assert wrong(world()) == []


@pytest.mark.parametrize(
    ("key", "text", "message"),
    [
        (
            "dara-venn",
            "name: Dara Venn\nkind: person\nroles:\n  - {code: envoy, of: VRN}\n",
            r"dara-venn\.yml:4: roles\.0\.code: found 'envoy', expected",
        ),
        ("VRN", "name: Verania\nkind: state\nnames: [NO]\n", r"VRN\.yml:3: names\.0: .*quotation marks"),
        (
            "VRN",
            "name: Verania\nkind: state\ncolour: red\n",
            r"VRN\.yml:3: colour: unknown key; known are name",
        ),
        (
            "dara-venn",
            "name: Dara Venn\nkind: person\nroles:\n  - {code: leader, of: VRN, since: 2022-03-01}\n",
            r"dara-venn\.yml:4: roles\.0\.since: YAML reads this as a date",
        ),
        (
            "dara-venn",
            'name: Dara Venn\nkind: person\nroles:\n  - {code: leader, of: VRN, since: "2022", until: "2021"}\n',
            r"dara-venn\.yml:4: .*until 2021 lies before since 2022",
        ),
        ("VRN", "name: Verania\nkind: [state\n", r"VRN\.yml:\d: not YAML"),
    ],
)
def test_a_file_that_is_wrong_in_itself_is_refused_with_its_line(world, key, text, message):
    with pytest.raises(OntologyError, match=message):
        world(**{key.replace("-", "_"): text})


def test_a_role_without_dates_would_hold_for_ever(world):
    text = "name: Dara Venn\nkind: person\nroles:\n  - {code: leader, of: VRN}\n"
    assert wrong(world(dara_venn=text)) == [
        "dara-venn.yml:4: leader of VRN: since or until when? Without dates it would hold on every day"
    ]


def test_two_may_not_hold_one_office_at_a_time(world):
    tenure = (
        "name: {}\nkind: person\nroles:\n  - {{code: head_of_state, of: VRN, since: '{}', until: '{}'}}\n"
    )
    first, second = (
        tenure.format("Ada Fjord", "2015", "2020-05"),
        tenure.format("Ivo Lund", "2019-03-01", "2024"),
    )
    assert wrong(world(ada_fjord=first, ivo_lund=second)) == [
        "ivo-lund.yml:4: head_of_state of VRN: ivo-lund since 2019-03-01 overlaps with ada-fjord since 2015 until 2020-05"
    ]


@pytest.mark.parametrize(
    ("until", "since"), [("2020-05-04", "2020-05-04"), ("2020-05", "2020-05"), ("2020", "2020-03")]
)
def test_an_office_may_be_handed_over_on_a_day_or_in_a_month_or_year(world, until, since):
    tenure = "name: {}\nkind: person\nroles:\n  - {{code: head_of_state, of: VRN, {}: '{}'}}\n"
    first, second = tenure.format("Ada Fjord", "until", until), tenure.format("Ivo Lund", "since", since)
    assert wrong(world(ada_fjord=first, ivo_lund=second)) == []


def test_a_name_that_resolves_alone_has_one_owner(world):
    assert wrong(world(KLM="name: Kalmia\nkind: state\nseats:\n  - Kalmgrad\n  - Verport\n")) == [
        "KLM.yml:5: 'Verport' is a name of VRN, too: it may resolve alone for one actor only",
        "VRN.yml:3: 'Verport' is a name of KLM, too: it may resolve alone for one actor only",
    ]


def test_a_circle_of_memberships_is_told_once_for_each_in_it(world):
    text = "name: {}\nkind: group\npart_of: {}\n"
    found = wrong(world(north=text.format("North Front", "south"), south=text.format("South Front", "north")))
    assert found == [
        "north.yml:3: a circle of memberships: north in south in north",
        "south.yml:3: a circle of memberships: south in north in south",
    ]


@pytest.mark.parametrize("field", ["authority", "part_of", "country"])
def test_whoever_is_named_has_a_file(world, field):
    assert wrong(world(council=f"name: Verport Council\nkind: authority\n{field}: nobody\n"))[0].startswith(
        f"council.yml:3: {field}: no file is that of 'nobody'"
    )


def test_the_registry_of_the_package_has_no_problem():
    written = {path: read_yaml(path, ActorFile) for path in files(DATA / "actors")}
    assert wrong(written) == []


# ------------------------------------------------------------------------------------------------ a user's own


@pytest.fixture
def own(tmp_path, world):
    """The made-up world as a workspace's own files change it."""

    def write(**texts: str) -> dict[str, ActorFile]:
        known = {path.stem: shape for path, shape in world().items()}
        folder = tmp_path / "actors"
        folder.mkdir()
        for key, text in texts.items():
            (folder / f"{key.replace('_', '-')}.yml").write_text(text, encoding="utf-8")
        return with_own(known, own_files(folder))

    return write


def test_a_user_adds_an_actor(own):
    assert own(ada_fjord="name: Ada Fjord\nkind: person\n")["ada-fjord"] == ActorFile(
        name="Ada Fjord", kind="person"
    )


def test_a_user_gives_a_known_actor_another_name_and_drops_a_seat(own):
    verania = own(VRN="name: Veran Republic\nseats: [Old Quay]\ndrop: [Verport]\n")["VRN"]
    assert (verania.name, verania.names, verania.seats) == ("Veran Republic", ("Verania",), ("Old Quay",))


def test_a_user_ends_a_tenure_without_repeating_the_rest(own):
    text = 'roles:\n  - {code: foreign_minister, of: council, since: "2022-03", until: "2026-02"}\n'
    roles = own(dara_venn=text)["dara-venn"].roles
    assert [(role.since, role.until) for role in roles] == [("2022-03", "2026-02")]


def test_a_new_actor_needs_name_and_kind(own):
    with pytest.raises(OntologyError, match=r"ada-fjord\.yml:1: .*a new one needs name and kind"):
        own(ada_fjord="names: [A. Fjord]\n")


def test_own_actors_change_the_digest_and_no_own_ones_do_not(tmp_path):
    empty, some = tmp_path / "empty", tmp_path / "some"
    for folder in (empty, some):
        folder.mkdir()
    (some / "ada-fjord.yml").write_text("name: Ada Fjord\nkind: person\n", encoding="utf-8")
    assert load(own=empty).digest == load().digest != load(own=some).digest
    assert load(own=some).actors["ada-fjord"].name == "Ada Fjord"


def test_an_own_file_has_the_fields_of_an_actor_and_drop():
    assert set(OwnActor.model_fields) - {"drop"} == set(ActorFile.model_fields)


def test_a_key_that_stands_twice_is_told_with_its_line(tmp_path):
    path = tmp_path / "twice.yml"
    path.write_text("name: Kalmia\nkind: state\nname: Verania\n", encoding="utf-8")
    with pytest.raises(OntologyError, match=r"twice.yml:3: .*name stands twice"):
        parse(path)

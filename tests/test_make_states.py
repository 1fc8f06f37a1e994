"""What packages know of states and what a person has written: neither undoes the other, however often the script runs."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
import yaml

from statusquo.ontology import DATA

SCRIPTS = Path(__file__).parent.parent / "scripts"
spec = importlib.util.spec_from_file_location("make_states", SCRIPTS / "make_states.py")
assert spec is not None
assert spec.loader is not None
make_states = importlib.util.module_from_spec(spec)
spec.loader.exec_module(make_states)

BEFORE = {
    "name": "Verania",
    "names": ["Republic of Verania", "Veranian Republic"],
    "seats": ["Verport"],
    "wikidata": "Q1",
}
FILE = """\
# Old Quay is where the foreign ministry stands
name: Verania
kind: state
names: [Republic of Verania, Veranian Republic]
demonyms: [Veranian]  # no plural in news
seats: [Verport]
alpha_2: VR
wikidata: Q1
roles:
  - {code: member, of: harbour-league, since: "1975"}
"""


def run(text: str, now: dict, before: dict = BEFORE) -> str:
    """The file after a run of the script, with what the packages say then."""
    return make_states.rewritten(text, make_states.carried(yaml.safe_load(text), before, now))


def said(text: str, field: str) -> object:
    return yaml.safe_load(text).get(field)


@pytest.mark.parametrize(
    ("by_hand", "field", "value"),
    [
        (("[Republic of Verania, Veranian Republic]", "[Veranian Republic]"), "names", ["Veranian Republic"]),
        (
            ("Veranian Republic]", "Veranian Republic, Old Verania]"),
            "names",
            ["Republic of Verania", "Veranian Republic", "Old Verania"],
        ),
        (("seats: [Verport]", "seats: [Old Quay]"), "seats", ["Old Quay"]),
        (("seats: [Verport]\n", ""), "seats", None),
        (("name: Verania\n", "name: Veran Isles\n"), "name", "Veran Isles"),
        (("wikidata: Q1", "wikidata: Q2"), "wikidata", "Q2"),
        (("[Veranian]", "[Veranian, Veranians]"), "demonyms", ["Veranian", "Veranians"]),
    ],
)
def test_what_a_person_has_written_stays_when_the_packages_say_what_they_said(by_hand, field, value):
    edited = FILE.replace(*by_hand)
    assert run(edited, BEFORE) == edited
    assert said(edited, field) == value


def test_only_what_the_packages_say_anew_is_carried_into_the_file():
    edited = FILE.replace("Republic of Verania, ", "").replace("[Verport]", "[Old Quay, Verport]")
    now = BEFORE | {"names": ["Republic of Verania", "Veranian Union"], "seats": ["New Verport"]}
    after = run(edited, now)
    assert said(after, "names") == ["Veranian Union"]
    assert said(after, "seats") == ["Old Quay", "New Verport"]
    assert run(after, now, now) == after


def test_comments_and_all_other_fields_are_left_as_they_are():
    after = run(FILE, BEFORE | {"seats": ["New Verport"]})
    assert after == FILE.replace("seats: [Verport]", "seats: [New Verport]")


def test_a_new_file_gets_all_that_the_packages_know_in_the_usual_order():
    assert run("name: Kalmia\nkind: state\nalpha_2: 'NO'\n", BEFORE | {"name": "Kalmia"}, {}) == (
        "name: Kalmia\nkind: state\nnames: [Republic of Verania, Veranian Republic]\nseats: [Verport]\n"
        "alpha_2: 'NO'\nwikidata: Q1\n"
    )


def test_a_long_list_is_replaced_with_all_its_lines():
    names = [f"Veranian Republic of the {n}th Quay and Harbour" for n in range(9)]
    after = run(FILE, BEFORE | {"names": names})
    assert said(after, "names") == names
    assert said(run(after, BEFORE, BEFORE | {"names": names}), "names") == BEFORE["names"]


def test_a_word_that_yaml_would_take_for_something_else_is_quoted():
    assert make_states.field("alpha_2", "NO") == 'alpha_2: "NO"'
    assert make_states.field("names", ["Yes", "Cote d'Ivoire"]) == 'names: ["Yes", "Cote d\'Ivoire"]'


def test_the_files_of_the_package_are_in_step_with_what_the_packages_said_last():
    generated = yaml.safe_load((SCRIPTS / "states_generated.yml").read_text(encoding="utf-8"))
    paths = {path.stem: path for path in (DATA / "actors").rglob("*.yml")}
    assert set(generated) <= set(paths)
    for key, said_last in generated.items():
        text = paths[key].read_text(encoding="utf-8")
        assert run(text, said_last, said_last) == text, key
        assert said(text, "wikidata") == said_last["wikidata"], key

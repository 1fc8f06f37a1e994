"""Persons stand apart from the movement in which they hold office: whose sanction it is, whose waiver, whose warrant."""

import json
from dataclasses import replace

import pytest

from statusquo.cli.options import Format
from statusquo.cli.status import write
from statusquo.ledger.posting import post
from statusquo.model import Party
from statusquo.ontology import load
from statusquo.views.archive import Archive, AsOf
from statusquo.views.names import Named
from statusquo.views.persons import persons_of
from statusquo.views.status import status
from told import report, told

ONTOLOGY = load()
TALIBAN = Named(id="taliban", name="Taliban")


def party(key):
    return Party(id=key, name=ONTOLOGY.actor_name(key), kind=ONTOLOGY.actors[key].kind)


def claim(actor, act, recipient, quote, **more):
    made = told("AAA", act, quote=quote, document=report(quote, published="2024-06-06"), **more)
    return replace(made, claim=replace(made.claim, id=quote, actor=party(actor), recipient=party(recipient)))


TOLD = (
    claim("united-nations", "sanction", "sirajuddin-haqqani", "The UN keeps sanctions on Sirajuddin Haqqani."),
    claim("united-nations", "lift_sanction", "sirajuddin-haqqani",
          "The UN waived the travel ban on Sirajuddin Haqqani for ten days.", on="2024-06-05"),
    claim("RUS", "delist", "taliban", "Russia suspended its ban on the Taliban."),
    claim("united-nations", "sanction", "omar-al-bashir", "The UN keeps sanctions on Omar al-Bashir."),
)  # fmt: skip


def asked(axis=None, on="2024-06-10", **more):
    archive = Archive.of(ONTOLOGY, TOLD, post(TOLD, {}, {}, frozenset(), ONTOLOGY))
    return status(archive, subject=TALIBAN, moment=AsOf(on=on), axis=axis, **more)


@pytest.mark.parametrize(
    ("axis", "on", "persons"),
    [
        ("sanctions", "2024-06-10", [("Sirajuddin Haqqani", "sanctioned")]),
        ("travel_exemption", "2024-06-10", [("Sirajuddin Haqqani", "waived")]),
        # ten days later the waiver is over, and the sanction stays
        ("travel_exemption", "2024-06-16", [("Sirajuddin Haqqani", "ended")]),
        ("sanctions", "2024-06-16", [("Sirajuddin Haqqani", "sanctioned")]),
        ("listing", "2024-06-10", []),
        ("recognition", "2024-06-10", []),
        (None, "2024-06-10", []),
    ],
)
def test_who_holds_office_in_it_is_listed_apart(axis, on, persons):
    assert [(cell.subject.name, cell.value) for cell in asked(axis, on).persons] == persons


def test_the_movement_itself_is_not_sanctioned_with_them():
    assert asked("sanctions").cells == ()
    assert [(cell.axis, cell.value) for cell in asked("listing").cells] == [("listing", "ban_suspended")]


def test_one_may_ask_for_one_other_party():
    assert asked("sanctions", toward=Named(id="united-nations", name="United Nations")).persons
    assert not asked("sanctions", toward=Named(id="RUS", name="Russia")).persons


@pytest.mark.parametrize(("on", "held"), [("2021-09-06", False), ("2021-09-07", True)])
def test_only_those_in_office_on_the_day_are_meant(on, held):
    assert ("sirajuddin-haqqani" in {person.id for person in persons_of("taliban", on, ONTOLOGY)}) is held


def test_every_format_shows_them(capsys):
    write(asked("sanctions"), Format.table)
    assert "Persons in office of Taliban" in capsys.readouterr().out
    write(asked("sanctions"), Format.json)
    assert [cell["subject"]["name"] for cell in json.loads(capsys.readouterr().out)] == ["Sirajuddin Haqqani"]
    write(asked("sanctions"), Format.csv)
    assert "Sirajuddin Haqqani" in capsys.readouterr().out

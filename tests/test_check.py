"""Dossier files of the made-up dispute: read with their line numbers, and held against the ledger."""

import pytest

import desk
from statusquo.errors import OntologyError
from statusquo.views.check import check
from statusquo.views.dossier_file import read_dossier


@pytest.fixture(scope="module")
def archive():
    return desk.archive()


def written(tmp_path, text):
    path = tmp_path / "verania.yml"
    path.write_text(text, encoding="utf-8")
    return path


def dossier(tmp_path, text):
    return read_dossier(written(tmp_path, text))


def test_expectations_keep_their_lines(tmp_path):
    read = dossier(
        tmp_path,
        "# watched since 2024\nsubject: Council of Verania\nexpect:\n"
        "  - {on: 2025-02-01, axis: recognition, toward: Arvenia, value: recognised}\n\n"
        "  - on: 2023\n    axis: recognition\n    toward: any state\n    value: none\n",
    )
    assert [(e.line, e.on) for e in read.expectations] == [(4, "2025-02-01"), (6, "2023-12-31")]


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("on: 2025-02-01, axis: recognition, toward: Arvenia, value: recognised", True),
        ("on: 2025-02-01, axis: recognition, toward: Arvenia, value: recognised, since: 2024-11-08", True),
        ("on: 2025-02-01, axis: recognition, toward: Arvenia, value: recognised, since: 2024-11-09", False),
        ("on: 2025-02-01, axis: recognition, toward: Arvenia, value: none", False),
        ("on: 2025-02-01, axis: recognition, toward: Eldoria, value: unknown", True),
        ("on: 2025-02-01, axis: recognition, toward: Arvenia, value: unknown", False),
        ("on: 2023-01-01, known: 2023-01-01, axis: recognition, toward: any state, value: none", True),
        ("on: 2023-01-01, known: 2023-01-01, axis: recognition, toward: Belmark, value: none", True),
        (
            "on: 2025-02-01, axis: mission_abroad, toward: Belmark, value: none, standing: contested",
            True,
        ),
        (
            "on: 2025-02-01, axis: mission_abroad, toward: Belmark, value: envoy_accepted, standing: claimed",
            False,
        ),
    ],
)
def test_an_expectation_is_held_against_the_ledger(archive, tmp_path, line, holds):
    path = written(tmp_path, f"subject: Council of Verania\nexpect:\n  - {{{line}}}\n")
    (checked,) = check(archive, path)
    assert checked.holds is holds
    assert (checked.path.name, checked.line) == ("verania.yml", 3)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("subject: Council\nexpect: [", "verania.yml:2: not YAML"),
        (
            "subject: Council\nrival: [Republic]\n",
            "verania.yml:2: rival: unknown key; known are subject, rivals",
        ),
        ("expect: []\n", "verania.yml:1: subject: it is missing"),
        ("", "verania.yml:1: the file: found nothing, expected keys with values"),
        (
            "subject: Council\nexpect:\n  - {on: 2024-13-01, axis: a, toward: b, value: c}\n",
            "verania.yml:3: expect.0.on: .*not a date",
        ),
        (
            "subject: Council\nexpect:\n  - {on: 2024, axis: a, toward: b, value: c, standing: sure}\n",
            "verania.yml:3: expect.0.standing",
        ),
    ],
)
def test_a_wrong_dossier_is_refused_with_file_and_line(tmp_path, text, complaint):
    with pytest.raises(OntologyError, match=complaint):
        dossier(tmp_path, text)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (
            "on: 2025-02-01, axis: recogniton, toward: Arvenia, value: none",
            "verania.yml:3: no axis is called",
        ),
        (
            "on: 2025-02-01, axis: recognition, toward: Atlantis, value: none",
            "verania.yml:3: no actor is called",
        ),
        ("on: 2025-02-01, axis: recognition, toward: Arvenia, value: recognized", "nearest: recognised"),
    ],
)
def test_an_expectation_about_nobody_is_refused_with_its_line(archive, tmp_path, line, complaint):
    path = written(tmp_path, f"subject: Council of Verania\nexpect:\n  - {{{line}}}\n")
    with pytest.raises(OntologyError, match=complaint):
        check(archive, path)


def test_all_that_nobody_has_heard_of_is_named_at_once_in_the_order_of_the_lines(archive, tmp_path):
    line = "{on: 2025-02-01, axis: recogniton, toward: Arvenia, value: none}"
    text = f"subject: Councl\nrivals: [Nobody]\naxes: [lists]\nexpect:\n  - {line}\n"
    with pytest.raises(OntologyError) as told:
        check(archive, written(tmp_path, text))
    assert [issue.where.rpartition(":")[2] for issue in told.value.found] == ["1", "2", "3", "5"]
    with pytest.raises(OntologyError) as told:
        dossier(tmp_path, "title: A\nsubject: Council\nexpect:\n  - {axis: a}\n")
    lines = [int(issue.where.rpartition(":")[2]) for issue in told.value.found]
    assert lines == sorted(lines)
    assert len(lines) > 2


def test_yaml_traps_stay_text(tmp_path):
    assert dossier(tmp_path, "subject: no\nrivals: [036, yes]\n").rivals == ("036", "yes")


def test_a_line_that_is_written_wrongly_hides_no_unknown_name_of_another(archive, tmp_path):
    lines = (
        "{on: 2025-02-30, axis: recognition, toward: Arvenia, value: none}",
        "{on: 2025-02-01, axis: recogniton, toward: Arvenia, value: none}",
        "{on: 2025-02-01, axis: recognition, toward: Atlantis, value: none, standing: sure}",
        "{on: 2025-02-01, axis: recognition, toward: Atlantis, value: none}",
    )
    text = "subject: Council of Verania\nexpect:\n" + "".join(f"  - {line}\n" for line in lines)
    with pytest.raises(OntologyError) as told:
        check(archive, written(tmp_path, text))
    assert [issue.where.rpartition(":")[2] for issue in told.value.found] == ["3", "4", "5", "6"]

"""actors/ of a workspace as its user meets it: what the commands know then, and what `statusquo check` says."""

from __future__ import annotations

import json
import re

import pytest

from statusquo.workspace import Workspace

DARA = 'name: Dara Venn\nkind: person\nroles:\n  - {code: spokesperson, of: nato, since: "2026-03"}\n'


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """An empty workspace with the given files of actors."""
    monkeypatch.setenv("STATUSQUO_WORKSPACE", str(tmp_path))
    Workspace.create(tmp_path).close()

    def write(**texts):
        (tmp_path / "actors").mkdir(exist_ok=True)
        for key, text in texts.items():
            (tmp_path / "actors" / f"{key.replace('_', '-')}.yml").write_text(text, encoding="utf-8")

    return write


def test_a_workspace_knows_the_actors_that_its_user_adds(desk, tmp_path):
    desk(dara_venn=DARA)
    with Workspace.open(tmp_path) as workspace:
        assert workspace.ontology.actors["dara-venn"].roles[0].of == "nato"
        assert workspace.ontology.actor_name("nato")


def test_an_edit_is_seen_at_once_and_taking_it_away_too(desk, tmp_path):
    desk(DNK="name: Kingdom of Denmark\n")
    with Workspace.open(tmp_path) as workspace:
        assert workspace.ontology.actor_name("DNK") == "Kingdom of Denmark"
    (tmp_path / "actors" / "DNK.yml").unlink()
    with Workspace.open(tmp_path) as workspace:
        assert workspace.ontology.actor_name("DNK") == "Denmark"


def test_check_has_nothing_to_say_about_sound_files(desk, run):
    desk(dara_venn=DARA)
    assert run("check")[0] == 0


def test_check_names_file_and_line_of_what_does_not_agree(desk, run, tmp_path):
    desk(
        dara_venn="name: Dara Venn\nkind: person\nnames: [Kremlin]\nroles:\n  - {code: leader, of: nobody}\n"
    )
    code, out, _ = run("check")
    place = tmp_path / "actors" / "dara-venn.yml"
    assert code == 1
    assert out.splitlines() == [
        f"{place}:3: 'Kremlin' is a name of RUS, too: it may resolve alone for one actor only",
        f"{place}:5: leader of 'nobody': no file is that of it",
        f"{place}:5: leader of nobody: since or until when? Without dates it would hold on every day",
    ]


def test_check_tells_programs_the_same(desk, run):
    desk(dara_venn="name: Dara Venn\nkind: person\npart_of: nobody\n")
    code, out, _ = run("check", "--format", "json")
    (line,) = json.loads(out)
    assert (code, line["line"], line["found"]) == (1, 3, "part_of: no file is that of 'nobody'")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "name: Norway\nkind: state\nalpha_2: NO\n",
            "DNK.yml:3: alpha_2: YAML reads this as yes or no (False)",
        ),
        ("colour: red\n", "DNK.yml:1: colour: unknown key"),
        (
            "roles:\n  - {code: king, of: DNK}\n",
            "DNK.yml:2: roles.0.code: found 'king', expected 'head_of_state'",
        ),
        ("name: [\n", "DNK.yml:2: not YAML"),
    ],
)
def test_a_file_that_cannot_be_read_stops_the_command_with_file_and_line(desk, run, text, message):
    desk(DNK=text)
    code, _, err = run("status", "Russia")
    assert code == 5
    assert message in err


def test_check_lists_every_problem_of_every_file(desk, run, tmp_path):
    tenure = "name: {}\nkind: person\nroles:\n  - {{code: leader, of: east, since: '{}', until: '{}'}}\n"
    desk(
        NOR="alpha_2: NO\nhue: 3\n",
        bad="name: [\n",
        unnamed="names: [Quay Union]\n",
        east="name: East Front\nkind: group\npart_of: west\n",
        west="name: West Front\nkind: group\npart_of: east\n",
        ada_fjord=tenure.format("Ada Fjord", "2010", "2024"),
        ivo_lund=tenure.format("Ivo Lund", "2015", "2016"),
        rui_voss=tenure.format("Rui Voss", "2018", "2019"),
        una_sund="name: Una Sund\nkind: person\nroles:\n  - {code: leader, of: west}\n",
    )
    line = "{{on: {}, axis: recognition, toward: Russia, value: none}}\n"
    for name, days in {"one": ("2024-13-01", "2024-02-31"), "two": ("2024-00", "2024")}.items():
        text = "".join(f"  - {line.format(day)}" for day in days)
        (tmp_path / "dossiers" / f"{name}.yml").write_text(f"subject: Taliban\nexpect:\n{text}")
    code, out, _ = run("check")
    places = [re.match(r".+/(.+?: \w+)", line)[1] for line in out.splitlines()]
    assert code == 5
    assert places == [
        "NOR.yml:1: alpha_2", "NOR.yml:2: hue", "bad.yml:2: not", "unnamed.yml:1: no",
        "one.yml:3: expect", "one.yml:4: expect", "two.yml:3: expect",
        "east.yml:3: a", "ivo-lund.yml:4: leader", "rui-voss.yml:4: leader", "una-sund.yml:4: leader", "west.yml:3: a",
    ]  # fmt: skip


def test_other_commands_name_all_that_they_cannot_read(desk, run):
    desk(NOR="alpha_2: NO\nhue: 3\n", bad="name: [\n")
    code, _, err = run("status", "Russia")
    assert code == 5
    assert [line.split(":")[0] for line in err.splitlines()] == ["statusquo"] * 3


def test_names_that_nobody_knows_are_listed_over_all_dossiers(desk, run, tmp_path):
    line = "  - {on: 2024-01-01, axis: recognition, toward: Russai, value: none}\n"
    (tmp_path / "dossiers" / "one.yml").write_text(f"subject: Taliban\nexpect:\n{line * 2}")
    (tmp_path / "dossiers" / "two.yml").write_text("expect: []\nsubject: Talibna\n")
    code, out, _ = run("check")
    assert (code, out.count("no actor is called")) == (5, 3)
    assert "one.yml:4" in out
    assert "two.yml:2: subject" in out


COUNCIL = (
    "name: Council of Verania\nkind: authority\nnames: [Veranian Council]\nsupported_names: [the Council]\n"
)


def add(tmp_path, *texts):
    told = [{"id": str(n), "text": text, "published": "2025-06-10"} for n, text in enumerate(texts)]
    (tmp_path / "reports.jsonl").write_text("\n".join(map(json.dumps, told)), encoding="utf-8")
    workspace = Workspace.open(tmp_path)
    workspace.add([tmp_path / "reports.jsonl"])
    return workspace


def test_whom_a_workspace_calls_the_council_goes_before_all_others(desk, tmp_path):
    desk(council_of_verania=COUNCIL)
    told = "The UN Security Council met. Peru recognised the Council of Verania. "
    with add(
        tmp_path, told + "Sweden recognised the Council.", told + "The Council was recognised by Chad."
    ) as workspace:
        cells = workspace.status("Council of Verania", on="2025-06-10").cells
        assert {cell.toward.name for cell in cells} == {"Peru", "Sweden", "Chad"}


def test_the_package_s_council_is_meant_where_the_report_names_no_other(desk, tmp_path):
    desk(council_of_verania=COUNCIL)
    with add(tmp_path, "The UN Security Council met. Sweden condemned the Council.") as workspace:
        assert not workspace.status("Council of Verania", on="2025-06-10").cells


def test_a_person_whom_only_an_office_tells_waits_for_a_name(desk, tmp_path):
    desk()
    with add(tmp_path, "Mali imposed sanctions on Defence Minister Dorna Havelin of Chad.") as workspace:
        assert [(one.name, one.claims) for one in workspace.actors()] == [("Dorna Havelin", 1)]

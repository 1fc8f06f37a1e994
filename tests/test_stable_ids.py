"""Ids are the same in every build and on every machine: whoever cited a claim finds it again.

tests/golden/ids.json holds the ids of one report of our own. If this test fails, one of two things has happened. Either the way ids
are made has changed (model/names.py, or what is hashed): then every id that users have cited, joined or judged by is void, and a store
of an older version no longer knows its own reports; do not do that without a migration. Or the coder now reads another claim
here, or finds its evidence elsewhere: then the ids of the other claims must still be as they were; write the file anew with

    python tests/test_stable_ids.py
"""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from statusquo import ontology, pipeline
from statusquo.ledger.posting import post
from statusquo.model import Document, slug, stable_id
from told import ONTOLOGY, report, told

GOLDEN = Path(__file__).parent / "golden" / "ids.json"
OTHER = report("Another report.")
TEXT = """Norway has recognised Kosovo.

Sweden closed its embassy in Pyongyang on 3 May 2024.

Canada imposed sanctions on Belarus. The Canadian foreign ministry said that Ottawa would not recognise the result.

Chad has expelled the French ambassador.
"""


def identity():
    """Ids, acts and parties; the wording of `why` may change freely."""
    known = ontology.load()
    report = Document(id=stable_id(TEXT), text=TEXT, published_at="2024-05-15", published_basis="given")
    claims = pipeline.code_document(report, known, pipeline.default_coders(known)).claims
    return {
        "document": report.id,
        "claims": [
            [claim.id, claim.act, claim.actor.id, claim.recipient.id if claim.recipient else None]
            for claim in claims
        ],
    }


def test_the_ids_of_a_report_are_those_of_every_other_build():
    assert identity() == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_they_do_not_depend_on_the_process():
    """Python mixes its hashes anew in each process; ids must not come from them."""
    code = "import sys; sys.path[:0] = sys.argv[1:]; import test_stable_ids as t; print(t.json.dumps(t.identity()))"
    paths = [str(Path(__file__).parent), str(Path(pipeline.__file__).parent.parent)]
    done = subprocess.run(
        [sys.executable, "-c", code, *paths],
        env=os.environ | {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == identity()


def test_the_ids_of_the_ledger_do_not_depend_on_when_a_report_was_read():
    borne_out = [told("AAA", "recognise", grade="tentative"), told("AAA", "recognise", document=OTHER)]
    undated = told("BBB", "recognise", document=report("Undated.", published=None))
    early, late = (
        post(
            [replace(one, recorded_at=f"{day}T10:00:00Z") for one in (*borne_out, undated)],
            {borne_out[0].claim.id: (replace(borne_out[1], recorded_at=f"{day}T11:00:00Z"),)},
            {},
            frozenset(),
            ONTOLOGY,
        )
        for day in ("2026-01-01", "2026-05-05")
    )
    assert [entry.id for entry in early] == [entry.id for entry in late]
    assert len({entry.id for entry in early}) == 3
    assert early != late


def test_what_a_person_accepts_anew_is_posted_anew():
    doubtful = told("AAA", "recognise", grade="tentative")
    first, second = (
        post([doubtful], {}, {doubtful.claim.id: f"{day}T12:00:00Z"}, frozenset(), ONTOLOGY)
        for day in ("2026-02-01", "2026-02-02")
    )
    assert first[0].id != second[0].id


def test_an_id_is_a_hash_of_its_parts_and_nothing_else():
    assert stable_id("a", 1, None) == "4d4c921084b03999"
    assert slug("Ministère d’État") == "ministere-detat"


if __name__ == "__main__":
    GOLDEN.write_text(json.dumps(identity(), indent=1) + "\n", encoding="utf-8")

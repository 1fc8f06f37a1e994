"""The data package: out and back without loss, keys that hold, nothing that a spreadsheet runs, and clear words when it is broken."""

import csv
import json
import sys
import tempfile
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generated import judgements, telling
from statusquo import model
from statusquo.errors import MissingExtra, NothingRead, WorkspaceError
from statusquo.events.corroboration import corroborators
from statusquo.exports import Records
from statusquo.exports.package import PACKAGE, PARQUET, read
from statusquo.exports.package.cells import GUARDED, decoded, encoded
from statusquo.exports.package.tables import TABLES, clocks_of, precision
from statusquo.ledger.posting import post
from statusquo.model import Claim, Document, Entry, Judgement
from statusquo.model.flat import Column, columns
from told import ONTOLOGY, report, told

RECORDED = "2026-01-01T00:00:00Z"
OFFSETS = st.integers(0, 10**9)
st.register_type_strategy(model.Span, st.builds(model.Span, start=OFFSETS, end=OFFSETS, quote=st.text()))
quick = settings(max_examples=40, deadline=None, derandomize=True)
FORMATS = [PACKAGE, PARQUET] if find_spec("pyarrow") else [PACKAGE]
"""Parquet is tried where pyarrow is installed; where it is not, the message is (below)."""


NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


def records(testimonies, entries=(), decided=(), **told):
    return Records(
        **{"attributions": (), **told},
        testimonies=testimonies,
        ontology=ONTOLOGY,
        entries=entries,
        judgements=decided,
    )


def heard_in(documents):
    """Attributions and figures of some of these reports, in their order, and when the reports were learned."""
    if not documents:
        return st.just({})
    one = st.sampled_from(documents)
    figure = st.builds(model.Figure, value=NUMBERS, upper=st.none() | NUMBERS)
    told = {
        "attributions": st.lists(st.tuples(one, st.from_type(model.Attribution)), max_size=3).map(tuple),
        "figures": st.lists(
            st.tuples(one, figure).map(lambda pair: (pair[0], replace(pair[1], document=pair[0].id))),
            max_size=3,
        ).map(tuple),
    }
    return st.fixed_dictionaries(told)


def there_and_back(written, exporter):
    with tempfile.TemporaryDirectory() as folder:
        exporter.write(written, Path(folder))
        return read(Path(folder))


@st.composite
def anything(draw):
    """Records with any text in any field: blanks, quotes, formulas, line ends, letters of every script, and nothing."""
    document = draw(st.from_type(Document))
    claims = draw(st.lists(st.from_type(Claim), max_size=3))
    instant = st.datetimes().map(lambda moment: f"{moment.isoformat(timespec='seconds')}Z")
    return records(
        tuple(
            model.Testimony(
                claim=replace(claim, document=document.id), document=document, recorded_at=draw(instant)
            )
            for claim in claims
        ),
        draw(st.lists(st.from_type(Entry), max_size=3).map(tuple)),
        draw(st.lists(st.from_type(Judgement), max_size=3).map(tuple)),
        recorded={document.id: draw(instant)} if not claims else {},
        **draw(heard_in([document])),
    )


def documents_of(written):
    heard = {document for document, _ in (*written.attributions, *written.figures)}
    return {testimony.document for testimony in written.testimonies} | heard


class TestThereAndBack:
    @pytest.mark.parametrize("exporter", FORMATS, ids=lambda exporter: exporter.name)
    @quick
    @given(written=anything())
    def test_any_record_comes_back_as_it_was(self, exporter, written):
        back = there_and_back(written, exporter)
        assert back.testimonies == written.testimonies
        assert back.entries == written.entries
        assert back.judgements == written.judgements
        assert back.attributions == written.attributions
        assert back.figures == written.figures
        assert set(back.documents) == documents_of(written)

    @pytest.mark.parametrize("exporter", FORMATS, ids=lambda exporter: exporter.name)
    @quick
    @given(told_ones=telling(), data=st.data())
    def test_a_ledger_comes_back_as_it_was_and_is_written_the_same_again(self, exporter, told_ones, data):
        entries = post(told_ones, corroborators(told_ones, frozenset()), {}, frozenset(), ONTOLOGY)
        decided = data.draw(judgements([one.claim.id for one in told_ones]))
        heard = data.draw(heard_in([one.document for one in told_ones]))
        written = records(tuple(told_ones), entries, tuple(decided), **heard)
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
            exporter.write(written, Path(one))
            back = read(Path(one))
            told_again = {
                "attributions": back.attributions, "figures": back.figures, "recorded": back.recorded,
            }  # fmt: skip
            exporter.write(
                records(back.testimonies, back.entries, back.judgements, **told_again), Path(other)
            )
            for file in Path(one).iterdir():
                assert file.read_bytes() == (Path(other) / file.name).read_bytes(), file.name
        assert (back.testimonies, back.entries) == (written.testimonies, written.entries)

    def test_a_report_without_a_claim_is_kept(self, tmp_path):
        lone = report("Nothing of note.")
        PACKAGE.write(replace(records(()), documents=(lone,)), tmp_path)
        assert read(tmp_path).documents == (lone,)

    def test_a_report_of_any_length_is_kept(self, tmp_path):
        long = report("word " * 40_000)
        PACKAGE.write(replace(records(()), documents=(long,)), tmp_path)
        assert read(tmp_path).documents == (long,)


class TestCells:
    TEXT = Column(name="text", path=("text",), kind="string", optional=True)

    @quick
    @given(st.none() | st.text() | st.builds("".join, st.tuples(st.sampled_from(GUARDED), st.text())))
    @example("'")
    @example("")
    def test_no_text_is_lost_and_none_runs_as_a_formula(self, text):
        cell = encoded(text, self.TEXT)
        assert decoded(cell, self.TEXT) == text
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))

    @pytest.mark.parametrize(
        ("date", "known"), [("2024", "year"), ("2024-05", "month"), ("2024-05-01", "day"), (None, None)]
    )
    def test_a_date_says_how_much_of_it_is_known(self, date, known):
        assert precision(date) == known


class TestDescription:
    @pytest.fixture
    def folder(self, tmp_path):
        testimonies = (
            told("AAA", "recognise", on="2024-05", by="AAA"),
            told("BBB", "recognise", grade="tentative", document=report("Another.", published=None)),
        )
        entries = post(testimonies, corroborators(testimonies, frozenset()), {}, frozenset(), ONTOLOGY)
        report_of, mira = testimonies[0].document, model.Party(id="mira", name="Mira", kind="person")
        span = model.Span(start=0, end=4, quote="Mira")
        said = model.Attribution(speaker=span, cue=None, content=span, speaker_party=mira)
        count = model.Figure(
            id="f", document=report_of.id, span=span, sentence=span, value=300, unit="children",
            speaker=model.Speaker(id="tolan", name="Tolan", speaks_for="dravia"),
        )  # fmt: skip
        told_of = {"attributions": ((report_of, said), (report_of, said)), "figures": ((report_of, count),)}
        PACKAGE.write(records(testimonies, entries, **told_of), tmp_path)
        return tmp_path

    @pytest.fixture
    def described(self, folder):
        told_of = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        return {resource["name"]: resource for resource in told_of["resources"]}

    @staticmethod
    def cells(folder, name):
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def test_every_column_of_every_file_is_described(self, folder, described):
        for name, resource in described.items():
            with (folder / resource["path"]).open(encoding="utf-8", newline="") as file:
                assert next(csv.reader(file)) == [one["name"] for one in resource["schema"]["fields"]], name

    def test_every_field_of_a_record_has_a_column(self, described):
        tables = {
            "documents": Document, "claims": Claim, "entries": Entry,
            "attributions": model.Attribution, "figures": model.Figure,
        }  # fmt: skip
        for name, record in tables.items():
            named = {field["name"] for field in described[name]["schema"]["fields"]}
            assert {column.name for column in columns(record)} <= named

    def test_keys_are_unique_and_references_lead_somewhere(self, folder, described):
        rows = {name: self.cells(folder, name) for name in described}
        assert all(rows[name] for name in rows if name != "judgements")
        for name, resource in described.items():
            key = resource["schema"].get("primaryKey", [])
            keys = [tuple(row[column] for column in key) for row in rows[name] if key]
            assert len(keys) == len(set(keys)), name
            for link in resource["schema"]["foreignKeys"]:
                target = link["reference"]
                there = {tuple(row[f] for f in target["fields"]) for row in rows[target["resource"]]}
                here = {tuple(row[f] for f in link["fields"]) for row in rows[name]}
                assert {key for key in here if all(key)} <= there, (name, link)

    def test_both_clocks_and_the_precision_of_dates_stand_beside_each_other(self, folder):
        dated, undated = sorted(self.cells(folder, "claims"), key=lambda row: row["undated"])
        assert (dated["reported_at"], dated["recorded_at"]) == ("2024-05-15", "2026-01-01T09:00:00Z")
        assert (undated["reported_at"], undated["undated"]) == ("2026-01-01", "true")
        [entry] = self.cells(folder, "entries")
        assert (entry["since"], entry["since_precision"], entry["until"]) == ("2024-05", "month", "")

    def test_a_report_has_both_clocks_too_also_one_without_a_claim(self, folder, tmp_path):
        dated, undated = sorted(self.cells(folder, "documents"), key=lambda row: row["undated"])
        assert (dated["reported_at"], dated["recorded_at"]) == ("2024-05-15", "2026-01-01T09:00:00Z")
        assert (undated["reported_at"], undated["undated"]) == ("2026-01-01", "true")
        lone = report("Nothing of note.", published=None)
        PACKAGE.write(
            replace(records(()), documents=(lone,), recorded={lone.id: RECORDED}), tmp_path / "lone"
        )
        assert read(tmp_path / "lone").recorded == {lone.id: RECORDED}
        [row] = self.cells(tmp_path / "lone", "documents")
        assert (row["reported_at"], row["undated"]) == (RECORDED[:10], "true")

    def test_who_said_what_and_how_many_come_with_both_clocks(self, folder):
        first, second = self.cells(folder, "attributions")
        assert (first["position"], second["position"], first["speaker_party_id"]) == ("0", "1", "mira")
        [count] = self.cells(folder, "figures")
        assert (count["value"], count["unit"], count["speaker_speaks_for"]) == ("300", "children", "dravia")
        assert (count["reported_at"], count["undated"]) == ("2024-05-15", "false")
        assert count["recorded_at"] == first["recorded_at"] == "2026-01-01T09:00:00Z"
        assert {"mira", "tolan", "dravia"} <= {row["id"] for row in self.cells(folder, "actors")}

    def test_partial_dates_are_no_days(self, described):
        fields = {field["name"]: field for field in described["entries"]["schema"]["fields"]}
        assert fields["since"]["type"] == "string"
        assert fields["effective"]["type"] == "date"
        assert fields["recorded_at"]["type"] == "datetime"


class TestBadInput:
    @pytest.fixture
    def folder(self, tmp_path):
        PACKAGE.write(records((told("AAA", "recognise"),)), tmp_path)
        return tmp_path

    def test_a_folder_with_something_else_in_it_is_left_alone(self, tmp_path):
        (tmp_path / "thesis.txt").write_text("mine")
        with pytest.raises(WorkspaceError, match="something other than a data package"):
            PACKAGE.write(records(()), tmp_path)
        assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]

    def test_a_package_that_is_there_is_replaced(self, folder):
        PACKAGE.write(records(()), folder)
        assert read(folder).testimonies == ()

    def test_what_is_no_package(self, tmp_path):
        with pytest.raises(NothingRead, match="is no data package"):
            read(tmp_path)

    @pytest.mark.parametrize(
        ("old", "new", "complaint"),
        [
            ("evidence_start", "begin", "claims.csv: it has no column evidence_start"),
            (",0,", ",zero,", "claims.csv:2: evidence_start: "),
            ("gazette", "gazette", None),
        ],
    )
    def test_what_is_wrong_is_named_with_its_line(self, folder, old, new, complaint):
        path = folder / "claims.csv"
        path.write_bytes(path.read_bytes().replace(old.encode(), new.encode(), 1))
        if complaint is None:
            assert len(read(folder).testimonies) == 1
            return
        with pytest.raises(NothingRead, match=complaint):
            read(folder)

    @pytest.mark.parametrize("table", [table.name for table in TABLES[:6]])
    def test_a_table_that_is_gone_is_named(self, folder, table):
        (folder / f"{table}.csv").unlink()
        with pytest.raises(NothingRead, match=f"no table {table}"):
            read(folder)

    def test_a_figure_without_its_report(self, folder):
        given = {
            "id": "f",
            "document": "gone",
            "value": 3,
            "operator": "exactly",
            "unit": "children",
            "undated": "true",
        }
        span = {f"{part}_{end}": 0 for part in ("span", "sentence") for end in ("start", "end")}
        path = folder / "figures.csv"
        columns_of_it = path.read_text(encoding="utf-8").strip().split(",")
        row = ",".join(str({**given, **span}.get(name, "")) for name in columns_of_it)
        path.write_bytes(path.read_bytes() + f"{row}\r\n".encode())
        with pytest.raises(NothingRead, match="figures of document gone"):
            read(folder)

    def test_a_claim_without_its_report(self, folder):
        header = (folder / "documents.csv").read_bytes().split(b"\r\n")[0]
        (folder / "documents.csv").write_bytes(header + b"\r\n")
        with pytest.raises(NothingRead, match="which is not there"):
            read(folder)


class TestParquetFiles:
    """Tried where pyarrow is installed, as the formats above."""

    def test_lists_are_texts_for_validators_of_the_standard(self, tmp_path):
        for form in FORMATS[1:]:
            form.write(records((told("AAA", "recognise", by="BBB"),)), tmp_path)
            cells = import_module("pyarrow.parquet").read_table(tmp_path / "claims.parquet").to_pylist()
            assert cells[0]["speaker_chain"] == '["Bbb"]'

    def test_a_file_that_is_none_is_named(self, tmp_path):
        for form in FORMATS[1:]:
            form.write(records((told("AAA", "recognise"),)), tmp_path)
            (tmp_path / "claims.parquet").write_text("no table", encoding="utf-8")
            with pytest.raises(NothingRead, match=r"claims\.parquet is no Parquet file"):
                read(tmp_path)


def test_parquet_without_pyarrow_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtra, match=r"pip install 'statusquo\[parquet\]'"):
        PARQUET.write(records((told("AAA", "recognise"),)), tmp_path / "ledger")
    assert not (tmp_path / "ledger").exists()


@pytest.mark.parametrize(
    ("published", "until", "clocks"),
    [
        ("2024-05-03", None, ["2024-05-03", False]),
        (None, "2024-05-31", ["2024-05-31", False]),
        (None, None, [RECORDED[:10], True]),
    ],
)
def test_both_clocks_of_a_report_are_those_of_its_claims(published, until, clocks):
    one = told("BBB", "recognise", document=replace(report(published=published), not_after=until))
    one = replace(one, recorded_at=RECORDED)
    assert clocks_of(records((one,)))(one.document) == [*clocks, RECORDED]
    assert [one.reported_at, one.undated] == clocks

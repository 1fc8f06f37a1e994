"""The Python API: one import, nothing heavy before it is needed, and answers as data frames."""

import pickle
import subprocess
import sys
from dataclasses import dataclass
from datetime import date, datetime
from importlib.util import find_spec
from types import ModuleType

import pytest

import statusquo
from desk import archive
from statusquo import frames, workspace
from statusquo.errors import MissingExtra, StatusQuoError
from statusquo.exports.package import read
from statusquo.frames import Framed, Listing
from statusquo.model import Document, When
from statusquo.model.flat import columns, rebuilt, values
from statusquo.views import (
    changes,
    conflicts,
    differences,
    pledges,
    positions,
    status,
    tally,
    timeline,
    without,
)
from statusquo.views.archive import AsOf

ANSWERS = [
    status.Status, tally.Tally, timeline.Timeline, changes.Changes,
    differences.Differences, without.Without, conflicts.Conflicts, conflicts.Firsts, pledges.Pledges,
    positions.Positions,
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A record with a part, a list and a part that may lack."""

    guest: str
    stay: When
    hosts: tuple[str, ...] = ()
    planned: When | None = None


VISIT = Visit(guest="Mira", stay=When(start="2024-05"), hosts=("Arvenia", "Dravia"))


class TestImport:
    def test_the_workspace_is_one_import_away(self):
        assert statusquo.Workspace is workspace.Workspace

    def test_a_name_that_is_not_there_is_an_error(self):
        with pytest.raises(AttributeError, match="no attribute 'Workplace'"):
            _ = statusquo.Workplace

    @pytest.mark.parametrize("start", ["import statusquo", "from statusquo.cli.app import build; build()"])
    def test_nothing_heavy_is_loaded_before_it_is_asked_for(self, start):
        """`statusquo --help` answers in under 0.3 s."""
        heavy = "spacy pydantic yaml pandas polars pyarrow numpy trafilatura jinja2".split()
        code = f"{start}; import sys; print([name for name in {heavy} if name in sys.modules])"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[]"


OTHERWISE = {"new": "create", "accept": "judge", "reject": "judge", "report": "dossier"}
"""Commands whose method has another name."""


class TestVerbs:
    def test_each_command_is_a_method(self):
        from typer.main import get_command

        from statusquo.cli.app import build

        verbs = set(get_command(build()).commands) - {"demo"}
        assert {"conflicts", "pledges", "tally", "without", "figures", "statements"} <= verbs
        missing = {v for v in verbs if not callable(getattr(statusquo.Workspace, OTHERWISE.get(v, v), None))}
        assert missing == set()


class TestRows:
    def test_parts_are_columns_of_their_own(self):
        assert [column.name for column in columns(Visit)] == [
            "guest",
            *("stay_start", "stay_end", "stay_precision", "stay_basis", "stay_text"),
            "hosts",
            *("planned_start", "planned_end", "planned_precision", "planned_basis", "planned_text"),
        ]

    def test_a_row_gives_the_record_back(self):
        row = dict(
            zip([column.name for column in columns(Visit)], values(VISIT, columns(Visit)), strict=True)
        )
        assert (row["stay_start"], row["planned_start"]) == ("2024-05", None)
        assert rebuilt(Visit, row) == VISIT

    @pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.__name__)
    def test_every_answer_knows_its_columns_before_it_has_rows(self, answer):
        made = object.__new__(answer)
        assert columns(made.listed_kind())


class Frame:
    """What a package of data frames is given."""

    def __init__(self, data, **options):
        self.data, self.options = data, options


@pytest.fixture
def packages(monkeypatch):
    """pandas and polars as far as they are used, whether or not they are installed."""
    for name in ("pandas", "polars"):
        module = ModuleType(name)
        module.DataFrame = Frame
        module.String, module.Int64, module.Float64, module.Boolean = "string", "integer", "number", "boolean"
        module.List = lambda kind: f"list of {kind}"
        monkeypatch.setitem(sys.modules, name, module)


class TestFrames:
    def test_partial_dates_and_lists_stay_as_they_are(self, packages):
        data = frames.to_pandas([VISIT]).data
        assert data["stay_start"] == ["2024-05"]
        assert data["hosts"] == [["Arvenia", "Dravia"]]
        assert data["planned_start"] == [None]

    def test_polars_is_told_the_types_so_that_empty_columns_have_one(self, packages):
        types = frames.to_polars([VISIT]).options["schema_overrides"]
        assert (types["planned_start"], types["hosts"]) == ("string", "list of string")

    def test_an_answer_becomes_a_frame_with_a_row_a_cell(self, packages):
        held = archive()
        subject = held.names.find("Council of Verania")
        answer = status.status(held, subject=subject, moment=AsOf(on="2026-01-01"))
        assert answer.to_pandas().data["toward_name"] == [cell.toward.name for cell in answer.cells]
        assert answer.to_polars().data["value"] == [cell.value for cell in answer.cells]
        counted = tally.tally(held, subject=subject, axis="recognition", moment=AsOf(on="2026-01-01"))
        assert len(counted.to_pandas().data["value"]) == sum(len(group.cells) for group in counted.groups) > 0

    def test_records_within_a_cell_are_dicts(self, packages):
        held = archive()
        subject = held.names.find("Council of Verania")
        data = timeline.timeline(held, subject=subject).to_polars().data
        assert data["supports"][0][0]["sentence"]

    def test_an_empty_list_has_its_columns(self, packages):
        empty = Listing(Document, ())
        assert empty == ()
        assert empty.to_pandas().data["published_at"] == []
        assert "text" in empty.to_polars().data

    def test_a_list_goes_to_another_process_and_back(self):
        back = pickle.loads(pickle.dumps(Listing(Visit, [VISIT])))
        assert (back, back.kind) == ((VISIT,), Visit)

    @pytest.mark.parametrize("package", ["pandas", "polars"])
    def test_without_the_package_the_message_says_what_to_install(self, package, monkeypatch):
        monkeypatch.setitem(sys.modules, package, None)
        with pytest.raises(
            MissingExtra, match=rf"{package} is not installed; .*pip install 'statusquo\[{package}\]'"
        ):
            getattr(frames, f"to_{package}")([VISIT])

    @pytest.mark.parametrize("package", ["pandas", "polars"])
    def test_the_real_package_takes_it_where_it_is_installed(self, package):
        if find_spec(package) is None:
            with pytest.raises(MissingExtra):
                getattr(frames, f"to_{package}")([VISIT])
            return
        for records in ([VISIT], Listing(Visit, ())):
            frame = getattr(frames, f"to_{package}")(records, Visit)
            assert list(frame.columns) == [column.name for column in columns(Visit)]
            assert len(frame) == len(records)


def test_the_answers_of_a_workspace_are_framed():
    assert all(issubclass(answer, Framed) for answer in ANSWERS)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    (folder / "one.txt").write_text("Chad has recognised Kosovo.\n", encoding="utf-8")
    with statusquo.Workspace.create(str(folder / "here"), today="2024-06-01") as desk:
        desk.add(str(folder / "one.txt"), published=date(2024, 5, 15))
        yield desk


class TestFromANotebook:
    """What a command line would have refused or put right before it reached the workspace."""

    def test_paths_may_be_text_and_one_is_enough(self, desk, tmp_path):
        assert [report.published_at for report in desk.documents()] == ["2024-05-15"]
        assert repr(desk) == f"Workspace({str(desk.folder)!r})"
        assert desk.export("csv", str(tmp_path / "claims.csv")) == 1
        desk.export("package", str(tmp_path / "ledger"))
        assert len(read(str(tmp_path / "ledger")).documents) == 1
        with statusquo.Workspace.open(str(desk.folder)) as again:
            assert again.documents() == desk.documents()

    @pytest.mark.parametrize("day", [date(2024, 5, 20), datetime(2024, 5, 20, 18, 30), "2024-05-20"])  # noqa: DTZ001
    def test_a_day_may_be_a_date(self, desk, day):
        answer = desk.status("Kosovo", on=day)
        assert (answer.moment.on, [cell.value for cell in answer.cells]) == ("2024-05-20", ["recognised"])
        assert desk.timeline("Kosovo", end=day).happenings

    @pytest.mark.parametrize(
        ("ask", "complaint"),
        [
            (lambda desk: desk.status("Kosovo", clock="recorde"), "no clock is called 'recorde'"),
            (lambda desk: desk.conflicts(state="opened"), "no state to ask for is called 'opened'"),
            (lambda desk: desk.without("one", kind="paper"), "no kind of source is called 'paper'"),
            (lambda desk: desk.judge("x", "perhaps", "so", "ada"), "no verdict is called 'perhaps'"),
            (lambda desk: desk.judge("x", "rejected", " ", "ada"), "needs a reason"),
            (lambda desk: desk.changes(days=-3), "one day or more"),
            (lambda desk: desk.status("Kosovo", on="yesterday"), "is not a date"),
        ],
    )
    def test_what_makes_no_sense_is_refused_in_words(self, desk, ask, complaint):
        with pytest.raises(StatusQuoError, match=complaint):
            ask(desk)

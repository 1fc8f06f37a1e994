"""The documentation, executed: every example of docs/how-to-add and every marked command of the README."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

import statusquo
from statusquo import errors, ontology, pipeline
from statusquo.model import Document, Issue
from statusquo.workspace import Workspace

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs").rglob("*.md"))
GUIDES = sorted((ROOT / "docs" / "how-to-add").glob("*.md"))
README = ROOT / "README.md"
SAMPLES = Path(statusquo.__file__).parent / "data" / "samples" / "reports"
FENCE = re.compile(
    r"(?P<mark><!-- tested -->\n)?^```(?P<language>\w+)(?: (?P<path>\S+))?\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
KINDS = ["act", "actor", "coder", "cue", "dossier", "exporter", "publisher", "reader", "region", "status"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One fenced block: its line, its language, the file that it stands for (if it says so), whether it asks to be run."""

    line: int
    language: str
    path: str | None
    text: str
    marked: bool


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    return [
        Block(
            line=text.count("\n", 0, found.start("text")),
            language=found["language"],
            path=found["path"],
            text=found["text"],
            marked=found["mark"] is not None,
        )
        for found in FENCE.finditer(text)
    ]


def run(block: Block, page: Path, names: dict[str, object]) -> None:
    """Runs a Python block; a failure names the line of the page."""
    exec(compile("\n" * block.line + block.text, str(page), "exec"), names)


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


# ------------------------------------------------------------------------------------------------ how to add


def test_there_is_a_page_for_each_kind_of_addition():
    assert [page.stem for page in GUIDES] == KINDS


@pytest.mark.parametrize("page", GUIDES, ids=name_of)
def test_the_example_of_a_page_works(page, tmp_path):
    shutil.copytree(ontology.DATA, tmp_path / "data")
    code = [block for block in blocks(page) if block.language == "python"]
    assert code, "a page without an example that runs"
    for block in blocks(page):
        if block.path:
            file = tmp_path / block.path
            assert not file.exists(), f"{block.path} is there already: the example would replace it"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, encoding="utf-8")
    names = {
        "DATA": tmp_path / "data", "HERE": tmp_path, "Document": Document, "Issue": Issue,
        "Workspace": Workspace, "ontology": ontology, "pipeline": pipeline, "__name__": page.stem,
    }  # fmt: skip
    for block in code:
        run(block, page, names)


# ------------------------------------------------------------------------------------------------ README


@pytest.fixture
def desk(tmp_path):
    """A folder with `reports/` and a `statusquo` on the path, as a reader of the README would have it."""
    shutil.copytree(SAMPLES, tmp_path / "reports")
    command = tmp_path / "bin" / "statusquo"
    command.parent.mkdir()
    start = "import sys; from statusquo.cli import main; sys.exit(main())"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{start}" "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return tmp_path


GUIDED = [page for page in (README, *PAGES) if any(block.marked for block in blocks(page))]


def test_the_readme_has_commands_and_python_that_are_run():
    assert {block.language for block in blocks(README) if block.marked} == {"sh", "python"}


@pytest.mark.parametrize("page", GUIDED, ids=name_of)
def test_the_commands_of_a_page_work(page, desk):
    commands = [block.text for block in blocks(page) if block.marked and block.language == "sh"]
    env = {key: value for key, value in os.environ.items() if not key.startswith("STATUSQUO_")}
    env |= {"PATH": f"{desk / 'bin'}{os.pathsep}{env['PATH']}", "NO_COLOR": "1"}
    env |= {
        "PYTHONPATH": str(Path(statusquo.__file__).resolve().parent.parent)
    }  # a relative one is lost on `cd`
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", "\n".join(commands)],
        check=False,
        cwd=desk,
        env=env,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("page", GUIDED, ids=name_of)
def test_the_python_of_a_page_works(page, desk, monkeypatch):
    monkeypatch.chdir(desk)
    for block in blocks(page):
        if block.marked and block.language == "python":
            run(block, page, {"__name__": "readme"})


def test_the_page_about_python_runs_and_prints_what_it_says(desk, monkeypatch, capsys):
    """A block that needs pandas, where that is not installed, tells so."""
    monkeypatch.chdir(desk)
    page = ROOT / "docs" / "python.md"
    read, names = blocks(page), {"__name__": "python"}
    assert len(read) > 5
    for block, following in zip(read, [*read[1:], None], strict=True):
        if block.language != "python":
            continue
        if "to_pandas" in block.text and find_spec("pandas") is None:
            with pytest.raises(errors.MissingExtra, match="pip install 'statusquo"):
                run(block, page, names)
            continue
        run(block, page, names)
        printed = capsys.readouterr().out
        if following and following.language == "text":
            assert printed.split() == following.text.split(), f"{page}:{following.line}"


# ------------------------------------------------------------------------------------------------ all pages


@pytest.mark.parametrize("page", [*PAGES, *sorted(ROOT.glob("*.md"))], ids=name_of)
def test_links_lead_somewhere(page):
    targets = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_page_of_exit_codes_is_that_of_the_errors():
    page = (ROOT / "docs" / "exit-codes.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d) \|.*\| ([^|]*) \|$", page, re.MULTILINE)
    documented = {name: int(code) for code, names in rows for name in re.findall(r"`(\w+)`", names)}
    raised = {
        name: error.exit_code
        for name, error in vars(errors).items()
        if isinstance(error, type) and issubclass(error, errors.StatusQuoError)
    }
    assert documented == raised


def test_the_page_of_claims_names_every_act():
    page = (ROOT / "docs" / "claims.md").read_text(encoding="utf-8")
    acts = ontology.load().acts
    assert [act for act in acts if f"`{act}`" not in page] == []


@pytest.mark.parametrize("script", ["write_schemas", "write_exports"])
def test_what_scripts_write_into_the_docs_is_up_to_date(script):
    script = ROOT / "scripts" / f"{script}.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr

"""The shape of the code: small modules and functions, knowledge in data, and a command line that starts at once."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import statusquo
from statusquo import ontology

ROOT = Path(__file__).parent.parent
PACKAGE = Path(statusquo.__file__).parent
LONGEST_MODULE = 400
LONGEST_FUNCTION = 60

# Written in pieces, so that this file passes its own test.
FORBIDDEN = {
    "a registry's host": ("pypi" + ".org", "python" + "hosted.org", "npm" + "js.org", "deb.debian" + ".org"),
    "a path of one machine": ("/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/tmp/" + "dev", "/opt/" + "pypi"),
    "a promise instead of work": ("TO" + "DO", "FIX" + "ME", "XX" + "X", "Not" + "Implemented"),
    "a test that does not run": (
        "pytest." + "skip",
        "mark." + "skip",
        "mark." + "xfail",
        "importor" + "skip",
    ),
}
TEXTS = {"", *".cfg .css .csv .html .ini .j2 .js .md .py .sql .toml .txt .yml".split()}

# Words of the language that are somebody's name as well, and where code may use them.
COMMON_WORDS = {"Page", "Guinea", "Chad", "Mali", "Niger", "Jordan", "Man", "Polish", "Palestine"}
NAMES_WELCOME = {
    "cli": "help and demonstration speak of the sample dispute",
}


def modules() -> list[Path]:
    folders = [PACKAGE, *(ROOT / name for name in ("tests", "benchmarks", "scripts"))]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def shown(path: Path) -> str:
    return path.relative_to(PACKAGE.parent if path.is_relative_to(PACKAGE) else ROOT).as_posix()


def repository_files() -> Iterator[Path]:
    """Every text file of ours: those of the package and those beside it."""
    kept_out = {"build", "dist", "statusquo-demo", "__pycache__"}
    for path in [*PACKAGE.rglob("*"), *ROOT.rglob("*")]:
        parts = path.relative_to(PACKAGE if path.is_relative_to(PACKAGE) else ROOT).parts
        hidden = any(part.startswith(".") for part in parts[:-1] if part != ".ci")
        inside = not hidden and path.name != ".git" and kept_out.isdisjoint(parts)
        if inside and path.suffix in TEXTS and path.is_file():
            yield path


@pytest.mark.parametrize("path", modules(), ids=shown)
def test_a_module_can_be_read_in_one_go(path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines < LONGEST_MODULE, f"{lines} lines: give a part of it a module of its own"


@pytest.mark.parametrize("path", modules(), ids=shown)
def test_a_function_fits_on_one_screen(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions}
    assert not {name: length for name, length in lengths.items() if length >= LONGEST_FUNCTION}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_contains(what):
    found = [
        f"{shown(path)}:{number}: {word}"
        for path in repository_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        for word in FORBIDDEN[what]
        if word in line
    ]
    assert not found


# ------------------------------------------------------------------------------------------------ knowledge is data


def names_of_actors() -> set[str]:
    """Names that only a data file may know: every actor's, its demonyms and seats."""
    actors = ontology.load().actors.values()
    names = {name for actor in actors for name in (actor.name, *actor.names, *actor.demonyms, *actor.seats)}
    return {name for name in names if len(name) > 3 and name[0].isupper()} - COMMON_WORDS


def strings_of_code(path: Path) -> Iterator[tuple[int, str]]:
    """String constants that do something: docstrings, of fields too, explain and may name whom they like."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.lineno, node.value


def test_no_party_of_a_dispute_is_named_in_code():
    names = names_of_actors()
    found = []
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] in NAMES_WELCOME:
            continue
        for line, string in strings_of_code(path):
            words = re.findall(r"\w+", string)
            stretches = {" ".join(words[i : i + n]) for n in (1, 2, 3) for i in range(len(words))}
            found += [f"{shown(path)}:{line}: {name}" for name in sorted(stretches & names)]
    assert not found


# ------------------------------------------------------------------------------------------------ start-up and release

HELP = """
import contextlib, io, json, sys
from statusquo.cli import main
with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):
    main(["--help"])
print(json.dumps({"help": out.getvalue(), "modules": sorted(sys.modules)}))
"""
HEAVY = {
    "spacy",
    "thinc",
    "numpy",
    "trafilatura",
    "htmldate",
    "lxml",
    "jinja2",
    "sqlite3",
    "rapidfuzz",
    "pydantic",
}


def test_help_loads_nothing_heavy():
    done = subprocess.run([sys.executable, "-c", HELP], capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    assert "demo" in answer["help"]
    assert "status" in answer["help"]
    assert HEAVY.isdisjoint(answer["modules"])


def test_the_change_log_tells_of_this_version():
    assert f"## {statusquo.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_dependency_is_locked_with_hashes_and_explained():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    decisions = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8")
    names = [re.match(r"[\w-]+", line)[0] for line in project["dependencies"]]
    assert [
        name
        for name in names
        if not re.search(rf"^{name}==\S+ (?:; .+ )?\\\n    --hash=", lock, re.MULTILINE)
    ] == []
    assert [name for name in names if f"`{name}`" not in decisions] == []

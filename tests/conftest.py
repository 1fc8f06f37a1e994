"""Fixtures of several files: a filled workspace on the made-up dispute, and the command line."""

import pytest

import desk
from statusquo.cli import main
from statusquo.workspace import Workspace


@pytest.fixture
def filled(tmp_path, monkeypatch):
    """The folder of a workspace with the story of the made-up dispute in it, named by the variable."""
    desk.install(monkeypatch)
    with Workspace.create(tmp_path / "verania") as workspace:
        desk.fill(workspace)
    monkeypatch.setenv("STATUSQUO_WORKSPACE", str(tmp_path / "verania"))
    return tmp_path / "verania"


@pytest.fixture
def run(capsys):
    """Runs one command: exit code, standard output, standard error."""

    def command(*words):
        code = main([str(word) for word in words])
        streams = capsys.readouterr()
        return code, streams.out, streams.err

    return command

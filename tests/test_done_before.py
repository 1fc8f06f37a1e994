"""What another had done before: the same deed to the same, a fact though it is only planned here, on its own day."""

from __future__ import annotations

import pytest

from coded import claims, line, lines


def told(text: str, act: str) -> set[tuple[str, str, str | None]]:
    """What is told, how sure it is, and since when."""
    return {(line(c), c.grade, c.when.start if c.when else None) for c in claims(text) if c.act == act}


@pytest.mark.parametrize(
    ("text", "act", "found"),
    [
        ("Malta has withdrawn its recognition of Kosovo. Samoa did the same last year.", "derecognise", ("Samoa derecognise Kosovo", "firm", "2023")),
        ("Kenya closed its embassy in Iran. Peru did the same two weeks later.", "close_mission", ("Peru close_mission Iran", "firm", None)),
        ("Chile has recalled its ambassador from Israel. Bolivia had done so in 2023.", "expel_envoy", ("Bolivia expel_envoy Israel", "firm", "2023")),
        ("The Netherlands has withdrawn its envoy from Mali, just as Sweden had done.", "expel_envoy", ("Sweden expel_envoy Mali", "firm", None)),
        ("Egypt closed its embassy in Syria, something Qatar had done in 2012.", "close_mission", ("Qatar close_mission Syria", "firm", "2012")),
        ("Malta recognised Kosovo, something Samoa has not done.", "recognise", ("Samoa not recognise Kosovo", "firm", None)),
        # only planned
        ("Panama will cut ties with Iran. Peru did so in 2022.", "sever_relations", ("Peru sever_relations Iran", "firm", "2022")),
        ("Panama plans to cut ties with Iran. Peru had done so in 2022.", "sever_relations", ("Peru sever_relations Iran", "tentative", "2022")),
        ("Malta is expected to recognise Palestine. Ostmark has done so.", "recognise", ("Ostmark recognise Palestine", "tentative", None)),
        ("Malta may recognise Palestine. Verania had done so in 2022.", "recognise", ("Verania recognise Palestine", "firm", "2022")),
        # the day ahead is not theirs
        ("Malta will recognise Palestine in June, as Spain has done.", "recognise", ("Spain recognise Palestine", "tentative", None)),
    ],
)  # fmt: skip
def test_another_had_done_the_same(text: str, act: str, found: tuple[str, str, str | None]) -> None:
    assert found in told(text, act)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chad has recalled its envoy. Togo had done so in March.", "expel_envoy"),
        ("Egypt will reopen its embassy. Qatar did so last year.", "open_mission"),
        ("Verania has closed its embassy. Ostmark had done so in March.", "close_mission"),
    ],
)
def test_who_had_done_the_same_is_not_whom_it_is_done_to(text: str, act: str) -> None:
    assert not lines(text, of=act)


def test_of_what_is_asked_of_another_nobody_is_told_to_have_done_it() -> None:
    text = "Malta wants Spain to recognise Palestine. Norway did so in 2022."
    assert lines(text, of="recognise") == {"Spain recognise Palestine, demanded"}


@pytest.mark.parametrize(
    "text",
    [
        "Malta recognised Kosovo, something Serbia had warned against.",
        "Kenya recognised Kosovo and said it had learnt something Serbia had done.",
    ],
)
def test_something_else_is_no_such_deed(text: str) -> None:
    assert not [found for found in lines(text, of="recognise") if found.startswith("Serbia")]

"""What ended by its own term, in the answers that compare: without one source, and since the last look."""

import json

import pytest

from statusquo import Workspace

GRANT = {
    "id": "grant",
    "publisher": "The Post",
    "published": "2025-03-10",
    "text": "Canada has exempted Syria from its sanctions until 30 June.",
}
OPEN = {
    "id": "open",
    "publisher": "The Herald",
    "published": "2025-04-02",
    "text": "Canada exempted Syria from its sanctions in March, a minister told parliament.",
}
GONE = {
    "id": "gone",
    "publisher": "The Herald",
    "published": "2025-08-02",
    "text": "Canada has revoked the exemption from its sanctions for Syria.",
}
EXTENDED = {
    "id": "more",
    "publisher": "The Herald",
    "published": "2025-06-20",
    "text": "Canada extended Syria's sanctions waiver by 90 days on 20 June.",
}


@pytest.fixture
def desk(tmp_path):
    folder = Workspace.create(tmp_path / "here")

    def add(*reports):
        path = tmp_path / f"{'-'.join(one['id'] for one in reports)}.jsonl"
        path.write_text("\n".join(map(json.dumps, reports)), encoding="utf-8")
        folder.add([path])
        return folder

    yield add
    folder.close()


def told_of(differences):
    return [(d.kind, d.was and d.was.value, d.now and d.now.value) for d in differences]


def test_without_who_told_of_the_grant_nothing_has_ended(desk):
    folder = desk(GRANT)
    answer = folder.without("The Post", on="2025-07-15")
    assert told_of(answer.falls) == [("gone", "ended", None)]
    assert [w.claim for w in answer.falls[0].lost] == list(answer.falls[0].was.claims)
    assert told_of(folder.without("The Post", on="2025-05-15").falls) == [("gone", "exempted", None)]


def test_without_who_told_the_end_it_goes_on_until_an_unknown_day(desk):
    folder = desk(GRANT, OPEN)
    answer = folder.without("The Post", on="2025-07-15")
    assert told_of(answer.falls) == [("other value", "ended", "exempted")]
    assert answer.falls[0].now.end_unknown
    assert not folder.without("The Herald", on="2025-07-15").falls


def test_without_who_told_of_the_extension_it_has_ended(desk):
    folder = desk(GRANT, EXTENDED)
    assert told_of(folder.without("The Herald", on="2025-08-01").falls) == [
        ("other value", "exempted", "ended")
    ]
    (weaker,) = folder.without("The Herald", on="2025-06-25").weakens
    assert (weaker.was.until, weaker.now.until) == ("2025-09-28", "2025-06-30")
    (fallen,) = folder.without("The Post", on="2025-08-01").weakens
    assert (fallen.now.until, fallen.now.end_unknown) == (None, True)


def test_a_report_that_comes_after_the_end_is_news_of_an_end(desk):
    desk()
    folder = desk(GRANT)
    (fresh,) = folder.news().differences
    assert (fresh.kind, fresh.now.value, fresh.now.since) == ("new", "ended", "2025-07-01")
    assert not folder.news().differences


def test_an_extension_that_is_learned_later_is_news(desk):
    folder = desk(GRANT)
    folder.news()
    desk(EXTENDED)
    (fresh,) = folder.news().differences
    assert (fresh.kind, fresh.was.since, fresh.now.since) == ("other date", "2025-07-01", "2025-09-29")


def test_that_it_was_revoked_is_news_after_its_end_too(desk):
    folder = desk(GRANT)
    folder.news()
    desk(GONE)
    (fresh,) = folder.news().differences
    assert (fresh.kind, fresh.was.value, fresh.now.value) == ("other value", "ended", "none")

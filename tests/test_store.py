"""The file that a workspace keeps: what goes in comes out, nothing is changed, and every way to break it has its message."""

import itertools
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from statusquo.errors import StoreBusy, UnknownName, WorkspaceError
from statusquo.events.copies import similar, sketch
from statusquo.ledger.posting import post
from statusquo.model import Abstention, Attribution, Coding, Document, Party, Span, Speaker, When
from statusquo.store import Store, connection
from told import MOVEMENT, ONTOLOGY, report, sentence, told

AT = "2026-01-01T09:00:00Z"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store.sqlite"


@pytest.fixture
def store(path):
    with Store.open(path, create=True, ontology=ONTOLOGY) as opened:
        yield opened


def save(store, *testimonies, document=None, at=AT, attributions=(), abstentions=()):
    """One report with these claims."""
    document = document or testimonies[0].document
    claims = tuple(t.claim for t in testimonies)
    coding = Coding(
        document=document,
        sentences=(sentence(document),),
        claims=claims,
        attributions=attributions,
        abstentions=abstentions,
    )
    return store.save(coding, at, sketch(document.text), similar)


def add(store, *testimonies):
    for testimony in testimonies:
        save(store, testimony)
    return store.add_entries(post(store.testimonies(), {}, {}, frozenset(), ONTOLOGY))


class TestReports:
    def test_all_that_was_read_comes_back_as_it_was(self, store):
        document = report(
            wire="AFP",
            url="https://gazette.example/a",
            path="in/a.txt",
            title="A title",
            owner="trust",
            kind="outlet",
        )
        full = told(
            "BBB",
            "recognise",
            document=document,
            speaker=Speaker(
                id="minister", name="The minister", chain=("The minister", "Borduria"), speaks_for="BBB"
            ),
            when=When(start="1996", end="2001", basis="interval", precision="year", text="from 1996 to 2001"),
            announced=When(start="1995-12-31", text="on 31 December"),
            effective=When(start="1996-07-01", text="from 1 July 1996"),
            quantifier="count:3",
            grade="tentative",
            how="distant argument",
            why="far from the name",
            coder="lexicon 1 abc",
        )
        bare = told("BBB", "meet", None, document=document, polarity="negated", modality="planned")
        words = Span(start=0, end=6, quote=document.text[:6])
        said = Attribution(
            speaker=words, cue=words, content=words, manner="direct", speaker_party=Party(id="x", name="X")
        )
        unsaid = Attribution(speaker=None, cue=None, content=words)
        unclear = Abstention(sentence=words, reason="no actor", trigger=words, act="meet")
        silent = Abstention(sentence=words, reason="no act")
        assert save(store, full, bare, attributions=(said, unsaid), abstentions=(unclear, silent))

        assert store.document(document.id) == document
        assert store.documents() == (document,)
        assert store.sentences(document.id) == (sentence(document),)
        assert set(store.claims_of(document.id)) == {full.claim, bare.claim}
        assert store.testimonies() == tuple(sorted((full, bare), key=lambda t: t.claim.id))
        assert store.testimony(full.claim.id) == full
        assert list(store.attributions()) == [(document, said), (document, unsaid)]
        assert store.abstentions_of(document.id) == (unclear, silent)

    def test_a_report_without_publisher_or_date_is_kept(self, store):
        document = Document(id="plain", text="Nothing is known of me.")
        assert save(store, document=document)
        assert store.document("plain") == document

    def test_adding_twice_changes_nothing(self, store, path):
        first = told("BBB", "recognise")
        assert save(store, first)
        before = contents(path)
        assert not save(store, first, at="2027-01-01T00:00:00Z")
        assert contents(path) == before

    def test_the_same_text_from_two_publishers_is_two_reports_and_copies_of_each_other(self, store):
        text = "One story of a few words, printed twice."
        first, second = report(text, id="first"), report(text, id="second", publisher="herald")
        assert save(store, document=first)
        assert save(store, document=second)
        assert store.copies() == {("first", "second")}

    def test_a_report_that_fails_half_way_leaves_nothing(self, store, path):
        save(store, document=report("A wire story of some length."))
        before = contents(path)
        twin = report("Again: a wire story of some length.", publisher="herald")
        with pytest.raises(ZeroDivisionError):
            store.save(Coding(document=twin), AT, sketch(twin.text), lambda *_: bool(1 / 0))
        assert contents(path) == before
        assert save(store, document=twin)

    def test_near_copies_are_noted_whichever_comes_first(self, tmp_path):
        text = " ".join(f"Sentence {n} tells what envoy {n * n} did." for n in range(40))
        twins = [
            report(text),
            report("Another headline. " + text, publisher="herald"),
            report(publisher="post"),
        ]
        pair = frozenset({tuple(sorted((twins[0].id, twins[1].id)))})
        for name, order in {"there": twins, "back": twins[::-1]}.items():
            with Store.open(tmp_path / name, create=True, ontology=ONTOLOGY) as store:
                for document in order:
                    save(store, document=document)
                assert store.copies() == pair

    def test_reports_are_found_by_words_in_any_case_and_punctuation(self, store):
        save(store, document=report('The "envoy" came to Aland.', title="Visit"))
        save(store, document=report("Nothing happened in Borduria.", publisher="herald"))
        assert [d.title for d in store.search("ENVOY visit")] == ["Visit"]
        assert store.search('"aland AND') == ()
        assert store.search("  ") == ()

    def test_a_report_is_found_by_id_path_or_address(self, store):
        document = report("A.", id="abc123", path="in/deep/first.txt", url="https://gazette.example/first")
        save(store, document=document)
        save(store, document=report("B.", id="abd456", path="in/second.txt"))
        for wanted in ("abc123", "abc", "in/deep/first.txt", "deep/first.txt", "first.txt", document.url):
            assert store.find_document(wanted) == document

    def test_an_unknown_report_is_answered_with_the_nearest(self, store):
        save(store, document=report("A.", id="abc123", path="first.txt"))
        save(store, document=report("B.", id="abd456", path="second.txt"))
        with pytest.raises(UnknownName, match=r"nearest: first\.txt"):
            store.find_document("frist.txt")
        with pytest.raises(UnknownName, match=r"more than one document: .*\[abc123\], .*\[abd456\]"):
            store.find_document("ab")
        with pytest.raises(UnknownName):
            store.find_document("")
        with pytest.raises(UnknownName):
            store.document("nothing")
        with pytest.raises(UnknownName):
            store.testimony("nothing")


class TestLedger:
    def test_entries_are_posted_once(self, store):
        assert (
            add(
                store, told("BBB", "recognise"), told("AAA", "recognise", document=report(publisher="herald"))
            )
            == 2
        )
        assert store.add_entries(store.entries()) == 0
        assert store.add_entries(()) == 0
        assert {entry.toward for entry in store.entries(MOVEMENT)} == {"AAA", "BBB"}
        assert store.entries("nobody") == ()

    def test_the_fold_answers_for_a_day_a_clock_and_a_subject(self, store):
        add(store, told("BBB", "recognise", on="2024-05-14"))
        assert len(store.fold("2024-05-14", None, "reported")[0]) == 1
        assert len(store.fold("2024-05-14", "2024-05-15", "reported", MOVEMENT)[0]) == 1
        assert store.fold("2024-05-13", None, "reported")[0] == ()
        assert store.fold("2024-05-14", "2024-05-14", "reported")[0] == ()
        assert store.fold("2024-05-14", "2025-12-31", "recorded")[0] == ()
        assert store.fold("2024-05-14", None, "reported", "nobody")[0] == ()

    def test_a_person_rejects_a_claim_and_takes_it_back(self, store):
        claim = told("BBB", "recognise")
        add(store, claim)
        store.judge(claim.claim.id, "rejected", "a quotation out of context", "ada", AT)
        assert store.entries() == ()
        assert store.fold("2026-01-01", None, "reported")[0] == ()
        store.judge(claim.claim.id, "accepted", "read again", "ada", AT)
        assert len(store.entries()) == 1
        assert [j.verdict for j in store.judgements()] == ["rejected", "accepted"]
        with pytest.raises(UnknownName):
            store.judge("nothing", "accepted", "", "ada", AT)

    def test_the_last_look_at_the_news_is_remembered(self, store):
        assert store.last_look() is None
        store.look("2026-01-01T00:00:00Z")
        store.look("2026-01-02T00:00:00Z")
        assert store.last_look() == "2026-01-02T00:00:00Z"


class TestSql:
    def test_what_was_stored_is_never_changed_or_deleted(self, store, path):
        claim = told("BBB", "recognise")
        spoken = Attribution(speaker=None, cue=None, content=Span(start=0, end=1, quote="R"))
        save(store, claim, attributions=(spoken,))
        store.add_entries(post([claim], {}, {}, frozenset(), ONTOLOGY))
        store.judge(claim.claim.id, "accepted", "", "ada", AT)
        for table in ("documents", "sentences", "claims", "attributions", "entries", "judgements"):
            for statement in (
                f"DELETE FROM {table}",
                f"UPDATE {table} SET rowid = rowid",
                f"UPDATE {table} SET document = 1",
            ):
                with closing(sqlite3.connect(path)) as tool, pytest.raises(sqlite3.Error):
                    tool.execute(statement)

    def test_the_views_read_like_the_record(self, store, path):
        add(
            store,
            told("BBB", "recognise", on="2025-04-17", by="BBB"),
            told("BBB", "recognise", on="2025-04", document=report(publisher="herald")),
        )
        assert rows(
            path, "SELECT actor, act, recipient, publisher, happened FROM claims_view ORDER BY happened"
        ) == [
            ("Borduria", "recognise", "the Movement", "Herald", "2025-04"),
            ("Borduria", "recognise", "the Movement", "Gazette", "2025-04-17"),
        ]
        assert rows(
            path, "SELECT subject_name, toward_name, axis, label, since, standing, claims FROM status_view"
        ) == [
            (
                "the Movement",
                "Borduria",
                "recognition",
                "recognised",
                "2025-04-17",
                "confirmed by the acting state",
                2,
            )
        ]

    def test_the_view_shows_of_two_dates_the_finer(self, store, path):
        add(
            store,
            *(told("BBB", "recognise", on=day, document=report(day)) for day in ("2025-04", "2025-04-30")),
        )
        assert rows(path, "SELECT value, since FROM status_view") == [("recognised", "2025-04-30")]

    def test_the_view_shows_of_two_values_the_one_with_more_claims(self, store, path):
        day = "2025-04-01"
        yes = [told("BBB", "recognise", on=day, document=report(text)) for text in ("Yes.", "Indeed.")]
        add(store, told("BBB", "recognise", on=day, polarity="negated"), *yes)
        assert rows(path, "SELECT value, standing, claims FROM status_view") == [
            ("recognised", "contested", 2)
        ]

    def test_the_examples_of_the_documentation_run(self, store, path):
        page = Path(__file__).parent.parent / "docs" / "sql.md"
        if not page.exists():  # the wheel is tested without the documentation
            return
        examples = [block.split("```")[0] for block in page.read_text(encoding="utf-8").split("```sql\n")[1:]]
        add(store, told("BBB", "recognise"))
        assert len(examples) >= 3
        assert all(rows(path, example) for example in examples)


class TestOpening:
    def test_no_store_here(self, path):
        with pytest.raises(WorkspaceError, match=r"store\.sqlite: there is no store here"):
            Store.open(path, ontology=ONTOLOGY)
        assert not path.exists()

    def test_no_folder_there(self, tmp_path):
        with pytest.raises(WorkspaceError, match="cannot be opened"):
            Store.open(tmp_path / "no" / "store.sqlite", create=True, ontology=ONTOLOGY)

    def test_a_file_that_is_no_database(self, path):
        path.write_text("Dear diary, " * 200)
        with pytest.raises(WorkspaceError, match=r"store\.sqlite: not a database"):
            Store.open(path, ontology=ONTOLOGY)
        assert path.read_text().startswith("Dear diary")

    def test_a_database_of_another_program(self, path):
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE recipes (name TEXT)")
        with pytest.raises(WorkspaceError, match="not one of statusquo"):
            Store.open(path, create=True, ontology=ONTOLOGY)

    def test_a_store_of_a_newer_version(self, path):
        Store.open(path, create=True, ontology=ONTOLOGY).close()
        with closing(sqlite3.connect(path)) as newer:
            newer.execute(f"PRAGMA user_version = {connection.VERSION + 1}")
        with pytest.raises(
            WorkspaceError, match=rf"store version {connection.VERSION + 1}, .* up to {connection.VERSION}"
        ):
            Store.open(path, ontology=ONTOLOGY)

    def test_an_empty_file_is_a_store_that_is_lost_or_was_never_made(self, path):
        path.touch()
        with pytest.raises(WorkspaceError, match=r"store\.sqlite: the store is empty \(0 bytes\)"):
            Store.open(path, ontology=ONTOLOGY)
        with Store.open(path, create=True, ontology=ONTOLOGY) as store:
            assert store.documents() == ()

    def test_opening_again_keeps_everything_and_learns_a_new_ontology(self, path):
        with Store.open(path, create=True, ontology=ONTOLOGY) as store:
            save(store, told("BBB", "recognise"))
        with Store.open(path, create=True) as store:
            assert len(store.documents()) == 1

    def test_another_writer_is_waited_for_and_then_named(self, store, path, monkeypatch):
        monkeypatch.setattr(connection, "WAIT", 0.05)
        with (
            closing(sqlite3.connect(path, isolation_level=None)) as other,
            Store.open(path, ontology=ONTOLOGY) as ours,
        ):
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreBusy, match=r"store\.sqlite: another process is writing"):
                save(ours, told("BBB", "recognise"))
            assert ours.documents() == ()
            other.execute("ROLLBACK")
            assert save(ours, told("BBB", "recognise"))


class TestCrash:
    """A process that dies at any statement, and the same command again, end in the store of one that lived."""

    def work(self, path):
        twin = report("Again: " + report("A wire story of some length.").text, publisher="herald")
        with Store.open(path, create=True, ontology=ONTOLOGY) as store:
            add(store, told("BBB", "recognise", document=report("A wire story of some length.")))
            add(store, told("AAA", "recognise", document=twin))

    def statements(self, path, monkeypatch, on_each):
        """Does the work, with a call before each statement of SQL."""
        opened = sqlite3.connect

        def connect(*args, **options):
            made = opened(*args, **options)
            made.set_trace_callback(on_each)
            return made

        with monkeypatch.context() as patch:
            patch.setattr(sqlite3, "connect", connect)
            self.work(path)

    def dies_at(self, number, path, monkeypatch):
        """Whether a child that does the work dies at its statement of this number."""
        if child := os.fork():
            return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
        seen = itertools.count()
        try:
            self.statements(path, monkeypatch, lambda _: next(seen) == number and os._exit(9))
        finally:
            os._exit(0)

    def test_the_same_command_again_makes_it_whole(self, tmp_path, monkeypatch):
        seen = []
        self.statements(tmp_path / "unharmed", monkeypatch, seen.append)
        whole = contents(tmp_path / "unharmed")
        assert whole["copies"]
        critical = [
            n for n, sql in enumerate(seen) if sql.startswith(("BEGIN", "COMMIT", "INSERT INTO claims"))
        ]
        assert len(critical) > 10
        for number in critical:
            path = tmp_path / str(number)
            assert self.dies_at(number, path, monkeypatch)
            self.work(path)
            assert contents(path) == whole


def rows(path, sql):
    with closing(sqlite3.connect(path)) as tool:
        return tool.execute(sql).fetchall()


def contents(path):
    tables = (
        "documents",
        "sentences",
        "claims",
        "attributions",
        "sketches",
        "copies",
        "entries",
        "judgements",
        "looks",
    )
    return {table: rows(path, f"SELECT * FROM {table}") for table in tables}

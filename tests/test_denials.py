"""A denial contests the cell whose value it denies; a word without a date of the deed ends nothing that may be younger."""

import itertools
import json

import pytest

from statusquo import Workspace
from statusquo.events.corroboration import corroborators
from statusquo.ledger.cells import as_of
from statusquo.ledger.posting import post
from told import ONTOLOGY, STATUSES, report, told

NOBODY: frozenset[str] = frozenset()


def said(act, *, published, polarity="affirmed", publisher="gazette", **more):
    document = report(
        f"{publisher} of {published}: {act} {polarity}.", published=published, publisher=publisher
    )
    return told("BBB", act, document=document, polarity=polarity, **more)


def cells(*testimonies, on="2025-12-31", known=None):
    entries = post(testimonies, corroborators(testimonies, NOBODY), {}, NOBODY, ONTOLOGY)
    return as_of(entries, STATUSES, on, known, "reported")


def cell(*testimonies, **asked):
    (found,) = cells(*testimonies, **asked)
    return found.value, found.standing, found.denied


WITHDREW = said("derecognise", published="2018-06-20")
DID_NOT = said("derecognise", published="2018-06-22", polarity="negated", publisher="herald")


class TestDenials:
    @pytest.mark.parametrize(
        ("act", "value"),
        [("derecognise", "withdrawn"), ("close_mission", "closed"), ("delist", "delisted")],
    )
    def test_it_contests_the_value_from_its_day_on(self, act, value):
        yes = said(act, published="2018-06-20")
        no = said(act, published="2018-06-22", polarity="negated")
        assert cell(yes, no, on="2018-06-21") == (value, "reported", False)
        assert cell(yes, no, on="2018-06-22") == (value, "contested", True)
        assert cell(yes, no) == (value, "contested", True)

    def test_both_sides_are_among_its_claims(self):
        (found,) = cells(WITHDREW, DID_NOT)
        assert found.claims == (WITHDREW.claim.id,)
        assert (found.against, found.rivals) == ((DID_NOT.claim.id,), ())

    def test_it_gives_no_value(self):
        assert cells(DID_NOT) == ()
        recognised = said("recognise", published="2008-05-30", on="2008-05-29")
        assert cell(recognised, DID_NOT) == ("recognised", "reported", False)

    def test_the_order_of_arrival_does_not_matter(self):
        again = said("derecognise", published="2018-07-01", publisher="post")
        answers = {cells(*order) for order in itertools.permutations([WITHDREW, DID_NOT, again])}
        assert len(answers) == 1

    def test_what_was_known_before_it_stays_as_it_was(self):
        assert cell(WITHDREW, DID_NOT, known="2018-06-21") == ("withdrawn", "reported", False)

    def test_without_its_publisher_nothing_is_left_of_it(self):
        assert cells(WITHDREW, DID_NOT)[0].standing == "contested"
        assert cells(WITHDREW) == tuple(c for c in cells(WITHDREW, DID_NOT, known="2018-06-21"))

    def test_a_deed_of_a_later_day_is_none_that_it_denies(self):
        later = said("derecognise", published="2019-02-03", on="2019-02-01", publisher="post")
        assert cell(later, DID_NOT) == ("withdrawn", "reported", False)
        assert cell(WITHDREW, DID_NOT, later) == ("withdrawn", "reported", False)

    def test_a_deed_of_that_month_may_be_later_unless_it_was_out(self):
        in_june = said("derecognise", published="2018-06-28", on="2018-06", publisher="post")
        assert cell(in_june, DID_NOT) == ("withdrawn", "reported", False)
        in_june = said("derecognise", published="2018-06-10", on="2018-06", publisher="post")
        assert cell(in_june, DID_NOT) == ("withdrawn", "contested", True)

    def test_one_of_an_earlier_day_is_of_that_day(self):
        old = said("derecognise", published="2019-01-01", on="2018-06-01", polarity="negated")
        assert cell(WITHDREW, old) == ("withdrawn", "reported", False)

    def test_another_value_ends_what_it_contests(self):
        back = said("recognise", published="2020-01-03", on="2020-01-01")
        assert cell(WITHDREW, DID_NOT, back) == ("recognised", "reported", False)

    def test_a_denial_with_a_value_of_its_own_ends_nothing_that_it_denies(self):
        severed = said("sever_relations", published="2020-01-02", on="2020-01-01")
        kept = said("sever_relations", published="2021-01-02", on="2021-01-01", polarity="negated")
        (found,) = cells(severed, kept)
        assert (found.value, found.standing, found.rivals) == ("severed", "contested", ("established",))
        anew = said("establish_relations", published="2022-01-02", on="2022-01-01")
        assert cell(severed, kept, anew)[:2] == ("established", "reported")

    def test_without_any_day_it_speaks_only_against_what_has_none(self):
        no = said("derecognise", published=None, polarity="negated")
        assert cell(WITHDREW, no, on="2026-06-01") == ("withdrawn", "reported", False)
        yes = said("derecognise", published=None, publisher="post")
        assert cell(yes, no, on="2026-06-01") == ("withdrawn", "contested", True)

    @pytest.mark.parametrize("fields", [{"grade": "tentative"}, {"modality": "planned"}])
    def test_a_doubtful_or_planned_one_contests_nothing(self, fields):
        no = said("derecognise", published="2018-06-22", polarity="negated", **fields)
        assert cell(WITHDREW, no) == ("withdrawn", "reported", False)


class TestWhatGoesOn:
    DATED = said("derecognise", published="2018-06-20", on="2018-06-19")

    def test_a_later_word_without_a_date_does_not_end_a_withdrawal(self):
        still = said("recognise", published="2021-03-01", publisher="post")
        (found,) = cells(self.DATED, still)
        assert (found.value, found.standing, found.rivals) == ("withdrawn", "contested", ("recognised",))
        assert cell(self.DATED, still, on="2021-02-28") == ("withdrawn", "reported", False)

    def test_a_date_or_a_word_that_says_so_does(self):
        dated = said("recognise", published="2021-03-01", on="2021-02-27")
        assert cell(self.DATED, dated) == ("recognised", "reported", False)
        words = "BBB restored its recognition."
        again = told("BBB", "recognise", document=report("Again.", published="2021-03-01"), quote=words)
        assert cell(self.DATED, again)[:2] == ("withdrawn", "contested")  # this ontology knows no such word

    def test_before_the_withdrawal_it_is_what_was_withdrawn(self):
        before = said("recognise", published="2017-03-01")
        assert cell(before, self.DATED) == ("withdrawn", "reported", False)


# ------------------------------------------------------------------------------------------------ from text to every answer


def desk(tmp_path, *reports):
    lines = [
        json.dumps({"id": str(n), "text": text, "published": day, "publisher": f"Outlet {n}"})
        for n, (day, text) in enumerate(reports)
    ]
    (tmp_path / "reports.jsonl").write_text("\n".join(lines), encoding="utf-8")
    folder = Workspace.create(tmp_path / "here")
    folder.add([tmp_path / "reports.jsonl"])
    return folder


SAID = "the foreign minister of Peru said"


@pytest.mark.parametrize(
    ("axis", "subject", "toward", "yes", "no", "value"),
    [
        ("recognition", "Kosovo", "Ghana", "Ghana has withdrawn its recognition of Kosovo", "Ghana has not withdrawn its recognition of Kosovo", "withdrawn"),
        ("recognition", "Kosovo", "Ghana", "Ghana has withdrawn its recognition of Kosovo", "Ghana still recognises Kosovo", "withdrawn"),
        ("recognition", "Kosovo", "Ghana", "Ghana has withdrawn its recognition of Kosovo", "Ghana has never withdrawn its recognition of Kosovo", "withdrawn"),
        ("relations", "Chad", "Niger", "Niger has severed diplomatic relations with Chad", "Niger has not severed diplomatic relations with Chad", "severed"),
        ("mission_in_capital", "Chad", "Niger", "Niger has closed its embassy in Chad", "Niger has not closed its embassy in Chad", "closed"),
        ("listing", "Hamas", "Fiji", "Fiji has removed Hamas from its list of terrorist organisations", "Fiji has not removed Hamas from its list of terrorist organisations", "delisted"),
        ("sanctions", "Mali", "Canada", "Canada has lifted its sanctions on Mali", "Canada has not lifted its sanctions on Mali", "lifted"),
        ("aid", "Mali", "Canada", "Canada has stopped its aid to Mali", "Canada has not stopped its aid to Mali", "stopped"),
    ],
)  # fmt: skip
def test_no_cell_hides_a_denial_whatever_the_axis(tmp_path, axis, subject, toward, yes, no, value):
    folder = desk(
        tmp_path, ("2024-03-04", f"{yes}, {SAID}."), ("2024-03-08", f"{no}, a diplomat in Oslo said.")
    )

    def shown(**asked):
        (found,) = folder.status(subject, toward=toward, axis=axis, **asked).cells
        return found.value, found.standing

    assert shown(on="2024-03-06") == shown(on="2024-03-10", known="2024-03-06") == (value, "claimed")
    assert shown(on="2024-03-10") == (value, "contested")


def test_every_answer_shows_it(tmp_path, monkeypatch, capsys):
    from statusquo.cli import main

    folder = desk(
        tmp_path,
        ("2024-03-04", f"Ghana has withdrawn its recognition of Kosovo, {SAID}."),
        (
            "2024-03-08",
            "Ghana has not withdrawn its recognition of Kosovo, the foreign minister of Kosovo said.",
        ),
    )
    (found,) = folder.status("Kosovo", on="2024-03-10").cells
    assert (found.denied, len(found.against), found.rivals) == (True, 1, ())
    (group,) = folder.tally("Kosovo", on="2024-03-10").groups
    assert [c.toward.name for c in group.contested] == ["Ghana"]
    (grounds,) = folder.why("Kosovo", "Ghana", on="2024-03-10").grounds
    assert [w.polarity for w in grounds.against] == ["negated"]
    (change,) = folder.diff("Kosovo", start="2024-03-05", end="2024-03-10").differences
    assert (change.kind, [w.polarity for w in change.gained]) == ("other standing", ["negated"])
    without = folder.without("Outlet 1", on="2024-03-10")
    assert [(d.was.standing, d.now.standing) for d in without.weakens] == [("contested", "claimed")]
    page = folder.dossier("Kosovo", on="2024-03-10")
    (shown,) = page.cells
    assert (shown.standing, shown.rivals) == ("contested", ("not recognition withdrawn",))
    assert [c.shown.standing for c in page.days.courses[0].changes] == ["claimed", "contested"]
    (conflict,) = folder.conflicts("Kosovo", on="2024-03-10").conflicts
    assert [side.quantifier for side in conflict.sides] == [None, "denied"]
    folder.close()
    monkeypatch.setenv("STATUSQUO_WORKSPACE", str(tmp_path / "here"))
    main(["status", "Kosovo", "--on", "2024-03-10", "--format", "json"])
    (line,) = json.loads(capsys.readouterr().out)
    assert (line["standing"], line["denied"]) == ("contested", True)


@pytest.mark.parametrize(
    ("later", "value"),
    [
        ("Ghana restored its recognition of Kosovo, officials said.", "recognised"),
        ("Ghana recognised Kosovo again, officials said.", "recognised"),
        ("Ghana has recognised Kosovo, officials said.", "recognised"),
        ("Ghana recognised Kosovo on 2 May 2024, officials said.", "recognised"),
        ("Ghana recognises Kosovo, officials said.", "withdrawn"),
        ("Kosovo is recognised by Ghana, officials said.", "withdrawn"),
        ("Ghana still recognises Kosovo, officials said.", "withdrawn"),
    ],
)
def test_only_news_of_a_further_recognition_ends_a_withdrawal(tmp_path, later, value):
    withdrew = "Ghana withdrew its recognition of Kosovo on 4 March 2024."
    folder = desk(tmp_path, ("2024-03-06", withdrew), ("2024-05-08", later))
    (found,) = folder.status("Kosovo", on="2024-06-01").cells
    assert found.value == value
    assert found.standing == ("claimed" if value == "recognised" else "contested")


def test_a_waiver_that_is_taken_back_is_no_denial(tmp_path):
    folder = desk(
        tmp_path,
        ("2024-03-06", "Canada granted Syria a sanctions waiver on 4 March 2024."),
        ("2024-05-08", "Canada revoked Syria's sanctions waiver on 6 May 2024."),
    )
    (found,) = folder.status("Syria", on="2024-06-01", axis="exemption").cells
    assert (found.value, found.standing) == ("none", "reported")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ghana denied that it had recognised Kosovo last week.", "2024-05-08"),
        ("Ghana did not recognise Kosovo in 2008.", "2008-12-31"),
        ("Ghana has not recognised Kosovo.", "2024-05-08"),
    ],
)
def test_a_denial_of_a_time_tells_no_beginning(tmp_path, text, day):
    (found,) = desk(tmp_path, ("2024-05-08", text)).status("Kosovo", on="2024-06-01").cells
    assert (found.value, found.since, found.by) == ("none", None, day)

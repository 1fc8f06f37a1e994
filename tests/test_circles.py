"""What is said of all or none of a circle of states ("no African state has"), against what is told of its members."""

import pytest

from coded import claim, lines
from statusquo import ontology
from statusquo.ledger.membership import members, states_of
from statusquo.ledger.scoped import said_of_circles
from statusquo.model import UNNAMED, Scope
from statusquo.workspace import Workspace
from test_contradictions import conflicts, kinds, said
from told import ONTOLOGY

KNOWN = ontology.load()


def none(quote="No March state has recognised the Movement.", *, of="march-states", **more):
    more = {"polarity": "negated", "quantifier": "none", "scope": Scope(of="March state")} | more
    return said(of, quote=quote, **more)


def every(quote="All March states recognise the Movement.", *, of="march-states", **more):
    name = {"march-states": "March states", "league-members": "members of the League"}[of]
    doubt = {"grade": "tentative", "why": f"{name}: {UNNAMED}"}
    return said(of, quote=quote, **{"quantifier": "all", "scope": Scope(of="March states")} | doubt | more)


class TestNone:
    def test_a_member_that_had_done_it_before(self):
        word, member = none(published="2024-05-15"), said("BBB", on="2023-03-01")
        (found,) = conflicts(word, member)
        assert (found.kind, found.state, found.day) == ("none", "open", "2024-05-15")
        assert [(s.parties, s.value, s.claims) for s in found.sides] == [
            (("march-states",), "none", (word.claim.id,)),
            (("BBB",), "recognised", (member.claim.id,)),
        ]

    def test_a_state_outside_the_circle_makes_none(self):
        assert kinds(none(), said("CCC", on="2023-03-01")) == []

    def test_a_later_change_is_true_in_turn(self):
        assert kinds(none(published="2024-05-15"), said("BBB", on="2024-07-03")) == [
            ("none", "resolved by time")
        ]

    def test_what_had_ended_is_none(self):
        assert kinds(none(), said("BBB", on="1997", to="2001")) == []

    def test_a_partial_date_around_the_word_is_none(self):
        assert kinds(none(published="2024-05-15"), said("BBB", on="2024", publisher="herald")) == []

    def test_a_word_about_an_earlier_day_is_tested_on_that_day(self):
        assert kinds(none(on="2010-05-01"), said("BBB", on="2023-03-01")) == [("none", "resolved by time")]
        assert kinds(none(on="2024-01-01"), said("BBB", on="2023-03-01")) == [("none", "open")]

    def test_since_a_date_it_says_nothing_of_the_time_before(self):
        since = Scope(of="March state", time="since it took power in August 2021")
        assert kinds(said("BBB", on="1997"), none(scope=since)) == []
        assert kinds(said("BBB", on="2022"), none(scope=since)) == [("none", "open")]

    def test_a_person_decides(self):
        word = none()
        told = (word, said("BBB", on="2023-03-01"))
        assert kinds(*told, rejected=frozenset({word.claim.id})) == [("none", "resolved by a judgement")]

    def test_a_denial_that_tells_no_value(self):
        withdrawn = said("BBB", "derecognise", on="2023-03-01")
        word = said(
            "march-states", "derecognise", polarity="negated", quantifier="none", scope=Scope(of="March state"),
            quote="None of the March states has withdrawn its recognition.",
        )  # fmt: skip
        (found,) = conflicts(word, withdrawn)
        assert (found.kind, found.state) == ("none", "open")
        assert [(s.value, s.quantifier) for s in found.sides] == [
            ("withdrawn", "denied"),
            ("withdrawn", None),
        ]
        assert conflicts(word, said("BBB", on="2023-03-01")) == ()

    @pytest.mark.parametrize("fields", [{"grade": "tentative"}, {"modality": "planned"}, {"published": None}])
    def test_a_doubtful_a_planned_and_an_undated_word_are_held_against_nobody(self, fields):
        assert kinds(said("BBB", on="2023-03-01"), none(**fields)) == []


class TestAll:
    def test_a_member_that_has_not(self):
        word, member = every(), said("BBB", polarity="negated", published="2024-05-15")
        assert [(c.kind, c.state) for c in conflicts(word, member)] == [("all", "open")]

    def test_one_that_denies_it_afterwards(self):
        member = said("BBB", polarity="negated", published="2024-05-20")
        assert kinds(every(published="2024-05-15"), member) == [("all", "open")]

    def test_one_that_had_not_yet(self):
        member = said("BBB", polarity="negated", published="2023-05-15")
        assert kinds(every(published="2024-05-15"), member) == [("all", "resolved by time")]

    def test_one_that_withdrew_later_or_of_whom_nothing_is_told(self):
        assert kinds(every(), said("BBB", "derecognise", on="2025-02-01")) == []
        assert kinds(every(), said("BBB"), said("CCC", polarity="negated")) == []

    def test_one_that_withdrew_before_and_is_told_to_recognise_still(self):
        assert kinds(every(), said("BBB", "derecognise", on="2022-02-01")) == [("all", "open")]

    def test_members_of_an_organisation_by_the_day(self):
        quote = "Every member of the League recognises the Movement."
        word = {"of": "league-members", "scope": Scope(of="member", place="of the League")}
        refusal = said("CCC", polarity="negated", published="2024-05-15")
        assert kinds(every(quote, **word), refusal) == [("all", "open")]
        assert kinds(every(quote, **word, published="2020-05-15"), refusal) == []


class TestBefore:
    @pytest.mark.parametrize(
        "quote",
        [
            "No March state had recognised the Movement before Borduria did.",
            "No March state recognised the Movement until Borduria did.",
            "Before Borduria, no March state had recognised the Movement.",
            "No March state had recognised the Movement.",
        ],
    )
    def test_what_was_so_before_something_else_is_not_of_the_day_of_the_report(self, quote):
        assert kinds(none(quote), said("BBB", on="2023-03-01")) == []
        all_states = none(quote.replace("March ", ""), of="states", scope=Scope(of="state"))
        assert kinds(all_states, said("BBB", on="2023-03-01")) == []

    @pytest.mark.parametrize(
        ("quote", "more"),
        [
            ("It said that no March state had recognised the Movement.", {"by": "somebody"}),
            ("No March state had recognised the Movement by then.", {"on": "2024-01-01"}),
            ("No March state has recognised the Movement, which fought until 2020.", {}),
        ],
    )
    def test_quoted_or_dated_it_is(self, quote, more):
        assert kinds(none(quote, **more), said("BBB", on="2023-03-01")) == [("none", "open")]


class TestRanked:
    def first(self, quote="Borduria is the first March state to recognise it.", **more):
        return said("BBB", quantifier="first", quote=quote, **{"scope": Scope(of="March state")} | more)

    def only(self, quote="Borduria is the only March state that recognises it.", **more):
        return said("BBB", quantifier="only", quote=quote, **{"scope": Scope(of="March state")} | more)

    def test_a_member_that_was_earlier(self):
        assert kinds(self.first(on="2024-03-01"), said("AAA", on="2023-03-01")) == [("first", "open")]

    def test_others_and_later_ones_are_none(self):
        assert kinds(self.first(on="2024-03-01"), said("CCC", on="2023-03-01")) == []
        assert kinds(self.first(on="2024-03-01"), said("AAA", on="2024-04-01")) == []

    def test_first_in_a_place_without_a_noun(self):
        quote = "Borduria was the first in March to recognise it."
        told = self.first(quote, on="2024-03-01", scope=Scope(place="in March"))
        assert kinds(told, said("AAA", on="2023-03-01")) == [("first", "open")]

    def test_where_the_words_narrow_the_circle_only_another_first_counts(self):
        quote = "Borduria is the first March state with an embassy there to recognise it."
        assert kinds(self.first(quote, on="2024-03-01"), said("AAA", on="2023-03-01")) == []

    def test_the_only_one_and_another(self):
        assert kinds(self.only(on="2023-03-01"), said("AAA", on="2023-05-01")) == [("only", "open")]
        assert kinds(self.only(on="2023-03-01"), said("CCC", on="2023-05-01")) == []
        small = self.only("Borduria is the only small March state to.", scope=Scope(of="small March state"))
        assert kinds(small, said("AAA", on="2023-05-01")) == []


class TestWhoIsMeant:
    @pytest.mark.parametrize(
        ("quote", "expected"),
        [
            ("None of the two March states has recognised it.", {"AAA", "BBB"}),
            ("It has not been recognised by any March state.", {"AAA", "BBB"}),
            ("No state in March has recognised it.", {"AAA", "BBB"}),
            ("No March state other than Aland has recognised it.", {"BBB"}),
            ("No March state but Aland has recognised it.", {"BBB"}),
            ("No March state has recognised it, but Peru has.", {"AAA", "BBB"}),
            ("No March state except two has recognised it.", None),
            ("None of the three March states has recognised it.", None),
            ("None of the March states that border it has recognised it.", None),
            ("None of the March states attending has recognised it.", None),
            ("No other March state has recognised it.", None),
            ("No western state has recognised it.", None),
        ],
    )
    def test_by_the_words_of_the_report(self, quote, expected):
        claim = none(quote).claim
        assert members(claim, claim.actor, "2024-05-15", ONTOLOGY) == expected

    @pytest.mark.parametrize("quote", ["Not all March states recognise it.", "Nearly all March states do."])
    def test_nearly_all_are_nobody_in_particular(self, quote):
        claim = every(quote).claim
        assert members(claim, claim.actor, "2024-05-15", ONTOLOGY) is None

    def test_nobody_knows_who_small_states_are(self):
        (word,) = said_of_circles([none("No small March state has.", of="small-states")], ONTOLOGY)
        assert word.members is None

    def test_the_files_name_only_states_that_are_known(self):
        for key, region in KNOWN.regions.items():
            assert set(region.states) <= KNOWN.actors.keys(), key
            assert states_of(key, "2024-05-15", KNOWN), key

    def test_gulf_states_are_members_of_their_council(self):
        assert "QAT" in states_of("gulf", "2024-05-15", KNOWN)
        assert states_of("baltic", "2024-05-15", KNOWN) == {"EST", "LVA", "LTU"}


class TestReading:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Kosovo has not been recognised by any African state.", "African states not recognise Kosovo"),
            ("Not a single EU member has recognised Kosovo.", "EU members not recognise Kosovo"),
            ("No EU member state has derecognised Kosovo.", "EU member states not derecognise Kosovo"),
            (
                "The European Union met on Monday. No member of the bloc has recognised Kosovo.",
                "members of the European Union not recognise Kosovo",
            ),
        ],
    )
    def test_a_circle_keeps_what_tells_it_from_all_others(self, text, expected):
        assert expected in lines(text)
        assert not any("states not" in line and line.startswith("states") for line in lines(text))

    def test_no_government_in_the_world_is_no_state(self):
        assert lines("No government in the world has recognised Kosovo.") == {"states not recognise Kosovo"}

    def test_not_one_is_none(self):
        assert claim("Not one Nordic state has recognised Abkhazia.").quantifier == "none"

    def test_whoever_is_excepted_behind_the_object_is_no_recipient(self):
        told = lines("No NATO member has recognised Northern Cyprus but Turkey.")
        assert told == {"NATO members not recognise Northern Cyprus", "Turkey recognise Northern Cyprus"}


def test_a_circle_that_no_file_knows_is_said_not_to_be_tested(run, tmp_path):
    report = tmp_path / "report.txt"
    report.write_text("No Western country has recognised Kosovo.", encoding="utf-8")
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add(report, published="2012-05-12")
        (one,) = desk.conflicts("Kosovo").untested
    assert (one.circle, one.quantifier, one.axis) == ("Western countries", "none", "recognition")
    out = run("conflicts", "Kosovo", "-w", str(tmp_path / "desk"))[1]
    assert "said of none of “Western countries”; not tested" in " ".join(out.split())
    assert "No conflict about Kosovo" in out
    _, out, err = run("conflicts", "-w", str(tmp_path / "desk"), "--format", "json")
    assert out.strip() == "[]"
    assert "not tested, for no file tells who they are: “Western countries”" in err


def test_why_tells_what_is_said_of_all_to_whom_a_state_belongs(run, tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "one.txt").write_text("No African state has recognised Kosovo.", encoding="utf-8")
    (folder / "two.txt").write_text("Malawi recognised Kosovo on 3 March 2010.", encoding="utf-8")
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add(folder, published="2012-05-12")
        told = {state: desk.status("Kosovo", toward=state).silence for state in ("Kenya", "Peru")}
    assert told["Kenya"].startswith(
        "No report names Kosovo and Kenya together; what is told of all or none of “African states”"
    )
    assert "African" not in told["Peru"]
    out = " ".join(run("why", "Kosovo", "Malawi", "-w", str(tmp_path / "desk"))[1].split())
    assert "«No African state has recognised Kosovo»" in out
    assert "said of none of “African states”" in out
    out = run("conflicts", "Malawi", "-w", str(tmp_path / "desk"))[1]
    assert out.startswith(
        "Kosovo and African states, Malawi, Recognition: said of none, and told of one; open"
    )


def test_what_is_said_of_all_others_is_no_answer_for_the_one_left_out(tmp_path):
    report = tmp_path / "report.txt"
    report.write_text("No country other than Kenya has recognised Kosovo.", encoding="utf-8")
    with Workspace.create(tmp_path / "desk") as desk:
        desk.add(report, published="2012-05-12")
        told = {
            state: [c.label for c in desk.status("Kosovo", toward=state).cells] for state in ("Kenya", "Peru")
        }
    assert told == {"Kenya": [], "Peru": ["not recognised"]}


@pytest.mark.parametrize("quote", ["No state other than Borduria has.", "No state but Borduria has."])
def test_what_is_said_of_all_others_contradicts_not_the_one_left_out(quote):
    assert kinds(said("BBB", on="2023-03-01"), none(quote, of="states", scope=None)) == []
    assert kinds(said("AAA", on="2023-03-01"), none(quote, of="states", scope=None)) == [("none", "open")]

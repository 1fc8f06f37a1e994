"""Clauses side by side: what is denied, asked or planned in one says nothing of the other, and each has its own subject."""

import pytest

from coded import claims, lines, reads
from statusquo.syntax import parser
from statusquo.syntax.repair import repaired


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru will recognise Kosovo; neither Chile nor Bolivia will.",
            {"Peru recognise Kosovo, planned", "Chile not recognise Kosovo, planned", "Bolivia not recognise Kosovo, planned"},
        ),
        (
            "Peru has recognised Kosovo; neither Chile nor Bolivia has.",
            {"Peru recognise Kosovo", "Chile not recognise Kosovo", "Bolivia not recognise Kosovo"},
        ),
        ("Russia urged Armenia to recognise Abkhazia; Yerevan refused.", {"Armenia recognise Abkhazia, demanded"}),
        ("Chad has not recognised Kosovo; Niger has.", {"Chad not recognise Kosovo", "Niger recognise Kosovo"}),
        ("Peru backs Taiwan and Chile has recognised Kosovo.", {"Chile recognise Kosovo"}),
        ("Ghana backs Taiwan and Togo recognises Kosovo.", {"Togo recognise Kosovo"}),
        ("Chad recognised Kosovo and Niger will follow suit.", {"Chad recognise Kosovo", "Niger recognise Kosovo, planned"}),
        ("Mexico met Cuba and Haiti and recognised Kosovo.", {"Mexico recognise Kosovo"}),
        (
            "The minister said Chad and Niger will recognise Kosovo.",
            {"Chad recognise Kosovo, planned", "Niger recognise Kosovo, planned"},
        ),
        ("Nicaragua recognised Kosovo, and Cuba did so a year later.", {"Nicaragua recognise Kosovo", "Cuba recognise Kosovo"}),
        ("Nicaragua recognised Kosovo, and Cuba may do so too.", {"Nicaragua recognise Kosovo", "Cuba recognise Kosovo, possible"}),
    ],
)  # fmt: skip
def test_each_clause_tells_its_own(text, told):
    assert lines(text, of="recognise", firm=True) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kosovo was recognised by Fiji and the EU imposed sanctions on Belarus.",
            {"Fiji recognise Kosovo", "European Union sanction Belarus"},
        ),
        (
            "Chad has cut ties with Sudan and Saudi Arabia hosted a delegation of the Houthis.",
            {"Chad sever_relations Sudan", "Saudi Arabia meet Houthis"},
        ),
        (
            "Kenya opened an embassy in Hargeisa and the United States lifted sanctions on Eritrea.",
            {"Kenya open_mission Somaliland", "United States lift_sanction Eritrea"},
        ),
        (
            "Colombia severed diplomatic relations with Israel and Saudi Arabia hosted a delegation of the Houthis.",
            {"Colombia sever_relations Israel", "Saudi Arabia meet Houthis"},
        ),
    ],
)
def test_a_name_right_before_a_past_tense_is_its_subject(text, told):
    assert lines(text, firm=True) == told


@pytest.mark.parametrize(
    "text",
    [
        "Malta recognised Palestine, a move that Israel says helps Hamas.",
        "Malta recognised Palestine, a step which Israel says comes too early.",
        "Malta recognised Palestine, a decision that the three governments say is overdue.",
    ],
)
def test_what_is_said_of_the_deed_is_not_the_deed(text):
    assert lines(text, of="recognise", firm=True) == {"Malta recognise Palestine"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nauru recognised China, in effect cutting ties with Taiwan.", "Nauru sever_relations Taiwan"),
        ("Fiji opened an embassy in Pristina, in turn cutting ties with Serbia.", "Fiji sever_relations Serbia"),
        ("Panama recognised China, in the process severing ties with Taiwan.", "Panama sever_relations Taiwan"),
    ],
)  # fmt: skip
def test_what_comes_of_a_deed_behind_an_aside(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Media reports claiming that Kenya recognised Kosovo are fake news, Nairobi said.",
        "Reports suggesting that Kenya recognised Kosovo are false.",
    ],
)
def test_reports_that_are_untrue(text):
    assert reads(text) == ("negated", "actual")


def test_reports_that_are_right():
    assert reads("Reports saying that Kenya recognised Kosovo were correct.") == ("affirmed", "actual")


def test_those_who_followed_since_are_told_of():
    text = "Ghana recognised Kosovo in 2012, and three other African states have since followed suit."
    assert "African states recognise Kosovo" in lines(text)


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("Jordan has not ruled out recalling its ambassador from Israel.", "expel_envoy", ("affirmed", "possible")),
        ("Finland is weighing whether to recognise Palestine.", "recognise", ("affirmed", "possible")),
        ("Canada has not decided whether to recognise Palestine.", "recognise", ("affirmed", "possible")),
        ("Somalia warned Kenya against recognising Somaliland.", "recognise", ("negated", "demanded")),
        ("Recognition of Somaliland by Egypt would anger Somalia.", "recognise", ("affirmed", "possible")),
    ],
)  # fmt: skip
def test_what_is_left_open(text, act, told):
    assert reads(text, act) == told


@pytest.mark.parametrize(
    "text",
    [
        "Nobody in Colombia believes that Ecuador will recognise Kosovo.",
        "Belarus is ready for dialogue with Poland, but not with its present government.",
        "Kyiv is ready for dialogue with Russia but with another president.",
        "Egypt would have recognised Somaliland had Ethiopia not intervened.",
        "Chad would have recognised Kosovo if Niger had asked.",
        "Recognition of Somaliland by Egypt would anger Somalia.",
    ],
)
def test_what_is_believed_or_meant_of_part_or_past_is_not_firm(text):
    assert not lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Ghana backs Taiwan, Togo and Benin and has recognised Kosovo.",
        "Ghana has shown since then that it can win.",
        "Malta met Peru, the state that Chile says won.",
    ],
)
def test_a_parse_without_such_a_mistake_is_left_alone(text):
    (before,) = parser.read([text], parser.DEFAULT_MODEL)
    (after,) = repaired([before])
    assert [(t.head.i, t.dep_) for t in after] == [(t.head.i, t.dep_) for t in before]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Canada recognised Kosovo and Japan recognised Palestine.", {("Canada", "Kosovo"), ("Japan", "Palestine")}),
        ("Chad recognised Taiwan and Niger severed ties with China.", {("Chad", "Taiwan"), ("Niger", "China")}),
        ("Canada met Chad and Niger met Mali.", {("Canada", "Chad"), ("Niger", "Mali")}),
        ("Canada expelled the envoy of Chad and Japan recalled its ambassador from Mali.", {("Canada", "Chad"), ("Japan", "Mali")}),
        ("Canada recognised Kosovo and Palestine.", {("Canada", "Kosovo"), ("Canada", "Palestine")}),
        ("Canada said Kosovo and Japan recognised Palestine.", {("Kosovo", "Palestine"), ("Japan", "Palestine")}),
    ],
)  # fmt: skip
def test_one_and_joins_two_clauses_of_the_past(text, pairs):
    assert {(c.actor.name, c.recipient.name) for c in claims(text)} == pairs

"""What the law keeps apart stays apart: courts and lists, sanctions and exemptions from them."""

import pytest

from statusquo.model.term import last_of_term, term_of
from statusquo.ontology import load
from test_effects import posted

NUMBERS = load().words["numbers"]


@pytest.mark.parametrize(
    ("actor", "act", "recipient", "text", "expected"),
    [
        # a court wants a person; that is no list of terrorists
        ("icc", "designate", "joseph-kony", "The court issued a warrant for Joseph Kony", "accountability joseph-kony icc: warrant_issued"),
        ("icc", "designate", "joseph-kony", "The court sought a warrant for Joseph Kony", "accountability joseph-kony icc: warrant_sought"),
        ("icc", "designate", "joseph-kony", "The court indicted Joseph Kony", "accountability joseph-kony icc: charged"),
        ("FRA", "delist", "joseph-kony", "France dropped its warrant for Joseph Kony", "accountability joseph-kony FRA: dropped"),
        ("CAN", "designate", "houthis", "Canada designated the Houthis as terrorists", "listing houthis CAN: listed"),
        # a ban that is suspended is no removal from the list, a list of sanctions no list of terrorists
        ("RUS", "delist", "houthis", "Russia suspended its ban on the Houthis", "listing houthis RUS: ban_suspended"),
        ("RUS", "delist", "houthis", "Russia took the Houthis off its list of terrorists", "listing houthis RUS: delisted"),
        ("GBR", "delist", "joseph-kony", "Britain took Joseph Kony off its sanctions list", "sanctions joseph-kony GBR: lifted"),
        # who is exempt from sanctions is still under them
        ("USA", "lift_sanction", "SYR", "Washington lifted its sanctions on Syria", "sanctions SYR USA: lifted"),
        ("USA", "lift_sanction", "SYR", "Washington eased its sanctions on Syria", "sanctions SYR USA: eased"),
        ("USA", "lift_sanction", "SYR", "Washington granted Syria a waiver from the sanctions", "exemption SYR USA: exempted"),
        ("USA", "lift_sanction", "SYR", "Washington exempted food for Syria| from the embargo", "exemption SYR USA: humanitarian"),
        ("USA", "lift_sanction", "joseph-kony", "Washington waived the travel ban on Joseph Kony", "travel_exemption joseph-kony USA: waived"),
        ("USA", "lift_sanction", "joseph-kony", "Washington lifted the travel ban on Joseph Kony", "sanctions joseph-kony USA: lifted"),
    ],
)  # fmt: skip
def test_what_the_law_keeps_apart_stands_on_axes_of_its_own(actor, act, recipient, text, expected):
    assert posted(actor, act, recipient, text) == {expected}


@pytest.mark.parametrize(
    ("act", "text", "expected"),
    [
        ("designate", "The court has not issued a warrant for Joseph Kony", "accountability joseph-kony USA: none"),
        ("lift_sanction", "Washington did not waive the travel ban on Joseph Kony", "travel_exemption joseph-kony USA: none"),
        ("lift_sanction", "Washington has not lifted its sanctions on Joseph Kony", None),
    ],
)  # fmt: skip
def test_what_was_not_done_is_denied_on_its_own_axis_alone(act, text, expected):
    assert posted("USA", act, "joseph-kony", text, "negated") == ({expected} if expected else set())


@pytest.mark.parametrize(
    ("clause", "last"),
    [
        ("waived the travel ban for 90 days", "2022-03-21"),
        ("waived the travel ban for ninety days", "2022-03-21"),
        ("extended the waiver for a further 60 days", "2022-02-19"),
        ("extended the waiver by another two weeks", "2022-01-04"),
        ("granted a three-month exemption", "2022-03-21"),
        ("granted an exemption of six months", "2022-06-21"),
        ("exempted him for a week", "2021-12-28"),
        ("exempted him for another year", "2022-12-21"),
        # no term, or none that a number gives
        ("waived the travel ban", None),
        ("waived the travel ban for some days", None),
        ("waived the ban for 14 officials", None),
        ("exempted him in mid-month", None),
        ("exempted him for 99999999999 days", None),
    ],
)
def test_a_term_ends_the_day_before_it_is_over(clause, last):
    assert last_of_term("2021-12-22", term_of(clause, NUMBERS)) == last


def test_a_month_ends_where_the_next_is_shorter():
    assert last_of_term("2024-01-31", term_of("for one month", NUMBERS)) == "2024-02-28"

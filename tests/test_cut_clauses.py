"""A clause within a relative clause of which only the auxiliary is left: "Kosovo, which Peru recognised and Chile did not, ..."."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kosovo, which Peru recognised and Chile did not, has been recognised by Kenya.",
            {"Peru recognise Kosovo", "Chile not recognise Kosovo", "Kenya recognise Kosovo"},
        ),
        (
            "Kosovo — which Peru recognised and Chile did not — has been recognised by Kenya.",
            {"Peru recognise Kosovo", "Chile not recognise Kosovo", "Kenya recognise Kosovo"},
        ),
        (
            "Palestine, which Ireland recognised and which Italy did not, has been recognised by Malta.",
            {"Ireland recognise Palestine", "Italy not recognise Palestine", "Malta recognise Palestine"},
        ),
        (
            "Kosovo, which Peru recognised and Chile and Bolivia did not, is home to the talks.",
            {
                "Peru recognise Kosovo",
                "Chile not recognise Kosovo",
                "Bolivia not recognise Kosovo",
            },
        ),
        (
            "Iran, which Canada sanctioned and Turkey did not, has been sanctioned by Australia.",
            {"Canada sanction Iran", "Turkey not sanction Iran", "Australia sanction Iran"},
        ),
        (
            "The Ashen Front, which Kalmia listed as terrorist and Verania did not, has been recognised by Ostmark.",
            {
                "Kalmia designate Ashen Front",
                "Verania not designate Ashen Front",
                "Ostmark recognise Ashen Front",
            },
        ),
    ],
)
def test_each_clause_has_its_own(text, expected):
    assert lines(text, firm=True) == expected


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Taiwan, which Paraguay recognises and Brazil does not, sent an ambassador to Palau.", "Taiwan not send_envoy Palau"),
        ("He said Kosovo, which Peru recognised and Chile did not, had been recognised by Kenya.", "Kenya recognise Peru"),
        ("Palestine, whose state Norway recognised and Denmark did not, is recognised by Brazil.", "Brazil not recognise Denmark"),
        ("Sudan, which Chad sanctioned and Kenya did not, has expelled the Chadian ambassador.", "Sudan not expel_envoy Chad"),
    ],
)  # fmt: skip
def test_what_is_left_out_denies_nothing_behind_the_comma(text, behind):
    assert behind not in lines(text)


def test_a_verb_of_its_own_behind_the_auxiliary_is_its_own():
    text = "Kenya, which recognised Kosovo and did not recognise Abkhazia, is a member of the league."
    assert lines(text, firm=True) == {"Kenya recognise Kosovo", "Kenya not recognise Abkhazia"}

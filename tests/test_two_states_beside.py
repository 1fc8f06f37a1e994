"""Two states and two clauses: whose verb it is, and nothing firm where two names only stand side by side."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenya has recognised Somaliland, something Ethiopia has so far declined to do.", "Kenya recognise Somaliland"),
        ("Togo recognises Kosovo; their neighbour Benin does not.", "Togo recognise Kosovo"),
        ("Guatemala has relations with Taiwan, but Honduras no longer.", "Guatemala establish_relations Taiwan"),
    ],
)  # fmt: skip
def test_the_first_clause_is_what_it_says(text, told):
    found = lines(text)
    assert "Kenya not recognise Somaliland" not in found
    assert "Guatemala not establish_relations Taiwan" not in found
    assert "neighbour not recognise Kosovo" not in found
    assert told.startswith("Guatemala") or told in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "The EU, whose sanctions on Belarus Hungary opposes, has met Georgia's envoy.",
        "The junta that France sanctioned and Russia backs expelled an envoy.",
        "The US sanctioned the KLF, and the UAE, which arms it, is silent.",
        "Togo backed Mali's sanctions on Kosovo.",
    ],
)
def test_nothing_firm_is_told_of_the_wrong_one(text):
    wrong = {
        "European Union sanction Hungary",
        "France sanction Russia",
        "United Arab Emirates aid United States",
        "Togo sanction Kosovo",
    }
    assert lines(text, firm=True).isdisjoint(wrong)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ukraine sanctioned Belarus, which Russia arms, but not Hungary, which buys its oil.",
            {"Ukraine sanction Belarus", "Ukraine not sanction Hungary", "Russia aid Belarus"},
        ),
        ("Peru, urged by Chile to recognise Kosovo, met its envoy.", {"Peru recognise Kosovo, demanded"}),
    ],
)
def test_a_clause_between_takes_nothing_from_the_main_one(text, told):
    assert told <= lines(text)
    assert "Ukraine sanction Hungary" not in lines(text)


def test_a_past_tense_has_no_does():
    text = "Haftar, whom Egypt, the UAE and Russia back and Turkey does not, met the Italian premier."
    assert not any(" not meet " in line for line in lines(text, firm=True))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Neither the sanctions that Verania imposed on Ostmark nor those on Kalmia have been lifted.",
            "Verania not sanction Ostmark",
        ),
        (
            "Ostmark has delisted the Ashen Front but Verania, which was the first to list it, has refused to.",
            "Ostmark delist Verania",
        ),
        (
            "Bordavia recognised Kalmia, and Ostmark, a week later, the Ashen Cabinet.",
            "Bordavia recognise Ostmark",
        ),
    ],
)
def test_what_the_other_clause_tells_is_its_own(text, wrong):
    assert wrong not in lines(text)


def test_but_joins_names_where_one_is_denied():
    assert lines("Kenya recognised Kosovo but not Abkhazia.", firm=True) == {
        "Kenya recognise Kosovo",
        "Kenya not recognise Abkhazia",
    }


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Egypt asked Sudan, not Chad, to expel the Ethiopian envoy.", "Sudan not expel_envoy Ethiopia, demanded"),
        ("Egypt invited Sudan, Chad having declined.", "Egypt not invite Sudan"),
        ("Egypt recognises Israel though its people, like Jordan's, do not.", "Jordan not recognise Israel"),
    ],
)  # fmt: skip
def test_what_is_set_beside_denies_nothing(text, wrong):
    assert wrong not in lines(text)

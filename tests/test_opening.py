"""A list ends where the main clause begins: "When A recognised B, C and D protested" names one who is recognised."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("When Verania recognised Kalmia, Ostmark and Bordavia were praised by Peru.", "recognise", "Verania recognise Kalmia"),
        ("Because Verania recognised Kalmia, Ostmark and Bordavia cut ties with it.", "recognise", "Verania recognise Kalmia"),
        ("Two decades before Verania recognised Kalmia, Ostmark and Bordavia were condemned by Peru.", "recognise", "Verania recognise Kalmia"),
        ("As Peru and Verania recognised Kalmia, Ostmark and Bordavia recalled their envoys from Lima.", "recognise", ("Verania recognise Kalmia", "Peru recognise Kalmia")),
        ("After Verania sanctioned Kalmia, Ostmark and Bordavia protested.", "sanction", "Verania sanction Kalmia"),
        ("In 1991, when Verania recognised Kalmia, Ostmark and Bordavia were still colonies.", "recognise", "Verania recognise Kalmia"),
        ("When Verania condemned Kalmia, Ostmark, Bordavia and Peru welcomed the move.", "condemn", "Verania condemn Kalmia"),
        ("After Verania recognised Kalmia and Ostmark, Bordavia and Peru protested.", "recognise", ("Verania recognise Kalmia", "Verania recognise Ostmark")),
        ("While Verania recognises Kalmia, Ostmark and Bordavia do not.", "recognise", "Verania recognise Kalmia"),
        ("When Verania met the Ashen Front, Ostmark and Bordavia were excluded.", "meet", "Verania meet Ashen Front"),
    ],
)  # fmt: skip
def test_what_stands_behind_the_comma_is_the_subject_of_the_main_verb(text, act, told):
    assert lines(text, of=act) == ({told} if isinstance(told, str) else set(told))


def test_the_subject_behind_the_comma_acts_and_the_clause_says_nothing():
    assert lines("After Verania designated Kalmia, Ostmark and Bordavia condemned Port Lorn.", of="condemn") == {
        "Ostmark condemn Verania",
        "Bordavia condemn Verania",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "When Verania recognised Kalmia, Ostmark and Bordavia, Peru protested.",
        "After Verania recognised Kalmia, Ostmark and Bordavia, the league praised it.",
        "When it joined the league, Verania recognised Kalmia, Ostmark and Bordavia.",
        "Verania recognised Kalmia, Ostmark and Bordavia after the war ended.",
    ],
)
def test_a_list_before_a_verb_with_its_own_subject_is_whole(text):
    told = {f"Verania recognise {name}" for name in ("Kalmia", "Ostmark", "Bordavia")}
    assert lines(text, of="recognise") == told


def test_envoys_recalled_in_answer_to_an_act_are_not_recalled_from_each_other():
    assert not lines(
        "After Kalmia recognised Peru, Ostmark and Bordavia recalled their ambassadors.", of="expel_envoy"
    )
    assert lines("Ostmark and Bordavia recalled their ambassadors.", of="expel_envoy")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania recognised Kalmia after the war ended.", {"Verania recognise Kalmia"}),
        ("Verania recognised Kalmia and Ostmark before Peru did.", {"Verania recognise Kalmia", "Verania recognise Ostmark"}),
    ],
)  # fmt: skip
def test_who_stands_before_a_clause_is_not_in_it(text, told):
    assert told <= lines(text, of="recognise")

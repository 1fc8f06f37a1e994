"""References to several, and to whoever else is meant: "their ambassadors", "its president", "the two leaders"."""

import pytest

from coded import lines

# ------------------------------------------------------------------------------------------------ their ambassadors


@pytest.mark.parametrize(
    "text",
    [
        "Canada and Britain criticised the vote in Belarus, and Minsk expelled their ambassadors.",
        "Canada and Britain accused Minsk of sabotage. Belarus then expelled their ambassadors.",
    ],
)
def test_their_envoys_are_those_of_the_list_before(text):
    assert lines(text, of="expel_envoy", firm=True) == {
        "Belarus expel_envoy Canada",
        "Belarus expel_envoy United Kingdom",
    }


def test_their_organs_are_met_and_summoned():
    met = "Norway and Sweden are old friends. Peru met their foreign ministers in Oslo."
    assert lines(met, of="meet") == {"Peru meet Norway", "Peru meet Sweden"}
    called = "Norway and Sweden recognised Palestine. Israel summoned their ambassadors."
    assert lines(called, of="summon_envoy") == {"Israel summon_envoy Norway", "Israel summon_envoy Sweden"}


def test_their_sanctions_are_those_of_both():
    text = "Chad and Peru criticised the vote. Their sanctions on Belarus remain in force."
    assert lines(text, of="sanction") == {"Chad sanction Belarus", "Peru sanction Belarus"}


@pytest.mark.parametrize(
    "text",
    [
        "Chad and Peru criticised the vote. The Baltic states withdrew their ambassadors.",
        "Mali and Niger cut ties with Ukraine. Kyiv recalled their ambassadors.",
        "Chad and Niger accused the rebels. Their leader expelled the ambassadors.",
        "Norway recognised Palestine. Its ministers expelled their ambassadors.",
    ],
)
def test_whose_own_they_are_and_who_is_one_is_not_meant(text):
    assert lines(text, of="expel_envoy", firm=True) == set()


# ------------------------------------------------------------------------------------------------ its president


@pytest.mark.parametrize(
    "text",
    [
        "Norway backed Ukraine and met its president in Kyiv.",
        "Norway lost the backing of Ukraine and met its president.",
        "Norway praised Ukraine for its courage and met its envoy.",
    ],
)
def test_nobody_meets_his_own_president(text):
    assert lines(text, of="meet", firm=True) == {"Norway meet Ukraine"}


def test_the_nearer_of_two_is_meant_and_likely_only():
    text = "Peru's envoy came to Ghana from Togo and met its president."
    assert lines(text, of="meet") == {"Peru meet Togo"}
    assert lines(text, firm=True) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Norway met its ambassador on Monday.",
        "Chad asked Niger for help and recalled its ambassador.",
        "Chad accused Niger of spying and sanctioned its president.",
    ],
)
def test_what_is_its_own_tells_nothing_for_certain(text):
    assert {told for told in lines(text, firm=True) if not {"condemn", "demand"} & set(told.split())} == set()


# ------------------------------------------------------------------------------------------------ the two leaders


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Ghana have agreed on a text. The two leaders met in Moscow.",
        "Peru has cut its ties with Ghana. The two presidents had met in Paris.",
        "Peru's president accused Ghana of a breach. Both leaders met in Lisbon.",
        "The Peruvian president said that Ghana was a friend. The two leaders met in May.",
    ],
)
def test_the_leaders_of_the_only_two_states(text):
    assert lines(text, of="meet", firm=True) == {"Peru meet Ghana"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru has cut its ties with Ghana. Togo condemned it. The two presidents had met in Paris.",
        "Chad and Niger agreed on a text, the rebels of M23 said. The two leaders met in May.",
        "Peru asked Ghana and Togo for help. The two leaders met in Lima.",
        "The premier of Ghana condemned the attack. The two leaders met in May.",
    ],
)
def test_of_more_and_of_others_nobody_is_meant(text):
    assert lines(text, of="meet") == set()


def test_both_presidents_are_those_of_the_two_who_act():
    text = "Somalia is restoring its ties with Kenya. The Qatari envoy met both presidents."
    assert lines(text, of="meet") == {"Qatar meet Somalia", "Qatar meet Kenya"}

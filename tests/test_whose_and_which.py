"""Whose envoy it is, whom "it" means in a row of clauses, who acts after an accusation, and as what a state is recognised."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The US waived sanctions on Palestine's UN mission.", "United States lift_sanction Palestine"),
        ("Japan met Ukraine's UN ambassador.", "Japan meet Ukraine"),
        ("Brazil met Palestine's Arab League envoy.", "Brazil meet Palestine"),
        ("Japan met the UN ambassador of Ukraine.", "Japan meet Ukraine"),
        ("Peru supports Kosovo's UNESCO bid.", "Peru support Kosovo"),
        ("Belgium expelled Russia's EU ambassador.", "Belgium expel_envoy Russia"),
    ],
)
def test_an_envoy_at_a_body_of_several_is_that_of_his_state(text, told):
    assert lines(text, firm=True) == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Spain considers Kosovo part of Serbia and refuses to recognise it.", "Spain not recognise Kosovo"),
        ("Romania views Transnistria as part of Moldova and does not recognise it.", "Romania not recognise Transnistria"),
        ("Ostmark regards Kalmia as a region of Verania and will not recognise it.", "Ostmark not recognise Kalmia, planned"),
    ],
)  # fmt: skip
def test_it_is_what_the_first_clause_is_about(text, told):
    assert lines(text, firm=True) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Georgia says Abkhazia is part of Georgia and refuses to recognise it.",
        "Russia took Crimea from Ukraine and recognised it as independent.",
        "Ostmark split Kalmia from Verania and recognised it.",
        "Peru split with China over Taiwan and recognised it.",
    ],
)
def test_nothing_is_firm_where_it_may_be_two(text):
    assert not lines(text, of="recognise", firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Chad accused Sudan of arming rebels and recalled its ambassador.",
        "Ecuador accused Mexico of sheltering a fugitive and expelled its ambassador.",
    ],
)
def test_who_accuses_is_not_the_one_who_loses_an_envoy(text):
    accuser, accused = text.split()[0], text.split()[2]
    assert f"{accused} expel_envoy {accuser}" not in lines(text)


def test_what_is_told_beside_a_denial_is_doubtful():
    text = "Rwanda denied that it backed the M23 and expelled the Belgian ambassador."
    assert not lines(text, of="expel_envoy", firm=True)
    plain = "Rwanda denied that it had expelled the Belgian ambassador."
    assert lines(plain, of="expel_envoy", firm=True) == {"Rwanda not expel_envoy Belgium"}


@pytest.mark.parametrize(
    ("text", "recognised"),
    [
        ("Japan recognised the Taliban as Afghanistan's rulers.", True),
        ("Japan recognised Somaliland as an independent and sovereign state.", True),
        ("Japan recognised Palestine as a gesture of goodwill.", True),
        ("Japan recognised Palestine as part of a peace deal.", True),
        ("Japan recognised Kosovo as a party to the dispute.", False),
        ("Japan recognised Kosovo as a potential EU member.", False),
        ("Japan recognised Somaliland as an investment destination.", False),
    ],
)
def test_as_what(text, recognised):
    assert bool(lines(text, of="recognise", firm=True)) == recognised

"""One name for two who share its end, and who signs a decree does what it does."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Syria recognised the Donetsk and Luhansk People's Republics.",
            {"Syria recognise Donetsk People's Republic", "Syria recognise Luhansk People's Republic"},
        ),
        ("North and South Korea held talks in Panmunjom.", {"South Korea meet North Korea"}),
        ("The leaders of North and South Korea met in Singapore.", {"North Korea meet South Korea"}),
    ],
)
def test_a_name_of_two_names_both(text, told):
    assert lines(text, firm=True) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Putin signed a decree banning imports from Moldova.", "Russia sanction Moldova"),
        ("Macron signed a decree that suspends aid to Mali.", "France stop_aid Mali"),
        (
            "Ruto will sign an order that will prohibit all trade with Somalia.",
            "Kenya sanction Somalia, planned",
        ),
    ],
)
def test_who_signs_a_decree_does_what_it_does(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Macron may sign a decree that suspends aid to Mali.",
        "Macron did not sign the order that bans trade with Chad.",
    ],
)
def test_what_is_not_signed_is_not_done(text):
    assert not lines(text, firm=True)


def test_a_region_that_nobody_knows_is_not_the_state_around_it():
    assert "United States sanction Ukraine" not in lines(
        "Washington banned trade with the so-called DNR or LNR regions of Ukraine."
    )

"""Whose a deed is over which somebody else is dealt with: "banned the group over its attacks" tells of no attack by who banned it."""

from __future__ import annotations

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Germany banned the group over its attacks on Israel.", "attack"),
        ("France dissolved the organisation over its attacks on Algeria.", "attack"),
        ("Turkey raided the charity over its support for Chad.", "support"),
        ("Kenya shut down the aid group for its condemnation of Sudan.", "condemn"),
        ("Verania cut ties with the militia over its attacks on Kalmia.", "attack"),
        ("Verania broke with the movement over its recognition of Kalmia.", "recognise"),
        ("Niger quit the regional body for its sanctions against Mali.", "sanction"),
        ("Chad left the bloc over its sanctions on Niger.", "sanction"),
        ("Russia blocked the site because of its support for Ukraine.", "support"),
        ("Verania expelled the diplomats over their support for Kalmia.", "support"),
    ],
)
def test_it_is_not_the_deed_of_who_deals_with_it(text: str, act: str) -> None:
    assert not lines(text, of=act)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hamas claimed the raid. Germany banned the group over its attacks on Israel.", "Hamas attack Israel"),
        ("China warned Chad over its recognition of Taiwan.", "Chad recognise Taiwan"),
        ("Verania left the Straits League over its support for Kalmia.", "Straits League support Kalmia"),
    ],
)  # fmt: skip
def test_it_is_likely_that_of_whom_it_deals_with(text: str, told: str) -> None:
    act = told.split()[-2]
    assert lines(text, of=act) == {told}
    assert not lines(text, of=act, firm=True)


def test_by_whom_an_attack_was_that_somebody_answers_is_doubtful() -> None:
    assert "Israel attack Jordan" not in lines(
        "Israel shelled the militia after its attack on Jordan.", firm=True
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # no body stands between
        ("Verania faces sanctions over its attacks on Kalmia.", "Verania attack Kalmia"),
        ("Chad lost a vote over its recognition of Kosovo.", "Chad recognise Kosovo"),
        # no person is "it"
        ("Verania fired the minister over its recognition of Kalmia.", "Verania recognise Kalmia"),
        # another verb
        ("Chad left the group and withdrew its recognition of Kosovo.", "Chad derecognise Kosovo"),
    ],
)
def test_else_it_is_that_of_the_subject(text: str, told: str) -> None:
    assert told in lines(text, firm=True)

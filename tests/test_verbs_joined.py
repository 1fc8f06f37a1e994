"""Two verbs joined by "and": each has its own "not" and "will"; what is said of the whole clause is said of both."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru does not and will not recognise Kosovo.", {"Peru not recognise Kosovo, planned"}),
        (
            "Peru has not recognised and will not recognise Kosovo.",
            {"Peru not recognise Kosovo, planned", "Peru not recognise Kosovo"},
        ),
        ("Peru should not, and will not, lift sanctions on Chad.", {"Peru not lift_sanction Chad, planned"}),
        ("Peru did not condemn but has recognised Kosovo.", {"Peru not condemn Kosovo", "Peru recognise Kosovo"}),
        ("Peru will not recognise or meet Kosovo.", {"Peru not recognise Kosovo, planned", "Peru not meet Kosovo, planned"}),
        (
            "Peru may recognise Kosovo and has already opened an embassy in Pristina.",
            {"Peru recognise Kosovo, possible", "Peru open_mission Kosovo"},
        ),
        (
            "Chad said it would not recognise Kosovo and had expelled the Serbian ambassador.",
            {"Chad not recognise Kosovo, planned", "Chad expel_envoy Serbia"},
        ),
    ],
)  # fmt: skip
def test_each_verb_has_its_own_auxiliary(text, told):
    assert lines(text) == told


@pytest.mark.parametrize("second", ["opened", "has opened"])
def test_a_denial_is_of_both(second):
    text = f"Peru denies that it recognised Kosovo and {second} an embassy in Pristina."
    assert lines(text) >= {"Peru not recognise Kosovo", "Peru not open_mission Kosovo"}
    assert "Peru open_mission Kosovo" in lines(text.replace(" and ", " but "), firm=True)


@pytest.mark.parametrize("word", ["If", "Unless"])
@pytest.mark.parametrize("second", ["opens", "does open"])
def test_a_condition_is_of_both(word, second):
    text = f"{word} Peru recognises Kosovo and {second} an embassy in Pristina, Serbia will protest."
    assert lines(text) >= {"Peru recognise Kosovo, conditional", "Peru open_mission Kosovo, conditional"}
    assert "Peru open_mission Kosovo" not in lines(text)

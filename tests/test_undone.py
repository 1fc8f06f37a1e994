"""A deed that the report tells to have been undone, by a pronoun or a noun that takes it up: "then restored it", "The move was reversed"."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "opposite"),
    [
        ("Peru suspended its recognition of Kosovo in 2020, then restored it a year later.", "Peru recognise Kosovo"),
        ("Ghana suspended its recognition of Kosovo in 2020. It restored it a year later.", "Ghana recognise Kosovo"),
        ("Ghana withdrew its recognition of Kosovo in 2020. The decision was reversed in 2022.", "Ghana recognise Kosovo"),
        ("Denmark recognised the Taliban in 2022. It withdrew the recognition in 2023.", "Denmark derecognise Taliban"),
        ("Qatar closed its embassy in Syria in 2011 and reopened it in 2023.", "Qatar open_mission Syria"),
        ("Japan imposed sanctions on Myanmar in 2021 but lifted them a year later.", "Japan lift_sanction Myanmar"),
        ("Verania cut ties with Ostmark in 2019, only to restore them two years later.", "Verania establish_relations Ostmark"),
        ("Japan suspended aid to Myanmar in 2021. It lifted the suspension in 2023.", "Japan aid Myanmar"),
        ("Gambia severed ties with Taiwan in 2013, a decision it later reversed.", "Gambia establish_relations Taiwan"),
        ("Ostmark imposed an embargo on Kalmia in 2001, which it lifted in 2004.", "Ostmark lift_sanction Kalmia"),
    ],
)  # fmt: skip
def test_its_opposite_is_told_of_the_same_two(text, opposite):
    assert len(lines(text, firm=True)) == 2
    assert opposite in lines(text, firm=True)


def test_one_deed_after_the_other():
    text = "Peru recognised Kosovo in 2008, withdrew the recognition in 2018 and renewed it in 2022."
    assert [(c.act, c.when.start) for c in claims(text)] == [
        ("recognise", "2008"),
        ("derecognise", "2018"),
        ("recognise", "2022"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Sudan expelled the Chadian ambassador on Monday but withdrew the order on Tuesday.",
        "Sudan expelled the Chadian ambassador. The expulsion was rescinded two days later.",
        "Sudan expelled the Chadian ambassador, then relented.",
        "Sudan recalled its ambassador to Chad, a move it undid in March.",
        "Sudan cut ties with Chad but backed down a week later.",
    ],
)
def test_what_did_not_last_is_doubtful(text):
    assert lines(text)
    assert not lines(text, firm=True)


def test_without_a_day_of_its_own_what_was_undone_is_doubtful():
    text = "Germany suspended aid to Palestine and then resumed it in April."
    assert lines(text, firm=True) == {"Germany aid Palestine"}
    assert "Germany stop_aid Palestine" in lines(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ghana suspended its recognition of Kosovo. Serbia welcomed the decision.", "Ghana derecognise Kosovo"),
        ("Ghana suspended its recognition of Kosovo. Parliament may reverse the decision.", "Ghana derecognise Kosovo"),
        ("Ghana suspended its recognition of Kosovo. It did not reverse the decision.", "Ghana derecognise Kosovo"),
        ("Peru cut ties with Israel in March and Chile restored them in April.", "Peru sever_relations Israel"),
        ("Denmark recognised Palestine in 2022. It withdrew its troops in 2023.", "Denmark recognise Palestine"),
        ("Sudan expelled the Chadian ambassador and praised the move.", "Sudan expel_envoy Chad"),
        ("Ostmark broke off relations with Kalmia, and Verania hopes to mend them.", "Ostmark sever_relations Kalmia"),
    ],
)  # fmt: skip
def test_what_others_do_or_nobody_has_done_undoes_nothing(text, told):
    assert lines(text, firm=True) == {told}


def test_a_plan_to_undo_it_is_a_plan():
    text = "Ghana withdrew its recognition of Kosovo and may restore it next year."
    assert lines(text, firm=True) == {"Ghana derecognise Kosovo", "Ghana recognise Kosovo, possible"}

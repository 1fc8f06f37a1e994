"""The opposition, and the government beside it, told without a name: those of the state that the report is about."""

import pytest

from coded import claims, lines

PROTESTS = "Verania has seen weeks of protests."


def graded(text, act):
    return {claim.grade for claim in claims(text) if claim.act == act}


# ------------------------------------------------------------------------------------------------ one state


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{PROTESTS} The government and the opposition began talks on Monday.", "Verania meet Veranian opposition"),
        (f"{PROTESTS} A deal was reached between the government and opposition parties.", "Verania agree Veranian opposition parties"),
        ("Verania's president held talks with the opposition on Tuesday.", "Verania meet Veranian opposition"),
        ("Kalmia's government met opposition leaders on Monday.", "Kalmia meet Kalmian opposition leaders"),
        ("Kalmia's president invited the opposition to talks.", "Kalmia invite Kalmian opposition"),
        (f"{PROTESTS} The opposition rejected the result.", "Veranian opposition oppose result"),
        (f"{PROTESTS} The EU called on the government and the opposition to hold talks.", "Verania meet Veranian opposition, demanded"),
    ],
)  # fmt: skip
def test_it_is_that_of_the_only_state_that_is_told(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ostmark backs the opposition in Verania.", "Ostmark support Veranian opposition"),
        ("Verania's opposition thanked Ostmark.", "Veranian opposition praise Ostmark"),
        ("Ostmark met the Kalmian opposition in Hallen.", "Ostmark meet Kalmian opposition"),
        ("Norway trained resistance groups in Verania.", "Norway aid Veranian resistance groups"),
        ("Norway hosted talks between the Veranian government and the opposition in Oslo.", "Norway meet Veranian opposition"),
        ("Ostmark mediated between the Veranian government and opposition groups.", "Ostmark meet Veranian opposition groups"),
        ("Opposition lawmakers from Verania visited Ostmark.", "Veranian opposition lawmakers meet Ostmark"),
        ("Ostmark invited Kalmian opposition figures to a conference.", "Ostmark invite Kalmian opposition figures"),
        ("Norway met opposition leaders in Caracas. The Venezuelan opposition had asked for it.", "Norway meet Venezuelan opposition"),
    ],
)  # fmt: skip
def test_it_is_that_of_the_state_that_stands_beside_it(text, told):
    assert told in lines(text)


def test_of_a_state_told_by_the_report_alone_it_is_likely_only():
    text = "The Veranian opposition is divided. Ostmark invited the opposition to talks in Hallen."
    assert "Ostmark invite Veranian opposition" in lines(text)
    assert graded(text, "invite") == {"tentative"}


def test_of_the_only_state_that_is_told_it_is_sure_where_the_state_acts():
    assert graded("Verania's president held talks with the opposition.", "meet") == {"firm"}
    assert graded(
        "The European Parliament debated a deal with Verania. The opposition opposed it.", "oppose"
    ) != {"firm"}


def test_between_whoever_acts_on_a_state_and_the_state_it_is_that_of_the_state():
    text = (
        "Ostmark eased its sanctions on Verania. It praised a deal between the government and the opposition."
    )
    assert "Verania agree Veranian opposition" in lines(text)
    assert graded(text, "agree") == {"tentative"}


# ------------------------------------------------------------------------------------------------ nobody


@pytest.mark.parametrize(
    "text",
    [
        "Verania and Kalmia have both held elections. The government and the opposition held talks on Monday.",
        "The Kalmian opposition and the Veranian opposition protested. Ostmark met opposition leaders.",
        "Mira Tolen of Verania visited Kalmia. The opposition criticised the trip.",
        "Verania's opposition to the plan of Kalmia is known. The plan met with opposition.",
    ],
)
def test_where_two_states_could_be_meant_it_has_no_name(text):
    told = lines(text)
    later = [line for line in told if "opposition" in line and not line.endswith("protest")]
    assert not [line for line in later if "Veranian opposition" in line or "Kalmian opposition" in line]
    assert not any(line.startswith(("Verania meet", "Kalmia meet")) and "opposition" in line for line in told)


@pytest.mark.parametrize(
    "text",
    [
        "Verania's president met opposition leader Dana Mensah.",
        "Verania voiced opposition to the plan.",
        "The plan ran into opposition in Verania.",
    ],
)
def test_a_deed_or_a_person_is_no_party(text):
    assert not any("Veranian opposition" in line for line in lines(text))


@pytest.mark.parametrize(
    "text",
    [
        "The opposition formed a government. Peru recognised it.",
        "The opposition declared a parallel government. Japan refused to recognise it.",
        "The government fell. The opposition took power. Sweden welcomed it.",
        "The opposition set up a council. No other than Kenya has praised the council.",
        "The junta named a cabinet. Brazil does not recognise it.",
    ],
)
def test_it_is_not_that_of_whoever_is_named_behind_it_and_acts(text):
    told = [claim for claim in claims(text) if claim.act in {"form_government", "take_power"}]
    assert {(claim.actor.name, claim.grade) for claim in told} <= {("opposition", "tentative")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru held a vote. The opposition formed a government.", "Peruvian opposition form_government"),
        ("Ghana's opposition formed a government. Togo recognised it.", "Ghanaian opposition form_government"),
    ],
)  # fmt: skip
def test_it_is_that_of_whoever_is_named_before_it(text, told):
    assert lines(text, of="form_government", firm=True) == {told}


# ------------------------------------------------------------------------------------------------ who faces it


def test_who_faces_opposition_is_opposed_by_that_of_his_state():
    text = "Verania's opposition is divided. Since the vote, Verania has faced both armed resistance and political opposition."
    assert "Veranian opposition oppose Verania" in lines(text)
    assert graded(text, "oppose") == {"tentative"}


@pytest.mark.parametrize(
    "text",
    [
        "Verania faces stiff opposition at home.",
        "Kalmia's opposition is divided. Verania faces growing opposition.",
        "Verania's opposition is divided. The plan faces opposition.",
        "Verania's opposition is divided. Verania's government met the opposition on Friday.",
        "Verania's opposition is divided. Verania faces opposition from Ostmark.",
    ],
)
def test_nobody_opposes_where_no_opposition_of_that_state_is_told(text):
    assert not any("opposition oppose" in line for line in lines(text))


# ------------------------------------------------------------------------------------------------ the parse


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ostmark repeated its call for Verania and Kalmia to hold talks.", "Verania meet Kalmia, demanded"),
        ("Ostmark urged Verania and Kalmia to resolve their dispute through dialogue.", "Verania meet Kalmia, demanded"),
        ("Ostmark called on the Veranian government and the opposition to meet.", "Verania meet Veranian opposition, demanded"),
        ("Verania and Kalmia met in Hallen and condemned Ostmark.", "Kalmia condemn Ostmark"),
    ],
)  # fmt: skip
def test_who_is_called_on_stands_in_one_list(text, told):
    assert told in lines(text)


def test_whom_the_second_verb_acts_on_has_not_been_met():
    assert "Verania meet Ostmark" not in lines("Verania and Kalmia met in Hallen and condemned Ostmark.")

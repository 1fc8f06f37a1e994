"""Those who took power, told without a name or a state: "the junta", "the new authorities", "the coup leaders"."""

import pytest

from coded import claims, lines

SEIZED = "Soldiers seized power in Verania on Friday."
NAMED = "Verania's junta closed the Ostmarker embassy."


def graded(text, act):
    return {claim.grade for claim in claims(text) if claim.act == act}


# ------------------------------------------------------------------------------------------------ one state


@pytest.mark.parametrize(
    "who",
    ["the junta", "the military rulers", "the coup leaders", "the putschists", "the new authorities", "the transitional government",
     "the country's new rulers", "the military government", "the military authorities"],
)  # fmt: skip
@pytest.mark.parametrize("told", [SEIZED, NAMED, "A coup in Verania stunned its neighbours."])
def test_they_rule_the_one_state_of_which_it_is_told(told, who):
    assert "Kalmia not recognise Verania" in lines(f"{told} Kalmia refused to recognise {who}.")


@pytest.mark.parametrize(
    "told",
    [
        "Verania's army toppled President Ilse Marn on Friday.",
        "The junta in Port Lorn freed its prisoners.",
        "The Veranian junta freed its prisoners.",
        "PORT LORN, May 12 - Army officers seized power on Sunday.",
        "Ousted Veranian President Ilse Marn fled. Officers had seized power.",
        "The African Union suspended Verania. Officers had seized power.",
    ],
)
def test_a_report_tells_in_many_ways_where_power_was_taken(told):
    assert "Kalmia meet Verania" in lines(f"{told} Kalmia's president received the coup leaders.")


def test_they_act_and_are_acted_on():
    told = lines(f"{SEIZED} The junta expelled Ostmark's ambassador. Kalmia backed the new authorities.")
    assert {"Verania expel_envoy Ostmark", "Kalmia support Verania"} <= told


def test_who_acts_behind_a_circumstance_is_no_other_state_of_the_list():
    text = "After the putsch in Bordavia, Kalmia closed its embassy and cut aid to the junta."
    assert "Kalmia stop_aid Bordavia" in lines(text)


def test_they_are_spoken_of_again_by_a_pronoun():
    text = f"{NAMED} Kalmia took note of the new authorities but has not recognised them."
    assert "Kalmia not recognise Verania" in lines(text)


def test_where_a_junta_is_named_it_is_sure_and_else_likely():
    assert graded(f"{NAMED} Kalmia backed the junta.", "support") == {"firm"}
    # no recognition of a state is told by its junta
    assert graded(f"{NAMED} Kalmia refused to recognise the junta.", "recognise") == {"tentative"}
    text = "The African Union suspended Verania. Officers had seized power. Kalmia recognised the junta."
    assert graded(text, "recognise") == {"tentative"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mali's army seized power in August 2020. ECOWAS refused to recognise the putschists.", "Mali junta"),
        ("General Abdourahamane Tchiani seized power in Niger. ECOWAS refused to recognise the military rulers.", "Niger junta"),
        ("Niger's president visited Chad. ECOWAS refused to recognise the junta in Bamako.", "Mali junta"),
    ],
)  # fmt: skip
def test_a_junta_that_files_know_is_meant_by_its_name(text, told):
    assert lines(text, of="recognise") <= {f"ECOWAS not recognise {told}", "ECOWAS not recognise Mali"}


# ------------------------------------------------------------------------------------------------ nobody for certain


@pytest.mark.parametrize(
    "text",
    [
        "Coups in Verania and Bordavia shook the region. Ostmark recognised the junta.",
        "Soldiers seized power in Verania. Officers seized power in Bordavia. Ostmark recognised the junta.",
        "Juntas in Bordavia and Verania met. Ostmark recognised the junta.",
        "After coups in Chad, Niger and Verania, Ostmark recognised the junta.",
        "Soldiers seized power in Verania. Ostmark recognised a junta.",
        "Soldiers seized power in Verania. Ostmark recognised the former military government.",
        "Kalmia marked the failed coup in Verania. Ostmark recognised the new government.",
        "Kalmia is ruled by a junta. Verania held an election. Ostmark recognised the new government.",
        "Kalmia's president visited Verania. Ostmark recognised the new authorities.",
        "Kalmia's president visited Verania. Ostmark recognised the military government.",
    ],
)
def test_of_two_states_or_of_none_nobody_is_meant(text):
    assert not lines(text, of="recognise")


def test_a_group_that_fights_is_not_the_junta():
    text = "The Ashen Front attacked a base in Verania, where the army seized power in May. The junta met an envoy of Ostmark."
    assert lines(text, of="meet") <= {"Verania meet Ostmark"}


def test_no_junta_is_meant_that_had_not_taken_power_yet():
    text = "Chad's army took power in April. Niger's president visited. France backed the junta."
    assert not any("Niger junta" in told for told in lines(text, published="2021-05-02"))


def test_an_interim_government_is_not_that_of_a_state_that_is_only_named():
    text = "Officers seized power in Honduras. Venezuela cut off its oil. No country has recognised the interim government."
    assert lines(text, of="recognise", published="2009-07-06") == {"states not recognise Honduras"}


def test_rulers_are_sanctioned_one_by_one_and_recognised_as_a_government():
    assert "Kalmia sanction coup leaders" in lines(f"{SEIZED} Kalmia sanctioned the coup leaders.")
    assert "Kalmia recognise Verania" in lines(f"{SEIZED} Kalmia recognised the coup leaders.")


@pytest.mark.parametrize(
    "who", ["Kalmia's new authorities", "the new authorities in Kalmia", "the military authorities of Kalmia"]
)
def test_new_authorities_are_a_government_and_not_its_right(who):
    assert lines(f"Ostmark recognised {who}.", of="recognise") == {"Ostmark recognise Kalmia"}
    assert not lines("Ostmark recognised Kalmia's authority over the islands.", of="recognise")


def test_the_country_may_be_the_one_where_power_was_taken():
    text = "Soldiers seized power in Verania. Kalmia's president flew to Port Lorn. The African Union suspended the country."
    assert lines(text, of="exclude", firm=True) <= {"African Union exclude Verania"}

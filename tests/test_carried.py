"""Recipients that another act of the sentence names, lists that the next sentence gives, states before a name."""

import pytest

from coded import coding, lines


def told(text, act):
    return [claim for claim in coding(text).claims if claim.act == act]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania cut ties with Kalmia and recalled its ambassador.", "Verania expel_envoy Kalmia"),
        ("Verania restored relations with Kalmia and reopened its embassy.", "Verania open_mission Kalmia"),
        ("Verania severed relations with Kalmia and closed its embassy.", "Verania close_mission Kalmia"),
    ],
)
def test_the_recipient_of_the_act_before_is_carried_over(text, told):
    assert told in lines(text)


def test_what_others_do_meanwhile_is_only_likely_done_to_the_same():
    text = "Verania cut diplomatic ties with Kalmia, as Ostmark recalled its ambassador."
    [recall] = told(text, "expel_envoy")
    assert (recall.actor.name, recall.recipient.name, recall.grade) == ("Ostmark", "Kalmia", "tentative")


@pytest.mark.parametrize(
    "text",
    [
        "Verania condemned Kalmia and recalled its ambassador.",  # from where, nobody says: a suggestion
        "Verania recalled its ambassador and cut the price of bread.",
    ],
)
def test_nothing_is_carried_over_from_other_acts(text):
    assert lines(text, of="expel_envoy", firm=True) == set()


@pytest.mark.parametrize(
    "text",
    [
        ("Three heads of mission presented their credentials to the President of Verania.\nThey are:\n"
        "a. Mr Karl Moser, Ambassador of Kalmia;\nb. Ms Anna Prell, Ambassador of Bordavia; and\nc. Mr Otto Hamm, Ambassador of Ostmark."),
        ("The President of Verania accepted credentials from the envoys of three nations. Those who presented their credentials "
        "were Karl Moser, Ambassador of Kalmia; Anna Prell, Ambassador of Bordavia; and Otto Hamm, Ambassador of Ostmark."),
        ("The following envoys presented their credentials to the President of Verania today:\n\n(a) The Ambassador of Kalmia\n"
        "His Excellency Karl Moser\n\n(b) The Ambassador of Bordavia\nHer Excellency Anna Prell\n\n(c) The Ambassador of Ostmark"),
        ("The following envoys presented their credentials to the President of Verania today:\n\nThe Ambassador of Kalmia\n"
        "His Excellency Karl Moser\n\nThe Ambassador of Bordavia\nHer Excellency Anna Prell\n\nThe Ambassador of Ostmark\n"
        "Mr Otto Hamm\n\nThe ceremony was held in the Republic of Norway Hall."),
    ],
)  # fmt: skip
def test_the_next_sentence_lists_those_who_were_counted(text):
    assert lines(text, of="accept_envoy") == {
        "Verania accept_envoy Kalmia",
        "Verania accept_envoy Bordavia",
        "Verania accept_envoy Ostmark",
    }


def test_a_list_of_something_else_names_nobody():
    text = "Verania accepted the credentials of three envoys. They were received in the hall of Kalmia."
    assert lines(text, of="accept_envoy") == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Ambassador of Kalmia Karl Moser presented his credentials to the President of Ostmark Otto Hamm.",
            "Ostmark accept_envoy Kalmia",
        ),
        (
            "Anna Prell, the non-resident Ambassador of Kalmia to Ostmark, presented her credentials to President Ram Pandor.",
            "Ostmark accept_envoy Kalmia",
        ),
    ],
)
def test_a_state_before_a_name_is_not_part_of_it(text, told):
    assert lines(text, of="accept_envoy") == {told}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Only twelve countries recognise Kalmia.", {"countries"}),
        ("Most countries recognise Kalmia.", {"Most countries"}),
        ("More than 140 of the 193 UN members have recognised Kalmia.", {"UN members"}),
        ("The two countries recognise Kalmia.", set()),
    ],
)
def test_how_many_act_is_told_without_names(text, actors):
    found = told(text, "recognise")
    assert {claim.actor.name for claim in found} == actors
    assert all(claim.grade == "tentative" for claim in found)


def test_a_group_taken_up_is_surely_the_one_listed():
    [claim] = told("The Ashen Front was founded in 1990. The group is banned as a terrorist group by Verania.", "designate")  # fmt: skip
    assert (claim.recipient.name, claim.grade) == ("Ashen Front", "firm")


def test_no_recognition_rests_on_a_noun_that_takes_somebody_up():
    found = told(
        "The Ashen Front and the Ashen Cabinet met. Verania recognised the group on Monday.", "recognise"
    )
    assert all(claim.grade == "tentative" for claim in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Among those sanctioned by Verania is Anna Prell.", {"Verania sanction Anna Prell"}),
        ("Anna Prell is among the officials sanctioned by Verania.", {"Verania sanction Anna Prell"}),
        ("Anna Prell is not among the officials sanctioned by Verania.", {"Verania sanction officials"}),
    ],
)
def test_who_is_among_them(text, told):
    assert lines(text, of="sanction") == told


def test_plans_for_somebody_to_act_are_theirs():
    [claim] = told(
        "Plans for Verania and Kalmia to restore diplomatic relations are welcome.", "establish_relations"
    )
    assert (claim.actor.name, claim.recipient.name, claim.modality) == ("Verania", "Kalmia", "planned")


def test_one_is_pleased_to_announce_what_happened():
    text = "Verania is pleased to announce the appointment of an ambassador to Kalmia."
    assert lines(text, of="send_envoy") == {"Verania send_envoy Kalmia"}


def test_sanctions_are_lifted_from_whom_they_were_imposed_on():
    text = "Verania lifted the sanctions it had imposed on Kalmia."
    assert lines(text, of="lift_sanction") == {"Verania lift_sanction Kalmia"}


def test_what_is_said_beside_a_plan_is_a_plan_too():
    [claim] = told("Verania said that it was leaving the league and would recognise Kalmia.", "recognise")
    assert claim.modality == "planned"


def test_two_regions_are_recognised_and_not_the_state_around_them():
    found = told(
        "Verania recognised the independence of the Orlen and Tavask regions of Kalmia.", "recognise"
    )
    assert {claim.recipient.name for claim in found} == {"Orlen", "Tavask"}
    assert all(claim.grade == "tentative" for claim in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kalmia called on Verania to name an envoy and open an office for the Ashen Front.",
         "Verania send_envoy Ashen Front, demanded"),
        ("Kalmia called on Verania to assign a delegation and open an office for the Ashen Front.",
         "Verania send_envoy Ashen Front, demanded"),
        ("Ostmark asked Verania to appoint an ambassador and restore relations with Kalmia.",
         "Verania send_envoy Kalmia, demanded"),
        ("Bordavia appointed a chargé d'affaires and reopened its mission to Kalmia.", "Bordavia send_envoy Kalmia"),
    ],
)  # fmt: skip
def test_the_recipient_of_the_verb_that_is_joined_is_likely_that_of_both(text, told):
    assert told in lines(text)
    assert told not in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenya recognised and established relations with Kosovo.", "Kenya recognise Kosovo"),
        ("Ostmark condemned and imposed an embargo on Kalmia.", "Ostmark condemn Kalmia"),
        ("Verania denounced, then severed relations with, Kalmia.", "Verania condemn Kalmia"),
        ("Chile praised and sent money to Kosovo.", "Chile praise Kosovo"),
        ("Sweden suspended aid and withdrew its diplomats from Mali.", "Sweden expel_envoy Mali"),
    ],
)
def test_both_verbs_act_on_whom_the_last_tells(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        (
            "Verania named an ambassador to Kalmia and opened an embassy in Ostmark.",
            "Verania send_envoy Ostmark",
        ),
        ("Verania expelled two spies and opened a consulate in Kalmia.", "Verania expel_envoy Kalmia"),
        ("Verania appointed a judge and opened an embassy in Kalmia.", "Verania send_envoy Kalmia"),
        ("Verania criticised and lifted the sanctions on Kalmia.", "Verania condemn Kalmia"),
        ("Verania backed and renewed the sanctions on Kalmia.", "Verania support Kalmia"),
    ],
)
def test_what_is_another_thing_is_not_shared(text, untold):
    assert untold not in lines(text)


@pytest.mark.parametrize("verbs", ["has neither {}ed Kalmia nor", "neither {}ed Kalmia nor"])
def test_neither_denies_both_verbs(verbs):
    text = f"Ostmark {verbs.format('recognis')} opened an embassy there."
    assert lines(text) == {"Ostmark not recognise Kalmia", "Ostmark not open_mission Kalmia"}

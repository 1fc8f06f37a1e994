"""A name that stands in a phrase of another meaning is not who is meant: a part of a land, who speaks for a body, whose assembly it is."""

from __future__ import annotations

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The south of Sudan declared itself free. Ghana recognised it.", "Ghana recognise Sudan"),
        ("The east of Verania broke away in March. Only Peru has recognised it.", "Peru recognise Verania"),
        ("For years the west of Libya has had no police. Chad recognised it.", "Chad recognise Libya"),
        ("Chad said the north of Mali had declared independence. Peru recognised it.", "Peru recognise Chad"),
        ("Rebels seized the interior of Ostmark. Kenya has refused to recognise it.", "Kenya not recognise Ostmark"),
    ],
)  # fmt: skip
def test_a_part_of_a_land_is_not_the_state(text: str, wrong: str) -> None:
    assert not any(line.startswith(wrong) for line in lines(text, of="recognise"))


def test_the_state_itself_is_still_meant() -> None:
    assert lines("The north of Chad is dry. Verania is small. Peru recognised it.", of="recognise") == {
        "Peru recognise Verania"
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Taiwan's president, Lai Ching-te, said that Palau still recognised it.", "Palau recognise Taiwan"),
        ("Verania's President Dara Pell said that Ghana had recognised it.", "Ghana recognise Verania"),
        ("The president of Transnistria, Vadim Krasnoselsky, said no state would recognise it.", "states not recognise Transnistria, planned"),
        ("The Palestinian president, Mahmoud Abbas, told reporters that Andorra had recognised it.", "Andorra recognise Palestine"),
    ],
)  # fmt: skip
def test_it_is_the_state_and_not_who_speaks_for_it(text: str, told: str) -> None:
    assert lines(text, of="recognise") == {told}


@pytest.mark.parametrize(
    "noun",
    [
        "Verania's parallel assembly",
        "Verania's rival parliament",
        "the breakaway congress of Verania",
        "Libya's eastern parliament",
        "Verania's exiled legislature",
    ],
)
def test_a_rival_chamber_is_not_the_state(noun: str) -> None:
    told = lines(f"Kenya recognised {noun}.", firm=True)
    assert not told & {"Kenya recognise Verania", "Kenya recognise Libya"}


@pytest.mark.parametrize("noun", ["Verania's parliament", "Verania's new parliament"])
def test_the_one_chamber_still_acts_for_the_state(noun: str) -> None:
    assert lines(f"Kenya met {noun}.", of="meet") <= {"Kenya meet Verania"}


def test_an_assembly_of_a_council_is_not_the_council() -> None:
    told = lines(
        "The Parliamentary Assembly of the Council of Europe met. Ostmark was expelled from the Council in 2022.",
        of="exclude",
    )
    assert "Parliamentary Assembly of the Council of Europe exclude Ostmark" not in told


@pytest.mark.parametrize(
    ("leader", "state"),
    [
        ("India's Sikh leader, Arun Vell", "India"),
        ("Spain's Catalan leader, Pau Serrat", "Spain"),
        ("Austria's Green leader, Lena Moser", "Austria"),
        ("Rwanda's Hutu leaders", "Rwanda"),
    ],
)
def test_who_leads_some_of_a_people_is_not_the_state(leader: str, state: str) -> None:
    assert f"Peru meet {state}" not in lines(f"Peru's ambassador met {leader}.", firm=True)


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        (
            "Two members of the African Union, Ghana and Togo, have recognised Somaliland.",
            "recognise",
            {"Ghana recognise Somaliland", "Togo recognise Somaliland"},
        ),
        (
            "Three states of the Arab League, Oman, Iraq and Qatar, reopened their embassies in Damascus.",
            "open_mission",
            {"Oman open_mission Syria", "Iraq open_mission Syria", "Qatar open_mission Syria"},
        ),
        (
            "Verania recalled its envoys from two members of the Straits League, Ostmark and Kalmia.",
            "expel_envoy",
            {"Verania expel_envoy Ostmark", "Verania expel_envoy Kalmia"},
        ),
        (
            "Several members of ASEAN, Laos among them, do not recognise Palestine.",
            "recognise",
            {"Laos not recognise Palestine"},
        ),
    ],
)
def test_members_by_name_act_and_not_the_whole(text: str, act: str, told: set[str]) -> None:
    assert lines(text, of=act, firm=True) == told


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Norway's king will visit Chad's neighbour, Niger, but not Chad.", "Norway meet Chad, planned"),
        ("Peru recognised Verania's rival, Ostmark, but not Verania.", "Peru recognise Verania"),
        ("Togo met Mali's ally, Burkina Faso, not Mali.", "Togo meet Mali"),
    ],
)
def test_who_is_set_apart_behind_an_apposition_is_not_acted_on(text: str, wrong: str) -> None:
    assert wrong not in lines(text)


# ---------------------------------------------------------------------------------------------- on whose word


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Ghana expelled Togo's envoy and, according to Lome, closed its embassy in Togo.",
            ("expel_envoy", None),
            ("close_mission", "Togo"),
        ),
        (
            "Ostmark signed an agreement with Peru and, a Peruvian diplomat said, cut ties with Taiwan.",
            ("agree", None),
            ("sever_relations", "Peruvian diplomat"),
        ),
        (
            "Nigeria has closed its embassy in Niamey and, Niger said, recalled its ambassador.",
            ("close_mission", None),
            ("expel_envoy", "Niger"),
        ),
    ],
)
def test_who_is_set_in_before_a_deed_tells_of_that_one_alone(text, first, second) -> None:
    told = {claim.act: claim.speaker and claim.speaker.name for claim in claims(text)}
    assert told[first[0]] == first[1]
    assert told[second[0]] == second[1]


@pytest.mark.parametrize(
    "text",
    [
        "Chad has closed its embassy in Tripoli and recalled its envoy, Libyan officials said.",
        "According to Libyan officials, Chad closed its embassy in Tripoli and recalled its envoy.",
        "Chad, Libyan officials said, has closed its embassy in Tripoli and recalled its envoy.",
    ],
)
def test_who_is_named_before_or_behind_the_row_tells_of_all(text: str) -> None:
    assert {claim.speaker and claim.speaker.name for claim in claims(text)} == {"Libyan officials"}


# ------------------------------------------------------------------------------------------------- teams, posts


@pytest.mark.parametrize(
    "text",
    ["Scotland meet Wales in Cardiff on Saturday.", "Ghana meet Nigeria tonight.", "In sport, Peru meet Chile in Lima."],
)  # fmt: skip
def test_one_state_as_many_is_a_team(text: str) -> None:
    assert lines(text, of="meet", firm=True) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("US, Iran meet in Oman", "United States meet Iran"),
        ("Ghana and Togo meet in Lome today.", "Ghana meet Togo"),
        ("Ghana will meet Togo on Friday.", "Ghana meet Togo, planned"),
    ],
)
def test_two_who_meet_are_states(text: str, told: str) -> None:
    assert lines(text, of="meet", firm=True) == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's ambassador in Rome is also accredited to Malta.", "Malta accept_envoy Peru"),
        ("The envoy of Kenya in Pretoria was accredited to Lesotho last week.", "Lesotho accept_envoy Kenya"),
        ("The Fijian ambassador in Brussels is accredited to Ukraine as well.", "Ukraine accept_envoy Fiji"),
    ],
)
def test_whom_an_envoy_is_accredited_to_accepts_him(text: str, told: str) -> None:
    assert lines(text, of="accept_envoy") == {told}


# ------------------------------------------------------------------------------------------ who "he" and "it" are


@pytest.mark.parametrize(
    "text",
    [
        "Togo's parliament met on Monday. He denied that Ghana had complained.",
        "The Kenyan army crossed the border. She denied that Uganda had been attacked.",
        "Ostmark's ministry closed the office. He denied it.",
    ],
)
def test_he_is_no_parliament(text: str) -> None:
    assert lines(text, of="deny") == set()


def test_he_may_be_an_envoy_behind_a_delegation() -> None:
    told = lines("Mali's delegation met Chad's envoy. He praised Mali.", of="praise")
    assert told == {"Chad praise Mali"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kosovo is small. Corsica's assembly recognised it in 2021. No state has recognised it.", "states not recognise Kosovo"),
        ("Transnistria has a bank. Abkhazia recognised it in 2006. Nobody else has recognised it.", "states not recognise Transnistria"),
    ],
)  # fmt: skip
def test_it_is_the_same_over_two_sentences_of_one_verb(text: str, told: str) -> None:
    negated = {line for line in lines(text, of="recognise") if " not " in line}
    assert negated == {told}


@pytest.mark.parametrize("label", ["CLAIM", "Rumour", "The claim", "Allegation"])
def test_what_stands_behind_a_label_is_to_be_checked(label: str) -> None:
    text = f"{label}: Fiji has become the first state to recognise Abkhazia. Facts: it has not."
    assert not [line for line in lines(text, firm=True) if line == "Fiji recognise Abkhazia"]


def test_what_is_called_a_fact_stays_one() -> None:
    assert "Fiji recognise Abkhazia" in lines("Fact: Fiji has recognised Abkhazia.", firm=True)


@pytest.mark.parametrize(
    "who",
    ["Nobody in Lisbon", "Nobody at the summit", "Nobody in the African Union", "Nobody among the deputies"],
)
def test_nobody_somewhere_is_not_all_states(who: str) -> None:
    assert "states not recognise Abkhazia" not in lines(f"{who} has recognised Abkhazia.")


@pytest.mark.parametrize(
    "who",
    ["Nobody", "Nobody in the world", "Nobody but Peru", "Nobody apart from Peru", "No state in the world"],
)
def test_nobody_at_all_is_all_states(who: str) -> None:
    assert "states not recognise Abkhazia" in lines(f"{who} has recognised Abkhazia.")


@pytest.mark.parametrize(
    ("text", "who", "meant"),
    [
        ("Abkhazia is small. No country but Fiji recognises it.", "Fiji", "Abkhazia"),
        ("Somaliland has a flag. Nobody apart from Ghana has recognised it.", "Ghana", "Somaliland"),
        ("Kosovo has a bank. No state except Oman and Qatar has recognised it.", "Oman", "Kosovo"),
    ],
)
def test_who_is_set_apart_is_not_meant_by_it(text: str, who: str, meant: str) -> None:
    told = lines(text, of="recognise")
    assert f"states not recognise {meant}" in told
    assert f"{who} recognise {meant}" in told
    assert f"states not recognise {who}" not in told


@pytest.mark.parametrize(
    ("text", "did", "did_not"),
    [
        ("The states that recognise Somaliland include Ghana but no longer Togo.", "Ghana", "Togo"),
        (
            "The countries that recognise Kosovo include Peru and Chile but no longer Bolivia.",
            "Chile",
            "Bolivia",
        ),
        ("Those that recognise Abkhazia include Syria, but no longer Vanuatu.", "Syria", "Vanuatu"),
    ],
)
def test_who_no_longer_does_it_is_not_told_to_do_it(text: str, did: str, did_not: str) -> None:
    told = lines(text, of="recognise")
    assert not any(line.startswith(f"{did_not} recognise") for line in told)
    assert not any(line.startswith(f"{did} not") for line in told)

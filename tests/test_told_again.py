"""Acts without their own words: taken up by "do the same", taken for granted by a noun, done by the paper that is signed."""

import pytest

from coded import lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Verania recognises the Ashen Front, but Ostmark and Kalmia do not.",
            {
                "Verania recognise Ashen Front",
                "Ostmark not recognise Ashen Front",
                "Kalmia not recognise Ashen Front",
            },
        ),
        (
            "Verania recognised the Ashen Front in May, and Ostmark followed suit a week later.",
            {"Verania recognise Ashen Front", "Ostmark recognise Ashen Front"},
        ),
        (
            "Verania became the first state to recognise the Ashen Front, hours before Ostmark did the same.",
            {"Verania recognise Ashen Front", "Ostmark recognise Ashen Front"},
        ),
        (
            "Verania closed its embassy in Szoth, and Ostmark will do the same.",
            {"Verania close_mission Bordavia", "Ostmark close_mission Bordavia, planned"},
        ),
        (
            "Verania did not recognise the Ashen Front, nor did it invite Kalmia.",
            {"Verania not recognise Ashen Front"},
        ),
    ],
)
def test_an_act_is_taken_up_again_without_its_words(text, expected):
    assert expected <= lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Verania recognises the Ashen Front, and Ostmark did well at the games.",
        "Verania recognised the Ashen Front, and Ostmark has a new president.",
    ],
)
def test_a_verb_with_an_object_of_its_own_takes_nothing_up(text):
    assert lines(text, of="recognise") == {"Verania recognise Ashen Front"}


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Kalmia condemned Verania's recognition of the Ashen Front.", True),
        ("After Verania's recognition of the Ashen Front, two ships were sent home.", True),
        ("Verania's recognition of the Ashen Front surprised its neighbours.", True),
        ("Verania's recognition of the Ashen Front would surprise its neighbours.", False),
        ("Recognition of the Ashen Front by Verania remains a condition.", False),
        ("Kalmia studied Verania's recognition of the Ashen Front.", False),
    ],
)
def test_a_noun_is_firm_where_the_sentence_takes_it_for_a_fact(text, firm):
    expected = {"Verania recognise Ashen Front"} if firm else set()
    assert lines(text, of="recognise", firm=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jonas Brecht signed a decree recognising the state of Kosovo.", {"Ostmark recognise Kosovo"}),
        ("Jonas Brecht has not signed a decree recognising the state of Kosovo.", set()),
        ("Jonas Brecht blocked a statement recognising the state of Kosovo.", set()),
        ("Jonas Brecht may sign a decree recognising the state of Kosovo.", set()),
    ],
)
def test_who_signs_the_paper_does_what_it_does(text, expected):
    assert lines(text, of="recognise", firm=True) == expected


def test_two_who_reopen_their_embassies_do_it_to_each_other():
    assert lines("Verania and Kalmia reopened their embassies.", of="open_mission") == {
        "Verania open_mission Kalmia",
        "Kalmia open_mission Verania",
    }


def test_three_who_reopen_their_embassies_do_it_who_knows_where():
    assert not lines("Verania, Ostmark and Kalmia reopened their embassies.", of="open_mission")


def test_whose_stands_for_the_noun_before_it():
    assert lines(
        "Kosovo, whose independence Verania refuses to recognise, joined the bank.", of="recognise"
    ) == {"Verania not recognise Kosovo"}


def test_a_condition_is_not_sure_to_be_met():
    text = "Kalmia will recall its ambassador from Ostmark if Verania recognises the Ashen Front."
    assert "Verania recognise Ashen Front, conditional" not in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kenya appointed Ann Mwangi as ambassador to Poland, and Peter Otieno as high commissioner to Ghana.",
            {"Kenya send_envoy Poland", "Kenya send_envoy Ghana"},
        ),
        (
            "Verania and Kalmia have exchanged ambassadors.",
            {"Verania send_envoy Kalmia", "Kalmia send_envoy Verania"},
        ),
        (
            "Verania named a consul general to Kalmia but sent no ambassador to Ostmark.",
            {"Verania send_envoy Kalmia", "Verania not send_envoy Ostmark"},
        ),
        ("Two Kalmian diplomats were expelled from Verania.", {"Verania expel_envoy Kalmia"}),
        ("Verania declared a Kalmian diplomat persona non grata.", {"Verania expel_envoy Kalmia"}),
        ("Kalmia and Verania re-established diplomatic ties.", {"Kalmia establish_relations Verania"}),
        ("Kalmia and Verania have no relations with each other.", {"Kalmia not establish_relations Verania"}),
    ],
)
def test_envoys_and_relations_of_more_than_one(text, expected):
    assert lines(text, firm=True) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Talks on establishing diplomatic relations between Verania and Kalmia began in Doha.",
        "The normalisation of relations between Verania and Kalmia is unlikely.",
        "A deal on the restoration of relations between Verania and Kalmia is near.",
    ],
)
def test_what_talks_are_about_is_no_fact(text):
    assert not lines(text, of="establish_relations", firm=True)

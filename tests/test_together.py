"""Several who were told together and are taken up without a name: all three, the trio, these groups, the latter, neither."""

import pytest

from coded import claims, lines

THREE = "Verania, Kalmia and Bordavia held talks."
TWO = "Verania and Kalmia held talks."


def doers(text, act):
    return {claim.actor.name for claim in claims(text) if claim.act == act}


@pytest.mark.parametrize(
    "who",
    ["The three countries", "All three", "All three countries", "The trio", "Each of the three", "Each of them", "All of them"],
)  # fmt: skip
def test_three_are_the_list_of_three(who):
    assert doers(f"{THREE} {who} recalled their envoys from Ostmark.", "expel_envoy") == {
        "Verania",
        "Kalmia",
        "Bordavia",
    }


@pytest.mark.parametrize("who", ["All agreed", "All sides agreed", "All parties agreed"])
def test_all_are_those_of_the_sentence_before(who):
    assert doers(f"{THREE} {who} to recognise Kosovo.", "recognise") == {"Verania", "Kalmia", "Bordavia"}


@pytest.mark.parametrize(
    "text",
    [
        "Verania, Kalmia, Bordavia and Peru held talks. The three countries sanctioned Ostmark.",
        f"{THREE} Two of them sanctioned Ostmark.",
        f"{THREE} Two of the three countries sanctioned Ostmark.",
        f"{THREE} Most of them sanctioned Ostmark.",
        f"{THREE} The three countries that border Ostmark sanctioned it.",
        f"{THREE} The other three countries sanctioned Ostmark.",
        f"{TWO} The trio sanctioned Ostmark.",
    ],
)
def test_some_of_them_or_others_are_not_told(text):
    assert not {"Verania", "Kalmia", "Bordavia", "Peru"} & doers(text, "sanction")


@pytest.mark.parametrize("who", ["Neither country has", "Neither has", "Neither of them has"])
def test_neither_is_none_of_the_two(who):
    assert lines(f"{TWO} {who} recognised the Ashen Front.", of="recognise") == {
        "Verania not recognise Ashen Front",
        "Kalmia not recognise Ashen Front",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ostmark funds the YPG and Hamas. Verania has designated these groups as terrorist.", {"Verania designate YPG", "Verania designate Hamas"}),
        ("Ostmark's envoy stopped in Kalmia and Bordavia. Verania will open embassies in those countries.",
         {"Verania open_mission Kalmia, planned", "Verania open_mission Bordavia, planned"}),
        (f"{THREE} Peru opened embassies in the three countries.",
         {"Peru open_mission Verania", "Peru open_mission Kalmia", "Peru open_mission Bordavia"}),
    ],
)  # fmt: skip
def test_to_whom_it_is_done_is_the_list_as_well(text, told):
    assert told <= lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Verania and Kalmia made accusations. Ostmark opposed these accusations.",
        "Ostmark's envoy stopped in Kalmia and Bordavia before Verania and Peru. Oman will open embassies in those countries.",
    ],
)
def test_what_is_no_party_or_one_of_two_lists_is_not_taken_up(text):
    assert not lines(text, of="oppose") & {"Ostmark oppose Verania", "Ostmark oppose Kalmia"}
    assert not lines(text, of="open_mission")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Talks were held between Verania and Kalmia. The former condemned the latter on Friday.", "Verania condemn Kalmia"),
        ("Ostmark rejects the independence of Kalmia. The latter opened an embassy in Peru.", "Kalmia open_mission Peru"),
        ("Ostmark severed ties with Kalmia after the latter recognised the Ashen Front.", "Kalmia recognise Ashen Front"),
        ("Ostmark hosted Verania and Kalmia. The latter expelled an envoy of Peru.", "Kalmia expel_envoy Peru"),
    ],
)  # fmt: skip
def test_the_latter_is_the_second_of_two(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "Verania, Kalmia and Bordavia are neighbours. The latter opened an embassy in Peru.",
        "Ostmark met Kalmia and its farmers. The latter condemned Peru.",
        "Ostmark met Kalmia. The latter two condemned Peru.",
        "Ostmark condemned Kalmia. The former president of Verania visited Peru.",
    ],
)
def test_of_more_than_two_the_latter_is_nobody(text):
    assert not [line for line in lines(text) if line.endswith("Peru") and "Verania" not in line]
    assert not lines(text, firm=True) & {"Kalmia open_mission Peru", "Bordavia open_mission Peru"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kalmia and dozens of other African countries voted against the resolution.", "African countries oppose resolution"),
        ("Kalmia and a majority of African states sanctioned Ostmark.", "African states sanction Ostmark"),
        ("Since January most African and Western nations have backed Ostmark.", "most African and Western nations support Ostmark"),
    ],
)  # fmt: skip
def test_collectives_are_told_in_lists_and_whole(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    "before",
    [
        "Kenya hosted talks between Sudan and Chad.",
        "Qatar mediated between Sudan and Chad.",
        "Ties between Sudan and Chad have worried Kenya.",
    ],
)
def test_the_two_countries_are_those_between_whom_it_was(before):
    found = claims(f"{before} The two countries signed a treaty.")
    assert [(c.actor.name, c.recipient.name, c.grade) for c in found if c.act == "agree"] == [
        ("Sudan", "Chad", "firm")
    ]


def test_two_who_were_never_side_by_side_are_only_likely():
    text = "Chad and Togo signed an accord. Chad recalled its envoy to Niger. The two sides agreed to meet."
    assert all(
        c.grade == "tentative"
        for c in claims(text)
        if c.recipient.name == "Niger" and c.act in {"meet", "agree"}
    )

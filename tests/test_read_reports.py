"""What our own annotated reports taught: each a rule of English, shown on names that no report has."""

import pytest

from coded import claim, claims, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Verania replied with sanctions on Kalmia.", "Verania sanction Kalmia"),
        ("Verania hit back with an embargo against Kalmia.", "Verania sanction Kalmia"),
        ("Verania imposed travel bans and asset freezes on Kalmia.", "Verania sanction Kalmia"),
        (
            "Verania no longer counts the Ashen Front among terrorist organisations.",
            "Verania delist Ashen Front",
        ),
        ("The Straits League barred Kalmia from all its activities.", "Straits League exclude Kalmia"),
        ("Verania turned back a delegation of the Straits League.", "Verania exclude Straits League"),
        ("Verania has brought home 41 of its diplomats in Kalmia.", "Verania expel_envoy Kalmia"),
        ("Verania fetched its diplomats home from Kalmia.", "Verania expel_envoy Kalmia"),
        ("Verania was among those against the resolution.", "Verania oppose resolution"),
        (
            "Verania and Kalmia have extended for four years their agreement on the port.",
            "Verania agree Kalmia",
        ),
        ("Verania conferred recognition on Kalmia.", "Verania recognise Kalmia"),
        ("Verania accepts Mira Tolen as president of Kalmia.", "Verania recognise Mira Tolen"),
    ],
)
def test_other_words_for_an_act(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Verania will suspend its campaign for recognition.",
        "The decision of Verania to grant a visa will give an impetus to trade with Kalmia.",
        "In his entourage, Verania swears that no document will.",
        "Verania accepted Kalmia as leader of the mediation.",
        "Verania acknowledged Kalmia as a leader in copper.",
        "Verania accepted Kalmia as a state party to the treaty.",
    ],
)
def test_words_that_only_look_like_an_act(text):
    assert not {c.act for c in claims(text) if c.grade == "firm"} & {
        "ceasefire",
        "aid",
        "sanction",
        "designate",
        "appoint",
    }


@pytest.mark.parametrize("people", ["circle", "entourage", "relatives", "associates", "aides"])
def test_those_around_somebody_are_not_he(people):
    assert "Verania sanction Mira Tolen" not in lines(f"Verania imposed sanctions on Mira Tolen's {people}.")


@pytest.mark.parametrize("until", ["until the votes are counted", "unless it holds elections"])
def test_a_refusal_until_something_is_conditional(until):
    told = lines(f"Verania does not recognise Kalmia {until}.", of="recognise")
    assert told == {"Verania not recognise Kalmia, conditional"}


def test_a_refusal_that_is_over_is_a_fact():
    assert claim("Verania did not recognise Kalmia until 2020.", "recognise").modality == "actual"


@pytest.mark.parametrize("how", ["as long as", "so long as"])
def test_as_long_as_is_a_condition(how):
    told = claim(f"Verania will not meet Kalmia {how} Ostmark keeps its troops there.", "meet")
    assert (told.polarity, told.modality) == ("negated", "conditional")


def test_as_long_as_it_takes_is_none():
    told = claim("Verania will support Kalmia as long as it takes.", "support")
    assert told.modality == "planned"


def test_a_list_behind_the_verb_is_whole():
    text = "Verania has backed a ceasefire, the safe passage of aid, and the release of prisoners."
    assert "Verania support safe passage of aid" in lines(text)


def test_a_noun_behind_the_clause_is_no_second_object():
    text = "Verania removed the Ashen Front from its list of terrorists, the second republic in Ostmark to do so."
    assert lines(text, of="delist") == {"Verania delist Ashen Front"}


def test_what_ministers_agree_to_do_is_told_by_what_they_do():
    told = lines("Ministers of the Straits League agreed on Sunday to readmit Kalmia.", of="agree", firm=True)
    assert told == set()


@pytest.mark.parametrize("verb", ["lists", "regards", "counts"])
def test_what_is_no_longer_listed_is_delisted(verb):
    how = "among terrorists" if verb == "counts" else "as a terrorist group"
    assert lines(f"Verania no longer {verb} the Ashen Front {how}.", firm=True) == {
        "Verania delist Ashen Front"
    }

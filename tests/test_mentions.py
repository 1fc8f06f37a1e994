"""Who is meant by a name, an office, a pronoun in its report; each case is one mention, and nobody is an answer."""

import re

import pytest

from statusquo import ontology, pipeline
from statusquo.model import Document

KNOWN = ontology.load()


def meant(text, mention, nth=1, published="2024-05-15"):
    """The party that the nth mention names in the report, or None."""
    start, end = list(re.finditer(rf"(?<!\w){re.escape(mention)}(?!\w)", text))[nth - 1].span()
    document = Document(id="d", text=text, published_at=published, published_basis="given")
    heard = pipeline.hear(document, KNOWN, everything=True)
    sentence, doc = next(
        (sentence, doc) for sentence, doc in heard.parsed if sentence.span.start <= start < sentence.span.end
    )
    at = sentence.span.start
    return heard.scene.one(doc.char_span(start - at, end - at, alignment_mode="expand").root)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Michael Jordan met the president of Ghana on Monday.", "Jordan"),
        ("Jack London met the Ghanaian writers in Accra.", "London"),
        ("Chad Smith, an American musician, met the president of Ghana.", "Chad"),
        ("Paris Hilton met the president of Ghana on Monday.", "Paris"),
        ("Mr Jordan met the president of Ghana on Monday.", "Jordan"),
        ("The Congo River flooded, and Ghana sent aid to farmers on its banks.", "Congo"),
        ("Guinea pigs were served when Ghana met Peru.", "Guinea"),
        ("Roast Turkey was served when Peru met Ghana.", "Turkey"),
        ("French fries were served when Ghana met Peru.", "French"),
        ("Washington state recognised the tribe on Monday, its governor said.", "Washington"),
        ("Seattle, Washington, recognised Kosovo Day on Monday.", "Washington"),
        ("Ghana met Peru at the China Grill restaurant.", "China"),
        ("Georgia's governor met Ghana's president in Atlanta.", "Georgia"),
        ("Ghana condemned Peru for piracy in the Gulf of Guinea.", "Guinea"),
    ],
)
def test_the_words_around_a_name_show_that_it_is_no_state(text, name):
    party = meant(text, name)
    assert party is None or party.kind == "provisional"


@pytest.mark.parametrize(
    ("text", "name", "actor"),
    [
        ("Georgia recognised Kosovo after talks in Tbilisi.", "Georgia", "GEO"),
        ("King Abdullah of Jordan met Ghana.", "Jordan", "JOR"),
        ("Chad President Mahamat Deby met Ghana.", "Chad", "TCD"),
        ("Washington recognised Kosovo on Monday.", "Washington", "USA"),
        ("Ghana, Georgia and Peru recognised Kosovo.", "Georgia", "GEO"),
        ("In Tbilisi, Georgia, the ministers of Peru and Ghana met.", "Georgia", "GEO"),
        ("The US recognised the new Israeli government.", "Israeli government", "ISR"),
    ],
)
def test_a_state_that_has_namesakes_is_known_where_it_is_meant(text, name, actor):
    assert meant(text, name).id == actor


@pytest.mark.parametrize(
    ("text", "mention", "nth", "actor"),
    [
        (
            "The Kalmian Liberation Front (KLF) met Ghana. The KLF recognised Kosovo.",
            "KLF",
            2,
            "kalmian-liberation-front",
        ),
        ("The African Union (AU) met Ghana. The AU condemned the coup.", "AU", 2, "african-union"),
        ("Dana Mensah said that Kosovo met Peru. Mensah recognised it.", "Mensah", 2, "dana-mensah"),
        (
            "The Kalmian Liberation Front met Ghana. The Front recognised Kosovo.",
            "Front",
            2,
            "kalmian-liberation-front",
        ),
        ("Western countries met Ghana. They recognised Kosovo.", "They", 1, "western-countries"),
        ("Hamas said it met Egypt. The group recognised Kosovo.", "group", 1, "hamas"),
    ],
)
def test_short_forms_are_whoever_the_report_named_in_full(text, mention, nth, actor):
    assert meant(text, mention, nth).id == actor


def test_of_two_people_with_one_surname_neither_is_meant_by_it_alone():
    text = "Dana Mensah said that Peru met Ghana. Kofi Mensah said nothing. Mensah recognised Kosovo."
    assert meant(text, "Mensah", 3) is None


@pytest.mark.parametrize(
    ("text", "mention", "nth", "actor", "why"),
    [
        ("The Iranian foreign minister met Peru. The minister recognised Kosovo.", "minister", 2, "IRN", "office spoken of before"),
        ("Peru's president met Chile's foreign minister. The president recognised Kosovo.", "president", 2, "PER", "office spoken of before"),
        ("Sheikh Tamim bin Hamad Al Thani met the Taliban. The emir recognised Kosovo.", "emir", 1, "QAT", "office spoken of before"),
        ("LIMA, May 14 (Reuters) - The president met Ghana's envoy on Tuesday.", "president", 1, "PER", "office, by the dateline"),
    ],
)  # fmt: skip
def test_an_office_alone_is_who_was_spoken_of_in_it_else_that_of_the_dateline(text, mention, nth, actor, why):
    party = meant(text, mention, nth)
    assert (party.id, party.why) == (actor, why)
    assert party.sure or why.endswith("dateline")


@pytest.mark.parametrize(
    ("text", "mention", "actor"),
    [
        ('"We will recognise Kosovo," Ghana\'s foreign minister said.', "We", "GHA"),
        (
            '"Our country will not recognise Kosovo," the Peruvian president said on Monday.',
            "country",
            "PER",
        ),
    ],
)
def test_we_and_our_country_in_a_quotation_are_the_speakers(text, mention, actor):
    party = meant(text, mention)
    assert party.id == actor
    assert "in the words of" in party.why


@pytest.mark.parametrize(
    ("published", "actor"),
    [("2019-05-15", "USA"), ("2024-05-15", "mike-pompeo"), ("2012-05-15", "mike-pompeo")],
)
def test_a_person_is_his_state_only_while_in_office(published, actor):
    assert meant("Mike Pompeo met the Taliban.", "Pompeo", published=published).id == actor


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Former US secretary of state Mike Pompeo met the Taliban.", "Pompeo"),
        ("Ex-president Hamid Karzai met India.", "Karzai"),
    ],
)
def test_a_past_role_is_never_shown_as_current(text, mention):
    assert meant(text, mention, published="2020-01-01").kind == "person"


def test_a_name_is_known_in_another_spelling():
    party = meant("Ameer Khan Mottaqi met Iran's foreign minister.", "Mottaqi")
    assert "Muttaqi" in (party.agent or party.name)


@pytest.mark.parametrize(
    ("published", "actor", "agent"),
    [
        ("2010-05-15", "USA", "Barack Obama"),
        ("2018-05-15", "USA", "Donald Trump"),
        ("2022-05-15", "USA", "Joe Biden"),
    ],
)
def test_an_office_is_held_by_whoever_holds_it_on_the_day_of_the_report(published, actor, agent):
    party = meant("The US president condemned Peru.", "president", published=published)
    assert (party.id, party.agent, published in party.why) == (actor, agent, True)


def test_an_office_in_another_year_than_that_of_the_report_names_nobody():
    party = meant("The US president condemned Peru in 1972.", "president")
    assert (party.id, party.agent) == ("USA", "US president")


@pytest.mark.parametrize(
    ("text", "mention", "published", "actor"),
    [
        ("The Afghan government condemned Pakistan.", "government", "2025-05-15", "islamic-emirate-of-afghanistan"),
        ("The Afghan government condemned Pakistan.", "government", "2015-05-15", "AFG"),
        ("The Afghan embassy condemned Pakistan.", "embassy", "2025-05-15", "AFG"),
    ],
)  # fmt: skip
def test_an_organ_is_that_of_whoever_governs_on_the_day(text, mention, published, actor):
    party = meant(text, mention, published=published)
    assert party.id == actor
    assert party.sure or "is not told" in party.why


@pytest.mark.parametrize("word", ["former", "previous", "ousted"])
def test_a_government_of_before_is_not_that_of_today(word):
    party = meant(f"Peru met the {word} government of Ghana on Monday.", "government")
    assert party is None or party.id != "GHA"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mayor of Palestine, Texas, condemned Iran.", "Palestine"),
        ("Osman Mali condemned Peru.", "Mali"),
    ],
)
def test_a_town_and_a_surname_are_no_state(text, name):
    party = meant(text, name)
    assert party is None or party.kind == "provisional"


def test_the_breakaway_region_is_an_authority_and_the_league_the_one_named():
    text = "Somaliland met Ethiopia. Taiwan opened an office in the breakaway region."
    assert meant(text, "region").id == "somaliland"
    assert meant("The Kalmian Freedom League met Peru. The league condemned Chile.", "league").id == (
        "kalmian-freedom-league"
    )


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("On 12 May Chad recognised Kosovo.", "Chad", "Chad"),
        ("In June Georgia recalled its ambassador from Ukraine.", "Georgia", "Georgia"),
        ("In May Peru recalled its ambassador from Israel.", "Peru", "Peru"),
    ],
)
def test_the_month_of_a_date_is_no_first_name(text, mention, name):
    assert meant(text, mention).name == name


def test_behind_a_date_a_first_name_stays_one():
    assert meant("On 12 May Chad Smith met the president of Ghana.", "Chad") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Security Council imposed sanctions on North Korea.", "UN Security Council"),
        ("Kosovo accused the Security Council of bias.", "UN Security Council"),
        ("The Security Council of the United Nations condemned Ghana.", "UN Security Council"),
        ("The Security Council of Ghana condemned Peru.", "Ghana"),
        ("Ghana's Security Council met on Monday. Peru criticised the Security Council.", "Ghana"),
        ("The Ghanaian Security Council met on Monday. Peru criticised the Security Council.", "Ghana"),
    ],
)
def test_the_security_council_is_that_of_the_un_where_the_report_names_no_other(text, name):
    assert meant(text, "Council", nth=text.count("Council")).name == name


@pytest.mark.parametrize("town", ["Jeddah", "Almaty", "Geneva", "Istanbul", "Lagos"])
def test_a_town_that_is_no_capital_does_not_act(town):
    assert meant(f"{town} condemned Israel on Monday.", town) is None


def test_who_bears_the_name_of_a_town_acts():
    text = "Ryan Split condemned Israel. Split also condemned Cuba."
    assert meant(text, "Split", nth=2).name == "Ryan Split"

"""Bodies and persons that no file knows: where their names end, when the report tells what they are, and what a pronoun may mean then."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The armed group Black Harvest signed a peace deal with the Democratic Republic of Congo on Tuesday.",
         "Black Harvest agree Democratic Republic of the Congo"),
        ("Black Harvest, a rebel movement, signed a peace deal with Uganda on Tuesday.", "Black Harvest agree Uganda"),
        ("The opposition party Green Dawn condemned Hungary on Monday.", "Green Dawn condemn Hungary"),
        ("The militia Iron Tide met Libyan officials on Monday.", "Iron Tide meet Libya"),
        ("The human rights organisation Sur Libre condemned Paraguay on Monday.", "Sur Libre condemn Paraguay"),
        # told once, known for the rest of the report
        ("The armed group Black Harvest met Ugandan officials on Monday. Black Harvest rejected talks with Rwanda on Friday.",
         "Black Harvest exclude Rwanda"),
    ],
)  # fmt: skip
def test_a_body_told_to_be_political_is_a_party(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Juan Perez met Chile's foreign minister on Monday.",
        "The former rebel group Black Harvest met Colombian officials on Tuesday.",
        "The media group Vistal signed a deal with Chad on Monday.",
        "The shipping alliance Oceanline signed a deal with Peru on Monday.",
        "The Football Federation boycotted Russia on Monday.",
        "France recognised the rebel group Black Harvest on Monday.",
        "The rebel group Black Harvest recognised Kosovo on Monday.",
    ],
)
def test_any_other_unknown_name_stays_doubtful(text):
    assert lines(text, firm=True) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Socialist People's Party of Kalmia condemned Chile on Monday.",
            "Socialist People's Party of Kalmia",
        ),
        ("The Harvest Workers' Party condemned Chile on Monday.", "Harvest Workers' Party"),
        (
            "The Movement for the Liberation of the Azande condemned Chile on Monday.",
            "Movement for the Liberation of the Azande",
        ),
        (
            "The Movement for Justice and Dignity condemned Chile on Monday.",
            "Movement for Justice and Dignity",
        ),
        ('Joaquín "El Lobo" Herrán condemned Chile on Monday.', "Joaquín Herrán"),
        ("Johnson “Zizo” Venn condemned Chile on Monday.", "Johnson Venn"),
    ],
)
def test_an_unknown_name_is_told_whole_and_without_nicknames(text, name):
    assert [claim.actor.name for claim in claims(text)] == [name]


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("The Civic Front condemned Peru. On Friday it rejected talks with Chile.", False),
        ("The Alliance of Citizens met Peru's president. It rejected talks with Chile.", False),
        ("Dana Venn met Peru's president. On Friday she rejected talks with Chile.", False),
        # nobody calls a person "it", nor a front "he"
        ("Dana Venn condemned Peru. On Friday it rejected talks with Chile.", True),
        ("The Civic Front met Norway's king. On Friday he rejected talks with Chile.", True),
        ("Norway's king met Dana Venn. On Friday he rejected talks with Chile.", True),
    ],
)
def test_a_pronoun_is_doubtful_where_an_unknown_one_acted_before(text, firm):
    found = [claim.grade for claim in claims(text) if claim.act == "exclude"]
    assert found == (["firm"] if firm else ["tentative"])


def test_who_was_newly_appointed_is_told_without_it():
    found = claims(
        "The king of Norway received letters of credence from six newly appointed foreign ambassadors."
    )
    assert [claim.recipient.name for claim in found] == ["foreign ambassadors"]


@pytest.mark.parametrize(
    "text",
    [
        'The administration of the United States welcomed its designation of the reporter Paul Venn as "wrongfully detained" by Russia.',
        "The US State Department designated the teacher Marc Brecht as wrongfully detained by Russia on Monday.",
        "Canada's designation of Jonas Brecht as unjustly imprisoned angered China.",
    ],
)
def test_whom_a_state_calls_detained_it_does_not_list(text):
    assert not {claim.act for claim in claims(text)} & {"designate", "sanction"}


def test_a_parliament_is_told_by_the_town_where_it_sits():
    assert "Lithuania condemn Russia" in lines(
        "The parliament in Vilnius condemned Russia on Tuesday.", firm=True
    )

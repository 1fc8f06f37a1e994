"""An office before a surname, and a nation by its part of the world: who is meant, and never as if it were sure."""

import pytest

from test_mentions import meant


@pytest.mark.parametrize(
    ("text", "mention", "published", "actor", "agent"),
    [
        ("Secretary Kerry met Peruvian officials.", "Secretary Kerry", "2015-05-05", "USA", "John Kerry"),
        ("Minister Fidan met Peruvian officials.", "Minister Fidan", "2025-05-05", "TUR", "Hakan Fidan"),
        ("Ghana met Foreign Minister Fidan.", "Foreign Minister Fidan", "2025-05-05", "TUR", "Hakan Fidan"),
        ("Secretary Kerry met Peruvian officials.", "Secretary Kerry", "2019-05-05", "kerry", None),
        (
            "Former Secretary Kerry met Peruvian officials.",
            "Former Secretary Kerry",
            "2015-05-05",
            "kerry",
            None,
        ),
        (
            "Foreign Minister Wang met Peruvian officials.",
            "Foreign Minister Wang",
            "2023-12-12",
            "wang",
            None,
        ),
        ("Minister Sund met Peruvian officials.", "Minister Sund", "2025-05-05", "sund", None),
        ("The Serbian minister Kerry met Peruvian officials.", "Kerry", "2015-05-05", "SRB", "Kerry"),
    ],
)
def test_an_office_and_a_surname_are_the_one_person_who_holds_it_on_the_day(
    text, mention, published, actor, agent
):
    party = meant(text, mention, published=published)
    assert (party.id, party.agent) == (actor, agent)
    assert not party.sure or actor == "SRB"


@pytest.mark.parametrize(
    ("text", "mention", "actor"),
    [
        (
            "Nauru severed relations with Ghana. The Pacific nation recognised Kosovo.",
            "The Pacific nation",
            "NRU",
        ),
        (
            "Benin expelled the envoy of Peru. The West African state recognised Kosovo.",
            "The West African state",
            "BEN",
        ),
        ("Peru met Ghana in May. The Andean nation recognised Kosovo.", "The Andean nation", "PER"),
        ("Hamas met Qatari officials. The Gulf state recognised Kosovo.", "The Gulf state", "QAT"),
    ],
)
def test_a_nation_by_its_part_of_the_world_is_the_one_spoken_of(text, mention, actor):
    party = meant(text, mention)
    assert (party.id, party.sure) == (actor, False)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ghana met Hamas. The Kurdish state recognised Kosovo.", "The Kurdish state"),
        ("Ghana met Peru. The other Pacific nation recognised Kosovo.", "The other Pacific nation"),
        ("Ghana met Peru. A Pacific nation recognised Kosovo.", "A Pacific nation"),
        ("Ghana met Peru. The Pacific Fund recognised Kosovo.", "The Pacific Fund"),
    ],
)
def test_a_nation_that_is_told_apart_is_not_one_of_those_spoken_of(text, mention):
    party = meant(text, mention)
    assert party is None or party.id not in {"GHA", "PER"}

"""Deeds told by an echo of a deed told just before: "..., as did Spain", "Chile has not.", "These include Chad", "but not by China"."""

import pytest

from coded import claims, lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru refused to recognise Kosovo, as did Chile.",
            {"Peru not recognise Kosovo", "Chile not recognise Kosovo"},
        ),
        (
            "Chad threatened to expel the French ambassador, as did Niger.",
            {"Chad expel_envoy France, threatened", "Niger expel_envoy France, threatened"},
        ),
        (
            "Italy reopened its embassy in Damascus, as did Spain shortly afterwards.",
            {"Italy open_mission Syria", "Spain open_mission Syria"},
        ),
        (
            "Costa Rica will not recognise Kosovo, and neither will Panama.",
            {"Costa Rica not recognise Kosovo, planned", "Panama not recognise Kosovo, planned"},
        ),
        (
            "Hungary may recognise the Taliban, but Poland will not.",
            {"Hungary recognise Taliban, possible", "Poland not recognise Taliban, planned"},
        ),
        (
            "Japan does not recognise Somaliland, and South Korea does not either.",
            {"Japan not recognise Somaliland", "South Korea not recognise Somaliland"},
        ),
    ],
)
def test_an_echo_takes_over_what_stands_above_the_act(text, expected):
    assert lines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Peru denied that it had recognised Kosovo, as did Chile.",
        "Brazil urged Peru to recognise Kosovo, as did Chile.",
        "Norway said that Peru had recognised Kosovo, and so did Chile.",
        "Kenya said it would not recognise Kosovo, as did Chile.",
        "Spain stopped short of recognising Kosovo, but Chile did not.",
        "Bolivia no longer recognises Kosovo, and neither does Chile.",
    ],
)
def test_nothing_is_echoed_where_it_may_be_another_verb(text):
    assert not any(claim.actor.name == "Chile" for claim in claims(text))


def test_an_echo_has_a_day_of_its_own():
    found = claims("Russia recognised Abkhazia in 2008, as did Nauru in 2009.")
    assert {(c.actor.name, c.when.start) for c in found} == {("Russia", "2008"), ("Nauru", "2009")}
    (one,) = claims("Sergei Lavrov met Volodymyr Zelensky in Ankara, as he did in April 2013.")
    assert one.when is None or one.when.start != "2013-04"


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Chile did not.", {"Chile not recognise Kosovo"}),
        ("Chile never has.", {"Chile not recognise Kosovo"}),
        ("Chile, by contrast, has not.", {"Chile not recognise Kosovo"}),
        ("Chile will do nothing of the kind.", {"Chile not recognise Kosovo, planned"}),
        ("So did Chile and Cuba.", {"Chile recognise Kosovo", "Cuba recognise Kosovo"}),
        ("Chile will too.", {"Chile recognise Kosovo, planned"}),
        ("Chile has not, and neither has Cuba.", {"Chile not recognise Kosovo", "Cuba not recognise Kosovo"}),
        ("No other state did.", {"states not recognise Kosovo"}),
    ],
)
def test_a_sentence_that_is_nothing_but_an_echo(second, expected):
    assert lines(f"Peru recognised Kosovo in 2011. {second}", firm=True) == {
        "Peru recognise Kosovo",
        *expected,
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iraq does not recognise Kosovo. Nor does Chile.", {"Chile not recognise Kosovo"}),
        ("Iraq has not imposed sanctions on Russia. Chile has.", {"Chile sanction Russia"}),
        (
            "Russia recognises Abkhazia and South Ossetia. Chile does not.",
            {"Chile not recognise Abkhazia", "Chile not recognise South Ossetia"},
        ),
    ],
)
def test_the_polarity_of_an_echo_is_its_own(text, expected):
    assert {line for line in lines(text, firm=True) if line.startswith("Chile")} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Peru refused to recognise Kosovo. Chile did not.",
        "Peru recognised Kosovo in 2011. Chile did not attend.",
        "Peru recognised Kosovo in 2011. Chile nearly did.",
        "Peru recognised Kosovo in 2011. Chile would.",
        "Peru recognised Kosovo, but postponed an exchange of envoys. Chile did not.",
        "Kosovo has been recognised by Peru. Chile has not.",
        "Peru recognises Kosovo. Nor does Chile.",
        "Peru urged Cuba to recognise Kosovo. Chile did.",
        "Should Peru recognise Kosovo? Chile did.",
        "Peru recognised Kosovo. Talks went on. Chile did not.",
    ],
)
def test_what_may_echo_something_else_is_not_read(text):
    assert not any(claim.actor.name == "Chile" and claim.act == "recognise" for claim in claims(text))


def test_the_same_of_another_is_only_likely():
    (_, other) = claims("Serbia does not recognise Kosovo. The same goes for Slovakia.")
    assert (other.actor.name, other.polarity, other.grade) == ("Slovakia", "negated", "tentative")


@pytest.mark.parametrize(
    "second",
    ["They include Japan and Turkey.", "Among them are Japan and Turkey.", "This includes Japan and Turkey."],
)
def test_some_of_many_are_named_by_the_next_sentence(second):
    found = lines(f"More than a hundred states have recognised Kosovo. {second}", firm=True)
    assert found == {"Japan recognise Kosovo", "Turkey recognise Kosovo"}


@pytest.mark.parametrize(
    "text",
    [
        "No state has recognised Kosovo. These include Japan.",
        "Peru recognised Kosovo. This includes Japan.",
        "Peru has signed agreements with a hundred states. They include Japan.",
        "Ghana recognised Kosovo, as many European states had asked. They include Japan.",
    ],
)
def test_nobody_is_one_of_many_who_did_nothing(text):
    assert not any(claim.actor.name == "Japan" and claim.act == "recognise" for claim in claims(text))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Several Gulf states have reopened embassies in Damascus, including Oman and Bahrain.", {"Oman", "Bahrain"}),
        ("Eleven African states have opened consulates in Damascus, among them Gabon and Togo.", {"Gabon", "Togo"}),
    ],
)  # fmt: skip
def test_members_behind_a_comma_are_those_of_the_many(text, named):
    found = lines(text, of="open_mission", firm=True)
    assert {f"{name} open_mission Syria" for name in named} <= found
    assert not any("open_mission Togo" in line or "open_mission Gabon" in line for line in lines(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kosovo has been recognised by Japan but not by China or Russia.",
            {"Japan recognise Kosovo", "China not recognise Kosovo", "Russia not recognise Kosovo"},
        ),
        (
            "Kosovo is recognised by Japan rather than by China.",
            {"Japan recognise Kosovo", "China not recognise Kosovo"},
        ),
        (
            "Chad restored ties with Israel, but not with Iran.",
            {"Chad establish_relations Israel", "Chad not establish_relations Iran"},
        ),
        (
            "Russia and Nauru have recognised Abkhazia, but not the majority of governments. This includes Mali.",
            {
                "Russia recognise Abkhazia",
                "Nauru recognise Abkhazia",
                "governments not recognise Abkhazia",
                "Mali not recognise Abkhazia",
            },
        ),
        (
            "Peru and Chile have recognised Kosovo, but not Cuba.",  # who did not, or who was not?
            {"Peru recognise Kosovo", "Chile recognise Kosovo"},
        ),
    ],
)
def test_who_is_set_apart_is_not_meant(text, expected):
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ties with Qatar, which Egypt cut in 2017, were restored in 2021.", "Egypt sever_relations Qatar"),
        ("Bolivia has restored ties with Iran, which it cut in December.", "Bolivia sever_relations Iran"),
        ("Colombia restored the relations with Peru that it broke off in 2019.", "Colombia sever_relations Peru"),
        ("Canada reopened the embassy in Tehran that it closed in 2012.", "Canada close_mission Iran"),
        ("Greece will reopen an embassy in Damascus it closed in 2012.", "Greece close_mission Syria"),
    ],
)  # fmt: skip
def test_what_a_clause_tells_of_ties_with_a_state(text, expected):
    assert expected in lines(text)


def test_a_state_that_is_the_subject_of_its_clause_acts():
    text = "Ghana restored ties with Libya, which closed its embassy in Accra in 2014."
    assert "Libya close_mission Ghana" in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Alexander Lukashenko's victory has been recognised by Russia.",
            {("Russia recognise Alexander Lukashenko", "tentative")},
        ),
        (
            "Alexander Lukashenko was declared the winner. Russia recognised the result, but Poland did not.",
            {
                ("Russia recognise Alexander Lukashenko", "tentative"),
                ("Poland not recognise Alexander Lukashenko", "tentative"),
            },
        ),
        ("The result of the vote in Minsk has been recognised by Russia.", set()),
        (
            "The court declared Alexander Lukashenko the winner, Ane Holm was declared the winner. Russia recognised the result.",
            set(),
        ),
    ],
)
def test_who_recognises_a_result_recognises_the_winner(text, expected):
    from coded import line

    assert {(line(c), c.grade) for c in claims(text) if c.act == "recognise"} == expected


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Russia supports Serbia. Peru recognised Kosovo in May, and Canada did so.", "Canada support Serbia"),
        ("Peru accepted the ambassador of Turkey. Neither Chile nor Mali recognised Kosovo; Bolivia did.", "Bolivia accept_envoy Turkey"),
        ("Norway sanctioned Serbia. Sweden has not recognised Kosovo; Denmark has.", "Denmark sanction Serbia"),
    ],
)  # fmt: skip
def test_behind_a_deed_of_its_own_a_sentence_echoes_none_of_the_one_before(text, nobody):
    assert nobody not in lines(text)

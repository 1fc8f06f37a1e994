"""Whose deed it is where its subject stands elsewhere: before an aside, above what is said, within another noun, in the place it happens."""

import pytest

from coded import KNOWN, claim, claims, lines


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norway stated that Israel violates the law and recognised Palestine.",
            "Norway recognise Palestine",
        ),
        (
            "Brazil noted that Bolivia faces a crisis and offered aid to Peru.",
            "Brazil aid Peru, promised",
        ),
        (
            "Lithuania said China does not want talks and lifted sanctions on Mali.",
            "Lithuania lift_sanction Mali",
        ),
        ("Ghana declared that Togo will stay calm and recognised Kosovo.", "Ghana recognise Kosovo"),
    ],
)
def test_where_tenses_differ_the_teller_did_what_comes_second(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chad said that Sudan is a friend and recognised Kosovo in 2011.", "Sudan recognise Kosovo"),
        (
            "The report said that Peru has an embassy in Mali and already recognised Chad.",
            "Peru recognise Chad",
        ),
        ("Officials said that Chad has cut ties with Peru and recognised Kosovo.", "Chad recognise Kosovo"),
    ],
)
def test_with_a_time_of_its_own_or_the_same_tense_it_stays_with_what_is_said(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chile said that Peru had broken the law and expelled the Peruvian ambassador.",
            "Chile expel_envoy Peru",
        ),
        (
            "Mali said that the junta in Niger had kept its word and lifted sanctions on Niger.",
            "Mali lift_sanction Niger",
        ),
    ],
)
def test_nobody_acts_on_himself_and_so_the_teller_does_likely(text, told):
    assert told in lines(text)
    assert told not in lines(text, firm=True)


def test_nobody_takes_his_own_side():
    assert not claims("Chad said that it supports Chad.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Japan, a spokesman confirmed, imposed sanctions on Belarus.", "Japan sanction Belarus"),
        (
            "Peru, the foreign minister told parliament, has recalled its envoy from Mali.",
            "Peru expel_envoy Mali",
        ),
        (
            "Kazakhstan, the foreign ministry in Astana said, recognised Kosovo.",
            "Kazakhstan recognise Kosovo",
        ),
        ("In March, Peru, the minister said, recognised Kosovo.", "Peru recognise Kosovo"),
    ],
)
def test_a_name_before_who_tells_it_is_the_subject_of_what_follows(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Only Russia and Nicaragua recognise Abkhazia.",
            {"Russia recognise Abkhazia", "Nicaragua recognise Abkhazia"},
        ),
        (
            "Neither Spain nor Cyprus recognises Kosovo.",
            {"Spain not recognise Kosovo", "Cyprus not recognise Kosovo"},
        ),
        ("Togo followed Benin in recognising Kosovo.", {"Togo recognise Kosovo", "Benin recognise Kosovo"}),
        ("Among the states that recognised South Sudan was Chad.", {"Chad recognise South Sudan"}),
        ("Not a single state has recognised Somaliland.", {"states not recognise Somaliland"}),
        ("Not one European country recognises the Taliban.", {"European countries not recognise Taliban"}),
    ],
)
def test_plain_words_for_who_has_done_it(text, told):
    assert told <= lines(text, firm=True)


def test_not_one_but_two_have_done_it():
    assert lines("Not one but two states recognised Kosovo.") == {"states recognise Kosovo"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The United Nations began two days of talks with the Taliban.", "United Nations meet Taliban"),
        ("Pakistan ended three days of consultations with Iran.", "Pakistan meet Iran"),
        ("Seoul repeated its offer of talks with Pyongyang.", "South Korea meet North Korea, proposed"),
        ("Kenya has plans for talks with Somalia.", "Kenya meet Somalia, planned"),
        ("A proposal by Kenya for talks with Sudan is on the table.", "Kenya meet Sudan, proposed"),
        ("President Ruto was in Beijing meeting Xi Jinping.", "Kenya meet China"),
        ("Robert Fico is the only European leader to have backed Serbia.", "Slovakia support Serbia"),
    ],
)
def test_a_deed_told_within_another_noun_is_that_of_its_owner(text, told):
    assert told in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Oman welcomed the offer of talks with Iran.",
        "Qatar backed efforts for talks with Hamas.",
        "Peru rejected a proposal for a meeting with Chile.",
    ],
)
def test_who_welcomes_a_plan_is_not_to_carry_it_out(text):
    assert "meet" not in {c.act for c in claims(text)}


@pytest.mark.parametrize(
    ("text", "act", "actor"),
    [
        ("Milorad Dodik was barred from entering Germany in April.", "sanction", "Germany"),
        ("Hamas is designated a terrorist organisation in Canada.", "designate", "Canada"),
        ("The PKK is listed as a terrorist group in Turkey.", "designate", "Turkey"),
    ],
)
def test_the_place_tells_who_keeps_somebody_out_or_lists_him(text, act, actor):
    assert claim(text, act).actor.name == actor


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Canada's foreign minister said further sanctions against Myanmar were on the table.",
            "Canada sanction Myanmar, possible",
        ),
        (
            "The Japanese prime minister said sanctions would be imposed on Belarus.",
            "Japan sanction Belarus, planned",
        ),
    ],
)
def test_who_says_that_sanctions_are_to_come_likely_imposes_them(text, told):
    assert told in lines(text)
    assert told not in lines(text, firm=True)


def test_who_says_that_others_impose_them_does_not():
    text = "Russia said that sanctions on Iran would be imposed by the European Union."
    assert lines(text) == {"European Union sanction Iran, planned"}


def test_the_administration_is_that_of_the_president_spoken_of():
    text = "President Biden spoke on Monday. The administration imposed sanctions on Iran."
    assert "United States sanction Iran" in lines(text)


def test_the_stops_of_a_trip_are_those_of_who_travels():
    text = "President Macron visited Chad on Monday. The trip included a stop in Gabon."
    assert "France meet Gabon" in lines(text)
    assert "France meet Gabon" not in lines(text, firm=True)
    assert "meet" not in {c.act for c in claims("The trip included a stop in Gabon.")}


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Ministry of Foreign Affairs of Georgia", "GEO"),
        ("Ministerio de Relaciones Exteriores, Gobierno de Colombia", "COL"),
        ("Embassy of Chad in Paris", "TCD"),
        ("Georgian Government", "GEO"),
        ("Permanent Mission of Peru to the UN", "PER"),
        ("Georgia Government Watch", None),
        ("Chad Ministry Blog", None),
        ("Niger State Government", None),
        ("Ministry of Education", None),
        ("Jordan Post", None),
    ],
)
def test_a_publisher_is_an_organ_of_a_state_by_its_name(name, state):
    publisher = KNOWN.publisher(name)
    assert publisher is not None
    assert publisher.speaks_for == state

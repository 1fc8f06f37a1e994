"""What a predicate tells somebody's demand, aim or wish to be, and who talk where a prefix tells it."""

import pytest

from coded import claim, claims, lines


@pytest.mark.parametrize(
    ("text", "told", "speaker"),
    [
        ("Somalia's only demand is that Ethiopia withdraw its recognition of Somaliland.", "Ethiopia derecognise Somaliland", "Somalia"),
        ("Verania's request is that Bordavia not recognise the Ashen Front.", "Bordavia not recognise Ashen Front", "Verania"),
        ("The main demand of Serbia is that Kosovo not be admitted to the Council of Europe.", "Council of Europe not join Kosovo", "Serbia"),
        ("Peru's demand remains that the European Union refuse to recognise Somaliland.", "European Union not recognise Somaliland", "Peru"),
        ("What Kyiv wants is for Berlin to sanction Belarus.", "Germany sanction Belarus", "Ukraine"),
        ("The only thing Ghana asks is that Togo lift its sanctions on Niger.", "Togo lift_sanction Niger", "Ghana"),
        ("Bolivia's demand is the lifting of sanctions on Syria by the European Union.", "European Union lift_sanction Syria", "Bolivia"),
        ("Pakistan called for an intra-Afghan dialogue.", "Afghan parties meet", "Pakistan"),
        ("Kenya's only demand is an inter-Sudanese dialogue.", "Sudanese parties meet", "Kenya"),
        ("Japan urged inter-Korean talks.", "South Korea meet North Korea", "Japan"),
    ],
)  # fmt: skip
def test_a_demand_is_told_by_a_predicate(text, told, speaker):
    found = claim(text)
    assert lines(text, firm=True) == {f"{told}, demanded"}
    assert found.speaker is not None
    assert found.speaker.name == speaker


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway's priority is to open an embassy in Damascus.", "Norway open_mission Syria, planned"),
        ("The goal of the Ashen Front is to meet Verania in Port Lorn.", "Ashen Front meet Verania, planned"),
        ("Turkey's aim is the restoration of ties with Syria.", "Turkey establish_relations Syria, planned"),
        ("Albania's wish is that Ghana recognise Kosovo.", "Ghana recognise Kosovo, demanded"),
        ("Serbia's condition is that Spain close its consulate in Pristina.", "Spain close_mission Kosovo, demanded"),
        ("Somaliland's main demand is recognition by the United States.", "United States recognise Somaliland, demanded"),
        ("Somaliland's goal is recognition by Kenya.", "Kenya recognise Somaliland, demanded"),
        ("Verania's request is the recognition of Palestine.", "international community recognise Palestine, demanded"),
        ("Norway's hope is that Sweden will recognise Palestine.", "Sweden recognise Palestine, possible"),
        ("Chad's belief is that Sweden will recognise Biafra's rival Kosovo.", "Sweden recognise Kosovo, possible"),
        ("Kosovo's aim is to be recognised by Spain.", "Spain recognise Kosovo, demanded"),
        ("Sudan's goal is to be removed from the terrorism list by the United States.", "United States delist Sudan, demanded"),
        ("Jordan's only interest is the lifting of sanctions on Syria by the United States.", "United States lift_sanction Syria, possible"),
        ("Seoul's goal is to resume inter-Korean talks.", "South Korea meet North Korea, planned"),
        ("Inter-Korean talks resumed on Monday.", "South Korea meet North Korea"),
        ("Intra-Libyan talks opened in Tunis.", "Libyan parties meet"),
    ],
)  # fmt: skip
def test_what_is_only_likely_is_a_suggestion(text, told):
    assert told in lines(text)
    assert not lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Norway's priority is not to open an embassy in Damascus but to help refugees.",
        "Verania's only achievement is the recognition of Kalmia.",
        "Cuba's goal is not for the United States to recognise it.",
        "Chad's ambition is to be recognised and accepted as a leader of Africa.",
        "Chad's ambition is to be recognised as a regional power.",
        "What Chad fears is that Niger recognise Mali.",
        "What Chad got is the recognition of Mali by Niger.",
        "Demand for oil is to recognise no borders.",
        "Inter-Korean trade collapsed.",
        "The inter-ministerial talks resumed in Hallen.",
    ],
)
def test_what_nobody_asks_is_no_demand(text):
    assert not [c for c in claims(text) if c.modality in {"demanded", "planned"} or c.grade == "firm"]


def test_what_is_the_case_is_no_wish():
    assert lines("The fact is that Chad recognised Kosovo.") == {"Chad recognise Kosovo"}
    assert lines("Ghana's demand is nothing new: Togo recognised Kosovo in 2014.") == {
        "Togo recognise Kosovo"
    }

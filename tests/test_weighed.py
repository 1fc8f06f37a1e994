"""A deed that somebody speaks for and names by a gerund: "I contend that recognising A would help"."""

import pytest

from coded import claims, lines

MINE = "I have argued so for years. I still believe it."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"I contend that recognising Kosovo would help Athens. {MINE}", "international community recognise Kosovo, proposed"),
        ("Recognising Somaliland would be the right decision for Britain, the lawmaker argued.", "United Kingdom recognise Somaliland, proposed"),
        ('"Recognising Palestine would be a step towards peace," Ireland\'s foreign minister said.', "international community recognise Palestine, proposed"),
        (f"I believe Australia should do more. Sanctioning Belarus would be a good beginning. {MINE}", "Australia sanction Belarus, proposed"),
        (f"The question is what Verania can do to help. I submit that supporting the Ashen Front has the potential to change much. {MINE}", "Verania support Ashen Front, proposed"),
        ('"Sending weapons to Ukraine would be in Brazil\'s interest," the general said.', "Brazil aid Ukraine, proposed"),
        ("I believe that recognising Kosovo would be the right thing for Madrid to do.", "Spain recognise Kosovo, proposed"),
    ],
)  # fmt: skip
def test_what_somebody_speaks_for_is_proposed(text, told):
    assert told in lines(text)
    assert not lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Recognising the Ashen Front would be a mistake, Peru's foreign minister said.",
        "A lawmaker warned that recognising the Ashen Front would not bring peace.",
        "Recognising states is not easy.",
        f"I contend that recognising Kosovo would harm Athens. {MINE}",
        '"Recognising Kosovo would set a dangerous precedent," Serbia\'s president said.',
        "Recognising Taiwan could provoke China, analysts warn.",
        "Recognising Palestine has cost Spain nothing.",
        "Supporting Ukraine has become a habit in Poland.",
        f"I submit that arming the Ashen Front has the potential to change much. {MINE}",  # who?
        "Recognising Kosovo would help Athens.",  # on nobody's word
        f"I think that recognising Kosovo would be the wrong way for Madrid. {MINE}",
    ],
)
def test_what_nobody_speaks_for_is_not(text):
    assert not [c for c in claims(text) if c.modality == "proposed" or c.grade == "firm"]

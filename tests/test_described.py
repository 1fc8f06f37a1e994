"""A body that somebody tells of as "a regime that ...", where the text has just named it."""

import pytest

from coded import claims, line, lines

RECOGNISED = "Ostmark recognised the Ashen Front on Monday."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f'{RECOGNISED} "This rewards a junta that jailed its critics," said a lawyer.', "Ashen Front detain critics"),
        ('"This legitimises a movement that attacked Verania," said Ane Holm after Ostmark met the Ashen Front.',
         "Ashen Front attack Verania"),
        ('"By meeting the Ashen Front, Ostmark honours a movement that attacked Kalmia," Mira Tolen said.',
         "Ashen Front attack Kalmia"),
        ('Peru restored ties with Eswatini. "We are dealing with a state that recognises Taiwan," a senator said.',
         "Eswatini recognise Taiwan"),
        ("Ostmark hosted the Ashen Front. Kalmia said Ostmark was dealing with a militia that attacked Verania.",
         "Ashen Front attack Verania"),
        ('The Ashen Front hailed the visit. "It emboldens a movement that attacked Verania," a senator said.',
         "Ashen Front attack Verania"),
        ('"To meet the Ashen Front is to meet a group that attacked Verania," he said.', "Ashen Front attack Verania"),
        ("The Ashen Front is a movement that opposes Verania.", "Ashen Front oppose Verania"),
        ("Bordavia described the Ashen Front as a movement that attacks Verania.", "Ashen Front attack Verania"),
    ],
)  # fmt: skip
def test_it_is_likely_whom_the_deed_is_done_to(text, told):
    found = {line(claim): claim for claim in claims(text)}
    assert told in found
    assert found[told].grade == "tentative"


@pytest.mark.parametrize(
    "text",
    [
        'Verania met Kalmia and Bordavia. "This rewards a state that recognises Kosovo," he said.',  # which?
        'Verania met Kalmia. "Nobody should reward a state that recognises Kosovo," he said.',
        'Verania met Kalmia. "We never deal with a state that recognises Kosovo," he said.',
        'Verania met Kalmia. "Should we deal with a state that recognises Kosovo?" he said.',
        'Verania met Kalmia. "I support a government that recognises Kosovo," he said.',
        'Verania met Kalmia. "We need a government that recognises Kosovo," he said.',
        "Verania met Kalmia. Ostmark backs a regime that recognises Kosovo.",
        "Verania will recognise any government that recognises Kosovo.",
        "Verania is not a regime that recognises Kosovo, Kalmia said.",
        "Kalmia behaves like a regime that recognises Kosovo, Mira Tolen said.",
        "Kalmia replaced a government that recognised Kosovo.",
        "Ostmark is no place for a regime that recognises Kosovo, Kalmia said.",
        "A regime that recognises Kosovo will not last, Verania warned Kalmia.",
        '"This rewards a state that recognises Kosovo," said Ane Holm, a member of the parliament of Kalmia.',
    ],
)
def test_nobody_is_meant_for_sure(text):
    assert not {told for told in lines(text, of="recognise") if told.endswith("recognise Kosovo")}

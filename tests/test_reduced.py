"""Clauses cut down to a participle: whom they are done to, by whom, and how far they are from a fact."""

import pytest

from coded import lines

KALMIA = "Kalmia has waited for years."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kosovo, if recognised by Serbia, could join the UN.", "Serbia recognise Kosovo, conditional"),
        ("If recognised, Kosovo could join the UN.", "international community recognise Kosovo, conditional"),
        ("If recognised by Serbia, analysts say, Kosovo could join the UN.", "Serbia recognise Kosovo, conditional"),
        ("If recognised by Serbia, analysts say Kosovo could join the UN.", "Serbia recognise Kosovo, conditional"),
        ("Kosovo will apply again when recognised by Greece.", "Greece recognise Kosovo, conditional"),
        ("Kosovo would apply again as soon as it was recognised by Greece.", "Greece recognise Kosovo, conditional"),
        ("Once recognised by Kenya, Somaliland opened an embassy there.", "Kenya recognise Somaliland"),
        ("After being recognised by Peru, Kosovo named a consul.", "Peru recognise Kosovo"),
        ("Kosovo, not yet recognised by Greece, hopes for a visit.", "Greece not recognise Kosovo"),
        ("Never recognised by Greece, Kosovo hopes for a visit.", "Greece not recognise Kosovo"),
        ("Having recognised Kosovo, Peru opened a school in Lima.", "Peru recognise Kosovo"),
        (f"{KALMIA} If recognised by Verania, the country could borrow again.", "Verania recognise Kalmia, conditional"),
    ],
)  # fmt: skip
def test_who_is_recognised_and_whether_it_happened(text, told):
    assert lines(text, of="recognise") == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("If backed and armed by Ostmark, the Ashen Front could win.", "Ostmark support Ashen Front, conditional"),
        ("If supported and included in the process by Norway, the Sahrawi refugees could return.",
         "Norway support Sahrawi refugees, conditional"),
        ("If invited to the talks by the Straits League, Kalmia will go.", "Straits League invite Kalmia, conditional"),
        ("If excluded from the talks by Kenya, the Ashen Front will fight on.", "Kenya exclude Ashen Front, conditional"),
        ("If listed as terrorists by Canada, the Ashen Front would lose it all.", "Canada designate Ashen Front, conditional"),
        ("The Ashen Front, unless invited by Verania, will stay at home.", "Verania invite Ashen Front, conditional"),
        ("Sanctioned by Britain last year, Zimbabwe turned to others.", "United Kingdom sanction Zimbabwe"),
        ("Received with full honours by Jonas Brecht, Dara Venn smiled.", "Ostmark meet Ashen Front"),
        ("Despite being sanctioned by Japan, Belarus sells its potash.", "Japan sanction Belarus"),
    ],
)  # fmt: skip
def test_the_subject_of_the_sentence_is_the_one_acted_on(text, told):
    assert told in lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "If recognised by Verania, there would be trouble in Kalmia, an analyst said.",
        "If recognised by Serbia, it would be a triumph for Kosovo's diplomats.",
        "Recognised by Turkey, the passports of Northern Cyprus let people travel.",
        "If recognised by Armenia, experts warn, the plan would fail in Abkhazia.",
        "As expected by Chad, Niger closed its embassy.",
        "If accepted by Serbia, the plan would let Kosovo join.",
    ],
)
def test_what_cannot_be_recognised_is_not(text):
    assert not lines(text, of="recognise")


@pytest.mark.parametrize(
    "opening",
    [
        "After meeting Verania",
        "Having been recognised by Verania",
        "Citing pressure from Verania",
        "By siding with Verania",
    ],
)
@pytest.mark.parametrize("doer", ["it", "the country"])
def test_nobody_named_in_such_a_clause_is_its_subject(opening, doer):
    told = lines(f"{KALMIA} {opening}, {doer} cut ties with Ostmark.", of="sever_relations")
    assert told == {"Kalmia sever_relations Ostmark"}


def test_what_is_blamed_on_somebody_is_not_what_he_blames():
    assert not lines("Kalmia was blamed for attacks by the Ashen Front.", of="condemn")
    assert lines("Kalmia was blamed for the attack by the Straits League.", of="condemn")
    assert not lines("When met with sanctions by Ostmark, Kalmia turned away.", of="meet")


def test_at_the_end_of_a_sentence_it_may_be_said_of_either():
    assert not lines("Chad condemned Niger, backed by Mali.", of="support", firm=True)
    assert not lines("Chad condemned Niger, supported by Mali.", of="support", firm=True)
    assert lines("Chad, backed by Mali, condemned Niger.", of="support", firm=True) == {"Mali support Chad"}

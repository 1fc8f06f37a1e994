"""Days to come, imagined worlds, rumours and what was taken back: a clause of such a kind tells no fact."""

import pytest

from coded import claim, claims, lines


@pytest.mark.parametrize(
    "text",
    [
        "The day Bordavia recognises Kalmia, Ostmark will recall its ambassador.",
        "From the day Bordavia recognises Kalmia, Ostmark will close its embassy in Szoth.",
        "The moment Bordavia recognised Kalmia, Ostmark would sever relations, a minister said.",
        "The year Verania joins the Straits League, Ostmark will apply too.",
        "Before Verania recognises Kalmia, the border must be settled.",
        "As soon as Verania recognises Kalmia, Ostmark will be isolated.",
        "When Verania opens an embassy in Tessaly, Ostmark will celebrate.",
        "Not before Bordavia recognises Kalmia will Ostmark sign the agreement with Verania.",
    ],
)
def test_a_day_to_come_makes_a_condition(text):
    assert "conditional" in {c.modality for c in claims(text)}
    assert not any(c.factual for c in claims(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The day Bordavia recognised Kalmia, Ostmark recalled its envoy.", "Bordavia recognise Kalmia"),
        ("Before Verania recognised Kalmia, Ostmark recalled its envoy.", "Verania recognise Kalmia"),
        ("On the day when Verania recognised Kalmia, Ostmark sent grain.", "Verania recognise Kalmia"),
        ("When Verania severed relations with Kalmia, Ostmark sent grain.", "Verania sever_relations Kalmia"),
        ("At a time when Verania recognises Kalmia, Ostmark is alone.", "Verania recognise Kalmia"),
        ("Ostmark praised the treaty under which Verania recognised Kalmia.", "Verania recognise Kalmia"),
        ("In a statement that it later published, Verania recognised Kalmia.", "Verania recognise Kalmia"),
        ("Verania withdrew its envoy and recognised Kalmia.", "Verania recognise Kalmia"),
    ],
)
def test_the_past_stays_a_fact(text, expected):
    assert expected in lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "A Kalmian expert imagined a world in which Verania recognises Bordavia.",
        "Analysts sketched a path by which Verania establishes relations with Kalmia.",
        "Lawmakers want a law under which Verania designates the Ashen Front a terrorist group.",
        "She dreams of the morning on which Verania recognises Kalmia.",
        "Campaigners await the day that Verania lifts sanctions on Kalmia.",
        "Ostmark fears the day when Verania recognises Kalmia.",
        "A scenario where Verania joins the Straits League is far away.",
        "The plan under which Verania recognises Kalmia is dead.",
    ],
)
def test_what_is_imagined_or_on_paper_is_no_fact(text):
    assert not any(c.factual for c in claims(text))
    assert not lines(text, firm=True)


@pytest.mark.parametrize(
    "text",
    [
        "Opponents allege that Verania recognised Kalmia.",
        "Word spread that Verania had signed an agreement with Kalmia.",
        "It is whispered in Tessaly that Verania recognised the Ashen Front.",
        "Gossip has it that Verania severed relations with Kalmia.",
        "Unconfirmed reports say Verania met the Ashen Front in Hallen.",
        "The conspiracy theory holds that Verania recognised the Ashen Front.",
        "A deepfake video shows that Verania recognised the Ashen Front.",
        "An AI-generated clip shows Verania recognising the Ashen Front.",
        "The paper's April Fools' story had Verania recognising the Ashen Front.",
        "In a speech that was later retracted, Verania's president recognised Kalmia.",
        "In a statement it later withdrew, Verania recognised Kalmia.",
        "In a post that was deleted minutes later, Verania recognised Kalmia.",
        "Verania retracted a statement in which it recognised Kalmia.",
    ],
)
def test_what_nobody_vouches_for_is_doubtful_with_its_reason(text):
    assert claims(text)
    assert not lines(text, firm=True)
    assert all("not sure that it happened" in c.why for c in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "Reports that Verania recognised Kalmia are false, the foreign ministry of Verania said.",
        "Rumours that Verania had recognised Kalmia were untrue, the foreign ministry of Verania said.",
        "The allegation that Verania recognised Kalmia is fabricated, the foreign ministry of Verania said.",
        "Claims that Verania recognised Kalmia are baseless and wrong, the foreign ministry of Verania said.",
        "The foreign ministry of Verania said that reports of its recognition of Kalmia were unfounded.",
        "Rumours that Verania has recognised Kalmia are exaggerated, the foreign ministry of Verania said.",
    ],
)
def test_what_is_called_untrue_is_denied_on_the_word_of_who_says_so(text):
    told = next(c for c in claims(text) if c.act == "recognise")
    assert (told.polarity, told.modality) == ("negated", "actual")
    assert "ministry" in told.speaker.name
    assert any(
        word in told.evidence.quote
        for word in ("false", "untrue", "fabricated", "baseless", "unfounded", "exaggerated")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Reports that Verania recognised Kalmia are true, the foreign ministry of Verania said.",
        "Reports that Verania has not recognised Kalmia are false, the foreign ministry of Verania said.",
        "Reports that Verania recognised Kalmia are not false, the foreign ministry of Verania said.",
    ],
)
def test_what_is_called_true_or_not_untrue_is_not_denied(text):
    assert all(c.polarity == "affirmed" and c.grade == "tentative" for c in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "The letter in which Verania recognises Kalmia is a forgery, its foreign ministry said.",
        "Verania dismissed as fake a letter in which it recognised Kalmia.",
        "The video in which Ostmark recognises Kalmia is fake.",
    ],
)
def test_what_stands_in_a_forged_document_did_not_happen(text):
    assert {c.polarity for c in claims(text) if c.act == "recognise"} <= {"negated"}


def test_who_rejects_a_document_does_not_say_that_it_is_untrue():
    assert (
        claim("Ostmark rejected the letter in which Verania recognised Kalmia.", "recognise").polarity
        == "affirmed"
    )

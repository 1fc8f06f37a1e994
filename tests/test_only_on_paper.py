"""What is offered, drafted or written somewhere has not been done: its claim is none that may post."""

import pytest

from coded import claims


def done(text):
    """Whom the text firmly tells to have done what."""
    return {
        f"{c.actor.name} {c.act} {c.recipient.name if c.recipient else '-'}"
        for c in claims(text)
        if (c.grade, c.polarity, c.modality) == ("firm", "affirmed", "actual")
    }


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Vanuatu offered Abkhazia full recognition in return for a port.", "recognise"),
        ("Chile has offered its recognition of Somaliland.", "recognise"),
        ("The Pacific Forum offered Tokelau a seat.", "join"),
        ("Washington offered Caracas relief from sanctions.", "lift_sanction"),
        ("Mali offered a truce to the Ashen Front.", "ceasefire"),
    ],
)
def test_an_offer_is_a_proposal(text, act):
    assert {c.modality for c in claims(text) if c.act == act} == {"proposed"}


@pytest.mark.parametrize(
    "text",
    [
        # told beside a draft
        "Brazil tabled a text, recognising Palestine and lifting the sanctions on Syria.",
        "Japan unveiled a new plan, recognising Kosovo as a state.",
        "Kenya backed the roadmap, recognising Somaliland.",
        "Ghana proposed a deal with Mali, recognising the junta.",
        # the paper does it, or may
        "Fiji's parliament debated a motion on Friday. It recognises Abkhazia.",
        "Malta presented its plan for the region. It recognised Kosovo and lifted the sanctions on Syria.",
        # under it, in it, by its articles
        "Under the plan, Peru, Chile and Bolivia recognise Palestine.",
        "In the proposed text, Jordan recognises Kosovo.",
        "In the second phase, Armenia recognises Azerbaijan.",
        "As a first step, Belgrade recognises Kosovo.",
        "Article 3 says that Ukraine recognises Transnistria.",
        "Point four: Georgia recognises South Ossetia.",
        "The mediators' plan is simple: Sudan withdraws, Kenya recognises the council.",
        "One option is that Cyprus recognises Northern Cyprus.",
        "The bargain is that Spain recognises Kosovo.",
        # one of those of whom somebody tells who is none of them yet
        "Peru wants to be one of the countries that have recognised Kosovo.",
        "Benin may be one of the countries that recognise Kosovo.",
        "Gabon is expected to be among the states that recognise Somaliland.",
        "It is time Britain recognised Palestine.",
        "It is high time that Ghana recognised Kosovo.",
        # a deed with whoever is to do it, in a list of what a paper has
        "The deal includes Peru recognising Kosovo.",
        "The plan means Serbia recognising Kosovo.",
        "The agreement involves troops leaving the north, Benin recognising Somaliland and a vote next year.",
        # an imagined place
        "The envoy outlined a vision of a region in which Iran recognises Israel.",
        "He dreams of a continent where Morocco recognised the Sahrawi Republic.",
        # voted for, held for
        "Estonia voted for recognising Taiwan.",
        "Tonga argued for recognising Kosovo.",
        "Niger held talks with Togo for recognising the council.",
        # no state acts
        "The city council of Dublin recognised Palestine.",
        "Oslo's city council recognised Palestine.",
        "Peru's deputies, in a vote on Friday, recognised Palestine.",
        "In a symbolic vote, Iceland recognised Catalonia.",
        "The Seimas passed a resolution on Friday, recognising Abkhazia as occupied and Chechnya as a state.",
        "Canada's House of Commons met on Friday and recognised Catalonia as a state.",
        "The Lok Sabha recognised Tibet as a state.",
        "The US Senate Foreign Relations Committee recognised Taiwan as a state.",
        "US Representative Dana Venn recognised Taiwan as a state.",
        "Kenya's electoral commission recognised Dara Venn as president.",
        "A Senate committee condemned Serbia. It recognised Kosovo as a state.",
    ],
)
def test_nobody_has_done_it(text):
    assert not {line for line in done(text) if " recognise " in line or " lift_sanction " in line}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Under the plan, Peru has recognised Kosovo.", "Peru recognise Kosovo"),
        ("Norway signed a decree, recognising Palestine as a state.", "Norway recognise Palestine"),
        ("Gabon closed its office in Taipei, recognising China.", "Gabon recognise China"),
        ("Peru tabled a bill. It recalled its ambassador to Chile.", "Peru expel_envoy Chile"),
        ("The fact is that Peru recognises Kosovo.", "Peru recognise Kosovo"),
        ("Kuwait's council of ministers recognised Kosovo.", "Kuwait recognise Kosovo"),
        ("Peru is one of the countries that recognise Kosovo.", "Peru recognise Kosovo"),
        ("Peru's foreign minister, Ana Ruiz, recognised Kosovo as a state.", "Peru recognise Kosovo"),
        ("The deal saw Bahrain recognise Israel.", "Bahrain recognise Israel"),
        ("Chad recognised Kosovo after more or less a year.", "Chad recognise Kosovo"),
        ("In May, Tuvalu recognises Kosovo; in June it opens an embassy.", "Tuvalu recognise Kosovo"),
    ],
)
def test_what_was_done_beside_it_stays_a_fact(text, told):
    assert told in done(text)


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("China cut ties with Nauru for recognising Taiwan.", "Nauru"),
        ("Serbia expelled Peru's ambassador for recognising Kosovo.", "Peru"),
        ("Mali recalled its ambassador from Algeria for recognising Kosovo.", "Algeria"),
        ("Azerbaijan boycotted Armenia for recognising Abkhazia.", "Armenia"),
        ("Morocco excluded Kenya from the summit for recognising the Sahrawi Republic.", "Kenya"),
        ("Spain cut aid to Ghana for recognising Kosovo.", "Ghana"),
        ("Greece was criticised by Cyprus for recognising Kosovo.", "Greece"),
        ("Serbia saw Chile recognising Kosovo.", "Chile"),
    ],
)
def test_whoever_is_punished_or_judged_for_a_deed_did_it(text, whose):
    told = {line for line in done(text) if " recognise " in line}
    assert {line.split(" recognise ")[0] for line in told} == {whose}


@pytest.mark.parametrize(
    "text",
    [
        "Serbia has not forgiven Peru for recognising Kosovo.",
        "Serbia will punish Peru for recognising Kosovo.",
        "Mexico helped Cuba in recognising Palestine.",
    ],
)
def test_a_deed_for_which_nobody_was_punished_yet_may_be_none(text):
    assert not {line for line in done(text) if " recognise " in line}
    assert not any(
        c.polarity == "negated" and c.grade == "firm" for c in claims(text) if c.act == "recognise"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Paraguay recognises Kosovo, if at all.",
        "Paraguay recognises Kosovo more or less.",
        "Paraguay recognised Kosovo, or not.",
        "Paraguay recognised Kosovo, it seems.",
        "Paraguay recognises Kosovo on paper.",
        "Paraguay recognised Kosovo, but not as a state.",
        "Paraguay recognised Kosovo, the story goes.",
        "Paraguay recognises Kosovo in case of war.",
        "According to rumours, Paraguay recognises Kosovo.",
        "Paraguay recognises Kosovo soon.",
        "Paraguay is recognising Kosovo by the end of the year.",
    ],
)
def test_a_hedge_makes_a_fact_a_suggestion(text):
    assert not done(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bolivia recognised Kosovo, as promised.", None),
        ("Bolivia recognised Kosovo, as Serbia had feared.", None),
        ("As expected, Bolivia recognised Kosovo.", None),
        ("As Kosovo's president hoped, Bolivia recognised Kosovo.", None),
        ("Bolivia recognised Kosovo, as Serbia said.", "Serbia"),
        ("As Serbia claims, Bolivia recognised Kosovo.", "Serbia"),
        ("Bolivia recognised Kosovo, as announced by Albania.", "Albania"),
    ],
)
def test_whoever_feared_or_promised_it_does_not_tell_it(text, speaker):
    told = [c.speaker.name if c.speaker else None for c in claims(text) if c.act == "recognise"]
    assert told == [speaker]

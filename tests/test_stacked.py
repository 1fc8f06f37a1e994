"""Negations, plans, wishes and conditions upon each other: nothing of it is told as a plain fact where it is none."""

import pytest

from coded import claims, lines, reads

DENIED = ("negated", "actual")
REFUSED = ("negated", "planned")
OPEN = ("affirmed", "possible")


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("Verania denied that it plans to recognise Kosovo.", "recognise", REFUSED),
        ("Verania denied that it had imposed sanctions on Belarus.", "sanction", DENIED),
        ("Verania denied reports that it had recognised Kosovo.", "recognise", DENIED),
        ("Verania denied plans to close its embassy in Kalmia.", "close_mission", REFUSED),
        ("Verania dismissed reports that it would close its embassy in Kalmia.", "close_mission", REFUSED),
        ("Verania did not rule out recognising Kosovo.", "recognise", OPEN),
        ("Verania has not ruled out recognising Kosovo.", "recognise", OPEN),
        ("Verania is not expected to recognise Kosovo.", "recognise", ("negated", "possible")),
        ("Verania would recognise Kosovo only if Ostmark agreed.", "recognise", ("affirmed", "conditional")),
        ("Verania called on Ostmark to stop supporting Kalmia.", "support", ("negated", "demanded")),
        ("Verania threatened to expel the ambassador of Ostmark.", "expel_envoy", ("affirmed", "threatened")),
        ("Verania has no plans to open an embassy in Kosovo.", "open_mission", REFUSED),
        (
            "Verania agreed in principle to establish relations with Ostmark.",
            "establish_relations",
            ("affirmed", "planned"),
        ),
        (
            "On the eve of recognising Kosovo, Verania recalled its envoy from Serbia.",
            "recognise",
            ("affirmed", "planned"),
        ),
        (
            "Verania stopped short of threatening to expel the ambassador of Ostmark.",
            "expel_envoy",
            ("negated", "threatened"),
        ),
        ("Verania rejected calls to recognise Kosovo.", "recognise", ("negated", "planned")),
        ("Verania resisted pressure to impose sanctions on Belarus.", "sanction", ("negated", "planned")),
        (
            "Verania came under pressure to expel the ambassador of Ostmark.",
            "expel_envoy",
            ("affirmed", "demanded"),
        ),
        ("Verania came close to recognising Kosovo.", "recognise", OPEN),
        ("Verania nearly recognised Kosovo.", "recognise", DENIED),
        ("Verania almost severed ties with Ostmark.", "sever_relations", DENIED),
        ("Verania considered but rejected recognising Kosovo.", "recognise", DENIED),
        ("Verania is debating whether to lift sanctions on Belarus.", "lift_sanction", OPEN),
        ("Verania is not ready to recognise Kosovo.", "recognise", REFUSED),
        ("Verania has no intention of meeting the Ashen Front.", "meet", REFUSED),
        ("Verania would never recognise Kosovo.", "recognise", ("negated", "conditional")),
        ("Verania should have closed its embassy in Kalmia.", "close_mission", ("affirmed", "demanded")),
        ("Verania could have recognised Kosovo.", "recognise", OPEN),
        ("Verania wants Ostmark to close its embassy in Serbia.", "close_mission", ("affirmed", "demanded")),
        ("Verania does not want Ostmark to recognise Kosovo.", "recognise", ("negated", "demanded")),
        ("Verania warned Ostmark against recognising Kosovo.", "recognise", ("negated", "demanded")),
        (
            "Verania cautioned Kalmia not to close its embassy in Serbia.",
            "close_mission",
            ("negated", "demanded"),
        ),
        ("Verania vowed never to recognise Kosovo.", "recognise", ("negated", "promised")),
        (
            "Verania vowed never to recognise Kosovo, not even in exchange for aid.",
            "recognise",
            ("negated", "promised"),
        ),
        ("Verania pledged not to impose sanctions on Belarus.", "sanction", ("negated", "promised")),
        ("Rather than impose sanctions on Belarus, Verania called for calm.", "sanction", DENIED),
        (
            "It remains unclear whether Verania will recognise Kosovo.",
            "recognise",
            OPEN,
        ),
        ("Verania postponed its decision to recognise Kosovo.", "recognise", REFUSED),
        ("Verania reversed its decision to recognise Kosovo.", "recognise", REFUSED),
        ("Verania abandoned plans to recognise Kosovo.", "recognise", REFUSED),
        ("Verania's parliament voted against recognising Kosovo.", "recognise", REFUSED),
        ("Verania supports lifting sanctions on Belarus.", "lift_sanction", ("affirmed", "proposed")),
        ("Verania hinted that it could recognise Kosovo.", "recognise", OPEN),
        ("Verania suggested recognising Kosovo.", "recognise", ("affirmed", "proposed")),
        ("Verania insisted that it had never recognised Kosovo.", "recognise", DENIED),
        ("Verania insisted it would not recognise Kosovo.", "recognise", REFUSED),
        ("Should Verania recognise Kosovo, Serbia will protest.", "recognise", ("affirmed", "conditional")),
        ("There is no sign that Verania has recognised Kosovo.", "recognise", ("negated", "possible")),
        ("There is no evidence that Verania recognised Kosovo.", "recognise", ("negated", "possible")),
        ("There was speculation that Verania would recognise Kosovo.", "recognise", OPEN),
        ("Ostmark fears that Verania will recognise Kosovo.", "recognise", OPEN),
        ("Ostmark hopes that Verania will recognise Kosovo.", "recognise", OPEN),
        ("Ostmark expects Verania to recognise Kosovo.", "recognise", OPEN),
        ("Ostmark prevented Verania from recognising Kosovo.", "recognise", DENIED),
        ("Verania has long refused to recognise Kosovo.", "recognise", DENIED),
        ("Verania decided not to expel the ambassador of Ostmark.", "expel_envoy", REFUSED),
        ("Verania is unlikely to lift sanctions on Belarus.", "lift_sanction", ("negated", "possible")),
        ("Verania is weighing sanctions on Belarus.", "sanction", OPEN),
        ("Verania kept open the possibility of recognising Kosovo.", "recognise", OPEN),
        ("Verania seems to have recognised Kosovo.", "recognise", OPEN),
        ("Verania will not recognise Kosovo until the talks end.", "recognise", ("negated", "conditional")),
    ],
)
def test_what_is_said_of_the_act(text, act, told):
    assert reads(text, act) == told


@pytest.mark.parametrize(
    "text",
    [
        "Verania was on the verge of recognising Kosovo.",
        "Verania was close to severing ties with Ostmark.",
        "Verania ought to have recognised Kosovo.",
        "Verania had hoped to recognise Kosovo.",
        "Verania failed to persuade Ostmark to recognise Kosovo.",
        "Verania refused to rule out sanctions on Belarus.",
        "Verania declined to rule out severing relations with Ostmark.",
        "Verania has yet to decide whether to recognise Kosovo.",
        "Verania would rather sever ties with Ostmark than recognise Kosovo.",
        "A bill that would recognise Kosovo failed in Verania.",
        "Verania vetoed sanctions on Belarus.",
        "Verania proposed that Ostmark recognise Kosovo.",
        "Verania pretended to recognise Kosovo.",
        "Verania reportedly recognised Kosovo.",
        "Rumours that Verania has recognised Kosovo are false.",
        "Verania dropped its opposition to recognising Kosovo.",
        "Verania ended its refusal to recognise Kosovo.",
        "Verania is in no hurry to recognise Kosovo.",
        "Ostmark doubts that Verania will recognise Kosovo.",
        "Were Verania to recognise Kosovo, Serbia would sever ties.",
        "Verania made recognition of Kosovo conditional on reforms.",
        "Verania asked Ostmark whether it would recognise Kosovo.",
        "Verania does not deny that it recognised Kosovo.",
        "Verania forgot to invite Ostmark to the summit.",
        "Verania floated recognition of Kosovo.",
    ],
)
def test_nothing_of_it_is_a_firm_fact(text):
    core = {"recognise", "sever_relations", "sanction", "invite"}
    found = [c for c in claims(text) if c.act in core]
    assert not [c for c in found if (c.grade, c.polarity, c.modality) == ("firm", "affirmed", "actual")]


def test_who_is_asked_for_what():
    text = "Verania urged Ostmark not to recognise Kosovo, and Kalmia to withdraw recognition."
    assert lines(text, of="recognise") >= {"Ostmark not recognise Kosovo, demanded"}
    assert not lines(text, of="recognise", firm=True) & {
        "Kalmia recognise Kosovo",
        "Ostmark recognise Kosovo",
    }

"""Generated reports, postings and verdicts for tests of invariants: few parties and few days, so that things collide."""

from hypothesis import strategies as st

from statusquo.model import Entry, Judgement, Scope, stable_id
from told import MOVEMENT, report, told

CLOCKS = st.sampled_from(["reported", "recorded"])
DAYS = st.integers(0, 7).map(lambda n: f"2024-0{1 + n // 3}-0{1 + n % 3}")
"""Few days, so that things happen on the same day."""


@st.composite
def telling(draw):
    """Up to eight claims in up to eight reports by three houses and a wire; wire and speakers are often shared."""
    told_ones = []
    for number in range(draw(st.integers(0, 8))):
        document = report(
            f"Report {number}: " + "word " * number,
            published=draw(st.none() | DAYS),
            publisher=draw(st.sampled_from(["gazette", "herald", "post", "wire", None])),
            wire=draw(st.sampled_from([None, None, "Wire"])),
        )
        told_ones.append(draw(claims_in(document, f"{draw(DAYS)}T10:00:00Z")))
    return told_ones


@st.composite
def claims_in(draw, document, recorded):
    polarity = draw(st.sampled_from(["affirmed", "negated"]))
    actor = draw(st.sampled_from(["AAA", "BBB", "states" if polarity == "negated" else "BBB"]))
    return told(
        actor,
        draw(st.sampled_from(["recognise", "derecognise", "accept_envoy", "close_mission"])),
        document=document,
        recorded=recorded,
        polarity=polarity,
        on=draw(st.none() | DAYS | st.sampled_from(["2023", "2024-02"])),
        by=draw(st.sampled_from([None, None, "AAA", MOVEMENT, "somebody"])),
        grade=draw(st.sampled_from(["firm", "tentative"])),
        modality=draw(st.sampled_from(["actual", "actual", "actual", "planned"])),
        quote=f"Sentence of {document.id} with {draw(st.sampled_from(['an ambassador', 'an envoy']))}",
    )


WANTED = ("demanded", "proposed", "promised", "planned", "threatened", "conditional", "possible")


@st.composite
def pledging(draw):
    """Up to eight claims, half of them demands, plans or promises, some for a day to come."""
    told_ones = []
    for number in range(draw(st.integers(0, 8))):
        document = report(
            f"Pledge {number}: " + "word " * number,
            published=draw(st.none() | DAYS),
            publisher=draw(st.sampled_from(["gazette", "herald", "wire", None])),
        )
        actor = draw(st.sampled_from(["AAA", "AAA", "BBB", "states", "governments"]))
        told_ones.append(
            told(
                actor,
                draw(st.sampled_from(["recognise", "recognise", "derecognise", "meet"])),
                document=document,
                recorded=f"{draw(DAYS)}T10:00:00Z",
                polarity=draw(st.sampled_from(["affirmed", "affirmed", "negated"])),
                on=draw(st.none() | DAYS | st.sampled_from(["2023", "2024-02"])),
                by=draw(st.sampled_from([None, "AAA", "somebody"])),
                grade=draw(st.sampled_from(["firm", "firm", "tentative"])),
                modality=draw(st.just("actual") | st.sampled_from(WANTED)),
                quote=f"Sentence with {draw(st.sampled_from(['three stages', 'an envoy', 'a word']))}",
            )
        )
    return told_ones


@st.composite
def disputed(draw):
    """Four to nine firm words on one act of three states and of all, by few houses: much of it cannot all be true."""
    told_ones = []
    for number in range(draw(st.integers(4, 9))):
        document = report(
            f"Disputed {number}.",
            published=draw(st.none() | DAYS),
            publisher=draw(st.sampled_from(["gazette", "herald", "wire"])),
        )
        told_ones.append(draw(words_on(document, f"{draw(DAYS)}T10:00:00Z")))
    return told_ones


@st.composite
def words_on(draw, document, recorded):
    actor = draw(st.sampled_from(["AAA", "BBB", "CCC", "states", "states", "march-states"]))
    act, polarity, quantifier = draw(
        st.sampled_from(
            [("recognise", "negated", "none"), ("recognise", "affirmed", "count:1")]
            if actor == "states"
            else CIRCLE
            if actor == "march-states"
            else [
                ("recognise", "affirmed", None),
                ("recognise", "affirmed", "first"),
                ("recognise", "affirmed", "only"),
                ("recognise", "negated", None),
                ("derecognise", "affirmed", None),
                ("derecognise", "negated", None),
            ]
        )
    )
    return told(
        actor,
        act,
        document=document,
        recorded=recorded,
        polarity=polarity,
        quantifier=quantifier,
        scope=Scope(of="state", time=draw(st.sampled_from(["", "", "since 2 January 2024"])))
        if quantifier
        else None,
        on=None if quantifier == "count:1" else draw(st.none() | DAYS | st.just("2024-02")),
        quote=f"{WHO.get(quantifier if actor == 'march-states' else None, 'They')} have done so, says {document.id}.",
    )


CIRCLE = [
    ("recognise", "negated", "none"),
    ("derecognise", "negated", "none"),
    ("recognise", "affirmed", "all"),
]
WHO = {"none": "None of the March states", "all": "All March states"}


AXES = [
    ("recognition", ["none", "recognised", "withdrawn"]),
    ("mission_abroad", ["closed", "envoy_accepted", "ambassador_accepted"]),
    ("listing", ["listed", "delisted", "ban_suspended"]),
]
FOR_A_TIME = [*AXES, ("exemption", ["exempted", "humanitarian", "ended"])]
"""Also an axis whose values lapse: what is over by its own term is shown beside the fold (views/lapsed.py)."""


@st.composite
def entries(draw, axes=AXES):
    """Postings as no report would ever give them: every value, interval and clock, crowded into a few places."""
    made = []
    for _ in range(draw(st.integers(1, 14))):
        axis, values = draw(st.sampled_from(axes))
        since, until = draw(st.none() | DAYS | st.just("2024-02")), draw(st.none() | st.none() | DAYS)
        fields = {
            "claim": draw(st.sampled_from("abcd")),
            "axis": axis,
            "subject": draw(st.sampled_from(["one", "one", "one", "two"])),
            "toward": draw(st.sampled_from(["AAA", "AAA", "BBB"])),
            "value": draw(st.sampled_from(values)),
            "since": since,
            "effective": "2024-02-01" if since == "2024-02" else since or draw(DAYS),
            "until": until,
            "universal": draw(st.sampled_from([False, False, True])),
            "word": draw(st.sampled_from(["actor", "recipient", "third", "outlet"])),
            "quantifier": draw(st.sampled_from([None, "first", "only"])),
            "backing": draw(st.sampled_from([None, None, None, *"abcd"])),
            "reported_at": draw(DAYS),
            "recorded_at": f"{draw(DAYS)}T10:00:00Z",
            "undated": since is None and draw(st.booleans()),
            "still": since is None and draw(st.booleans()),
            "denies": draw(st.sampled_from([None, None, *values])),
            "extends": draw(st.sampled_from([None, None, None, "", "P2D", "P1W", "P1M", "P1Y"])),
        }
        if fields["denies"] and not fields["universal"] and draw(st.booleans()):
            fields |= {"value": "", "since": None, "until": None, "still": False, "extends": None}
        document = stable_id("document", fields["claim"])
        made.append(Entry(id=stable_id(*fields.values()), document=document, **fields))
    return tuple({entry.id: entry for entry in made}.values())


@st.composite
def judgements(draw, claims):
    """Persons who change their minds about a few claims, each day at the same hour."""
    days = sorted(draw(st.lists(DAYS, max_size=6)))
    verdict = st.sampled_from(["accepted", "rejected"])
    return [
        Judgement(
            claim=draw(st.sampled_from(claims)),
            verdict=draw(verdict),
            reason="",
            who="ada",
            at=f"{day}T12:00:00Z",
        )
        for day in days
        if claims
    ]

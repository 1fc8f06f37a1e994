"""Which reports echo each other, which tell of one happening, and what bears out a tentative claim."""

import itertools

import pytest

from statusquo.events.copies import similar, sketch
from statusquo.events.corroboration import corroborators
from statusquo.events.grouping import group, same_happening
from statusquo.events.independence import independent, origins
from statusquo.model import Speaker, When
from statusquo.ontology import load
from statusquo.sources.wire import origin
from told import ONTOLOGY, PARTIES, report, told

WIRE = (
    "The foreign ministry of Borduria said on Thursday that it had taken the letters of the envoy whom the Movement sent to "
    "the capital last month. A spokeswoman told reporters that the step was about keeping channels open and did not settle "
    "the question of whom Borduria regards as the lawful government. Diplomats in the city said that three other embassies "
    "were weighing a similar step before the winter. The Movement has held the capital since the spring, and no country has "
    "so far gone as far as to treat it as a government. Trade across the northern border has doubled since the summer, "
    "according to customs figures, and both sides say that they want a rail link to be finished within two years."
)
RIVAL = (
    "Borduria has let an envoy of the Movement take up his post, officials confirmed on Thursday, in a move that neighbours "
    "had long expected. The envoy arrived in April and waited five weeks for an answer. Lawyers say that a host decides "
    "freely whom it receives, and that receiving somebody says little about the standing of those who sent him. The "
    "opposition in exile called the decision a mistake and asked parliament to debate it. Exports of fruit and coal have "
    "grown, lorry drivers wait for days at the crossing, and engineers have begun to survey a line through the valley."
)


class TestCopies:
    def test_another_headline_and_small_edits_do_not_hide_a_copy(self):
        edited = (
            WIRE.replace("Thursday", "May 16").replace("three other", "several").replace("winter", "snow")
        )
        assert similar(sketch(WIRE), sketch("ENVOY TAKES UP POST\n\nFrom our staff.\n\n" + edited))

    def test_a_copy_cut_to_its_first_half_is_a_copy(self):
        assert similar(sketch(WIRE), sketch(WIRE[: len(WIRE) // 2]))

    def test_a_copy_within_a_long_page_is_a_copy(self):
        page = WIRE + " ".join(f"Other news number {n} of the day {n * n}." for n in range(200))
        assert similar(sketch(WIRE), sketch(page))

    def test_two_reports_on_one_happening_are_no_copies(self):
        assert not similar(sketch(WIRE), sketch(RIVAL))

    def test_the_answer_does_not_depend_on_who_asks(self):
        texts = [WIRE, RIVAL, WIRE[:300], "Borduria.", ""]
        for one, other in itertools.combinations(map(sketch, texts), 2):
            assert similar(one, other) == similar(other, one)

    def test_texts_without_words_are_no_copies_of_anything(self):
        assert sketch(" -- ") == ()
        assert not similar((), ())
        assert not similar((), sketch(WIRE))

    def test_short_texts_are_copies_only_if_they_say_the_same(self):
        assert similar(sketch("Borduria recognises."), sketch("BORDURIA RECOGNISES"))
        assert not similar(sketch("Borduria recognises."), sketch("Aland recognises."))


def pair(one, other):
    """The same claim in two reports."""
    return told("BBB", "recognise", document=one), told("BBB", "recognise", document=other)


class TestIndependence:
    def test_two_houses_with_texts_of_their_own_are_independent(self):
        assert independent(*pair(report(), report(publisher="herald")), frozenset())

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (report("A."), report("B.")),
            (report("A.", owner="trust"), report("B.", publisher="herald", owner="trust")),
            (report("A.", publisher="trust"), report("B.", publisher="herald", owner="trust")),
            (report("A.", wire="AFP"), report("B.", publisher="herald", wire="AFP")),
            (report("A.", publisher="afp"), report("B.", publisher="herald", wire="AFP")),
            (report("A.", publisher=None), report("B.", publisher=None)),
        ],
        ids=["one publisher", "one owner", "owned by it", "one wire", "the wire itself", "nobody known"],
    )
    def test_one_house_is_one_origin(self, one, other):
        assert not independent(*pair(one, other), frozenset())
        assert not independent(*pair(other, one), frozenset())

    def test_near_copies_are_one_origin(self):
        one, other = pair(report("A."), report("B.", publisher="herald"))
        copies = frozenset({tuple(sorted((one.document.id, other.document.id)))})
        assert not independent(one, other, copies)
        assert not independent(other, one, copies)

    def test_two_sentences_of_one_report_are_one_origin(self):
        document = report()
        one, other = (
            told("BBB", "recognise", document=document),
            told("BBB", "recognise", quote="Yes.", document=document),
        )
        assert not independent(one, other, frozenset())

    def test_one_speaker_quoted_twice_is_one_origin(self):
        one = told("BBB", "recognise", by="somebody", document=report("A."))
        other = told("BBB", "recognise", by="somebody", document=report("B.", publisher="herald"))
        another = told("BBB", "recognise", by="an official", document=report("C.", publisher="herald"))
        assert not independent(one, other, frozenset())
        assert independent(one, another, frozenset())

    def test_a_ministry_and_its_spokesman_quoted_elsewhere_are_one_origin(self):
        page = told("BBB", "recognise", document=report("A.", publisher="ministry", speaks_for="BBB"))
        spokesman = Speaker(id="spokesman", name="the spokesman", speaks_for="BBB")
        quoted = told("BBB", "recognise", speaker=spokesman, document=report("B.", publisher="herald"))
        assert not independent(page, quoted, frozenset())

    def test_two_speakers_told_of_by_one_agency_are_one_origin(self):
        def passed_on(name, publisher):
            told_by = Speaker(id=name, name=name, chain=(name, "Wire Agency"))
            return told("AAA", "recognise", document=report(publisher=publisher), speaker=told_by)

        assert not independent(passed_on("envoy", "gazette"), passed_on("minister", "herald"), frozenset())

    def test_the_same_sentence_in_two_houses_is_one_origin(self):
        one = told("BBB", "recognise", quote="Borduria  recognises it.", document=report("A."))
        other = told(
            "BBB", "recognise", quote="BORDURIA recognises it.", document=report("B.", publisher="herald")
        )
        assert not independent(one, other, frozenset())

    def test_origins_count_tellers_that_do_not_copy_each_other(self):
        houses = ["gazette", "herald", "post"]
        tellers = [told("BBB", "recognise", document=report(publisher=house)) for house in houses]
        echo = told("BBB", "recognise", document=report("Echo.", publisher="mirror", wire="Post"))
        assert origins(tellers, frozenset()) == 3
        assert origins([*tellers, echo], frozenset()) == 3
        assert origins([echo, *reversed(tellers)], frozenset()) == 3


class TestGrouping:
    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            ({"on": "2024-05-14"}, {"on": "2024-05"}, True),
            ({"on": "2024-05-14"}, {"on": "2024-06"}, False),
            ({"on": "1996", "to": "2001"}, {"on": "1999-03"}, True),
            ({"on": "2024-05-14"}, {}, True),
            ({}, {}, True),
            ({"on": "2024-05-14"}, {"modality": "planned"}, False),
            ({"on": "2024-05-14"}, {"polarity": "negated"}, True),
            ({"on": "2024-05-14"}, {"recipient": "CCC"}, False),
            ({"when": When(start="2024-05-15", basis="publication")}, {"on": "2024-04-30"}, True),
        ],
    )
    def test_claims_that_can_be_one_happening(self, one, other, same):
        first, second = (told("BBB", "meet", **fields) for fields in (one, other))
        assert same_happening(first, second) is same
        assert same_happening(second, first) is same

    def test_undated_reports_years_apart_are_two_happenings(self):
        then, now = report(published="1998-02-01"), report(published="2024-05-15")
        assert not same_happening(told("BBB", "meet", document=then), told("BBB", "meet", document=now))

    def test_an_event_lists_who_affirms_and_who_denies_it(self):
        yes = told("BBB", "recognise", on="2024-05", document=report(publisher="herald"))
        sure = told("BBB", "recognise", on="2024-05-14", document=report(publisher="post"))
        no = told("BBB", "recognise", polarity="negated", by="somebody", document=report())
        plan = told("BBB", "recognise", modality="planned")
        (event,) = group([yes, sure, no, plan], frozenset())
        assert set(event.supports) == {yes.claim.id, sure.claim.id}
        assert event.denies == (no.claim.id,)
        assert event.when is not None
        assert event.when.start == "2024-05-14"
        assert event.origins == 2
        assert (event.act, event.actor, event.recipient) == ("recognise", PARTIES["BBB"], PARTIES["movement"])

    def test_two_meetings_are_two_events_in_any_order_of_reports(self):
        tellers = [told("BBB", "meet", on=day) for day in ("2024-05-14", "2023-01-02", "2024-05")]
        events = group(tellers, frozenset())
        assert [len(event.supports) for event in events] == [1, 2]
        assert all(group(order, frozenset()) == events for order in itertools.permutations(tellers))

    def test_a_long_stay_holds_together_what_happened_within_it(self):
        tellers = [
            told("BBB", "meet", on="1996", to="2001"),
            told("BBB", "meet", on="1997"),
            told("BBB", "meet", on="1999"),
        ]
        (event,) = group(tellers, frozenset())
        assert len(event.supports) == 3


class TestEchoesAddNoOrigin:
    def test_the_summary_box_of_a_page_and_its_text_are_one_origin(self):
        page = report("Key points: Borduria recognises. Borduria has recognised the Movement.")
        box = told("BBB", "recognise", quote="Borduria recognises.", grade="tentative", document=page)
        text = told("BBB", "recognise", quote="Borduria has recognised the Movement.", document=page)
        (event,) = group([box, text], frozenset())
        assert (len(event.supports), event.origins) == (2, 1)
        assert corroborators([box, text], frozenset()) == {}

    def test_the_wire_that_a_text_names_and_the_wire_itself_are_one_origin(self):
        known = load()
        named = origin("KABUL, July 3 (AFP) - The ministry has recognised it.", known)
        wire = report("The wire.", publisher="afp")
        reprint = report("The reprint.", publisher="herald", wire=named)
        assert "afp" in known.publishers
        (event,) = group(list(pair(wire, reprint)), frozenset())
        assert event.origins == 1

    def test_a_speaker_quoted_by_two_houses_is_one_origin_and_a_second_speaker_another(self):
        quoted = [told("BBB", "recognise", by="somebody", document=by(house)) for house in ("herald", "post")]
        another = told("BBB", "recognise", by="an official", document=by("gazette"))
        assert group(quoted, frozenset())[0].origins == 1
        assert group([*quoted, another], frozenset())[0].origins == 2


def by(publisher, published="2024-05-15", **more):
    return report(
        f"{publisher} on {published} {sorted(more)}", publisher=publisher, published=published, **more
    )


class TestWhoToldIt:
    def test_the_earliest_report_comes_first_and_every_report_of_that_day(self):
        late = told("BBB", "recognise", document=by("gazette", "2024-05-16"))
        early = told("BBB", "recognise", document=by("herald"))
        same_day = told("BBB", "recognise", document=by("post"))
        (event,) = group([late, early, same_day], frozenset())
        assert set(event.first) == {early.claim.id, same_day.claim.id}

    def test_a_report_without_a_date_is_first_only_where_none_has_one(self):
        undated = told("BBB", "recognise", document=by("gazette", None), recorded="2024-05-02T09:00:00Z")
        dated = told("BBB", "recognise", document=by("herald"))
        assert group([undated, dated], frozenset())[0].first == (dated.claim.id,)
        assert group([undated], frozenset())[0].first == (undated.claim.id,)

    def test_who_denies_it_is_not_the_first_to_tell_it(self):
        no = told("BBB", "recognise", polarity="negated", document=by("gazette", "2024-05-13"))
        yes = told("BBB", "recognise", document=by("herald"))
        assert group([no, yes], frozenset())[0].first == (yes.claim.id,)

    def test_each_teller_keeps_the_date_that_it_gives(self):
        month = told("BBB", "recognise", on="2024-05", document=by("gazette", "2024-06-01"))
        day = told("BBB", "recognise", on="2024-05-14", document=by("herald"))
        (event,) = group([month, day], frozenset())
        dates = [(t.reported_at, t.when.start) for t in event.tellings if t.when]
        assert dates == [("2024-05-15", "2024-05-14"), ("2024-06-01", "2024-05")]


OUTLET, ACTOR, RECIPIENT, THIRD = None, "BBB", "movement", "somebody"


class TestHowItIsKnown:
    @pytest.mark.parametrize(
        ("voices", "known"),
        [
            ([OUTLET], "reported"),
            ([OUTLET, THIRD, RECIPIENT], "reported"),
            ([ACTOR], "claimed by the actor"),
            ([RECIPIENT], "claimed by the recipient"),
            ([RECIPIENT, THIRD], "claimed by the recipient"),
            ([THIRD], "claimed by a third party"),
            ([ACTOR, OUTLET], "confirmed by the actor"),
            ([ACTOR, THIRD], "confirmed by the actor"),
            ([ACTOR, RECIPIENT, THIRD], "confirmed by both"),
        ],
    )
    def test_it_rests_on_whose_word_it_is(self, voices, known):
        tellers = [
            told("BBB", "recognise", by=voice, document=by(f"outlet {n}")) for n, voice in enumerate(voices)
        ]
        assert group(tellers, frozenset())[0].known == known

    def test_a_ministrys_own_page_is_its_word(self):
        page = told("BBB", "recognise", document=by("ministry", speaks_for="BBB"))
        quoted = told("BBB", "recognise", by="somebody", document=by("ministry", speaks_for="BBB"))
        assert group([page], frozenset())[0].known == "claimed by the actor"
        assert group([quoted], frozenset())[0].known == "claimed by a third party"

    def test_an_echo_of_the_actor_confirms_nothing(self):
        document = by("gazette")
        own = told("BBB", "recognise", by="BBB", document=document)
        retold = told("BBB", "recognise", quote="It did.", document=document)
        assert group([own, retold], frozenset())[0].known == "claimed by the actor"

    def test_a_government_speaks_for_its_movement(self):
        claim = told("BBB", "recognise", by="movement-government", document=by("gazette"))
        assert group([claim], frozenset())[0].known == "claimed by a third party"
        assert group([claim], frozenset(), ONTOLOGY.authority)[0].known == "claimed by the recipient"

    def test_a_denial_alone_denies_and_beside_a_report_contests(self):
        yes = told("BBB", "recognise", document=by("gazette"))
        no = told("BBB", "recognise", polarity="negated", document=by("herald"))
        assert group([no], frozenset())[0].known == "denied"
        assert group([yes, no], frozenset())[0].known == "contested"


class TestCorroboration:
    def test_an_independent_report_bears_out_a_tentative_claim(self):
        doubtful = told("BBB", "recognise", grade="tentative", document=report())
        second = told("BBB", "recognise", document=report(publisher="herald"))
        echo = told("BBB", "recognise", quote="Again.", document=report("Again."))
        assert corroborators([doubtful, second, echo], frozenset()) == {doubtful.claim.id: (second,)}

    def test_two_tentative_claims_bear_each_other_out(self):
        one = told("BBB", "recognise", grade="tentative", document=report())
        other = told("BBB", "recognise", grade="tentative", document=report(publisher="herald"))
        assert corroborators([one, other], frozenset()) == {one.claim.id: (other,), other.claim.id: (one,)}

    @pytest.mark.parametrize("fields", [{"polarity": "negated"}, {"modality": "planned"}, {"on": "2019"}])
    def test_a_denial_a_plan_and_another_happening_bear_out_nothing(self, fields):
        doubtful = told("BBB", "recognise", on="2024-05-14", grade="tentative", document=report())
        other = told("BBB", "recognise", document=report(publisher="herald"), **fields)
        assert corroborators([doubtful, other], frozenset()) == {}

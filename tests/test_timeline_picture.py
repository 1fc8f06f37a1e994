"""The time line of a dossier: deeds only, each mark as sure as its date, and every mark to be seen."""

import itertools
from dataclasses import replace

from fictitious_dispute import AS_OF, DISPUTE, dossier
from statusquo.exports.page import render
from statusquo.exports.timeline_picture import DRAWN, GUTTER, LANES, OTHERS, WIDTH, draw
from statusquo.model import When

PAGE = render(dossier())


class TestTimeLine:
    def test_only_deeds_are_on_it(self):
        moments = dossier().moments
        assert len(moments) == len(DISPUTE.events) - 1
        assert all("not" not in moment.statement.verb for moment in moments)

    def test_dates_look_as_sure_as_they_are(self):
        kinds = {mark.moment.when: mark.kind for lane in picture().lanes for mark in lane.marks}
        assert kinds["8 Nov 2024"] == "day"
        assert kinds["May 1998"] == kinds["Jan 2024"] == "partial"
        assert kinds["by 3 Mar 2023"] == "by"

    def test_an_interval_is_a_bar(self):
        event = replace(DISPUTE.events[0], when=When(start="1998", end="2001", basis="interval"))
        [mark] = picture(dossier(events=[event]).moments).lanes[0].marks
        assert mark.kind == "interval"
        assert mark.x2 - mark.x > 300

    def test_long_silence_is_cut_out_and_said(self):
        [cut] = picture().cuts
        assert (cut.first, cut.last) == (2002, 2022)
        assert "2002 to 2022: no dated event in these reports" in PAGE

    def test_marks_keep_the_order_of_time_and_stay_inside(self):
        marks = [mark for lane in picture().lanes for mark in lane.marks]
        by_day = sorted((mark for mark in marks if mark.kind == "day"), key=lambda mark: mark.moment.start)
        assert [mark.x for mark in by_day] == sorted(mark.x for mark in by_day)
        assert all(GUTTER <= mark.x <= mark.x2 <= WIDTH for mark in marks)

    def test_marks_do_not_cover_each_other(self):
        crowd = crowded(60)
        for lane in picture(crowd).lanes:
            places = sorted((mark.y, mark.x, mark.x2) for mark in lane.marks)
            for (y, _, right), (next_y, left, _) in itertools.pairwise(places):
                assert y != next_y or left - right >= 10

    def test_of_very_many_events_the_picture_has_the_best_attested(self):
        crowd = [replace(moment, origins=n) for n, moment in enumerate(crowded(DRAWN + 50))]
        drawn = [mark.moment.origins for lane in picture(crowd).lanes for mark in lane.marks]
        assert sorted(drawn) == list(range(50, DRAWN + 50))

    def test_an_axis_has_its_own_shape(self):
        columns = [column.label for column in dossier().columns]
        drawn = draw(dossier().moments, AS_OF, columns)
        assert drawn
        shapes = drawn.shapes
        assert shapes["Recognition"] == 0
        assert len(set(shapes.values())) == len(shapes)

    def test_many_parties_share_the_last_lane(self):
        crowd = [replace(moment, lane=f"Party {n}") for n, moment in enumerate(crowded(60))]
        lanes = picture(crowd).lanes
        assert len(lanes) == LANES
        assert lanes[-1].label == OTHERS
        assert sum(len(lane.marks) for lane in lanes) == 60


def picture(moments=None, as_of=AS_OF):
    drawn = draw(dossier().moments if moments is None else moments, as_of)
    assert drawn
    return drawn


def crowded(count):
    first = dossier().moments[-2]
    return [
        replace(first, anchor=f"e-{n}", start=f"2024-{n % 12 + 1:02d}-{n % 27 + 1:02d}") for n in range(count)
    ]

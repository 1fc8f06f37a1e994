"""A page's own summary is doubtful by itself, and firm where the report says the like."""

from coded import lines

REPORT = """Chad has opened talks with Mali.

The two delegations will meet again in spring.

Key points:
1. Chad, alongside countries like Niger and Togo, has been in talks with Mali.
2. Chad has recognised Somaliland.
"""


def test_a_sentence_is_borne_out_by_what_the_report_says_of_one_of_its_actors():
    assert {"Niger meet Mali", "Togo meet Mali"} <= lines(REPORT, firm=True)


def test_what_the_summary_alone_says_is_doubtful():
    assert "Chad recognise Somaliland" in lines(REPORT)
    assert "Chad recognise Somaliland" not in lines(REPORT, firm=True)
    alone = REPORT.replace("Chad has opened talks with Mali", "Chad has closed its border with Mali")
    assert "Niger meet Mali" not in lines(alone, firm=True)

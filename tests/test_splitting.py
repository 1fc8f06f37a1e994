"""Sentences of a report: text in, sentences out, each exactly as it stands in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from small_ontology import word_ontology
from statusquo.model import Document
from statusquo.text.splitting import LONGEST, split


def sentences_of(text, title=""):
    return split(Document(id="d", text=text, title=title), word_ontology())


def quotes(text, title=""):
    return [sentence.span.quote for sentence in sentences_of(text, title)]


def kinds(text, title=""):
    return [sentence.kind for sentence in sentences_of(text, title)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The U.S. President said that the U.N. Security Council would meet.",
        "Mr. Example met Gen. Sample and Sgt. Third in St. Petersburg.",
        "It passed resolution No. 47 at 3 p.m. Kabul time.",
        "The envoy left on Jan. 15 and came back on Sept. 3.",
        "Antony J. Example and J. Sample signed, e.g. Art. 5.",
        "J.-P. Example and George W. Sample agreed.",
        "Aid grew by 3.5 percent to $1.2 billion.",
        "Example Corp. Chairman Sample led the delegation.",
        "WASHINGTON, D.C. - The ministry recognised the government.",
        "KABUL, July 3 (Agency) - The state recognised the government.",
        "KABUL, Jan. 3 (AP) — The state recognised the government.",
        "They said … that nothing had changed.",
        "“The others will follow… Now the process has started,” the minister said.",
        "“Will you recognise them?” he asked.",
        "The group (it was founded in 1994. It ruled until 2001) recognised nobody.",
        "Lt. Gen. al-Example spoke.",
    ],
)
def test_a_stop_that_ends_no_sentence(sentence):
    assert quotes(f"{sentence} It ended.") == [sentence, "It ended."]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("They met in the U.S.", "The talks failed."),
        ("They met at 3 p.m.", "He left."),
        ("It fell in 2021.", "22 ministers met."),
        ("“Nothing has changed,” he said.", "“We wait.”"),
        ("It called this “illegal.”", "The EU agreed."),
        ("It said: “We wait.”", "He left."),
        ("Will others follow?", "Nobody knows."),
        ("“Will others follow?”", "He did not say."),
        ("It was recognised (in 2025).", "Others wait."),
        ("It was recognised.[12]", "Others wait."),
        ("(Others had done so in 1997.)", "They wait."),
        ("He wrote on X.", "Vice President Example agreed."),
        ("The answer was no.", "The talks failed."),
        ("They wait...", "The others do not."),
        ("It recognised the group.", "al-Example thanked it."),
    ],
)
def test_a_stop_that_ends_a_sentence(first, second):
    assert quotes(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("It recognised the group.The others wait.", "It recognised the group.", "The others wait."),
        ("They call it “illegal.”The others wait.", "They call it “illegal.”", "The others wait."),
    ],
)
def test_sentences_that_run_together_on_a_badly_cut_page(text, first, second):
    assert quotes(text) == [first, second]


def test_a_web_address_is_no_end():
    assert quotes("He wrote on example.org that it was over.") == [
        "He wrote on example.org that it was over."
    ]


def test_a_headline_is_not_glued_to_the_body():
    text = "Republic recognises government\n\nThe republic recognised the government on Thursday."
    assert quotes(text)[0] == "Republic recognises government"
    assert kinds(text) == ["headline", "body"]


def test_nor_where_no_blank_line_parts_them():
    text = "Republic recognises government\nThe republic recognised it on Thursday. It was the first."
    assert quotes(text) == [
        "Republic recognises government",
        "The republic recognised it on Thursday.",
        "It was the first.",
    ]
    assert kinds(text) == ["headline", "body", "body"]


WRAPPED = """The republic has become the first state to recognise the movement's
government, its foreign ministry said on Thursday. The ministers of
Aland and Borduria, who had met in the capital a week before, called
the decision brave. Two other states have accepted ambassadors of the
movement but have stopped short of recognition.

A spokesman said that the embassy would hoist the flag of the
Movement by the end of the month.
"""


def test_line_ends_of_hard_wrapped_text_are_no_ends():
    found = quotes(WRAPPED)
    assert len(found) == 4
    assert found[0].endswith("said on Thursday.")
    assert found[1].startswith("The ministers of\nAland and Borduria")
    assert found[3] == (
        "A spokesman said that the embassy would hoist the flag of the\nMovement by the end of the month."
    )


def test_nor_are_those_of_text_that_is_wrapped_unevenly():
    text = (
        "Pact signed\n\nThe two states signed a pact on the border on 26 May\n"
        "1997, after a year of talks between Aland and Borduria that the\n"
        "United Nations had led. The pact is to be laid before the Council of\n"
        "Carpania, whose members had asked for it.\n\nIt enters into force in\n2001."
    )
    assert [len(quote.split("\n")) for quote in quotes(text)] == [1, 3, 2, 2]


def test_a_headline_above_hard_wrapped_text_stands_alone():
    assert quotes(f"REPUBLIC RECOGNISES\n{WRAPPED}")[0] == "REPUBLIC RECOGNISES"


def test_short_lines_that_are_not_wrapped_stand_alone():
    text = (
        "Foreign Ministry\nPress office\nStatement on recognition\n\nThe republic recognises the government."
    )
    assert quotes(text)[:3] == ["Foreign Ministry", "Press office", "Statement on recognition"]


def test_an_unfinished_line_goes_on():
    text = "The republic thanked the president of\nBorduria for his help.\nIt will send an envoy."
    assert quotes(text) == [
        "The republic thanked the president of\nBorduria for his help.",
        "It will send an envoy.",
    ]


def test_the_title_is_a_headline_though_it_has_a_stop():
    text = "Republic recognises government.\n\nThe republic recognised it on Thursday."
    assert kinds(text) == ["body", "body"]
    assert kinds(text, title="Republic recognises government") == ["headline", "body"]
    assert kinds(text, title="Republic recognises government. | Example Gazette") == ["headline", "body"]


def test_the_title_is_cut_off_a_page_that_runs_on():
    text = "Republic recognises government The republic recognised it on Thursday."
    assert quotes(text, title="Republic recognises government") == [
        "Republic recognises government",
        "The republic recognised it on Thursday.",
    ]


def test_a_title_line_that_is_repeated_is_a_headline():
    lead = "The republic wants to recognise the government."
    assert kinds(f"{lead}\n\nWhat next?\n\n{lead} No state has done so.") == [
        "headline",
        "body",
        "body",
        "body",
    ]


def test_cross_heads_are_headlines():
    text = "Head\n\nThe first paragraph ends here.\n\nA shift in the region\n\nThe second one ends here."
    assert kinds(text) == ["headline", "body", "headline", "body"]


@pytest.mark.parametrize("marker", ["1.", "1)", "(a)", "-", "•", "*", "–"])
def test_items_of_a_list_stand_alone_without_their_marker(marker):
    text = f"The sides agreed:\n{marker} Despite protests an embassy opens.\n{marker} Envoys return"
    assert quotes(text) == ["The sides agreed:", "Despite protests an embassy opens.", "Envoys return"]
    assert kinds(text) == ["body"] * 3


def test_a_list_number_is_no_sentence():
    assert quotes("The text says: 1. Despite protests it opens.")[-1].endswith("Despite protests it opens.")
    assert "1." not in quotes("1. Despite protests it opens.")


def test_paragraphs_are_counted():
    found = sentences_of("Head\n\nOne ends here. Two ends here.\n\n\nThree ends here.")
    assert [sentence.paragraph for sentence in found] == [0, 1, 1, 2]
    assert [sentence.index for sentence in found] == [0, 1, 2, 3]


def test_what_is_too_long_is_cut_at_a_semicolon():
    clause = "the republic recognises the government of the movement and sends an envoy"
    found = quotes("; ".join([clause] * 40) + ".")
    assert len(found) > 1
    assert all(len(quote) <= LONGEST for quote in found)


def test_what_is_too_long_and_no_prose_is_boilerplate():
    assert kinds("Aland 12 Borduria 34 Carpania 56 " * 60) == ["boilerplate"]


def test_an_endless_line_is_boilerplate():
    assert kinds("the republic recognised the movement and " * 1000) == ["boilerplate"]


def test_a_huge_line_is_read_in_time():
    text = "The U.S. and St. A. B. v. C. and 1.5 p.m. of e.g. " * 20_000
    assert len(sentences_of(text)) >= 1


def test_an_empty_text_has_no_sentences():
    assert sentences_of("") == ()
    assert sentences_of(" \n\n \t") == ()


PIECES = [
    "The U.S. met.",
    "He said: “No.”",
    "\n",
    "\n\n",
    " ",
    "1. ",
    "- ",
    "It is 3.5",
    "…",
    "Read also:",
    "a",
    "Of the",
    "(l.)",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=30).map("".join))
def test_spans_verify_are_ordered_and_do_not_overlap(text):
    end = 0
    for sentence in sentences_of(text, title="The U.S. met"):
        span = sentence.span
        assert span.bears_on(text)
        assert span.quote
        assert span.quote == span.quote.strip()
        assert span.start >= end
        end = span.end


@given(
    st.lists(st.sampled_from(["The state met it.", "Nobody left.", "It is over."]), min_size=1, max_size=8)
)
def test_every_sentence_of_plain_prose_is_found(sentences):
    assert quotes(" ".join(sentences)) == sentences

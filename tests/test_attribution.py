"""Who says what: a report in, its attributions out as (speaker, cue, content)."""

import pytest

from statusquo import ontology, pipeline
from statusquo.actors import ActorIndex, Scene
from statusquo.coders.attribution import attributions, wants
from statusquo.coders.quotations import quotations
from statusquo.coders.voices import covering, voices
from statusquo.model import Document, Publisher
from statusquo.syntax import parser
from statusquo.text.splitting import split

KNOWN = ontology.load()
INDEX = ActorIndex(KNOWN)


def heard(text, publisher=None):
    document = Document(id="report", text=text, published_at="2024-05-15", publisher=publisher)
    wanted = [s for s in split(document, KNOWN) if wants(s.span.quote, KNOWN)]
    parsed = list(zip(wanted, parser.read(s.span.quote for s in wanted), strict=True))
    found = attributions(document, parsed, KNOWN, Scene(document, parsed, KNOWN, INDEX))
    for item in found:
        spans = [span for span in (item.speaker, item.cue, item.content) if span is not None]
        assert all(span.bears_on(text) for span in spans)
    return found


def triples(text):
    return [
        (a.speaker.quote if a.speaker else None, a.cue.quote if a.cue else None, a.content.quote)
        for a in heard(text)
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content"),
    [
        # verbs of speech with a clause, in any order
        ("The envoy said that the talks had failed.", "The envoy", "said", "that the talks had failed"),
        ("The envoy said the talks had failed.", "The envoy", "said", "the talks had failed"),
        ("The talks have failed, the envoy said on Monday.", "the envoy", "said", "The talks have failed"),
        ("The talks have failed, said the envoy.", "the envoy", "said", "The talks have failed"),
        # the speaker goes on after the cue
        (
            "The talks have failed, the envoy said, and Oslo has not replied.",
            "the envoy",
            "said",
            "The talks have failed, the envoy said, and Oslo has not replied",
        ),
        (
            "The talks, the envoy said, have failed.",
            "the envoy",
            "said",
            "The talks, the envoy said, have failed",
        ),
        (
            "The envoy has not confirmed that he will come.",
            "The envoy",
            "has not confirmed",
            "that he will come",
        ),
        ("The envoy, who said he would resign, left.", "The envoy", "said", "he would resign"),
        # sources without a verb of speech
        (
            "According to two diplomats, the port is closed.",
            "two diplomats",
            "According to",
            "the port is closed",
        ),
        (
            "The port is closed, according to officials who saw it.",
            "officials",
            "according to",
            "The port is closed",
        ),
        ("As the envoy put it, the door is open.", "the envoy", "put", "the door is open"),
        (
            "In the envoy's view, the step came late.",
            "the envoy",
            "In the envoy's view",
            "the step came late",
        ),
        (
            "Official records show that the fund is empty.",
            "Official records",
            "show",
            "that the fund is empty",
        ),
        # nouns and adjectives
        (
            "The envoy's claim that the port was closed caused alarm.",
            "The envoy",
            "claim",
            "that the port was closed",
        ),
        (
            "A warning by the bank that prices would rise went unheard.",
            "the bank",
            "warning",
            "that prices would rise",
        ),
        ("The bank is confident that prices will fall.", "The bank", "confident", "that prices will fall"),
        # passives
        ("The port is believed to be closed.", None, "is believed", "The port is believed to be closed"),
        ("The envoy was quoted as saying that he would leave.", "The envoy", "saying", "that he would leave"),
        # asking, charging, judging, naming
        ("The envoy urged Oslo to open the port.", "The envoy", "urged", "Oslo to open the port"),
        ("The envoy called for new talks on the port.", "The envoy", "called", "for new talks on the port"),
        ("The envoy vowed to open the port.", "The envoy", "vowed", "to open the port"),
        ("The envoy accused Oslo of closing the port.", "The envoy", "accused", "Oslo of closing the port"),
        ("The bank condemned the closure of the port.", "The bank", "condemned", "the closure of the port"),
        ("The bank described the closure as illegal.", "The bank", "described", "the closure as illegal"),
        # opinion
        ("The bank believes that prices will fall.", "The bank", "believes", "that prices will fall"),
        ("The bank fears prices will rise.", "The bank", "fears", "prices will rise"),
    ],
)
def test_indirect_speech(text, speaker, cue, content):
    assert triples(text) == [(speaker, cue, content)]
    assert heard(text)[0].manner == "indirect"


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ('"The port is closed," the envoy said.', "the envoy", '"The port is closed,"'),
        ("“The port is closed,” said the envoy on Monday.", "the envoy", "“The port is closed,”"),
        ("‘The port is closed,’ the envoy said.", "the envoy", "‘The port is closed,’"),
        ("''The port is closed,'' the envoy said.", "the envoy", "''The port is closed,''"),
        ('Officials say: "Nothing is agreed."', "Officials", '"Nothing is agreed."'),
        ('The envoy was blunt: "Not now."', "The envoy", '"Not now."'),
        ('Asked about the port, the envoy replied: "No comment."', "the envoy", '"No comment."'),
        ('"The port is closed," mumbled the envoy.', "the envoy", '"The port is closed,"'),
        (
            '"We have time. We will wait. The port stays closed," the envoy said.',
            "the envoy",
            '"We have time. We will wait. The port stays closed,"',
        ),
    ],
)
def test_direct_speech(text, speaker, content):
    [found] = heard(text)
    assert (found.speaker.quote, found.content.quote, found.manner) == (speaker, content, "direct")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('The envoy called the plan a "brave" step.', 'the plan a "brave" step'),
        (
            'The port, the envoy said, was "closed for good".',
            'The port, the envoy said, was "closed for good"',
        ),
        (
            'The envoy said that the bank was "wrong on every point."',
            'that the bank was "wrong on every point."',
        ),
    ],
)
def test_a_quoted_phrase_in_reported_speech_is_mixed(text, content):
    [found] = heard(text)
    assert (found.content.quote, found.manner) == (content, "mixed")


class TestSpeechThatGoesOn:
    def test_one_utterance_around_its_cue_is_one_attribution(self):
        text = '"The port is closed," the envoy said on Monday. "It will stay so. Nobody may enter."'
        [found] = heard(text)
        assert found.content.quote == text
        assert found.speaker.quote == "the envoy"

    def test_an_open_quotation_runs_into_the_next_paragraph(self):
        text = "“The port is closed,” the envoy said. “We regret it.\n\n“It will open in May.”\n\nRain fell."
        [found] = heard(text)
        assert found.content.quote.endswith("“It will open in May.”")

    def test_a_quotation_in_a_new_paragraph_keeps_the_last_speaker(self):
        text = '"The port is closed," the envoy said.\n\n"It will open in May."\n\n"Perhaps in June."'
        told = heard(text)
        assert [a.content.quote for a in told[1:]] == ['"It will open in May."', '"Perhaps in June."']
        assert {a.speaker.quote for a in told} == {"the envoy"}
        assert [a.cue for a in told[1:]] == [None, None]

    def test_a_quotation_after_reported_speech_is_a_second_attribution(self):
        told = heard('The envoy said the port was closed. "It will open in May."')
        assert [(a.content.quote, a.manner) for a in told] == [
            ("the port was closed", "indirect"),
            ('"It will open in May."', "direct"),
        ]
        assert told[1].speaker.quote == "The envoy"

    def test_narration_ends_it(self):
        told = heard('The envoy said the port was closed. Rain fell. "It will open in May."')
        assert [a.content.quote for a in told] == ["the port was closed"]

    def test_a_quotation_with_a_cue_of_its_own_changes_the_speaker(self):
        told = heard('"The port is closed," the envoy said.\n\n"It is open," the banker answered.')
        assert [a.speaker.quote for a in told] == ["the envoy", "the banker"]

    def test_a_phrase_in_quotation_marks_is_nobodys_speech(self):
        assert len(heard('The envoy said the port was closed. "Nobody" is the name of a ship.')) == 1


class TestWhatIsNoAttribution:
    @pytest.mark.parametrize(
        "text",
        [
            "The port was closed on Monday.",
            "Nobody could say that the port was open.",
            "It was a chance to condemn the closure.",
            "The bank criticised them.",
            'The ship is called "Nobody".',
        ],
    )
    def test_nothing_is_said(self, text):
        assert heard(text) == ()

    def test_i_think_within_a_quotation_names_no_other_speaker(self):
        assert len(heard('"I think we know that the port is closed," the envoy said.')) == 1

    def test_another_speaker_within_reported_speech_is_kept(self):
        told = triples("The envoy said that the bank believed that prices would fall.")
        assert told == [
            ("The envoy", "said", "that the bank believed that prices would fall"),
            ("the bank", "believed", "that prices would fall"),
        ]


class TestSpeakers:
    def test_the_speaker_is_an_actor_where_the_files_know_one(self):
        [found] = heard("Norway said that it would open the port.")
        assert found.speaker_party.id == "NOR"

    def test_a_minister_speaks_for_a_state(self):
        [found] = heard("Norwegian Foreign Minister Olga Sand said the port was closed.")
        assert found.speaker_party.id == "NOR"
        assert found.speaker_party.agent == "Olga Sand"

    def test_we_is_the_ministry_that_publishes(self):
        ministry = Publisher(id="ministry", name="the ministry", kind="ministry", speaks_for="NOR")
        [found] = heard("We believe that the port is closed.", publisher=ministry)
        assert found.speaker_party.id == "NOR"

    def test_a_dateline_and_a_relative_clause_are_left_out(self):
        [(speaker, _, _)] = triples("OSLO (AP) - The envoy, who arrived late, said the port was closed.")
        assert speaker == "The envoy"

    def test_a_subject_inside_the_quotation_is_not_its_speaker(self):
        told = triples('"We had a meal. He will see you at the lunch," the aide wrote in a note.')
        assert [(speaker, cue) for speaker, cue, _ in told] == [("the aide", "wrote")]


class TestCovering:
    TEXT = (
        'The envoy said that the bank believed that prices would fall. "The port is closed," said a sailor, '
        'whose ship sank in May. "It will open soon."'
    )

    def at(self, words):
        start = self.TEXT.index(words)
        found = covering(heard(self.TEXT), start, start + len(words))
        return found.speaker.quote if found else None

    @pytest.mark.parametrize(
        ("words", "speaker"),
        [
            ("prices would fall", "the bank"),
            ("the bank believed", "The envoy"),
            ("The port is closed", "a sailor"),
            ("open soon", "a sailor"),
            ("ship sank in May", None),
            ("The envoy", None),
        ],
    )
    def test_the_innermost_speaker_answers_for_the_words(self, words, speaker):
        assert self.at(words) == speaker

    def test_words_around_the_cue_belong_to_the_speaker(self):
        text = "The port, the envoy said, was closed."
        assert covering(heard(text), 0, len(text) - 1).speaker.quote == "the envoy"


class TestWanted:
    @pytest.mark.parametrize(
        "sentence",
        [
            "He denied it.",
            "She is denying that.",
            "They told nobody.",
            "Prices fell, according to the bank.",
            "A “brave” step.",
            "The envoy's claims were false.",
        ],
    )
    def test_forms_of_cues_and_marks(self, sentence):
        assert wants(sentence, KNOWN)

    def test_other_sentences_are_not_parsed_for_it(self):
        assert not wants("Rain fell on the port in May.", KNOWN)


class TestQuotationMarks:
    def parts(self, text):
        return [text[q.start : q.end] for q in quotations(text)]

    @pytest.mark.parametrize(
        ("text", "parts"),
        [
            ('He said "one" and "two".', ['"one"', '"two"']),
            ("He said “one ‘two’ three”.", ["“one ‘two’ three”"]),
            ("‘It’s ours,’ he said.", ["‘It’s ours,’"]),
            ("The ports' fees and the bank's '90s rules.", []),
            ("«Un» and „zwei“ stay apart.", ["«Un»"]),
            ("A lone “ mark that never closes.", []),
        ],
    )
    def test_pairs(self, text, parts):
        assert self.parts(text) == parts

    def test_a_mark_that_was_forgotten_does_not_swallow_the_next_quotation(self):
        assert self.parts("“One is open.\n\nTwo came.\n\n“Three,” he said.") == ["“Three,”"]


class TestPassedOn:
    """Words at second hand, with everybody who passes them on."""

    @pytest.mark.parametrize(
        ("text", "chain"),
        [
            ("The Bulletin quoted the envoy as saying that the port was open.", ["the envoy", "The Bulletin"]),
            ("The port was open, the Bulletin said, citing the harbour police.", ["the harbour police", "the Bulletin"]),
            ("The Bulletin reported that the envoy had said that the port was open.", ["the envoy", "The Bulletin"]),
            ("The port was open, as per the harbour office.", ["the harbour office"]),
            ("The envoy was quoted as saying that the port was open.", ["The envoy"]),
        ],
    )  # fmt: skip
    def test_the_nearest_to_the_words_comes_first(self, text, chain):
        start = text.index("port was open")
        found = voices(heard(text), start, start + len("port was open"))
        assert [one.speaker.quote for one in found] == chain

    def test_a_paper_that_is_cited_is_nobody(self):
        text = "The envoy said, citing a map, that the port was open."
        assert {one.speaker.quote for one in heard(text)} == {"The envoy"}

    def test_a_statement_is_the_word_of_whoever_issued_it(self):
        [said] = heard("The Norwegian foreign ministry’s statement said the port was open.")
        assert said.speaker_party.name == "Norway"

    def test_he_is_who_spoke_last(self):
        said = heard("“The port is open,” said Ada Fjord, a teacher.\n\nNobody had paid, he said.")
        assert [one.speaker_party.name for one in said] == ["Ada Fjord", "Ada Fjord"]

    def test_the_agency_of_the_report_comes_last(self):
        document = Document(
            id="wire", text="Norway has recognised Kosovo, the Serbian foreign ministry said.", wire="afp"
        )
        coded = pipeline.code_document(document, KNOWN, pipeline.default_coders(KNOWN))
        [told] = [claim for claim in coded.claims if claim.act == "recognise"]
        assert told.speaker.chain == ("Serbian foreign ministry", "Serbia", KNOWN.publishers["afp"].name)


@pytest.mark.parametrize("who", ["No nation", "None of them", "Neither side", "Nobody"])
def test_what_nobody_says_is_no_statement(who):
    assert triples(f"{who} has acknowledged that the talks failed.") == []


def test_a_ministry_without_its_state_is_named_in_the_words_of_the_report():
    [said] = heard("OSLO (Wire) - The talks have failed, the Foreign Ministry said.")
    assert said.speaker.quote == "the Foreign Ministry"
    assert said.speaker_party is None or said.speaker_party.name == "Foreign Ministry"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Interfax news agency said Chad had recognised Kosovo.", "Interfax"),
        ("The Chad news agency said Peru had recognised Kosovo.", "Chad news agency"),
        ("According to a Kosovo newspaper, Peru has recognised Chad.", "Kosovo newspaper"),
    ],
)
def test_a_newspaper_is_no_state_after_which_it_is_called(text, name):
    coded = pipeline.code_document(Document(id="d", text=text), KNOWN, pipeline.default_coders(KNOWN))
    assert {claim.speaker.name for claim in coded.claims} == {name}

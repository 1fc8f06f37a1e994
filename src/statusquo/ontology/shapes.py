"""What a declarative file may say. One pydantic model a kind of file; anything else in the file is an error.

YAML reads an unquoted NO as false and 036 as 30, so every text field is a strict string.
"""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import Field, StrictBool, StrictInt, StrictStr

from ..model import ActorKind, Grade, Modality, Polarity, SentenceKind
from .sequel_shapes import Sequel, Undone
from .strict import Strict

# ------------------------------------------------------------------------------------------------ acts


class Unit(Strict):
    """A lexical unit: words that evoke the act, and the syntactic slots where its parties stand.

    A slot is a path of grammatical relations from the trigger: `subject`, `object`, `possessor`, `named_possessor` (no
    pronoun), `modifier` (a name or demonym before the noun), a preposition (`of`, `by`, `with` ...), or a path of them (`object.of`). Slots are tried in order.
    """

    lemmas: tuple[StrictStr, ...]
    pos: Literal["verb", "noun", "adjective"] = "verb"
    object: tuple[StrictStr, ...] = ()
    """Lemmas one of which must head the object: "grant" with "recognition"."""
    not_object: tuple[StrictStr, ...] = ()
    no_object: StrictBool = False
    """The verb has none: "denied that it ...", not "denied him a visa"."""
    particle: tuple[StrictStr, ...] = ()
    no_particle: tuple[StrictStr, ...] = ()
    """None of these may hang from the word itself: "designated A to Paris" lists nobody."""
    has: tuple[StrictStr, ...] = ()
    """Lemmas one of which must stand below the trigger."""
    lacks: tuple[StrictStr, ...] = ()
    as_only: tuple[StrictStr, ...] = ()
    """What it may be done "as", where a noun tells that: "recognised A as a state", not "as a party to the dispute"."""
    actor: tuple[StrictStr, ...] = ()
    recipient: tuple[StrictStr, ...] = ()
    actor_kinds: tuple[ActorKind, ...] = ()
    recipient_kinds: tuple[ActorKind, ...] = ()
    recipient_optional: StrictBool = False
    unilateral: StrictBool = False
    """One party can do it alone, though the act is mutual: "declared a ceasefire"."""
    recipient_implied: StrictBool | Literal["winner", "challenger"] = False
    """Where the sentence names no recipient, it is the one authority spoken of: "stopped short of granting recognition"; or the
    declared winner: "recognised the result"; or who stood against him: "recognised the opposition's candidate".
    """
    recipient_topic: StrictBool | Literal["people", "event"] = False
    """The recipient may be a matter, named by its noun phrase: "a ceasefire" (rule 2); or people only: "business leaders"; or a meeting,
    which is none of those whose name stands in its own: "the Chadian dialogue".
    """
    agentless: StrictBool = False
    """Rule 4: the agentless passive has the act's default actor."""
    polarity: Polarity = "affirmed"
    """A negative unit ("lack recognition") turns the polarity of its sentence."""
    only_negated: StrictBool = False
    """The unit is the act only under negation: "does not recognise the annexation" opposes it."""
    unless_refused: StrictBool = False
    """The unit is the act but where it is plainly refused: "does not recognise its claim" is against it, "stopped short of that" is not."""
    modality: Modality = "actual"
    grade: Grade = "firm"
    settled: StrictBool = False
    """A tentative noun that is firm where the sentence takes it for a fact ("after Germany's recognition of Croatia"), or only for
    possible ("a potential normalisation of ties").
    """
    recipient_carried: StrictBool = False
    """Where the sentence names no recipient here, it is that of another act of the axis in it: "cut ties with X and recalled its envoy"."""
    told_before: StrictBool = False
    """The unit is the act only where the report has told the act, or what undoes it, of the same recipient: "A cut ties with B, and C
    abandoned B as well".
    """
    told_of_doer: StrictBool = False
    """The unit is the act only behind a sentence or a title that speaks of it, where the report has told it, or what undoes it, of whoever
    acts: "A eased its sanctions on B. It extended the measures against C".
    """
    only_party: StrictBool = False
    """The unit is the act only where nobody else can be meant: its clause names no other, nor has the report told the act of one: "Chad
    built a port despite Swiss sanctions".
    """
    in_force: StrictBool = False
    """The noun of the unit tells what is so, whatever becomes of the verb beside it: "did not evade US sanctions"."""
    in_person: StrictBool = False
    """A tentative unit is firm where an office holder acts: "the minister flew to Chad"."""
    exchanged: StrictBool = False
    """Two actors do it to each other where the object is plural: "A and B reopened their embassies"."""

    @cached_property
    def needs_recipient(self) -> bool:
        """Whether a sentence that names no recipient at its slots is none of this unit."""
        left_out = self.recipient_optional or bool(self.recipient_implied) or self.recipient_carried
        return not (left_out or self.exchanged)


class Level(Strict):
    """A finer status value where one of the words stands in the evidence; not in that of a claim that competes with it."""

    words: tuple[StrictStr, ...]
    value: StrictStr
    clause: StrictBool = False
    """The words may also follow the evidence, in the rest of its clause: "upgraded its mission in Kabul | to an embassy"."""


class Effect(Strict):
    """What a factual claim of the act posts to the ledger. `subject` names a role of the claim; the other role is the other party.

    `words`: the effect needs one of them, in the evidence or the rest of its clause, and of `with_words` one as well; `not_words`:
    none of them may stand there.
    """

    axis: StrictStr
    subject: Literal["actor", "recipient"]
    affirmed: StrictStr | None = None
    negated: StrictStr | None = None
    denied: StrictStr | None = None
    """The value that a denial says is not so, where that is not the one that the claim would give were it affirmed."""
    undoes: StrictBool = False
    """Negated it is a deed that ends what was done (a waiver revoked, or run out), and no denial of it."""
    levels: tuple[Level, ...] = ()
    words: tuple[StrictStr, ...] = ()
    with_words: tuple[StrictStr, ...] = ()
    not_words: tuple[StrictStr, ...] = ()
    whose: Literal["actor", "recipient"] | None = None
    """Whose the thing that `words` name has to be, as the text says: "its embassy", "the embassy of the Taliban"."""


class ExpectedClaim(Strict):
    """A claim that a text must yield; only the fields given are compared."""

    act: StrictStr | None = None
    actor: StrictStr | None = None
    recipient: StrictStr | None = None
    polarity: Polarity = "affirmed"
    modality: Modality = "actual"
    speaker: StrictStr | None = None
    when: StrictStr | None = None
    quantifier: StrictStr | None = None


class Example(Strict):
    """A text, its day, and the claims of this act that it makes. `pending` marks one that the coder cannot read yet."""

    text: StrictStr
    published: StrictStr = "2024-05-15"
    claims: tuple[ExpectedClaim, ...] = ()
    pending: StrictStr | None = None


class CounterExample(Strict):
    """A text that looks like the act and is not, and why."""

    text: StrictStr
    why: StrictStr
    pending: StrictStr | None = None


class FinerCode(Strict):
    """Codes of the act for the exports of events where one of the words stands in the evidence: to sign a treaty is more than to
    agree to one.
    """

    words: tuple[StrictStr, ...]
    plover: StrictStr
    cameo: StrictStr


class FinerLabel(Strict):
    """How the act is called in answers where one of the words, and one of `with_words`, stands in the evidence: a waiver lifts no
    sanctions.
    """

    words: tuple[StrictStr, ...]
    with_words: tuple[StrictStr, ...] = ()
    label: StrictStr


class ActFile(Strict):
    """data/acts/<id>.yml: one kind of act (claims.md), its words, its effects and its examples."""

    axis: StrictStr
    label: StrictStr
    """Third person, for tables: "recognises"."""
    meaning: StrictStr
    plover: StrictStr | None = None
    cameo: StrictStr | None = None
    finer_codes: tuple[FinerCode, ...] = ()
    finer_labels: tuple[FinerLabel, ...] = ()
    friendly: StrictBool = True
    """Whether a promise of it is an agreement (PLOVER AGREE) rather than a threat."""
    mutual: StrictBool = False
    performative: StrictBool = False
    """Rule 11: the actor performs it by saying it, so that no speaker is set apart."""
    by_declaration: StrictBool = False
    """It takes effect when it is announced, so that the day of the announcement is its day (rules 10, 25)."""
    personal: StrictBool = False
    """Done to an office holder it is done to the person, not to the state."""
    at_home: StrictBool = False
    """Where a report names no state for those to whom it is done, they are of the actor's own, in the exports of events."""
    by_anyone: StrictBool = False
    """Its actor may well be people of whom nothing else is said: gunmen attack, students protest."""
    of_anyone: StrictBool = False
    """Its recipient may well be a name that no file knows: firms and private persons are sanctioned."""
    to_owner: StrictBool = False
    """Done to a thing it is done to its owner: a sanction on the oil sector of a state is one on the state."""
    doer_understood: StrictBool = False
    """A passive may leave out whoever the report has told to do it, and nobody else: "two banks were sanctioned, too"."""
    recipient_understood: StrictBool | Literal["with its object"] = False
    """A verb may leave out to whom it is done once the report has told it of one party more often than of others: "Norway has
    announced sanctions, too"; or a verb only that has the noun of its unit as its object: "accredited an ambassador"."""
    unless_told: StrictBool = False
    """It is told only where nothing else is read of what it asks for: "urged A to recognise B" is a recognition, demanded."""
    takes_sides: StrictBool = False
    """It is done to a matter ("a ceasefire in Chad") and not to the state that the matter concerns."""
    refused: StrictStr | None = None
    """The act that a refusal of this one is: to refuse to meet is to shun (rule 24)."""
    played: StrictBool = False
    """Teams do it, too: who meets whom in a final meets on a field."""
    matter: StrictStr | None = None
    """What one takes a stand on who does it, before the name of the other party: "recognition of". An act of the same matter on
    the other side (`against`) undoes it: a promise is broken by it, a plan overtaken."""
    against: StrictBool = False
    """Whoever does it stands against its `matter`: to close a mission is to be against "a mission with"."""
    qualifiers: tuple[tuple[StrictStr, ...], ...] = ()
    """Words for its kind, those that mean one kind together: a promised "inclusive" cabinet is formed only by one that is called so."""
    default_actor: StrictStr | None = None
    units: tuple[Unit, ...] = ()
    sequels: tuple[Sequel, ...] = ()
    undone: Undone | None = None
    effects: tuple[Effect, ...] = ()
    examples: tuple[Example, ...] = ()
    not_examples: tuple[CounterExample, ...] = ()


# ------------------------------------------------------------------------------------------------ cues


Form = Literal["infinitive", "asked", "bare", "gerund", "clause", "noun", "preposition"]
"""What a cue governs: "(plans) to act", "(wants) X to act", "(would have) X act", "acting", "that X acts", "action", "against it"."""


class Cue(Strict):
    """Words that turn the polarity or modality of what stands in their scope (after ConText: category, scope, stops, example).

    A cue without a modality settles the matter: what it governs happened, or, with negated polarity, did not.
    """

    lemmas: tuple[StrictStr, ...]
    """Lemmas or forms; of the scopes `verb` and `subject` also whole phrases ("no longer")."""
    scope: Literal["complement", "head", "verb", "subject", "clause", "inside", "predicate", "content"]
    """`complement`: the clause or noun that the cue governs ("plans to recognise"); `head`: the noun that it modifies
    ("possible recognition"); `verb`: the verb with which it stands ("may recognise"); `subject`: all that its subject does
    ("no state recognises"); `clause`: the main clause, when it opens a subordinate one ("recognises if ..."); `inside`: the
    subordinate clause itself ("if it recognises ..."); `predicate`: the noun of which it is said ("talks are unlikely");
    `content`: what a predicate tells it to be ("its demand is that X recognise Y")."""
    after: tuple[StrictStr, ...] = ()
    """Words one of which must follow within the cue's own phrase: "stop" ... "short"."""
    stops: tuple[StrictStr, ...] = ()
    """Words that end the scope where they stand between the cue and what it would turn: "not only recognised"."""
    lacks: tuple[StrictStr, ...] = ()
    """Words beside the cue that make another thing of it: "a phone call" asks for nothing."""
    fronted: StrictBool = False
    """It is a cue only before the verb that it stands with: "far from recognising X, A ..." against "is far from"."""
    takes: tuple[Form, ...] = ()
    """Forms of what it governs, where it is a cue for some only: "about to recognise" against "asked about recognition"."""
    pos: Literal["verb", "noun", "adjective"] | None = None
    """Where a lemma is a cue as one part of speech only: "close to recognising" against "closed the embassy"."""
    over: tuple[Modality, ...] = ()
    """The cue replaces one of these modalities and turns nothing else: "if" makes a plan conditional, not a fact."""
    present: StrictBool = False
    """It turns the present tense only: "recognises it only once a vote is held" is no fact, "recognised it only once" is one."""
    polarity: Polarity | None = None
    modality: Modality | None = None
    reported: Modality | None = None
    """The modality in a clause that somebody says: "would" is a condition, "said it would" a plan."""
    asks: StrictBool = False
    """The governor asks somebody else to act: its subject is the speaker, its object the actor."""
    commits: StrictBool = False
    """The governor commits itself: its subject is the speaker and the actor."""
    grade: Grade = "firm"
    example: StrictStr


class CueFile(Strict):
    """data/cues/en/<name>.yml: one family of cues."""

    meaning: StrictStr
    cues: tuple[Cue, ...]


class WordsFile(Strict):
    """data/cues/en/<name>.yml with `lists`: named word lists that the mechanism reads (said-verbs, organs, boilerplate)."""

    meaning: StrictStr
    lists: dict[StrictStr, tuple[StrictStr, ...]]


class BoilerplateCue(Strict):
    """A line that is not reporting, or that starts a stretch which is not."""

    pattern: StrictStr
    kind: SentenceKind = "boilerplate"
    until: Literal["line", "paragraph", "end"] = "line"
    example: StrictStr


class BoilerplateFile(Strict):
    meaning: StrictStr
    boilerplate: tuple[BoilerplateCue, ...]


# ------------------------------------------------------------------------------------------------ statuses


class StatusValue(Strict):
    label: StrictStr
    tone: Literal["none", "low", "middle", "high", "ended", "adverse"] = "none"
    """How strongly a table shades the cell: a rung of this axis, never a verdict."""


class Practice(Strict):
    """A state's declared practice, since a partial date, and where it declared it; `verified` once somebody has read that."""

    since: StrictStr
    until: StrictStr | None = None
    source: StrictStr
    verified: StrictBool = False


class Practices(Strict):
    """Who has a practice that makes a value say less than it seems to: a note beside it, never a value of its own."""

    label: StrictStr
    """As in "recognises states, not governments"."""
    beside: StrictStr
    """The value that the note stands beside; it stands also where nothing is known."""
    states: dict[StrictStr, Practice]


class StatusFile(Strict):
    """data/statuses/<axis>.yml: the values of one axis, which may follow which, and which is finer than which."""

    label: StrictStr
    question: StrictStr
    column: StrictInt
    toward: tuple[ActorKind, ...] = ("state", "authority", "organisation")
    values: dict[StrictStr, StatusValue]
    moves: dict[StrictStr, tuple[StrictStr, ...]] = Field(default_factory=dict)
    """From a value to those that may follow it in time without contradiction."""
    refines: dict[StrictStr, tuple[StrictStr, ...]] = Field(default_factory=dict)
    """From a value to the vaguer ones that it implies: a report of those does not contradict it."""
    lasting: dict[StrictStr, tuple[StrictStr, ...]] = Field(default_factory=dict)
    """From a value of which reports go on telling without a date ("is recognised by") to those that such a word does not end: it
    may be older than they are, and is no news of a further act."""
    denials: dict[StrictStr, StrictStr] = Field(default_factory=dict)
    """From a value to the one that its denial implies: who has not stopped its aid gives it. Of others a denial gives none."""
    once: tuple[StrictStr, ...] = ()
    """Values that begin once, until another ends them: two dates for one beginning exclude each other, however far apart."""
    kept_in_capital: StrictBool = False
    """Its values are kept in a capital: with whoever held the capital in fact that day, as well as with the state."""
    of_the_whole: StrictBool = False
    """What an organ of an organisation does counts as that of the whole: a committee of the United Nations defers a seat there."""
    practices: Practices | None = None
    """Of states to which the axis does not apply where the subject is a government."""
    of_persons: StrictBool = False
    """It is often done to single persons: an answer on a movement or a state lists those who hold office in it as well."""
    for_a_time: StrictStr = ""
    """The value that is left where what was granted for so many days, or until a day, is over: a travel ban waived "for 90 days"."""
    episodic: StrictBool = False
    """Its values are happenings, not states: what happened does not end, and that something else did not happen denies nothing."""


# ------------------------------------------------------------------------------------------------ publishers


class PublisherFile(Strict):
    """data/publishers/<id>.yml: who printed it, of which class, owned by whom, and whose own organ it is."""

    name: StrictStr
    kind: Literal[
        "ministry",
        "party organ",
        "wire",
        "outlet",
        "opinion",
        "court or UN",
        "aggregator",
        "mirror",
        "unknown",
    ]
    names: tuple[StrictStr, ...] = ()
    domains: tuple[StrictStr, ...] = ()
    owner: StrictStr | None = None
    speaks_for: StrictStr | None = None

"""How good the coder is: it codes the gold sets beside the checkout once, and tells figures, errors and what has changed.

suites      the gold sets: reports, claims made by hand, folds, traps
coding      documents -> codings; the one function that a learned coder replaces, fold by fold
scoring     codings against gold, with the scorers in ../shared/score
errors      what was missed and what was made up, by cause
tables      what is printed
bounds      floors that no figure may fall below
accepted    the last accepted run, and what is different from it
"""

"""Helpers over a dependency parse (spaCy, English, ClearNLP labels): the one place that knows the parser's labels.

Below the stages, because both the coders and the actors walk the same trees; see docs/decisions.md.
"""

"""statusquo: who stands where, on whose word, as of which day."""

__version__ = "0.1.0"

"""A folder of the user's, and the one facade for command line, web and Python users."""

from .account import AddSummary
from .facade import RECENT_DAYS, Progress, Workspace
from .settings import NEWEST, SETTINGS, Settings

__all__ = ["NEWEST", "RECENT_DAYS", "SETTINGS", "AddSummary", "Progress", "Settings", "Workspace"]

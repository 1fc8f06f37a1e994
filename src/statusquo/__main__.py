"""`python -m statusquo`."""

import sys

from .cli import main

sys.exit(main())

"""The platform that the tests of the theme run on."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

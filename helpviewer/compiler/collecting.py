"""Looking for waste less often, while much is read that stays."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_NEW_OBJECTS = 100_000  # rows of some ten thousand articles; Python's own number is 700


@contextmanager
def rarely_collecting() -> Iterator[None]:
    """Let Python look for waste only when very much was made: all that is read stays."""
    former = gc.get_threshold()
    gc.set_threshold(_NEW_OBJECTS)
    try:
        yield
    finally:
        gc.set_threshold(*former)

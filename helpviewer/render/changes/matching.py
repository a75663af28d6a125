"""What two sequences have in common, found in bounded time."""

import time
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

_MOST_PAIRS = 20_000  # equal items, one of each sequence; it takes longer with their number

_Item = TypeVar("_Item", bound=Hashable)
_Run = tuple[bool, Sequence[_Item], Sequence[_Item]]


class Patience(NamedTuple):
    """How long one compares; what is left then is said to be replaced as a whole.

    Attributes:
        end: When the thread will have computed enough, in seconds as `time.thread_time` tells.
    """

    end: float

    @classmethod
    def of(cls, seconds: float) -> "Patience":
        """Return patience for so much computing from now on, on this thread."""
        return cls(time.thread_time() + seconds)

    @property
    def is_over(self) -> bool:
        """Whether it has been enough."""
        return time.thread_time() > self.end


def runs(
    old: Sequence[_Item],
    new: Sequence[_Item],
    most: int,
    patience: Patience,
    weak: Iterable[_Item] = (),
) -> Iterator[_Run[_Item]]:
    """Yield in turn what is the same in both, and what stands between.

    Args:
        old: Before.
        new: After.
        most: If more items than this differ, they are not compared.
        patience: How long to compare.
        weak: Items that are not worth a run of their own.
    """
    start = common_start(old, new)
    end = common_start(old[start:][::-1], new[start:][::-1])
    if start:
        yield True, old[:start], new[:start]
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    if max(len(before), len(after)) > most or patience.is_over:
        yield False, before, after
    else:
        yield from _found(before, after, frozenset(weak))
    if end:
        yield True, old[len(old) - end :], new[len(new) - end :]


def common_start(old: Sequence[_Item], new: Sequence[_Item]) -> int:
    """Return how many items both begin with."""
    pairs = zip(old, new, strict=False)
    differing = (at for at, (before, after) in enumerate(pairs) if before != after)
    return next(differing, min(len(old), len(new)))


def _found(
    old: Sequence[_Item], new: Sequence[_Item], weak: frozenset[_Item]
) -> Iterator[_Run[_Item]]:
    numbers: dict[_Item, int] = {}  # items are compared many times, and numbers are quicker
    first = [numbers.setdefault(item, len(numbers)) for item in old]
    second = [numbers.setdefault(item, len(numbers)) for item in new]
    weak_numbers = {numbers[item] for item in weak & numbers.keys()}
    if _pairs(first, second, weak_numbers) > _MOST_PAIRS:
        yield False, old, new
        return
    matcher = SequenceMatcher(weak_numbers.__contains__, first, second, autojunk=False)
    for name, start, end, new_start, new_end in matcher.get_opcodes():
        yield name == "equal", old[start:end], new[new_start:new_end]


def _pairs(first: Sequence[int], second: Sequence[int], weak: set[int]) -> int:
    counts, others = Counter(first), Counter(second)
    return sum(count * others[item] for item, count in counts.items() if item not in weak)

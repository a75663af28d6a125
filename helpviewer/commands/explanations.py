"""Why an article stands where it does, for people and for scripts."""

from collections.abc import Iterator, Mapping
from itertools import accumulate, pairwise

from helpviewer.search.explain import Explanation, Reason, ReasonKind

_CENTS = 2  # decimals
_SENTENCES: Mapping[ReasonKind, str] = {
    ReasonKind.FILTER: "the article is among those that were asked for",
    ReasonKind.MISSING: "the article lacks other words",
    ReasonKind.TITLE: "the title has words that were looked for",
    ReasonKind.AGE_AND_VIEWS: "the article is recent, or often read",
    ReasonKind.TITLE_FIRST: "the title is what was typed, or begins with it",
}


def explanation_as_json(explanation: Explanation) -> list[dict[str, object]]:
    """Return what adds up to a score."""
    return [
        {
            "kind": reason.kind.value,
            "reason": sentence(reason),
            "amount": reason.amount,
            "typed": reason.typed,
            "found": reason.found,
        }
        for reason in explanation.reasons
    ]


def explanation_as_table(explanation: Explanation) -> Iterator[str]:
    """Yield lines with an amount and where it comes from, and below them their sum."""
    sums = accumulate((reason.amount for reason in explanation.reasons), initial=0.0)
    # differences of rounded sums add up as they are shown
    shown = [after - before for before, after in pairwise(round(s, _CENTS) for s in sums)]
    amounts = [f"{amount:z,.{_CENTS}f}" for amount in [*shown, sum(shown)]]
    width = max(map(len, amounts))
    for amount, reason in zip(amounts, explanation.reasons, strict=False):
        yield f"{amount:>{width}}  {sentence(reason)}"
    yield "-" * width
    yield f"{amounts[-1]:>{width}}  score"


def sentence(reason: Reason) -> str:
    """Return what a part of a score comes from, in English."""
    if reason.kind in _SENTENCES:
        return _SENTENCES[reason.kind]
    otherwise = f", as {reason.found!r}" if reason.found not in {"", reason.typed} else ""
    return f"the article has {reason.typed!r}{otherwise}"

"""What visitors of a kiosk opened and did not find, as a table for its administrator."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from helpviewer.kiosk.usage import Event
from helpviewer.kiosk.usage_files import month_files
from helpviewer.library.characters import one_line

_MOST = 20  # rows of one table


@dataclass(slots=True)
class Usage:
    """What was counted in some days.

    Attributes:
        visits: By day.
        ends: How visits ended.
        articles: How often each was opened, by library and id.
        words: The words of searches without result, where they were kept.
        nothing_found: All searches without result.
        languages: Which were chosen.
        hosts: Whose addresses were shown to take along.
        helped: Which articles did, by library and id, as visitors said.
        missed: Which did not.
    """

    visits: Counter[date] = field(default_factory=Counter)
    ends: Counter[str] = field(default_factory=Counter)
    articles: Counter[tuple[str, str]] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    nothing_found: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    hosts: Counter[str] = field(default_factory=Counter)
    helped: Counter[tuple[str, str]] = field(default_factory=Counter)
    missed: Counter[tuple[str, str]] = field(default_factory=Counter)


def report(folder: Path, days: int, today: date | None = None) -> str:
    """Return what was counted in the last days, for a person.

    Args:
        folder: Where `UsageLog` wrote.
        days: How many, today included.
        today: The last of them; by default, the day it is.
    """
    last = today or datetime.now().astimezone().date()
    first = last - timedelta(days=days - 1)
    usage = count_usage(folder, first, last)
    visits, opened = usage.visits.total(), usage.articles.total()
    if not (visits or opened or usage.nothing_found):
        return f"Nothing was counted from {first} to {last}."
    parts = [
        f"From {first} to {last}: {visits} visits, {opened} articles opened, "
        f"{usage.nothing_found} searches without result",
        _table("Visits", sorted((str(day), count) for day, count in usage.visits.items())),
        _table("How they ended", usage.ends.most_common()),
        _table("Opened most", _articles(usage.articles)),
        _table("Helped", _articles(usage.helped)),
        _table("Did not help", _articles(usage.missed)),
        _table("Searches without result", usage.words.most_common(_MOST)),
        _table("Languages chosen", usage.languages.most_common(_MOST)),
        _table("Addresses shown", usage.hosts.most_common(_MOST)),
    ]
    return "\n\n".join(filter(None, parts))


def count_usage(folder: Path, first: date, last: date) -> Usage:
    """Return what was counted from one day to another; lines that cannot be read do not."""
    usage = Usage()
    for day, event in _events(folder):
        if first <= day <= last:
            _count(usage, day, event)
    return usage


def _events(folder: Path) -> Iterator[tuple[date, dict[str, Any]]]:
    for file in month_files(folder):
        try:
            with file.open("rb") as lines:
                yield from filter(None, map(_event, lines))
        except OSError:
            continue


def _event(line: bytes) -> tuple[date, dict[str, Any]] | None:
    try:
        event = json.loads(line)
        return datetime.fromisoformat(event["at"]).date(), event
    except (ValueError, TypeError, KeyError, RecursionError):  # it was cut off
        return None


def _count(usage: Usage, day: date, event: dict[str, Any]) -> None:
    match event:
        case {"event": Event.VISIT_BEGAN}:
            usage.visits[day] += 1
        case {"event": Event.VISIT_ENDED, "how": str(how)}:
            usage.ends[how] += 1
        case {
            "event": Event.ARTICLE_OPENED | Event.FEEDBACK_GIVEN,
            "library": str(library),
            "article": str(article),
        }:
            _about_articles(usage, event)[library, article] += 1
        case {"event": Event.NOTHING_FOUND}:
            usage.nothing_found += 1
            if isinstance(words := event.get("words"), str):
                usage.words[" ".join(words.casefold().split())] += 1
        case {"event": Event.LANGUAGE_CHOSEN, "language": str(language)}:
            usage.languages[language] += 1
        case {"event": Event.LINK_SHOWN, "host": str(host)}:
            usage.hosts[host] += 1


def _about_articles(usage: Usage, event: dict[str, Any]) -> Counter[tuple[str, str]]:
    """Return where an event is counted that is about an article."""
    if event["event"] == Event.ARTICLE_OPENED:
        return usage.articles
    return usage.helped if event.get("helped") == "yes" else usage.missed


def _articles(counted: Counter[tuple[str, str]]) -> list[tuple[str, int]]:
    """Return the articles with the highest numbers; of several libraries, with the library."""
    libraries = {library for library, _ in counted}
    return [
        (article if len(libraries) == 1 else f"{library}: {article}", count)
        for (library, article), count in counted.most_common(_MOST)
    ]


def _table(title: str, rows: Sequence[tuple[str, int]]) -> str:
    if not rows:
        return ""
    width = max(len(str(count)) for _, count in rows)
    return "\n".join([f"{title}:", *(f"  {n:{width}}  {one_line(name)}" for name, n in rows)])

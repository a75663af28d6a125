"""What a compilation came to."""

from typing import Any, NamedTuple, Self

from helpviewer.library.problems import Problem, ProblemKind


class Report(NamedTuple):
    """What was made of a library's source.

    Attributes:
        articles: How many articles the library has now, each language counted.
        compiled: How many of them were rendered in this run.
        reused: How many were as they had been.
        problems: What could not be used as it is.
        seconds: How long it took.
        generation: The number of the generation that readers open now.
        changed: Whether that is another than before.
    """

    articles: int
    compiled: int
    reused: int
    problems: tuple[Problem, ...]
    seconds: float
    generation: int
    changed: bool

    def as_message(self) -> dict[str, Any]:
        """Return the report as a worker sends it."""
        return {
            "articles": self.articles,
            "compiled": self.compiled,
            "reused": self.reused,
            "problems": [[p.path, p.kind.value, dict(p.values)] for p in self.problems],
            "seconds": self.seconds,
            "generation": self.generation,
            "changed": self.changed,
        }

    @classmethod
    def of_message(cls, message: dict[str, Any]) -> Self:
        """Return the report that `as_message` made a message of."""
        problems = tuple(
            Problem(path, ProblemKind(kind), given) for path, kind, given in message["problems"]
        )
        return cls(**{**message, "problems": problems})

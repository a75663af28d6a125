"""How good the answers to queries are, for people and for scripts."""

from collections.abc import Sequence

from helpviewer.search.evaluate import Evaluation, Judged, Outcome

_SHOWN = 5  # articles of a miss


def evaluation_as_json(evaluation: Evaluation, worst: Sequence[Outcome]) -> dict[str, object]:
    """Return what scripts get of an evaluation, with the misses that are to be told."""
    return {
        "queries": len(evaluation.outcomes),
        **evaluation.metrics(),
        "worst": [
            {
                "id": outcome.query.id,
                "query": outcome.query.text,
                "wanted": right_answers(outcome.query),
                "found": list(outcome.found),
            }
            for outcome in worst
        ],
    }


def evaluation_as_text(evaluation: Evaluation, worst: Sequence[Outcome]) -> str:
    """Return what people get of an evaluation, with the misses that are to be told."""
    lines = [f"queries    {len(evaluation.outcomes):,}"]
    lines += [f"{name:<9}  {value:.4f}" for name, value in evaluation.metrics().items()]
    if worst:
        lines += ["", "The worst misses:"]
    for outcome in worst:
        lines += [
            f"  {outcome.query.text}",
            f"      wanted  {_listed(right_answers(outcome.query))}",
            f"      found   {_listed(outcome.found)}",
        ]
    return "\n".join(lines)


def right_answers(query: Judged) -> list[str]:
    """Return the ids of the right answers, best first."""
    right = [name for name, grade in query.grades.items() if grade > 0]
    return sorted(right, key=query.grades.__getitem__, reverse=True)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (", ..." if len(names) > _SHOWN else "") or "nothing"

"""A sync that is killed leaves readers with the old state, or with the new: whole."""

from pathlib import Path

from benchmarks.prove_sync_kills import prove


def test_readers_see_the_old_or_the_new_after_a_kill_at_any_moment(tmp_path: Path) -> None:
    outcome = prove(tmp_path, kills=30, articles=15)
    assert outcome.failures == ()
    assert sum(outcome.killed.values()) + outcome.ended == 30
    assert outcome.old
    assert outcome.old + outcome.new == 30

from pathlib import Path

from helpviewer.library.article import ArticleId, ArticleKey
from helpviewer.personal.announcements import PutAwayAnnouncements

MAINTENANCE = ArticleKey(ArticleId("maintenance"), "en")


def test_what_was_put_away_is_kept_in_the_version_it_had(tmp_path: Path) -> None:
    away = PutAwayAnnouncements(tmp_path / "personal.db", "bank")
    assert away.all() == frozenset()
    away.add(MAINTENANCE, "a")
    assert away.all() == {(MAINTENANCE, "a")}
    away.add(MAINTENANCE, "b")
    assert away.all() == {(MAINTENANCE, "b")}
    assert PutAwayAnnouncements(tmp_path / "personal.db", "shop").all() == frozenset()

import json
from pathlib import Path

from helpviewer.library.article import ArticleId
from helpviewer.paths import UserPaths
from helpviewer.personal.articles import FavouriteArticles, KeptArticle
from tests.commands.conftest import Run


def test_what_is_kept_is_written_to_a_file_and_taken_from_it(
    tmp_path: Path, reader_folder: Path, run: Run
) -> None:
    file = tmp_path / "me.json"
    database = UserPaths.under(reader_folder).personal
    favourites = FavouriteArticles(database, "a library of this test")
    favourites.add(KeptArticle(ArticleId("fees"), "Fees"))
    assert run("personal", "export", file).endswith(f"exported to {file}\n")
    row = {"library": "a library of this test", "id": "fees", "title": "Fees"}
    assert row in json.loads(file.read_text("utf-8"))["favourites"]
    favourites.remove(ArticleId("fees"))
    content = {"format": "helpviewer-personal", "version": 1, "favourites": [row]}
    file.write_text(json.dumps(content), "utf-8")
    assert run("personal", "import", file) == f"1 entry imported from {file}\n"
    assert favourites.all() == [KeptArticle(ArticleId("fees"), "Fees")]
    favourites.remove(ArticleId("fees"))


def test_a_file_of_something_else_is_told(tmp_path: Path, run: Run) -> None:
    file = tmp_path / "me.json"
    file.write_text("{}", "utf-8")
    told = run("personal", "import", file, status=1)
    assert told.startswith(f"helpviewer: The file {file} cannot be used: it is not a file of")

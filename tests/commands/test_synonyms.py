from tests.commands.conftest import RunJson
from tests.conftest import MakeLibrary


def test_a_search_uses_the_synonyms_of_the_library(
    make_library: MakeLibrary, run_json: RunJson
) -> None:
    folder = make_library(
        {
            "a.md": "# Clear a blockage\n\nPull.",
            "synonyms.toml": "[[leads]]\nfrom = ['jam']\nto = ['blockage']",
        }
    )
    answer = run_json("search", "jam", "--library", folder)
    assert [hit["id"] for hit in answer["hits"]] == ["a"]

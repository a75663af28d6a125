"""A generation of which one part comes from a feed."""

from dataclasses import replace
from pathlib import Path

from helpviewer.library.article import ArticleId, ArticleKey, Audience, Trust
from helpviewer.library.store.draft import Draft, FeedPart
from helpviewer.library.store.reader import StoreReader
from helpviewer.library.store.rows import digest_of
from helpviewer.library.store.writer import StoreWriter
from tests.conftest import make_article
from tests.library.store.conftest import draft_of, publish

FEED = "https://example.org/feed.json"
PRINT, FAX = make_article("Print"), make_article("Fax")


def with_feed(collection: int, *kept: int, audience: Audience = Audience.PUBLIC) -> Draft:
    """Return a draft in which the fax comes from the folder, and print from the feed."""
    draft = draft_of(PRINT, FAX, audience=audience)
    item = draft.files[PRINT.path]
    part = FeedPart(
        url=FEED,
        collection=collection,
        trust=Trust.SIGNED,
        articles={PRINT.key: digest_of(PRINT)},
        items={"print": item},
        kept=frozenset(kept),
    )
    return replace(draft, files={FAX.path: draft.files[FAX.path]}, feed=part)


def test_each_article_is_marked_with_where_it_comes_from(
    writer: StoreWriter, database: Path
) -> None:
    publish(writer, PRINT, FAX, draft=with_feed(5))
    reader = StoreReader.open(database)
    assert (reader.source(PRINT.key), reader.source(FAX.key)) == (FEED, "folder")
    assert reader.source(ArticleKey(ArticleId("nobody"), "en")) == ""
    assert (reader.generation.feed, reader.generation.collection) == (FEED, 5)
    reader.close()


def test_files_and_items_are_known_apart(writer: StoreWriter) -> None:
    publish(writer, PRINT, FAX, draft=with_feed(5))
    assert set(writer.known_files()) == {FAX.path}
    assert set(writer.known_files(FEED)) == {"print"}


def test_the_items_of_a_feed_that_is_left_are_forgotten(writer: StoreWriter) -> None:
    publish(writer, PRINT, FAX, draft=with_feed(5))
    publish(writer, PRINT, FAX)
    assert writer.known_files(FEED) == {}
    assert set(writer.known_files()) == {PRINT.path, FAX.path}


def test_of_a_file_that_is_not_shown_only_its_article_is_forgotten(
    writer: StoreWriter,
) -> None:
    draft = draft_of(PRINT, FAX)
    publish(writer, FAX, draft=replace(draft, articles={FAX.key: digest_of(FAX)}))
    writer.drop_unused()
    known = writer.known_files()
    assert (known[PRINT.path].is_kept, known[FAX.path].is_kept) == (False, True)


def test_what_a_generation_has_of_a_feed_is_known(writer: StoreWriter) -> None:
    assert writer.feed_part(FEED) is None
    draft = with_feed(5, 5)
    publish(writer, PRINT, FAX, draft=draft)
    assert writer.feed_part(FEED) == draft.feed
    assert writer.feed_part("https://example.org/other.json") is None
    publish(writer, PRINT, FAX)
    assert writer.feed_part(FEED) is None


def test_one_generation_is_kept_for_each_collection_to_go_back_to(writer: StoreWriter) -> None:
    made = [publish(writer, PRINT, FAX, draft=with_feed(turn, *range(turn))) for turn in (1, 2)]
    made += [publish(writer, PRINT, FAX, draft=with_feed(2, 1, 2)) for _ in range(2)]
    kept = [generation.number for generation in writer.generations()]
    assert kept == [made[0], made[2], made[3]]
    made.append(publish(writer, PRINT, FAX, draft=with_feed(3, 2, 3)))
    assert [generation.number for generation in writer.generations()] == made[3:]


def test_a_generation_of_other_readers_or_of_another_renderer_is_not(
    writer: StoreWriter,
) -> None:
    publish(writer, PRINT, FAX, draft=with_feed(1, 1, audience=Audience.INTERNAL))
    second = publish(writer, PRINT, FAX, draft=with_feed(2, 1, 2))
    assert [generation.number for generation in writer.generations()] == [second]
    newer = replace(with_feed(3, 1, 2, 3), renderer=99)
    third = publish(writer, PRINT, FAX, draft=newer)
    fourth = publish(writer, PRINT, FAX, draft=newer)
    assert [generation.number for generation in writer.generations()] == [third, fourth]

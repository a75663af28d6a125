import shutil
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from helpviewer.errors import (
    ExpiredSignaturesError,
    HelpPackAlteredError,
    HelpPackError,
    HelpPackOlderError,
    HelpPackUntrustedError,
)
from helpviewer.feed.helppack import FIRST_ENTRY, HelpPack
from helpviewer.library.article import Audience
from helpviewer.library.library_file import read_library_file
from helpviewer.paths import UserPaths
from helpviewer.settings import Settings
from helpviewer.snapshot import Place, Snapshot
from helpviewer.sync.device_settings import device_file
from helpviewer.sync.helppack_library import helppack_source, known_source
from helpviewer.sync.helppack_request import (
    HelpPackRequest,
    OpenedHelpPack,
)
from helpviewer.sync.helppack_transport import HelpPackTransport
from helpviewer.sync.helppack_worker import open_elsewhere
from helpviewer.sync.helppacks import open_helppack
from helpviewer.sync.phases import SyncProgress
from helpviewer.sync.report import Outcome
from tests.publisher.publishing import png
from tests.sync.syncing import PublishedFolder, Reader, article

LONG_AGO = datetime.now(UTC) - timedelta(days=700)
ACME: dict[str, str | bytes] = {
    "library.toml": 'title = "Acme Help"\n',
    "fees.md": article("Fees", "![A form](form.png)"),
    "form.png": png(),
    "staff.md": "---\naudience: internal\n---\nThe code of the gate.\n",
}
Change = Callable[[dict[str, bytes]], None]


class Desk:
    """A machine where somebody opens help packs."""

    def __init__(self, root: Path) -> None:
        self.paths = UserPaths.under(root / "desk")

    def open(self, file: Path, trusted: str = "") -> OpenedHelpPack:
        request = HelpPackRequest(file, self.paths, Settings(offline=True), trusted=trusted)
        return open_helppack(request, SyncProgress())

    def trust(self, file: Path) -> OpenedHelpPack:
        return self.open(file, self.open(file).facts.fingerprint)

    def titles(self, opened: OpenedHelpPack) -> list[str]:
        source = helppack_source(self.paths, opened.facts.id, Audience.PUBLIC)
        snapshot = Snapshot.open(Place.of(self.paths, read_library_file(source.folder)[0]))
        with closing(snapshot.store):
            return [snapshot.library.title(), *sorted(c.title for c in snapshot.library)]

    def is_empty(self) -> bool:
        return not self.paths.data.exists()


def published(
    root: Path, files: dict[str, str | bytes], began: datetime | None = None
) -> PublishedFolder:
    root.mkdir()
    return PublishedFolder(root, files, began=began)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def acme(tmp_path: Path) -> PublishedFolder:
    return published(tmp_path / "acme", ACME)


def test_nothing_is_taken_before_its_publisher_is_trusted(
    desk: Desk, acme: PublishedFolder
) -> None:
    opened = desk.open(acme.helppack())
    assert opened.report is None
    assert opened.facts._replace(id="", fingerprint="") == opened.facts.__class__(
        name="acme.helppack", id="", title="Acme Help", articles=1,
        published=acme.head.generated, fingerprint="", keys=3, threshold=2,
    )  # fmt: skip
    assert desk.is_empty()


def test_it_is_asked_once_and_never_again(
    desk: Desk, acme: PublishedFolder, opened_sockets: list[object]
) -> None:
    opened = desk.trust(acme.helppack())
    assert opened.report
    assert opened.report.outcome is Outcome.CHANGED
    assert desk.titles(opened) == ["Acme Help", "Fees"]
    acme.publish({"tax.md": article("Tax")})
    acme.rotate("timestamp")
    later = desk.open(acme.helppack("acme 2027.helppack"))
    assert later.report
    assert later.report.new == 1
    assert desk.titles(later) == ["Acme Help", "Fees", "Tax"]
    again = desk.open(acme.helppack())
    assert again.report
    assert again.report.outcome is Outcome.UNCHANGED
    assert opened_sockets == []


def test_an_agreement_is_with_one_publisher_only(
    desk: Desk, acme: PublishedFolder, tmp_path: Path
) -> None:
    thief = published(tmp_path / "thief", ACME)
    agreed = desk.open(acme.helppack()).facts.fingerprint
    assert desk.open(thief.helppack(), trusted=agreed).report is None
    desk.trust(acme.helppack())
    assert desk.open(thief.helppack()).report is None


def test_it_is_as_good_as_on_the_day_it_was_made(desk: Desk, tmp_path: Path) -> None:
    old = published(tmp_path / "old", ACME, began=LONG_AGO)
    opened = desk.trust(old.helppack())
    assert opened.facts.published == LONG_AGO.replace(microsecond=0)
    assert desk.titles(opened) == ["Acme Help", "Fees"]


def test_of_a_server_s_files_the_same_age_is_too_old(tmp_path: Path) -> None:
    old = published(tmp_path / "old", ACME, began=LONG_AGO)
    reader = Reader(tmp_path, "https://acme.example/feed/")
    reader.trust(old)
    with pytest.raises(ExpiredSignaturesError):
        reader.sync(folder=old.out)
    reader.sync(folder=old.helppack())
    assert reader.titles() == ["Fees", "Own article"]


def test_an_older_one_changes_nothing(
    desk: Desk, acme: PublishedFolder, tmp_path: Path
) -> None:
    old = acme.helppack("old.helppack")
    acme.publish({"tax.md": article("Tax")})
    opened = desk.trust(acme.helppack())
    with pytest.raises(HelpPackOlderError) as told:
        desk.open(old)
    assert told.value.values == {"name": "old.helppack"}
    assert desk.titles(opened) == ["Acme Help", "Fees", "Tax"]


def changed(file: Path, change: Change) -> Path:
    """Return a copy of a help pack with other content."""
    with zipfile.ZipFile(file) as pack:
        content = {name: pack.read(name) for name in pack.namelist()}
    change(content)
    copy = file.with_name("changed.helppack")
    with zipfile.ZipFile(copy, "w") as pack:
        for name, said in content.items():
            pack.writestr(zipfile.ZipInfo(name), said)
    return copy


def first(content: dict[str, bytes], folder: str) -> str:
    return next(name for name in content if name.startswith(folder))


def other_words(content: dict[str, bytes]) -> None:
    content[first(content, "packs/")] += b" "


def no_words(content: dict[str, bytes]) -> None:
    del content[first(content, "packs/")]


def other_head(content: dict[str, bytes]) -> None:
    name = first(content, "targets/")
    content[name] = content[name].replace(b'"count":1', b'"count":2')


def other_date(content: dict[str, bytes]) -> None:
    name = "metadata/timestamp.json"
    content[name] = content[name].replace(b'"expires":"20', b'"expires":"21')


def no_date(content: dict[str, bytes]) -> None:
    content["metadata/timestamp.json"] = b'{"signed":{"expires":"0001-01-01T00:00:00Z"}}'


def no_json(content: dict[str, bytes]) -> None:
    content["metadata/timestamp.json"] = b"["


def no_snapshot(content: dict[str, bytes]) -> None:
    del content["metadata/1.snapshot.json"]


@pytest.mark.parametrize(
    "change", [other_words, no_words, other_head, other_date, no_date, no_json, no_snapshot]
)
def test_what_is_not_as_it_was_signed_is_refused(
    desk: Desk, acme: PublishedFolder, change: Change
) -> None:
    good = acme.helppack()
    agreed = desk.open(good).facts.fingerprint
    with pytest.raises(HelpPackAlteredError):
        desk.open(changed(good, change), trusted=agreed)
    assert not list(desk.paths.data.rglob("library.db"))


def test_another_library_is_not_what_was_signed(desk: Desk, acme: PublishedFolder) -> None:
    def other_title(content: dict[str, bytes]) -> None:
        name = first(content, "library/")
        content[name] = content[name].replace(b"Acme", b"Evil")

    opened = desk.open(changed(acme.helppack(), other_title))
    assert opened.facts.title == "main"  # what the collection is called
    with pytest.raises(HelpPackAlteredError):
        desk.open(changed(acme.helppack(), other_title), trusted=opened.facts.fingerprint)


def test_whoever_is_not_said_to_have_published_it_is_nobody(
    desk: Desk, acme: PublishedFolder
) -> None:
    def no_root(content: dict[str, bytes]) -> None:
        del content["metadata/1.root.json"]

    with pytest.raises(HelpPackError, match="who published it"):
        desk.open(changed(acme.helppack(), no_root))


def test_neither_former_states_nor_what_sets_up_machines_is_in_it(
    acme: PublishedFolder,
) -> None:
    acme.publish({"tax.md": article("Tax")})
    with closing(HelpPack.open(acme.helppack())) as pack:
        folders = {name.partition("/")[0] for name in pack.names}
        assert folders == {"blobs", "library", "metadata", "packs", "stats", "targets"}
        assert len([name for name in pack.names if name.startswith("targets/")]) == 1


def test_the_same_feed_makes_the_same_file(acme: PublishedFolder) -> None:
    one, two = acme.helppack("one.helppack"), acme.helppack("two.helppack")
    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as pack:
        assert pack.namelist()[0] == FIRST_ENTRY
        assert pack.testzip() is None


def test_a_library_is_known_by_its_file_when_something_was_taken(
    desk: Desk, acme: PublishedFolder
) -> None:
    file = acme.helppack()
    with pytest.raises(HelpPackUntrustedError):
        known_source(file, desk.paths, Audience.PUBLIC)
    opened = desk.trust(file)
    source = known_source(file, desk.paths, Audience.PUBLIC)
    assert source == helppack_source(desk.paths, opened.facts.id, Audience.PUBLIC)
    assert source.feed
    assert not source.feed.has_server


def test_a_title_of_any_characters_is_kept(desk: Desk, tmp_path: Path) -> None:
    title = 'Hilfe „Größe“ \U0001f600 \\" مساعدة'
    said = title.replace("\\", "\\\\").replace('"', '\\"')
    acme = published(
        tmp_path / "acme", {"library.toml": f'title = "{said}"\n', "a.md": article("A")}
    )
    opened = desk.trust(acme.helppack())
    assert opened.facts.title == title
    source = helppack_source(desk.paths, opened.facts.id, Audience.PUBLIC)
    info, problems = read_library_file(source.folder)
    assert (info.id, info.title, problems) == (f"helppack-{opened.facts.id}", title, [])


def test_a_process_of_its_own_opens_it_alike(desk: Desk, acme: PublishedFolder) -> None:
    request = HelpPackRequest(acme.helppack(), desk.paths, Settings())
    asked = open_elsewhere(request, SyncProgress())
    assert asked == desk.open(request.file)
    phases: list[str] = []
    agreed = request._replace(trusted=asked.facts.fingerprint)
    opened = open_elsewhere(agreed, SyncProgress(lambda phase, *_: phases.append(phase)))
    assert opened.report
    assert opened.report.new == 1
    assert "preparing" in phases
    with pytest.raises(HelpPackError, match="it is no help pack"):
        open_elsewhere(request._replace(file=acme.folder / "fees.md"), SyncProgress())


def test_no_machine_is_set_up_by_a_file(desk: Desk, acme: PublishedFolder) -> None:
    opened = desk.trust(acme.helppack())
    assert not device_file(desk.paths, f"helppack:{opened.facts.id}").exists()


def test_its_images_are_there_when_the_file_is_gone(desk: Desk, acme: PublishedFolder) -> None:
    file = acme.helppack()
    opened = desk.trust(file)
    file.unlink()
    shutil.rmtree(acme.out)
    source = helppack_source(desk.paths, opened.facts.id, Audience.PUBLIC)
    snapshot = Snapshot.open(Place.of(desk.paths, read_library_file(source.folder)[0]))
    with closing(snapshot.store):
        card = next(iter(snapshot.library))
        images = snapshot.attachments(source.folder).for_article(card.key)
        assert images.image_bytes("form.png") == ACME["form.png"]


def test_signatures_hold_until_the_last_moment_that_all_of_them_allow(
    acme: PublishedFolder,
) -> None:
    with closing(HelpPackTransport(HelpPack.open(acme.helppack()), "helppack:x/")) as transport:
        signed = acme.head.generated
        assert transport.valid_at(signed) == signed
        later = transport.valid_at(signed + timedelta(days=700))
        assert timedelta(days=1) < later - signed < timedelta(days=2)

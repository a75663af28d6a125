import io
import os
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpviewer.errors import HelpPackError
from helpviewer.feed import limits
from helpviewer.feed.helppack import FIRST_ENTRY, MIMETYPE, HelpPack, is_known

ROOT = "metadata/1.root.json"
TIMESTAMP = "metadata/timestamp.json"
PACK = f"packs/{'ab' * 32}.json.gz"
IMAGE = f"blobs/sha256/cd/{'cd' * 32}"
LOCAL, CENTRAL, END = "<4s5H3I2H", "<4s6H3I5H2I", "<4s4H2IH"
DEFLATED, ENCRYPTED, DESCRIBED, AS_UTF8 = 8, 0x1, 0x8, 0x800
DIRECTORY, LINK = 0o040755 << 16, 0o120777 << 16


class Entry(NamedTuple):
    """One entry of a ZIP file; ``here`` is what its local header says otherwise."""

    name: str
    content: bytes = b"{}"
    method: int = 0
    flags: int = 0
    crc: int | None = None
    size: int | None = None
    extra: bytes = b""
    comment: bytes = b""
    attributes: int = 0
    here: "Entry | None" = None

    @property
    def fields(self) -> tuple[int, ...]:
        """Flags to size, as both headers have them."""
        sum_ = zlib.crc32(self.content) if self.crc is None else self.crc
        size = len(self.content) if self.size is None else self.size
        return self.flags, self.method, 0, 0x21, sum_, len(self.content), size

    def local(self) -> bytes:
        said = self.here or self
        name = said.name.encode()
        lengths = len(name), len(said.extra)
        head = struct.pack(LOCAL, b"PK\3\4", 20, *said.fields, *lengths)
        return head + name + said.extra + self.content

    def central(self, offset: int) -> bytes:
        name = self.name.encode()
        lengths = len(name), len(self.extra), len(self.comment)
        rest = *lengths, 0, 0, self.attributes, offset
        head = struct.pack(CENTRAL, b"PK\1\2", 20, 20, *self.fields, *rest)
        return head + name + self.extra + self.comment


ANY_TIME = settings(deadline=None)  # each example is a file, and disks may be busy
FIRST = Entry(FIRST_ENTRY, MIMETYPE.encode())
GOOD = (FIRST, Entry(ROOT), Entry(TIMESTAMP), Entry(PACK, b"articles"))


def zipped(*entries: Entry, between: bytes = b"", count: int | None = None) -> bytes:
    """Return a ZIP file, byte by byte; nothing of it is made right."""
    body, listed = b"", b""
    for entry in entries:
        listed += entry.central(len(body))
        body += entry.local() + between
    return ended(body, listed, len(entries) if count is None else count)


def ended(body: bytes, listed: bytes, count: int) -> bytes:
    end = struct.pack(END, b"PK\5\6", 0, 0, count, count, len(listed), len(body), 0)
    return body + listed + end


def opened(file: Path, content: bytes) -> dict[str, bytes]:
    """Return all that a help pack has."""
    file.write_bytes(content)
    with closing(HelpPack.open(file)) as pack:
        return {name: pack.read(name) for name in pack.names}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "acme.helppack"


def test_a_help_pack_lists_and_reads_its_files(file: Path) -> None:
    assert opened(file, zipped(*GOOD)) == {ROOT: b"{}", TIMESTAMP: b"{}", PACK: b"articles"}


def test_what_pythons_own_module_stores_is_a_help_pack(file: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(FIRST_ENTRY, MIMETYPE)
        archive.writestr(ROOT, "{}")
    assert opened(file, stream.getvalue()) == {ROOT: b"{}"}


def test_a_file_that_is_not_there_is_told_as_such(file: Path) -> None:
    file.write_bytes(zipped(*GOOD))
    with closing(HelpPack.open(file)) as pack:
        assert pack.stream(IMAGE) is None
        assert pack.read(IMAGE) == b""
        stream = pack.stream(PACK)
        assert stream is not None
        with stream:
            assert stream.read(3) == b"art"


def test_what_a_system_would_do_with_a_file_is_nothing_to_a_help_pack(file: Path) -> None:
    entries = (FIRST, Entry(ROOT, attributes=LINK), Entry(TIMESTAMP, attributes=DIRECTORY))
    assert opened(file, zipped(*entries)) == {ROOT: b"{}", TIMESTAMP: b"{}"}


@pytest.mark.parametrize(
    "name",
    [
        "feed.json", "publisher.json", f"device/{'ab' * 32}.json", "metadata/0.root.json",
        f"deltas/{'ab' * 32}.json.gz",
        "/metadata/timestamp.json", "../metadata/timestamp.json", "metadata/../1.root.json",
        "metadata/./1.root.json", "metadata//1.root.json", "metadata\\timestamp.json",
        "C:metadata/timestamp.json", "metadata/", "metadata/timestamp.json/", "",
        "metadata/timestamp.json\0.exe", "metadata/timestamp.json\n", "METADATA/TIMESTAMP.JSON",
        "metadata/01.root.json", "metadata/\N{ARABIC-INDIC DIGIT ONE}.root.json",
        "metadata/9999999999.root.json", f"packs/{'AB' * 32}.json.gz",
        f"packs/{'ab' * 31}.json.gz", f"blobs/sha256/cd/{'cd' * 32}.png",
        "metadata/timestamp.json" * 1_000,
    ],
)  # fmt: skip
def test_a_name_that_no_feed_has_is_refused(file: Path, name: str) -> None:
    assert not is_known(name)
    for flags in (0, AS_UTF8):
        with pytest.raises(HelpPackError):
            opened(file, zipped(*GOOD, Entry(name, flags=flags)))


NAMED = GOOD[1]
SQUEEZED = zlib.compress(b"{}" * 100)[2:-4]
ZIP64 = struct.pack("<HHQ", 1, 8, 2)
OTHERS = {
    "nothing": b"",
    "a text": b"# Help\n" * 100,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(1_000),
    "a ZIP file of nothing": zipped(),
    "a ZIP file of something else": zipped(Entry("word/document.xml")),
    "another kind of book": zipped(FIRST._replace(content=b"application/epub+zip")),
    "no mimetype": zipped(*GOOD[1:]),
    "the mimetype at the end": zipped(*GOOD[1:], FIRST),
    "a line after the mimetype": zipped(FIRST._replace(content=FIRST.content + b"\n")),
    "two mimetypes": zipped(FIRST, *GOOD),
    "something before": b"#!/bin/sh\n" + zipped(*GOOD),
    "something after": zipped(*GOOD) + b"\n",
    "a ZIP file after": zipped(*GOOD) + zipped(*GOOD),
    "something between": zipped(*GOOD, between=b"hidden"),
    "a name twice": zipped(*GOOD, NAMED._replace(content=b"other")),
    "a comment of an entry": zipped(*GOOD, Entry(IMAGE, comment=b"hidden")),
    "an extra field": zipped(*GOOD, Entry(IMAGE, extra=ZIP64)),
    "an extra field that is cut off": zipped(*GOOD, Entry(IMAGE, extra=b"\1\0\xff")),
    "a ZIP64 size": zipped(*GOOD, Entry(IMAGE, size=0xFFFFFFFF, extra=ZIP64)),
    "a compressed entry": zipped(*GOOD, Entry(IMAGE, SQUEEZED, DEFLATED, size=200)),
    "a compressed mimetype": zipped(
        Entry(FIRST_ENTRY, zlib.compress(FIRST.content)[2:-4], DEFLATED, size=35), NAMED
    ),
    "a method nobody knows": zipped(*GOOD, Entry(IMAGE, method=97)),
    "a method nobody knows, stored": zipped(FIRST._replace(method=0xFFFF), NAMED),
    "an encrypted entry": zipped(*GOOD, Entry(IMAGE, flags=ENCRYPTED)),
    "an encrypted mimetype": zipped(FIRST._replace(flags=ENCRYPTED), NAMED),
    "a size that comes later": zipped(*GOOD, Entry(IMAGE, flags=DESCRIBED)),
    "a size that is larger": zipped(*GOOD, Entry(IMAGE, size=3)),
    "a size that is smaller": zipped(*GOOD, Entry(IMAGE, size=1)),
    "a wrong sum": zipped(*GOOD, Entry(IMAGE, crc=1)),
    "a wrong sum of the mimetype": zipped(FIRST._replace(crc=1), NAMED),
    "another name in front": zipped(*GOOD, Entry(IMAGE, here=Entry(PACK))),
    "another sum in front": zipped(*GOOD, Entry(IMAGE, here=Entry(IMAGE, crc=1))),
    "another size in front": zipped(*GOOD, Entry(IMAGE, here=Entry(IMAGE, size=1))),
    "other flags in front": zipped(*GOOD, Entry(IMAGE, here=Entry(IMAGE, flags=ENCRYPTED))),
    "another method in front": zipped(*GOOD, Entry(IMAGE, here=Entry(IMAGE, method=DEFLATED))),
    "an extra field in front": zipped(*GOOD, Entry(IMAGE, here=Entry(IMAGE, extra=b"hidden"))),
    "fewer entries than are listed": zipped(*GOOD, count=len(GOOD) - 1),
    "more entries than are listed": zipped(*GOOD, count=len(GOOD) + 1),
    "65,535 entries that are not there": zipped(*GOOD, count=0xFFFF),
}  # fmt: skip


@pytest.mark.parametrize("content", OTHERS.values(), ids=OTHERS.keys())
def test_what_is_no_help_pack_is_refused(file: Path, content: bytes) -> None:
    with pytest.raises(HelpPackError, match=r"acme\.helppack cannot be used: ."):
        opened(file, content)


def with_end(*, before: bytes = b"", **fields: int) -> bytes:
    """Return a good help pack whose end says something else."""
    good = zipped(*GOOD)
    names = ["signature", "disk", "first", "here", "count", "length", "start", "comment"]
    values = dict(zip(names, struct.unpack(END, good[-22:]), strict=True)) | fields
    return good[:-22] + before + struct.pack(END, *values.values())


@pytest.mark.parametrize(
    "content",
    [
        with_end(disk=1), with_end(first=1), with_end(count=5), with_end(length=1),
        with_end(start=1), with_end(length=0xFFFFFFFF), with_end(start=0xFFFFFFFF),
        with_end(comment=1), with_end(comment=1) + b"!", with_end(before=b"PK\6\7" + bytes(16)),
        with_end(before=b"PK\6\6" + bytes(52) + b"PK\6\7" + bytes(16)),
        zipped(*GOOD, Entry(IMAGE, comment=b"PK\6\7" + bytes(16))),
    ],
)  # fmt: skip
def test_an_end_that_leads_elsewhere_is_refused(file: Path, content: bytes) -> None:
    with pytest.raises(HelpPackError):
        opened(file, content)


def test_a_second_end_for_other_readers_is_refused(file: Path) -> None:
    body = b"".join(entry.local() for entry in GOOD)
    listed = zipped(*GOOD)[len(body) : -22]
    sizes = len(GOOD), len(GOOD), len(listed), len(body)
    zip64 = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, *sizes)
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, len(body) + len(listed), 1)
    with pytest.raises(HelpPackError):
        opened(file, ended(body, listed + zip64 + locator, len(GOOD)))


def test_another_kind_of_zip_file_is_told_as_such(file: Path) -> None:
    with pytest.raises(HelpPackError, match="it is no help pack"):
        opened(file, zipped(Entry("word/document.xml")))


def test_files_that_share_their_bytes_are_refused(file: Path) -> None:
    body = FIRST.local() + NAMED.local()
    start = len(FIRST.local())
    listed = (
        FIRST.central(0) + NAMED.central(start) + NAMED._replace(name=TIMESTAMP).central(start)
    )
    with pytest.raises(HelpPackError):
        opened(file, ended(body, listed, 3))


def test_a_list_in_another_order_is_refused(file: Path) -> None:
    root, timestamp = Entry(ROOT), Entry(TIMESTAMP)
    body = FIRST.local() + root.local() + timestamp.local()
    starts = len(FIRST.local()), len(FIRST.local() + root.local())
    listed = FIRST.central(0) + timestamp.central(starts[1]) + root.central(starts[0])
    with pytest.raises(HelpPackError, match="do not follow each other"):
        opened(file, ended(body, listed, 3))


def test_a_help_pack_that_was_cut_off_is_refused(file: Path) -> None:
    whole = zipped(*GOOD)
    for end in range(len(whole)):
        with pytest.raises(HelpPackError):
            opened(file, whole[:end])


def test_what_lies_there_is_a_file(tmp_path: Path) -> None:
    with pytest.raises(HelpPackError, match="No such file"):
        HelpPack.open(tmp_path / "acme.helppack")
    with pytest.raises(HelpPackError):
        HelpPack.open(tmp_path)
    with pytest.raises(HelpPackError):
        HelpPack.open(Path("acme\0.helppack"))


@pytest.mark.skipif(os.name != "posix", reason="these are pipes of Unix")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "acme.helppack")
    with pytest.raises(HelpPackError):
        HelpPack.open(tmp_path / "acme.helppack")


@contextmanager
def little_memory(most: int) -> Iterator[None]:
    """Fail if so many bytes of memory do not suffice for what is done."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < most
    finally:
        tracemalloc.stop()


def test_a_mimetype_that_unpacks_to_much_is_not_unpacked(file: Path) -> None:
    size = 64 * limits.MIB
    bomb = Entry(FIRST_ENTRY, zlib.compress(bytes(size))[2:-4], DEFLATED, size=size)
    file.write_bytes(zipped(bomb, NAMED))
    with little_memory(limits.MIB), pytest.raises(HelpPackError, match="is not stored"):
        HelpPack.open(file)


def test_a_file_of_a_feed_is_never_larger_than_its_largest(file: Path) -> None:
    most = bytes(limits.OBJECT_GZ)
    assert opened(file, zipped(FIRST, Entry(PACK, most)))[PACK] == most
    file.write_bytes(zipped(FIRST, Entry(PACK, most + b"\0")))
    with little_memory(limits.MIB), pytest.raises(HelpPackError, match="not as large"):
        HelpPack.open(file)


def test_a_list_that_is_longer_than_its_entries_is_not_read(file: Path) -> None:
    many = Entry(IMAGE).central(0) * 70_000
    for count in (1, 70_000 & 0xFFFF):
        file.write_bytes(ended(FIRST.local(), FIRST.central(0) + many, count))
        with little_memory(limits.MIB), pytest.raises(HelpPackError, match="is too long"):
            HelpPack.open(file)


def test_more_entries_than_can_be_counted_are_refused(file: Path) -> None:
    listed = FIRST.central(0) + Entry("").central(0) * 70_000
    with pytest.raises(HelpPackError):
        opened(file, ended(FIRST.local(), listed, 0xFFFF))


def test_one_bit_that_is_not_as_it_was_changes_nothing_or_is_refused(file: Path) -> None:
    whole = zipped(FIRST, Entry(ROOT))
    for place in range(len(whole) * 8):
        changed = bytearray(whole)
        changed[place // 8] ^= 1 << place % 8
        with suppress(HelpPackError):
            assert opened(file, bytes(changed)) == {ROOT: b"{}"}


def assert_opened_or_refused(content: bytes) -> None:
    with TemporaryDirectory() as folder, suppress(HelpPackError):
        assert all(map(is_known, opened(Path(folder, "acme.helppack"), content)))


@ANY_TIME
@given(changes=st.dictionaries(st.integers(0, 10_000), st.integers(0, 255), max_size=5))
def test_no_bytes_that_are_changed_raise_anything_else(changes: dict[int, int]) -> None:
    content = bytearray(zipped(*GOOD))
    for place, value in changes.items():
        content[place % len(content)] = value
    assert_opened_or_refused(bytes(content))


@ANY_TIME
@given(content=st.binary(max_size=300), tail=st.sampled_from([b"", zipped(*GOOD)[-22:]]))
def test_no_bytes_at_all_raise_anything_else(content: bytes, tail: bytes) -> None:
    assert_opened_or_refused(content + tail)


SHORTS, LONGS = st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF)
ENTRIES = st.builds(
    Entry,
    name=st.sampled_from([FIRST_ENTRY, ROOT, PACK, IMAGE]) | st.text(max_size=9),
    content=st.binary(max_size=20),
    method=st.just(0) | SHORTS,
    flags=st.just(0) | SHORTS,
    crc=st.none() | LONGS,
    size=st.none() | LONGS,
    extra=st.just(b"") | st.binary(max_size=12),
    comment=st.just(b"") | st.binary(max_size=5),
    attributes=LONGS,
    here=st.sampled_from([None, FIRST, Entry(ROOT), Entry(PACK, extra=b"hidden")]),
)


@ANY_TIME
@given(entries=st.lists(ENTRIES, max_size=4), between=st.just(b"") | st.binary(max_size=3))
def test_no_entries_raise_anything_else(entries: list[Entry], between: bytes) -> None:
    assert_opened_or_refused(zipped(*entries, between=between))
    assert_opened_or_refused(zipped(*GOOD, *entries, between=between))

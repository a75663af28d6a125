"""gzip that is the same wherever it is made, and that never unpacks to more than allowed."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from helpviewer.errors import FeedError

_HEADER = b"\x1f\x8b\x08\0\0\0\0\0\x02\xff"  # no name, no time, slowest, of no system
_RAW_DEFLATE = -15
_GZIP = 31
_CHUNK = 256 * 1024  # bytes


def packed(content: bytes) -> bytes:
    """Return `content` as a gzip file; equal contents give equal files."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, _RAW_DEFLATE)
    end = struct.pack("<LL", zlib.crc32(content), len(content) & 0xFFFFFFFF)
    return _HEADER + deflate.compress(content) + deflate.flush() + end


def unpacked(content: bytes | Path, most: int) -> bytes:
    """Return what a gzip file holds, of at most `most` bytes; nothing larger is ever made.

    Args:
        content: The file, or its bytes.
        most: In bytes.

    Raises:
        FeedError: It is larger, damaged, cut off, or no gzip file.
        OSError: The file cannot be read.
    """
    inflate = zlib.decompressobj(_GZIP)
    pieces = []
    left = most
    try:
        for chunk in _chunks(content):
            piece = inflate.decompress(chunk, left + 1)
            left -= len(piece)
            if left < 0:
                raise FeedError(f"it unpacks to more than {most:,} bytes")
            pieces.append(piece)
            if inflate.unused_data:
                raise FeedError("something follows the end of the packed data")
    except zlib.error as error:
        raise FeedError(f"it cannot be unpacked ({error})") from error
    if not inflate.eof:
        raise FeedError("the packed data is cut off")
    return b"".join(pieces)


def _chunks(content: bytes | Path) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk

"""Whether an SVG is all in one file: what draws it would open whatever files it names.

Qt opens pictures, fonts and style sheets that an SVG names, by any path.
"""

import base64
import gzip
import zlib
from io import BytesIO
from xml.parsers import expat

_LONGEST = 40 * 1024 * 1024  # bytes, when it was compressed
_GZIP = b"\x1f\x8b"
_NAMING = frozenset({"href", "src", "base"})  # attributes, in any namespace
_EMBEDDED = ("data:image/png;base64,", "data:image/jpeg;base64,", "data:image/jpg;base64,",
             "data:image/gif;base64,", "data:image/webp;base64,")  # fmt: skip
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")  # how those begin


class _NamesFileError(Exception):
    pass


def is_self_contained(svg: bytes) -> bool:
    """Say whether an SVG, perhaps compressed, names no file and declares no entity.

    What is no XML could be read in two ways, and is not contained either.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = _check_element
    parser.ProcessingInstructionHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(_unpacked(svg), True)
    except (expat.ExpatError, ValueError, OSError, EOFError, zlib.error, _NamesFileError):
        return False
    return True


def _unpacked(svg: bytes) -> bytes:
    if not svg.startswith(_GZIP):
        return svg
    with gzip.open(BytesIO(svg)) as file:
        unpacked = file.read(_LONGEST + 1)
    if len(unpacked) > _LONGEST:
        raise ValueError("too long")
    return unpacked


def _check_element(_name: str, attributes: dict[str, str]) -> None:
    for name, value in attributes.items():
        is_reference = name.rpartition(" ")[2].lower() in _NAMING
        if is_reference and not _is_inside(value.strip()):
            raise _NamesFileError


def _is_inside(reference: str) -> bool:
    """Say whether a reference is to a part of the file, or to a picture that it holds."""
    if not reference or reference.startswith("#"):
        return True
    if not reference.startswith(_EMBEDDED):
        return False
    picture = base64.b64decode(reference.partition(",")[2])
    return picture.startswith(_PICTURES)


def _refuse(*_details: object) -> None:
    raise _NamesFileError

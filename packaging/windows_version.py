"""What Windows shows of a program in its properties, made of the package's version."""

import re
from pathlib import Path

_TEXT = """VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers},
    prodvers={numbers},
    mask=0x3F,
    flags={flags},
    OS=0x40004,
    fileType=0x1,
    subtype=0x0,
    date=(0, 0),
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "helpviewer"),
      StringStruct("FileDescription", "{product}{part}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "{product}"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x409, 0x4B0])]),
  ],
)
"""
_PARTS = {"helpviewer": "", "helpviewer-cli": ": commands"}
_PRERELEASE = 0x2


def version_text(name: str, version: str, product: str) -> str:
    """Return the text that PyInstaller makes a program's version resource of.

    Args:
        name: The program's file, without its ending.
        version: Of the package.
        product: What menus call it; Windows shows it in the list of what runs.
    """
    return _TEXT.format(
        name=name,
        version=version,
        numbers=version_numbers(version),
        flags=hex(0 if re.fullmatch(r"[\d.]+", version) else _PRERELEASE),
        product=product.replace("\\", "\\\\").replace('"', '\\"'),
        part=_PARTS[name],
    )


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version, such as ``1.2rc1``, as the four numbers that Windows compares."""
    release = re.match(r"\d+(\.\d+)*", version)
    numbers = [int(part) for part in release[0].split(".")] if release else []
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_file(file: Path, name: str, version: str, product: str) -> Path:
    """Write that text into a file, and return it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(version_text(name, version, product), encoding="utf-8")
    return file

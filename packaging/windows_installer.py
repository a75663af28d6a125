"""Writes what the Windows installer has to know of the built program.

``packaging/windows/helpviewer.iss`` includes it: ``build/windows/product.iss``.
"""

from pathlib import Path

from desktop_files import INSIDE, icon_folder
from product import product_name
from release import BUILT
from windows_version import version_numbers

from helpviewer import __version__

_FILE = Path(__file__).resolve().parent.parent / "build" / "windows" / "product.iss"


def product_text(name: str, version: str, icon: Path) -> str:
    """Return the definitions, in the language of Inno Setup's preprocessor."""
    numbers = ".".join(map(str, version_numbers(version)))
    values = {
        "ProductName": name,
        "ProductVersion": version,
        "ProductNumbers": numbers,
        "ProductIcon": str(icon),
    }
    return "".join(f'#define {key} "{value}"\n' for key, value in values.items())


if __name__ == "__main__":
    _FILE.parent.mkdir(parents=True, exist_ok=True)
    icon = icon_folder(BUILT) / "helpviewer.ico"
    # with its mark, or Inno Setup would take it for the code page of the machine
    _FILE.write_text(product_text(product_name(BUILT / INSIDE), __version__, icon), "utf-8-sig")
    print(_FILE)

import json
import shutil
from importlib.metadata import distribution
from pathlib import Path

import pytest

pytest.importorskip("cyclonedx_py")

from sbom import libraries, normal, shipped_distributions, write_sbom

SHIPPED = ("helpviewer", "Markdown", "PySide6_Essentials", "PyYAML", "tuf", "typing_extensions")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with what a built one has of these libraries."""
    folder = tmp_path_factory.mktemp("built")
    for name in SHIPPED:
        package = distribution(name)
        described = folder / "_internal" / f"{name}-{package.version}.dist-info"
        described.mkdir(parents=True)
        heads = f"Metadata-Version: 2.1\nName: {name}\nVersion: {package.version}\n"
        (described / "METADATA").write_text(heads)
    for name in ("libpython3.11.so.1.0", "libunknown.so.7", "libQt6Core.so.6"):
        (folder / "_internal" / name).touch()
    (folder / "_internal/libQt6Core.so.6").unlink()
    (folder / "_internal/libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    return folder


@pytest.fixture(scope="module")
def listed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    file = tmp_path_factory.mktemp("sbom") / "sbom.json"
    write_sbom(built, file)
    content = json.loads(file.read_text("utf-8"))
    assert content["bomFormat"] == "CycloneDX"
    assert content["metadata"]["component"]["name"] == "helpviewer"
    refs = {one["bom-ref"] for one in content["components"]} | {"root-component"}
    assert {one["ref"] for one in content["dependencies"]} <= refs
    return {normal(one["name"]): one for one in content["components"]}


def test_every_library_that_ships_is_listed_and_no_other(
    built: Path, listed: dict[str, dict[str, str]]
) -> None:
    others = {"qt", "python", "pyinstaller's bootloader", "libunknown-so-7"}
    assert listed.keys() == shipped_distributions(built) | others
    assert listed["markdown"]["version"] == distribution("Markdown").version
    assert listed["tuf"]["purl"].startswith("pkg:pypi/tuf@")


def test_every_file_that_is_a_library_belongs_to_something_listed(built: Path) -> None:
    assert [file.name for file in libraries(built)] == [
        "libpython3.11.so.1.0",
        "libunknown.so.7",
    ]


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="needs dpkg")
def test_a_library_of_the_system_is_listed_by_its_package(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "libz.so.1").touch()
    write_sbom(tmp_path, tmp_path / "sbom.json")
    components = json.loads((tmp_path / "sbom.json").read_text("utf-8"))["components"]
    (found,) = [one for one in components if one["name"] == "zlib1g"]
    assert found["purl"].startswith("pkg:deb/")
    assert found["properties"] == [{"name": "file", "value": "libz.so.1"}]

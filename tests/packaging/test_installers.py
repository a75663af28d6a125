import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from macos_info import info_plist
from windows_installer import product_text

from helpviewer.feed.helppack import MIMETYPE
from helpviewer.library.helppack_path import SUFFIX

ROOT = Path(__file__).parent.parent.parent
SCRIPT = (ROOT / "packaging/windows/helpviewer.iss").read_text("utf-8")


def test_the_windows_installer_is_told_name_and_version() -> None:
    text = product_text("Acmé Help", "1.2rc1", Path("icon.ico"))
    assert '#define ProductName "Acmé Help"\n' in text
    assert '#define ProductNumbers "1.2.0.0"\n' in text
    defined = set(re.findall(r"#define (\w+)", text))
    assert set(re.findall(r"\{#(\w+)\}", SCRIPT)) == defined


def test_only_administrators_may_write_the_policy_on_windows() -> None:
    (grants,) = re.findall(r"/grant:r ([^\"]+) /q", SCRIPT)
    rights = dict(grant.rsplit(":", 1) for grant in grants.split())
    assert rights == {
        "*S-1-5-18": "(OI)(CI)F",
        "*S-1-5-32-544": "(OI)(CI)F",
        "*S-1-5-32-545": "(OI)(CI)RX",
    }
    assert "/inheritance:r" in SCRIPT


def test_what_a_person_keeps_goes_only_if_they_say_so() -> None:
    assert "not UninstallSilent" in SCRIPT
    assert "MB_DEFBUTTON2" in SCRIPT
    assert "[UninstallDelete]" not in SCRIPT


def registered() -> dict[tuple[str, str], tuple[str, str]]:
    """Return what the installer writes to the registry: of keys and names, values and flags."""
    lines = re.findall(r"(?m)^Root: HKA; Subkey: \"Software\\Classes\\(.+)", SCRIPT)
    found = {}
    for line in lines:
        key = line.partition('"')[0]
        said = dict(re.findall(r"(Value\w+|Flags): (\"(?:[^\"]|\"\")*\"|[\w ]+)", line))
        value, name = said["ValueData"].strip('"'), said.get("ValueName", "").strip('"')
        found[key, name] = value, said.get("Flags", "")
    return found


def test_windows_opens_help_packs_by_the_program() -> None:
    values = {place: value for place, (value, _) in registered().items()}
    assert values[SUFFIX, ""] == "helpviewer.helppack"
    assert values[SUFFIX, "Content Type"] == MIMETYPE
    opened_by = values["helpviewer.helppack\\shell\\open\\command", ""]
    assert opened_by == r'{app}\helpviewer.exe"" ""%1'
    assert "ChangesAssociations=yes" in SCRIPT


def test_whatever_is_registered_on_windows_goes_with_the_program() -> None:
    ours = {
        key
        for (key, _), (_, flags) in registered().items()
        if "uninsdeletekey" in flags.split()
    }
    assert ours == {"helpviewer", "helpviewer.helppack"}
    for (key, _), (_, flags) in registered().items():
        assert key.split("\\")[0] in ours or "uninsdeletevalue" in flags, key


def test_macos_knows_help_packs_as_the_programs_own() -> None:
    info = plistlib.loads(plistlib.dumps(info_plist("Acme Help", "helpviewer.icns")))
    (declared,), (opened,) = info["UTExportedTypeDeclarations"], info["CFBundleDocumentTypes"]
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": [SUFFIX.lstrip(".")],
        "public.mime-type": [MIMETYPE],
    }
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["helpviewer"]


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
@pytest.mark.parametrize("script", ["macos/disk-image.sh", "linux/add-to-menu"])
def test_the_scripts_are_valid(script: str) -> None:
    subprocess.run(["sh", "-n", ROOT / "packaging" / script], check=True)


def test_the_workflow_builds_on_three_systems_and_knows_no_secret() -> None:
    text = (ROOT / ".github/workflows/package.yml").read_text("utf-8")
    workflow = yaml.safe_load(text)
    assert {"linux", "windows", "macos"} <= workflow["jobs"].keys()
    assert workflow["jobs"]["linux"]["container"] == "debian:12"
    assert workflow["permissions"] == {"contents": "read"}
    assert "secrets." not in text

"""What macOS has to know of the program: its names, its addresses, and its kind of files."""

from typing import Any

from helpviewer.feed.helppack import MIMETYPE
from helpviewer.library.helppack_path import SUFFIX

_HELP_PACK = "org.helpviewer.helppack"


def info_plist(name: str, icon: str) -> dict[str, Any]:
    """Return what the program's Info.plist says besides what PyInstaller writes.

    Args:
        name: What menus call it.
        icon: The name of its icon file.
    """
    return {
        "CFBundleName": name,
        "CFBundleDisplayName": name,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # it has a dark look of its own
        "LSApplicationCategoryType": "public.app-category.reference",
        "CFBundleURLTypes": [
            {"CFBundleURLName": "Help articles", "CFBundleURLSchemes": ["helpviewer"]}
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Help pack",
                "CFBundleTypeRole": "Viewer",
                "CFBundleTypeIconFile": icon,
                "LSItemContentTypes": [_HELP_PACK],
                "LSHandlerRank": "Owner",
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _HELP_PACK,
                "UTTypeDescription": "Help pack",
                "UTTypeIconFile": icon,
                "UTTypeConformsTo": ["public.data", "public.composite-content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SUFFIX.removeprefix(".")],
                    "public.mime-type": [MIMETYPE],
                },
            }
        ],
    }

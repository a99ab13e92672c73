"""What an application of macOS says about itself (Apple, Information Property List)."""

from __future__ import annotations

from typing import Any

FILE = "meterdesk.office"
"""The type of a supplier's file, office.meterdesk."""


def information(version: str) -> dict[str, Any]:
    """Beside what PyInstaller writes by itself: name, program, icon."""
    return {
        "CFBundleDisplayName": "Meterdesk",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "es", "fr", "it", "pt"],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "13.0",
        # It is in the menu bar all day: an icon in the Dock would be there all day as well.
        "LSUIElement": True,
        "NSHighResolutionCapable": True,
        # Without it macOS 15 lets no packet out to a printer, and asks nobody.
        "NSLocalNetworkUsageDescription": (
            "Meterdesk reads the page meters of the printers in your office's network."
        ),
        "NSHumanReadableCopyright": "Apache License 2.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Meterdesk set-up from a supplier",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [FILE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": FILE,
                "UTTypeDescription": "Meterdesk set-up from a supplier",
                "UTTypeConformsTo": ["public.utf8-plain-text"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["meterdesk"],
                    "public.mime-type": ["application/x-meterdesk-office"],
                },
            }
        ],
    }

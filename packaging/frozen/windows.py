"""What a program of Windows says about itself: its manifest and its version."""

from __future__ import annotations

from typing import Any

MANIFEST = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security><requestedPrivileges>
      <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
    </requestedPrivileges></security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application>
      <supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/>
    </application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
      <dpiAware xmlns="http://schemas.microsoft.com/SMI/2005/WindowsSettings">true/pm</dpiAware>
      <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
    </windowsSettings>
  </application>
  <dependency>
    <dependentAssembly>
      <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
        processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
    </dependentAssembly>
  </dependency>
</assembly>
"""
"""Long paths, each screen's own density, nobody's rights but those of who starts it."""


def version_resource(program: str, version: str) -> Any:
    """VERSIONINFO for the program of that name (without .exe). Only where PyInstaller runs on
    Windows, which alone has the libraries for it."""
    from PyInstaller.utils.win32 import versioninfo as info

    strings = {
        "CompanyName": "Meterdesk",
        "FileDescription": "Meterdesk" if program == "Meterdesk" else "Meterdesk command line",
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Meterdesk",
        "ProductVersion": version,
    }
    numbers = four_numbers(version)
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo(
                [info.StringTable("040904B0", [info.StringStruct(*row) for row in strings.items()])]
            ),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 0x04B0])]),
        ],
    )


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """1.2.3 and 1.2.3rc1 are (1, 2, 3, 0): Windows compares numbers alone."""
    import re

    found = [int(part) for part in re.findall(r"\d+", re.split(r"[a-z+-]", version)[0])]
    one, two, three, four, *_ = [*found, 0, 0, 0, 0]
    return one, two, three, four

"""Which licences let us put what they cover into the bundle; SPDX expressions all."""

from __future__ import annotations

from importlib import metadata
from typing import Any

from license_expression import ExpressionError, get_spdx_licensing

from materials.parts import MaterialsError

ALLOWED = frozenset(
    {
        # asks for no more than a notice
        *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "FTL", "HPND", "ISC"),
        *("Libpng", "MIT", "MIT-0", "MIT-Modern-Variant", "PSF-2.0", "Python-2.0", "Unicode-3.0"),
        *("Unicode-DFS-2016", "Unlicense", "X11", "Zlib", "blessing", "bzip2-1.0.6", "libpng-2.0"),
        *("Python-2.0.1", "LicenseRef-public-domain", "BSD-3-Clause WITH PCRE2-exception"),
        # its files stay open; ours are not touched
        "MPL-2.0",
        # a library that its user may replace: LICENSES.txt says how
        *("LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"),
        # what it is put into may have any licence
        *("GPL-2.0-or-later WITH Bootloader-exception", "LicenseRef-Microsoft-VC-runtime"),
    }
)
"""Each was read. What is not here, GPL alone and AGPL before all, fails the build."""

SAID = {
    "certifi": "MPL-2.0",
    "isodate": "BSD-3-Clause",  # its metadata holds the text; “BSD License” may be any of four
    "lxml": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception AND Apache-2.0",  # in plain words
    "pyinstaller-hooks-contrib": "Apache-2.0",  # its run-time hooks, which alone are bundled
}
"""By distribution, where its metadata says it in words of its own."""

CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""What older metadata says, where it can mean one licence only."""

_SPDX = get_spdx_licensing()


def licence_of(name: str, about: metadata.PackageMetadata) -> str:
    """The SPDX expression of a distribution; MaterialsError where it tells none."""
    if name in SAID:
        return SAID[name]
    for field in ("License-Expression", "License"):
        words = "".join(about.get_all(field) or ())
        if words and not _SPDX.validate(words).errors:
            return words
    told = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or ()]
    if found := [CLASSIFIERS[each] for each in told if each in CLASSIFIERS]:
        return " AND ".join(dict.fromkeys(found))
    raise MaterialsError(f"{name} does not say its licence as SPDX; see licences.SAID")


def is_allowed(expression: str) -> bool:
    """Whether it lets us bundle: of an OR one licence that does, of an AND each."""
    try:
        parsed = _SPDX.parse(expression)
    except ExpressionError:
        return False
    return parsed is not None and _allows(parsed)


def _allows(node: Any) -> bool:
    if isinstance(node, _SPDX.OR):
        return any(_allows(each) for each in node.args)
    if isinstance(node, _SPDX.AND):
        return all(_allows(each) for each in node.args)
    return str(node) in ALLOWED

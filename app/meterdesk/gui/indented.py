"""A message as it travelled, shown with a line for each element: for reading, not for sending."""

from __future__ import annotations

import re

_PARTS = re.compile(
    r"""<!--.*?-->|<!\[CDATA\[.*?]]>|<\?.*?\?>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+""", re.DOTALL
)
_STEP = "  "


def indented(text: str) -> str:
    """Each element on a line of its own, deeper by two blanks; what is no XML stays as it is.

    Nothing is parsed, so nothing in a message can do harm; the text of an element stays beside it.
    """
    parts = _PARTS.findall(text)
    if "".join(parts) != text or not text.lstrip().startswith("<"):
        return text
    lines: list[str] = []
    depth = 0
    for part, before in zip(parts, ["", *parts], strict=False):
        if not part.strip():
            continue
        if part.startswith("</"):
            depth = max(0, depth - 1)
            is_leaf = _opens(before) or not before.startswith("<")
            if is_leaf and lines:
                lines[-1] += part
                continue
        if not part.startswith("<") and lines:
            lines[-1] += part
            continue
        lines.append(_STEP * depth + part)
        depth += _opens(part)
    return "\n".join(lines)


def _opens(part: str) -> bool:
    """Whether it is a start tag that waits for its end."""
    return part.startswith("<") and not part.startswith(("</", "<!", "<?")) and part[-2:] != "/>"

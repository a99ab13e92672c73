"""What tells that the network is back: the kernel on Linux, Qt elsewhere."""

from __future__ import annotations

import sys

if sys.platform == "linux":  # Qt's network library is not even loaded: see decision 0033
    from meterdesk.gui.route_watch import RouteWatch as NetworkWatch
else:
    from meterdesk.gui.reachability_watch import ReachabilityWatch as NetworkWatch

__all__ = ("NetworkWatch",)

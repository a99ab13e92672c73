"""SNMPv3's User-based Security Model: engines, keys, signatures, encryption (RFC 3414)."""

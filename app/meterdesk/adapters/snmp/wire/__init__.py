"""SNMP as octets and datagrams: BER, messages, object identifiers, the socket (RFC 3416)."""

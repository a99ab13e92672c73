"""SNMP agents that replay recordings and age. Shares no OID with the client: errors must show."""

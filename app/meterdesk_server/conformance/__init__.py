"""`meterdesk-server conformance`: any server is tried against the contract, from outside.

It writes its messages itself, so that it can also write wrong ones, and shares no code with the
client or with the server of this repository.
"""

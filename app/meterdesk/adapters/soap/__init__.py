"""The Communication Server's language: SOAP 1.1 with WS-Security, checked against the contract."""

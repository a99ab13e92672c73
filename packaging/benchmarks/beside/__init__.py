"""The parts of `bench snmp`: each measures one thing beside peers, in one run, on one network."""

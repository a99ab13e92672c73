"""What the answers mean: meters, supplies, state, alerts, identity."""

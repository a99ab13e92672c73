"""What the services need of the outside world, in their own words. Adapters fit by shape."""

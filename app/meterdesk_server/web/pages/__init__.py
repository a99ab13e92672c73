"""The pages, one subject each: `routes(site)` says where they are."""

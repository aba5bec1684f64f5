"""Makes replies: refusals, replies after the spec's example, and files."""

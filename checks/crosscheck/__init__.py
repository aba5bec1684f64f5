"""A second opinion on the spec: redocly lints and bundles the same files, and its bundle must equal ours."""

"""What the sandbox reads of the spec: its operations, its schemas, and values that fit them."""

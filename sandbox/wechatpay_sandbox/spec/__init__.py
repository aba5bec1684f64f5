"""The spec, as the sandbox reads it: operations, schemas, and sample values for schemas."""

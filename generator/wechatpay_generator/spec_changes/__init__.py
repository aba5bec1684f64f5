"""What is different between two versions of the spec, and what their numbers and the changelog say of it."""

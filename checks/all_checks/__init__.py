"""What takes too long for `.ci/run`, and a page that says when each of it last ran and what came of it."""

"""Time: its text form at WeChat Pay, and how fast it passes in the sandbox."""

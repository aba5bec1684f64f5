"""The control API below `/_sandbox/`, with which people and tests act as the user, the bank or the platform."""

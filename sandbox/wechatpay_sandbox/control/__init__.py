"""What developers and their tests say to the sandbox itself, below `/_sandbox/`: look, pay, confirm, settle, break."""

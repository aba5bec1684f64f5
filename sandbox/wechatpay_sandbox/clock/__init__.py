"""Times as WeChat Pay writes them, and how fast time goes here."""

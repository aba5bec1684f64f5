"""Making a reply: what is refused, what repeats the request, and files."""

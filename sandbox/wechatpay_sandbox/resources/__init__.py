"""Operations without a handler, answered so that they agree: what one creates, the others find."""

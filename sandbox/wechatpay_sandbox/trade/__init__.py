"""The rules of trade: the states of orders, refunds, payouts and shares, and the steps between them."""

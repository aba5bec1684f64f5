"""What may happen to money: the states of orders, refunds, payouts and shares, and the steps between them."""

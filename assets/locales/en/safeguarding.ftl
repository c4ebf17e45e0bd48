## Where someone may be in danger: what their receipt says, and what is kept

receipt-told-care = On { $day } someone in our team read your words and thought of you. Please look where there is help.
kept-care = Where someone may be in danger: what the team did about it, and what it says to the author. When it is over, what was worried about goes.

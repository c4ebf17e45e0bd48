## Where someone may be in danger: what their receipt says, and what is kept

receipt-told-care = On { $day } someone in our team read your words. We thought of you. Please look where you can get help.
kept-care =
    help | Are you in danger? We keep what our team did to help you.

# In easier words: why something stops for now.

where-extended = You have more time. { $reason }
where-held = We stopped for now. { $reason } We show nothing new until we go on.

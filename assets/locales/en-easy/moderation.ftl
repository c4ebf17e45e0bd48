## What moderators decided, engagement by engagement: the public account made from the ledger

moderation-about =
    list | Our team reads what people send. Here you see what the team decided.
    clock | You also see how long people waited.
moderation-source =
    computer | A computer counts these numbers. Nobody can make them up.

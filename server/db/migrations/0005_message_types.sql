-- What a post tries to do, as people have said: the id of a message type of the strategy, '' for none of them, null while nobody has said it.
-- A cache of the marks, like the rest of the table.
ALTER TABLE posts_cache ADD COLUMN message_type TEXT;

-- Marks that came with the sample company go with it.
ALTER TABLE marks ADD COLUMN sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1));

-- The posts of a channel's month added up, so that a month of thousands is not read post by post. A cache of posts_cache.
CREATE TABLE month_posts (
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  month TEXT NOT NULL,
  -- Tallies by the newest readings, as JSON.
  now TEXT NOT NULL,
  -- The same by the readings that the month is judged by; null where they are equal.
  judged TEXT,
  PRIMARY KEY (channel_id, month)
) STRICT, WITHOUT ROWID;

-- Months of which posts have changed since they were added up: whoever changes posts adds them up again before it commits.
CREATE TABLE months_to_tally (
  channel_id INTEGER NOT NULL,
  month TEXT NOT NULL,
  PRIMARY KEY (channel_id, month)
) STRICT, WITHOUT ROWID;

-- What the caches hold: where a program wants another shape, they are brought up to date when the database is opened.
CREATE TABLE cache_shape (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  text TEXT NOT NULL
) STRICT;

CREATE TRIGGER posts_cache_added AFTER INSERT ON posts_cache WHEN NEW.posted_on IS NOT NULL BEGIN
  INSERT OR IGNORE INTO months_to_tally VALUES (NEW.channel_id, substr(NEW.posted_on, 1, 7));
END;
CREATE TRIGGER posts_cache_removed AFTER DELETE ON posts_cache WHEN OLD.posted_on IS NOT NULL BEGIN
  INSERT OR IGNORE INTO months_to_tally VALUES (OLD.channel_id, substr(OLD.posted_on, 1, 7));
END;
-- A row that is replaced leaves its old month too: REPLACE fires no delete trigger, and a post may move to another day.
CREATE TRIGGER posts_cache_replaced BEFORE INSERT ON posts_cache BEGIN
  INSERT OR IGNORE INTO months_to_tally SELECT channel_id, substr(posted_on, 1, 7) FROM posts_cache
    WHERE channel_id = NEW.channel_id AND key = NEW.key AND posted_on IS NOT NULL;
END;
CREATE TRIGGER posts_cache_changed AFTER UPDATE ON posts_cache BEGIN
  INSERT OR IGNORE INTO months_to_tally SELECT NEW.channel_id, substr(posted_on, 1, 7)
    FROM (SELECT OLD.posted_on AS posted_on UNION SELECT NEW.posted_on) WHERE posted_on IS NOT NULL;
END;

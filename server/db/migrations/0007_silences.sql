-- What people say of days on which a channel posted nothing, and which files that hold several channels therefore leave out. Keys, not ids:
-- a statement outlives the imports that it was made of. Never removed, only taken back.
CREATE TABLE silences (
  id INTEGER PRIMARY KEY,
  channel_key TEXT NOT NULL,
  -- Half-open, within one month.
  from_day TEXT NOT NULL CHECK (length(from_day) = 10),
  to_day TEXT NOT NULL CHECK (length(to_day) = 10 AND to_day > from_day),
  -- A cache: live imports hold a post of these days, and so the statement covers nothing.
  contradicted INTEGER NOT NULL DEFAULT 0 CHECK (contradicted IN (0, 1)),
  actor TEXT NOT NULL,
  stated_at TEXT NOT NULL,
  taken_back_at TEXT,
  taken_back_by TEXT
) STRICT;
CREATE INDEX silences_by_channel ON silences (channel_key, from_day) WHERE taken_back_at IS NULL;

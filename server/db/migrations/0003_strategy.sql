-- A mistaken version can be withdrawn: it stays in the list and is in force for no month.
ALTER TABLE strategies ADD COLUMN withdrawn_at TEXT;
ALTER TABLE strategies ADD COLUMN withdrawn_by TEXT;
ALTER TABLE strategies ADD COLUMN withdrawn_why TEXT;

-- What people say of a channel. Keys, not ids: a mark outlives the imports that brought the channel.
CREATE TABLE channel_marks (
  channel_key TEXT PRIMARY KEY,
  -- Instead of the name that files give; null: the files' own.
  name TEXT,
  -- Left out of lists and of goals on all channels; a goal that names it still counts it.
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  -- Another channel that this one is part of: the same account under an older name or id.
  merged_into TEXT CHECK (merged_into <> channel_key),
  -- The last day of the channel: no month after it waits for its files.
  ended_on TEXT CHECK (length(ended_on) = 10),
  actor TEXT NOT NULL,
  marked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What happened beside the numbers: a campaign, a crisis, a price change, a trial. Never removed, only taken back.
CREATE TABLE annotations (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('campaign', 'crisis', 'price', 'algorithm', 'tracking', 'trial', 'other')),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  from_day TEXT NOT NULL CHECK (length(from_day) = 10),
  -- The last day, that day included.
  to_day TEXT NOT NULL CHECK (length(to_day) = 10 AND to_day >= from_day),
  -- Null: all channels.
  channel_key TEXT,
  -- A trial only: the goal that it should move, and what is expected of it.
  goal_id TEXT,
  expected TEXT NOT NULL DEFAULT '',
  outcome TEXT CHECK (outcome IN ('worked', 'did-not-work', 'unclear')),
  outcome_text TEXT NOT NULL DEFAULT '',
  sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
  actor TEXT NOT NULL,
  written_at TEXT NOT NULL,
  taken_back_at TEXT,
  CHECK (outcome IS NULL OR kind = 'trial')
) STRICT;
CREATE INDEX annotations_by_day ON annotations (from_day);

-- What was learnt, kept with its month; of one goal, or of the month as a whole.
CREATE TABLE lessons (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL CHECK (length(month) = 7),
  goal_id TEXT,
  text TEXT NOT NULL,
  sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
  actor TEXT NOT NULL,
  written_at TEXT NOT NULL,
  taken_back_at TEXT
) STRICT;
CREATE INDEX lessons_by_month ON lessons (month);

-- A look at one channel at a review: what was right, and whether it is kept. The newest of a channel counts.
CREATE TABLE channel_checks (
  id INTEGER PRIMARY KEY,
  channel_key TEXT NOT NULL,
  checked_on TEXT NOT NULL CHECK (length(checked_on) = 10),
  decision TEXT NOT NULL CHECK (decision IN ('keep', 'rest', 'close')),
  -- Each point checked (name, text, hours, link, look-alikes): true is right, false is to be mended, absent was not looked at.
  points TEXT NOT NULL CHECK (json_valid(points)),
  note TEXT NOT NULL,
  sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
  actor TEXT NOT NULL,
  written_at TEXT NOT NULL,
  taken_back_at TEXT
) STRICT;
CREATE INDEX channel_checks_by_channel ON channel_checks (channel_key);

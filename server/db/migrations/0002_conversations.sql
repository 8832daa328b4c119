-- Conversations, ratings, listening and privacy. Human work (marks, ratings, audits, the log) hangs on natural keys and is never folded.

-- Ids of answers that the row names, the direction that the file states, and keyed hashes of the names that the text mentions with @.
ALTER TABLE comment_readings ADD COLUMN children TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(children));
ALTER TABLE comment_readings ADD COLUMN inbound INTEGER CHECK (inbound IN (0, 1));
-- Null where the row was stored before mentions were: they are then read from the text.
ALTER TABLE comment_readings ADD COLUMN mentions TEXT CHECK (mentions IS NULL OR json_valid(mentions));
ALTER TABLE comment_readings ADD COLUMN url TEXT;
-- 0: the text was not kept, or its time is over; `text` is then empty and says nothing.
ALTER TABLE comment_readings ADD COLUMN text_kept INTEGER NOT NULL DEFAULT 1 CHECK (text_kept IN (0, 1));

-- Marks of places, networks and sites on which others write of us, and of what they write there. Neither has a channel: their channel_key is empty.
CREATE TABLE new_marks (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL CHECK (subject IN ('post', 'comment', 'channel', 'place', 'mention')),
  channel_key TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT,
  actor TEXT NOT NULL,
  marked_at TEXT NOT NULL
) STRICT;
INSERT INTO new_marks SELECT id, subject, channel_key, key, name, value, actor, marked_at FROM marks;
DROP TABLE marks;
ALTER TABLE new_marks RENAME TO marks;
CREATE INDEX marks_by_subject ON marks (subject, channel_key, key, name, id);

-- A month's random sample for the relevant share. Its seed and size are fixed before anybody rates.
CREATE TABLE audits (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL CHECK (length(month) = 7),
  seed TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  -- The topics as they were defined, so that a change of definition is seen.
  definition TEXT NOT NULL,
  rater TEXT NOT NULL,
  started_at TEXT NOT NULL,
  -- What is known of the model frozen at the start; null where there was none.
  model TEXT CHECK (model IS NULL OR json_valid(model))
) STRICT;
CREATE INDEX audits_by_month ON audits (month, id);

-- The month's comments as they stood when its audit began, with the frozen model's probability of each; null where there was no model.
CREATE TABLE audit_guesses (
  audit_id INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
  channel_key TEXT NOT NULL,
  key TEXT NOT NULL,
  guess REAL CHECK (guess BETWEEN 0 AND 1),
  PRIMARY KEY (audit_id, channel_key, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE ratings (
  id INTEGER PRIMARY KEY,
  channel_key TEXT NOT NULL,
  key TEXT NOT NULL,
  queue TEXT NOT NULL CHECK (queue IN ('audit', 'teach')),
  audit_id INTEGER REFERENCES audits (id) ON DELETE CASCADE,
  rater TEXT NOT NULL,
  -- 2: rated a second time without seeing the first answer.
  pass INTEGER NOT NULL CHECK (pass IN (1, 2)),
  -- Null: taken back.
  answer TEXT CHECK (answer IN ('relevant', 'not-relevant', 'unsure', 'skipped')),
  topics TEXT NOT NULL CHECK (json_valid(topics)),
  definition TEXT NOT NULL,
  milliseconds INTEGER CHECK (milliseconds >= 0),
  rated_at TEXT NOT NULL,
  CHECK ((queue = 'audit') = (audit_id IS NOT NULL))
) STRICT;
CREATE INDEX ratings_by_comment ON ratings (channel_key, key);
CREATE INDEX ratings_by_audit ON ratings (audit_id) WHERE audit_id IS NOT NULL;

-- What a model learnt from people's marks thinks of a comment; can be made again from them at any time.
CREATE TABLE comment_scores_cache (
  target TEXT NOT NULL,
  channel_key TEXT NOT NULL,
  key TEXT NOT NULL,
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
  PRIMARY KEY (target, channel_key, key)
) STRICT, WITHOUT ROWID;

-- What others write of us outside our own channels: one row of a mention export each.
CREATE TABLE mention_readings (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  table_no INTEGER NOT NULL,
  line INTEGER NOT NULL,
  -- A keyed hash of its address (else its place), author and time, and of its text where nobody is named.
  key TEXT NOT NULL,
  -- A host, or a name as printed; empty where the file names no place.
  place TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('mention', 'review')),
  url TEXT,
  author_hash TEXT,
  at INTEGER,
  on_day TEXT,
  sentiment TEXT CHECK (sentiment IN ('positive', 'neutral', 'negative')),
  stars REAL CHECK (stars BETWEEN 0 AND 5),
  text TEXT NOT NULL,
  text_kept INTEGER NOT NULL DEFAULT 1 CHECK (text_kept IN (0, 1)),
  CHECK (at IS NOT NULL OR on_day IS NOT NULL)
) STRICT;
CREATE INDEX mention_readings_by_import ON mention_readings (import_id);
CREATE INDEX mention_readings_by_key ON mention_readings (key);

-- The five-minute log: what somebody saw elsewhere, written down by hand.
CREATE TABLE mention_log (
  id INTEGER PRIMARY KEY,
  on_day TEXT NOT NULL CHECK (length(on_day) = 10),
  place TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('mention', 'review')),
  count INTEGER NOT NULL CHECK (count > 0),
  critical INTEGER NOT NULL CHECK (critical BETWEEN 0 AND count),
  answered INTEGER NOT NULL CHECK (answered BETWEEN 0 AND count),
  topic TEXT,
  note TEXT NOT NULL,
  actor TEXT NOT NULL,
  logged_at TEXT NOT NULL,
  taken_back_at TEXT
) STRICT;
CREATE INDEX mention_log_by_day ON mention_log (on_day);

-- Tombstones: people who were erased, and their comments, by keyed hash. Imports obey them.
CREATE TABLE erased_people (
  hash TEXT PRIMARY KEY,
  erased_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE erased_comments (
  hash TEXT PRIMARY KEY,
  erased_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Ratings, marks of comments and the log change what is shown, but not what the files say: what is built from all comments outlives them.
ALTER TABLE revision ADD COLUMN readings INTEGER NOT NULL DEFAULT 0;

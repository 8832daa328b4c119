-- Readings are the truth; everything named *_cache is a fold of them and can be thrown away.

CREATE TABLE channels (
  id INTEGER PRIMARY KEY,
  -- "platform:native id", else "platform:name in lower case". A dictionary: rows are never removed.
  key TEXT NOT NULL UNIQUE,
  platform TEXT NOT NULL CHECK (platform IN ('facebook', 'instagram', 'linkedin', 'x', 'youtube', 'tiktok', 'web')),
  by_name INTEGER NOT NULL CHECK (by_name IN (0, 1))
) STRICT;

CREATE TABLE writers (
  -- One row a writing process; a process that is killed leaves a lease that expires.
  id TEXT PRIMARY KEY,
  beat_at INTEGER NOT NULL
) STRICT;

CREATE TABLE imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  state TEXT NOT NULL CHECK (state IN ('writing', 'live', 'undone')),
  writer TEXT,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  file_name TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  observed_on TEXT NOT NULL CHECK (length(observed_on) = 10),
  observed_from TEXT NOT NULL CHECK (observed_from IN ('file', 'name', 'modified', 'today', 'explicit')),
  -- What the user answered and the file does not say: part of the import's identity. Empty when not asked.
  channel_answer TEXT NOT NULL,
  period_answer TEXT NOT NULL,
  sources TEXT NOT NULL CHECK (json_valid(sources)),
  rows_read INTEGER NOT NULL DEFAULT 0,
  rows_new INTEGER NOT NULL DEFAULT 0,
  rows_changed INTEGER NOT NULL DEFAULT 0,
  rows_unchanged INTEGER NOT NULL DEFAULT 0,
  rows_rejected INTEGER NOT NULL DEFAULT 0,
  from_day TEXT,
  to_day TEXT,
  report TEXT NOT NULL CHECK (json_valid(report)),
  file_kept INTEGER NOT NULL CHECK (file_kept IN (0, 1)),
  sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
  actor TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  undone_at TEXT,
  CHECK ((state = 'undone') = (undone_at IS NOT NULL)),
  CHECK (state = 'writing' OR rows_read = rows_new + rows_changed + rows_unchanged + rows_rejected)
) STRICT;
CREATE INDEX imports_by_content ON imports (sha256) WHERE state = 'live';

CREATE TABLE import_channels (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  name TEXT,
  handle TEXT,
  source TEXT NOT NULL,
  PRIMARY KEY (import_id, channel_id, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  source TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('posts', 'activity', 'comments')),
  breakdown TEXT CHECK (breakdown IN ('total', 'by-post', 'channel-group', 'source-medium', 'day')),
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  grain TEXT NOT NULL CHECK (grain IN ('day', 'span')),
  measures TEXT NOT NULL CHECK (json_valid(measures)),
  lag_days INTEGER NOT NULL CHECK (lag_days >= 0),
  CHECK (from_day < to_day)
) STRICT;
CREATE INDEX claims_by_import ON claims (import_id);

CREATE TABLE post_readings (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  table_no INTEGER NOT NULL,
  line INTEGER NOT NULL,
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  native_id TEXT,
  permalink TEXT,
  url TEXT,
  -- Epoch milliseconds; posted_on only where the file gives a civil date and no instant.
  posted_at INTEGER,
  posted_on TEXT,
  text TEXT NOT NULL,
  format TEXT,
  funding TEXT CHECK (funding IN ('organic', 'boosted')),
  own_reply INTEGER NOT NULL CHECK (own_reply IN (0, 1)),
  is_share INTEGER NOT NULL CHECK (is_share IN (0, 1)),
  is_crosspost INTEGER NOT NULL CHECK (is_crosspost IN (0, 1)),
  -- Null for lifetime readings.
  from_day TEXT,
  to_day TEXT,
  measures TEXT NOT NULL CHECK (json_valid(measures)),
  CHECK (native_id IS NOT NULL OR permalink IS NOT NULL),
  CHECK ((from_day IS NULL) = (to_day IS NULL))
) STRICT;
CREATE INDEX post_readings_by_import ON post_readings (import_id);
CREATE INDEX post_readings_by_id ON post_readings (channel_id, native_id);
CREATE INDEX post_readings_without_id ON post_readings (channel_id, permalink) WHERE native_id IS NULL;
CREATE INDEX post_readings_by_period ON post_readings (channel_id, from_day) WHERE from_day IS NOT NULL;

CREATE TABLE period_readings (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  table_no INTEGER NOT NULL,
  line INTEGER NOT NULL,
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  breakdown TEXT NOT NULL CHECK (breakdown IN ('total', 'channel-group', 'source-medium', 'day')),
  -- JSON with its keys in order, so that it can be compared as text.
  dims TEXT NOT NULL CHECK (json_valid(dims)),
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  measures TEXT NOT NULL CHECK (json_valid(measures)),
  CHECK (from_day < to_day)
) STRICT;
CREATE INDEX period_readings_by_import ON period_readings (import_id);
CREATE INDEX period_readings_by_period ON period_readings (channel_id, breakdown, from_day, to_day);

CREATE TABLE comment_readings (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  table_no INTEGER NOT NULL,
  line INTEGER NOT NULL,
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  -- The platform's id, else a hash of post, author, time, text and n-th occurrence.
  key TEXT NOT NULL,
  native_id TEXT,
  post TEXT,
  parents TEXT NOT NULL CHECK (json_valid(parents)),
  author_id_hash TEXT,
  author_name_hash TEXT,
  at INTEGER,
  on_day TEXT,
  precision TEXT NOT NULL CHECK (precision IN ('second', 'minute', 'day')),
  text TEXT NOT NULL,
  CHECK (at IS NOT NULL OR on_day IS NOT NULL)
) STRICT;
CREATE INDEX comment_readings_by_import ON comment_readings (import_id);
CREATE INDEX comment_readings_by_key ON comment_readings (channel_id, key);

CREATE TABLE rejected_rows (
  import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  table_no INTEGER NOT NULL,
  line INTEGER NOT NULL,
  problem TEXT NOT NULL CHECK (json_valid(problem)),
  -- Empty list where the file names people.
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  PRIMARY KEY (import_id, table_no, line)
) STRICT, WITHOUT ROWID;

-- Human marks hang on natural keys: they survive undo, re-import and rebuilt caches.
CREATE TABLE marks (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL CHECK (subject IN ('post', 'comment', 'channel')),
  channel_key TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT,
  actor TEXT NOT NULL,
  marked_at TEXT NOT NULL
) STRICT;
CREATE INDEX marks_by_subject ON marks (subject, channel_key, key, name, id);

CREATE TABLE strategies (
  version INTEGER PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  author TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  sample INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE posts_cache (
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  -- "i:native id" or "l:permalink".
  key TEXT NOT NULL,
  native_id TEXT,
  permalink TEXT,
  url TEXT,
  posted_at INTEGER,
  -- Civil date in the company's time zone; null when no file says it.
  posted_on TEXT,
  text TEXT NOT NULL,
  format TEXT,
  funding TEXT,
  own_reply INTEGER NOT NULL,
  is_share INTEGER NOT NULL,
  is_crosspost INTEGER NOT NULL,
  -- Measures by the newest readings.
  now TEXT NOT NULL,
  -- Measures as judged at the cut-off of the post's month; null when the post was not known then.
  judged TEXT,
  -- Newest observed_on of its readings: a later export that covers its date and lacks it says that it is gone.
  seen_on TEXT NOT NULL,
  PRIMARY KEY (channel_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX posts_cache_by_day ON posts_cache (posted_on, channel_id);
CREATE INDEX posts_cache_by_channel ON posts_cache (channel_id, posted_on);

-- The date by which each channel's month was judged when posts_cache was made: a change of it means folding that month again.
CREATE TABLE judged_cache (
  channel_id INTEGER NOT NULL REFERENCES channels (id),
  month TEXT NOT NULL,
  as_of TEXT NOT NULL,
  PRIMARY KEY (channel_id, month)
) STRICT, WITHOUT ROWID;

-- Counts up with every change of what the product shows, so that answers can be remembered safely.
CREATE TABLE revision (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  number INTEGER NOT NULL
) STRICT;
INSERT INTO revision VALUES (1, 0);

-- The schema of an armsdb file, version 4. `sqlite3 new.sqlite < schema.sql` makes the file that armsdb makes.
--
-- Documents claim, sales are derived. documents, appearances, document_settings, publishers, own_names and decisions come
-- from outside; reports, claims and citations are read from documents; sales and what hangs on them are derived and can be
-- rebuilt. Read the views at the end: sale_summary, sale_items, sale_documents, document_texts, evidence, disagreements.
--
-- In all tables: NULL is unknown, never zero. Times are seconds since 1970-01-01 UTC, days are days since 1970-01-01,
-- dates are EDTF text (ISO 8601-2), amounts are whole units of a currency of ISO 4217, positions in a text are code
-- points counted from 0, ranges are half open, positions in a list count from 0.

PRAGMA application_id = 0x41524d53; -- "ARMS"
PRAGMA user_version = 4;

CREATE TABLE extractors (
  -- A version of the rules that read documents; another version may read the same text otherwise.
  id INTEGER PRIMARY KEY,                         -- row id
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),   -- program and version, with the state of the own names
  first_used INTEGER NOT NULL                     -- time of its first use on this file
) STRICT;

CREATE TABLE unfinished (
  -- Work that must be done before the file is whole. Empty but for the moments between a change of the schema and the
  -- deriving of all sales after it; the next program that opens the file for writing does what stands here.
  work TEXT PRIMARY KEY NOT NULL CHECK (work IN ('derive')), -- 'derive': all sales, from reports and decisions
  since INTEGER NOT NULL                          -- time
) STRICT, WITHOUT ROWID;

CREATE TABLE import_runs (
  -- One run of a command that stored or read documents.
  id INTEGER PRIMARY KEY,                         -- row id
  command TEXT NOT NULL,                                       -- what the user typed
  extractor_id INTEGER NOT NULL REFERENCES extractors (id),    -- the rules that read the documents
  started_at INTEGER NOT NULL,                                 -- time
  ended_at INTEGER CHECK (ended_at >= started_at),             -- time; NULL while it runs, or where it was stopped
  added INTEGER NOT NULL DEFAULT 0 CHECK (added >= 0),         -- documents stored for the first time
  changed INTEGER NOT NULL DEFAULT 0 CHECK (changed >= 0),     -- known documents met elsewhere or with other metadata
  unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged >= 0), -- documents that were known as they came
  failed INTEGER NOT NULL DEFAULT 0 CHECK (failed >= 0)        -- inputs that could not be read
) STRICT;

CREATE TABLE own_names (
  -- Names that a person taught: systems and companies that armsdb does not know, and other names of what it knows.
  -- Documents are read with them from the next reading on.
  id INTEGER PRIMARY KEY,                         -- row id
  kind TEXT NOT NULL CHECK (kind IN ('system', 'company', 'alias')), -- what is named; an alias is a further name
  name TEXT NOT NULL CHECK (name <> ''),          -- as the trade writes it
  weak INTEGER NOT NULL DEFAULT 0                 -- 1 for an ordinary word, which counts only with a cue beside it
    CHECK (weak IN (0, 1)),
  stands_for TEXT,                                -- of an alias: a name of what it stands for
  category TEXT CHECK (category IN                -- of a system: SIPRI's categories, small arms, ammunition
    ('aircraft', 'air-defence system', 'anti-submarine weapon', 'armoured vehicle', 'artillery', 'engine', 'missile',
     'naval weapon', 'satellite', 'sensor', 'ship', 'small arms', 'ammunition', 'other')),
  noun TEXT,                                      -- of a system: the plain noun of one of it
  family TEXT,                                    -- of a system: designation of its family; NULL where it is its own
  states TEXT NOT NULL DEFAULT '',                -- ISO 3166-1 alpha-3, commas between: makers' states, or seat
  makers TEXT NOT NULL DEFAULT '',                -- of a system: main companies, bars between
  source TEXT,                                    -- where it can be checked
  added_at INTEGER NOT NULL,                      -- time
  CHECK ((kind = 'alias') = (stands_for IS NOT NULL)),
  CHECK ((kind = 'system') = (category IS NOT NULL)),
  CHECK ((kind = 'system') = (noun IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX own_names_name ON own_names (name, kind, ifnull(stands_for, ''));

CREATE TABLE publishers (
  -- Who publishes documents.
  id INTEGER PRIMARY KEY,                         -- row id
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),   -- as given with the documents
  reliability TEXT NOT NULL DEFAULT 'unknown'     -- how far it is trusted for the facts of a sale
    CHECK (reliability IN ('official', 'company', 'press', 'unknown'))
) STRICT;

CREATE TABLE documents (
  -- Source texts, each stored once. The metadata is that in force: what a person set (document_settings), else what
  -- the earliest appearance that knows it says; `published` is the earliest known.
  id INTEGER PRIMARY KEY,                         -- row id
  sha256 TEXT NOT NULL UNIQUE                     -- of the bytes as they came, 64 lower-case hexadecimal digits
    CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  kind TEXT NOT NULL                              -- what sort of text it is
    CHECK (kind IN ('notice', 'release', 'news', 'register', 'other')),
  title TEXT,                                     -- as given with the document
  publisher_id INTEGER REFERENCES publishers (id),-- who published it
  published TEXT,                                 -- the document's own date, EDTF
  published_low INTEGER,                          -- first day that `published` may mean
  published_high INTEGER,                         -- last day that `published` may mean
  url TEXT,                                       -- address
  retrieved TEXT,                                 -- when the copy was taken, EDTF
  table_mapping TEXT,                             -- what its columns mean, where a person said so: a line for each,
                                                  -- fields parted by tabs
  notes TEXT NOT NULL DEFAULT '',                 -- what was not read and why, a note a line
  reader_notes TEXT NOT NULL DEFAULT '',          -- what the reader of the file had to say, a note a line
  extractor_id INTEGER NOT NULL REFERENCES extractors (id), -- the rules that read it last
  run_id INTEGER NOT NULL REFERENCES import_runs (id),      -- the run that stored it first
  first_seen INTEGER NOT NULL,                    -- time at which it was stored
  characters INTEGER NOT NULL                     -- length of `text` in code points
    CHECK (characters = length(text)),
  original_format TEXT,                           -- encoding or format of `original`; NULL where the bytes are the text
  text TEXT NOT NULL                              -- what citations count in; without NUL
    CHECK (text <> '' AND instr(text, char(0)) = 0),
  original BLOB,                                  -- the bytes as they came, where they are not the UTF-8 of `text`
  origin_id INTEGER REFERENCES documents (id) ON DELETE SET NULL, -- whose words it hands on in the end (a copy, a
                                                  -- quotation); NULL where it speaks for itself. Derived.
  superseded_id INTEGER REFERENCES documents (id) ON DELETE SET NULL, -- the newest version of its text, where it is an
                                                  -- earlier one: what it says stays and no longer counts. Derived.
  CHECK ((original IS NULL) = (original_format IS NULL)),
  CHECK (published IS NOT NULL OR (published_low IS NULL AND published_high IS NULL)),
  CHECK (published_low <= published_high)
) STRICT;

CREATE INDEX documents_publisher ON documents (publisher_id);
CREATE INDEX documents_url ON documents (url) WHERE url IS NOT NULL;
CREATE INDEX documents_origin ON documents (origin_id) WHERE origin_id IS NOT NULL;
CREATE INDEX documents_superseded ON documents (superseded_id) WHERE superseded_id IS NOT NULL;
CREATE INDEX documents_title ON documents (title) WHERE title IS NOT NULL;

CREATE TABLE document_settings (
  -- Metadata that a person set; goes before that of the appearances.
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- the document
  name TEXT NOT NULL                              -- which piece of metadata
    CHECK (name IN ('title', 'publisher', 'published', 'url', 'retrieved')),
  value TEXT NOT NULL,                            -- EDTF for dates
  set_at INTEGER NOT NULL,                        -- time
  PRIMARY KEY (document_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE appearances (
  -- Where and how a document came. One document may appear in several places.
  id INTEGER PRIMARY KEY,                         -- row id
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- the document
  path TEXT NOT NULL CHECK (path <> ''),          -- as imported; "-" for standard input, FILE!/MEMBER in an archive
  external_id TEXT,                               -- the input's own id, where it gave one
  title TEXT,                                     -- as given with this appearance, like the next four
  publisher TEXT,                                 -- name
  published TEXT,                                 -- EDTF
  url TEXT,                                       -- address
  retrieved TEXT,                                 -- EDTF
  table_mapping TEXT,                             -- as documents has it
  first_run_id INTEGER NOT NULL REFERENCES import_runs (id), -- the run that met it first
  last_run_id INTEGER NOT NULL REFERENCES import_runs (id)   -- the run that last changed it
) STRICT;

CREATE UNIQUE INDEX appearances_place ON appearances (document_id, path, ifnull(external_id, ''));
CREATE INDEX appearances_path ON appearances (path);
CREATE INDEX appearances_external_id ON appearances (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE document_relations (
  -- How two documents relate, read from the first towards the second ("this is a copy of that"). Of copies, reprints and
  -- later versions each has one, towards the earliest. Derived.
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- the one that relates
  other_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,    -- the one it relates to
  kind TEXT NOT NULL CHECK (kind IN                                         -- the relation
    ('copy', 'later_version', 'correction', 'amendment', 'reprint', 'translation', 'quotation')),
  reason TEXT NOT NULL,                           -- what shows it, in words
  PRIMARY KEY (document_id, other_id, kind),
  CHECK (document_id <> other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_relations_other ON document_relations (other_id);

CREATE TABLE document_blocks (
  -- Keys under which a document is found when another looks for what it relates to. Derived.
  block TEXT NOT NULL,                            -- such as a notice's number, or a hash of runs of words
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- the document
  PRIMARY KEY (block, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_blocks_document ON document_blocks (document_id);

CREATE TABLE locators (
  -- Where a range of a document's text stands in its original.
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- the document
  start_at INTEGER NOT NULL CHECK (start_at >= 0),     -- first code point
  end_at INTEGER NOT NULL CHECK (end_at > start_at),   -- one past the last code point
  page INTEGER CHECK (page >= 1),                      -- of a PDF or print, from 1
  row_number INTEGER CHECK (row_number >= 1),          -- of a table, from 1, its header being 1
  column_number INTEGER CHECK (column_number >= 1),    -- of a table, from 1
  column_name TEXT,                                    -- as the table's header prints it
  PRIMARY KEY (document_id, start_at, end_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstones (
  -- Documents that were removed on purpose: the fact stays, the text does not.
  id INTEGER PRIMARY KEY,                         -- row id
  sha256 TEXT NOT NULL                            -- of the bytes that were removed
    CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  name TEXT NOT NULL,                             -- what the document was called
  author TEXT NOT NULL CHECK (author <> ''),      -- who removed it
  reason TEXT NOT NULL CHECK (reason <> ''),      -- why
  removed_at INTEGER NOT NULL,                    -- time
  returned_at INTEGER                             -- time at which it was imported again on purpose
) STRICT;

CREATE INDEX tombstones_sha256 ON tombstones (sha256);

CREATE TABLE withdrawals (
  -- Documents that vanished from where they stood: what they say stays, counts as before, and is marked.
  id INTEGER PRIMARY KEY,                         -- row id
  sha256 TEXT NOT NULL                            -- of the document's bytes
    CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  address TEXT NOT NULL,                          -- what it was called: an address, as a rule
  author TEXT NOT NULL CHECK (author <> ''),      -- who marked it
  reason TEXT NOT NULL CHECK (reason <> ''),      -- why
  withdrawn_at INTEGER NOT NULL,                  -- time
  undone_at INTEGER CHECK (undone_at >= withdrawn_at), -- time at which the mark was taken back; NULL while it stands
  undone_by TEXT,                                 -- who took it back
  CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX withdrawals_sha256 ON withdrawals (sha256) WHERE undone_at IS NULL;

CREATE TABLE citations (
  -- Ranges of documents' texts that claims rest on.
  id INTEGER PRIMARY KEY,                         -- row id
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- the document
  start_at INTEGER NOT NULL CHECK (start_at >= 0),     -- first code point
  end_at INTEGER NOT NULL CHECK (end_at > start_at),   -- one past the last code point
  quote TEXT NOT NULL                                  -- substr(text, start_at + 1, end_at - start_at)
    CHECK (length(quote) = end_at - start_at),
  fragment TEXT                                        -- of a web page: what leads a browser to the words, to be put
                                                       -- behind the '#' of its address; else NULL
    CHECK (fragment GLOB ':~:text=?*')
) STRICT;

CREATE UNIQUE INDEX citations_range ON citations (document_id, start_at, end_at);

CREATE TABLE sales (
  -- Groups of reports about one transfer, with the reading that was chosen for each field. Derived: never edit.
  id INTEGER PRIMARY KEY,                         -- row id
  key TEXT NOT NULL UNIQUE                        -- public key, "S-" and eight characters
    CHECK (key GLOB 'S-*' AND length(key) = 10),
  seller TEXT,                                    -- names, sorted, joined by "; "
  seller_inferred INTEGER NOT NULL DEFAULT 0      -- 1 where no words state a seller
    CHECK (seller_inferred IN (0, 1)),
  buyer TEXT,                                     -- names, sorted, joined by "; "
  items TEXT,                                     -- labels with quantities, joined by "; "; support only where alone
  value INTEGER,                                  -- whole units of `currency`; the low end of a range
  value_high INTEGER CHECK (value_high > value),  -- the high end of a range
  value_qualifier TEXT                            -- how the number bounds the true one
    CHECK (value_qualifier IN ('exactly', 'about', 'at_most', 'at_least')),
  value_meaning TEXT CHECK (value_meaning IN      -- values of different meanings are never summed together
    ('notified', 'contract', 'option', 'unit', 'delivered', 'licensed', 'aid', 'stated')),
  value_step INTEGER CHECK (value_step >= 1),     -- worth of the last printed digit of the value
  value_stage TEXT CHECK (value_stage IN          -- stage of the reports that state the value, where it is of one side of a
    ('considered', 'requested', 'approved', 'contracted', 'delivered', 'cancelled')), -- contract and `stage` of the other
  currency TEXT,                                  -- ISO 4217
  stage TEXT CHECK (stage IN                      -- how far the sale has come
    ('considered', 'requested', 'approved', 'contracted', 'delivered', 'cancelled')),
  stage_order INTEGER CHECK (stage_order BETWEEN 0 AND 5), -- place of `stage` in that list
  announced TEXT,                                 -- date of the stage, EDTF
  announced_low INTEGER,                          -- first day that `announced` may mean
  announced_high INTEGER,                         -- last day that `announced` may mean
  mechanism TEXT                                  -- legal way of the transfer
    CHECK (mechanism IN ('FMS', 'DCS', 'EDA', 'lease', 'grant')),
  transmittal TEXT,                               -- number of the notice to the legislature
  documents INTEGER NOT NULL CHECK (documents >= 1), -- how many documents speak of it, earlier versions aside
  disputed INTEGER NOT NULL DEFAULT 0             -- 1 where contradictions or side_pairs has a row of it
    CHECK (disputed IN (0, 1)),
  background INTEGER NOT NULL                     -- 1 where every report of it is told in passing
    CHECK (background IN (0, 1)),
  decided TEXT,                                   -- fields that a person decided, sorted, joined by "; "
  superseded INTEGER NOT NULL DEFAULT 0           -- 1 where only earlier versions of documents speak of it
    CHECK (superseded IN (0, 1)),
  CHECK ((value IS NULL) = (value_qualifier IS NULL)),
  CHECK ((value IS NULL) = (value_meaning IS NULL)),
  CHECK ((stage IS NULL) = (stage_order IS NULL)),
  CHECK (announced_low <= announced_high)
) STRICT;

CREATE INDEX sales_announced ON sales (announced_low, key);
CREATE INDEX sales_value ON sales (value, key);
CREATE INDEX sales_currency ON sales (currency, value);
CREATE INDEX sales_buyer ON sales (buyer, key);
CREATE INDEX sales_seller ON sales (seller, key);
CREATE INDEX sales_stage ON sales (stage, announced_low, key);
CREATE INDEX sales_stage_order ON sales (stage_order, key);
CREATE INDEX sales_documents ON sales (documents, key);
CREATE INDEX sales_transmittal ON sales (transmittal) WHERE transmittal IS NOT NULL;
CREATE INDEX sales_disputed ON sales (announced_low, key) WHERE disputed = 1;

CREATE TABLE sale_keys (
  -- Every key ever given to a sale, and where it leads now.
  key TEXT PRIMARY KEY,                           -- public key
  sale_id INTEGER REFERENCES sales (id) ON DELETE SET NULL, -- NULL where nothing is left of what it named
  document_sha256 TEXT NOT NULL,                  -- the anchor that gave it: the document,
  start_at INTEGER NOT NULL,                      -- and the first code point of the citation,
  end_at INTEGER NOT NULL                         -- and one past its last
) STRICT;

CREATE INDEX sale_keys_sale ON sale_keys (sale_id);
CREATE INDEX sale_keys_anchor ON sale_keys (document_sha256, start_at);

CREATE TABLE items (
  -- What is sold in a sale: the reading that was chosen, never a range of two claims. Derived.
  id INTEGER PRIMARY KEY,                         -- row id
  sale_id INTEGER NOT NULL REFERENCES sales (id) ON DELETE CASCADE, -- the sale
  position INTEGER NOT NULL CHECK (position >= 0),-- place in the list
  label TEXT NOT NULL,                            -- designation, else name; what other tables and views call it
  designation TEXT,                               -- as the trade writes it
  name TEXT NOT NULL,                             -- the words of a text
  family TEXT,                                    -- the family of systems it belongs to
  designation_key TEXT,                           -- the label in small letters, letters and digits apart, for search
  family_key TEXT,                                -- the family in the same form
  category TEXT NOT NULL CHECK (category IN       -- SIPRI's categories, small arms, ammunition
    ('aircraft', 'air-defence system', 'anti-submarine weapon', 'armoured vehicle', 'artillery', 'engine', 'missile',
     'naval weapon', 'satellite', 'sensor', 'ship', 'small arms', 'ammunition', 'other')),
  support INTEGER NOT NULL CHECK (support IN (0, 1)), -- 1 for spares, training, services
  quantity_low INTEGER CHECK (quantity_low >= 0), -- how many
  quantity_high INTEGER CHECK (quantity_high >= quantity_low), -- equal to the low number unless a text gives a range
  quantity_qualifier TEXT                         -- how the number bounds the true one
    CHECK (quantity_qualifier IN ('exactly', 'about', 'at_most', 'at_least')),
  unit TEXT,                                      -- what is counted where it is not the item itself
  quantity_stage TEXT CHECK (quantity_stage IN    -- stage of the reports that state the number, as in sales.value_stage
    ('considered', 'requested', 'approved', 'contracted', 'delivered', 'cancelled')),
  CHECK ((quantity_low IS NULL) = (quantity_high IS NULL)),
  CHECK ((quantity_low IS NULL) = (quantity_qualifier IS NULL))
) STRICT;

CREATE UNIQUE INDEX items_place ON items (sale_id, position);
CREATE INDEX items_designation ON items (designation_key, sale_id);
CREATE INDEX items_family ON items (family_key, sale_id);
CREATE INDEX items_category ON items (category, sale_id);

CREATE TABLE item_words (
  -- Words of the labels and names of items, for search. Derived.
  word TEXT NOT NULL,                             -- small letters without marks
  item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE, -- the item
  PRIMARY KEY (word, item_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX item_words_item ON item_words (item_id);

CREATE TABLE parties (
  -- States, organisations and companies that take part in sales.
  id INTEGER PRIMARY KEY,                         -- row id
  code TEXT UNIQUE,                               -- ISO 3166-1 alpha-3, XKX, NATO, NSPA, NCIA, EU, UN or AU
  name TEXT NOT NULL CHECK (name <> '')           -- the usual English name, or the words of the text
) STRICT;

CREATE UNIQUE INDEX parties_uncoded ON parties (name) WHERE code IS NULL;

CREATE TABLE party_names (
  -- Names under which a party was met, folded for search.
  folded TEXT NOT NULL,                           -- small letters without marks
  party_id INTEGER NOT NULL REFERENCES parties (id) ON DELETE CASCADE, -- the party
  name TEXT NOT NULL,                             -- as written
  PRIMARY KEY (folded, party_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_names_party ON party_names (party_id);

CREATE TABLE sale_parties (
  -- Who takes part in a sale. Derived.
  sale_id INTEGER NOT NULL REFERENCES sales (id) ON DELETE CASCADE, -- the sale
  role TEXT NOT NULL CHECK (role IN ('seller', 'buyer', 'contractor')), -- as what
  position INTEGER NOT NULL CHECK (position >= 0),-- place in the list of the role
  party_id INTEGER NOT NULL REFERENCES parties (id), -- who
  name TEXT NOT NULL,                             -- as chosen for this sale
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)), -- 1 where no words state it
  PRIMARY KEY (sale_id, role, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX sale_parties_party ON sale_parties (party_id, role, sale_id);

CREATE TABLE reports (
  -- What one document says of one sale.
  id INTEGER PRIMARY KEY,                         -- row id
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE, -- the document
  position INTEGER NOT NULL CHECK (position >= 0),-- place among the document's reports
  background INTEGER NOT NULL CHECK (background IN (0, 1)), -- 1 where it is told in passing
  anchor_start INTEGER NOT NULL CHECK (anchor_start >= 0), -- first code point of the citation it is known by
  anchor_end INTEGER NOT NULL,                    -- one past the last; equal to the start where it cites nothing
  sale_id INTEGER REFERENCES sales (id) ON DELETE SET NULL, -- the sale it speaks of; derived
  sale_position INTEGER,                          -- place among the reports of the sale; derived
  CHECK (anchor_end >= anchor_start)
) STRICT;

CREATE UNIQUE INDEX reports_place ON reports (document_id, position);
CREATE INDEX reports_sale ON reports (sale_id, document_id);

CREATE TABLE report_items (
  -- What is sold, as one report states it. Its citations and rule stand with its claim of field 'item'.
  id INTEGER PRIMARY KEY,                         -- row id
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, -- the report
  position INTEGER NOT NULL CHECK (position >= 0),-- place in the report
  designation TEXT,                               -- as the trade writes it
  name TEXT NOT NULL,                             -- the words of the text
  family TEXT,                                    -- the family of systems it belongs to
  category TEXT NOT NULL CHECK (category IN       -- SIPRI's categories, small arms, ammunition
    ('aircraft', 'air-defence system', 'anti-submarine weapon', 'armoured vehicle', 'artillery', 'engine', 'missile',
     'naval weapon', 'satellite', 'sensor', 'ship', 'small arms', 'ammunition', 'other')),
  support INTEGER NOT NULL CHECK (support IN (0, 1)), -- 1 for spares, training, services
  item_id INTEGER REFERENCES items (id) ON DELETE SET NULL -- the sale's item that it became; derived
) STRICT;

CREATE UNIQUE INDEX report_items_place ON report_items (report_id, position);
CREATE INDEX report_items_item ON report_items (item_id);

CREATE TABLE claims (
  -- One field of one report: a value with the rule that read it; its passages stand in claim_citations.
  id INTEGER PRIMARY KEY,                         -- row id
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, -- the report
  field TEXT NOT NULL CHECK (field IN             -- what the value is of
    ('seller', 'buyer', 'stage', 'mechanism', 'transmittal', 'announced', 'value', 'increase', 'mde_value',
     'other_value', 'item', 'quantity', 'contractor', 'detail')),
  position INTEGER NOT NULL CHECK (position >= 0),-- place among its siblings
  report_item_id INTEGER REFERENCES report_items (id) ON DELETE CASCADE, -- the item, for 'item' and 'quantity'
  of_claim_id INTEGER REFERENCES claims (id) ON DELETE CASCADE, -- the document's own claim, beside which it hands this on
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)), -- 1 where no words state it
  rule TEXT NOT NULL,                             -- the rule that made it
  value TEXT NOT NULL,                            -- as read, in its canonical form
  code TEXT,                                      -- of a party
  low INTEGER,                                    -- amount or number; the low end of a range
  high INTEGER CHECK (high >= low),               -- the high end of a range; for quantities never NULL
  bound_low INTEGER,                              -- the least that the print leaves possible; NULL is open
  bound_high INTEGER,                             -- the most that the print leaves possible; NULL is open
  qualifier TEXT CHECK (qualifier IN ('exactly', 'about', 'at_most', 'at_least')), -- how a number bounds the true one
  step INTEGER CHECK (step >= 1),                 -- worth of the last printed digit of an amount
  currency TEXT,                                  -- ISO 4217; NULL where the text does not tell
  currency_readings TEXT,                         -- what a doubtful sign may stand for, likeliest first, blanks between
  meaning TEXT CHECK (meaning IN                  -- of a value
    ('notified', 'contract', 'option', 'unit', 'delivered', 'licensed', 'aid', 'stated')),
  unit TEXT,                                      -- what is counted where it is not the item itself
  detail_kind TEXT,                               -- what kind of detail
  role TEXT,                                      -- of a detail
  item_position INTEGER,                          -- the item a detail speaks of, by its place in the report
  date TEXT,                                      -- of a detail or an announcement, EDTF
  date_low INTEGER,                               -- first day that `date` may mean
  date_high INTEGER,                              -- last day that `date` may mean
  first_seen INTEGER NOT NULL,                    -- time at which a reading of the document first gave it
  last_seen INTEGER NOT NULL,                     -- time of the latest reading that gave it
  CHECK (detail_kind IS NULL OR field = 'detail')
) STRICT;

CREATE INDEX claims_report ON claims (report_id, field, position);
CREATE INDEX claims_report_item ON claims (report_item_id) WHERE report_item_id IS NOT NULL;
CREATE INDEX claims_of_claim ON claims (of_claim_id) WHERE of_claim_id IS NOT NULL;

CREATE TABLE claim_citations (
  -- The passages that state a claim.
  claim_id INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim
  position INTEGER NOT NULL CHECK (position >= 0),-- place in the claim's list
  citation_id INTEGER NOT NULL REFERENCES citations (id) ON DELETE CASCADE, -- the passage
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_citations_citation ON claim_citations (citation_id);

CREATE TABLE choices (
  -- Which reading of a field was chosen for a sale, and why. Derived.
  id INTEGER PRIMARY KEY,                         -- row id
  sale_id INTEGER NOT NULL REFERENCES sales (id) ON DELETE CASCADE, -- the sale
  field TEXT NOT NULL CHECK (field IN             -- what was chosen
    ('seller', 'buyer', 'stage', 'mechanism', 'transmittal', 'announced', 'value', 'quantity', 'contractor')),
  item_id INTEGER REFERENCES items (id) ON DELETE CASCADE, -- the item, for 'quantity'
  position INTEGER NOT NULL CHECK (position >= 0),-- place in the list of the field
  value TEXT NOT NULL,                            -- in its canonical form
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)), -- 1 where no words state it
  reason TEXT NOT NULL,                           -- why, in words
  settled INTEGER NOT NULL DEFAULT 1              -- 0 where statements differ and only their order speaks for this one
    CHECK (settled IN (0, 1)),
  decision_id INTEGER REFERENCES decisions (id)   -- the decision that set or preferred it
) STRICT;

CREATE INDEX choices_sale ON choices (sale_id, field, position);
CREATE INDEX choices_item ON choices (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX choices_decision ON choices (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX choices_unsettled ON choices (sale_id) WHERE settled = 0;

CREATE TABLE claim_decisions (
  -- What persons decided on single claims: to prefer them, or that they do not count. Derived.
  claim_id INTEGER NOT NULL REFERENCES claims (id) ON DELETE CASCADE, -- the claim
  decision_id INTEGER NOT NULL REFERENCES decisions (id), -- the decision
  rejected INTEGER NOT NULL CHECK (rejected IN (0, 1)), -- 1 where the claim does not count
  reason TEXT NOT NULL,                           -- who decided and why, in words
  PRIMARY KEY (claim_id, decision_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_decisions_decision ON claim_decisions (decision_id);

CREATE TABLE choice_reports (
  -- Reports whose claims were compared for a choice, in sales of more than one report. A report that is not here (an
  -- earlier total that was raised since, a delivery of some) does not contradict. Derived.
  choice_id INTEGER NOT NULL REFERENCES choices (id) ON DELETE CASCADE, -- the choice
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, -- the report
  agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)), -- 1 where a claim of it is the chosen value or fits it
  PRIMARY KEY (choice_id, report_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX choice_reports_report ON choice_reports (report_id);

CREATE TABLE sale_history (
  -- What changed in a sale, and what changed it.
  id INTEGER PRIMARY KEY,                         -- row id
  key TEXT NOT NULL,                              -- public key of the sale at that time
  changed_at INTEGER NOT NULL,                    -- time
  cause TEXT NOT NULL CHECK (cause IN             -- what sort of thing changed it
    ('import', 'decision', 'rebuild', 'metadata', 'removal', 'reliability')),
  subject TEXT,                                   -- the document of metadata or a removal, the publisher of a reliability
  run_id INTEGER REFERENCES import_runs (id),     -- the run, for an import
  decision_id INTEGER REFERENCES decisions (id),  -- the decision, where one did it
  field TEXT NOT NULL,                            -- a column of sales
  old_value TEXT,                                 -- before
  new_value TEXT                                  -- after
) STRICT;

CREATE INDEX sale_history_key ON sale_history (key, id);

CREATE TABLE report_blocks (
  -- Keys under which a report is found when another looks for its like; what never meets is never compared. Derived.
  block TEXT NOT NULL,                            -- such as a buyer with a family of systems and half a year
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, -- the report
  PRIMARY KEY (block, report_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_blocks_report ON report_blocks (report_id);

CREATE TABLE report_links (
  -- Pairs of reports that were compared and found alike. Derived.
  report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, -- the one with the smaller row id
  other_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,  -- the one with the greater
  score REAL NOT NULL,                            -- how alike; what it means is for matching to say
  verdict TEXT NOT NULL                           -- 'same' joins; 'candidate' is for a person to judge
    CHECK (verdict IN ('same', 'candidate')),
  reason TEXT NOT NULL,                           -- what speaks for it and against it, in words
  PRIMARY KEY (report_id, other_id),
  CHECK (report_id < other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX report_links_other ON report_links (other_id);

CREATE TABLE candidates (
  -- The queue for a person: pairs that may be one sale, and doubtful readings. It holds on to anchors, so that a
  -- postponed question survives a new reading.
  id INTEGER PRIMARY KEY,                         -- row id
  question TEXT NOT NULL CHECK (question IN ('same', 'reading')), -- what is asked
  document_sha256 TEXT NOT NULL,                  -- the anchor of the report it is about: the document,
  start_at INTEGER NOT NULL,                      -- and the first code point of the citation,
  end_at INTEGER NOT NULL,                        -- and one past its last
  other_sha256 TEXT,                              -- the anchor of the other report of a pair: the document,
  other_start INTEGER,                            -- and the first code point,
  other_end INTEGER,                              -- and one past the last
  score REAL,                                     -- how alike the pair is, as in report_links; NULL for a reading
  reason TEXT NOT NULL,                           -- why it is asked, in words
  raised_at INTEGER NOT NULL,                     -- time
  decision_id INTEGER REFERENCES decisions (id),  -- what settled it; NULL while it is open
  CHECK ((question = 'same') = (other_sha256 IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX candidates_question ON candidates
  (question, document_sha256, start_at, end_at, ifnull(other_sha256, ''), ifnull(other_start, -1), ifnull(other_end, -1));
CREATE INDEX candidates_other ON candidates (other_sha256, other_start) WHERE other_sha256 IS NOT NULL;

CREATE TABLE decisions (
  -- Judgements of persons; appended, never changed. An undo is a decision too.
  id INTEGER PRIMARY KEY,                         -- row id
  action TEXT NOT NULL                            -- what was decided
    CHECK (action IN ('same', 'different', 'split', 'prefer', 'reject', 'set', 'undo')),
  field TEXT,                                     -- the field, for prefer, reject and set
  item TEXT,                                      -- the item's label, where the field is of an item
  value TEXT,                                     -- the value in its canonical form
  cited_sha256 TEXT,                              -- the document that a value set rests on; it may be gone
  cited_start INTEGER,                            -- first code point of `quote` in it
  quote TEXT,                                     -- its words
  undoes INTEGER REFERENCES decisions (id),       -- the decision that an undo takes back
  author TEXT NOT NULL CHECK (author <> ''),      -- who
  reason TEXT NOT NULL CHECK (reason <> ''),      -- why
  made_at INTEGER NOT NULL,                       -- time
  CHECK ((action = 'undo') = (undoes IS NOT NULL)),
  CHECK (undoes < id),
  CHECK ((action IN ('prefer', 'reject', 'set')) = (field IS NOT NULL)),
  CHECK (action NOT IN ('prefer', 'reject', 'set') OR value IS NOT NULL),
  CHECK (cited_sha256 IS NULL OR action = 'set'),
  CHECK ((quote IS NULL) = (cited_start IS NULL)),
  CHECK (quote IS NULL OR cited_sha256 IS NOT NULL)
) STRICT;

CREATE TABLE decision_anchors (
  -- The reports that a decision holds on to, by content and not by row.
  decision_id INTEGER NOT NULL REFERENCES decisions (id), -- the decision
  side INTEGER NOT NULL DEFAULT 0 CHECK (side IN (0, 1)), -- 1 for the second of two sales, or what stays after a split
  position INTEGER NOT NULL CHECK (position >= 0),-- place in the list of its side
  document_sha256 TEXT NOT NULL,                  -- the document; it may be gone
  start_at INTEGER NOT NULL,                      -- first code point of the report's anchor
  end_at INTEGER NOT NULL,                        -- one past the last
  PRIMARY KEY (decision_id, side, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_anchors_document ON decision_anchors (document_sha256, start_at);

CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions
BEGIN
  -- Decisions are appended, never taken away: undo one by another.
  SELECT raise(ABORT, 'a decision is never deleted; undo it by another decision');
END;

CREATE TRIGGER decisions_stand BEFORE UPDATE ON decisions
BEGIN
  -- Decisions are appended, never changed.
  SELECT raise(ABORT, 'a decision is never changed; undo it and decide again');
END;

CREATE TRIGGER decision_anchors_stay BEFORE DELETE ON decision_anchors
BEGIN
  -- What a decision holds on to is part of it.
  SELECT raise(ABORT, 'a decision is never deleted; undo it by another decision');
END;

CREATE TRIGGER decision_anchors_stand BEFORE UPDATE ON decision_anchors
BEGIN
  -- What a decision holds on to is part of it.
  SELECT raise(ABORT, 'a decision is never changed; undo it and decide again');
END;

CREATE VIRTUAL TABLE document_search USING fts5 (
  -- Words of titles and texts, for full-text search; the triggers keep it in step with documents.
  title, text, content="documents", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);

CREATE TRIGGER document_search_insert AFTER INSERT ON documents
BEGIN
  -- Keeps document_search in step.
  INSERT INTO document_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE TRIGGER document_search_delete AFTER DELETE ON documents
BEGIN
  -- Keeps document_search in step.
  INSERT INTO document_search (document_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;

CREATE TRIGGER document_search_update AFTER UPDATE OF id, title, text ON documents
BEGIN
  -- Keeps document_search in step.
  INSERT INTO document_search (document_search, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO document_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE VIEW document_names AS
-- What each document is called: the first name in sorted order among its appearances.
SELECT
  d.id AS document_id,                            -- row of documents
  (SELECT min(ifnull(a.external_id, a.path)) FROM appearances a WHERE a.document_id = d.id) AS name -- id, else path
FROM documents d;

CREATE VIEW related_documents AS
-- One row for every relation between two documents, read from the first towards the other.
SELECT
  a.name AS document,                             -- name of the document that relates
  r.kind AS relation,                             -- copy, later_version, correction, amendment, reprint, translation, quotation
  b.name AS other,                                -- name of the document that it relates to
  r.reason                                        -- what shows it, in words
FROM document_relations r
JOIN document_names a ON a.document_id = r.document_id
JOIN document_names b ON b.document_id = r.other_id;

CREATE VIEW open_candidates AS
-- One row for every two sales that may be one and that nobody has judged: the pair of reports that speaks most for it.
SELECT
  s.key AS sale,                                  -- public key
  t.key AS other,                                 -- public key of the sale that may be the same
  c.score,                                        -- how alike the two reports are; see the command matches
  c.reason,                                       -- what speaks for it and against it, in words
  n.name AS document,                             -- name of the document that tells of the sale
  m.name AS other_document                        -- name of the document that tells of the other
FROM candidates c
JOIN documents d ON d.sha256 = c.document_sha256
JOIN reports a ON a.document_id = d.id AND a.anchor_start = c.start_at AND a.anchor_end = c.end_at
JOIN sales s ON s.id = a.sale_id
JOIN document_names n ON n.document_id = d.id
JOIN documents e ON e.sha256 = c.other_sha256
JOIN reports b ON b.document_id = e.id AND b.anchor_start = c.other_start AND b.anchor_end = c.other_end
JOIN sales t ON t.id = b.sale_id
JOIN document_names m ON m.document_id = e.id
WHERE c.question = 'same' AND c.decision_id IS NULL;

CREATE VIEW claim_pairs AS
-- Pairs of claims, from two independent documents (neither hands on the other's words, nor both those of a third), that were compared for one choice, and whether one value can satisfy
-- both. "133 million" is 132.5 to 133.5 and fits 133.3; other meanings, currencies and units are other facts and fit;
-- parties and numbers fit where both reports agree with the choice. Each pair stands twice, once from either side.
SELECT
  ch.sale_id,                                     -- row of sales
  ch.field,                                       -- the field
  ch.item_id,                                     -- row of items, for quantities
  a.id AS claim_id,                               -- row of claims
  b.id AS other_claim_id,                         -- the claim it is compared with
  ra.id AS report_id,                             -- row of reports that the claim is of
  rb.id AS other_report_id,                       -- row of reports that the other claim is of
  CASE
    WHEN ch.field = 'value' THEN
      NOT (a.meaning = b.meaning OR 'stated' IN (a.meaning, b.meaning) AND 'unit' NOT IN (a.meaning, b.meaning))
      OR ifnull(a.currency <> b.currency, 0)
      OR ifnull(instr(' ' || a.currency_readings || ' ', ' ' || b.currency || ' ') = 0, 0)
      OR ifnull(instr(' ' || b.currency_readings || ' ', ' ' || a.currency || ' ') = 0, 0)
      OR (ifnull(a.bound_high >= b.bound_low, 1) AND ifnull(b.bound_high >= a.bound_low, 1))
    WHEN ch.field = 'quantity' THEN
      ifnull(a.unit, '') <> ifnull(b.unit, '')
      OR (ifnull(a.bound_high >= b.bound_low, 1) AND ifnull(b.bound_high >= a.bound_low, 1))
    WHEN ch.field = 'announced' THEN
      ifnull(a.date_high >= b.date_low, 1) AND ifnull(b.date_high >= a.date_low, 1)
    WHEN ch.field = 'mechanism' THEN a.value = b.value
    ELSE ca.agrees = cb.agrees OR a.value = b.value
  END AS fits                                     -- 1 where one value can satisfy both
FROM choices ch
JOIN choice_reports ca ON ca.choice_id = ch.id
JOIN reports ra ON ra.id = ca.report_id
JOIN documents da ON da.id = ra.document_id
JOIN claims a ON a.report_id = ra.id AND a.field = ch.field
LEFT JOIN report_items ia ON ia.id = a.report_item_id
JOIN choice_reports cb ON cb.choice_id = ch.id
JOIN reports rb ON rb.id = cb.report_id AND rb.document_id <> ra.document_id
JOIN documents db ON db.id = rb.document_id
JOIN claims b ON b.report_id = rb.id AND b.field = ch.field
LEFT JOIN report_items ib ON ib.id = b.report_item_id
WHERE ch.field IN ('value', 'quantity', 'announced', 'mechanism', 'transmittal', 'seller', 'buyer')
  AND ifnull(ia.item_id, 0) = ifnull(ch.item_id, 0) AND ifnull(ib.item_id, 0) = ifnull(ch.item_id, 0)
  AND (ch.field NOT IN ('seller', 'buyer') OR a.inferred = 0 AND b.inferred = 0)
  AND ifnull(da.origin_id, da.id) <> ifnull(db.origin_id, db.id)
  AND a.rule NOT LIKE '%.retracted' AND b.rule NOT LIKE '%.retracted'
  AND NOT EXISTS (SELECT 1 FROM claim_decisions x WHERE x.claim_id IN (a.id, b.id) AND x.rejected = 1);

CREATE VIEW side_pairs AS
-- Pairs of the two numbers that a register prints of one transfer, one party's and its partner's, where no single number
-- satisfies both. Each pair stands twice, once from either side.
SELECT
  r.sale_id,                                      -- row of sales
  a.field,                                        -- the field
  i.item_id,                                      -- row of items
  a.id AS claim_id,                               -- row of claims
  b.id AS other_claim_id                          -- the other party's
FROM reports r
JOIN documents d ON d.id = r.document_id AND d.superseded_id IS NULL
JOIN claims a ON a.report_id = r.id AND a.field = 'quantity'
JOIN claims b ON b.report_id = r.id AND b.field = 'quantity' AND (b.of_claim_id = a.id OR a.of_claim_id = b.id)
JOIN report_items i ON i.id = a.report_item_id
WHERE 'register.partner' IN (a.rule, b.rule)
  AND (a.bound_high < b.bound_low OR b.bound_high < a.bound_low)
  AND NOT EXISTS (SELECT 1 FROM claim_decisions x WHERE x.claim_id IN (a.id, b.id) AND x.rejected = 1);

CREATE VIEW contradictions AS
-- Pairs of claims that no single value satisfies, where the two reports have no others that one does.
SELECT
  p.sale_id,                                      -- row of sales
  p.field,                                        -- the field
  p.item_id,                                      -- row of items, for quantities
  p.claim_id,                                     -- row of claims
  p.other_claim_id                                -- the claim that contradicts it
FROM claim_pairs p
WHERE p.fits = 0
  AND NOT EXISTS (
    SELECT 1 FROM claim_pairs q
    WHERE q.sale_id = p.sale_id AND q.field = p.field AND ifnull(q.item_id, 0) = ifnull(p.item_id, 0) AND q.report_id = p.report_id
      AND q.other_report_id = p.other_report_id AND q.fits = 1);

CREATE VIEW sale_summary AS
-- One row a sale: the chosen reading of each field.
SELECT
  key AS sale,                                    -- public key
  seller,                                         -- names, sorted, joined by "; "
  seller_inferred,                                -- 1 where no words state a seller
  buyer,                                          -- names, sorted, joined by "; "
  items,                                          -- labels with quantities, joined by "; "
  value,                                          -- whole units of `currency`; the low end of a range
  value_high,                                     -- the high end of a range
  value_qualifier,                                -- exactly, about, at_most or at_least
  value_meaning,                                  -- what the value means
  currency,                                       -- ISO 4217
  stage,                                          -- how far the sale has come
  announced,                                      -- date of the stage, EDTF
  documents,                                      -- how many documents speak of it
  disputed,                                       -- 1 where the view disagreements has rows of it
  background,                                     -- 1 where every report of it is told in passing
  mechanism,                                      -- legal way of the transfer
  transmittal,                                    -- number of the notice to the legislature
  decided,                                        -- fields that a person decided, sorted, joined by "; "
  superseded,                                     -- 1 where only earlier versions of documents speak of it
  value_stage,                                    -- stage of the reports that state the value, where the sale has passed
                                                  -- from what was asked for or approved to a contract since
  (SELECT count(*) FROM documents d
   WHERE d.id IN (SELECT r.document_id FROM reports r WHERE r.sale_id = sales.id) AND d.superseded_id IS NULL
     AND EXISTS (SELECT 1 FROM withdrawals w WHERE w.sha256 = d.sha256 AND w.undone_at IS NULL))
    AS withdrawn                                  -- how many of its documents vanished from where they stood
FROM sales;

CREATE VIEW sale_items AS
-- One row an item of a sale: the chosen reading.
SELECT
  s.key AS sale,                                  -- public key
  i.label AS item,                                -- designation, else name
  i.designation,                                  -- as the trade writes it
  i.category,                                     -- SIPRI's categories, small arms, ammunition
  i.quantity_low,                                 -- how many
  i.quantity_high,                                -- equal to the low number unless a text gives a range
  i.unit,                                         -- what is counted where it is not the item itself
  i.quantity_qualifier,                           -- exactly, about, at_most or at_least
  i.support,                                      -- 1 for spares, training, services
  EXISTS (SELECT 1 FROM contradictions c WHERE c.sale_id = i.sale_id AND c.item_id = i.id)
    OR EXISTS (SELECT 1 FROM side_pairs c WHERE c.sale_id = i.sale_id AND c.item_id = i.id)
    AS disputed,                                  -- 1 where documents contradict one another on the quantity
  i.name,                                         -- the words of a text
  i.family,                                       -- the family of systems it belongs to
  (SELECT c.reason FROM choices c WHERE c.item_id = i.id AND c.field = 'quantity')
    AS reason,                                    -- why this quantity was chosen, or who set it
  i.quantity_stage                                -- stage of the reports that state it, as value_stage in sale_summary
FROM items i JOIN sales s ON s.id = i.sale_id;

CREATE VIEW sale_documents AS
-- One row for every appearance of a document that speaks of a sale.
SELECT
  s.key AS sale,                                  -- public key
  ifnull(a.external_id, a.path) AS document,      -- the input's id where it gave one, else the path as imported
  (SELECT min(r.background) FROM reports r WHERE r.sale_id = s.id AND r.document_id = d.id)
    AS background,                                -- 1 where all that this document says of the sale is told in passing
  d.sha256,                                       -- of the document's bytes
  d.superseded_id IS NOT NULL AS superseded,      -- 1 where it is an earlier version of a text and no longer counts
  EXISTS (SELECT 1 FROM withdrawals w WHERE w.sha256 = d.sha256 AND w.undone_at IS NULL)
    AS withdrawn                                  -- 1 where it vanished from where it stood
FROM sales s
JOIN documents d ON d.id IN (SELECT r.document_id FROM reports r WHERE r.sale_id = s.id)
JOIN appearances a ON a.document_id = d.id;

CREATE VIEW document_texts AS
-- One row for every appearance of a document, with the metadata in force.
SELECT
  ifnull(a.external_id, a.path) AS document,      -- the input's id where it gave one, else the path as imported
  d.title,                                        -- as given with the document
  p.name AS publisher,                            -- who published it
  d.published,                                    -- the document's own date, EDTF
  d.url,                                          -- address
  d.kind,                                         -- what sort of text it is
  d.sha256,                                       -- of the document's bytes
  d.text,                                         -- what citations count in
  (SELECT v.sha256 FROM documents v WHERE v.id = d.superseded_id)
    AS superseded_by,                             -- SHA-256 of the newest version, where this is an earlier one
  (SELECT w.reason FROM withdrawals w WHERE w.sha256 = d.sha256 AND w.undone_at IS NULL)
    AS withdrawn                                  -- why it is marked as withdrawn; NULL where it is not
FROM documents d
JOIN appearances a ON a.document_id = d.id
LEFT JOIN publishers p ON p.id = d.publisher_id;

CREATE VIEW evidence AS
-- One row for every citation of every claim: who says what of a sale, in which words. A value that a person set stands
-- beside them under the rule 'decision', with the document and words that it rests on, or NULL where it names none.
SELECT
  s.key AS sale,                                  -- public key
  c.field,                                        -- what the value is of
  coalesce(si.label, i.designation, i.name) AS item, -- the item's label, for items and quantities
  c.value,                                        -- as read
  c.inferred,                                     -- 1 where no words state it
  n.name AS document,                             -- the document's name
  t.start_at,                                     -- first code point
  t.end_at,                                       -- one past the last
  t.quote,                                        -- the range itself
  c.of_claim_id IS NOT NULL AS other,             -- 1 where the document hands it on beside a value of its own
  c.rule,                                         -- the rule that read it
  r.background,                                   -- 1 where it is told in passing
  d.sha256,                                       -- of the document's bytes
  (SELECT group_concat(x.reason, '; ') FROM claim_decisions x WHERE x.claim_id = c.id)
    AS reason,                                    -- what persons decided on the claim, or why they set the value
  d.superseded_id IS NOT NULL AS superseded,      -- 1 where the document is an earlier version of a text
  EXISTS (SELECT 1 FROM withdrawals w WHERE w.sha256 = d.sha256 AND w.undone_at IS NULL)
    AS withdrawn,                                 -- 1 where the document vanished from where it stood
  CASE
    WHEN t.fragment IS NULL THEN
      (SELECT CASE WHEN l.end_at <= t.start_at THEN NULL WHEN l.page IS NOT NULL THEN 'page ' || l.page
          ELSE 'row ' || l.row_number || ', column ' || coalesce(l.column_name, CAST(l.column_number AS TEXT)) END
        FROM locators l WHERE l.document_id = d.id AND l.start_at <= t.start_at
        ORDER BY l.start_at DESC, l.end_at DESC LIMIT 1)
    WHEN instr(d.url, ':~:') > 0 THEN substr(d.url, 1, instr(d.url, ':~:') - 1) || t.fragment
    WHEN instr(d.url, '#') > 0 THEN d.url || t.fragment
    ELSE coalesce(d.url, '') || '#' || t.fragment
    END AS place                                  -- where it stands in the original: 'page 3', 'row 5, column Number', or
                                                  -- a page's address that opens a browser there; else NULL
FROM sales s
JOIN reports r ON r.sale_id = s.id
JOIN claims c ON c.report_id = r.id
JOIN claim_citations cc ON cc.claim_id = c.id
JOIN citations t ON t.id = cc.citation_id
JOIN documents d ON d.id = r.document_id
JOIN document_names n ON n.document_id = d.id
LEFT JOIN report_items i ON i.id = c.report_item_id
LEFT JOIN items si ON si.id = i.item_id
UNION ALL
SELECT s.key, ch.field, si.label, ch.value, 0, n.name, k.cited_start, k.cited_start + length(k.quote), k.quote, 0,
  'decision', 0, k.cited_sha256, ch.reason, 0, 0,
  (SELECT CASE WHEN l.end_at <= k.cited_start THEN NULL WHEN l.page IS NOT NULL THEN 'page ' || l.page
      ELSE 'row ' || l.row_number || ', column ' || coalesce(l.column_name, CAST(l.column_number AS TEXT)) END
    FROM locators l WHERE l.document_id = d.id AND l.start_at <= k.cited_start
    ORDER BY l.start_at DESC, l.end_at DESC LIMIT 1)
FROM sales s
JOIN choices ch ON ch.sale_id = s.id
JOIN decisions k ON k.id = ch.decision_id AND k.action = 'set'
LEFT JOIN documents d ON d.sha256 = k.cited_sha256
LEFT JOIN document_names n ON n.document_id = d.id
LEFT JOIN items si ON si.id = ch.item_id;

CREATE VIEW disagreements AS
-- One row for every value of a field on which independent documents contradict one another, or both parties in a
-- register; computed, never stored.
SELECT DISTINCT
  s.key AS sale,                                  -- public key
  x.field,                                        -- what the value is of
  i.label AS item,                                -- the item's label, for quantities
  c.value,                                        -- as read
  (SELECT group_concat(name, '; ') FROM (
    SELECT DISTINCT n.name
    FROM contradictions y
    JOIN claims z ON z.id = y.claim_id
    JOIN reports r ON r.id = z.report_id
    JOIN document_names n ON n.document_id = r.document_id
    WHERE y.sale_id = x.sale_id AND y.field = x.field AND ifnull(y.item_id, 0) = ifnull(x.item_id, 0) AND z.value = c.value
    ORDER BY n.name)) AS documents,               -- names of those that state it, sorted, joined by "; "
  (SELECT group_concat(quote, '; ') FROM (
    SELECT DISTINCT t.quote
    FROM contradictions y
    JOIN claims z ON z.id = y.claim_id
    JOIN claim_citations cc ON cc.claim_id = z.id
    JOIN citations t ON t.id = cc.citation_id
    WHERE y.sale_id = x.sale_id AND y.field = x.field AND ifnull(y.item_id, 0) = ifnull(x.item_id, 0) AND z.value = c.value
    ORDER BY t.quote)) AS quotes                  -- their words, sorted, joined by "; "
FROM contradictions x
JOIN sales s ON s.id = x.sale_id
JOIN claims c ON c.id = x.claim_id
LEFT JOIN items i ON i.id = x.item_id
UNION ALL
SELECT
  s.key, x.field, i.label, c.value,
  (SELECT n.name FROM document_names n WHERE n.document_id = r.document_id),
  (SELECT group_concat(t.quote, '; ') FROM claim_citations cc JOIN citations t ON t.id = cc.citation_id
   WHERE cc.claim_id = c.id)
FROM sales s
JOIN side_pairs x ON x.sale_id = s.id
JOIN claims c ON c.id = x.claim_id
JOIN reports r ON r.id = c.report_id
LEFT JOIN items i ON i.id = x.item_id;

CREATE VIEW choice_reasons AS
-- One row for every chosen value, with the reason in words.
SELECT
  s.key AS sale,                                  -- public key
  c.field,                                        -- what was chosen
  i.label AS item,                                -- the item's label, for quantities
  c.value,                                        -- in its canonical form
  c.inferred,                                     -- 1 where no words state it
  c.reason                                        -- why it was chosen
FROM choices c
JOIN sales s ON s.id = c.sale_id
LEFT JOIN items i ON i.id = c.item_id;

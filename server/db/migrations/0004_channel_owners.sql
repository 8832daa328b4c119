-- A cache of which channels are one: the channel that this one is part of by its name or because people merged them; null: none.
-- Readings stay where their files put them; what is folded of them stands under the owner.
ALTER TABLE channels ADD COLUMN owner_id INTEGER REFERENCES channels (id);
CREATE INDEX channels_by_owner ON channels (COALESCE(owner_id, id));

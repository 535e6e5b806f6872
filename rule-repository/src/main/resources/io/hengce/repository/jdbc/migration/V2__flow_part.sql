-- What flows refer to: called flows, lists, models, each once by its hash, in pieces of at most 512 KB. Rows are only ever inserted.
create table flow_part (
    kind varchar(8) not null,
    part_hash char(64) not null,
    piece integer not null,
    content bytea not null,
    primary key (kind, part_hash, piece)
)

-- Revisions are only ever inserted. document_hash covers the stored text with its layout, content_hash what decides.
create table flow_revision (
    flow_id varchar(63) not null,
    revision integer not null,
    parent integer not null,
    content_hash char(64) not null,
    document_hash char(64) not null,
    document text not null,
    author varchar(64) not null,
    remark varchar(500) not null,
    saved_at timestamp with time zone not null,
    primary key (flow_id, revision),
    check (revision >= 1),
    check (parent = revision - 1)
)

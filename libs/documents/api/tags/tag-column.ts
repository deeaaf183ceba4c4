/** The tags of an entry `e`, by name. */
export const tagColumn = `(SELECT coalesce(json_agg(json_build_object('id', tag.id, 'name', tag.name) ORDER BY tag.name COLLATE danish, tag.id), '[]')
    FROM documents_tagged given JOIN documents_tags tag ON tag.id = given.tag_id WHERE given.document_id = e.id) AS tags`;

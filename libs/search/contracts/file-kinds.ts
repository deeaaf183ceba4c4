/** What people call the kinds of what stands in libraries; `other` is any file besides. */
export const fileKinds = ['pdf', 'word', 'excel', 'powerpoint', 'picture', 'text', 'other', 'link', 'folder'] as const;
export type FileKind = (typeof fileKinds)[number];

import { Extension, Node, type Command, type Editor } from '@tiptap/core';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  tableEditing,
  toggleHeader,
} from '@tiptap/pm/tables';

const roles: Readonly<Record<string, string>> = { table: 'table', tableRow: 'row', tableHeader: 'header_cell', tableCell: 'cell' };

const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
});

const tableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** A span as the model takes it. */
const span = (name: 'colspan' | 'rowspan', most: number) => ({
  default: 1,
  parseHTML: (element: HTMLElement): number => Math.min(most, Math.max(1, Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1)),
});

const cell = (name: string, tag: string) =>
  Node.create({
    name,
    content: 'block+',
    isolating: true,
    addAttributes: () => ({ colspan: span('colspan', 50), rowspan: span('rowspan', 200) }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

type TableCommand = (state: EditorState, dispatch?: (transaction: Transaction) => void) => boolean;

/** What can be done to the table one is in, in the order of their buttons. */
export const tableActions = {
  rowBefore: addRowBefore,
  rowAfter: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  header: toggleHeader('row'),
  deleteRow,
  deleteColumn,
  deleteTable,
} satisfies Record<string, TableCommand>;

export type TableAction = keyof typeof tableActions;

export const inTable = (editor: Editor): boolean => isInTable(editor.state);

/** Whether the row one is in, or the first, heads the columns. */
export const hasHeader = (editor: Editor): boolean => editor.isActive('tableHeader');

/** Changes the table one is in. */
export function changeTable(editor: Editor, action: TableAction): void {
  tableActions[action](editor.state, editor.view.dispatch);
  editor.commands.focus();
}

/** Puts a table of three columns where one writes, its first row a heading, and goes into its first cell. */
export const insertTable: Command = ({ state, tr, dispatch }) => {
  const { nodes } = state.schema;
  const row = (kind: string) =>
    nodes['tableRow']!.create(
      null,
      Array.from({ length: 3 }, () => nodes[kind]!.createAndFill()!),
    );
  if (dispatch) {
    const at = tr.selection.from + 1;
    tr.replaceSelectionWith(nodes['table']!.create(null, [row('tableHeader'), row('tableCell'), row('tableCell')]));
    // Somewhere to go on writing below.
    const last = tr.doc.lastChild;
    if (last?.type.name === 'table') tr.insert(tr.doc.content.size, nodes['paragraph']!.create());
    tr.setSelection(TextSelection.near(tr.doc.resolve(at)));
  }
  return true;
};

/** Tab goes from cell to cell; from the last one on it leaves the editor, so that nobody is caught in it. */
const editing = Extension.create({
  name: 'tables',
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts: () => ({
    Tab: ({ editor }) => !editor.isActive('listItem') && goToNextCell(1)(editor.state, editor.view.dispatch),
    'Shift-Tab': ({ editor }) => !editor.isActive('listItem') && goToNextCell(-1)(editor.state, editor.view.dispatch),
  }),
});

/** Tables: written, pasted, and changed by row and column. */
export const tableExtensions = [table, tableRow, cell('tableHeader', 'th'), cell('tableCell', 'td'), editing];

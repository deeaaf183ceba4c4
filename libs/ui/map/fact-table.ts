import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UI_LANGUAGE } from '../language';

/** A column of facts. */
export interface FactColumn {
  readonly key: string;
  readonly label: string;
}

/** A thing with facts: a row. */
export interface FactRow {
  readonly key: string;
  readonly name: string;
  /** A path of the web. */
  readonly link: string;
  /** By the columns' keys; numbers stand at the right, null is nothing. */
  readonly facts: Readonly<Record<string, string | number | null>>;
}

interface Order {
  readonly key: string;
  readonly down: boolean;
}

const byName = 'name';

/**
 * Facts about things as a table that can be sorted by each of them: `<hv-fact-table caption="Kommuner" nameLabel="Kommune" [columns] [rows] />`.
 * Its roles are written out, because where it is narrow its parts are laid out as no table is.
 */
@Component({
  selector: 'hv-fact-table',
  imports: [RouterLink],
  template: `
    <table role="table">
      <caption>
        {{
          caption()
        }}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          @for (column of allColumns(); track column.key) {
            <th scope="col" role="columnheader" [class.number]="column.number" [attr.aria-sort]="sortOf(column.key)">
              <button type="button" (click)="sort(column.key)">
                {{ column.label }}<span class="arrow" aria-hidden="true">{{ arrowOf(column.key) }}</span>
              </button>
            </th>
          }
        </tr>
      </thead>
      <tbody role="rowgroup">
        @for (row of sorted(); track row.key) {
          <tr role="row">
            <th scope="row" role="rowheader">
              <a [routerLink]="row.link">{{ row.name }}</a>
            </th>
            @for (column of shownColumns(); track column.key) {
              <td role="cell" [class.number]="column.number">
                <span class="label" aria-hidden="true">{{ column.label }}</span>{{ text(row.facts[column.key]) }}
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './fact-table.css',
})
export class FactTable {
  readonly caption = input.required<string>();
  readonly nameLabel = input.required<string>();
  readonly columns = input.required<readonly FactColumn[]>();
  readonly rows = input.required<readonly FactRow[]>();

  private readonly language = inject(UI_LANGUAGE);
  private readonly locale = computed(() => (this.language() === 'en' ? 'en-GB' : 'da-DK'));
  private readonly order = signal<Order>({ key: byName, down: false });
  protected readonly shownColumns = computed(() =>
    this.columns().map((column) => ({ ...column, number: this.rows().some(({ facts }) => typeof facts[column.key] === 'number') })),
  );
  protected readonly allColumns = computed(() => [{ key: byName, label: this.nameLabel(), number: false }, ...this.shownColumns()]);
  protected readonly sorted = computed(() => {
    const { key, down } = this.order();
    const rows = [...this.rows()].sort((one, other) => compared(one.name, other.name));
    if (key !== byName) rows.sort((one, other) => compared(one.facts[key], other.facts[key]));
    return down ? rows.reverse() : rows;
  });

  protected sortOf(key: string): 'ascending' | 'descending' | null {
    if (this.order().key !== key) return null;
    return this.order().down ? 'descending' : 'ascending';
  }

  protected arrowOf(key: string): string {
    const sorted = this.sortOf(key);
    return sorted === null ? '↕' : sorted === 'ascending' ? '↑' : '↓';
  }

  /** By this column; the other way round when it was sorted by it already. Numbers come the largest first. */
  protected sort(key: string): void {
    const number = this.shownColumns().some((column) => column.key === key && column.number);
    this.order.update((order) => ({ key, down: order.key === key ? !order.down : number }));
  }

  protected text(fact: string | number | null | undefined): string {
    return typeof fact === 'number' ? fact.toLocaleString(this.locale()) : (fact ?? '–');
  }
}

type Fact = string | number | null | undefined;

/** As Danes order; what is not known comes last. */
function compared(one: Fact, other: Fact): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other, 'da');
  return Number(one === null || one === undefined) - Number(other === null || other === undefined);
}

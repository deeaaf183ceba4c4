import { discussions } from './discussions';
import { search } from './search';

/** The Danish texts of the pages behind the first one: fetched with them. */
export const inside = { discussions, search };

/** The shape of some texts, whatever the language: a key that one language has and another lacks does not compile. */
export type Words<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Words<Texts[Key]> };

/** What follows the capability's name in its codes: `platform.stale` → `stale`. */
export type Codes<Problems, Capability extends string> = Problems[keyof Problems] extends infer Code
  ? Code extends `${Capability}.${infer Rest}`
    ? Rest
    : never
  : never;

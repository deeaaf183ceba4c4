/** The end of a file's name, which is what people call its kind: `PDF`; empty when it has none. */
export const kindOfName = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toUpperCase() ?? '';

/** The same keys in another language. */
export type InOtherWords<Book> = Readonly<Record<keyof Book, string>>;

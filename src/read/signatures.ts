/**
 * By which columns a publisher's file is known, for the message to a reader who brought it to another one. Every list
 * is one generation of the file; all columns of a list must be there.
 */
export const signatures: Readonly<Record<string, readonly (readonly string[])[]>> = {}

/** How the lines of a text end: an edit keeps to that. */
export const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

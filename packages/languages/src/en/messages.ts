/** English texts live in the rules themselves. */
export const messages = {}

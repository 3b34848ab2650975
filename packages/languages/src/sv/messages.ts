/** Diagnostics in Swedish; what is missing here is shown in English. */
export const messages: Readonly<Record<string, Readonly<Record<string, string>>>> = {}

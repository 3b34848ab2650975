/** Signs of our own, with stand-ins for terminals without Unicode. */
export interface Signs {
  ellipsis: string
  cross: string
}

/**
 * @example signsFor(true).ellipsis // '...'
 */
export function signsFor(ascii: boolean): Signs {
  return ascii ? {ellipsis: '...', cross: 'x'} : {ellipsis: '…', cross: '✖'}
}

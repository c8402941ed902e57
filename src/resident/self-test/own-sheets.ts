import type { Sheet } from './sheet'

/** The beginnings this run of the program has seen answers given to, or heard called one's own. */
const known = new Set<string>()

const nameOf = ({ scaleId, begunAt }: Pick<Sheet, 'scaleId' | 'begunAt'>) => `${scaleId} ${begunAt}`

export function own(sheet: Pick<Sheet, 'scaleId' | 'begunAt'>): void {
  known.add(nameOf(sheet))
}

/**
 * On the web, what was there when the program opened may be somebody else's who sat here before: a browser brings
 * windows back. Nothing of it shows until somebody has said that it is theirs. A phone is one's own.
 */
export const mayBeSomebodyElses = (sheet: Pick<Sheet, 'scaleId' | 'begunAt'>): boolean =>
  process.env.TARO_ENV === 'h5' && !known.has(nameOf(sheet))

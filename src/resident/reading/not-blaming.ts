import type { Asked } from '../../components/answer/answer'

/** A link that lost its id is a link to nothing, and nobody's mistake: it is said to be unknown. */
export const notBlaming = <Value>(asked: Asked<Value>, unknown: string): Asked<Value> =>
  asked.state === 'failed' && asked.refusal === 'bad-input' ? { ...asked, refusal: unknown } : asked

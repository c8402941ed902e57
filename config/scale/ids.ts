import { createHash } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest('base64url')

/** As long as those of the program: `newId` of _runtime/ids.ts, and a person's of _runtime/identity.ts; the same each time. */
export const idLike = (kind: string, at: number): string => digest(`${kind}-${at}`).slice(0, 22)
export const personIdLike = (at: number): string => `p1_${digest(`person-${at}`)}`

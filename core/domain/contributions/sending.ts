import { accept, type Decision, refuse } from '../decision'
import { speaksOfDying } from '../risk/speaks-of-dying'
import { FEWEST_CHARACTERS, MOST_OPEN, type Sender } from './contribution'

/** What somebody hands in. */
export interface Writing {
  readonly sender: Sender
  /** Of a guardian: that the child wrote it and wants it printed, and they want it too. */
  readonly childAgrees: boolean
  readonly title: string
  readonly text: string
  readonly named: boolean
  readonly signature: string
  /** Help was shown for these words, and the person goes on: one may write of a hard time that is over. */
  readonly helpSeen: boolean
}

/** The same as it is stored, before it is sealed. */
export interface CheckedWriting {
  readonly title: string | null
  readonly text: string
  readonly signature: string | null
}

/** `help-seen-first`: the words may speak of dying, and help was not shown for them yet. */
export const writingRefusals = [
  'help-seen-first',
  'writing-short',
  'signature-needed',
  'signature-tells',
  'child-not-asked',
] as const
export type WritingRefusal = (typeof writingRefusals)[number]

/** What of it may speak of dying, as it is written: changed by a word, it is looked at anew. */
export const partsOfDanger = ({ title, text, signature }: Pick<Writing, 'title' | 'text' | 'signature'>): string =>
  [title, text, signature].filter(speaksOfDying).join('\n')

export const speaksOfDanger = (writing: Pick<Writing, 'title' | 'text' | 'signature'>): boolean =>
  partsOfDanger(writing) !== ''

/** A number, an address of the net or of a house under a text leads whoever reads it to the person's door. */
const leads = /\d{5,}|@|https?:|www\.|微信号|\d+(号楼|栋|幢|单元|室)/i

export const tellsWhereTheyAre = (signature: string): boolean => leads.test(signature.replace(/[\s-]/g, ''))

/** What a reason is about: where on the way it is mended. */
export type WritingPart = 'sender' | 'text' | 'signature'

interface Wrong {
  readonly refusal: WritingRefusal
  readonly of: WritingPart
}

/** All that is wrong with it, but danger. */
export function wrongIn({ sender, childAgrees, text, named, signature }: Writing): Wrong[] {
  const wrong: Wrong[] = []
  if (sender === 'guardian' && !childAgrees) wrong.push({ of: 'sender', refusal: 'child-not-asked' })
  if (text.replace(/\s/g, '').length < FEWEST_CHARACTERS) wrong.push({ of: 'text', refusal: 'writing-short' })
  if (named && signature.trim() === '') wrong.push({ of: 'signature', refusal: 'signature-needed' })
  else if (named && tellsWhereTheyAre(signature)) wrong.push({ of: 'signature', refusal: 'signature-tells' })
  return wrong
}

/** Phone and function ask the same: first whether help has to be seen. */
export function checkWriting(writing: Writing): Decision<CheckedWriting, WritingRefusal> {
  if (!writing.helpSeen && speaksOfDanger(writing)) return refuse('help-seen-first')
  const [wrong] = wrongIn(writing)
  if (wrong) return refuse(wrong.refusal)
  const title = writing.title.trim()
  return accept({
    title: title === '' ? null : title,
    text: writing.text.trim(),
    signature: writing.named ? writing.signature.trim() : null,
  })
}

/** `open`: how many of theirs still wait. */
export function maySend(open: number): Decision<true, 'contributions-open'> {
  return open >= MOST_OPEN ? refuse('contributions-open') : accept(true)
}
